package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.replication.Together;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Engines;
import outturn.summary.Columns;
import outturn.summary.Measure;

/**
 * Designs ready to be played on one thread: the scenario with each worked in, compiled once for each future, and lived
 * through together as far as people live the same.
 */
final class Cast {
    /** By design, then by future. */
    private final List<List<Seat>> seats = new ArrayList<>();

    private final List<Model> models = new ArrayList<>();
    private final Together together;

    /**
     * One design in one future.
     *
     * @param model its number among the models
     * @param places of the measures asked for among the columns
     */
    private record Seat(int model, Columns columns, int[] places) {}

    /**
     * @param designs the scenario with each worked in
     * @param precedents of scenarios compiled before
     * @param asked picks the measures wanted out of all there are
     */
    Cast(List<Reading<Scenario>> designs, Precedents precedents, Futures futures, UnaryOperator<List<Measure>> asked) {
        for (Reading<Scenario> design : designs) {
            List<Seat> ofDesign = new ArrayList<>();
            for (int future = 0; future < futures.number(); future++) {
                Reading<Scenario> befallen = futures.under(design, future);
                ofDesign.add(
                        befallen == design && future > 0 ? ofDesign.get(0) : seat(befallen.value(), precedents, asked));
            }
            seats.add(ofDesign);
        }
        together = new Together(models, Engines.COLUMNAR);
    }

    private Seat seat(Scenario scenario, Precedents precedents, UnaryOperator<List<Measure>> asked) {
        Model model = Model.of(scenario, precedents);
        models.add(model);
        Columns all = Columns.of(model);
        List<Measure> wanted = asked.apply(all.measures());
        Columns columns = all.only(wanted.stream().distinct().toList());
        int[] places = wanted.stream().mapToInt(columns.measures()::indexOf).toArray();
        return new Seat(models.size() - 1, columns, places);
    }

    /** By design, and in it future by future, the measures asked for. */
    double[][] rows(long seed, int luck) {
        List<Ledger> ledgers = together.play(seed, luck);
        return seats.stream().map(ofDesign -> row(ofDesign, ledgers)).toArray(double[][]::new);
    }

    private static double[] row(List<Seat> ofDesign, List<Ledger> ledgers) {
        int measures = ofDesign.get(0).places.length;
        double[] row = new double[ofDesign.size() * measures];
        for (int future = 0; future < ofDesign.size(); future++) {
            Seat seat = ofDesign.get(future);
            double[] found = seat.columns.row(ledgers.get(seat.model));
            for (int at = 0; at < measures; at++) {
                row[future * measures + at] = found[seat.places[at]];
            }
        }
        return row;
    }
}
