package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outturn.report.chart.Unit;
import outturn.scenario.Spoken;
import outturn.summary.Comparison.Against;
import outturn.summary.Difference;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** How scenarios differ from the first, in sentences made from their paired differences. */
final class Contrast {
    private final Sides sides;

    Contrast(Sides sides) {
        this.sides = sides;
    }

    /** The one sentence to read. */
    String headline() {
        if (sides.against().size() != 1) {
            return Wording.and(sides.against().stream()
                            .map(other -> sides.name(other))
                            .toList())
                    + " beside " + sides.first().name();
        }
        Against other = sides.against().get(0);
        List<String> clauses = new ArrayList<>();
        find(other, Meaning.BILL)
                .filter(bill -> bill.reference().mean() != 0 || bill.estimate().mean() != 0)
                .ifPresent(bill -> clauses.add(
                        bill.isClear()
                                ? size(bill) + (bill.difference() > 0 ? " dearer" : " cheaper")
                                : "about the same cost"));
        find(other, Meaning.PLANNED_COMPLETION)
                .ifPresent(left -> clauses.add(
                        left.isClear()
                                ? size(left) + (left.difference() > 0 ? " more" : " fewer") + " leave as planned"
                                : "no clear change in how many leave as planned"));
        find(other, Meaning.RUIN)
                .filter(Difference::isClear)
                .ifPresent(ruin -> clauses.add("a provider is " + size(ruin)
                        + (ruin.difference() > 0 ? " likelier" : " less likely") + " to fail"));
        String names = sides.name(other) + " against " + sides.first().name();
        return clauses.isEmpty() ? names : names + ": " + String.join("; ", clauses);
    }

    private static String size(Difference difference) {
        return Unit.named(difference.measure().unit())
                .difference(StrictMath.abs(difference.difference()))
                .replace("+", "");
    }

    private Optional<Difference> find(Against other, Meaning meaning) {
        return other.find(sides.whole(meaning)).filter(each -> Double.isFinite(each.difference()));
    }

    /** What to know, in order. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (Against other : sides.against()) {
            String who = sides.against().size() > 1 ? sides.name(other) + ": " : "";
            add(points, who + "Treatments begun", find(other, Meaning.STARTED));
            add(points, who + "Accepted at assessment", chosen(other, Meaning.ACCEPTANCE));
            add(points, who + "At the lowest effort", chosen(other, Meaning.PARKING_RATE));
            Choices.broken(run(other)).ifPresent(said -> points.add(new Point(who + "What is not so", said)));
            add(points, who + "Left as planned", find(other, Meaning.PLANNED_COMPLETION));
            groups(other).ifPresent(said -> points.add(new Point(who + "By complexity", said)));
            add(points, who + "The bill", find(other, Meaning.BILL));
            new Anyway(sides)
                    .sentence(other)
                    .ifPresent(said -> points.add(new Point(who + "Paid for what happens anyway", said)));
            new MoneyBought(sides)
                    .sentence(other)
                    .ifPresent(said -> points.add(new Point(who + "What the money bought", said)));
            add(points, who + "Average wait", find(other, Meaning.MEAN_WAIT));
            failures(other).forEach(said -> points.add(new Point(who + "Providers", said)));
        }
        sides.runs()
                .forEach(run -> Story.promises(run)
                        .ifPresent(said -> points.add(new Point("Promises", run.name() + ": " + said))));
        return points;
    }

    /** A difference in what providers choose, unless it is not to be seen. */
    private Optional<Difference> chosen(Against other, Meaning meaning) {
        return find(other, meaning).filter(Cells::isSeen);
    }

    private Run run(Against other) {
        return sides.runs().get(sides.against().indexOf(other) + 1);
    }

    private static void add(List<Point> points, String about, Optional<Difference> difference) {
        difference
                .filter(each -> each.reference().mean() != 0 || each.estimate().mean() != 0)
                .ifPresent(each -> points.add(new Point(about, say(each))));
    }

    /** From what to what, by how much, and whether luck may explain it. */
    private static String say(Difference each) {
        Unit unit = Unit.named(each.measure().unit());
        String to = unit.of(each.estimate().mean());
        if (to.equals(unit.of(each.reference().mean()))) {
            return to + " in both.";
        }
        String interval = Cells.interval(each);
        return "From " + unit.brief(each.reference().mean()) + " to " + to + ", a difference of "
                + unit.difference(each.difference())
                + (interval.isEmpty() ? "" : " (95% interval " + interval + ")")
                + (each.isClear() || interval.isEmpty() ? "." : ", which may be luck.");
    }

    private Optional<String> groups(Against other) {
        List<String> groups = sides.union(Run::groups);
        if (groups.size() < 2) {
            return Optional.empty();
        }
        String said = ofGroup(other, groups.get(0), "least complex")
                + ofGroup(other, groups.get(groups.size() - 1), "most complex");
        return said.isEmpty() ? Optional.empty() : Optional.of(said.trim());
    }

    private static String ofGroup(Against other, String group, String which) {
        return other.find(Measure.of(Meaning.PLANNED_COMPLETION)
                        .provider(Measure.ALL)
                        .group(group))
                .map(each -> " In the " + which + " group: " + lower(say(each)))
                .orElse("");
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private List<String> failures(Against other) {
        List<String> said = new ArrayList<>();
        for (String name : sides.union(Run::providers)) {
            other.find(Measure.of(Meaning.RUIN).provider(name))
                    .filter(each -> each.difference() != 0)
                    .ifPresent(each -> said.add("Chance that " + Spoken.proper(name) + " fails: " + lower(say(each))));
        }
        return said;
    }
}
