package outturn.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What reference workload W1 comes to, worked out from powers of its matrices: totals, then clients by month and state. */
final class ReferenceFigures {
    private static final int HEAD = 5;
    private static final List<String> LINES = lines();

    private ReferenceFigures() {}

    /** A total in pence. */
    static double total(String name) {
        return LINES.stream()
                .filter(line -> line.startsWith(name + ","))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Lines of month, then clients in each state; the last line is how things stand when all have ended. */
    static List<String> months() {
        return LINES.subList(HEAD, LINES.size());
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/outturn/published/w1-expected.csv"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
