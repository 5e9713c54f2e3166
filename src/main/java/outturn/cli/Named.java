package outturn.cli;

import picocli.CommandLine.Parameters;

/** The scenario that a command is about, as typed. */
final class Named {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "A file, a folder with a scenario.json, or the name of a shipped scenario.")
    private String scenario;

    String scenario() {
        return scenario;
    }
}
