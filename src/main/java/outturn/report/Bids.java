package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** Who bids and who does not: what the contracts are worth to providers that ask before they take them on. */
final class Bids {
    private static final List<String> PARTS = List.of("clients", "certain", "staff", "overheads");

    private final Sides sides;

    Bids(Sides sides) {
        this.sides = sides;
    }

    boolean isThere() {
        return sides.runs().stream().anyMatch(run -> !asking(run).isEmpty());
    }

    private static List<String> asking(Run run) {
        return run.providers().stream()
                .filter(name -> worth(run, name, Measure.ALL).isPresent())
                .toList();
    }

    private static Optional<Double> worth(Run run, String provider, String part) {
        return run.find(Measure.of(Meaning.BID_WORTH, part).provider(provider)).map(Estimate::mean);
    }

    private static boolean bids(Run run, String provider) {
        return run.find(Measure.of(Meaning.BIDS).provider(provider))
                .filter(each -> each.mean() > 0)
                .isPresent();
    }

    /** Who does not bid, and why; empty when all do. */
    static Optional<String> absent(Run run) {
        List<String> said = asking(run).stream()
                .filter(name -> !bids(run, name))
                .map(name -> Spoken.proper(name) + " does not bid: its contracts would leave it "
                        + Unit.PENCE.of(worth(run, name, Measure.ALL).orElseThrow()))
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said) + ".");
    }

    Element markup() {
        List<List<String>> rows = new ArrayList<>();
        List<Markup> parts = new ArrayList<>();
        for (Run run : sides.runs()) {
            String who = sides.several() ? run.name() + ": " : "";
            absent(run).ifPresent(said -> parts.add(Prose.paragraph(who + said)));
            asking(run).forEach(name -> rows.add(row(run, who, name)));
        }
        List<Table.Column> columns = List.of(
                Table.words("Provider"),
                Table.words("Bids"),
                Table.figure("From clients, less what they cost"),
                Table.figure("Block and capital"),
                Table.figure("Staff"),
                Table.figure("Overheads"),
                Table.figure("All together"));
        parts.add(new Table("What its contracts are worth to a provider over their life", columns, rows).markup());
        return Prose.section("bids", "Who bids").holding(parts);
    }

    private static List<String> row(Run run, String who, String provider) {
        List<String> row = new ArrayList<>();
        row.add(who + Spoken.proper(provider));
        row.add(bids(run, provider) ? "yes" : "no");
        PARTS.forEach(part -> row.add(Unit.PENCE.of(worth(run, provider, part).orElse(Double.NaN))));
        row.add(Unit.PENCE.of(worth(run, provider, Measure.ALL).orElseThrow()));
        return row;
    }
}
