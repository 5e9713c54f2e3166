package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.summary.Meaning;

/** Staff that follow their provider's money: in post, posts that are empty, and clients a worker. */
final class Staff {
    private static final List<Meaning> SHOWN =
            List.of(Meaning.STAFF_IN_POST, Meaning.VACANCIES, Meaning.CASELOAD_PER_WORKER);

    private final Sides sides;
    private final List<Fans> fans;

    Staff(Sides sides) {
        this.sides = sides;
        fans = SHOWN.stream()
                .filter(meaning -> sides.has(sides.whole(meaning)))
                .map(this::fan)
                .filter(Fans::isSomething)
                .toList();
    }

    private Fans fan(Meaning meaning) {
        Wording.Called called = Wording.called(meaning);
        return new Fans(sides, called.title(), called.of(), sides.whole(meaning));
    }

    boolean isThere() {
        return !fans.isEmpty();
    }

    Element markup() {
        List<List<String>> rows = new ArrayList<>();
        for (Meaning meaning : SHOWN) {
            Wording.Called called = Wording.called(meaning);
            rows.add(Rowed.of(sides, called.title() + ", " + called.of(), sides.whole(meaning)));
        }
        List<Markup> parts = new ArrayList<>(Key.of(sides));
        parts.add(Prose.panels(fans.stream().map(Fans::panel).toList()));
        parts.add(Prose.reading(sides.line() + " Of providers whose staff follow their money."));
        parts.add(new Table("Staff over the whole period", Rowed.columns(sides, "Measure"), rows).markup());
        String cycle = Wording.cycle(sides.first().scenario().time());
        parts.add(Prose.foldedAway(
                "Staff by " + cycle + ", as tables",
                fans.stream().map(Fans::table).toList()));
        return Prose.section("staff", "Staff").holding(parts);
    }
}
