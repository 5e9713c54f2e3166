package outturn.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One payment term: a promise in a contract (model, §7). Prices are by recorded complexity group, or under {@code "all"}
 * for everybody. {@code byYear} multiplies a price by contract year, the last repeating: a yearly step-down is
 * {@code [1, 0.9, 0.8]}.
 */
@Told(by = "term")
@Says("One payment term of a contract.")
public sealed interface Term {
    /** The term as one plain English sentence, as it reads in this contract. */
    String sentence(Contract in);

    /** A fixed sum a month, whatever happens. */
    @Says("A fixed sum a month, whatever happens.")
    record Block(
            @Says("The sum a month.") Money perMonth,

            @Says("Ratio by contract year; the last repeats.") @Default("[1]")
            List<Amount> byYear)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this);
        }

        public Block {
            Check.atLeast(0, "perMonth", perMonth.pence(), "a block is never negative");
            byYear = Term.years(byYear);
        }
    }

    /** A fee when a client begins treatment. */
    @Says("A fee when a client begins treatment.")
    record Attachment(
            @Says("Fee by recorded group, or \"all\".") Map<String, Money> price,

            @Says("Ratio by contract year; the last repeats.") @Default("[1]")
            List<Amount> byYear)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this, in);
        }

        public Attachment {
            price = Term.prices(price);
            byYear = Term.years(byYear);
        }
    }

    /**
     * A price for every month a client is in one of the states; above a yearly baseline of client-months, only a share of
     * it.
     */
    @Says("A price for every month a client is in one of the states.")
    record Activity(
            @Says("The states paid for.") List<String> states,

            @Says("Price of a client-month by recorded group, or \"all\".")
            Map<String, Money> price,

            @Says("Client-months a contract year at full price; no limit when left out.")
            Optional<Count> baseline,

            @Says("Share of the price paid above the baseline.") @Default("1")
            Share marginal,

            @Says("Ratio by contract year; the last repeats.") @Default("[1]")
            List<Amount> byYear)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this, in);
        }

        public Activity {
            Check.some("states", states, "name the states that are paid for");
            states = List.copyOf(states);
            price = Term.prices(price);
            byYear = Term.years(byYear);
        }
    }

    /** A price for an outcome; later outcomes of a contract year may be paid a share, by tiers. */
    @Says("A price for an outcome.")
    record Outcome(
            @Says("What has to happen.") Trigger when,
            @Says("Price by recorded group, or \"all\".") Map<String, Money> price,

            @Says("Months from claim to payment; the contract's when left out.")
            Optional<Months> lag,

            @Says("Ratios by number of the outcome in the contract year, rising.") @Default("[]")
            List<Tier> tiers,

            @Says("Ratio by contract year; the last repeats.") @Default("[1]")
            List<Amount> byYear)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this, in);
        }

        public Outcome {
            price = Term.prices(price);
            tiers = List.copyOf(tiers);
            for (int at = 1; at < tiers.size(); at++) {
                Check.that(
                        tiers.get(at).above().value()
                                > tiers.get(at - 1).above().value(),
                        "tiers/" + at,
                        "does not begin above the tier before it",
                        "give the tiers in rising order");
            }
            byYear = Term.years(byYear);
        }
    }

    /** Above so many outcomes in a contract year, this ratio of the price. */
    @Says("Above so many outcomes in a contract year, this ratio of the price.")
    record Tier(
            @Says("Outcomes of the year already counted.") Count above,

            @Says("Ratio of the price from the next one on.")
            Amount ratio) {
        public Tier {
            Check.atLeast(0, "ratio", ratio.value(), "a tier that pays nothing has ratio 0");
        }
    }

    /** Paid every few months while a state or a level of a domain is held, up to a number of times in an episode. */
    @Says("Paid every few months while a state, or a level of a domain or better, is held.")
    record Sustainment(
            @Says("The state held.") Optional<String> state,
            @Says("The domain whose level is held.") Optional<String> domain,
            @Says("The level held, or better.") Optional<String> level,
            @Says("Months between payments.") Months every,
            @Says("Payments at the most.") Count times,
            @Says("Price by recorded group, or \"all\".") Map<String, Money> price,

            @Says("Months from claim to payment; the contract's when left out.")
            Optional<Months> lag,

            @Says("Ratio by contract year; the last repeats.") @Default("[1]")
            List<Amount> byYear)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this, in);
        }

        public Sustainment {
            Check.that(
                    state.isPresent() != domain.isPresent() && domain.isPresent() == level.isPresent(),
                    "",
                    "needs either \"state\", or \"domain\" with \"level\"",
                    "say what is held");
            Check.atLeast(1, "every", every.value(), "to pay once, on entry, use an outcome term");
            Check.atLeast(1, "times", times.value(), "to pay nothing, leave the term out");
            price = Term.prices(price);
            byYear = Term.years(byYear);
        }
    }

    /**
     * Paid on a whole cohort: the clients who began treatment in {@code cohortMonths}, each followed for
     * {@code followMonths}. What they achieve on average is held against a baseline, and the highest step reached pays
     * its lump sum and its price for each; below the first step nothing is paid.
     *
     * @param when the outcome counted; or
     * @param events the domain whose events are counted
     * @param baseline outcomes or events a client expected without the contract
     * @param better whether more or fewer than the baseline is better
     */
    @Says("Paid on a whole cohort held against a baseline.")
    record CohortThreshold(
            @Says("The outcome counted.") Optional<Trigger> when,
            @Says("The domain whose events are counted.") Optional<String> events,

            @Says("Months in which a cohort begins treatment.") @Default("12")
            Months cohortMonths,

            @Says("Months each client is followed.") @Default("12")
            Months followMonths,

            @Says("Outcomes or events a client without the contract.")
            Amount baseline,

            @Says("Whether more or fewer is better.") @Default("\"more\"")
            Better better,

            @Says("What is paid from which relative improvement on.")
            List<Step> steps,

            @Says("Months from claim to payment; the contract's when left out.")
            Optional<Months> lag)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this, in);
        }

        public CohortThreshold {
            Check.that(
                    when.isPresent() != events.isPresent(),
                    "",
                    "needs either \"when\" or \"events\"",
                    "say what is counted");
            Check.that(
                    baseline.value() > 0, "baseline", "is not above 0", "give the mean a client without the contract");
            Check.atLeast(1, "cohortMonths", cohortMonths.value(), "a cohort gathers for at least a month");
            Check.atLeast(1, "followMonths", followMonths.value(), "clients are followed for at least a month");
            Check.some("steps", steps, "say what is paid");
            for (int at = 1; at < steps.size(); at++) {
                Check.that(
                        steps.get(at).reach().value()
                                > steps.get(at - 1).reach().value(),
                        "steps/" + at,
                        "is not above the step before it",
                        "give the steps in rising order");
            }
            steps = List.copyOf(steps);
        }

        /** Which way is better. */
        public enum Better {
            MORE,
            FEWER
        }

        /** From this improvement on, a lump sum and a price for each outcome, or for each event averted. */
        @Says("What is paid from a relative improvement on.")
        public record Step(
                @Says("Improvement on the baseline as a share of it; 0 is to meet it.")
                Amount reach,

                @Says("Sum paid for the cohort.") @Default("0")
                Money lump,

                @Says("Price of each outcome, or of each event averted.") @Default("0")
                Money each) {}
    }

    /** A share of the block kept back each month and released at the year's end if a target is met. */
    @Says("A share of the block kept back and released at the year's end if a target is met.")
    record Withhold(
            @Says("Share of the block kept back.") Share share,
            @Says("The key measure.") Trigger when,

            @Says("Outcomes a treatment start of the year that release it.")
            Share target)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this);
        }
    }

    /** A share of what was claimed is recovered when the client returns to the service in time. */
    @Says("A share of a claim is recovered when the client comes back in time.")
    record Clawback(
            @Says("Names of the outcome terms it recovers.") List<String> terms,

            @Says("Months from the planned exit in which a return counts.")
            Months within,

            @Says("Share recovered.") @Default("1") Share share)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this);
        }

        public Clawback {
            Check.some("terms", terms, "name the terms it recovers");
            Check.atLeast(1, "within", within.value(), "a return takes at least a month");
            terms = List.copyOf(terms);
        }
    }

    /** The most and the least that the named terms pay together: a cap, a floor, or both as a collar. */
    @Says("A cap, a floor, or both, on what terms pay together.")
    record Limit(
            @Says("Names of the terms; all but the block when left out.") @Default("[]")
            List<String> terms,

            @Says("Whether it holds for each contract year or for the whole contract.") @Default("\"year\"")
            Per per,

            @Says("The most that is paid.") Optional<Money> cap,

            @Says("The least that is paid, made up at the end.")
            Optional<Money> floor)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this, in);
        }

        public Limit {
            Check.that(
                    cap.isPresent() || floor.isPresent(), "", "has neither \"cap\" nor \"floor\"", "give one or both");
            long least = floor.map(Money::pence).orElse(0L);
            Check.atLeast(0, "floor", least, "a floor is never negative");
            cap.ifPresent(most -> Check.that(
                    most.pence() >= least, "cap", "lies below the floor", "give a cap at or above the floor"));
            terms = List.copyOf(terms);
        }

        /** What a limit holds for. */
        public enum Per {
            YEAR,
            CONTRACT
        }
    }

    /**
     * A prime provider keeps a share of every payment and passes on the rest. It may keep a part of the risk of results, too:
     * then it passes on only the share {@code risk} of what results pay, and pays the provider every month the rest of what
     * they are expected to.
     *
     * @param share of every payment that it keeps
     * @param risk share of the rest that is passed on as it falls, where results pay
     * @param expectedPerMonth what results are expected to pay in a month, after the slice
     */
    @Says("A prime provider keeps a share of every payment, and perhaps some of the risk.")
    record TopSlice(
            @Says("Name of the prime.") String prime,
            @Says("Share it keeps.") Share share,

            @Says("Share of what results pay, after its own, that it passes on as it falls.") @Default("1")
            Share risk,

            @Says(
                    "What results are expected to pay in a month after its share; it pays the provider the part whose risk it keeps.")
            Optional<Money> expectedPerMonth)
            implements Term {
        public TopSlice {
            Check.that(
                    risk.value() == 1 || expectedPerMonth.isPresent(),
                    "expectedPerMonth",
                    "is left out, but the prime keeps part of the risk",
                    "give what results are expected to pay in a month, or leave risk at 1");
            Check.atLeast(
                    0,
                    "expectedPerMonth",
                    expectedPerMonth.map(Money::pence).orElse(0L),
                    "a prime does not ask for money for keeping risk; give a larger share");
        }

        @Override
        public String sentence(Contract in) {
            return Wording.of(this);
        }
    }

    /**
     * A social impact bond: an investor pays the provider up front, evenly over some months, and is paid what the results
     * earn until its ceiling; what they earn beyond it is not paid.
     */
    @Says("An investor pays up front and is paid what the results earn, to a ceiling.")
    record Investor(
            @Says("Name of the investor.") String investor,
            @Says("Capital paid to the provider.") Money upFront,

            @Says("Months over which it is paid.") @Default("12")
            Months over,

            @Says("The most the investor is paid.") Money ceiling)
            implements Term {
        @Override
        public String sentence(Contract in) {
            return Wording.of(this);
        }

        public Investor {
            Check.atLeast(0, "upFront", upFront.pence(), "capital is never negative");
            Check.atLeast(1, "over", over.value(), "capital takes at least a month");
            Check.atLeast(0, "ceiling", ceiling.pence(), "a ceiling is never negative");
        }
    }

    private static List<Amount> years(List<Amount> byYear) {
        Check.some("byYear", byYear, "leave it out for the same price every year");
        for (int year = 0; year < byYear.size(); year++) {
            Check.atLeast(0, "byYear/" + year, byYear.get(year).value(), "to pay nothing in a year, give 0");
        }
        return List.copyOf(byYear);
    }

    private static Map<String, Money> prices(Map<String, Money> price) {
        Check.some("price", price, "give a price for \"all\" or by recorded group");
        Check.that(
                !price.containsKey("all") || price.size() == 1,
                "price",
                "has \"all\" beside groups",
                "give one price for all, or one for each group");
        price.forEach((group, money) ->
                Check.atLeast(0, "price/" + group, money.pence(), "what is taken back is a clawback term"));
        return Check.ordered(price);
    }
}
