package outturn.simulation;

import java.util.Arrays;
import java.util.List;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.replication.Together;
import outturn.scenario.Scenario;
import outturn.summary.Columns;
import outturn.summary.Rows;

/** Several scenarios whose replications are played together, as far as people live the same in them. */
final class Joint {
    private final List<Model> models;
    private final List<Columns> columns;
    /** By scenario and replication. */
    private final double[][][] rows;

    private final long[][] clientMonths;
    private int played;

    Joint(List<Scenario> scenarios) {
        Precedents precedents = new Precedents();
        models = scenarios.stream()
                .map(scenario -> Model.of(scenario, precedents))
                .toList();
        columns = models.stream().map(Columns::of).toList();
        rows = new double[models.size()][0][];
        clientMonths = new long[models.size()][0];
    }

    /** Plays as many replications as are wanted; the first tells when there are enough. */
    void play(Crew crew, long seed, Replications wanted) {
        more(crew, seed, wanted.first());
        int upTo = wanted.next(columns.get(0).measures(), rows[0]);
        while (upTo > played) {
            more(crew, seed, upTo);
            upTo = wanted.next(columns.get(0).measures(), rows[0]);
        }
    }

    private void more(Crew crew, long seed, int upTo) {
        for (int at = 0; at < rows.length; at++) {
            rows[at] = Arrays.copyOf(rows[at], upTo);
            clientMonths[at] = Arrays.copyOf(clientMonths[at], upTo);
        }
        crew.play(played, upTo, () -> {
            Together together = new Together(models, Engines.COLUMNAR);
            return replication -> {
                together.play(seed, replication);
                read(together, replication);
            };
        });
        played = upTo;
    }

    private void read(Together together, int replication) {
        for (int at = 0; at < rows.length; at++) {
            rows[at][replication] = columns.get(at).row(together.ledger(at));
            clientMonths[at][replication] =
                    Simulation.clientMonths(models.get(at), together.ledger(at).care());
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
