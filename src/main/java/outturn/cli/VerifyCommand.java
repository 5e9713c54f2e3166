package outturn.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import outturn.model.Model;
import outturn.scenario.Check;
import outturn.scenario.Numbers;
import outturn.simulation.Asked;
import outturn.simulation.Cancelled;
import outturn.simulation.Replications;
import outturn.simulation.Twins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Plays both engines side by side. */
@Command(
        name = "verify",
        description = {
            "Play a scenario on both engines side by side, one that can be read at sight and one that is fast; name the"
                    + " first client and month that differ, and make sure that the books balance after every month."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  outturn verify drug-recovery-pilot", "  outturn verify mine.json --replications 100 --seed 7"})
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Named named;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many to play on both (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Which luck (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private Question question;

    @Override
    public Integer call() {
        Check.between(1, Replications.MOST, "replications", replications, "give a number with --replications");
        Asked asked = question.read(named.scenario());
        Optional<Twins.Difference> difference = play(asked);
        if (difference.isPresent()) {
            main.complain("outturn: this is our fault: the engines differ: " + words(difference.get()));
            main.complain("Please report it with the scenario and the command.");
            return Leaving.OUR_FAULT;
        }
        main.out()
                .println(
                        asked.name() + ": both engines agree on " + Numbers.grouped(replications)
                                + " replications, client by client and penny by penny, and the books balance after every month");
        main.out().flush();
        return 0;
    }

    private Optional<Twins.Difference> play(Asked asked) {
        Twins twins = new Twins(Model.of(asked.scenario()));
        return main.ticking(asked.name(), ticker -> firstDifference(twins, ticker));
    }

    private Optional<Twins.Difference> firstDifference(Twins twins, Ticker ticker) {
        for (int replication = 0; replication < replications; replication++) {
            if (main.stop().isSaid()) {
                throw new Cancelled();
            }
            Optional<Twins.Difference> difference = twins.firstDifference(seed, replication);
            if (difference.isPresent()) {
                return difference;
            }
            ticker.played(replication + 1, replications);
        }
        return Optional.empty();
    }

    private static String words(Twins.Difference difference) {
        return "replication " + difference.replication() + ", cycle " + difference.cycle() + ", " + difference.what();
    }
}
