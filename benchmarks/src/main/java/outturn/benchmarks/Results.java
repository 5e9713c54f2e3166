package outturn.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts what JMH wrote, a file for each round, in tables of Markdown. Every figure is the median of the rounds, and a ratio is
 * the median of the ratios within a round, so that a machine that slows down for a while slows both.
 */
public final class Results {
    private static final List<String> SCENARIOS = List.of("w1-reference", "drug-recovery-pilot", "deciding-pilot");
    private static final List<String> STEPS =
            List.of("open", "arrive", "assess", "admit", "count", "exert", "walk", "claim", "settle", "books");

    private final List<Map<String, JsonNode>> rounds = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    private Results() {}

    /** Files of rounds in, tables out on standard output; after {@code --against}, rounds of another build to compare. */
    public static void main(String[] files) throws IOException {
        Results results = new Results();
        Results others = new Results();
        Results into = results;
        for (String file : files) {
            if (file.equals("--against")) {
                into = others;
            } else {
                into.rounds.add(read(file));
            }
        }
        System.out.print(others.rounds.isEmpty() ? results.tables() : results.against(others));
    }

    private static Map<String, JsonNode> read(String file) throws IOException {
        Map<String, JsonNode> all = new TreeMap<>();
        for (JsonNode each : new ObjectMapper().readTree(Path.of(file).toFile())) {
            String name = each.path("benchmark").asText();
            String scenario = each.path("params").path("scenario").asText("");
            all.put(name.substring("outturn.benchmarks.".length()) + (scenario.isEmpty() ? "" : " " + scenario), each);
        }
        return all;
    }

    private String tables() {
        rates();
        steps();
        list("DecisionsBenchmark", "The smallest things, 2,000 at a time", "ns each");
        list("ModelBenchmark", "Round the engine", "ms");
        return page.toString();
    }

    private void rates() {
        row("", "million client-months a CPU second", "of the yardstick", "bytes a client-month");
        row("---", "---:", "---:", "---:");
        rate("hand-written kernel, the yardstick", "YardstickBenchmark.replication");
        SCENARIOS.forEach(scenario -> rate("engine, `" + scenario + "`", "EngineBenchmark.replication " + scenario));
    }

    private void rate(String title, String key) {
        double[] rates = each(round -> pace(round, key));
        double[] ratios = each(round -> pace(round, key) / pace(round, "YardstickBenchmark.replication"));
        double[] bytes = each(round ->
                metric(round, key, "gc.alloc.rate.norm") * primary(round, key) / metric(round, key, "clientMonths"));
        row(title, number(median(rates) / 1e6, 2), number(median(ratios), 3), number(median(bytes), 4));
    }

    private void steps() {
        page.append("\nNanoseconds a client-month by step (a ratio of them is steadier than they are):\n\n");
        List<String> head = new ArrayList<>(List.of("step"));
        List<String> line = new ArrayList<>(List.of("---"));
        for (String scenario : SCENARIOS) {
            head.add("`" + scenario + "`");
            line.add("---:");
        }
        row(head.toArray(String[]::new));
        row(line.toArray(String[]::new));
        for (String step : STEPS) {
            List<String> cells = new ArrayList<>(List.of(step));
            SCENARIOS.forEach(scenario -> cells.add(number(median(each(round -> step(round, scenario, step))), 2)));
            row(cells.toArray(String[]::new));
        }
    }

    private static double step(Map<String, JsonNode> round, String scenario, String step) {
        String key = "StepsBenchmark.replication " + scenario;
        return metric(round, key, step) / metric(round, key, "clientMonths");
    }

    private void list(String benchmark, String title, String unit) {
        page.append('\n').append(title).append(":\n\n");
        row("", unit);
        row("---", "---:");
        for (String key : rounds.get(0).keySet()) {
            if (key.startsWith(benchmark)) {
                String name = key.substring(benchmark.length() + 1);
                row("`" + name + "`", number(median(each(round -> primary(round, key))), 2));
            }
        }
    }

    /** Benchmarks that count client-months by their pace, the others by their score. */
    private String against(Results others) {
        row("", "first", "second", "second / first");
        row("---", "---:", "---:", "---:");
        for (String key : rounds.get(0).keySet()) {
            double first = median(each(round -> paceOrScore(round, key)));
            double second = median(others.each(round -> paceOrScore(round, key)));
            double[] ratios = new double[Integer.min(rounds.size(), others.rounds.size())];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = paceOrScore(others.rounds.get(round), key) / paceOrScore(rounds.get(round), key);
            }
            row("`" + key + "`", number(first, 2), number(second, 2), number(median(ratios), 3));
        }
        return page.toString();
    }

    private static double paceOrScore(Map<String, JsonNode> round, String key) {
        double pace = pace(round, key) / 1e6;
        return Double.isNaN(pace) ? primary(round, key) : pace;
    }

    private static double pace(Map<String, JsonNode> round, String key) {
        return metric(round, key, "clientMonths") / metric(round, key, "cpuSeconds");
    }

    private static double primary(Map<String, JsonNode> round, String key) {
        return round.containsKey(key)
                ? round.get(key).path("primaryMetric").path("score").asDouble(Double.NaN)
                : Double.NaN;
    }

    private static double metric(Map<String, JsonNode> round, String key, String name) {
        if (!round.containsKey(key)) {
            return Double.NaN;
        }
        JsonNode all = round.get(key).path("secondaryMetrics");
        JsonNode found = all.has(name) ? all.path(name) : all.path("·" + name);
        return found.path("score").asDouble(Double.NaN);
    }

    private interface Figure {
        double of(Map<String, JsonNode> round);
    }

    private double[] each(Figure figure) {
        return rounds.stream().mapToDouble(figure::of).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String number(double value, int places) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%,." + places + "f", value);
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
