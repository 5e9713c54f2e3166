package outturn.cli;

import java.util.List;
import java.util.concurrent.Callable;
import outturn.scenario.About;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.RecordReader;
import outturn.scenario.json.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the scenarios that can be asked for by name. */
@Command(
        name = "scenarios",
        description = "List the scenarios that can be asked for by name, and the question each asks.",
        footerHeading = "%nExamples:%n",
        footer = {"  outturn scenarios", "  outturn run block-grant", "  outturn new block-grant mine.json"})
final class ScenariosCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        RecordReader<Scenario> reader = ScenarioReader.standard();
        Grid grid = new Grid(List.of("NAME", "QUESTION"));
        for (String name : reader.shelf().names()) {
            grid.row(List.of(name, question(reader.find(name, List.of()))));
        }
        main.out().print(grid.text());
        main.out().flush();
        return 0;
    }

    private static String question(Reading<Scenario> reading) {
        if (!reading.isSound()) {
            return "(has slips; see: outturn check " + reading.name() + ")";
        }
        About about = reading.value().about();
        return about.question().or(about::name).orElse("");
    }
}
