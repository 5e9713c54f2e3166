package outturn.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.model.Sought;
import outturn.replication.Replication;
import outturn.replication.Witness;
import outturn.scenario.Scenario;
import outturn.summary.Bought;
import outturn.summary.Columns;
import outturn.summary.Deadweight;
import outturn.summary.Rows;

/**
 * Several scenarios played side by side: each replication in all of them, one after the other on the same thread, before
 * what is known of single clients is written over. The first is the reference.
 */
final class Abreast {
    private final List<Side> sides = new ArrayList<>();

    /** One scenario with what its replications have yielded so far. */
    private static final class Side {
        private final Model model;
        private final Columns columns;
        private final Deadweight deadweight;
        private final Bought bought;
        private final Optional<String> whyNot;
        private double[][] rows = {};
        private double[][] anyway = {};
        private double[][] split = {};
        private long[] clientMonths = {};

        Side(Scenario scenario, Sought sought, Optional<String> whyNot) {
            model = Model.of(scenario, sought);
            columns = Columns.of(model);
            deadweight = new Deadweight(model);
            bought = new Bought(model);
            this.whyNot = whyNot;
        }

        void makeRoom(int upTo) {
            rows = Arrays.copyOf(rows, upTo);
            anyway = Arrays.copyOf(anyway, upTo);
            split = Arrays.copyOf(split, upTo);
            clientMonths = Arrays.copyOf(clientMonths, upTo);
        }
    }

    /** A scenario as one thread plays it. */
    private static final class Seat {
        private final Side side;
        private final Witness witness;
        private final Replication replication;

        Seat(Side side) {
            this.side = side;
            witness = new Witness(side.model);
            replication = new Replication(side.model, Engines.COLUMNAR, witness);
        }

        void play(int number, long seed, Seat reference) {
            Ledger ledger = replication.play(seed, number);
            side.rows[number] = side.columns.row(ledger);
            side.clientMonths[number] = Simulation.clientMonths(side.model, ledger.care());
            if (side.whyNot.isEmpty()) {
                twins(number, reference);
            }
        }

        private void twins(int number, Seat reference) {
            int here = replication.people().clients();
            int there = reference.replication.people().clients();
            if (here != there) {
                throw new IllegalStateException(
                        here + " clients came where " + there + " came in the reference, of the same population");
            }
            side.anyway[number] = side.deadweight.row(witness, replication.people(), reference.witness);
            side.split[number] = side.bought.row(witness, replication, reference.witness);
        }
    }

    Abreast(List<Scenario> scenarios) {
        Scenario reference = scenarios.get(0);
        Sought all = Sought.of(scenarios.subList(1, scenarios.size()));
        Sought sought = scenarios.stream().allMatch(all::fits) ? all : Sought.NOTHING;
        scenarios.forEach(
                scenario -> sides.add(new Side(scenario, sought, Deadweight.whyNot(scenario, reference, all))));
    }

    /** Plays as many replications as are wanted; the reference tells when there are enough. */
    void play(Crew crew, long seed, Replications wanted) {
        wanted.play(sides.get(0).columns.measures(), upTo -> more(crew, seed, upTo));
    }

    private double[][] more(Crew crew, long seed, int upTo) {
        int played = sides.get(0).rows.length;
        sides.forEach(side -> side.makeRoom(upTo));
        crew.play(played, upTo, () -> {
            List<Seat> seats = sides.stream().map(Seat::new).toList();
            return replication -> seats.forEach(seat -> seat.play(replication, seed, seats.get(0)));
        });
        return sides.get(0).rows;
    }

    Rows rows(int scenario) {
        return new Rows(sides.get(scenario).columns.measures(), sides.get(scenario).rows);
    }

    /** Client-months simulated in one scenario. */
    long clientMonths(int scenario) {
        return Arrays.stream(sides.get(scenario).clientMonths).sum();
    }

    /** Client-months simulated in all of them. */
    long clientMonths() {
        return sides.stream()
                .flatMapToLong(side -> Arrays.stream(side.clientMonths))
                .sum();
    }

    /** What is told of twins, of one scenario against the reference; nothing where it pays for nothing client by client. */
    Deadweight.Told deadweight(int scenario) {
        Side side = sides.get(scenario);
        if (Sought.of(List.of(side.model.scenario())).count() == 0) {
            return Deadweight.Told.nothing();
        }
        return side.whyNot
                .map(side.deadweight::untold)
                .orElseGet(() -> side.deadweight.told(side.anyway).and(side.bought.told(side.split)));
    }
}
