package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.study.optimise.Aim;
import outturn.study.optimise.Leanings;
import outturn.study.optimise.Leanings.Leaning;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimised.Found;

/** What would be recommended if something else were asked for. */
final class DesignLeanings {
    private final Optimised optimised;
    private final Designs designs;
    private final Optional<Found> recommended;

    DesignLeanings(Optimised optimised, Designs designs) {
        this.optimised = optimised;
        this.designs = designs;
        recommended = Leanings.recommended(optimised);
    }

    Element markup() {
        List<Leaning> leanings = Leanings.of(optimised);
        Element section =
                Prose.section("leanings", "If something else were asked for").holding(Prose.paragraph(said(leanings)));
        if (leanings.isEmpty()) {
            return section;
        }
        List<Table.Column> columns = new ArrayList<>(List.of(Table.words("If"), Table.words("Recommended would be")));
        int objectives = optimised.problem().objectives().size();
        optimised.problem().objectives().forEach(aim -> columns.add(Table.figure(Spoken.headed(aim.name()))));
        columns.add(Table.figure("Designs that keep the constraints"));
        List<List<String>> rows = new ArrayList<>();
        for (Leaning leaning : leanings) {
            List<String> row = new ArrayList<>(List.of(condition(leaning), best(leaning)));
            for (int at = 0; at < objectives; at++) {
                int which = at;
                row.add(leaning.best().map(found -> designs.cell(found, which)).orElse("–"));
            }
            row.add(leaning.kept() + " of " + optimised.front().size());
            rows.add(row);
        }
        return section.holding(
                new Table("What would be recommended then", columns, rows).markup(),
                Prose.reading(
                        "From the designs of the front; nothing was played for it. The search looked for designs within"
                                + " the constraints as they are, so looser ones may allow better designs than these."));
    }

    private String said(List<Leaning> leanings) {
        if (recommended.isEmpty()) {
            return "No design keeps the constraints, so none is recommended.";
        }
        Found knee = recommended.get();
        long others = leanings.stream().filter(each -> !isSame(each)).count();
        String stays = leanings.isEmpty()
                ? ""
                : others == 0
                        ? " It stays so in all " + leanings.size() + " cases below."
                        : " It would be another in " + others + " of the " + leanings.size() + " cases below.";
        return designs.name(knee.number()) + " is nearest to the best in everything asked for, all counting alike."
                + stays;
    }

    private boolean isSame(Leaning leaning) {
        return leaning.best().map(Found::number).equals(recommended.map(Found::number));
    }

    private String condition(Leaning leaning) {
        Aim aim = leaning.aim();
        String name = Spoken.plain(aim.name());
        if (leaning.weight() != 1) {
            return "“" + name + "” counted " + (leaning.weight() > 1 ? "twice" : "half") + " as much";
        }
        int at = optimised.problem().objectives().size()
                + optimised.problem().constraints().stream()
                        .map(Aim::name)
                        .toList()
                        .indexOf(aim.name());
        List<String> lines = new ArrayList<>();
        aim.atMost().ifPresent(line -> lines.add("at most " + designs.unit(at).of(line)));
        aim.atLeast().ifPresent(line -> lines.add("at least " + designs.unit(at).of(line)));
        return "“" + name + "” were " + Numbers.fixed(Leanings.SHIFT * 100, 0) + "% "
                + (leaning.looser() ? "looser" : "stricter") + ": " + Wording.and(lines);
    }

    private String best(Leaning leaning) {
        return leaning.best().isEmpty()
                ? "none: no design keeps it"
                : isSame(leaning)
                        ? "the same"
                        : designs.name(leaning.best().get().number());
    }
}
