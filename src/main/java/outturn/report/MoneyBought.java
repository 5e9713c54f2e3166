package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import outturn.report.chart.Stacks;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.Spoken;
import outturn.summary.Bought.Part;
import outturn.summary.Comparison.Against;
import outturn.summary.Estimate;
import outturn.summary.Meaning;
import outturn.summary.Measure;

/** What the money bought: what each contract paid for results, in parts, against the first scenario. */
final class MoneyBought {
    private static final Map<Part, Integer> COLOURS =
            Map.of(Part.ANYWAY, 7, Part.GAIN, 2, Part.SELECTION, 1, Part.GAMING, 4, Part.TOGETHER, 5);

    private final Sides sides;

    MoneyBought(Sides sides) {
        this.sides = sides;
    }

    boolean isThere() {
        return sides.against().stream().anyMatch(other -> mean(other, Measure.ALL, Measure.ALL) > 0);
    }

    private static Optional<Estimate> find(Against other, String contract, String part) {
        return other.deadweight().find(Measure.of(Meaning.RESULTS_PAID, contract, part));
    }

    private static double mean(Against other, String contract, String part) {
        return find(other, contract, part).map(Estimate::mean).orElse(0.0);
    }

    private static double mean(Against other, Measure measure) {
        return other.deadweight().find(measure).map(Estimate::mean).orElse(0.0);
    }

    /** Parts that any contract has any of. */
    private List<Part> parts() {
        return List.of(Part.values()).stream()
                .filter(part -> sides.against().stream().anyMatch(other -> mean(other, Measure.ALL, part.title()) > 0))
                .toList();
    }

    private String said(Part part) {
        String there = sides.first().name();
        return switch (part) {
            case ANYWAY -> "would have come about anyway";
            case GAIN -> "gained, by people treated in " + there + " too";
            case SELECTION -> "gained, by people not treated there by then";
            case GAMING -> "not true when paid";
            case TOGETHER -> "paid on cohorts and floors, for no single client";
        };
    }

    /** The sum and what it was for, in one sentence; empty when nothing is paid for results. */
    Optional<String> sentence(Against other) {
        double all = mean(other, Measure.ALL, Measure.ALL);
        if (!(all > 0)) {
            return Optional.empty();
        }
        List<String> clauses = parts().stream()
                .filter(part -> mean(other, Measure.ALL, part.title()) > 0)
                .map(part -> Unit.PENCE.of(mean(other, Measure.ALL, part.title())) + " " + clause(part))
                .toList();
        return Optional.of("Of " + Unit.PENCE.of(all) + " paid for results, " + Wording.and(clauses) + ".");
    }

    private String clause(Part part) {
        return switch (part) {
            case ANYWAY -> "would have been earned anyway";
            case GAIN ->
                "was for results gained by people who are treated in "
                        + sides.first().name() + " as well";
            case SELECTION -> "was for results of people whom nobody had treated there by then";
            case GAMING -> "was for what was not true";
            case TOGETHER -> "was paid on cohorts and floors";
        };
    }

    Element markup() {
        List<Markup> parts = new ArrayList<>();
        for (Against other : sides.against()) {
            if (mean(other, Measure.ALL, Measure.ALL) > 0) {
                sentence(other).ifPresent(said -> parts.add(Prose.paragraph(said + beyond(other))));
                parts.add(picture(other));
            }
        }
        parts.add(table().markup());
        parts.add(luck().markup());
        return Prose.section("bought", "What the money bought").holding(parts);
    }

    /** What stands below the line: results lost, luck, and what may still fall due. */
    private String beyond(Against other) {
        String gained = Unit.NUMBER.of(results(other, Meaning.RESULTS_GAINED));
        String lost = Unit.NUMBER.of(results(other, Meaning.RESULTS_LOST));
        String due = Optional.of(mean(other, Measure.of(Meaning.CLAIMS_IN_FLIGHT, Measure.ALL)))
                .filter(pence -> pence > 0)
                .map(pence -> " Claims for " + Unit.PENCE.of(pence) + " are still to be settled when the period ends"
                        + other.deadweight()
                                .find(Measure.of(Meaning.CLAIMS_IN_FLIGHT, Measure.ALL))
                                .map(each -> Wording.inWorlds(Unit.PENCE, Run.range(each)))
                                .orElse("")
                        + "." + maturing(other))
                .orElseGet(() -> maturing(other));
        return luck(other) + " Paid for or not, " + gained + " results come about here that do not in "
                + sides.first().name() + ", and " + lost + " come about there that do not here." + due;
    }

    private static String maturing(Against other) {
        double pence = mean(other, Measure.of(Meaning.CLAIMS_MATURING, Measure.ALL));
        return pence > 0
                ? " At most " + Unit.PENCE.of(pence)
                        + " more will be claimed for results that people are then on the way to, if everybody keeps what they"
                        + " have."
                : "";
    }

