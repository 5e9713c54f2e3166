package outturn.study.optimise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Engines;
import outturn.summary.Columns;
import outturn.summary.Measure;

/** A design ready to be played on one thread: the scenario with it worked in, compiled once for each future. */
final class Cast {
    private final List<Seat> seats = new ArrayList<>();

    /**
     * One future.
     *
     * @param places of the measures asked for among the columns
     */
    private record Seat(Replication replication, Columns columns, int[] places) {
        static Seat of(Scenario scenario, Precedents precedents, UnaryOperator<List<Measure>> asked) {
            Model model = Model.of(scenario, precedents);
            Columns all = Columns.of(model);
            List<Measure> wanted = asked.apply(all.measures());
            Columns columns = all.only(wanted.stream().distinct().toList());
            int[] places = wanted.stream().mapToInt(columns.measures()::indexOf).toArray();
            return new Seat(new Replication(model, Engines.COLUMNAR, Diary.CLOSED), columns, places);
        }

        void play(long seed, int luck, double[] row, int from) {
            double[] found = columns.row(replication.play(seed, luck));
            for (int at = 0; at < places.length; at++) {
                row[from + at] = found[places[at]];
            }
        }
    }

    /**
     * @param precedents of scenarios compiled before
     * @param futures under how many of them it is played
     * @param asked picks the measures wanted out of all there are
     */
    Cast(
            Reading<Scenario> scenario,
            Precedents precedents,
            Futures all,
            int futures,
            UnaryOperator<List<Measure>> asked) {
        for (int future = 0; future < futures; future++) {
            Reading<Scenario> under = all.under(scenario, future);
            seats.add(under == scenario && future > 0 ? seats.get(0) : Seat.of(under.value(), precedents, asked));
        }
    }

    /** Future by future, the measures asked for. */
    double[] row(long seed, int luck) {
        int measures = seats.get(0).places().length;
        double[] row = new double[seats.size() * measures];
        for (int future = 0; future < seats.size(); future++) {
            if (future > 0 && seats.get(future) == seats.get(0)) {
                System.arraycopy(row, 0, row, future * measures, measures);
            } else {
                seats.get(future).play(seed, luck, row, future * measures);
            }
        }
        return row;
    }
}
