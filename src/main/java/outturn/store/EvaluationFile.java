package outturn.store;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.study.evaluation.Evaluated;
import outturn.study.evaluation.Evaluated.Evaluation;
import outturn.study.evaluation.Evaluated.Part;
import outturn.study.evaluation.Evaluated.Performance;
import outturn.study.evaluation.Plan;
import outturn.study.evaluation.Plan.Size;
import outturn.study.evaluation.Said;
import outturn.study.evaluation.Study;

/** {@code summary.json} and {@code evaluation.csv} of evaluations: how each study does, and what each one said. */
final class EvaluationFile {
    private EvaluationFile() {}

    /** One line for each study at each size. */
    static void write(Writer out, Evaluated evaluated) throws IOException {
        Plan plan = evaluated.plan();
        ObjectText head = SummaryFile.head(
                Json.object()
                        .put("reference", evaluated.reference())
                        .put("scenario", evaluated.identity().scenario()),
                evaluated.identity());
        head.put("outcome", plan.outcome().title());
        head.put("unit", plan.outcome().unit());
        head.put("areas", plan.areas()).put("before", plan.before());
        head.put("gap", plan.gap()).put("after", plan.after());
        number(head, "ahead", evaluated.ahead());
        head.put("match", Json.texts(plan.match()));
        plan.spread()
                .ifPresent(spread -> head.put(
                        "spread",
                        Json.object()
                                .put("index", spread.index())
                                .put("share", spread.share())
                                .json()));
        plan.drift()
                .ifPresent(drift -> head.put(
                        "drift",
                        Json.object()
                                .put("index", drift.index())
                                .put("perYear", drift.perYear())
                                .json()));
        head.put("otherwise", Json.texts(evaluated.begun().otherwise()));
        Map<String, List<Json>> lists = new LinkedHashMap<>();
        lists.put(
                "studies",
                evaluated.performances().stream().map(EvaluationFile::line).toList());
        SummaryFile.write(out, head.json(), lists);
    }

    private static Json line(Performance study) {
        ObjectText line = Json.object().put("study", study.study().title());
        line.put("areas", study.size().areas());
        line.put("before", study.size().before()).put("after", study.size().after());
        line.put("n", study.n());
        number(line, "truth", study.truth());
        number(line, "estimate", study.estimate());
        line.put("p5", study.p5()).put("p95", study.p95());
        number(line, "bias", study.bias());
        line.put("statedError", study.stated()).put("spread", study.spread());
        number(line, "coverage", study.coverage());
        number(line, "power", study.power());
        return line.json();
    }

    private static void number(ObjectText line, String name, Evaluated.Number number) {
        line.put(name, number.value()).put(name + "Mcse", number.error());
    }

    /** One row for each study of each evaluation, at each size. */
    static void rows(Writer out, Evaluated evaluated) throws IOException {
        Csv csv = new Csv(out);
        csv.texts(List.of(
                        "evaluation", "areas", "before", "after", "study", "truth", "estimate", "error", "low", "high"))
                .end();
        int number = 0;
        for (Evaluation evaluation : evaluated.evaluations()) {
            for (Size size : evaluated.plan().sizes()) {
                rows(csv, number, size, evaluated.part(evaluation, size));
            }
            number++;
        }
    }

    private static void rows(Csv csv, int number, Size size, Part part) throws IOException {
        for (Study study : Study.values()) {
            Said said = part.said().get(study.ordinal());
            csv.number(number).number(size.areas()).number(size.before()).number(size.after());
            csv.text(study.title()).number(part.truth());
            csv.number(said.estimate()).number(said.error()).number(said.low()).number(said.high());
            csv.end();
        }
    }
}
