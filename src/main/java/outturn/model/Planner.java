package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import outturn.rules.behaviour.Gaming;
import outturn.scenario.Decides;
import outturn.scenario.Decides.Thought;
import outturn.scenario.Pathway;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;

/**
 * Draws up the plan of one provider (model, §6.2). At the beginning of every year of the horizon it looks ahead to its
 * planning horizon beyond the year's end; every quarter it does what that foresight says. It knows when its contracts end
 * and what they pay in years to come, and takes the environment to stay as it is.
 */
final class Planner {
    /** Points in the list of prices of an hour: enough that hours wanted run nearly straight from one to the next. */
    private static final int PRICES = Foresight.NINE;

    private static final int MONTHS_BETWEEN_REVIEWS = 3;
    private final Model model;
    private final Scenario scenario;
    private final Names names;
    private final Clock clock;
    private final Journey journey;
    private final Lives lives;
    private final Market market;
    private final Triggers triggers;
    private final Terms terms;
    private final int provider;
    private final Provider given;
    private final Decides decides;
    private final Attention attention;
    private final Grounds grounds;
    private final Intake intake;
    private final Prospects prospects;
    private final Pricing pricing;
    private final Outlook outlook;
    private final int ahead;
    private final Plan.Terms assessment;
    private final List<Year> years;
    private Conclusions thought;

    /** What is found out once for all providers that think alike. */
    private record Conclusions(double[] prices, Plan.Table[] tables) {}

    /** Of a provider that decides. */
    Planner(Model model, int provider, Precedents.Of precedents) {
        this.model = model;
        this.provider = provider;
        scenario = model.scenario();
        names = model.names();
        clock = model.clock();
        journey = model.journey();
        lives = model.lives();
        market = model.market();
        triggers = model.triggers();
        terms = model.terms();
        given = scenario.providers().get(names.providers().get(provider));
        decides = given.decides().orElseThrow();
        ahead = clock.cycles(decides.horizon().value());
        attention = new Attention(model, provider);
        grounds = precedents.of(attention.sight(), this::grounds);
        intake = grounds.intake();
        outlook = grounds.outlook();
        prospects = Prospects.of(model, provider, grounds);
        pricing = new Promised(terms, prospects, outlook.discount());
        assessment = assessment();
        years = years();
    }

    private Grounds grounds() {
        Types types = new Types(model, provider, decides.eye().value());
        Intake people = new Intake(model, provider, types);
        return new Grounds(model, provider, outlook(people), people, attention.drift());
    }

    private Outlook outlook(Intake people) {
        Types types = people.types();
        byte[] usual = people.usual();
        double[] clientCosts = new double[journey.states()];
        for (int state = 0; state < clientCosts.length; state++) {
            clientCosts[state] = model.finances().client(provider, state);
        }
        Cells cells = attention.cells();
        Tricks tricks = Tricks.of(decides, journey);
        Aftermath aftermath = attention.aftermath(cells, tricks);
        return new Outlook(
                journey,
                lives,
                types,
                cells,
                aftermath,
                attention.inside(cells.count(), usual),
                attention.outside(aftermath.count(), usual),
                attention.windows(),
                attention.counts(),
                new Good(scenario, names, model.worth()),
                hours(),
                given.costPerHour().pence() * decides.avoidable().value(),
                clientCosts,
                decides.rationality().pence(),
                decides.mission().value(),
                decides.riskAversion().value() / 100,
                StrictMath.pow(1 + decides.discountPerYear().value(), -1.0 / clock.perYear()),
                decides.changeCost().pence() * clock.monthsPerCycle(),
                tricks,
                people.stays());
    }

    private double[] hours() {
        double[] hours = new double[journey.efforts()];
        for (int effort = 0; effort < hours.length; effort++) {
            hours[effort] = journey.effortHours(effort);
        }
        return hours;
    }

    /** A year in which the provider looks ahead anew. */
    private final class Year {
        final int first;
        final Stakes[] stakes;
        final double[] conditions;
        final Foresight[] foresights;

