package outturn.study.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;

/** Puts the reverse questions to a scenario written in a test, with seed 1. */
public final class Asking {
    /** One replication after the other. */
    static final Stage HERE = new Stage() {
        @Override
        public <T> List<T> play(String what, int replications, Supplier<IntFunction<T>> player) {
            IntFunction<T> play = player.get();
            return IntStream.range(0, replications).mapToObj(play).toList();
        }
    };

    private Asking() {}

    static Reading<Scenario> read(String json) {
        Reading<Scenario> reading = ScenarioReader.standard().readText("asked", json);
        assertThat(reading.findings()).isEmpty();
        return reading;
    }

    /** Of a provider. */
    public static Floor of(String json, String provider, double risk, int replications) {
        return new Floor(read(json), provider, risk, 1, replications, HERE);
    }
}
