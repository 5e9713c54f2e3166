package outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Shelf;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.summary.Estimate;
import outturn.summary.Measure;

/**
 * What the shipped scenarios come to, kept beside them in {@code golden.csv}: means over the whole horizon of a few
 * replications, to six significant digits. They are too few to mean much; they are there to move when results move, so that
 * nobody changes a number without seeing it. To write them anew, and then to say in the commit which moved, by how much
 * and why: {@code mvn -q test -Dtest=GoldenTest -Dgolden.write=true}.
 */
class GoldenTest {
    private static final Path SHIPPED = Path.of("scenarios");
    private static final long SEED = 1;
    private static final int REPLICATIONS = 5;
    private static final MathContext SIX_DIGITS = new MathContext(6);

    @TestFactory
    Stream<DynamicTest> aShippedScenarioComesToWhatItCameTo() {
        return Shelf.folder(SHIPPED).names().stream().map(name -> dynamicTest(name, () -> holdsTo(name)));
    }

    private static void holdsTo(String name) throws IOException {
        Path kept = SHIPPED.resolve(name).resolve("golden.csv");
        String now = golden(play(name));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(kept, now);
        }
        assertThat(now.lines().count()).isGreaterThan(10);
        assertThat(kept).content().isEqualTo(now);
    }

    private static Answer play(String name) {
        Asked asked = Asked.of(ScenarioReader.standard().find(name, List.of()));
        return new Simulation(2, Progress.UNHEARD, new Stop()).run(asked, SEED, Replications.of(REPLICATIONS));
    }

    private static String golden(Answer answer) {
        return answer.summary().estimates().stream()
                .filter(estimate -> estimate.measure().month().isEmpty())
                .map(GoldenTest::line)
                .collect(Collectors.joining("\n", "measure,provider,group,mean\n", "\n"));
    }

    private static String line(Estimate estimate) {
        Measure measure = estimate.measure();
        return String.join(
                ",",
                measure.name(),
                measure.provider().orElse(""),
                measure.group().orElse(""),
                digits(estimate.mean()));
    }

    /** Nothing where a mean cannot be said. */
    private static String digits(double mean) {
        return Double.isFinite(mean)
                ? new BigDecimal(mean).round(SIX_DIGITS).stripTrailingZeros().toPlainString()
                : "";
    }
}
