package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.summary.Difference;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** A few large figures at the top. */
final class Facts {
    private static final List<Meaning> SHOWN =
            List.of(Meaning.BILL, Meaning.PLANNED_COMPLETION, Meaning.MEAN_WAIT, Meaning.RUIN);

    private final Sides sides;

    Facts(Sides sides) {
        this.sides = sides;
    }

    /** One for each headline measure; in a comparison of two, the differences. */
    List<Element> markup() {
        if (sides.runs().size() > 2) {
            return List.of();
        }
        List<Element> facts = new ArrayList<>();
        for (Meaning meaning : SHOWN) {
            Measure measure = sides.whole(meaning);
            if (sides.departs(measure, 0) || meaning == Meaning.RUIN && new Providers(sides).isThere()) {
                (sides.several() ? difference(meaning, measure) : figure(meaning, measure)).ifPresent(facts::add);
            }
        }
        return facts.isEmpty() ? List.of() : List.of(Markup.tag("ul", "facts").holding(facts));
    }

    private Optional<Element> figure(Meaning meaning, Measure measure) {
        Unit unit = Unit.named(measure.unit());
        Range range = sides.first().range(measure);
        if (!range.isKnown()) {
            return Optional.empty();
        }
        String between = Wording.between(unit, range);
        String below = Wording.isChance(meaning)
                ? "of worlds"
                : sides.exact()
                        ? "expected"
                        : between.isEmpty() ? "in at least 9 of 10 worlds" : between + " in 9 of 10 worlds";
        Element fact = fact(Wording.called(meaning), unit.of(range.middle()), below);
        Fans fans = new Fans(sides, Wording.called(meaning).title() + " over time", "", measure);
        boolean spark = fans.isThere() && fans.moves() && !Wording.isChance(meaning);
        return Optional.of(spark ? fact.holding(fans.spark()) : fact);
    }

    private Optional<Element> difference(Meaning meaning, Measure measure) {
        Optional<Difference> found =
                sides.against().get(0).find(measure).filter(each -> Double.isFinite(each.difference()));
        return found.map(each -> {
            Unit unit = Unit.named(measure.unit());
            String from = "from " + unit.brief(each.reference().mean()) + " to "
                    + unit.of(each.estimate().mean());
            boolean same = unit.of(each.reference().mean())
                    .equals(unit.of(each.estimate().mean()));
            String much = each.isClear() && !same ? unit.difference(each.difference()) : "no clear change";
            return fact(
                    Wording.called(meaning),
                    much,
                    same ? unit.of(each.estimate().mean()) + " in both" : from);
        });
    }

    private static Element fact(Wording.Called called, String much, String below) {
        boolean of = called.of().startsWith("%") && !called.of().equals("% of worlds");
        return Markup.tag("li")
                .holding(
                        Markup.tag("span", "what").saying(called.title() + (of ? ", " + called.of() : "")),
                        Markup.tag("span", much.length() > 14 ? "much quiet" : "much")
                                .saying(much),
                        Markup.tag("span", "range").saying(below));
    }
}
