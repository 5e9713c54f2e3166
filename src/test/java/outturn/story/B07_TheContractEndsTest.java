package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;

/**
 * Whoever stays three months in treatment has completed, for £1,000. At minimal effort .5 a month leave, at standard
 * nobody. That contract ends with month 10, another that makes Harbour take everybody goes on; Harbour looks at its plan in months 0, 3, 6 and 9.
 */
class B07_TheContractEndsTest {
    private final World world = World.of("""
            {"time": {"months": 18},
             "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
             "pathway": {
               "entry": "referred",
               "states": {
                 "referred": {"role": "waiting"},
                 "list": {"role": "waiting"},
                 "treatment": {"role": "treatment", "after": {"months": 3, "to": "completed"},
                   "to": {"left": {"rate": {"value": 0.5, "unit": "probability per month"},
                                   "ratios": {"effort": {"standard": 0}}}}},
                 "completed": {"role": "exit-planned"},
                 "left": {"role": "exit-unplanned"},
                 "declined": {"role": "exit-unplanned"}},
               "assessment": {"at": "referred", "accepted": "list", "declined": "declined"},
               "admission": {"from": "list", "to": "treatment"},
               "efforts": {"minimal": {"hoursPerMonth": 1}, "standard": {"hoursPerMonth": 4}}},
             "providers": {"Harbour": {"staffHoursPerMonth": 10000, "costPerHour": 2000,
               "decides": {"rationality": 0}}},
             "contracts": {
               "grant": {"provider": "Harbour", "refusal": {"allowed": false}, "terms": {
                 "block": {"term": "block", "perMonth": 0}}},
               "pbr": {"provider": "Harbour", "until": 10, "terms": {
               "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                             "price": {"all": 100000}}}}}}
            """);

    private int parked(int month) {
        return world.happened(Event.PARKED_MONTH, "Harbour", month);
    }

    private int treated(int month) {
        return world.happened(Event.TREATMENT_MONTH, "Harbour", month);
    }

    @Test
    void whileTheEndIsFarEverybodyIsHelped() {
        for (int month = 0; month < 9; month++) {
            assertThat(parked(month)).as("month %d", month).isZero();
        }
        assertThat(treated(8)).isEqualTo(30); // ten each in their first, second and third month
    }

    /** Who begins in month 9 will complete at the end of 11: too late. Who began in month 8 just makes it. */
    @Test
    void inTheLastQuarterThoseWhoCannotCompleteInTimeAreParked() {
        assertThat(treated(9)).isEqualTo(30);
        assertThat(parked(9)).isEqualTo(10);
    }

    @Test
    void whenItIsOverEverybodyIsParked() {
        for (int month = 12; month < 18; month++) {
            assertThat(parked(month))
                    .as("month %d", month)
                    .isEqualTo(treated(month))
                    .isPositive();
        }
    }
}
