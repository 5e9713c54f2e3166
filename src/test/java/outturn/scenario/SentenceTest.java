package outturn.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outturn.law.RandomScenarios;

class SentenceTest {
    private static final Trigger AWAY = new Trigger.NoReturn("completed", Months.of(6));
    private static final List<Amount> LEVEL = List.of(Amount.of(1));

    private static Map<String, Money> all(long pence) {
        return Map.of("all", Money.pence(pence));
    }

    private static String read(Term term) {
        Contract in = new Contract(
                "Harbour",
                Optional.of("central"),
                Months.of(0),
                Optional.of(Months.of(35)),
                Months.of(3),
                Share.of(0.05),
                Share.of(0.14),
                Contract.Refusal.FREE,
                Contract.Audit.NONE,
                Map.of("term", term));
        return term.sentence(in);
    }

    @Test
    void whoIsPaidIsSaidByName() {
        Contract in = new Contract(
                "meridian-care",
                Optional.of("recovery-grant"),
                Months.of(0),
                Optional.empty(),
                Months.of(3),
                Share.of(0),
                Share.of(0),
                Contract.Refusal.FREE,
                Contract.Audit.NONE,
                Map.of("term", new Term.Block(Money.pence(1), LEVEL)));
        assertThat(in.sentence()).isEqualTo("Meridian Care is paid throughout from the budget line “recovery grant”.");
    }

    @Test
    void aYearlyLimitOfAContractThatEndsInTheMiddleOfAYearSaysWhatBecomesOfIt() {
        Term.Limit limit =
                new Term.Limit(List.of(), Term.Limit.Per.YEAR, Optional.of(Money.pence(3000_00)), Optional.empty());
        Contract in = new Contract(
                "Harbour",
                Optional.empty(),
                Months.of(0),
                Optional.of(Months.of(17)),
                Months.of(0),
                Share.of(0),
                Share.of(0),
                Contract.Refusal.FREE,
                Contract.Audit.NONE,
                Map.of("limit", limit));
        assertThat(limit.sentence(in))
                .isEqualTo("All terms but the block together pay at most £3,000 in each contract year,"
                        + " and in the last, shorter one its share of that.");
        assertThat(read(limit)).endsWith("in each contract year."); // three whole years
    }

    @Test
    void aBlock() {
        assertThat(read(new Term.Block(Money.pence(83_000_00), LEVEL))).isEqualTo("£83,000 a month, whatever happens.");
        assertThat(read(new Term.Block(Money.pence(83_000_00), List.of(Amount.of(1), Amount.of(0.9), Amount.of(0.8)))))
                .isEqualTo("£83,000 a month, whatever happens;"
                        + " in year 1 the full price, in year 2 90% of the price, from year 3 on 80% of the price.");
    }

    @Test
    void aFee() {
        assertThat(read(new Term.Attachment(all(150_00), LEVEL)))
                .isEqualTo("£150 when a client begins treatment; paid 3 months after it is claimed.");
    }

    @Test
    void activity() {
        assertThat(read(new Term.Activity(
                        List.of("engaging", "maintenance"),
                        all(50_00),
                        Optional.of(Count.of(6000)),
                        Share.of(0.4),
                        LEVEL)))
                .isEqualTo("£50 for every month a client is in “engaging” or “maintenance”; above 6,000 such months"
                        + " in a contract year, 40% of the price; paid 3 months after it is claimed.");
    }

    @Test
    void anOutcomeByGroups() {
        Map<String, Money> price = new LinkedHashMap<>();
        price.put("low", Money.pence(500_00));
        price.put("high", Money.pence(900_50));
        price.put("very high", Money.pence(1200_00));
        assertThat(read(new Term.Outcome(AWAY, price, Optional.of(Months.of(1)), List.of(), LEVEL)))
                .isEqualTo(
                        "£500 for the recorded group “low”, £900.50 for “high” and £1,200 for “very high” when a client"
                                + " has not come back 6 months after leaving as planned to “completed”;"
                                + " paid 1 month after it is claimed.");
    }

    @Test
    void anOutcomeByTiers() {
        List<Term.Tier> tiers = List.of(
                new Term.Tier(Count.of(20), Amount.of(2)),
                new Term.Tier(Count.of(31), Amount.of(1)),
                new Term.Tier(Count.of(110), Amount.of(0)));
        assertThat(read(new Term.Outcome(
                        new Trigger.Entering("completed"), all(200_00), Optional.of(Months.of(0)), tiers, LEVEL)))
                .isEqualTo(
                        "£200 when a client enters “completed”; from the 21st of a contract year on 200% of the price,"
                                + " from the 32nd of a contract year on the full price, from the 111th of a contract year on"
                                + " nothing; paid in the month it is claimed.");
    }

    @Test
    void sustainment() {
        assertThat(read(new Term.Sustainment(
                        Optional.empty(),
                        Optional.of("housing"),
                        Optional.of("settled"),
                        Months.of(3),
                        Count.of(4),
                        all(100_00),
                        Optional.empty(),
                        LEVEL)))
                .isEqualTo("£100 every time a client stays at “settled” or better in “housing” for another 3 months,"
                        + " up to 4 times in an episode of treatment; paid 3 months after it is claimed.");
    }

