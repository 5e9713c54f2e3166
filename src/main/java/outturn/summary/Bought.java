package outturn.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Clause;
import outturn.model.Model;
import outturn.model.Terms;
import outturn.replication.Attainments;
import outturn.replication.PaidResults;
import outturn.replication.Replication;
import outturn.replication.Witness;

/**
 * What the money bought: what each contract paid for results in one world, split claim by claim by what became of the same
 * client in the reference (decision 23). In whole pence, before clawback; the parts add up to what the ledger says was paid.
 * May be used by any number of threads at once.
 */
public final class Bought {
    /** What a penny paid for results was paid for. */
    public enum Part {
        /** True, and the twin has it too: deadweight (decision 15). */
        ANYWAY,
        /** True; the twin was treated by the month of the claim, and has it not. */
        GAIN,
        /** True; nobody had treated the twin by the month of the claim. */
        SELECTION,
        /** Not true when paid. */
        GAMING,
        /** Paid on a cohort, or to make up a floor, for no single client. */
        TOGETHER;

        private static final int COUNT = values().length;

        /** Its name in measures. */
        public String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Behind its parts a contract has their sum, what is in flight and what may mature. */
    private static final int SUM = Part.COUNT;

    private static final int IN_FLIGHT = Part.COUNT + 1;
    private static final int MATURING = Part.COUNT + 2;
    private static final int WIDTH = Part.COUNT + 3;

    private final Terms terms;
    private final Maturing maturing;
    private final int[] sought;
    private final List<String> contracts = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    /** Of a scenario that is held against a reference. */
    public Bought(Model model) {
        terms = model.terms();
        maturing = new Maturing(model);
        sought = terms.clauses().stream()
                .mapToInt(clause -> model.triggers().sought().number(clause.term()))
                .filter(number -> number >= 0)
                .distinct()
                .toArray();
        contracts.add(Measure.ALL);
        contracts.addAll(model.scenario().contracts().keySet());
        for (String contract : contracts) {
            for (Part part : Part.values()) {
                measures.add(Measure.of(Meaning.RESULTS_PAID, contract, part.title()));
            }
            measures.add(Measure.of(Meaning.RESULTS_PAID, contract, Measure.ALL));
            measures.add(Measure.of(Meaning.CLAIMS_IN_FLIGHT, contract));
            measures.add(Measure.of(Meaning.CLAIMS_MATURING, contract));
        }
        for (Meaning meaning : List.of(Meaning.RESULTS_GAINED, Meaning.RESULTS_LOST)) {
            measures.add(Measure.of(meaning, "treated"));
            measures.add(Measure.of(meaning, "untreated"));
        }
    }

    /** What the numbers of a row are of. */
    public List<Measure> measures() {
        return measures;
    }

    /**
     * Splits one replication.
     *
     * @param here who witnessed it in the scenario
     * @param played the replication they witnessed, at its end
     * @param there who witnessed the same replication of the reference
     */
    public double[] row(Witness here, Replication played, Witness there) {
        double[] row = new double[measures.size()];
        long[] cells = cells(here, played, there);
        long[] results =
                results(here.attainments(), there.attainments(), played.people().clients());
        for (int at = 0; at < row.length; at++) {
            row[at] = at < cells.length ? cells[at] : results[at - cells.length];
        }
        return row;
    }

    /** Pence by contract and part, all contracts first. */
    private long[] cells(Witness here, Replication played, Witness there) {
        Ledger ledger = played.ledger();
        long[] cells = new long[contracts.size() * WIDTH];
        PaidResults paid = here.paid();
        long[] pence = paid.wholePence();
        for (int item = 0; item < paid.count(); item++) {
            Part part = part(paid, item, here.attainments(), there.attainments());
            add(cells, paid.contract(item), part.ordinal(), pence[item]);
            add(cells, paid.contract(item), Part.TOGETHER.ordinal(), -pence[item]);
        }
        for (Clause clause : terms.clauses()) {
            if (clause.paysResults()) {
                long all = ledger.pence(Entry.PAID, clause.number());
                add(cells, clause.contract(), Part.TOGETHER.ordinal(), all);
                add(cells, clause.contract(), SUM, all);
            }
        }
        long[] yet = maturing.pence(played, here.attainments());
        for (int contract = 0; contract < terms.contracts(); contract++) {
            add(cells, contract, MATURING, yet[contract]);
            int account = ledger.chart().inFlight(contract);
            add(cells, contract, IN_FLIGHT, ledger.accounts().balance(account));
        }
        return cells;
    }

    private static void add(long[] cells, int contract, int part, long pence) {
        cells[part] += pence;
        cells[(contract + 1) * WIDTH + part] += pence;
    }

    private static Part part(PaidResults paid, int item, Attainments here, Attainments there) {
        if (!paid.isReal(item)) {
            return Part.GAMING;
        }
        if (Deadweight.hadAnyway(paid, item, here, there)) {
            return Part.ANYWAY;
        }
        return there.isTreated(paid.client(item), paid.raised(item)) ? Part.GAIN : Part.SELECTION;
    }

    /** Results gained by the treated and the untreated, and lost by them. */
    private long[] results(Attainments here, Attainments there, int clients) {
        long[] results = new long[4];
        int end = Integer.MAX_VALUE - 1;
        for (int client = 0; client < clients; client++) {
            for (int what : sought) {
                int more = here.times(client, what, end) - there.times(client, what, end);
                if (more > 0) {
                    results[there.isTreated(client, end) ? 0 : 1] += more;
                } else if (more < 0) {
                    results[here.isTreated(client, end) ? 2 : 3] -= more;
                }
            }
        }
        return results;
    }

    /** Of all replications: one row each, in the order of their numbers. */
    public List<Estimate> told(double[][] rows) {
        Rows all = new Rows(measures, rows);
        List<Estimate> estimates = new ArrayList<>();
        for (int column = 0; column < measures.size(); column++) {
            estimates.add(Statistics.estimate(measures.get(column), all.column(column)));
        }
        for (int contract = 0; contract < contracts.size(); contract++) {
            estimates.add(
                    luck(contracts.get(contract), all.column(contract * WIDTH + SUM), all.column(contract * WIDTH)));
        }
        return estimates;
    }

    private static Estimate luck(String contract, double[] paid, double[] anyway) {
        double[] rest = new double[paid.length];
        Arrays.setAll(rest, at -> paid[at] - anyway[at]);
        double all = Statistics.deviation(paid, Statistics.mean(paid));
        double left = Statistics.deviation(rest, Statistics.mean(rest));
        Measure measure = Measure.of(Meaning.RESULTS_LUCK, contract);
        return Estimate.whole(measure, paid.length, Columns.over(left * left, all * all), Double.NaN);
    }
}
