package outturn.cli;

import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How often a scenario is played, with which luck, and on how many threads. */
final class Luck {
    private static final int ENOUGH_FOR_RUIN = 2000;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "1000",
            converter = Number.class,
            description = {
                "How often to play it (default: ${DEFAULT-VALUE}); \"auto\" plays until the headline measures are"
                        + " precise: standard error at most 1%% of the mean for the bill and planned completion, at"
                        + " most 0.01 for shares; at most 10,000 times."
            })
    private Replications replications;

    @Mixin
    private Seeded seeded;

    Replications replications() {
        return replications;
    }

    /** A plain number; for {@code auto}, enough for a chance of ruin of 5% to have a standard error of 0.005. */
    int number() {
        return replications.first() == replications.most() ? replications.first() : ENOUGH_FOR_RUIN;
    }

    long seed() {
        return seeded.seed();
    }

    Simulation simulation(Progress progress, Stop stop) {
        return seeded.simulation(progress, stop);
    }

    /** A number, or {@code auto}. */
    static final class Number implements ITypeConverter<Replications> {
        @Override
        public Replications convert(String typed) {
            if (typed.equals("auto")) {
                return Replications.auto();
            }
            if (!typed.matches("[0-9]{1,7}")
                    || Integer.parseInt(typed) < 1
                    || Integer.parseInt(typed) > Replications.MOST) {
                throw new TypeConversionException("is \"" + typed + "\"; give a number from 1 to 1000000, or auto");
            }
            return Replications.of(Integer.parseInt(typed));
        }
    }
}
