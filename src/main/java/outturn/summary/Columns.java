package outturn.summary;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Care;
import outturn.ledger.Ledger;
import outturn.model.Model;

/**
 * Every number a replication of one model yields, in a fixed order: those of the whole horizon, then those by month. One
 * may be read by any number of threads at once.
 */
public final class Columns {
    private final List<Column> columns;
    private final List<Measure> measures;

    /** All measures of a model. */
    public Columns(Model model) {
        Area area = new Area(model);
        Selection.of(area);
        Outcomes.of(area);
        Waits.of(area);
        Bill.of(area);
        Solvency.of(area);
        Presence.of(area);
        Presence.byMonth(area);
        Waits.byMonth(area);
        Bill.byMonth(area);
        Solvency.byMonth(area);
        columns = List.copyOf(area.columns());
        measures = columns.stream().map(Column::measure).toList();
    }

    /** What the numbers of a row are of. */
    public List<Measure> measures() {
        return measures;
    }

    /** Reads one replication off its ledger. */
    public double[] row(Ledger ledger) {
        double[] row = new double[columns.size()];
        for (int at = 0; at < row.length; at++) {
            row[at] = columns.get(at).value().applyAsDouble(ledger);
        }
        return row;
    }

    /** A ratio; NaN when there is nothing below. */
    static double over(double above, double below) {
        return below == 0 ? Double.NaN : above / below;
    }

    /** A rate of the least complex groups less that of the most complex; the other way round for a sign of −1. */
    static ToDoubleFunction<Care> gap(Function<Slice, ToDoubleFunction<Care>> rate, Slice slice, Area area, int sign) {
        ToDoubleFunction<Care> least = rate.apply(slice.of(area.least()));
        ToDoubleFunction<Care> most = rate.apply(slice.of(area.most()));
        return care -> sign * (least.applyAsDouble(care) - most.applyAsDouble(care));
    }
}
