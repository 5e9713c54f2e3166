package outturn.model;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import outturn.rules.contract.Forecast;
import outturn.scenario.Term;

/**
 * What a provider expects of payments that are judged over many clients (decision 17): tiers and yearly baselines, caps and
 * floors, cohorts held against a baseline. Each is forecast once, from the same chances single clients are weighed by, and
 * then tells what one more is worth ({@link Forecast}), and what comes besides, whatever is done for one, which a bid counts.
 */
final class Prospects {
    private final Terms terms;
    private final Clock clock;
    private final double discount;
    private final double[] groups;
    private final CohortProspect[] cohorts;
    private final Forecast[][] tiers;
    private final LimitProspect[] limits;

    /**
     * @param discount worth today of a penny a cycle later
     * @param groups the part of all clients each recorded group is
     */
    private Prospects(Model model, double discount, double[] groups) {
        terms = model.terms();
        clock = model.clock();
        this.discount = discount;
        this.groups = groups;
        cohorts = new CohortProspect[terms.count()];
        tiers = new Forecast[terms.count()][];
        limits = new LimitProspect[terms.gates()];
    }

    /** Of one provider; nothing is forecast where its contracts judge each client by itself. */
    static Prospects of(Model model, int provider, Grounds grounds) {
        double discount = grounds.outlook().discount();
        int[] judged = IntStream.range(0, model.terms().count())
                .filter(term -> isJudged(model.terms(), term, provider))
                .toArray();
        if (judged.length == 0) {
            return new Prospects(
                    model, discount, new double[model.names().groups().size()]);
        }
        Forecaster forecaster = new Forecaster(model, provider, grounds);
        Prospects prospects = new Prospects(model, discount, forecaster.groups());
        for (int term : judged) {
            prospects.foresee(term, forecaster);
        }
        for (int gate = 0; gate < prospects.limits.length; gate++) {
            prospects.limit(gate, provider, forecaster);
        }
        return prospects;
    }

    private static boolean isJudged(Terms terms, int term, int provider) {
        Tariff tariff = terms.tariff(term);
        boolean priced = tariff != null && (tariff.tiered() || terms.gatesOn(term).length > 0);
        return terms.dealOf(term).provider() == provider
                && !terms.financed(terms.clause(term).contract())
                && (priced || terms.clause(term).term() instanceof Term.CohortThreshold);
    }

    private void foresee(int term, Forecaster forecaster) {
        if (terms.clause(term).term() instanceof Term.CohortThreshold) {
            cohorts[term] = cohort(term, forecaster);
        } else if (terms.tariff(term).tiered()) {
            Window window = terms.dealOf(term).window();
            tiers[term] = IntStream.range(0, window.years())
                    .mapToObj(year -> claims(term, Period.year(window, year), forecaster))
                    .toArray(Forecast[]::new);
        }
    }

    private CohortProspect cohort(int term, Forecaster forecaster) {
        Cohorts of = terms.cohorts(term);
        Window window = of.window();
        double[] starts = new double[of.cohorts()];
        for (int cohort = 0; cohort < starts.length; cohort++) {
            int first = window.from() + cohort * of.cycles();
            int last = first + of.cycles() - 1;
            starts[cohort] = forecaster.starts(first, window.ends() ? Integer.min(last, window.last()) : last);
        }
        return new CohortProspect(
                of,
                starts,
                forecaster.ofEach(window.from(), of.follow(), Weighed.cohort(groups.length, term)),
                Paying.judgesEvents(terms.clause(term).term()));
    }

    /** How many claims are raised under a term in a contract year. */
    private Forecast claims(int term, Period year, Forecaster forecaster) {
        double claimed = terms.claimed(term);
        double mean = forecaster.during(
                year.first(),
                year.last(),
                Weighed.claims(groups.length, (of, cycle, group) -> of == term ? claimed : 0));
        return Forecast.ofMany(mean, mean, forecaster.starts(year.first(), year.last()));
    }

    private void limit(int number, int provider, Forecaster forecaster) {
        Gate gate = terms.gate(number);
        if (terms.deal(gate.contract()).provider() == provider && !terms.financed(gate.contract())) {
            Period[] periods = new Period[gate.periods()];
            Forecast[] sums = new Forecast[periods.length];
            double[] claims = new double[periods.length];
            for (int period = 0; period < periods.length; period++) {
                Period time =
                        gate.yearly() ? Period.year(gate.window(), period) : Period.contract(gate.window(), clock);
                double mean = during(number, time, forecaster, 1);
                double squares = during(number, time, forecaster, 2);
                periods[period] = time;
                claims[period] = mean > 0 ? squares / mean : 1;
                sums[period] = withCohorts(
                        number, period, Forecast.ofMany(mean, squares, forecaster.starts(time.first(), time.last())));
            }
            limits[number] = new LimitProspect(gate, periods, sums, claims);
        }
    }

