package outturn.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Setting;
import outturn.simulation.Asked;
import outturn.simulation.Engines;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/**
 * What a replication costs as a scenario grows in one direction, in seconds of processor time of the thread that plays it;
 * what a run costs as replications and threads are added. Prints tables; draws a picture.
 *
 * <pre>    java outturn.benchmarks.Growth picture.svg</pre>
 */
public final class Growth {
    private static final String WORKLOAD = "w1-reference";
    private static final String PILOT = "drug-recovery-pilot";
    /** A pathway of its own, but for death: {@code ~} stands for its number. */
    private static final String PATHWAY = """
            "waiting~": {"role": "waiting",
                "probabilities": [{"to": {"engaging~": 0.38, "dropped-out~": 0.065, "dead": 0.002}}]},
            "engaging~": {"role": "treatment",
                "probabilities": [{"to": {"in-treatment~": 0.27, "completed~": 0.02, "dropped-out~": 0.12, "dead": 0.0025}}]},
            "in-treatment~": {"role": "treatment",
                "probabilities": [{"to": {"completed~": 0.08, "dropped-out~": 0.06, "dead": 0.002}}]},
            "completed~": {"role": "exit-planned",
                "probabilities": [{"to": {"sustained~": 0.075, "relapsed~": 0.06, "dead": 0.0015}}]},
            "sustained~": {"role": "community", "probabilities": [{"to": {"relapsed~": 0.013, "dead": 0.0012}}]},
            "dropped-out~": {"role": "exit-unplanned", "probabilities": [{"to": {"relapsed~": 0.11, "dead": 0.006}}]},
            "relapsed~": {"role": "community",
                "probabilities": [{"to": {"waiting~": 0.12, "engaging~": 0.38, "dropped-out~": 0.06, "dead": 0.004}}]}
            """;

    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 150_000_000;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Line> lines = new ArrayList<>();

    private Growth() {}

    /** Costs by size: milliseconds of processor time. */
    record Line(String what, int[] sizes, double[] costs) {
        /** How many times dearer for so many times the size, as a power: 1 is in proportion, 0 is for nothing. */
        double power() {
            int last = sizes.length - 1;
            return Math.log(costs[last] / costs[0]) / Math.log((double) sizes[last] / sizes[0]);
        }
    }

    /** Measures everything once. */
    public static void main(String[] args) throws IOException {
        Growth growth = new Growth();
        growth.ofReplications();
        System.out.print(growth.table());
        System.out.print(runs());
        System.out.print(threads());
        Files.writeString(Path.of(args[0]), GrowthPicture.of(growth.lines));
    }

    private void ofReplications() {
        replication("clients", new int[] {500, 1_000, 2_000, 4_000, 8_000, 16_000}, Growth::clients);
        replication("months", new int[] {15, 30, 60, 120, 240}, Growth::months);
        replication("providers", new int[] {1, 2, 4, 8, 16, 32}, Growth::providers);
        replication("states", new int[] {8, 15, 29, 57}, Growth::states);
        replication("payment terms", new int[] {1, 2, 4, 8, 16, 32}, Growth::terms);
        replication("attributes", new int[] {1, 2, 4, 8, 16}, Growth::attributes);
    }

    private static Scenario clients(int clients) {
        return Shipped.scenario(WORKLOAD, Setting.of("/population/initial", clients));
    }

    private static Scenario months(int months) {
        return alike(4, 2, Setting.of("/time/months", months));
    }

    /** The same clients, spread over so many. */
    private static Scenario providers(int providers) {
        return alike(providers, 2);
    }

    private static Scenario terms(int terms) {
        return alike(4, terms);
    }

    /** The same lives, in as many pathways side by side as there are states for; every start of treatment is paid for. */
    private static Scenario states(int states) {
        int pathways = (states - 1) / 7;
        String all = IntStream.range(0, pathways)
                .mapToObj(at -> PATHWAY.replace("~", "-" + at))
                .collect(Collectors.joining(",", "{", ", \"dead\": {\"role\": \"dead\"}}"));
        String initial = IntStream.range(0, pathways)
                .mapToObj(at -> "\"waiting-" + at + "\": " + 1.0 / pathways)
                .collect(Collectors.joining(", ", "{", "}"));
        String paid = "\"terms\": {\"start\": {\"term\": \"attachment\", \"price\": {\"all\": 1000}}}";
        return Shipped.scenario(
                WORKLOAD,
                Setting.parse("/pathway/states=" + all),
                Setting.parse("/population/initialStates=" + initial),
                Setting.parse("/economics=null"),
                Setting.parse("/providers=" + each(4, at -> "{\"effort\": [\"standard\"]}")),
                Setting.parse("/contracts=" + each(4, at -> "{\"provider\": \"p" + at + "\", " + paid + "}")));
    }

    /** The workload with providers, and months, that do not differ: so many providers with so many terms each. */
    private static Scenario alike(int providers, int terms, Setting... more) {
        List<Setting> settings = new ArrayList<>(List.of(more));
        settings.add(ways("waiting", "\"engaging\": 0.38, \"dropped-out\": 0.065, \"dead\": 0.002"));
        settings.add(ways("completed", "\"sustained\": 0.075, \"relapsed\": 0.06, \"dead\": 0.0015"));
        settings.add(ways("sustained", "\"relapsed\": 0.013, \"dead\": 0.0012"));
        settings.add(ways("relapsed", "\"waiting\": 0.12, \"engaging\": 0.38, \"dropped-out\": 0.06, \"dead\": 0.004"));
        settings.add(Setting.parse("/providers=" + each(providers, at -> "{\"effort\": [\"standard\"]}")));
        settings.add(Setting.parse("/contracts=" + each(providers, at -> contract(at, terms))));
        return Shipped.scenario(WORKLOAD, settings.toArray(Setting[]::new));
    }

