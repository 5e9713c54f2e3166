package outturn.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Numbers;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.scenario.json.Setting;
import outturn.study.optimise.Aim;
import outturn.study.optimise.Figure;
import outturn.study.optimise.Keeping;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimised.Found;
import outturn.study.optimise.Optimised.Judged;
import outturn.study.optimise.Parted;
import outturn.study.optimise.Search;
import outturn.study.optimise.Split;
import outturn.study.optimise.Variable;

/** {@code front.json} and {@code front.csv} of a search: a line for each design, the scenario as it is first. */
final class DesignFile {
    private DesignFile() {}

    static void json(Writer out, Optimised optimised) throws IOException {
        ObjectText head = Json.object().put("scenario", optimised.identity().scenario());
        SummaryFile.head(head, optimised.identity());
        head.put("evaluations", optimised.evaluations())
                .put("tried", optimised.tried())
                .put("stopped", optimised.stopped());
        head.put("searchWorlds", optimised.searched())
                .put("freshWorlds", optimised.worlds())
                .put("furtherWorlds", optimised.further());
        head.put("chosenKeepClearly", optimised.wanted() == Keeping.CLEARLY);
        head.put("hypervolume", optimised.fresh().front());
        head.put("hypervolumeBlind", optimised.fresh().blind());
        head.put("uncertainNumbers", (long) optimised.problem().uncertain());
        Map<String, List<Json>> lists = new java.util.LinkedHashMap<>();
        lists.put("objectives", objectives(optimised));
        lists.put("futures", optimised.problem().titles().stream().map(Json::of).toList());
        lists.put("designs", designs(optimised));
        lists.put("chosen", chosen(optimised));
        lists.put("parted", parted(optimised));
        lists.put("history", history(optimised.history()));
        lists.put("historyBlind", history(optimised.blind()));
        SummaryFile.write(out, head.json(), lists);
    }

    private static List<Json> objectives(Optimised optimised) {
        List<Json> lines = new ArrayList<>();
        for (int at = 0; at < optimised.problem().objectives().size(); at++) {
            Aim aim = optimised.problem().objectives().get(at);
            ObjectText line = Json.object().put("objective", aim.name()).put("better", aim.less() ? "less" : "more");
            line.put("unit", optimised.units().get(at));
            line.put("best", optimised.box().get(at).best());
            line.put("reference", optimised.box().get(at).reference());
            line.put("optimism", optimised.optimism(at).map(Json::of).orElse(Json.nothing()));
            lines.add(line.json());
        }
        return lines;
    }

    private static List<Json> designs(Optimised optimised) {
        List<Json> lines = new ArrayList<>();
        for (Found each : all(optimised)) {
            ObjectText line = Json.object()
                    .put("design", each.number())
                    .put("kept", each.chosen().isKept());
            line.put("clearly", each.chosen().isClear()).put("like", each.like());
            ObjectText set = Json.object();
            for (int at = 0; at < each.settings().size(); at++) {
                set.put(
                        optimised.problem().variables().get(at).name(),
                        each.settings().get(at).value());
            }
            line.put("set", set);
            line.put("objectives", judged(optimised.problem().objectives(), each.objectives()));
            line.put("constraints", judged(optimised.problem().constraints(), each.constraints()));
            lines.add(line.put("further", each.told().isEmpty() ? Json.nothing() : further(optimised, each))
                    .json());
        }
        return lines;
    }

    private static ObjectText judged(List<Aim> aims, List<Judged> judged) {
        ObjectText text = Json.object();
        for (int at = 0; at < aims.size(); at++) {
            Judged each = judged.get(at);
            ObjectText one = Json.object().put("search", each.search());
            text.put(aims.get(at).name(), put(one, "fresh", each.fresh()));
        }
        return text;
    }

    private static ObjectText put(ObjectText text, String name, Figure figure) {
        text.put(name, figure.value()).put("mcse", figure.error());
        return text.put("low95", figure.bounds().low())
                .put("high95", figure.bounds().high());
    }

    /** On luck that had no part in choosing; of designs that were chosen, and of the scenario as it is. */
    private static Json further(Optimised optimised, Found design) {
        Keeping keeping = design.keeping();
        ObjectText text = Json.object().put("kept", keeping.isKept()).put("clearly", keeping.isClear());
        text.put("objectives", further(optimised.problem().objectives(), design.objectives()));
        return text.put("constraints", further(optimised.problem().constraints(), design.constraints()))
                .json();
    }

