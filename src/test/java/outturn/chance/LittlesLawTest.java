package outturn.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.simulation.Engines;

/**
 * L = λW (Little, 1961): over fifty years of a service with 40 places, some 12 starts a month and a list, those waiting at
 * any time are the starts a month times the months each waited. The left side is what care counts month by month; the
 * right side is what a diary hears client by client.
 */
class LittlesLawTest {
    private static final int MONTHS = 600;
    private static final double LEAVES = 0.3;

    private final Model model = Repeated.of("""
            {"time": {"months": 600},
             "population": {"arrivals": {"perMonth": 11.7}},
             "pathway": {"states": {
                 "waiting": {"role": "waiting"},
                 "treatment": {"role": "treatment", "probabilities": [{"to": {"gone": %s}}]},
                 "gone": {"role": "dead"}},
               "admission": {"from": "waiting", "to": "treatment"}},
             "providers": {"Harbour": {"places": 40}}}
            """.formatted(LEAVES)).model();
    private final Lives lives = new Lives();
    private final Ledger ledger = new Replication(model, Engines.PLAIN, lives).play(20, 0);
    private final Care care = ledger.care();

    /** When each client came onto the list and when off it. */
    private static final class Lives implements Diary {
        private final Map<Integer, Integer> came = new LinkedHashMap<>();
        private long waited;
        private int started;
        private int atOnce;

        @Override
        public boolean follows(int client) {
            return false;
        }

        @Override
        public void said(int cycle, int client, String sentence) {}

        @Override
        public void moved(int cycle, int client, int from, int to) {
            if (from < 0) {
                came.put(client, cycle);
            } else if (from == 0) {
                int months = cycle - came.remove(client);
                waited += months;
                started++;
                atOnce += months == 0 ? 1 : 0;
            }
        }
    }

    private double sum(java.util.function.IntToDoubleFunction number) {
        return java.util.stream.IntStream.range(0, MONTHS).mapToDouble(number).sum();
    }

    /** To the client: months waited by those who started, and by those still waiting at the end, are all there are. */
    @Test
    void everyMonthOnTheListIsAMonthSomebodyWaits() {
        long still =
                lives.came.values().stream().mapToLong(came -> MONTHS - came).sum();
        assertThat(sum(month -> care.waiting(0, month))).isEqualTo(lives.waited + still);
    }

    /** The edge is those still waiting in the end: 70 clients with two months each would be 140 of some 10,000 months. */
    @Test
    void thoseWaitingAreTheStartsAMonthTimesTheMonthsWaited() {
        double waiting = sum(month -> care.waiting(0, month)) / MONTHS;
        double startsAMonth = (double) lives.started / MONTHS;
        double months = (double) lives.waited / lives.started;
        assertThat(waiting).isGreaterThan(1);
        assertThat(waiting).isCloseTo(startsAMonth * months, withPercentage(1.5));
    }

    /**
     * A stay ends in any month with chance 0.3, so it lasts 1 / 0.3 months. Of 7,000 stays with sd √0.7 / 0.3 = 2.8 months
     * the mean has a standard error of 0.033, which is 1%, and at the edges are 40 stays that have not ended.
     */
    @Test
    void thoseInTreatmentAreTheStartsAMonthTimesTheMonthsOfAStay() {
        double caseload = sum(month -> care.caseload(0, month)) / MONTHS;
        assertThat(caseload).isCloseTo((double) lives.started / MONTHS / LEAVES, withPercentage(4.5));
    }

    /**
     * In days: referrals and starts fall evenly within their months, so a wait of so many months is as many days on
     * average; and those seen in the month of their referral wait from it to a day evenly before the month's end, a quarter
     * of a month. Of 7,000 waits the days within months have sd √2 · 8.8 = 12.4, so their mean has an error of 0.15 days.
     */
    @Test
    void daysWaitedAreMonthsWaited() {
        long days = 0;
        int starts = 0;
        for (int month = 0; month < MONTHS; month++) {
            for (int wait = 0; wait <= Care.LONGEST_WAIT; wait++) {
                days += (long) wait * care.startsAfter(0, month, wait);
                starts += care.startsAfter(0, month, wait);
            }
            assertThat(care.startsAfter(0, month, Care.LONGEST_WAIT)).isZero();
        }
        assertThat(starts).isEqualTo(lives.started).isEqualTo((int)
                sum(month -> care.inCycle(Event.STARTED, 0, month)));
        double month = 365.2425 / 12;
        double expected = (lives.waited + 0.25 * lives.atOnce) / starts * month;
        assertThat((double) days / starts).isBetween(expected - 1, expected + 1);
    }
}
