package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.summary.Appraisal;

/**
 * Reference workload W1. The expected figures come with it, from powers of its matrices worked out apart from this program:
 * three totals in pence to four places, then clients by month and state to six.
 */
class ReferenceWorkloadTest {
    private static final Shipped W1 = Shipped.named("w1-reference");

    @Test
    void clientsAreWhereTheMatrixPowersSayInEveryMonth() {
        List<String> rows = ReferenceFigures.months();
        assertThat(rows).hasSize(61);
        for (String row : rows) {
            String[] cells = row.split(",");
            for (int state = 0; state < 8; state++) {
                assertThat(W1.expectations().clientsIn(state, Integer.parseInt(cells[0])))
                        .as(
                                "month %s, state %s",
                                cells[0], W1.model().names().states().get(state))
                        .isCloseTo(Double.parseDouble(cells[state + 1]), within(5.1e-7));
            }
        }
    }

    @Test
    void providersArePaidWhatTheMatrixPowersSay() {
        assertThat(paid()).isCloseTo(ReferenceFigures.total("pay"), within(5e-5));
    }

    @Test
    void careCostsWhatTheMatrixPowersSay() {
        assertThat(W1.appraisal().pence()).isCloseTo(ReferenceFigures.total("cost"), within(5e-5));
    }

    @Test
    void paymentsLessCostsAreWorthTodayWhatTheMatrixPowersSay() {
        double paidToday = Appraisal.today(W1.model().worth(), W1.expectations().paid());
        assertThat(paidToday - W1.appraisal().penceToday()).isCloseTo(ReferenceFigures.total("npv"), within(5e-5));
    }

    private static double paid() {
        double paid = 0;
        for (double month : W1.expectations().paid()) {
            paid += month;
        }
        return paid;
    }
}
