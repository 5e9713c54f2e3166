package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import outturn.story.Desk;

/**
 * Ruin of a provider paid by results: each month 100 clients reach the measurement point, 20 in 100 succeed, £2,600 each is
 * paid {@code lag} months later; fixed cost £50,000 a month, opening reserve £200,000, ruin is cash below zero at a month's
 * end within 36 months. Expected figures: published cases, PM-22.
 */
class RuinTest {
    private static final int MONTHS = 36;
    private static final int CLIENTS = 100;
    private static final double CHANCE = 0.2;
    private static final int REPLICATIONS = 40_000;

    private static double[] successes() {
        double[] chance = new double[CLIENTS + 1];
        chance[0] = StrictMath.pow(1 - CHANCE, CLIENTS);
        for (int k = 0; k < CLIENTS; k++) {
            chance[k + 1] = chance[k] * (CLIENTS - k) / (k + 1) * CHANCE / (1 - CHANCE);
        }
        return chance;
    }

    /** Chance of ruin by each month, exactly: the distribution of successes paid so far, month by month, less the ruined. */
    private static double[] exactly(int lag) {
        return exactly(lag, 2600, 50_000);
    }

    /** The same at another price in pounds and another cost a month. */
    static double[] exactly(int lag, double price, double cost) {
        double[] month = successes();
        double[] alive = new double[MONTHS * CLIENTS + 1];
        alive[0] = 1;
        double[] ruined = new double[MONTHS + 1];
        for (int t = 1; t <= MONTHS; t++) {
            alive = t > lag ? convolve(alive, month) : alive;
            ruined[t] = ruined[t - 1];
            for (int paid = 0; paid < alive.length; paid++) {
                if (200_000 - cost * t + price * paid < 0) {
                    ruined[t] += alive[paid];
                    alive[paid] = 0;
                }
            }
        }
        return ruined;
    }

    private static double[] convolve(double[] sum, double[] more) {
        double[] next = new double[sum.length];
        for (int a = 0; a < sum.length; a++) {
            for (int b = 0; sum[a] > 0 && b < more.length && a + b < next.length; b++) {
                next[a + b] += sum[a] * more[b];
            }
        }
        return next;
    }

    @Test
    void theExactChancesAreThosePublished() {
        assertThat(exactly(1)[12]).isCloseTo(1.013e-7, offset(0.5e-10));
        assertThat(exactly(1)[24]).isCloseTo(4.96807e-5, offset(0.5e-10));
        assertThat(exactly(1)[36]).isCloseTo(.0003050602, offset(0.5e-10));
        assertThat(exactly(3)[12]).isCloseTo(.0211097063, offset(0.5e-10));
        assertThat(exactly(3)[24]).isCloseTo(.0656100871, offset(0.5e-10));
        assertThat(exactly(3)[36]).isCloseTo(.0887941809, offset(0.5e-10));
        assertThat(exactly(6)[12]).isCloseTo(1, offset(1e-12));
    }

    private static Desk desk(int lag) {
        return Desk.of(MONTHS, """
                "providers": {"Harbour": {
                  "overheadsPerMonth": {"value": 50000, "unit": "GBP"},
                  "reserves": {"value": 200000, "unit": "GBP"},
                  "facility": 0}},
                "contracts": {"pbr": {"provider": "Harbour", "lag": %d, "terms": {
                  "completed": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                                "price": {"all": {"value": 2600, "unit": "GBP"}}}}}},
                "commissioner": {"failure": {"gap": 1200}}
                """.formatted(lag));
    }

    /** Month of ruin, or 0 for none, on drawn successes. */
    private static int ruined(Desk desk, double[] chance, SplittableRandom luck) {
        desk.begin(1);
        for (int month = 1; month <= MONTHS; month++) {
            double point = luck.nextDouble();
            int successes = 0;
            while (successes < CLIENTS && point >= chance[successes]) {
                point -= chance[successes++];
            }
            desk.succeed(successes).endMonth();
            if (desk.ledger().failed(0) >= 0) {
                return desk.ledger().failed(0) + 1;
            }
        }
        return 0;
    }

    /**
     * Within 4 standard errors, on a fixed seed: a right program fails each of the three comparisons with chance 6e-5. At
     * 40,000 replications a standard error is 0.0014 by month 36, so a lag that is one month off would be found.
     */
    @Test
    void drawnMonthByMonthTheTreasuryRuinsAsOften() {
        Desk desk = desk(3);
        double[] chance = successes();
        SplittableRandom luck = new SplittableRandom(20);
        int[] by = new int[MONTHS + 1];
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            int month = ruined(desk, chance, luck);
            for (int t = month; month > 0 && t <= MONTHS; t++) {
                by[t]++;
            }
        }
        for (int t = 12; t <= MONTHS; t += 12) {
            double p = exactly(3)[t];
            double error = StrictMath.sqrt(p * (1 - p) / REPLICATIONS);
            assertThat((double) by[t] / REPLICATIONS).as("by month %d", t).isCloseTo(p, offset(4 * error));
        }
    }

    /** Four months of reserves and six months without income: in the fifth month, whatever the luck. */
    @Test
    void aLagOfSixMonthsRuinsForCertain() {
        SplittableRandom luck = new SplittableRandom(20);
        assertThat(ruined(desk(6), successes(), luck)).isEqualTo(5); // 200 − 5 · 50 < 0
    }
}
