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
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Clause;
import outturn.model.Model;
import outturn.model.Sought;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.replication.Witness;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.simulation.Engines;
import outturn.simulation.Twins;
import outturn.summary.Bought;
import outturn.summary.Bought.Part;
import outturn.summary.Columns;
import outturn.summary.Deadweight;
import outturn.summary.Measure;

/** What is so of clients and their twins, tried on 300 made-up scenarios, and on
 * 60 in which providers decide for themselves, each witnessed for what it pays for. */
@ParameterizedClass(name = "scenario {0}")
@MethodSource("seeds")
class LawsOfTwinsTest {
    private static final int SCENARIOS = 300;
    private static final int DECIDING = 60;
    private static int tried;
    private static int split;
    private static int gamed;

    private final long seed;
    private final Scenario scenario;
    private final Model watched;

    static Stream<Long> seeds() {
        return LongStream.range(0, SCENARIOS + DECIDING).boxed();
    }

    LawsOfTwinsTest(Long seed) {
        this.seed = seed;
        scenario = seed < SCENARIOS ? RandomScenarios.scenario(seed) : RandomScenarios.deciding(seed);
        watched = Model.of(scenario, Sought.of(List.of(scenario)));
    }

    @AfterAll
    static void theLawsWereTried() {
        assertThat(tried).as("shares that something was paid for").isGreaterThan(300);
        assertThat(split).as("contracts that paid for a result").isGreaterThan(100);
        assertThat(gamed).as("contracts that paid for what was not so").isGreaterThan(10);
    }

    /** One replication of a model, seen by a witness. */
    private record Seen(Witness witness, Replication replication, double[] row) {
        static Seen of(Model model, Replication.Engine engine, long seed) {
            Witness witness = new Witness(model);
            Replication replication = new Replication(model, engine, witness);
            return new Seen(witness, replication, Columns.of(model).row(replication.play(seed, 0)));
        }

        /** Its contracts' pence, part by part. */
        double[] bought(Model model, Seen reference) {
            return new Bought(model).row(witness, replication, reference.witness);
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

    @Test
    void heldAgainstItselfTheMoneyBoughtNothing() {
        Seen here = Seen.of(watched, Engines.COLUMNAR, seed);
        double[] row = here.bought(watched, Seen.of(watched, Engines.COLUMNAR, seed));
        List<Measure> measures = new Bought(watched).measures();
        for (int at = 0; at < row.length; at++) {
            String name = measures.get(at).name();
            if (name.endsWith("/gain") || name.endsWith("/selection") || name.startsWith("results-gained")) {
                assertThat(row[at]).as(name).isZero();
            }
            if (name.startsWith("results-lost")) {
                assertThat(row[at]).as(name).isZero();
            }
        }
    }

    /** Held against another replication, of other people, so that there is some of every part. */
    @Test
    void theirPartsAddUpToWhatTheLedgerPaidToThePenny() {
        Seen here = Seen.of(watched, Engines.COLUMNAR, seed);
        double[] row = here.bought(watched, Seen.of(watched, Engines.COLUMNAR, seed + 1));
        Ledger ledger = here.replication.ledger();
        int width = Part.values().length + 3;
        for (int contract = 0; contract < watched.terms().contracts(); contract++) {
            int from = (contract + 1) * width;
            double single = row[from] + row[from + 1] + row[from + 2] + row[from + 3];
            assertThat(single).isEqualTo(paid(ledger, Entry.PAID, contract, true));
            assertThat(row[from + 4]).isEqualTo(paid(ledger, Entry.PAID, contract, false));
            assertThat(row[from + 5]).isEqualTo(single + row[from + 4]);
            double falsely = paid(ledger, Entry.PAID_FALSELY, contract, true);
            // the ledger rounds what was false once for each term and month
            double pennies = watched.terms().count() * watched.clock().total();
            assertThat(row[from + Part.GAMING.ordinal()]).isBetween(falsely - pennies, falsely + pennies);
            split += single > 0 ? 1 : 0;
            gamed += falsely > pennies ? 1 : 0;
        }
    }

    /** Pence under the terms of a contract that pay for single clients' results, or for those of many. */
    private long paid(Ledger ledger, Entry entry, int contract, boolean single) {
        return watched.terms().clauses().stream()
                .filter(clause -> clause.contract() == contract && clause.paysResults())
                .filter(clause -> isSingle(clause) == single)
                .mapToLong(clause -> ledger.pence(entry, clause.number()))
                .sum();
    }

    private static boolean isSingle(Clause clause) {
        return clause.term() instanceof Term.Outcome || clause.term() instanceof Term.Sustainment;
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
