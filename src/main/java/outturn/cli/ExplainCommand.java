package outturn.cli;

import java.util.concurrent.Callable;
import outturn.model.Model;
import outturn.scenario.Check;
import outturn.scenario.Numbers;
import outturn.simulation.Asked;
import outturn.simulation.Life;
import outturn.simulation.Replications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells one client's life and the pounds that follow from it. */
@Command(
        name = "explain",
        description = "Tell one client's life month by month, and every claim and pound that follows from it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn explain drug-recovery-pilot --replication 3 --client 17",
            "  outturn explain mine.json --replication 0 --client 0 --seed 7"
        })
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Named named;

    @Option(
            names = "--replication",
            required = true,
            paramLabel = "R",
            description = "Number of the replication, from 0, as in replications.csv.")
    private int replication;

    @Option(
            names = "--client",
            required = true,
            paramLabel = "C",
            description = "Number of the client in order of arrival, from 0.")
    private int client;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Which luck (default: ${DEFAULT-VALUE}), as the run had it.")
    private long seed;

    @Mixin
    private Question question;

    @Override
    public Integer call() {
        Check.between(0, Replications.MOST, "--replication", replication, "give a number of replications.csv");
        Check.between(0, Integer.MAX_VALUE, "--client", client, "give a client's number in order of arrival");
        Asked asked = question.read(named.scenario());
        Life.Told told = Life.of(Model.of(asked.scenario()), seed, replication, client);
        if (client >= told.clients()) {
            throw new Refused("outturn: there is no client " + client + " in replication " + replication + "; it has "
                    + Numbers.grouped(told.clients()) + " clients, numbered from 0");
        }
        main.out()
                .println(
                        "Client " + client + " of " + asked.name() + ", replication " + replication + ", seed " + seed);
        String month = "";
        for (Life.Line line : told.lines()) {
            main.out().println(Shown.padded(line.month().equals(month) ? "" : line.month(), 16) + line.sentence());
            month = line.month();
        }
        main.out().flush();
        return 0;
    }
}
