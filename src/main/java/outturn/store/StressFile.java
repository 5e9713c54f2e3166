package outturn.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.study.stress.Breaking;
import outturn.study.stress.Held;
import outturn.study.stress.Stressed;
import outturn.study.stress.Stressed.Blow;
import outturn.summary.Difference;
import outturn.summary.Estimate;

/** {@code summary.json} of a stress test: what each shock did, one line each; measures of the whole horizon. */
final class StressFile {
    /** Stands for the base in a column of shocks. */
    private static final String BASE = "base";

    private StressFile() {}

    static void write(Writer out, Stressed stressed) throws IOException {
        ObjectText head = SummaryFile.head(
                Json.object().put("scenario", stressed.base().identity().scenario()),
                stressed.base().identity());
        head.put("from", stressed.from());
        Map<String, List<Json>> lists = new LinkedHashMap<>();
        lists.put("shocks", stressed.blows().stream().map(StressFile::shock).toList());
        lists.put(
                "leftOut", stressed.leftOut().stream().map(StressFile::leftOut).toList());
        lists.put("promises", promises(stressed));
        lists.put("breaks", stressed.breaks().stream().map(StressFile::breaks).toList());
        lists.put("measures", measures(stressed));
        SummaryFile.write(out, head.json(), lists);
    }

    private static Json shock(Blow blow) {
        ObjectText line = Json.object()
                .put("shock", blow.name())
                .put("title", blow.title())
                .put("says", blow.says());
        line.put("waitsUpFrom", month(blow.notice().waits()));
        line.put("outcomesDownFrom", month(blow.notice().outcomes()));
        line.put("monthsOfNotice", number(blow.notice().months()));
        return line.put("monthsOfNoticeError", blow.notice().error()).json();
    }

    private static Json leftOut(Stressed.LeftOut shock) {
        return Json.object()
                .put("title", shock.title())
                .put("reason", shock.reason())
                .json();
    }

    private static List<Json> promises(Stressed stressed) {
        List<Json> lines = new ArrayList<>();
        stressed.promises().forEach(held -> lines.add(promise(BASE, held)));
        for (Blow blow : stressed.blows()) {
            blow.promises().forEach(held -> lines.add(promise(blow.name(), held)));
        }
        return lines;
    }

    private static Json promise(String shock, Held held) {
        ObjectText line =
                Json.object().put("shock", shock).put("promise", held.verdict().name());
        line.put("kept", held.verdict().kept());
        line.put("found", held.verdict().found().map(Json::of).orElse(Json.nothing()));
        line.put("worldsKept", held.worlds()).put("worldsKeptError", held.error());
        line.put("brokenFrom", month(held.since()));
        return line.put("words", held.verdict().words()).json();
    }

    private static Json breaks(Breaking breaking) {
        ObjectText line = Json.object().put("change", breaking.title()).put("promise", breaking.promise());
        line.put("reason", breaking.reason().map(Json::of).orElse(Json.nothing()));
        line.put("keeps", number(breaking.keeps())).put("breaks", number(breaking.breaks()));
        line.put("surelyKeeps", number(breaking.surelyKeeps())).put("surelyBreaks", number(breaking.surelyBreaks()));
        List<Json> tried = breaking.tried().stream()
                .map(each -> (Json) Json.object()
                        .put("size", each.size())
                        .put("found", each.found())
                        .put("mcse", each.error())
                        .put("kept", each.kept())
                        .json())
                .toList();
        return line.put("tried", Json.list(tried)).json();
    }

    private static List<Json> measures(Stressed stressed) {
        List<Json> lines = new ArrayList<>();
        for (Estimate estimate : stressed.base().summary().estimates()) {
            if (estimate.measure().month().isEmpty()) {
                lines.add(SummaryFile.difference(
                                SummaryFile.measure(Json.object().put("shock", BASE), estimate), null)
                        .json());
            }
        }
        for (Blow blow : stressed.blows()) {
            for (Difference difference : blow.differences()) {
                if (difference.measure().month().isEmpty()) {
                    ObjectText line =
                            SummaryFile.measure(Json.object().put("shock", blow.name()), difference.estimate());
                    lines.add(SummaryFile.difference(line, difference).json());
                }
            }
        }
        return lines;
    }

    private static Json month(OptionalInt month) {
        return month.isPresent() ? Json.of(month.getAsInt()) : Json.nothing();
    }

    private static Json number(OptionalDouble number) {
        return number.isPresent() ? Json.of(number.getAsDouble()) : Json.nothing();
    }
}
