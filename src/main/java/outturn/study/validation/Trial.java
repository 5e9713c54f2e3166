package outturn.study.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import outturn.scenario.Check;
import outturn.scenario.Scenario;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Setting;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/**
 * A published comparison played as one: shipped scenarios side by side with the same luck, measures read off every
 * replication of each, and numbers made from their sums, so that every number has its jackknife error.
 *
 * <p>Nothing in it was fitted: its scenarios were written down before any of its numbers was known.
 */
final class Trial {
    private final String id;
    private final String title;
    private final String design;
    private final String varied;
    private final Map<String, List<Setting>> worlds = new LinkedHashMap<>();
    private final Map<String, String> scenarios = new LinkedHashMap<>();
    private final List<Read> reads = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A measure of a world. */
    private record Read(String world, Measure measure) {}

    /**
     * @param design of those who saw it
     * @param varied between the worlds
     */
    Trial(String id, String title, String design, String varied) {
        this.id = id;
        this.title = title;
        this.design = design;
        this.varied = varied;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String design() {
        return design;
    }

    String varied() {
        return varied;
    }

    /** Mistakes put right after a result was seen, and why a target is missed. */
    List<String> notes() {
        return notes;
    }

    /** Names of the scenarios played, each once. */
    List<String> scenarios() {
        return scenarios.values().stream().distinct().toList();
    }

    /** Plays a shipped scenario with settings, as {@code pointer=value}. */
    Trial world(String world, String scenario, String... settings) {
        scenarios.put(world, scenario);
        worlds.put(world, List.of(settings).stream().map(Setting::parse).toList());
        return this;
    }

    Trial line(Line line) {
        lines.add(line);
        return this;
    }

    Trial note(String note) {
        notes.add(note);
        return this;
    }

    /** The mean over replications of a measure of a provider and a group in a world. */
    ToDoubleFunction<double[]> mean(String world, Meaning meaning, String provider, String group) {
        return mean(world, Measure.of(meaning).provider(provider).group(group));
    }

    /** The mean over replications of a measure of a world. */
    ToDoubleFunction<double[]> mean(String world, Measure measure) {
        Read read = new Read(world, measure);
        if (!reads.contains(read)) {
            reads.add(read);
        }
        int at = 1 + reads.indexOf(read);
        return sums -> sums[at] / sums[0];
    }

    /** What comes of every line. */
    List<Result> results(Simulation simulation, long seed, int replications) {
        double[][] sums = new double[replications][1 + reads.size()];
        for (double[] each : sums) {
            each[0] = 1;
        }
        for (String world : worlds.keySet()) {
            Answer answer = simulation.run(asked(world), seed, Replications.of(replications));
            for (int at = 0; at < reads.size(); at++) {
                if (reads.get(at).world().equals(world)) {
                    double[] column =
                            answer.rows().orElseThrow().column(reads.get(at).measure());
                    for (int replication = 0; replication < replications; replication++) {
                        sums[replication][1 + at] = column[replication];
                    }
                }
            }
        }
        return lines.stream()
                .map(line -> new Result(id, line, Jackknife.of(List.of(sums), line.number())))
                .toList();
    }

    private Asked asked(String world) {
        Reading<Scenario> reading = ScenarioReader.standard().find(scenarios.get(world), worlds.get(world));
        for (Finding finding : reading.findings()) {
            throw new Check.Fault("", "is no world of target " + id + ": " + finding, "see docs/validation.md");
        }
        return Asked.of(reading);
    }
}