    /** Out of a state, the same for all. */
    private static Setting ways(String state, String to) {
        return Setting.parse("/pathway/states/" + state + "/probabilities=[{\"to\": {" + to + "}}]");
    }

    /** One that complexity goes by, and others beside it. */
    private static Scenario attributes(int attributes) {
        String others = IntStream.range(1, attributes)
                .mapToObj(at -> ", \"more" + at + "\": {\"shares\": {\"no\": 0.7, \"yes\": 0.3}}")
                .collect(Collectors.joining());
        String needs = "\"very low\": 0.3, \"low\": 0.25, \"medium\": 0.2, \"high\": 0.15, \"very high\": 0.1";
        return Shipped.scenario(
                WORKLOAD,
                Setting.parse("/population/attributes={\"needs\": {\"shares\": {" + needs + "}}" + others + "}"));
    }

    private static String each(int providers, IntFunction<String> text) {
        return IntStream.range(0, providers)
                .mapToObj(at -> "\"p" + at + "\": " + text.apply(at))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String contract(int provider, int terms) {
        String all = IntStream.range(0, terms)
                .mapToObj(
                        at -> "\"t" + at + "\": {\"term\": \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \""
                                + (at % 2 == 0 ? "completed" : "sustained") + "\"}, \"price\": {\"all\": 1000}}")
                .collect(Collectors.joining(", "));
        return "{\"provider\": \"p" + provider + "\", \"terms\": {" + all + "}}";
    }

    private void replication(String what, int[] sizes, IntFunction<Scenario> scenario) {
        double[] costs = new double[sizes.length];
        for (int at = 0; at < sizes.length; at++) {
            costs[at] = milliseconds(Model.of(scenario.apply(sizes[at])));
        }
        lines.add(new Line(what, sizes, costs));
    }

    /** The median round, after one to warm up. */
    private static double milliseconds(Model model) {
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        round(replication);
        double[] rounds = new double[ROUNDS];
        for (int at = 0; at < ROUNDS; at++) {
            rounds[at] = round(replication);
        }
        return median(rounds);
    }

    private static double round(Replication replication) {
        long begun = ClientMonths.begun();
        int played = 0;
        while (played < 4 || ClientMonths.begun() - begun < ROUND_NANOS) {
            replication.play(Shipped.SEED, played++);
        }
        return (ClientMonths.begun() - begun) / 1e6 / played;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private String table() {
        StringBuilder text =
                new StringBuilder("\n| | size: milliseconds a replication | power |\n| --- | --- | ---: |\n");
        for (Line line : lines) {
            String cells = IntStream.range(0, line.sizes.length)
                    .mapToObj(at -> said("%,d: **%.2f**", line.sizes[at], line.costs[at]))
                    .collect(Collectors.joining(", "));
            text.append(said("| %s | %s | %.2f |%n", line.what, cells, line.power()));
        }
        return text.toString();
    }

    /** Whole runs on one thread: compiling, playing, summing up. */
    private static String runs() {
        Asked asked = Asked.of(Shipped.reading(WORKLOAD, Setting.of("/population/initial", 200)));
        cpu(asked, 200);
        StringBuilder text =
                new StringBuilder("\n| replications | milliseconds a run | each |\n| ---: | ---: | ---: |\n");
        for (int replications = 100; replications <= 6_400; replications *= 4) {
            double took = cpu(asked, replications);
            text.append(said("| %,d | %,.0f | %.3f |%n", replications, took, took / replications));
        }
        return text.toString();
    }

    /** Of the whole process, its compilers and collectors included. */
    private static double cpu(Asked asked, int replications) {
        long begun = PROCESS.getProcessCpuTime();
        new Simulation(1, Progress.UNHEARD, new Stop()).run(asked, Shipped.SEED, Replications.of(replications));
        return (PROCESS.getProcessCpuTime() - begun) / 1e6;
    }

    /** By the wall clock, in turns with one thread; a busy machine lowers it. */
    private static String threads() {
        Asked asked = Asked.of(Shipped.reading(PILOT));
        int processors = Runtime.getRuntime().availableProcessors();
        seconds(asked, processors);
        StringBuilder text = new StringBuilder("\n| threads | times as fast as one | processor time of one |\n")
                .append("| ---: | ---: | ---: |\n");
        for (int threads = 2; threads <= processors; threads *= 2) {
            double[] faster = new double[3];
            double[] dearer = new double[3];
            for (int at = 0; at < faster.length; at++) {
                double[] one = seconds(asked, 1);
                double[] all = seconds(asked, threads);
                faster[at] = one[0] / all[0];
                dearer[at] = all[1] / one[1];
            }
            text.append(said("| %d | %.2f | %.2f |%n", threads, median(faster), median(dearer)));
        }
        return text.toString();
    }

    /** By the wall, and of processors. */
    private static double[] seconds(Asked asked, int threads) {
        long cpu = PROCESS.getProcessCpuTime();
        long begun = System.nanoTime();
        new Simulation(threads, Progress.UNHEARD, new Stop()).run(asked, Shipped.SEED, Replications.of(24));
        return new double[] {(System.nanoTime() - begun) / 1e9, (PROCESS.getProcessCpuTime() - cpu) / 1e9};
    }

    private static String said(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
