package outturn.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.law.RandomScenarios;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.RecordReader;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.summary.Rows;

/** One, two and eight threads give the same rows, bit for bit; threads decide how long it takes and nothing besides. */
class ThreadsTest {
    private static final RecordReader<Scenario> FILES = ScenarioReader.standard();
    private static final int[] THREADS = {2, 8};

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    private static Answer run(Asked asked, int threads, Replications wanted) {
        return new Simulation(threads, Progress.UNHEARD, new Stop()).run(asked, 20, wanted);
    }

    private static void sameOnAnyThreads(Asked asked, Replications wanted) {
        Answer one = run(asked, 1, wanted);
        for (int threads : THREADS) {
            Answer more = run(asked, threads, wanted);
            assertThat(more.identity()).isEqualTo(one.identity());
            same(one.rows().orElseThrow(), more.rows().orElseThrow());
            assertThat(more.summary().estimates()).isEqualTo(one.summary().estimates());
        }
    }

    private static void same(Rows one, Rows other) {
        assertThat(other.measures()).isEqualTo(one.measures());
        assertThat(other.replications()).isEqualTo(one.replications());
        for (int column = 0; column < one.measures().size(); column++) {
            assertThat(bits(other.column(column)))
                    .as(one.measures().get(column).words())
                    .isEqualTo(bits(one.column(column)));
        }
    }

    private static long[] bits(double[] values) {
        long[] bits = new long[values.length];
        for (int at = 0; at < bits.length; at++) {
            bits[at] = Double.doubleToRawLongBits(values[at]);
        }
        return bits;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void madeUpScenariosAreTheSameOnAnyNumberOfThreads(long seed) {
        Reading<Scenario> reading = FILES.readText(
                "made up", FILES.write(RandomScenarios.scenario(seed)).canonical());
        sameOnAnyThreads(Asked.of(reading), Replications.of(37));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soAreThoseInWhichProvidersDecide(long seed) {
        Reading<Scenario> reading = FILES.readText(
                "made up", FILES.write(RandomScenarios.deciding(seed)).canonical());
        sameOnAnyThreads(Asked.of(reading), Replications.of(19));
    }

    /** Where the number of replications is found on the way, it is the same number, of the same replications. */
    @Test
    void soAreAsManyReplicationsAsAreNeeded() {
        Reading<Scenario> reading = FILES.readText(
                "made up", FILES.write(RandomScenarios.scenario(3)).canonical());
        sameOnAnyThreads(Asked.of(reading), new Replications(20, 60));
    }

    @Test
    void soIsTheShippedPilot() {
        Reading<Scenario> reading = FILES.read(
                Path.of("scenarios/drug-recovery-pilot/scenario.json"), List.of(Setting.parse("/time/months=12")));
        sameOnAnyThreads(Asked.of(reading), Replications.of(9));
    }
}
