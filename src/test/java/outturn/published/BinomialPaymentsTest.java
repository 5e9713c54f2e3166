package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import outturn.story.Desk;

/**
 * Payment terms on a binomial cohort: 100 clients, each succeeding with chance 0.3, £500 for a success. Every number of
 * successes from 0 to 100 goes through the terms that a contract has, weighed by its exact chance; so the expectations are
 * exact but for rounding.
 *
 * <p>Expected figures: published cases, PM-21, in pounds. With a shared area effect: beta-binomial with mean 0.3 and
 * intra-class correlation 0.05.
 */
class BinomialPaymentsTest {
    private static final int CLIENTS = 100;
    private static final double CHANCE = 0.3;
    private static final double CORRELATION = 0.05;

    private static final String FLAT = outcome(500_00, "[]");
    /** Nothing for the first 20, £400 each for 21 to 30, £600 each for 31 to 40, none beyond. */
    private static final String TIERED = outcome(
            200_00,
            "[{\"above\": 0, \"ratio\": 0}, {\"above\": 20, \"ratio\": 2},"
                    + " {\"above\": 30, \"ratio\": 3}, {\"above\": 40, \"ratio\": 0}]");

    private static String outcome(int pence, String tiers) {
        return "\"completed\": {\"term\": \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"},"
                + " \"price\": {\"all\": " + pence + "}, \"tiers\": " + tiers + "}";
    }

    private static String capped(int successes) {
        return FLAT + ", \"cap\": {\"term\": \"limit\", \"cap\": " + successes * 500_00 + "}";
    }

    private static String beyond(int successes) {
        return outcome(500_00, "[{\"above\": 0, \"ratio\": 0}, {\"above\": " + successes + ", \"ratio\": 1}]");
    }

    /** One penny for the whole cohort when its mean is at least so many in a hundred. */
    private static String allOrNothing(int successes) {
        return "\"cohort\": {\"term\": \"cohort-threshold\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"},"
                + " \"cohortMonths\": 1, \"followMonths\": 2, \"baseline\": " + successes / 100.0
                + ", \"steps\": [{\"reach\": 0, \"lump\": 1}]}";
    }

    /** Pounds paid for each number of successes. */
    private static double[] pounds(String terms) {
        Desk desk = Desk.contract(2, terms);
        double[] pounds = new double[CLIENTS + 1];
        for (int successes = 0; successes <= CLIENTS; successes++) {
            desk.begin(1).start(CLIENTS).succeed(successes).endMonths(2);
            pounds[successes] = desk.balance("cash: Harbour") / 100.0;
        }
        return pounds;
    }

    private static double[] binomial() {
        double[] chance = new double[CLIENTS + 1];
        chance[0] = StrictMath.pow(1 - CHANCE, CLIENTS);
        for (int k = 0; k < CLIENTS; k++) {
            chance[k + 1] = chance[k] * (CLIENTS - k) / (k + 1) * CHANCE / (1 - CHANCE);
        }
        return chance;
    }

    /** With α + β = 1 / correlation − 1. */
    private static double[] betaBinomial() {
        double size = 1 / CORRELATION - 1;
        double alpha = CHANCE * size;
        double beta = size - alpha;
        double[] chance = new double[CLIENTS + 1];
        chance[0] = 1;
        for (int i = 0; i < CLIENTS; i++) {
            chance[0] *= (beta + i) / (size + i);
        }
        for (int k = 0; k < CLIENTS; k++) {
            chance[k + 1] = chance[k] * (CLIENTS - k) / (k + 1) * (alpha + k) / (beta + CLIENTS - k - 1);
        }
        return chance;
    }

    private static double mean(double[] values, double[] chance) {
        double sum = 0;
        for (int k = 0; k <= CLIENTS; k++) {
            sum += values[k] * chance[k];
        }
        return sum;
    }

    private static double sd(double[] values, double[] chance) {
        double mean = mean(values, chance);
        double sum = 0;
        for (int k = 0; k <= CLIENTS; k++) {
            sum += (values[k] - mean) * (values[k] - mean) * chance[k];
        }
        return StrictMath.sqrt(sum);
    }

    @Test
    void everySuccessIsPaid() {
        assertThat(mean(pounds(FLAT), binomial())).isCloseTo(15000, offset(1e-6));
        assertThat(sd(pounds(FLAT), binomial())).isCloseTo(2291.287847, offset(1e-6));
    }

    @Test
    void aCapTakesWhatLiesBeyondIt() {
        assertThat(mean(pounds(capped(25)), binomial())).isCloseTo(12350.276130, offset(1e-6));
        assertThat(mean(pounds(capped(30)), binomial())).isCloseTo(14088.769420, offset(1e-6));
        assertThat(mean(pounds(capped(35)), binomial())).isCloseTo(14834.094612, offset(1e-6));
    }

    @Test
    void aTermThatPaysOnlyTheExcessPaysTheRest() {
        assertThat(mean(pounds(beyond(25)), binomial())).isCloseTo(2649.723870, offset(1e-6));
        assertThat(mean(pounds(beyond(30)), binomial())).isCloseTo(911.230580, offset(1e-6));
        assertThat(mean(pounds(beyond(35)), binomial())).isCloseTo(165.905388, offset(1e-6));
    }

    @Test
    void capAndExcessTogetherAreTheUncappedToThePenny() {
        double[] capped = pounds(capped(30));
        double[] excess = pounds(beyond(30));
        double[] all = pounds(FLAT);
        for (int k = 0; k <= CLIENTS; k++) {
            assertThat(capped[k] + excess[k]).as("%d successes", k).isEqualTo(all[k]);
        }
    }

    @Test
    void allOrNothingPaysWithTheChanceOfReachingIt() {
        assertThat(100 * mean(pounds(allOrNothing(25)), binomial())).isCloseTo(.8864298183, offset(1e-10));
        assertThat(100 * mean(pounds(allOrNothing(30)), binomial())).isCloseTo(.5376602640, offset(1e-10));
        assertThat(100 * mean(pounds(allOrNothing(35)), binomial())).isCloseTo(.1628582884, offset(1e-10));
    }

    @Test
    void tiersPayByTheNumberOfTheSuccess() {
        assertThat(mean(pounds(TIERED), binomial())).isCloseTo(4354.663630, offset(1e-6));
        assertThat(sd(pounds(TIERED), binomial())).isCloseTo(2255.519571, offset(1e-6));
    }

    @Test
    void aSharedAreaEffectLeavesTheMeanAndMovesEverythingElse() {
        assertThat(mean(pounds(FLAT), betaBinomial())).isCloseTo(15000, offset(1e-6));
        assertThat(sd(pounds(FLAT), betaBinomial())).isCloseTo(5589.051798, offset(1e-6));
        assertThat(mean(pounds(capped(30)), betaBinomial())).isCloseTo(12750.892806, offset(1e-6));
        assertThat(mean(pounds(TIERED), betaBinomial())).isCloseTo(4490.614103, offset(1e-6));
        // PM-21 prints .3280387385; in exact fractions it is .32803873747, so its last two digits are not kept to.
        assertThat(100 * mean(pounds(allOrNothing(35)), betaBinomial())).isCloseTo(.3280387385, offset(2e-9));
    }
}
