package outturn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Results;
import picocli.CommandLine.Option;

/** Where a command leaves its results. */
final class Place {
    private static final String REPORT = "report.html";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Where to leave the results (default: a folder of results/ called after what was asked, which is told at the"
                        + " end). An earlier result there is replaced."
            })
    private Path out;

    /**
     * The folder, found fit to leave results in.
     *
     * @param usual its name when none was given
     * @throws IOException when it holds something that is no result, or cannot be written
     */
    Folder folder(String usual) throws IOException {
        Folder folder = new Folder(out == null ? Path.of("results", Results.fileName(usual)) : out);
        folder.check();
        return folder;
    }

    /** Says where the results are, and answers with the file to open first. */
    static void tell(Main main, Folder folder, Map<String, Content> files) {
        main.say("Results are in " + folder.place());
        main.out().println(folder.place().resolve(files.containsKey(REPORT) ? REPORT : "summary.json"));
        main.out().flush();
    }
}
