package outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import outturn.model.Bid;
import outturn.model.Model;
import outturn.scenario.Assumption;
import outturn.scenario.Decides;
import outturn.scenario.Numbers;
import outturn.scenario.Quantity;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads scenarios, reports every slip, and prints the assumptions log. */
@Command(
        name = "check",
        description = {
            "Read and compile scenarios, and report every slip in them at once, with place and remedy. Of providers that bid,"
                    + " say what their contracts are worth to them."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn check mine.json",
            "  outturn check scenarios/block-grant/scenario.json mine.json",
            "  outturn check mine.json --assumptions            every number, its range, source and quality",
            "  outturn check mine.json --assumptions --csv > assumptions.csv"
        })
final class CheckCommand implements Callable<Integer> {
    private static final List<String> HEADINGS =
            List.of("place", "value", "unit", "low", "high", "distribution", "source", "quality", "note");

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders or names of scenarios.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--assumptions", description = "Print the assumptions log: every number with its source.")
    private boolean assumptions;

    @ArgGroup
    private Format format;

    private static final class Format {
        @Option(names = "--json", description = "The log as JSON.")
        private boolean json;

        @Option(names = "--csv", description = "The log as CSV.")
        private boolean csv;
    }

    @Override
    public Integer call() {
        boolean sound = true;
        for (String file : files) {
            sound &= check(file);
        }
        main.out().flush();
        return sound ? 0 : Leaving.WRONG_INPUT;
    }

    private boolean check(String file) {
        Reading<Scenario> reading = ScenarioReader.standard().find(file, List.of());
        List<String> slips = new ArrayList<>(Question.slips(reading));
        slips.addAll(Question.ofDesign(reading));
        if (!slips.isEmpty()) {
            slips.forEach(main::complain);
            return false;
        }
        if (assumptions) {
            print(Assumption.log(reading.value()));
        } else {
            main.out().println(reading.name() + " is sound");
            tellBids(reading.value());
        }
        return true;
    }

    /** What its contracts are worth to each provider that asks before it bids. */
    private void tellBids(Scenario scenario) {
        boolean anybodyAsks = scenario.providers().values().stream()
                .anyMatch(provider -> provider.decides().filter(Decides::bids).isPresent());
        if (anybodyAsks) {
            Model model = Model.of(scenario);
            for (int provider = 0; provider < model.market().providers(); provider++) {
                Bid bid = model.plans().bid(provider);
                if (bid != null) {
                    main.out().println("  " + bid.told(model.names().providers().get(provider)));
                }
            }
        }
    }

    private void print(List<Assumption> log) {
        if (format != null && format.json) {
            main.out()
                    .print(Json.list(log.stream().map(CheckCommand::json).toList())
                            .pretty());
            return;
        }
        Grid grid = new Grid(HEADINGS);
        log.forEach(assumption -> grid.row(cells(assumption)));
        main.out().print(format != null && format.csv ? grid.csv() : grid.text());
    }

    private static List<String> cells(Assumption assumption) {
        Quantity quantity = assumption.quantity();
        return List.of(
                assumption.pointer(),
                Numbers.text(quantity.value()),
                quantity.unit().orElse(""),
                quantity.low().map(Numbers::text).orElse(""),
                quantity.high().map(Numbers::text).orElse(""),
                quantity.distribution().map(CheckCommand::word).orElse(""),
                quantity.source().orElse(""),
                quantity.quality().map(CheckCommand::word).orElse(""),
                quantity.note().orElse(""));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Json json(Assumption assumption) {
        List<String> cells = cells(assumption);
        Quantity quantity = assumption.quantity();
        ObjectText line = Json.object().put(HEADINGS.get(0), cells.get(0));
        line.put("value", quantity.value());
        for (int at = 2; at < cells.size(); at++) {
            String cell = cells.get(at);
            boolean number = HEADINGS.get(at).equals("low") || HEADINGS.get(at).equals("high");
            line.put(
                    HEADINGS.get(at),
                    cell.isEmpty() ? Json.nothing() : number ? Json.of(Double.parseDouble(cell)) : Json.of(cell));
        }
        return line.json();
    }
}
