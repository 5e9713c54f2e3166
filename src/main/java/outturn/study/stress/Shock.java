package outturn.study.stress;

import java.util.List;
import outturn.scenario.Scenario;
import outturn.scenario.json.Setting;

/**
 * Something that befalls an area.
 *
 * @param name for files: {@code cash}
 * @param title for people: {@code Cash −14%}
 * @param pull what it changes in a scenario, from a month on
 */
public record Shock(String name, String title, Pull pull) {
    /** What a shock changes. */
    @FunctionalInterface
    public interface Pull {
        /**
         * The levers it pulls in a scenario.
         *
         * @param from first month of the horizon in which it is felt, where it can be dated
         */
        Levers on(Scenario scenario, int from);
    }

    /**
     * Levers pulled, or none.
     *
     * @param settings in order; none when there is nothing to act on
     * @param says what they do, or why there are none, as one sentence
     */
    public record Levers(List<Setting> settings, String says) {
        public Levers {
            settings = List.copyOf(settings);
        }

        static Levers none(String reason) {
            return new Levers(List.of(), reason);
        }

        boolean isNone() {
            return settings.isEmpty();
        }
    }
}
