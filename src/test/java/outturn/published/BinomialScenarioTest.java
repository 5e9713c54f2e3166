package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.chance.Repeated;
import outturn.chance.Sample;

/**
 * Payment terms on a binomial cohort, through the whole engine: 100 clients in treatment, each completing within the month
 * with chance 0.3, under a contract with one provider. Expected figures: published cases, PM-21, in pounds.
 *
 * <p>Every comparison is held to 4 standard errors, so that a right program fails one of the thirteen with chance 8e-4; the
 * seed is fixed. At 20,000 replications a standard error of the uncapped mean is £16, a tenth of one per cent.
 */
class BinomialScenarioTest {
    private static final int REPLICATIONS = 20_000;
    private static final double MOST_ERRORS = 4;

    private static final String FLAT = outcome(500_00, "[]");
    private static final String TIERED = outcome(
            200_00,
            "[{\"above\": 0, \"ratio\": 0}, {\"above\": 20, \"ratio\": 2},"
                    + " {\"above\": 30, \"ratio\": 3}, {\"above\": 40, \"ratio\": 0}]");

    private static String outcome(int pence, String tiers) {
        return """
                "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                              "price": {"all": %d}, "tiers": %s}""".formatted(pence, tiers);
    }

    private static String capped(int successes) {
        return FLAT + ", \"cap\": {\"term\": \"limit\", \"cap\": " + successes * 500_00 + "}";
    }

    private static String beyond(int successes) {
        return outcome(500_00, "[{\"above\": 0, \"ratio\": 0}, {\"above\": " + successes + ", \"ratio\": 1}]");
    }

    /** £1 for the whole cohort when its mean is at least so many in a hundred. */
    private static String allOrNothing(int successes) {
        return """
                "cohort": {"term": "cohort-threshold", "when": {"on": "entering", "state": "completed"},
                           "cohortMonths": 1, "followMonths": 1, "baseline": %d.%02d,
                           "steps": [{"reach": 0, "lump": 100}]}""".formatted(successes / 100, successes % 100);
    }

    /** Pounds paid in each replication. */
    private static double[] pounds(String terms) {
        Repeated world = Repeated.of("""
                {"time": {"months": 3},
                 "population": {"initial": 0, "arrivals": {"perMonth": 100, "variation": "fixed",
                                "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 0.3, "left": 0.7}}]},
                   "completed": {"role": "exit-planned"},
                   "left": {"role": "exit-unplanned"}}},
                 "providers": {"Harbour": {}},
                 "contracts": {"pbr": {"provider": "Harbour", "terms": {%s}}}}
                """.formatted(terms));
        return world.values(REPLICATIONS, ledger -> ledger.cash(0, 2) / 100.0);
    }

    private static void agrees(double[] pounds, double mean) {
        assertThat(Sample.of(pounds).errorsFrom(mean)).isLessThan(MOST_ERRORS);
    }

    /** The standard error of a standard deviation s of n numbers is near s / √(2n). */
    private static void spreads(double[] pounds, double sd) {
        assertThat(Sample.of(pounds).sd() / sd - 1)
                .isBetween(
                        -MOST_ERRORS / StrictMath.sqrt(2.0 * REPLICATIONS),
                        MOST_ERRORS / StrictMath.sqrt(2.0 * REPLICATIONS));
    }

    @Test
    void everySuccessIsPaid() {
        double[] flat = pounds(FLAT);
        agrees(flat, 15000);
        spreads(flat, 2291.287847);
    }

    @Test
    void tiersPayByTheNumberOfTheSuccess() {
        double[] tiered = pounds(TIERED);
        agrees(tiered, 4354.663630);
        spreads(tiered, 2255.519571);
    }

    @Test
    void allOrNothingPaysWithTheChanceOfReachingIt() {
        agrees(pounds(allOrNothing(25)), .8864298183);
        agrees(pounds(allOrNothing(30)), .5376602640);
        agrees(pounds(allOrNothing(35)), .1628582884);
    }

    /** The same worlds under three contracts: in every single one the first two together are the third. */
    @Test
    void capAndExcessTogetherAreTheUncappedInEveryReplication() {
        double[] flat = pounds(FLAT);
        double[] means = {12350.276130, 14088.769420, 14834.094612};
        double[] excesses = {2649.723870, 911.230580, 165.905388};
        for (int at = 0; at < 3; at++) {
            double[] capped = pounds(capped(25 + 5 * at));
            double[] excess = pounds(beyond(25 + 5 * at));
            agrees(capped, means[at]);
            agrees(excess, excesses[at]);
            for (int replication = 0; replication < REPLICATIONS; replication++) {
                assertThat(capped[replication] + excess[replication]).isEqualTo(flat[replication]);
            }
        }
    }
}