        Year(int first) {
            this.first = first;
            stakes = new Stakes[clock.perYear() + ahead];
            for (int at = 0; at < stakes.length; at++) {
                Stakes now = new Stakes(model, provider, first + at, pricing);
                stakes[at] = at > 0 && now.same(stakes[at - 1]) ? stakes[at - 1] : now;
            }
            conditions = conditions();
            foresights = new Foresight[outlook.types().count() * (assessment.mayUpcode() ? 2 : 1)];
        }

        private double[] conditions() {
            List<Double> all = new ArrayList<>();
            for (int at = 0; at < stakes.length; at++) {
                stakes[at].tell(all);
                all.add((double) stated(first + at));
            }
            Ties ties = new Ties(scenario, clock);
            scenario.environment().keySet().forEach(index -> all.add(ties.index(index, first)));
            all.add(journey.rowsChange() ? (double) first : 0);
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        }

        boolean isLike(Year other) {
            return Arrays.equals(conditions, other.conditions);
        }

        void look() {
            Paths[] paths = grounds.paths(first);
            for (int type = 0; type < foresights.length; type++) {
                int kind = type % outlook.types().count();
                foresights[type] = new Foresight(outlook, paths[kind], paidAs(type));
            }
        }

        /** Lets go of what is no longer needed once the plan is made. */
        void forget() {
            Arrays.fill(foresights, null);
        }

        /** Tells what is foreseen for each cycle of the year, from the last to the first, of those who begin treatment by its end. */
        void foresee(Foresight foresight, double[] prices, Teller teller) {
            foresight.begin(prices);
            for (int at = stakes.length - 1; at >= 0; at--) {
                foresight.back(
                        stakes[at],
                        stated(first + at),
                        stakes.length - 1 - at,
                        at - clock.perYear() + 1,
                        teller.listener(at < clock.perYear() ? at : -1));
                if (at < clock.perYear()) {
                    teller.done(at);
                }
            }
        }
    }

    /** Who listens to a foresight, cycle by cycle; −1 is a cycle beyond the year. */
    private interface Teller {
        Foresight.Listener listener(int cycleOfYear);

        void done(int cycleOfYear);
    }

    private int stated(int cycle) {
        return market.effort(provider, Integer.min(cycle, clock.total() - 1));
    }

    private List<Year> years() {
        List<Year> all = new ArrayList<>();
        for (int first = clock.warmUp(); first < clock.total(); first += clock.perYear()) {
            Year year = new Year(first);
            boolean same = !all.isEmpty() && year.isLike(all.get(all.size() - 1));
            all.add(same ? all.get(all.size() - 1) : year);
        }
        return all;
    }

    /** Whether another provider would come to the same conclusions about the same client. */
    boolean isLike(Planner other) {
        boolean same = decides.equals(other.decides)
                && given.costPerHour().equals(other.given.costPerHour())
                && given.effort().equals(other.given.effort())
                && given.clientCosts().equals(other.given.clientCosts())
                && attention.watches().equals(other.attention.watches())
                && attention.holds().equals(other.attention.holds())
                && assessment.mayUpcode() == other.assessment.mayUpcode()
                && !attention.providersDiffer();
        for (int year = 0; same && year < years.size(); year++) {
            same = years.get(year).isLike(other.years.get(year));
        }
        return same;
    }

    /** Whether it asks what its contracts are worth before it takes them on. */
    boolean bids() {
        return decides.bids();
    }

    /** What its contracts are worth to the provider by a plan, before it bids. */
    Bid bid(Plan plan) {
        return new Bidder(model, provider, decides, plan, intake, prospects).bid();
    }

    /** The plan for every cycle of the horizon, of a provider that thinks like another, or itself, which has thought already. */
    Plan planLike(Planner other) {
        Conclusions thoughts = other.thought;
        return new Plan(outlook, thoughts.prices(), assessment, clock.warmUp(), review(), thoughts.tables());
    }

