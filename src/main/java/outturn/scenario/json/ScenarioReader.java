package outturn.scenario.json;

import java.nio.file.Path;
import outturn.scenario.CrossCheck;
import outturn.scenario.Scenario;

/** The reader of scenarios. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /** Finds scenarios by name in the folder {@code scenarios} where the program was started, then among the shipped. */
    public static RecordReader<Scenario> standard() {
        return on(Shelf.folder(Path.of("scenarios")).or(Shelf.shipped()));
    }

    /** Finds scenarios by name on this shelf. */
    public static RecordReader<Scenario> on(Shelf shelf) {
        return new RecordReader<>(Scenario.class, shelf, CrossCheck::check);
    }
}
