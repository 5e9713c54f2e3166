package outturn.cli;

import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With which luck something is played, and on how many threads. */
final class Seeded {
    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Which luck (default: ${DEFAULT-VALUE}); the same seed gives the same results to the byte.")
    private long seed;

    @Mixin
    private Threads threads;

    long seed() {
        return seed;
    }

    Simulation simulation(Progress progress, Stop stop) {
        return threads.simulation(progress, stop);
    }
}