    /** Looks ahead from every year. */
    void think() {
        years.stream().distinct().forEach(Year::look);
        double[] prices = prices(years.stream().distinct().toList());
        List<Plan.Table> tables = new ArrayList<>();
        Year told = null;
        List<Plan.Table> ofYear = List.of();
        for (Year year : years) {
            ofYear = year == told ? ofYear : tables(year, prices, review());
            told = year;
            tables.addAll(ofYear);
        }
        thought = new Conclusions(prices, tables.toArray(Plan.Table[]::new));
        years.forEach(Year::forget);
    }

    private int review() {
        return Integer.max(1, clock.cycles(MONTHS_BETWEEN_REVIEWS));
    }

    private List<Plan.Table> tables(Year year, double[] prices, int review) {
        int combinations = outlook.inside().count();
        int types = year.foresights.length;
        int ofType = outlook.cells().count() * combinations;
        int actions = outlook.actions();
        int outside = outlook.tricks().holds()
                ? outlook.aftermath().count() * outlook.outside().count()
                : 0;
        Plan.Table[] tables = new Plan.Table[(clock.perYear() + review - 1) / review];
        for (int at = 0; at < tables.length; at++) {
            tables[at] = new Plan.Table(
                    new float[types * ofType * prices.length * (actions - 1)],
                    new float[types * ofType * prices.length * actions],
                    new float[types * combinations * prices.length],
                    new float[types * outside]);
        }
        for (int type = 0; type < types; type++) {
            Foresight foresight = year.foresights[type];
            year.foresee(foresight, prices, new Writer(year, foresight, type, prices.length, review, tables));
        }
        return List.of(tables);
    }

    /** Writes what is foreseen for one type into the tables of a year. */
    private final class Writer implements Teller {
        private final Year year;
        private final Foresight foresight;
        private final int type;
        private final int prices;
        private final int review;
        private final Plan.Table[] tables;

        Writer(Year year, Foresight foresight, int type, int prices, int review, Plan.Table[] tables) {
            this.year = year;
            this.foresight = foresight;
            this.type = type;
            this.prices = prices;
            this.review = review;
            this.tables = tables;
        }

        @Override
        public Foresight.Listener listener(int cycleOfYear) {
            boolean heard = cycleOfYear >= 0 && cycleOfYear % review == 0;
            return heard ? writer(tables[cycleOfYear / review]) : (cell, worth, shares) -> {};
        }

        private Foresight.Listener writer(Plan.Table table) {
            int first = type * outlook.cells().count() * outlook.inside().count();
            int firstOutside =
                    type * outlook.aftermath().count() * outlook.outside().count();
            return new Foresight.Listener() {
                @Override
                public void choice(int cell, double[] worth, double[] shares) {
                    int width = worth.length / outlook.actions();
                    int from = first * prices + cell * width;
                    for (int here = 0; here < width; here++) {
                        write(table, from + here, here, width, worth, shares);
                    }
                }

                @Override
                public void comesBack(int place, double more) {
                    table.held()[firstOutside + place] = (float) more;
                }
            };
        }

        private void write(Plan.Table table, int at, int here, int width, double[] worth, double[] shares) {
            int actions = outlook.actions();
            double sum = 0;
            for (int action = 0; action < actions; action++) {
                table.worth()[at * actions + action] = (float) worth[action * width + here];
                sum += shares[action * width + here];
                if (action < actions - 1) {
                    table.upTo()[at * (actions - 1) + action] = (float) sum;
                }
            }
        }

        @Override
        public void done(int cycleOfYear) {
            if (cycleOfYear % review == 0) {
                double fee = year.stakes[cycleOfYear].attachment(paidAs(type));
                int combinations = outlook.inside().count();
                for (int combination = 0; combination < combinations; combination++) {
                    for (int price = 0; price < prices; price++) {
                        tables[cycleOfYear / review].atStart()[(type * combinations + combination) * prices + price] =
                                (float) (fee
                                        + foresight.atStart(combination, price)
                                        - foresight.ifDeclined(combination));
                    }
                }
            }
        }
    }

