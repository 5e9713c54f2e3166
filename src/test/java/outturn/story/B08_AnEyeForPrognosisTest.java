package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;

/**
 * Nobody wrote down what makes some complete and others not: f ~ N(0, 1) multiplies the hazard by e^f. On paper everybody
 * is alike and is worth taking: Harbour picks only as well as it sees for itself.
 */
class B08_AnEyeForPrognosisTest {
    private static World world(double eye) {
        return World.of("""
                {"time": {"months": 12},
                 "population": {"frailty": 1, "arrivals": {"perMonth": 200, "variation": "fixed"}},
                 "pathway": {
                   "entry": "referred",
                   "states": {
                     "referred": {"role": "waiting"},
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "after": {"months": 1, "to": "left"},
                       "to": {"completed": {"rate": {"value": 0.3, "unit": "per month"}, "prognosis": 1}}},
                     "completed": {"role": "exit-planned"},
                     "left": {"role": "exit-unplanned"},
                     "declined": {"role": "exit-unplanned"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "declined"},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 6}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100000, "costPerHour": 2000,
                   "decides": {"rationality": 0, "eye": %s}}},
                 "contracts": {"pbr": {"provider": "Harbour", "terms": {
                   "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                 "price": {"all": 40000}}}}}}
                """.formatted(eye));
    }

    private static int count(World world, Event event) {
        int count = 0;
        for (int month = 0; month < 12; month++) {
            count += world.happened(event, "Harbour", month);
        }
        return count;
    }

    private static double accepted(World world) {
        return (double) count(world, Event.ACCEPTED) / count(world, Event.ASSESSED);
    }

    private static double completed(World world) {
        return (double) count(world, Event.LEFT_PLANNED) / count(world, Event.STARTED);
    }

    /** The mean of 1 − exp(−.3 e^f) is some .32, above £120 / £400 = .30: everybody is taken. */
    @Test
    void whoeverSeesNothingTakesEverybody() {
        assertThat(accepted(world(0))).isEqualTo(1);
    }

    /** With a perfect eye: 1 − exp(−.3 e^f) > .30 where e^f > 1.189, f > .173, which .431 are; bands of 1/24 blur it. */
    @Test
    void whoeverSeesAllTakesThoseWhoWillPay() {
        assertThat(accepted(world(1))).isCloseTo(0.431, within(0.05));
    }

    @Test
    void theBetterItSeesTheBetterItPicks() {
        double before = 0;
        for (double eye : new double[] {0, 0.3, 0.7, 1}) {
            double now = completed(world(eye));
            assertThat(now).as("eye %s", eye).isGreaterThan(before + 0.01);
            before = now;
        }
    }
}
