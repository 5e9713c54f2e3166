package outturn.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.MergePatch;
import outturn.scenario.json.ObjectText;
import outturn.scenario.json.Reading;
import outturn.simulation.Answer;
import outturn.simulation.Identity;
import outturn.simulation.Pace;
import outturn.study.evaluation.Evaluated;
import outturn.study.floor.Floored;
import outturn.study.optimise.Optimised;
import outturn.study.redteam.RedTeamed;
import outturn.study.stress.Stressed;
import outturn.summary.Comparison;

/**
 * The files a run leaves. All but {@code run.json}, which also says how fast it went, are the same to the byte whenever
 * and wherever the run is done.
 */
public final class Results {
    /** Names of files that a result may consist of. */
    static final Pattern NAMES = Pattern.compile(
            "report\\.html|summary\\.json|floor\\.json|floor\\.csv|monthly\\.csv|evaluation\\.csv|redteam\\.csv|front\\.(csv|json)|designs|replications\\.csv|run\\.json|scenario(-.+)?\\.json");

    private Results() {}

    /** The files of one scenario, by name. */
    public static Map<String, Content> of(Answer answer) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("summary.json", out -> SummaryFile.write(out, answer));
        common(files, List.of(answer));
        files.put("scenario.json", Content.of(answer.asked().text()));
        return files;
    }

    /** The files of several scenarios held against the first, by name. */
    public static Map<String, Content> of(List<Answer> answers, Comparison comparison) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("summary.json", out -> SummaryFile.write(out, answers, comparison));
        common(files, answers);
        for (Answer answer : answers) {
            String name = fileName(answer.identity().scenario());
            files.put("scenario-" + name + ".json", Content.of(answer.asked().text()));
        }
        return files;
    }

    /** The files of a stress test, by name: the scenario as it is, and as each shock has it. */
    public static Map<String, Content> of(Stressed stressed) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("summary.json", out -> StressFile.write(out, stressed));
        List<Answer> answers = new ArrayList<>(List.of(stressed.base()));
        stressed.blows().forEach(blow -> answers.add(blow.answer()));
        files.put("run.json", Content.of(run(answers).json().pretty()));
        files.put("scenario.json", Content.of(stressed.base().asked().text()));
        stressed.blows()
                .forEach(blow -> files.put(
                        "scenario-" + blow.name() + ".json",
                        Content.of(blow.answer().asked().text())));
        return files;
    }

    /** The files of evaluations, by name: how each study does, what each said, and both worlds. */
    public static Map<String, Content> of(Evaluated evaluated) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("summary.json", out -> EvaluationFile.write(out, evaluated));
        files.put("evaluation.csv", out -> EvaluationFile.rows(out, evaluated));
        Reading<Scenario> with = evaluated.begun().with();
        Reading<Scenario> without = evaluated.begun().without();
        ObjectText run = Json.object().put("version", evaluated.identity().engine());
        run.put("scenarios", Json.list(List.of(scenario(without), scenario(with))));
        run.put("seed", evaluated.identity().seed());
        run.put("replications", evaluated.identity().replications());
        files.put("run.json", Content.of(run.json().pretty()));
        files.put("scenario.json", Content.of(with.pretty()));
        files.put("scenario-without.json", Content.of(without.pretty()));
        return files;
    }

    private static Json scenario(Reading<Scenario> reading) {
        return Json.object()
                .put("scenario", reading.name())
                .put("hash", reading.hash())
                .json();
    }

    /** The files of a search for loopholes, by name. */
    public static Map<String, Content> of(RedTeamed tried) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("summary.json", out -> RedTeamFile.write(out, tried));
        files.put("redteam.csv", out -> RedTeamFile.table(out, tried));
        files.put("run.json", Content.of(run(tried.identity()).json().pretty()));
        files.put("scenario.json", Content.of(tried.asked().text()));
        return files;
    }

    /** The files of the reverse questions, by name. */
    public static Map<String, Content> of(Floored floored) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("floor.json", out -> FloorFile.write(out, floored));
        files.put("floor.csv", out -> FloorFile.table(out, floored));
        files.put("run.json", Content.of(run(floored.identity()).json().pretty()));
        files.put("scenario.json", Content.of(floored.asked().text()));
        return files;
    }

    /**
     * The files of a search for designs, by name; each chosen design as a scenario based on the one that was asked.
     *
     * @param basedOn how a file in the folder {@code designs} names that scenario
     * @param unchanged that scenario as it is in its file
     * @param budget as it was asked
     */
    public static Map<String, Content> of(
            Optimised optimised, String basedOn, Reading<Scenario> unchanged, String budget) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("front.csv", out -> DesignFile.csv(out, optimised));
        files.put("front.json", out -> DesignFile.json(out, optimised));
        Json.Members from = tree(unchanged);
        for (Optimised.Pick pick : optimised.chosen()) {
            Json.Members to = tree(optimised.problem().with(pick.design().values()));
            Map<String, Json> file = new LinkedHashMap<>(Map.of("basedOn", Json.of(basedOn)));
            file.putAll(MergePatch.between(from, to).members());
            ObjectText text = Json.object();
            file.forEach(text::put);
            files.put("designs/" + pick.name() + ".json", Content.of(text.json().pretty()));
        }
        ObjectText run = run(optimised.identity());
        run.put("budget", budget).put("evaluations", optimised.evaluations()).put("tried", optimised.tried());
        run.put("budgetIsTime", !budget.matches("[0-9]+")).put("stopped", optimised.stopped());
        files.put("run.json", Content.of(run.json().pretty()));
        files.put("scenario.json", Content.of(optimised.asked().text()));
        return files;
    }

    private static ObjectText run(Identity identity) {
        return Json.object()
                .put("version", identity.engine())
                .put("scenarios", Json.list(List.of(scenario(identity))))
                .put("seed", identity.seed())
                .put("replications", identity.replications());
    }

    private static Json.Members tree(Reading<Scenario> reading) {
        return (Json.Members) Json.read(reading.name(), reading.canonical());
    }

    private static Json scenario(Identity identity) {
        return Json.object()
                .put("scenario", identity.scenario())
                .put("hash", identity.hash())
                .json();
    }

    private static void common(Map<String, Content> files, List<Answer> answers) {
        files.put("monthly.csv", out -> Tables.monthly(out, answers));
        if (answers.get(0).rows().isPresent()) {
            files.put("replications.csv", out -> Tables.replications(out, answers));
        }
        files.put("run.json", Content.of(run(answers).json().pretty()));
    }

    /** A name as part of a file's name: letters, digits and little else. */
    public static String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ().-]", "_");
    }

    private static ObjectText run(List<Answer> answers) {
        Answer first = answers.get(0);
        ObjectText run = Json.object();
        run.put("version", first.identity().engine());
        run.put("scenarios", Json.list(answers.stream().map(Results::scenario).toList()));
        run.put("seed", first.identity().seed());
        run.put("replications", first.identity().replications());
        Pace pace = first.pace();
        double seconds =
                answers.stream().mapToDouble(each -> each.pace().seconds()).sum();
        long clientMonths =
                answers.stream().mapToLong(each -> each.pace().clientMonths()).sum();
        Pace all = new Pace(pace.threads(), pace.java(), seconds, clientMonths);
        run.put("threads", all.threads());
        run.put("java", all.java());
        run.put("wallSeconds", all.seconds());
        run.put("clientMonths", all.clientMonths());
        return run.put("clientMonthsPerSecond", StrictMath.rint(all.clientMonthsPerSecond()));
    }

    private static Json scenario(Answer answer) {
        return Json.object()
                .put("scenario", answer.identity().scenario())
                .put("hash", answer.identity().hash())
                .json();
    }
}
