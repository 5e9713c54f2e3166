package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import outturn.summary.Appraisal;

/** A client lives for eighteen months of two years at a quality of life of 0.8, at a cost of £100 a month to health, and the
 * burial costs £1,000. */
class A16_AYearAndAHalfOfLifeTest {

    private static Appraisal appraisal(String counting) {
        World world = World.of("""
                {"time": {"months": 24},
                 "population": {"initial": 1},
                 "pathway": {"states": {
                   "community": {"role": "community", "after": {"months": 18, "to": "dead"}},
                   "dead": {"role": "dead"}}},
                 "economics": {"countCosts": "%s", "countHealth": "%s", "utilities": {"community": 0.8},
                   "discounting": {"costs": [{"fromYear": 0, "rate": 0.035}], "health": [{"fromYear": 0, "rate": 0}]},
                   "costs": {"care": {"each": 10000, "bearer": "health", "states": ["community"]},
                             "burial": {"each": 100000, "entering": ["dead"]}}}}
                """.formatted(counting, counting));
        return Appraisal.of(world.model(), world.ledger().care());
    }

    @Test
    void countedWhenMonthsBeginTheClientLivesEighteen() {
        Appraisal start = appraisal("start");
        assertThat(start.lifeYears()).isCloseTo(1.5, within(1e-12)); // 18 / 12
        assertThat(start.qalys()).isCloseTo(1.2, within(1e-12)); // 0.8 · 1.5
        assertThat(start.pence()).isEqualTo(1800_00 + 1000_00);
    }

    @Test
    void countedWhenMonthsEndSeventeen() {
        assertThat(appraisal("end").lifeYears()).isCloseTo(17 / 12.0, within(1e-12));
        assertThat(appraisal("end").pence()).isEqualTo(1700_00 + 1000_00);
    }

    @Test
    void halfAndHalfSeventeenAndAHalf() {
        assertThat(appraisal("half-cycle").lifeYears()).isCloseTo(17.5 / 12, within(1e-12));
    }

    /** A month's £100 is worth 100 · v^t today, v = 1.035^(−1/12): 100 · (1 − v^18) / (1 − v); the burial is in month 17. */
    @Test
    void laterCostsAreWorthLess() {
        double v = StrictMath.pow(1.035, -1 / 12.0);
        double care = 100_00 * (1 - StrictMath.pow(v, 18)) / (1 - v);
        double burial = 1000_00 * StrictMath.pow(v, 17);
        assertThat(appraisal("start").penceToday()).isCloseTo(care + burial, within(1e-6));
    }
}