    /** How far one world's sum may lie from the average. */
    private static String luck(Against other) {
        String wide = find(other, Measure.ALL, Measure.ALL)
                .map(all -> Wording.between(Unit.PENCE, Run.range(all)))
                .orElse("");
        return wide.isEmpty() ? "" : " Luck alone makes the sum anything from " + wide + " in 9 of 10 worlds.";
    }

    private static double results(Against other, Meaning meaning) {
        return mean(other, Measure.of(meaning, "treated")) + mean(other, Measure.of(meaning, "untreated"));
    }

    private List<String> contracts(Against other) {
        Run run = sides.runs().get(sides.against().indexOf(other) + 1);
        List<String> contracts = run.scenario().contracts().keySet().stream()
                .filter(contract -> mean(other, contract, Measure.ALL) > 0)
                .toList();
        List<String> rows = new ArrayList<>(contracts);
        if (contracts.size() > 1) {
            rows.add(Measure.ALL);
        }
        return rows;
    }

    private Element picture(Against other) {
        List<Stacks.Row> rows = contracts(other).stream()
                .map(contract -> new Stacks.Row(
                        name(contract),
                        parts().stream()
                                .map(part -> mean(other, contract, part.title()))
                                .toList(),
                        Unit.PENCE.of(mean(other, contract, Measure.ALL))))
                .toList();
        List<Integer> colours = parts().stream().map(COLOURS::get).toList();
        String title = "What results were paid for: " + sides.name(other);
        Told told = sides.told(title, tell(other));
        return Prose.figure(
                        title,
                        "£ over the whole period, before clawback, " + sides.average(),
                        new Stacks(told, Unit.PENCE, rows, colours).draw(736),
                        new Stacks(told.as("-narrow"), Unit.PENCE, rows, colours).draw(330),
                        "Each claim that was paid is held against the life of the same client in "
                                + sides.first().name() + ", with the same luck.")
                .holding(Parts.key(parts().stream().map(this::said).toList(), colours));
    }

    private static String name(String contract) {
        return contract.equals(Measure.ALL) ? "all contracts" : Spoken.proper(contract);
    }

    private String tell(Against other) {
        return contracts(other).stream()
                .map(contract -> name(contract) + " "
                        + Unit.PENCE.of(mean(other, contract, Measure.ALL)) + ": "
                        + parts().stream()
                                .map(part -> Unit.PENCE.of(mean(other, contract, part.title())) + " " + said(part))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    private Table table() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.words("Contract"));
        columns.add(Table.figure("Paid for results"));
        parts().forEach(part -> columns.add(Table.figure(heading(part))));
        List<List<String>> rows = new ArrayList<>();
        for (Against other : sides.against()) {
            contracts(other).forEach(contract -> rows.add(row(other, contract)));
        }
        return new Table("What each contract paid for results, and for what: " + sides.figures(), columns, rows);
    }

    private static String heading(Part part) {
        return switch (part) {
            case ANYWAY -> "Anyway";
            case GAIN -> "Gained, treated in both";
            case SELECTION -> "Gained, treated only here";
            case GAMING -> "Not true";
            case TOGETHER -> "Cohorts and floors";
        };
    }

    private List<String> row(Against other, String contract) {
        List<String> row = new ArrayList<>();
        row.add(named(other, contract));
        row.add(cell(other, contract, Measure.ALL));
        parts().forEach(part -> row.add(cell(other, contract, part.title())));
        return row;
    }

    private Table luck() {
        List<Table.Column> columns = List.of(
                Table.words("Contract"),
                Table.figure("Standard deviation of what is paid"),
                Table.figure("Of that variance, luck not shared with the other world"),
                Table.figure("Still to be settled at the end"),
                Table.figure("At most still to be claimed"));
        List<List<String>> rows = new ArrayList<>();
        for (Against other : sides.against()) {
            contracts(other)
                    .forEach(contract -> rows.add(List.of(
                            named(other, contract),
                            find(other, contract, Measure.ALL)
                                    .map(all -> Unit.PENCE.of(all.sd()))
                                    .orElse("–"),
                            told(other, Measure.of(Meaning.RESULTS_LUCK, contract)),
                            told(other, Measure.of(Meaning.CLAIMS_IN_FLIGHT, contract)),
                            told(other, Measure.of(Meaning.CLAIMS_MATURING, contract)))));
        }
        return new Table("Luck, and what may still fall due", columns, rows);
    }

    private static String told(Against other, Measure measure) {
        return other.deadweight().find(measure).map(Cells::of).orElse("–");
    }

    private String named(Against other, String contract) {
        return sides.against().size() > 1 ? sides.name(other) + ": " + name(contract) : name(contract);
    }

    private static String cell(Against other, String contract, String part) {
        return find(other, contract, part).map(Cells::of).orElse("–");
    }
}
