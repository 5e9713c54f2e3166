package outturn.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Rows;

class SimulationTest {
    private static final Asked HARBOUR = Asked.of(ScenarioReader.standard()
            .read(Path.of("src/test/resources/outturn/cli/harbour.json"), List.of(Setting.of("/time/months", 6))));

    private static Answer play(int threads, Replications wanted) {
        return new Simulation(threads, Progress.UNHEARD, new Stop()).run(HARBOUR, 7, wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void howManyThreadsPlayChangesNoNumber(int threads) {
        Answer alone = play(1, Replications.of(33));
        Answer together = play(threads, Replications.of(33));
        assertThat(together.summary().estimates()).isEqualTo(alone.summary().estimates());
        assertThat(Arrays.deepEquals(table(together), table(alone))).isTrue();
        assertThat(together.identity()).isEqualTo(alone.identity());
        assertThat(together.pace().clientMonths()).isEqualTo(alone.pace().clientMonths());
    }

    private static double[][] table(Answer answer) {
        Rows rows = answer.rows().orElseThrow();
        double[][] table = new double[rows.replications()][rows.measures().size()];
        for (int replication = 0; replication < table.length; replication++) {
            for (int column = 0; column < table[replication].length; column++) {
                table[replication][column] = rows.value(replication, column);
            }
        }
        return table;
    }

    @Test
    void oneReplicationAloneIsTheSameAsInABatch() {
        double[] alone = table(play(1, Replications.of(1)))[0];
        assertThat(table(play(2, Replications.of(12)))[0]).containsExactly(alone);
    }

    private static Compared compare(int threads, Replications wanted) {
        Asked dearer = Asked.of(ScenarioReader.standard()
                        .read(
                                Path.of("src/test/resources/outturn/cli/harbour.json"),
                                List.of(Setting.of("/time/months", 6), Setting.of("/providers/Harbour/places", 10))))
                .called("fewer places");
        return new Simulation(threads, Progress.UNHEARD, new Stop()).compare(List.of(HARBOUR, dearer), 7, wanted);
    }

    @Test
    void aReferenceComesToTheSameBesideAnotherAsAlone() {
        Answer alone = play(2, Replications.of(21));
        Answer beside = compare(2, Replications.of(21)).answers().get(0);
        assertThat(Arrays.deepEquals(table(beside), table(alone))).isTrue();
        assertThat(beside.summary().estimates()).isEqualTo(alone.summary().estimates());
        assertThat(beside.pace().clientMonths()).isEqualTo(alone.pace().clientMonths());
    }

    @Test
    void deadweightIsTheSameOnAnyNumberOfThreads() {
        var alone = compare(1, Replications.of(21)).comparison().others().get(0).deadweight();
        var together =
                compare(8, Replications.of(21)).comparison().others().get(0).deadweight();
        assertThat(alone.whole(Meaning.DEADWEIGHT).orElseThrow().mean()).isBetween(0.5, 1.0);
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void autoStopsAsSoonAsHeadlinesArePreciseAndNeverBeforeItsFirstLook() {
        Answer answer = play(2, Replications.auto());
        int played = answer.identity().replications();
        assertThat(played).isBetween(200, 10_000);
        assertThat(answer.rows().orElseThrow().replications()).isEqualTo(played);
        var bill =
                answer.summary().find(Measure.of(Meaning.BILL).provider("all")).orElseThrow();
        assertThat(bill.mcse()).isLessThanOrEqualTo(0.01 * bill.mean());
        var ruin = answer.summary()
                .find(Measure.of(Meaning.RUIN).provider("Harbour"))
                .orElseThrow();
        assertThat(ruin.mcse()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void itGivesUpWhenTold() {
        Stop stop = new Stop();
        Progress tells = (done, of) -> stop.say();
        assertThatThrownBy(() -> new Simulation(2, tells, stop).run(HARBOUR, 7, Replications.of(5000)))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void aReplicationThatFailsIsNamedWhicheverThreadCameFirst() {
        for (int threads : new int[] {1, 2, 8}) {
            Simulation simulation =
                    new Simulation(SimulationTest::failsFromSeven, threads, Progress.UNHEARD, new Stop());
            assertThatThrownBy(() -> simulation.run(HARBOUR, 7, Replications.of(40)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("replication 7: the ledger does not balance");
        }
    }

    private static World failsFromSeven(Model model) {
        Replication real = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        return (replication, seed) -> {
            if (replication >= 7) {
                throw new IllegalStateException("the ledger does not balance");
            }
            return real.play(seed, replication);
        };
    }

    @Test
    void progressCountsEveryReplicationOnceAndEndsAtAll() {
        AtomicInteger last = new AtomicInteger();
        AtomicInteger backwards = new AtomicInteger();
        Progress counts = (done, of) -> {
            backwards.addAndGet(done <= last.getAndSet(done) ? 1 : 0);
            assertThat(of).isEqualTo(25);
        };
        new Simulation(2, counts, new Stop()).run(HARBOUR, 7, Replications.of(25));
        assertThat(last).hasValue(25);
        assertThat(backwards).hasValue(0);
    }

    @Test
    void whatIsTakenFromLedgersComesInTheOrderOfReplications() {
        Model model = Model.of(HARBOUR.scenario());
        List<Long> three =
                new Simulation(3, Progress.UNHEARD, new Stop()).each(model, 7, 20, ledger -> ledger.cash(1, 5));
        List<Long> one =
                new Simulation(1, Progress.UNHEARD, new Stop()).each(model, 7, 20, ledger -> ledger.cash(1, 5));
        assertThat(three).isEqualTo(one).hasSize(20);
        assertThat(three.stream().distinct().count()).isGreaterThan(5);
    }
}
