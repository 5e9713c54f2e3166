package outturn.study.validation;

import java.util.List;
import outturn.scenario.Scenario;
import outturn.scenario.json.Setting;

/** Which worlds a target is read off: the scenario, changed only in who comes when and for how long it is followed. */
enum Design {
    /** The whole area, followed for six years. */
    AREA(1) {
        @Override
        List<Setting> settings(Scenario scenario) {
            return List.of(Setting.of("/time/months", 72));
        }
    },

    /**
     * A closed cohort: a thousand of the same clients, all referred at once to an empty service. One area has too few
     * new opiate clients, and too few of them die or leave residential care, for what is asked of them.
     */
    COHORT(10) {
        @Override
        List<Setting> settings(Scenario scenario) {
            String entry = scenario.pathway()
                    .entry()
                    .orElseGet(() ->
                            scenario.pathway().states().keySet().iterator().next());
            return List.of(
                    Setting.of("/time/months", 62),
                    Setting.of("/time/warmUp", 0),
                    Setting.of("/population/initial", 1000),
                    Setting.parse("/population/initialStates={\"" + entry + "\": 1}"),
                    Setting.of("/population/initialStay", 0),
                    Setting.of("/population/arrivals/perMonth", 0));
        }
    };

    private final int perArea;

    Design(int perArea) {
        this.perArea = perArea;
    }

    /** What makes the scenario into these worlds. */
    abstract List<Setting> settings(Scenario scenario);

    /** What they are called. */
    String words() {
        return this == AREA ? "an area followed for six years" : "a closed cohort";
    }

    /** How many of them are played for each area. */
    int perArea() {
        return perArea;
    }
}
