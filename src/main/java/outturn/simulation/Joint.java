package outturn.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.scenario.Scenario;
import outturn.summary.Columns;
import outturn.summary.Rows;

/** What one scenario, or several with the same luck, yield replication by replication. */
final class Joint {
    private final Function<List<Model>, Player> players;
    private final List<Model> models;
    private final List<Columns> columns;
    /** By scenario and replication. */
    private final double[][][] rows;

    private final long[][] clientMonths;

    /** Plays a replication of all models; the ledgers, one of each in their order, are written over by the next. */
    interface Player {
        List<Ledger> play(long seed, int replication);
    }

    /** @param players makes what plays models; asked once for each thread */
    Joint(List<Scenario> scenarios, Function<List<Model>, Player> players) {
        this.players = players;
        Precedents precedents = new Precedents();
        models = scenarios.stream()
                .map(scenario -> Model.of(scenario, precedents))
                .toList();
        columns = models.stream().map(Columns::of).toList();
        rows = new double[models.size()][0][];
        clientMonths = new long[models.size()][0];
    }

    /** Plays as many replications as are wanted; the first scenario tells when there are enough. */
    void play(Crew crew, long seed, Replications wanted) {
        wanted.play(columns.get(0).measures(), upTo -> more(crew, seed, upTo));
    }

    private double[][] more(Crew crew, long seed, int upTo) {
        int played = rows[0].length;
        for (int at = 0; at < rows.length; at++) {
            rows[at] = Arrays.copyOf(rows[at], upTo);
            clientMonths[at] = Arrays.copyOf(clientMonths[at], upTo);
        }
        crew.play(played, upTo, () -> {
            Player player = players.apply(models);
            return replication -> read(player.play(seed, replication), replication);
        });
        return rows[0];
    }

    private void read(List<Ledger> ledgers, int replication) {
        for (int at = 0; at < rows.length; at++) {
            rows[at][replication] = columns.get(at).row(ledgers.get(at));
            clientMonths[at][replication] =
                    Simulation.clientMonths(models.get(at), ledgers.get(at).care());
        }
    }

    Rows rows(int scenario) {
        return new Rows(columns.get(scenario).measures(), rows[scenario]);
    }

    /** Client-months of one scenario, whether or not they were played for it alone. */
    long clientMonths(int scenario) {
        return Arrays.stream(clientMonths[scenario]).sum();
    }
}
