package outturn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.simulation.Engines;

/** What is measured step by step is what the engine does. */
class StepsTest {
    @ParameterizedTest
    @ValueSource(strings = {"drug-recovery-pilot", "deciding-pilot"})
    void aMonthToldWithAWatchWritesTheSameBooks(String scenario) {
        Model model = Model.of(Shipped.scenario(scenario));
        Steps steps = new Steps(model);
        Replication engine = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        for (int number = 0; number < 3; number++) {
            assertThat(steps.play(Shipped.SEED, number).sameAs(engine.play(Shipped.SEED, number)))
                    .as("replication %d", number)
                    .isTrue();
        }
        assertThat(steps.play(Shipped.SEED, 3).sameAs(engine.ledger()))
                .as("another replication")
                .isFalse();
    }
}