    /** Pence verified that come to a limit in one of its times: single claims, and cohorts known then. */
    private Forecast withCohorts(int number, int period, Forecast claims) {
        double mean = claims.mean();
        double variance = claims.sd() * claims.sd();
        for (int term = 0; term < cohorts.length; term++) {
            int count = cohorts[term] == null || !passes(term, number) ? 0 : cohorts[term].count();
            for (int cohort = 0; cohort < count; cohort++) {
                boolean now = terms.gate(number).period(terms.cohorts(term).known(cohort)) == period;
                double share = now ? terms.claimed(term) * terms.accepted(term) : 0;
                double pays = cohorts[term].expected(cohort);
                mean += share * pays;
                variance += share * (cohorts[term].variance(cohort) + (1 - share) * pays * pays);
            }
        }
        return new Forecast(mean, StrictMath.sqrt(variance));
    }

    /** The sum of claims' pence, or of their squares, that come to a limit and are verified. */
    private double during(int number, Period time, Forecaster forecaster, int power) {
        Weighed.Weight weight = (term, cycle, group) -> passes(term, number)
                ? terms.claimed(term) * terms.accepted(term) * StrictMath.pow(comesTo(term, cycle, group), power)
                : 0;
        return forecaster.during(time.first(), time.last(), Weighed.claims(groups.length, weight));
    }

    private boolean passes(int term, int gate) {
        return Arrays.stream(terms.gatesOn(term)).anyMatch(each -> each == gate);
    }

    /** What earlier limits leave of a claim; later ones are not forecast yet. */
    private double comesTo(int term, int cycle, int group) {
        double price = price(term, cycle, group);
        return price * payable(term, cycle, price);
    }

    /** How many recorded groups there are. */
    int groups() {
        return groups.length;
    }

    /** Pence of a claim that a client of a recorded group adds in a cycle: by the chance of each tier. */
    double price(int term, int cycle, int group) {
        int year = terms.dealOf(term).window().year(cycle);
        Tariff tariff = terms.tariff(term);
        return tiers[term] == null
                ? tariff.pence(group, year, 0)
                : tiers[term][year].expected(count -> tariff.pence(group, year, count));
    }

    /** The part of a claim of so many pence, raised in a cycle, that limits are expected to let through. */
    double payable(int term, int cycle, double pence) {
        double share = 1;
        for (int gate : terms.gatesOn(term)) {
            LimitProspect limit = limits[gate];
            share *= limit == null || pence <= 0 ? 1 : limit.share(cycle, pence * share);
        }
        return share;
    }

    /** What is expected of a cohort term. */
    CohortProspect cohort(int term) {
        return cohorts[term];
    }

    /** Pence that payments judged over many bring besides what each client adds, where their time ends with a cycle. */
    double besides(int cycle) {
        double sum = 0;
        for (LimitProspect limit : limits) {
            sum += limit == null
                    ? 0
                    : limit.besides(cycle, clock) * handed(limit.gate().term());
        }
        for (int term = 0; term < tiers.length; term++) {
            sum += tiers[term] == null ? 0 : besidesTiers(term, cycle);
            sum += cohorts[term] == null ? 0 : besidesCohorts(term, cycle);
        }
        return sum;
    }

    /** What is left of a penny verified under a term once primes have theirs, worth today. */
    private double handed(int term) {
        return terms.kept(term) * StrictMath.pow(discount, terms.lag(term));
    }

    /** What the year's first outcomes are paid more, or less, than its last is expected to be. */
    private double besidesTiers(int term, int cycle) {
        Window window = terms.dealOf(term).window();
        double sum = 0;
        for (int year = 0; year < tiers[term].length; year++) {
            Period period = Period.year(window, year);
            if (period.endsWith(cycle, clock)) {
                Forecast count = tiers[term][year];
                for (int group = 0; group < groups.length; group++) {
                    double more =
                            count.sumOf(paid(term, year, group)) - count.mean() * price(term, period.first(), group);
                    double share = payable(term, period.first(), price(term, period.first(), group));
                    sum += groups[group] * more * share * terms.accepted(term) * handed(term) * period.within(clock);
                }
            }
        }
        return sum;
    }

    private IntToDoubleFunction paid(int term, int year, int group) {
        return count -> terms.tariff(term).pence(group, year, count);
    }

    private double besidesCohorts(int term, int cycle) {
        Cohorts of = terms.cohorts(term);
        double sum = 0;
        for (int cohort = 0; cohort < cohorts[term].count(); cohort++) {
            int last = of.known(cohort) - of.follow() + 1;
            if (cycle == Integer.min(last, clock.total() - 1)) {
                double share = terms.claimed(term) * terms.accepted(term) * payable(term, of.known(cohort), 1);
                double later = StrictMath.pow(discount, of.known(cohort) - cycle);
                sum += cohorts[term].besides(cohort) * share * later * handed(term);
            }
        }
        return sum;
    }
}
