package outturn.summary;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.cohort.Expectations;

/**
 * Every number a replication of one model yields, in a fixed order: those of the whole horizon, then those by month. One
 * may be read by any number of threads at once.
 */
public final class Columns {
    private final Model model;
    private final List<Column> columns;
    private final List<Measure> measures;

    private Columns(Model model, List<Column> columns) {
        this.model = model;
        this.columns = List.copyOf(columns);
        measures = columns.stream().map(Column::measure).toList();
    }

    /** All measures of a model. */
    public static Columns of(Model model) {
        Area area = new Area(model);
        overTheHorizon(area);
        Waits.of(area);
        Solvency.of(area);
        Staffed.of(area);
        Given.of(area);
        Tender.of(area);
        Bill.budgets(area);
        Equity.of(area);
        Presence.byMonth(area);
        Bill.byMonth(area);
        Waits.byMonth(area);
        Solvency.byMonth(area);
        Staffed.byMonth(area);
        Given.byYear(area);
        return new Columns(model, area.columns());
    }

    /** These alone, in this order, for who asks for few of them and often; each must be among them. */
    public Columns only(List<Measure> wanted) {
        return new Columns(
                model,
                wanted.stream()
                        .map(measure -> columns.get(measures.indexOf(measure)))
                        .toList());
    }

    /**
     * The measures of a model that can be told from what is expected of all replications: not waits, cash, chances of
     * failure and what is told by protected attributes. A ratio is then the ratio of two expectations.
     */
    public static List<Estimate> expected(Model model, Expectations expectations) {
        Area area = new Area(model);
        overTheHorizon(area);
        Presence.byMonth(area);
        Bill.byMonth(area);
        Book book = new Expected(model, expectations);
        return area.columns().stream()
                .map(column -> Estimate.exact(column.measure(), column.value().applyAsDouble(book)))
                .toList();
    }

    private static void overTheHorizon(Area area) {
        Selection.of(area);
        Outcomes.of(area);
        Bill.of(area);
        Value.of(area);
        Presence.of(area);
    }

    /** What the numbers of a row are of. */
    public List<Measure> measures() {
        return measures;
    }

    /** Reads one replication off its ledger. */
    public double[] row(Ledger ledger) {
        Book book = new Written(model, ledger);
        double[] row = new double[columns.size()];
        for (int at = 0; at < row.length; at++) {
            row[at] = columns.get(at).value().applyAsDouble(book);
        }
        return row;
    }

    /** A ratio; NaN when there is nothing below. */
    static double over(double above, double below) {
        return below == 0 ? Double.NaN : above / below;
    }

    /** A rate of the least complex groups less that of the most complex; the other way round for a sign of −1. */
    static ToDoubleFunction<Book> gap(Function<Slice, ToDoubleFunction<Book>> rate, Slice slice, Area area, int sign) {
        ToDoubleFunction<Book> least = rate.apply(slice.of(area.least()));
        ToDoubleFunction<Book> most = rate.apply(slice.of(area.most()));
        return book -> sign * (least.applyAsDouble(book) - most.applyAsDouble(book));
    }
}
