package outturn.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        description = {
            "List the scenarios that can be asked for by name, and the question each asks, by what their contracts pay for. A"
                    + " line that begins with # is a heading."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  outturn scenarios", "  outturn run block-grant", "  outturn new block-grant mine.json"})
final class ScenariosCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        RecordReader<Scenario> reader = ScenarioReader.standard();
        Map<Family, List<Reading<Scenario>>> families = new EnumMap<>(Family.class);
        Grid grid = new Grid(List.of("NAME", "QUESTION"));
        for (String name : reader.shelf().names()) {
            Reading<Scenario> reading = reader.find(name, List.of());
            Family family = reading.isSound() ? Family.of(reading.value()) : Family.NOTHING;
            families.computeIfAbsent(family, each -> new ArrayList<>()).add(reading);
            grid.row(List.of(name, question(reading)));
        }
        print(families, grid.text().lines().toList());
        return 0;
    }

    /** Under a heading each, which begins with #; a line begins with the name. */
    private void print(Map<Family, List<Reading<Scenario>>> families, List<String> lines) {
        main.out().println(lines.get(0));
        families.forEach((family, scenarios) -> {
            main.out().println("# " + family.heading());
            scenarios.forEach(reading -> lines.stream()
                    .filter(line -> line.equals(reading.name()) || line.startsWith(reading.name() + " "))
                    .forEach(main.out()::println));
        });
        main.out().flush();
    }

    private static String question(Reading<Scenario> reading) {
        if (!reading.isSound()) {
            return "(has slips; see: outturn check " + reading.name() + ")";
        }
        About about = reading.value().about();
        return about.question().or(about::name).orElse("");
    }
}
