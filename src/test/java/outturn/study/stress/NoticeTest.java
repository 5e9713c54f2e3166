package outturn.study.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Identity;
import outturn.simulation.Pace;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Rows;
import outturn.summary.Summary;

/** Warning that waits give, on differences made by hand: forty replications, of which every tenth is one part. */
class NoticeTest {
    private static final int MONTHS = 5;
    private static final int REPLICATIONS = 40;

    private static final Asked AREA = Asked.of(ScenarioReader.standard().readText("area", """
            {"time": {"months": 5},
             "population": {"initial": 5},
             "pathway": {"states": {
               "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 0.5}}]},
               "completed": {"role": "exit-planned"}}}}
            """));

    /** What one replication has of a month. */
    private interface Made {
        double value(int month, int replication);
    }

    private static Answer answer(Made waits, Made completions) {
        List<Measure> measures = new ArrayList<>();
        double[][] rows = new double[REPLICATIONS][2 * MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            measures.add(Measure.of(Meaning.MEAN_WAIT).provider(Measure.ALL).month(month));
            measures.add(Measure.of(Meaning.ENTRIES, "completed").month(month));
            for (int replication = 0; replication < REPLICATIONS; replication++) {
                rows[replication][2 * month] = waits.value(month, replication);
                rows[replication][2 * month + 1] = completions.value(month, replication);
            }
        }
        Rows all = new Rows(measures, rows);
        Identity identity = new Identity("area", AREA.hash(), 1, REPLICATIONS, "by hand");
        return new Answer(identity, AREA, Optional.of(all), Summary.of(all), List.of(), new Pace(1, "by hand", 0, 0));
    }

    /** Against ten days' wait and ten completions in every month of every replication. */
    private static Notice notice(int from, Made moreWait, Made moreCompletions) {
        Answer base = answer((month, replication) -> 10, (month, replication) -> 10);
        Answer shocked = answer(
                (month, replication) -> 10 + moreWait.value(month, replication),
                (month, replication) -> 10 + moreCompletions.value(month, replication));
        return Notice.of(shocked, base, from);
    }

    /**
     * k of 40 wait a day longer: a mean p = k/40 is √(39 p / (1 − p)) errors from nothing. Eight are √9.75 = 3.12 and not seen, ten
     * are √13 = 3.61 and are.
     */
    @Test
    void aMonthIsSeenWhereTheMeanIsBeyondThreeAndAHalfErrors() {
        int[] longer = {0, 8, 8, 10, 40};
        Notice notice =
                notice(0, (month, replication) -> replication < longer[month] ? 1 : 0, (month, replication) -> -month);
        assertThat(notice.waits()).hasValue(3);
        assertThat(notice.outcomes()).hasValue(1);
        assertThat(notice.months()).hasValue(-2);
    }

    @Test
    void whatIsBetterOrEarlierIsNoWarning() {
        Notice notice = notice(1, (month, replication) -> month == 2 ? -1 : 1, (month, replication) -> month - 3);
        assertThat(notice.waits()).hasValue(1); // longer in month 0 too, before the shock
        assertThat(notice.outcomes()).hasValue(1);
        Notice better = notice(0, (month, replication) -> -1, (month, replication) -> 1);
        assertThat(better.waits()).isEmpty();
        assertThat(better.outcomes()).isEmpty();
        assertThat(better.error()).isNaN();
    }

    /**
     * Waits rise in month 1. Completions fall in month 4; in month 2 they fall by two in every other ten and not in the tens between,
     * but in replications 0, 10, 20 and 30 rise by nine, so that the mean is nothing. Without those the fall is six errors in month 2: one
     * month's notice instead of three. Of 1 and nine times 3 the mean is 2.8: 9/10 · (1.8² + 9 · 0.2²) = 3.24 = 1.8².
     */
    @Test
    void theErrorIsThatOfLeavingOutEachTenthInTurn() {
        Notice notice = notice(0, (month, replication) -> month > 0 ? 1 : 0, (month, replication) -> switch (month) {
            case 2 -> replication % 10 == 0 ? 9 : replication / 10 % 2 == 0 ? -2 : 0;
            case 4 -> -1;
            default -> 0;
        });
        assertThat(notice.months()).hasValue(3);
        assertThat(notice.error()).isCloseTo(1.8, within(1e-12));
    }
}
