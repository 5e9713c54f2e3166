package outturn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import outturn.scenario.json.Json;
import outturn.simulation.Asked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Starts a scenario from another. */
@Command(
        name = "new",
        description =
                "Start a scenario of your own from a shipped one: all of it, or with --changes only what differs.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn new block-grant mine.json",
            "  outturn new drug-recovery-pilot variant.json --changes     a few lines, based on the shipped one",
            "  outturn check mine.json"
        })
final class NewCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "NAME", description = "The scenario to start from; see: outturn scenarios.")
    private String name;

    @Parameters(paramLabel = "FILE", description = "The file to write, which must not be there yet.")
    private Path file;

    @Option(names = "--changes", description = "Write only a beginning that is based on NAME, for your changes to it.")
    private boolean changes;

    @Override
    public Integer call() throws IOException {
        Asked asked = Question.readUnchanged(name);
        Path place = file.toAbsolutePath().normalize();
        if (Files.exists(place)) {
            throw new Refused("outturn: " + file + " is there already; give another name, or move it away");
        }
        if (!Files.isDirectory(place.getParent())) {
            throw new Refused("outturn: there is no folder " + place.getParent() + "; make it first");
        }
        Files.writeString(place, changes ? beginning() : asked.text(), UTF_8, CREATE_NEW, WRITE);
        main.say("Wrote " + file + ", started from " + name + ". Next: outturn check " + file);
        return 0;
    }

    private String beginning() {
        return Json.object()
                .put("basedOn", name)
                .put("about", Json.object().put("name", "Based on " + name).put("question", "What if ...?"))
                .json()
                .pretty();
    }
}
