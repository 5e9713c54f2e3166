package outturn.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.law.RandomScenarios;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.People;
import outturn.replication.Replication;
import outturn.replication.Replication.Engine;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;

/** People taken over at the beginning of every month by others, to and fro, live on as if nothing had happened. */
class HandedOverTest {
    private static final int SCENARIOS = 40;

    static LongStream seeds() {
        return LongStream.range(0, SCENARIOS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoeverTakesOverGoesOnAsBefore(long seed) {
        goesOn(Model.of(RandomScenarios.scenario(seed)), Engines.COLUMNAR, seed);
        goesOn(Model.of(RandomScenarios.scenario(seed)), Engines.PLAIN, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soTheyDoWithProvidersWhoDecide(long seed) {
        goesOn(Model.of(RandomScenarios.deciding(seed)), Engines.COLUMNAR, seed);
    }

    /** Forty complete in a month; who comes back within three costs the fee again, so is made to wait outside until it does not. */
    @Test
    void whoIsMadeToWaitOutsideIsLetInWhenItsTimeIsOver() {
        Reading<Scenario> held = ScenarioReader.standard().readText("held", """
                {"time": {"months": 12},
                 "population": {"initial": 0,
                   "arrivals": {"perMonth": 40, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
                     "completed": {"role": "exit-planned", "to": {"back": {"rate": {"value": 0.2, "unit": "per month"}}}},
                     "back": {"role": "waiting"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 1}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100, "decides": {"horizon": 12, "rationality": 0,
                   "honesty": 0, "considers": ["holding"]}}},
                 "contracts": {"pbr": {"provider": "Harbour", "terms": {
                   "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"}, "price": {"all": 100000}},
                   "back": {"term": "clawback", "terms": ["done"], "within": 3, "share": 1}}}}}
                """);
        assertThat(held.findings()).isEmpty();
        goesOn(Model.of(held.value()), Engines.COLUMNAR, 1);
        goesOn(Model.of(held.value()), Engines.PLAIN, 1);
    }

    private static void goesOn(Model model, Engine engine, long seed) {
        Replication whole = new Replication(model, engine, Diary.CLOSED);
        Replication handed = new Replication(model, handing(engine), Diary.CLOSED);
        assertThat(handed.play(seed, 0).sameAs(whole.play(seed, 0))).isTrue();
    }

    /** Two sets of people, one of whom lives while the other waits to take over. */
    private static Engine handing(Engine engine) {
        return (model, care, claims, open, staff, diary) -> {
            People[] both = {
                engine.people(model, care, claims, open, staff, diary),
                engine.people(model, care, claims, open, staff, diary)
            };
            int[] living = {0};
            return (People) Proxy.newProxyInstance(
                    People.class.getClassLoader(), new Class<?>[] {People.class}, (proxy, step, given) -> {
                        if (step.getName().equals("arrive")) {
                            both[1 - living[0]].takeAfter(both[living[0]]);
                            living[0] = 1 - living[0];
                        }
                        return step.invoke(both[living[0]], given);
                    });
        };
    }
}
