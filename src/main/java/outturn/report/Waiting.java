package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.chart.Limit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.summary.Meaning;

/** How long people wait, how many are in treatment and how many are waiting. */
final class Waiting {
    private static final List<Meaning> SHOWN =
            List.of(Meaning.MEAN_WAIT, Meaning.LONG_WAITS, Meaning.CASELOAD, Meaning.WAITING);

    private final Sides sides;
    private final List<Fans> fans;

    Waiting(Sides sides) {
        this.sides = sides;
        fans = SHOWN.stream().map(this::fan).filter(Fans::isSomething).toList();
    }

    private Fans fan(Meaning meaning) {
        Wording.Called called = Wording.called(meaning);
        List<Limit> limits = meaning == Meaning.MEAN_WAIT ? List.of(new Limit(21, "three weeks")) : List.of();
        return new Fans(sides, called.title(), called.of(), sides.whole(meaning), limits);
    }

    boolean isThere() {
        return !fans.isEmpty();
    }

    Element markup() {
        List<List<String>> rows = new ArrayList<>();
        for (Meaning meaning :
                List.of(Meaning.MEAN_WAIT, Meaning.P90_WAIT, Meaning.LONG_WAITS, Meaning.CASELOAD, Meaning.WAITING)) {
            if (sides.has(sides.whole(meaning))) {
                rows.add(Rowed.of(sides, called(meaning), sides.whole(meaning)));
            }
        }
        Table table = new Table("Waits and caseload over the whole period", Rowed.columns(sides, "Measure"), rows);
        String cycle = Wording.cycle(sides.first().scenario().time());
        List<Markup> parts = new ArrayList<>(Key.of(sides));
        parts.add(Prose.panels(fans.stream().map(Fans::panel).toList()));
        parts.add(Prose.reading(sides.line() + " Waits are of those who begin"
                + " treatment in the " + cycle
                + "; caseloads are of its first day. The national standard is three weeks."));
        parts.add(table.markup());
        parts.add(Prose.foldedAway(
                "Waits and caseload by " + cycle + ", as tables",
                fans.stream().map(Fans::table).toList()));
        return Prose.section("waits", "How long people wait").holding(parts);
    }

    private static String called(Meaning meaning) {
        Wording.Called called = Wording.called(meaning);
        return meaning == Meaning.P90_WAIT ? "Nine in ten wait no longer than" : called.title() + ", " + called.of();
    }
}