    @Test
    void aCohort() {
        assertThat(read(new Term.CohortThreshold(
                        Optional.empty(),
                        Optional.of("convictions"),
                        Months.of(12),
                        Months.of(18),
                        Amount.of(0.5),
                        Term.CohortThreshold.Better.FEWER,
                        List.of(
                                new Term.CohortThreshold.Step(Amount.of(0), Money.pence(10_000_00), Money.pence(0)),
                                new Term.CohortThreshold.Step(
                                        Amount.of(0.1), Money.pence(10_000_00), Money.pence(300_00))),
                        Optional.empty())))
                .isEqualTo("For the clients who began treatment in the same 12 months, each followed for 18 months,"
                        + " “convictions” are counted and held against 0.5 a client: if no more, £10,000;"
                        + " from 10% fewer on, £10,000 and £300 for each one averted; below that nothing;"
                        + " paid 3 months after it is claimed.");
    }

    @Test
    void whatIsKeptBackAndWhatIsTakenBack() {
        assertThat(read(new Term.Withhold(Share.of(0.1), new Trigger.Retained(Months.of(3)), Share.of(0.4))))
                .isEqualTo("10% of the block is kept back each month and released at the contract year's end if there"
                        + " were at least 40 for every 100 treatment starts of this:"
                        + " a client is still in treatment 3 months after beginning it.");
        assertThat(read(new Term.Clawback(List.of("completed", "away"), Months.of(6), Share.of(0.5))))
                .isEqualTo("50% of what was claimed under “completed” and “away” is recovered when the client comes"
                        + " back within 6 months of leaving as planned.");
    }

    @Test
    void limits() {
        assertThat(read(new Term.Limit(
                        List.of(), Term.Limit.Per.YEAR, Optional.of(Money.pence(500_000_00)), Optional.empty())))
                .isEqualTo("All terms but the block together pay at most £500,000 in each contract year.");
        assertThat(read(new Term.Limit(
                        List.of("away"),
                        Term.Limit.Per.CONTRACT,
                        Optional.of(Money.pence(500_000_00)),
                        Optional.of(Money.pence(100_000_00)))))
                .isEqualTo("“away” pays at most £500,000 and at least £100,000 over the whole contract;"
                        + " what is short of the least is made up at its end.");
    }

    @Test
    void partners() {
        assertThat(read(new Term.TopSlice("Beacon", Share.of(0.15), Share.of(1), Optional.empty())))
                .isEqualTo("Beacon, the prime provider, keeps 15% of every payment and passes on the rest.");
        assertThat(read(new Term.TopSlice("Beacon", Share.of(0.15), Share.of(0.4), Optional.of(Money.pence(900_00)))))
                .isEqualTo(
                        "Beacon, the prime provider, keeps 15% of every payment and passes on the rest, but only 40% of it"
                                + " where results pay: for those it pays £900 a month less that share, whatever they are.");
        assertThat(read(new Term.Investor(
                        "Foundation", Money.pence(240_000_00), Months.of(12), Money.pence(300_000_00))))
                .isEqualTo("Foundation pays the provider £240,000 evenly over the first 12 months and is paid what"
                        + " results earn, at most £300,000; what they earn beyond it is not paid.");
    }

    @Test
    void everyTrigger() {
        assertThat(new Trigger.Review("use", "abstinent", Months.of(6)).words())
                .isEqualTo("is reported at “abstinent” or better in “use” at the review 6 months after beginning"
                        + " treatment");
        assertThat(new Trigger.Change("housing", "settled", Months.of(1)).words())
                .isEqualTo("has risen to “settled” or better in “housing” since beginning treatment and held it for"
                        + " 1 month");
    }

    @Test
    void theHeadOfAContract() {
        Contract contract = new Contract(
                "Harbour",
                Optional.of("central"),
                Months.of(0),
                Optional.of(Months.of(35)),
                Months.of(3),
                Share.of(0.05),
                Share.of(0.14),
                Contract.Refusal.FREE,
                Contract.Audit.NONE,
                Map.of("block", new Term.Block(Money.pence(1), LEVEL)));
        assertThat(contract.sentence())
                .isEqualTo("Harbour is paid from month 0 to month 35 from the budget line “central”;"
                        + " 5% of claims are rejected and 14% of outcomes are never claimed.");
    }

    @Test
    void everyTermOfAnyScenarioReadsAsOneSentence() {
        for (long seed = 0; seed < 300; seed++) {
            for (Contract contract : RandomScenarios.scenario(seed).contracts().values()) {
                contract.terms()
                        .values()
                        .forEach(term -> assertThat(term.sentence(contract))
                                .matches("[A-Z£0-9“].*[^.;,]\\.")
                                .doesNotContain("null", "Optional", "  "));
            }
        }
    }
}