    private static ObjectText further(List<Aim> aims, List<Judged> judged) {
        ObjectText text = Json.object();
        for (int at = 0; at < aims.size(); at++) {
            text.put(
                    aims.get(at).name(),
                    put(Json.object(), "value", judged.get(at).told()));
        }
        return text;
    }

    private static List<Json> chosen(Optimised optimised) {
        return optimised.chosen().stream()
                .map(pick -> (Json) Json.object()
                        .put("name", pick.name())
                        .put("design", pick.design().number())
                        .put("why", pick.why())
                        .json())
                .toList();
    }

    /** What the figures of designs shown are made of: variances that add up, and each aim under each future. */
    private static List<Json> parted(Optimised optimised) {
        List<Aim> aims = new ArrayList<>(optimised.problem().objectives());
        aims.addAll(optimised.problem().constraints());
        List<Json> lines = new ArrayList<>();
        for (Parted each : optimised.parted()) {
            ObjectText variance = Json.object();
            ObjectText under = Json.object();
            for (int at = 0; at < aims.size(); at++) {
                if (at < each.objectives().size()) {
                    Split split = each.objectives().get(at);
                    ObjectText parts = Json.object().put("chance", split.chance());
                    parts.put("parameters", split.parameters()).put("shocks", split.shocks());
                    variance.put(aims.get(at).name(), parts);
                }
                under.put(
                        aims.get(at).name(),
                        Json.list(each.under().get(at).stream().map(Json::of).toList()));
            }
            ObjectText line = Json.object().put("design", each.design());
            lines.add(line.put("variance", variance).put("under", under).json());
        }
        return lines;
    }

    private static List<Json> history(List<Search.Stage> stages) {
        return stages.stream()
                .map(each -> (Json) Json.object()
                        .put("generation", each.generation())
                        .put("evaluations", each.evaluations())
                        .put("hypervolume", each.volume())
                        .json())
                .toList();
    }

    private static List<Found> all(Optimised optimised) {
        List<Found> all = new ArrayList<>(List.of(optimised.today()));
        all.addAll(optimised.front());
        return all;
    }

    static void csv(Writer out, Optimised optimised) throws IOException {
        Csv csv = new Csv(out);
        csv.texts(List.of("design", "like", "kept", "clearly", "chosen"));
        csv.texts(optimised.problem().variables().stream().map(Variable::name).toList());
        for (Aim aim : optimised.problem().objectives()) {
            csv.text(aim.name()).text(aim.name() + "_mcse").text(aim.name() + "_search");
        }
        for (Aim aim : optimised.problem().constraints()) {
            csv.text(aim.name()).text(aim.name() + "_mcse").text(aim.name() + "_search");
        }
        for (Aim aim : optimised.problem().objectives()) {
            csv.text(aim.name() + "_variance_chance").text(aim.name() + "_variance_parameters");
            csv.text(aim.name() + "_variance_shocks");
        }
        csv.end();
        for (Found each : all(optimised)) {
            row(csv, each, optimised);
            variances(csv, optimised, each.number());
            csv.end();
        }
    }

    /** Of designs that are shown; nothing of the others. */
    private static void variances(Csv csv, Optimised optimised, int design) throws IOException {
        Optional<Parted> parted = optimised.parted(design);
        for (int at = 0; at < optimised.problem().objectives().size(); at++) {
            int which = at;
            Split split = parted.map(each -> each.objectives().get(which)).orElse(Split.UNKNOWN);
            csv.number(split.chance()).number(split.parameters()).number(split.shocks());
        }
    }

    private static void row(Csv csv, Found design, Optimised optimised) throws IOException {
        csv.number((long) design.number())
                .number((long) design.like())
                .text(yes(design.chosen().isKept()));
        csv.text(yes(design.chosen().isClear()))
                .text(yes(optimised.chosen().stream().anyMatch(pick -> pick.design() == design)));
        for (Setting setting : design.settings()) {
            csv.text(
                    setting.value() instanceof Json.Text text
                            ? text.value()
                            : Numbers.text(setting.value().number()));
        }
        List<Judged> judged = new ArrayList<>(design.objectives());
        judged.addAll(design.constraints());
        for (Judged each : judged) {
            csv.number(each.fresh().value()).number(each.fresh().error()).number(each.search());
        }
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }
}
