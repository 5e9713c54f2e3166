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
import outturn.study.redteam.Deed;
import outturn.study.redteam.Gap;
import outturn.study.redteam.Loophole;
import outturn.study.redteam.Loophole.Change;
import outturn.study.redteam.Loophole.Culprit;
import outturn.study.redteam.RedTeamed;

/** {@code summary.json} of a search for loopholes, and {@code redteam.csv}: one line for each abuse and group harmed. */
final class RedTeamFile {
    /** Stands for all groups in a column of groups. */
    private static final String ALL = "all";

    private RedTeamFile() {}

    static void write(Writer out, RedTeamed tried) throws IOException {
        ObjectText head =
                SummaryFile.head(Json.object().put("scenario", tried.identity().scenario()), tried.identity());
        head.put("loopholes", (long) tried.loopholes().size());
        head.put("honestPay", tried.pay().mean())
                .put("honestPayError", tried.pay().error());
        head.put("threshold", tried.threshold());
        Map<String, List<Json>> lists = new LinkedHashMap<>();
        lists.put("tried", tried.tried().stream().map(RedTeamFile::abuse).toList());
        lists.put("untried", tried.untried().stream().map(RedTeamFile::untried).toList());
        lists.put("harm", harm(tried));
        lists.put("changes", changes(tried));
        lists.put("levers", tried.levers().stream().map(Json::of).toList());
        SummaryFile.write(out, head.json(), lists);
    }

    private static Json abuse(Loophole each) {
        ObjectText line = Json.object()
                .put("abuse", each.abuse().file())
                .put("title", each.abuse().title());
        line.put("loophole", each.open());
        gap(line, "gain", each.gain());
        gap(line, "paidFalsely", each.falsely());
        gap(line, "completions", each.completions());
        gap(line, "deaths", each.deaths());
        gap(line, "monthsInTreatment", each.stays());
        each.when()
                .ifPresent(when -> line.put("firstYear", when.first())
                        .put("lastYear", when.last())
                        .put("late", when.isLate()));
        line.put("term", each.paysFor().<Json>map(RedTeamFile::culprit).orElse(Json.nothing()));
        line.put("clause", each.lets().<Json>map(RedTeamFile::culprit).orElse(Json.nothing()));
        return line.json();
    }

    private static Json culprit(Culprit culprit) {
        ObjectText line = Json.object().put("name", culprit.name()).put("says", culprit.sentence());
        line.put("how", culprit.how().words());
        gap(line, "left", culprit.left());
        return line.json();
    }

    private static Json untried(RedTeamed.Untried each) {
        return Json.object()
                .put("abuse", each.abuse().file())
                .put("reason", each.reason())
                .json();
    }

    private static List<Json> harm(RedTeamed tried) {
        List<Json> lines = new ArrayList<>();
        for (Loophole each : tried.tried()) {
            each.harm().forEach((deed, all) -> {
                lines.add(harm(each, deed, ALL, all));
                for (int group = 0; group < tried.groups().size(); group++) {
                    Gap of = each.groups().get(deed).get(group);
                    lines.add(harm(each, deed, tried.groups().get(group), of));
                }
            });
        }
        return lines;
    }

    private static Json harm(Loophole each, Deed deed, String group, Gap gap) {
        ObjectText line = Json.object().put("abuse", each.abuse().file());
        line.put("what", deed.words()).put("group", group);
        return gap(line, "more", gap).json();
    }

    private static List<Json> changes(RedTeamed tried) {
        List<Json> lines = new ArrayList<>();
        for (Loophole each : tried.tried()) {
            for (Change change : each.changes()) {
                ObjectText line = Json.object().put("abuse", each.abuse().file());
                line.put("lever", change.lever()).put("from", change.from()).put("to", change.to());
                line.put("movement", change.movement());
                gap(line, "bill", change.bill());
                gap(line, "left", change.left());
                lines.add(gap(line, "leftInAll", change.inAll()).json());
            }
        }
        return lines;
    }

    private static ObjectText gap(ObjectText line, String name, Gap gap) {
        return line.put(name, gap.mean()).put(name + "Error", gap.error());
    }

    static void table(Writer out, RedTeamed tried) throws IOException {
        Csv csv = new Csv(out);
        csv.texts(List.of("abuse", "loophole", "gain", "gain_mcse", "what", "group", "more", "more_mcse"));
        csv.texts(List.of("term", "clause", "lever", "to")).end();
        for (Loophole each : tried.tried()) {
            for (Map.Entry<Deed, Gap> harm : each.harm().entrySet()) {
                row(csv, each, harm.getKey(), ALL, harm.getValue());
                for (int group = 0; group < tried.groups().size(); group++) {
                    Gap of = each.groups().get(harm.getKey()).get(group);
                    row(csv, each, harm.getKey(), tried.groups().get(group), of);
                }
            }
        }
    }

    private static void row(Csv csv, Loophole each, Deed deed, String group, Gap more) throws IOException {
        csv.text(each.abuse().file()).text(each.open() ? "yes" : "no");
        csv.number(each.gain().mean()).number(each.gain().error());
        csv.text(deed.words()).text(group);
        csv.number(more.mean()).number(more.error());
        csv.text(each.paysFor().map(Culprit::name).orElse(""));
        csv.text(each.lets().map(Culprit::name).orElse(""));
        Optional<Change> change = each.changes().stream().findFirst();
        csv.text(change.map(Change::lever).orElse(""));
        csv.text(change.map(Change::to).orElse("")).end();
    }
}
