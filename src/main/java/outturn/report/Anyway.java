package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Range;
import outturn.report.chart.Unit;
import outturn.scenario.Spoken;
import outturn.summary.Comparison.Against;
import outturn.summary.Deadweight;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** What is paid for although it happens anyway: deadweight, of each scenario against the first. */
final class Anyway {
    private final Sides sides;

    Anyway(Sides sides) {
        this.sides = sides;
    }

    /** The share and the pounds, or why they are not known; empty when nothing is paid for client by client. */
    Optional<String> sentence(Against other) {
        Deadweight.Told told = other.deadweight();
        if (told.finding().isPresent()) {
            String why = told.finding().get();
            return Optional.of(Spoken.headed(why) + ".");
        }
        return told.whole(Meaning.DEADWEIGHT).filter(Anyway::isKnown).map(share -> {
            Range range = Run.range(share);
            Estimate pence = told.whole(Meaning.DEADWEIGHT_PAYMENTS).orElseThrow();
            return "Of the results that " + sides.name(other) + " pays for client by client, "
                    + Unit.SHARE.of(share.mean())
                    + " would have come about in " + sides.first().name()
                    + " too, for the same clients and no later" + Wording.inWorlds(Unit.SHARE, range) + ". "
                    + Unit.PENCE.of(pence.mean()) + " is paid for them.";
        });
    }

    private static boolean isKnown(Estimate estimate) {
        return Double.isFinite(estimate.mean());
    }

    /** A row for each scenario and group, for those that pay for anything. */
    Optional<Table> table() {
        List<List<String>> rows = new ArrayList<>();
        for (Against other : sides.against()) {
            List<String> groups = new ArrayList<>(List.of(Measure.ALL));
            groups.addAll(sides.union(Run::groups));
            for (String group : groups) {
                find(other, Meaning.DEADWEIGHT, group).ifPresent(share -> rows.add(row(other, group, share)));
            }
        }
        List<Table.Column> columns = List.of(
                Table.words("Who"),
                Table.figure("Happens anyway, % of results paid for"),
                Table.figure("Paid for what happens anyway"));
        String caption = "Results paid for client by client that the same clients have in "
                + sides.first().name() + " too: " + sides.figures();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(caption, columns, rows));
    }

    private List<String> row(Against other, String group, Estimate share) {
        String who = group.equals(Measure.ALL) ? "everybody" : Spoken.plain(group);
        return List.of(
                sides.against().size() > 1 ? sides.name(other) + ": " + who : who,
                Cells.of(share),
                find(other, Meaning.DEADWEIGHT_PAYMENTS, group).map(Cells::of).orElse("–"));
    }

    private static Optional<Estimate> find(Against other, Meaning meaning, String group) {
        Measure measure = Measure.of(meaning).provider(Measure.ALL).group(group);
        return other.deadweight().estimates().stream()
                .filter(estimate -> estimate.measure().equals(measure))
                .filter(Anyway::isKnown)
                .findFirst();
    }
}
