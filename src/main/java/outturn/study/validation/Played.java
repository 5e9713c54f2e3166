package outturn.study.validation;

import java.util.List;
import outturn.ledger.Care;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;

/**
 * One replication, played.
 *
 * @param courses of all clients
 * @param paidPence paid to providers under all contracts over the horizon, less what was got back
 * @param residentialPence what residential care cost them: client costs, and its clients' staff hours
 * @param starts of treatment by days waited, as far as {@link outturn.ledger.Care#LONGEST_WAIT}
 */
record Played(List<Course> courses, double paidPence, double residentialPence, double[] starts) {
    static Played of(List<Course> courses, Ledger ledger, Model model, double residentialPence) {
        double paid = 0;
        for (int term = 0; term < ledger.terms(); term++) {
            paid += ledger.pence(Entry.PAID, term) - ledger.pence(Entry.RECOVERED, term);
        }
        double[] starts = new double[Care.LONGEST_WAIT + 1];
        for (int days = 0; days < starts.length; days++) {
            for (int provider = 0; provider < model.market().providers(); provider++) {
                for (int month = 0; month < model.clock().measured(); month++) {
                    starts[days] += ledger.care().startsAfter(provider, month, days);
                }
            }
        }
        return new Played(courses, paid, residentialPence, starts);
    }
}
