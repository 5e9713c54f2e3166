package outturn.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.simulation.Answer;
import outturn.simulation.Identity;
import outturn.summary.Comparison;
import outturn.summary.CostEffectiveness;
import outturn.summary.Difference;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Verdict;

/** {@code summary.json}: tidy, one measure to a line, {@code null} for what does not apply or cannot be said. */
final class SummaryFile {
    private SummaryFile() {}

    /** Of one scenario. */
    static void write(Writer out, Answer answer) throws IOException {
        ObjectText head = head(Json.object().put("scenario", answer.identity().scenario()), answer.identity());
        Map<String, List<Json>> lists = new LinkedHashMap<>();
        lists.put("promises", promises(answer, false));
        lists.put(
                "measures",
                answer.summary().estimates().stream()
                        .map(estimate -> (Json) measure(Json.object(), estimate).json())
                        .toList());
        write(out, head.json(), lists);
    }

    /** Of several scenarios, each measure with its difference from the first. */
    static void write(Writer out, List<Answer> answers, Comparison comparison) throws IOException {
        Answer first = answers.get(0);
        ObjectText head = head(Json.object().put("reference", first.identity().scenario()), first.identity());
        Map<String, List<Json>> lists = new LinkedHashMap<>();
        List<Json> promises = new ArrayList<>();
        answers.forEach(answer -> promises.addAll(promises(answer, true)));
        lists.put("promises", promises);
        List<Json> values = new ArrayList<>();
        comparison.others().forEach(each -> values.addAll(values(each)));
        lists.put("costEffectiveness", values);
        lists.put(
                "findings",
                comparison.others().stream()
                        .flatMap(each -> finding(each).stream())
                        .toList());
        List<Json> measures = new ArrayList<>();
        for (Answer answer : answers) {
            measures.addAll(measures(answer, comparison));
        }
        lists.put("measures", measures);
        write(out, head.json(), lists);
    }

    /** What every summary begins with. */
    static ObjectText head(ObjectText head, Identity identity) {
        return head.put("seed", identity.seed())
                .put("replications", identity.replications())
                .put("engine", identity.engine());
    }

    private static List<Json> measures(Answer answer, Comparison comparison) {
        String scenario = answer.identity().scenario();
        Map<Measure, Difference> differences = new LinkedHashMap<>();
        comparison.others().stream()
                .filter(against -> against.side().name().equals(scenario))
                .forEach(against ->
                        against.differences().forEach(difference -> differences.put(difference.measure(), difference)));
        List<Json> measures = new ArrayList<>();
        for (Estimate estimate : answer.summary().estimates()) {
            ObjectText line = measure(Json.object().put("scenario", scenario), estimate);
            measures.add(difference(line, differences.get(estimate.measure())).json());
        }
        comparison.others().stream()
                .filter(against -> against.side().name().equals(scenario))
                .flatMap(against -> against.deadweight().estimates().stream())
                .map(estimate -> difference(measure(Json.object().put("scenario", scenario), estimate), null))
                .forEach(line -> measures.add(line.json()));
        return measures;
    }

    /** Why something could not be told of a pair. */
    private static Optional<Json> finding(Comparison.Against against) {
        return against.deadweight()
                .finding()
                .map(why -> Json.object()
                        .put("scenario", against.side().name())
                        .put("measure", Meaning.DEADWEIGHT.title())
                        .put("finding", why)
                        .json());
    }

    static ObjectText measure(ObjectText line, Estimate estimate) {
        Measure measure = estimate.measure();
        line.put("measure", measure.name());
        line.put("provider", measure.provider().map(Json::of).orElse(Json.nothing()));
        line.put("group", measure.group().map(Json::of).orElse(Json.nothing()));
        line.put("month", measure.month().isPresent() ? Json.of(measure.month().getAsInt()) : Json.nothing());
        line.put("unit", measure.unit());
        line.put("n", estimate.n());
        line.put("mean", estimate.mean()).put("mcse", estimate.mcse()).put("sd", estimate.sd());
        return line.put("p5", estimate.p5()).put("p50", estimate.p50()).put("p95", estimate.p95());
    }

    static ObjectText difference(ObjectText line, Difference difference) {
        boolean none = difference == null;
        line.put("difference", none ? Double.NaN : difference.difference());
        line.put("differenceMcse", none ? Double.NaN : difference.mcse());
        return line.put("low", none ? Double.NaN : difference.low()).put("high", none ? Double.NaN : difference.high());
    }

    private static List<Json> promises(Answer answer, boolean named) {
        List<Json> lines = new ArrayList<>();
        for (Verdict verdict : answer.promises()) {
            ObjectText line = Json.object();
            if (named) {
                line.put("scenario", answer.identity().scenario());
            }
            line.put("promise", verdict.name()).put("kept", verdict.kept());
            line.put("found", verdict.found().map(Json::of).orElse(Json.nothing()));
            lines.add(line.put("words", verdict.words()).json());
        }
        return lines;
    }

    private static List<Json> values(Comparison.Against against) {
        List<Json> lines = new ArrayList<>();
        for (CostEffectiveness.Case each : against.value().cases()) {
            ObjectText line = Json.object().put("scenario", against.side().name());
            line.put("perspective", each.perspective());
            line.put("incrementalCost", each.cost()).put("incrementalCostMcse", each.costMcse());
            line.put("incrementalQalys", each.qalys()).put("incrementalQalysMcse", each.qalysMcse());
            line.put("costPerQaly", each.ratio());
            line.put("standing", each.standing().words());
            lines.add(line.put("worths", Json.list(worths(each))).json());
        }
        return lines;
    }

    private static List<Json> worths(CostEffectiveness.Case each) {
        List<Json> worths = new ArrayList<>();
        for (CostEffectiveness.AtWorth at : each.worths()) {
            ObjectText line = Json.object().put("worthOfQaly", at.worth());
            line.put("netBenefit", at.netBenefit()).put("netBenefitMcse", at.mcse());
            line.put("low", at.low()).put("high", at.high());
            line.put("acceptableByChance", at.acceptable());
            worths.add(line.put("benefitCostRatio", at.benefitCostRatio()).json());
        }
        return worths;
    }

    static void write(Writer out, Json.Members head, Map<String, List<Json>> lists) throws IOException {
        out.write("{\n");
        for (Map.Entry<String, Json> part : head.members().entrySet()) {
            out.write("  " + Json.of(part.getKey()).canonical() + ": "
                    + part.getValue().canonical() + ",\n");
        }
        int left = lists.size();
        for (Map.Entry<String, List<Json>> list : lists.entrySet()) {
            out.write("  " + Json.of(list.getKey()).canonical() + ": [");
            lines(out, list.getValue());
            left--;
            out.write(left > 0 ? "],\n" : "]\n");
        }
        out.write("}\n");
    }

    private static void lines(Writer out, List<Json> lines) throws IOException {
        String before = "\n    ";
        for (Json line : lines) {
            out.write(before);
            out.write(line.canonical());
            before = ",\n    ";
        }
        out.write(lines.isEmpty() ? "" : "\n  ");
    }
}