    /** Prices of an hour from 0 to one at which hardly anybody would get more than the least, closest together near 0. */
    private double[] prices(List<Year> years) {
        double least = leastStep();
        double[] most = {0};
        double[] free = {0};
        for (Year year : years) {
            for (Foresight foresight : year.foresights) {
                year.foresee(foresight, free, new Dearest(most));
            }
        }
        if (least == 0 || most[0] <= 0 || !outlook.tricks().effort()) {
            return free;
        }
        double top = 1.25 * most[0] + 8 * outlook.scale() / least;
        double[] prices = new double[PRICES];
        for (int at = 0; at < PRICES; at++) {
            double part = (double) at / (PRICES - 1);
            prices[at] = top * part * part;
        }
        return prices;
    }

    private double leastStep() {
        double least = 0;
        for (double some : outlook.hours()) {
            for (double other : outlook.hours()) {
                double step = some - other;
                least = step > 0 && (least == 0 || step < least) ? step : least;
            }
        }
        return least;
    }

    /** Keeps the most that an hour is worth to anybody when hours are free. */
    private final class Dearest implements Teller {
        private final double[] most;

        Dearest(double[] most) {
            this.most = most;
        }

        @Override
        public Foresight.Listener listener(int cycleOfYear) {
            return (cell, worth, shares) -> {
                int width = worth.length / outlook.actions();
                for (int more = 0; more < outlook.efforts(); more++) {
                    for (int less = 0; less < outlook.efforts(); less++) {
                        double step = outlook.hours()[more] - outlook.hours()[less];
                        for (int here = 0; here < width && step > 0; here++) {
                            double gain = (worth[more * width + here] - worth[less * width + here]) / step;
                            most[0] = gain > most[0] ? gain : most[0];
                        }
                    }
                }
            };
        }

        @Override
        public void done(int cycleOfYear) {}
    }

    /** The recorded group a type is paid as; the second half of them are recorded one above what was found, if there is one. */
    private int paidAs(int type) {
        int kinds = outlook.types().count();
        int group = outlook.types().group(type % kinds);
        return type < kinds ? group : Integer.min(group + 1, names.groups().size() - 1);
    }

    /** Under the contracts in force in each cycle. */
    private Plan.Terms assessment() {
        Optional<Pathway.Assessment> step =
                scenario.pathway().assessment().filter(each -> each.by() == Pathway.Assessor.PROVIDER);
        double[] refusing = new double[clock.total()];
        boolean somewhereToGo =
                step.flatMap(Pathway.Assessment::declined).isPresent() && decides.thinksOf(Thought.REFUSING);
        Arrays.fill(refusing, somewhereToGo ? 0 : Double.POSITIVE_INFINITY);
        for (int contract = 0; contract < terms.contracts(); contract++) {
            Deal deal = terms.deal(contract);
            for (int cycle = 0; cycle < refusing.length && deal.provider() == provider; cycle++) {
                if (deal.window().holds(cycle)) {
                    refusing[cycle] += deal.refusing();
                }
            }
        }
        boolean mayUpcode = step.isPresent()
                && decides.mayGame(Thought.UPCODING)
                && names.groups().size() > 1;
        Gaming[] audits = new Gaming[clock.total()];
        double[][] feigned = new double[clock.total()][];
        int[] atDischarge = new int[clock.total()];
        for (int cycle = clock.warmUp(); cycle < audits.length; cycle++) {
            Stakes stakes = new Stakes(model, provider, cycle, pricing);
            audits[cycle] = stakes.audit();
            feigned[cycle] = feigned(stakes);
            atDischarge[cycle] = outlook.tricks().atDischarge(stated(cycle));
        }
        return new Plan.Terms(refusing, mayUpcode, audits, feigned, atDischarge);
    }

    /** Chance of claiming what did not come about: watches × recorded groups. */
    private double[] feigned(Stakes stakes) {
        int groups = names.groups().size();
        int watches = outlook.tricks().misreports() ? triggers.ownWatches(provider) : 0;
        double[] chances = new double[watches * groups];
        for (int at = 0; at < chances.length; at++) {
            chances[at] = stakes.audit().chance(stakes.reaching(at / groups, at % groups), outlook.scale());
        }
        return chances;
    }
}
