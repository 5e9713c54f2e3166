package outturn.cli;

import outturn.scenario.Check;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import picocli.CommandLine.Option;

/** On how many threads something is played. */
final class Threads {
    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many play at once (default: as many as the machine has); changes no result.")
    private Integer threads;

    Simulation simulation(Progress progress, Stop stop) {
        int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        Check.between(1, MOST, "--threads", wanted, "give a number of threads");
        return new Simulation(wanted, progress, stop);
    }
}
