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

    /** Ten clients a month, each succeeding for certain and paid £100 at once or later; costs of £800 a month. */
    public static String certain(int lag, String more) {
        return """
                {"time": {"months": 12},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"succeeded": 1}}]},
                   "succeeded": {"role": "exit-planned", "probabilities": [{"to": {"gone": 1}}]},
                   "gone": {"role": "dead"}}},
                 "providers": {"Harbour": {"overheadsPerMonth": {"value": 800, "unit": "GBP"},
                               "reserves": {"value": 2000, "unit": "GBP"}, "facility": 0}},
                 "contracts": {"pbr": {"provider": "Harbour", "lag": %d, "terms": {
                   "success": {"term": "outcome", "when": {"on": "entering", "state": "succeeded"},
                               "price": {"all": {"value": 100, "unit": "GBP"}}}}}}
                 %s}
                """.formatted(lag, more);
    }

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
