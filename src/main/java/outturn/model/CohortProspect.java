package outturn.model;

import java.util.Arrays;
import outturn.rules.contract.Forecast;

/**
 * What a provider expects of one cohort term: how many begin in each cohort, how many outcomes they come to, and so
 * what one client, one outcome more is worth, in pence before anything goes unclaimed or is kept. Clients at hand
 * are taken to have begun lately.
 *
 * <p>An event is worth the same in every cohort and in every month of it, what it is on average (decision 17).
 */
final class CohortProspect {
    /** Of a term nobody forecasts. */
    private static final int NEVER = -1;

    private final Cohorts cohorts;
    private final double[] counted;
    private final double[] begun;
    private final double[] expected;
    private final double[] variance;
    private final double[] besides;
    private final boolean events;

    /**
     * @param starts clients expected to begin in each cohort
     * @param each outcomes or events expected of each of them
     * @param events whether it is judged by events
     */
    CohortProspect(Cohorts cohorts, double[] starts, double each, boolean events) {
        this.cohorts = cohorts;
        this.events = events;
        counted = new double[starts.length];
        begun = new double[starts.length];
        expected = new double[starts.length];
        variance = new double[starts.length];
        besides = new double[starts.length];
        for (int cohort = 0; cohort < starts.length; cohort++) {
            foresee(cohort, clients(starts[cohort]), each);
        }
        if (events) {
            level(counted, starts);
            level(begun, starts);
        }
        for (int cohort = 0; cohort < starts.length; cohort++) {
            double clients = clients(starts[cohort]);
            besides[cohort] = expected[cohort] - clients * each * counted[cohort] - clients * begun[cohort];
        }
    }

    private static int clients(double starts) {
        return (int) StrictMath.rint(StrictMath.max(1, starts));
    }

    /** Puts the mean of all clients in the place of each cohort's. */
    private static void level(double[] ofCohorts, double[] starts) {
        double sum = 0;
        double clients = 0;
        for (int cohort = 0; cohort < starts.length; cohort++) {
            sum += clients(starts[cohort]) * ofCohorts[cohort];
            clients += clients(starts[cohort]);
        }
        Arrays.fill(ofCohorts, clients == 0 ? 0 : sum / clients);
    }

    private void foresee(int cohort, int clients, double each) {
        double mean = clients * each;
        Forecast count = events ? Forecast.ofMany(mean, mean, clients) : Forecast.ofCohort(clients, each);
        double pays = count.expected(number -> cohorts.pence(clients, number));
        double squares = count.expected(number -> squared(cohorts.pence(clients, number)));
        counted[cohort] = count.expected(number -> cohorts.pence(clients, number + 1) - cohorts.pence(clients, number));
        begun[cohort] = ofOneMore(clients, count);
        expected[cohort] = pays;
        variance[cohort] = StrictMath.max(0, squares - pays * pays);
    }

    /** What must be reached rises by whole outcomes, so one client is taken for a part of some few more or less. */
    private double ofOneMore(int clients, Forecast count) {
        int few = (int) StrictMath.rint(StrictMath.max(1, StrictMath.sqrt(clients) / 2));
        int fewer = Integer.max(1, clients - few);
        return count.expected(number -> cohorts.pence(clients + few, number) - cohorts.pence(fewer, number))
                / (clients + few - fewer);
    }

    private static double squared(double pence) {
        return pence * pence;
    }

    /** How many cohorts are forecast. */
    int count() {
        return counted.length;
    }

    /** Pence of one outcome more in a cycle; 0 where none is counted. */
    double counted(int cycle) {
        int cohort = cohort(cycle);
        return cohort < 0 ? 0 : counted[cohort];
    }

    /** Pence of one client more who begins in a cycle; 0 outside the contract. */
    double begun(int cycle) {
        boolean begins = !cohorts.window().ends() || cycle <= cohorts.window().last();
        int cohort = cohort(cycle);
        return cohort < 0 || !begins ? 0 : begun[cohort];
    }

    /** Pence expected for a cohort. */
    double expected(int cohort) {
        return expected[cohort];
    }

    /** Its variance. */
    double variance(int cohort) {
        return variance[cohort];
    }

    /** What a cohort is expected to bring beyond what each of its clients and outcomes adds, pence. */
    double besides(int cohort) {
        return besides[cohort];
    }

    /** The cohort of clients who began lately; after the contract's end the last, as long as anybody is followed. */
    private int cohort(int cycle) {
        Window window = cohorts.window();
        boolean over = window.ends() && cycle - window.last() >= cohorts.follow();
        return cycle < window.from() || over || counted.length == 0
                ? NEVER
                : Integer.min(number(cycle), counted.length - 1);
    }

    private int number(int cycle) {
        Window window = cohorts.window();
        int began = window.ends() ? Integer.min(cycle, window.last()) : cycle;
        return (began - window.from()) / cohorts.cycles();
    }

    /** Cycles from one to that at whose end its cohort is known. */
    double wait(int cycle) {
        return events ? cohorts.follow() - 1 + (cohorts.cycles() - 1) / 2.0 : known(cycle) - cycle;
    }

    /** The cycle at whose end the cohort of a cycle is known; a contract that states no end goes on. */
    int known(int cycle) {
        Window window = cohorts.window();
        int last = window.from() + (number(cycle) + 1) * cohorts.cycles() - 1;
        return (window.ends() ? Integer.min(last, window.last()) : last) + cohorts.follow() - 1;
    }
}
