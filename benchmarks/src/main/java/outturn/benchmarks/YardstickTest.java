package outturn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The yardstick does the whole of W1: held against powers of its matrices, over 1,000 replications. Three totals within 4
 * standard errors: a right kernel fails one with chance 6e-5. Some 470 numbers of clients within 5: any with chance 3e-4. The
 * luck is fixed.
 */
class YardstickTest {
    private static final int REPLICATIONS = 1_000;
    private static final Path EXPECTED = Path.of("src/test/resources/outturn/published/w1-expected.csv");
    private static final Yardstick YARDSTICK = new Yardstick();
    private static final Total PAID = new Total();
    private static final Total COST = new Total();
    private static final Total BALANCE = new Total();

    private static final class Total {
        private double sum;
        private double squares;

        void add(double value) {
            sum += value;
            squares += value * value;
        }

        double errorsFrom(double expected) {
            double mean = sum / REPLICATIONS;
            double variance = squares / REPLICATIONS - mean * mean;
            return Math.abs(mean - expected) / Math.sqrt(variance / REPLICATIONS);
        }
    }

    @BeforeAll
    static void play() {
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            YARDSTICK.play(replication);
            PAID.add(YARDSTICK.paid);
            COST.add(YARDSTICK.cost);
            BALANCE.add(YARDSTICK.balanceToday);
        }
    }

    private static double expected(String name) throws IOException {
        return Files.readAllLines(EXPECTED).stream()
                .filter(line -> line.startsWith(name + ","))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void paysWhatTheMatrixPowersSay() throws IOException {
        assertThat(PAID.errorsFrom(expected("pay"))).isLessThan(4);
        assertThat(PAID.errorsFrom(1.01 * expected("pay")))
                .as("one per cent more")
                .isGreaterThan(4);
    }

    @Test
    void costsWhatTheMatrixPowersSay() throws IOException {
        assertThat(COST.errorsFrom(expected("cost"))).isLessThan(4);
        assertThat(COST.errorsFrom(1.01 * expected("cost")))
                .as("one per cent more")
                .isGreaterThan(4);
    }

    @Test
    void isWorthTodayWhatTheMatrixPowersSay() throws IOException {
        assertThat(BALANCE.errorsFrom(expected("npv"))).isLessThan(4);
        assertThat(BALANCE.errorsFrom(1.01 * expected("npv")))
                .as("one per cent more")
                .isGreaterThan(4);
    }

    /** A client is in a state with chance q, so the number in it varies by no more than 2,000 · q · (1 − q). */
    @Test
    void clientsAreWhereTheMatrixPowersSayInEveryMonth() throws IOException {
        List<String> off = new ArrayList<>();
        List<String> lines = Files.readAllLines(EXPECTED);
        for (String line : lines.subList(lines.size() - Workload.MONTHS - 1, lines.size())) {
            String[] cells = line.split(",");
            for (int state = 0; state < Workload.STATES; state++) {
                int month = Integer.parseInt(cells[0]);
                double expected = Double.parseDouble(cells[state + 1]);
                double mean = (double) YARDSTICK.occupancy[month * Workload.STATES + state] / REPLICATIONS;
                double variance = expected * (1 - expected / Workload.CLIENTS);
                if (Math.abs(mean - expected) > 5 * Math.sqrt(variance / REPLICATIONS) + 1e-9) {
                    off.add("month " + month + ", state " + state + ": " + mean + " should be " + expected);
                }
            }
        }
        assertThat(off).isEmpty();
    }
}
