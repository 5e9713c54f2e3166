package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.study.optimise.Effect;
import outturn.study.optimise.Effect.Level;
import outturn.study.optimise.Optimised;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** What each design shown does to every group: a table for each measure, a row for each design. */
final class DesignEffects {
    private final Optimised optimised;
    private final Designs designs;

    DesignEffects(Optimised optimised, Designs designs) {
        this.optimised = optimised;
        this.designs = designs;
    }

    /** Nothing where nothing was played on luck the search never saw. */
    Optional<Element> markup() {
        if (optimised.effects().isEmpty()) {
            return Optional.empty();
        }
        List<Measure> measures =
                optimised.effects().get(0).levels().stream().map(Level::measure).toList();
        List<Element> tables = measures.stream()
                .map(Measure::name)
                .distinct()
                .map(name -> table(measures.stream()
                        .filter(each -> each.name().equals(name))
                        .toList()))
                .toList();
        return Optional.of(Prose.section("groups", "What each design does to every group")
                .holding(Prose.paragraph("Groups are those of true complexity, whatever was recorded. Below each figure"
                        + " stands how far it is from the scenario as it is, in the same "
                        + optimised.further() + " worlds; where luck alone may explain that, it is left out."))
                .holding(tables));
    }

    private Element table(List<Measure> measures) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.words("Design")));
        measures.forEach(measure -> columns.add(Table.figure(group(measure))));
        List<List<String>> rows = new ArrayList<>();
        for (Effect effect : optimised.effects()) {
            List<String> row = new ArrayList<>(List.of(designs.name(effect.design())));
            measures.forEach(measure -> row.add(cell(effect, measure)));
            rows.add(row);
        }
        Meaning meaning = List.of(Meaning.values()).stream()
                .filter(each -> each.title().equals(measures.get(0).name()))
                .findFirst()
                .orElseThrow();
        Wording.Called called = Wording.called(meaning);
        return new Table(called.title() + ", " + called.of() + ", ± 95%", columns, rows)
                .markup(optimised.effects().stream().map(Effect::design).toList());
    }

    private static String group(Measure measure) {
        String group = measure.group().orElse(Measure.ALL);
        return group.equals(Measure.ALL) ? "Everybody" : Spoken.headed(group);
    }

    private static String cell(Effect effect, Measure measure) {
        return effect.levels().stream()
                .filter(level -> level.measure().equals(measure))
                .findFirst()
                .map(level -> cell(effect, level))
                .orElse("–");
    }

    private static String cell(Effect effect, Level level) {
        Unit unit = Unit.named(level.measure().unit());
        String reach = level.error() > 0 ? " ± " + unit.brief(1.96 * level.error()) : "";
        boolean clear = StrictMath.abs(level.change()) > 1.96 * level.changeError();
        return unit.brief(level.mean())
                + reach
                + (effect.design() > 0 && clear ? "\n" + unit.difference(level.change()) : "");
    }
}
