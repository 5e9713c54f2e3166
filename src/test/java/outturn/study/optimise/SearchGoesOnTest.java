package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import outturn.replication.draws.Draws;
import outturn.scenario.Gauge.Statistic;
import outturn.scenario.json.Json;

/** A search under luck: what it forgets and what it does not. */
class SearchGoesOnTest {
    private static final int WORLDS = 40;

    /** Two costs that pull apart, each clouded by the luck of its world; notes which design was played in which world. */
    private record Clouded(Set<String> played) implements Problem {
        @Override
        public List<Variable> variables() {
            return List.of(Variable.stepped("x", 0, 1, 0.02), Variable.choice("who", List.of("one", "other")));
        }

        @Override
        public List<Aim> objectives() {
            return List.of(
                    Aim.objective("near 0", Statistic.MEAN, true), Aim.objective("near 1", Statistic.CVAR, true));
        }

        @Override
        public List<Aim> constraints() {
            return List.of(Aim.atMost("line", Statistic.P95, 2));
        }

        @Override
        public int worlds() {
            return WORLDS;
        }

        @Override
        public List<double[][]> play(List<Trial> trials) {
            return trials.stream().map(this::play).toList();
        }

        private double[][] play(Trial trial) {
            double[][] rows = new double[trial.upTo() - trial.from()][];
            double x = trial.values()[0];
            int design = (int) (x * 1000) + 7 * (int) trial.values()[1];
            for (int at = 0; at < rows.length; at++) {
                int world = trial.from() + at;
                assertThat(played.add(x + " " + trial.values()[1] + " " + world))
                        .as("twice in one world")
                        .isTrue();
                double common = Draws.uniform(Draws.world(3, world), 0, 0, 1);
                double own = 0.3 * Draws.uniform(Draws.world(3, world), design, 0, 2);
                double other = trial.values()[1];
                rows[at] =
                        new double[] {x * x + common + own + other, (1 - x) * (1 - x) + common + own + other, x + own};
            }
            return rows;
        }
    }

    private static Search searched(int generations) {
        return TestProblems.searched(new Clouded(new LinkedHashSet<>()), 5, 12, generations);
    }

    /** Worlds change in the eighth and the sixteenth generation; it is stopped before, at and after. */
    @Test
    void whereverItIsStoppedItEndsAsIfItHadNot() {
        String whole = searched(20).memory().canonical();
        for (int stop : new int[] {1, 7, 8, 9, 10, 17}) {
            String file = searched(stop).memory().pretty();
            Search rest = Search.from(Json.read("memory", file), new Clouded(new LinkedHashSet<>()), 5, 12);
            for (int more = stop; more < 20; more++) {
                rest.step();
            }
            assertThat(rest.memory().canonical()).as("stopped after %d", stop).isEqualTo(whole);
        }
    }

    /** As one that did not play in twice as many worlds when they changed. */
    @Test
    void aSearchInOtherWorldsIsNotGoneOnWith() {
        String file = searched(10).memory().pretty().replace("\"spell\": 1,", "\"spell\": 2,");
        Json memory = Json.read("memory", file);
        assertThatThrownBy(() -> Search.from(memory, new Clouded(new LinkedHashSet<>()), 5, 12))
                .hasMessageContaining("in other worlds")
                .hasMessageContaining("without --resume");
    }

    /**
     * All in all worlds would be 12 evaluations a generation, twice as many from the eighth on and four times from the
     * sixteenth, and as many again as in one whenever worlds change.
     */
    @Test
    void littleIsSpentOnTheHopeless() {
        double all = 12 * (8 + 2 * 8 + 4 * 4) + 12 * (2 + 4);
        assertThat(searched(20).evaluations()).isLessThan(0.7 * all);
    }

    /** The choice “other” only costs. */
    @Test
    void whatOnlyCostsDiesOut() {
        assertThat(searched(20).front()).allMatch(each -> each.values()[1] == 0);
    }
}
