package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import outturn.report.chart.Dots;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** What becomes of people by the attributes that are marked protected. */
final class Fairness {
    private static final Map<Meaning, Meaning> GAPS = Map.of(
            Meaning.DEATH_RATE_IN_TREATMENT, Meaning.EQUITY_GAP_IN_DEATHS,
            Meaning.MEAN_WAIT, Meaning.EQUITY_GAP_IN_WAITS);
    private static final List<Meaning> TABLED = List.of(
            Meaning.STARTED,
            Meaning.ACCEPTANCE,
            Meaning.MEAN_WAIT,
            Meaning.RETENTION_12_WEEKS,
            Meaning.PLANNED_COMPLETION,
            Meaning.STAYED_AWAY_6_MONTHS,
            Meaning.SUSTAINED_12_MONTHS,
            Meaning.DEATHS,
            Meaning.DEATH_RATE_IN_TREATMENT);

    private final Sides sides;
    private final List<String> attributes;

    Fairness(Sides sides) {
        this.sides = sides;
        attributes = sides.union(Run::protectedAttributes).stream()
                .filter(attribute -> !levels(attribute).isEmpty())
                .toList();
    }

    boolean isThere() {
        return !attributes.isEmpty();
    }

    /** Levels of which something is known. */
    private List<String> levels(String attribute) {
        return sides.union(run -> run.levels(attribute)).stream()
                .filter(level -> sides.has(measure(Meaning.PLANNED_COMPLETION, attribute, level)))
                .toList();
    }

    private static Measure measure(Meaning meaning, String attribute, String level) {
        return Measure.of(meaning, attribute).provider(Measure.ALL).group(level);
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        attributes.forEach(attribute -> parts.add(Prose.paragraph(sentence(attribute))));
        parts.addAll(Key.of(sides));
        parts.add(Prose.panels(attributes.stream().map(this::panel).toList()));
        parts.add(Prose.reading(
                "What sets levels apart may be what else they have in common, such as substance or complexity;"
                        + " a gap is a question, and not yet an answer."));
        parts.add(Prose.folded(
                "By protected characteristic, as tables",
                attributes.stream().map(this::table).toList()));
        return Prose.section("fairness", "Who fares how, by protected characteristic")
                .holding(parts);
    }

    /** The gap in leaving as planned, of each run, with its standard error. */
    private String sentence(String attribute) {
        return Spoken.headed(attribute) + ": "
                + sides.runs().stream()
                        .map(run -> (sides.several() ? "in " + run.name() + " " : "") + gap(run, attribute))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String gap(Run run, String attribute) {
        List<String> levels = levels(attribute);
        String best = levels.get(0);
        String worst = levels.get(0);
        for (String level : levels) {
            best = left(run, attribute, level) > left(run, attribute, best) ? level : best;
            worst = left(run, attribute, level) < left(run, attribute, worst) ? level : worst;
        }
        Optional<Estimate> gap =
                run.find(Measure.of(Meaning.EQUITY_GAP, Meaning.PLANNED_COMPLETION.title(), attribute));
        String wide = gap.map(each -> ", a gap of " + points(each.mean())).orElse("");
        String error = gap.filter(each -> Double.isFinite(each.mcse()))
                .map(each -> " (standard error " + points(each.mcse()) + ")")
                .orElse("");
        return Unit.SHARE.of(left(run, attribute, best)) + " of " + Spoken.plain(best) + " and "
                + Unit.SHARE.of(left(run, attribute, worst)) + " of " + Spoken.plain(worst)
                + " leave as planned" + wide + error;
    }

    private static String points(double share) {
        return Unit.SHARE.difference(share).replace("+", "");
    }

    private static double left(Run run, String attribute, String level) {
        return run.range(measure(Meaning.PLANNED_COMPLETION, attribute, level)).middle();
    }

    private Element panel(String attribute) {
        List<Dots.Row> rows = levels(attribute).stream()
                .map(level -> new Dots.Row(
                        Spoken.plain(level),
                        sides.runs().stream()
                                .map(run -> run.range(measure(Meaning.PLANNED_COMPLETION, attribute, level)))
                                .toList()))
                .toList();
        Wording.Called called = Wording.called(Meaning.PLANNED_COMPLETION);
        String title = called.title() + ", by " + Spoken.plain(attribute);
        Dots dots = Dots.figures(sides.told(title, sentence(attribute)), Unit.SHARE, rows);
        return Prose.panel(title, called.of(), dots.draw(330));
    }

    private Table table(String attribute) {
        List<List<String>> rows = new ArrayList<>();
        for (Meaning meaning : TABLED) {
            Wording.Called called = Wording.called(meaning);
            for (String level : levels(attribute)) {
                String name = called.title() + ": " + Spoken.plain(level);
                rows.add(Rowed.of(sides, name, measure(meaning, attribute, level)));
            }
            if (meaning != Meaning.STARTED && meaning != Meaning.DEATHS) {
                rows.add(Rowed.of(sides, called.title() + ": highest less lowest", gapMeasure(meaning, attribute)));
            }
        }
        return new Table(
                "By " + Spoken.plain(attribute) + ": " + sides.figures(), Rowed.columns(sides, "Measure"), rows);
    }

    private static Measure gapMeasure(Meaning meaning, String attribute) {
        return GAPS.containsKey(meaning)
                ? Measure.of(GAPS.get(meaning), attribute)
                : Measure.of(Meaning.EQUITY_GAP, meaning.title(), attribute);
    }
}
