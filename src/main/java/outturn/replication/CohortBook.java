package outturn.replication;

import java.util.Arrays;
import outturn.model.Cohorts;
import outturn.model.Terms;

/** How many clients each cohort has and what they have achieved so far, for cohort terms. */
final class CohortBook {
    private final Cohorts[] cohorts;
    private final int[][] clients;
    private final long[][] counted;
    private final long[][] untrue;

    CohortBook(Terms terms) {
        cohorts = new Cohorts[terms.count()];
        clients = new int[terms.count()][];
        counted = new long[terms.count()][];
        untrue = new long[terms.count()][];
        for (int term = 0; term < cohorts.length; term++) {
            cohorts[term] = terms.cohorts(term);
            int size = cohorts[term] == null ? 0 : cohorts[term].cohorts();
            clients[term] = new int[size];
            counted[term] = new long[size];
            untrue[term] = new long[size];
        }
    }

    void clear() {
        for (int term = 0; term < cohorts.length; term++) {
            Arrays.fill(clients[term], 0);
            Arrays.fill(counted[term], 0);
            Arrays.fill(untrue[term], 0);
        }
    }

    /** A client's treatment began. */
    void started(int term, int started) {
        int cohort = cohorts[term].of(started);
        if (cohort != Cohorts.NONE) {
            clients[term][cohort]++;
        }
    }

    /** Outcomes or events of a client, within the time it is followed or not. */
    void counted(int term, int cycle, int started, int number, boolean real) {
        int cohort = cohorts[term].of(started);
        if (cohort != Cohorts.NONE && cohorts[term].follows(started, cycle)) {
            counted[term][cohort] += number;
            untrue[term][cohort] += real ? 0 : number;
        }
    }

    /** The cohort whose result is known at the end of a cycle, or {@link Cohorts#NONE}. */
    int known(int term, int cycle) {
        int last = clients[term].length - 1;
        for (int cohort = 0; cohort <= last; cohort++) {
            if (cohorts[term].known(cohort) == cycle) {
                return cohort;
            }
        }
        return Cohorts.NONE;
    }

    /** Pence earned by a cohort. */
    long pence(int term, int cohort) {
        return cohorts[term].pence(clients[term][cohort], counted[term][cohort]);
    }

    /** Of the pence earned, those for outcomes that are not true, in proportion; nothing where fewer is better. */
    long falsely(int term, int cohort) {
        return untrue[term][cohort] == 0 || !cohorts[term].more()
                ? 0
                : pence(term, cohort) * untrue[term][cohort] / counted[term][cohort];
    }
}
