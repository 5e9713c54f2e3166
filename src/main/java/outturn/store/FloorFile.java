package outturn.store;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.study.floor.Edge;
import outturn.study.floor.Floored;
import outturn.study.floor.Floored.Found;
import outturn.study.floor.Tried;

/**
 * {@code floor.json}: the answers to the reverse questions, one to a line, each with where it may and where it surely lies;
 * prices are ratios of today's, shares are those that are fixed. And {@code floor.csv}: every contract tried.
 */
final class FloorFile {
    private FloorFile() {}

    static void write(Writer out, Floored floored) throws IOException {
        ObjectText head = SummaryFile.head(
                Json.object().put("scenario", floored.identity().scenario()), floored.identity());
        head.put("provider", floored.provider()).put("risk", floored.risk());
        head.put("decides", floored.decides());
        head.put("lever", floored.lever().map(Json::of));
        floored.shares()
                .ifPresent(shares -> head.put("fixedToday", shares.today()).put("expectedTotal", shares.total()));
        Map<String, List<Json>> lists = new LinkedHashMap<>();
        lists.put("answers", answers(floored));
        lists.put("prices", prices(floored));
        lists.put("spreads", spreads(floored));
        SummaryFile.write(out, head.json(), lists);
    }

    private static List<Json> answers(Floored floored) {
        List<Json> lines = new ArrayList<>();
        String scale = floored.lever().isEmpty() ? "price" : "lever";
        found(lines, scale, floored.price());
        floored.shares().ifPresent(shares -> {
            found(lines, "fixed", shares.found());
            Edge exact = new Edge(shares.onAverage(), shares.onAverage(), shares.onAverage());
            lines.add(line("fixed", "stands on average", exact));
        });
        floored.peers().ifPresent(crowd -> lines.add(line("fixed", "most providers stand", crowd.edge())));
        return lines;
    }

    private static void found(List<Json> lines, String scale, Found found) {
        lines.add(line(scale, "worth having", found.worth()));
        lines.add(line(scale, "ruin tolerable", found.safe()));
        lines.add(line(scale, "both", found.both()));
    }

    private static Json line(String scale, String what, Edge edge) {
        ObjectText line = Json.object().put("scale", scale).put("what", what);
        line.put("from", number(edge.at())).put("perhapsFrom", number(edge.perhaps()));
        return line.put("surelyFrom", number(edge.surely())).json();
    }

    private static List<Json> prices(Floored floored) {
        List<Json> lines = new ArrayList<>();
        OptionalDouble at = floored.price().both().at();
        floored.prices().forEach((name, price) -> {
            ObjectText line = Json.object().put("price", name).put("today", price.pence());
            Json floor = at.isPresent() ? Json.of(StrictMath.round(price.pence() * at.getAsDouble())) : Json.nothing();
            lines.add(line.put("floor", floor).json());
        });
        return lines;
    }

    private static List<Json> spreads(Floored floored) {
        List<Json> lines = new ArrayList<>();
        floored.peers()
                .ifPresent(crowd -> crowd.spreads()
                        .forEach((trait, spread) -> lines.add(Json.object()
                                .put("trait", trait.words())
                                .put("low", spread.low())
                                .put("high", spread.high())
                                .put("shape", spread.shape().name().toLowerCase(java.util.Locale.ROOT))
                                .put("stated", spread.stated())
                                .json())));
        return lines;
    }

    private static Json number(OptionalDouble number) {
        return number.isPresent() ? Json.of(number.getAsDouble()) : Json.nothing();
    }

    static void table(Writer out, Floored floored) throws IOException {
        Csv csv = new Csv(out);
        csv.texts(List.of("scale", "at", "worth", "worth_mcse", "ruin", "ruin_low", "ruin_high", "played"))
                .end();
        rows(csv, floored.lever().isEmpty() ? "price" : "lever", floored.price().tried());
        if (floored.shares().isPresent()) {
            rows(csv, "fixed", floored.shares().get().found().tried());
        }
        if (floored.peers().isPresent()) {
            rows(csv, "fixed, many providers", floored.peers().get().tried());
        }
    }

    private static void rows(Csv csv, String scale, List<Tried> tried) throws IOException {
        for (Tried each : tried) {
            csv.text(scale).number(each.at()).number(each.worth()).number(each.worthError());
            csv.number(each.ruin()).number(each.ruinLow()).number(each.ruinHigh());
            csv.number((long) each.played()).end();
        }
    }
}
