package outturn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.model.Model;
import outturn.model.Sought;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.replication.Witness;
import outturn.scenario.Scenario;
import outturn.simulation.Engines;
import outturn.simulation.Twins;
import outturn.summary.Columns;
import outturn.summary.Deadweight;
import outturn.summary.Measure;

/** What is so of clients and their twins, tried on 300 made-up scenarios, each witnessed for what it pays for. */
@ParameterizedClass(name = "scenario {0}")
@MethodSource("seeds")
class LawsOfTwinsTest {
    private static final int SCENARIOS = 300;
    private static int tried;

    private final long seed;
    private final Scenario scenario;
    private final Model watched;

    static Stream<Long> seeds() {
        return LongStream.range(0, SCENARIOS).boxed();
    }

    LawsOfTwinsTest(Long seed) {
        this.seed = seed;
        scenario = RandomScenarios.scenario(seed);
        watched = Model.of(scenario, Sought.of(List.of(scenario)));
    }

    @AfterAll
    static void theLawsWereTried() {
        assertThat(tried).as("shares that something was paid for").isGreaterThan(300);
    }

    /** One replication of a model, seen by a witness. */
    private record Seen(Witness witness, Replication replication, double[] row) {
        static Seen of(Model model, Replication.Engine engine, long seed) {
            Witness witness = new Witness(model);
            Replication replication = new Replication(model, engine, witness);
            return new Seen(witness, replication, Columns.of(model).row(replication.play(seed, 0)));
        }

        double[] against(Model model, Seen reference) {
            return new Deadweight(model).row(witness, replication.people(), reference.witness);
        }
    }

    @Test
    void aWorldThatIsWitnessedGoesAsItWouldHaveGoneUnseen() {
        Model model = Model.of(scenario);
        double[] unseen = Columns.of(model).row(new Replication(model, Engines.COLUMNAR, Diary.CLOSED).play(seed, 0));
        assertThat(Seen.of(watched, Engines.COLUMNAR, seed).row).containsExactly(unseen);
    }

    @Test
    void heldAgainstItselfEverythingPaidForHappensAnyway() {
        Seen here = Seen.of(watched, Engines.COLUMNAR, seed);
        double[] row = here.against(watched, Seen.of(watched, Engines.COLUMNAR, seed));
        List<Measure> measures = new Deadweight(watched)
                .told(new double[][] {row}).estimates().stream()
                        .map(estimate -> estimate.measure())
                        .toList();
        for (int at = 0; at < row.length; at++) {
            if (measures.get(at).unit().equals("share") && !Double.isNaN(row[at])) {
                assertThat(row[at]).as(measures.get(at).words()).isEqualTo(1);
                tried++;
            }
        }
    }

    /** Held against another replication, in which numbers belong to other people, so that some had it and some had not. */
    @Test
    void bothEnginesSeeTheSame() {
        assertThat(new Twins(watched).firstDifference(seed, 0)).isEmpty();
        Seen plain = Seen.of(watched, Engines.PLAIN, seed);
        Seen columnar = Seen.of(watched, Engines.COLUMNAR, seed);
        assertThat(Arrays.equals(plain.row, columnar.row)).isTrue();
        Seen other = Seen.of(watched, Engines.COLUMNAR, seed + 1);
        assertThat(plain.against(watched, other)).containsExactly(columnar.against(watched, other));
    }
}
