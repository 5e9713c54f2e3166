package outturn.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger;

/**
 * A waiting list in discrete time, solved exactly: clients arrive, {@code places} are filled in order, and at the end of the
 * month each client in treatment leaves with chance 0.3. With X in the system during a month, min(X, places) are treated
 * and the rest wait; the next X is X − Binomial(min(X, places), 0.3) + arrivals. The distribution of X is carried forward
 * month by month over 0 … 149, beyond which it has less than 1e-9.
 *
 * <p>Mean waiting, mean treated and the chance that anybody waits are held to the simulation in each of 48 months: 144
 * numbers, each to 4.5 standard errors, so that a right program fails with chance 1e-3; the seed is fixed.
 */
class QueueTest {
    private static final int MONTHS = 48;
    private static final int MOST = 150;
    private static final double LEAVES = 0.3;
    private static final int REPLICATIONS = 20_000;
    private static final double MOST_ERRORS = 4.5;

    private static Repeated world(int places, String arrivals) {
        return Repeated.of("""
                {"time": {"months": %d},
                 "population": {"arrivals": %s},
                 "pathway": {"states": {
                     "waiting": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [{"to": {"gone": %s}}]},
                     "gone": {"role": "dead"}},
                   "admission": {"from": "waiting", "to": "treatment"}},
                 "providers": {"Harbour": {"places": %d}}}
                """.formatted(MONTHS, arrivals, LEAVES, places));
    }

    private static List<ToDoubleFunction<Ledger>> numbers() {
        List<ToDoubleFunction<Ledger>> numbers = new ArrayList<>();
        for (int at = 0; at < MONTHS; at++) {
            int month = at;
            numbers.add(ledger -> ledger.care().waiting(0, month));
            numbers.add(ledger -> ledger.care().caseload(0, month));
            numbers.add(ledger -> ledger.care().waiting(0, month) > 0 ? 1 : 0);
        }
        return numbers;
    }

    /** The same numbers, exactly. */
    private static List<Double> exactly(int places, double[] arrivals) {
        List<Double> numbers = new ArrayList<>();
        double[] left = new double[MOST];
        left[0] = 1;
        for (int month = 0; month < MONTHS; month++) {
            double[] now = convolve(left, arrivals);
            double waiting = 0;
            double treated = 0;
            double anybody = 0;
            for (int x = 0; x < MOST; x++) {
                waiting += now[x] * StrictMath.max(0, x - places);
                treated += now[x] * StrictMath.min(x, places);
                anybody += x > places ? now[x] : 0;
            }
            numbers.addAll(List.of(waiting, treated, anybody));
            left = leave(now, places);
        }
        return numbers;
    }

    private static double[] convolve(double[] one, double[] other) {
        double[] sum = new double[MOST];
        for (int a = 0; a < MOST; a++) {
            for (int b = 0; a + b < MOST && b < other.length; b++) {
                sum[a + b] += one[a] * other[b];
            }
        }
        return sum;
    }

    private static double[] leave(double[] now, int places) {
        double[] left = new double[MOST];
        for (int x = 0; x < MOST; x++) {
            double[] leavers = binomial(StrictMath.min(x, places));
            for (int gone = 0; gone < leavers.length; gone++) {
                left[x - gone] += now[x] * leavers[gone];
            }
        }
        return left;
    }

    private static double[] binomial(int n) {
        double[] chance = new double[n + 1];
        chance[0] = StrictMath.pow(1 - LEAVES, n);
        for (int k = 0; k < n; k++) {
            chance[k + 1] = chance[k] * (n - k) / (k + 1) * LEAVES / (1 - LEAVES);
        }
        return chance;
    }

    private static double[] poisson(double mean) {
        double[] chance = new double[40];
        chance[0] = StrictMath.exp(-mean);
        for (int k = 1; k < chance.length; k++) {
            chance[k] = chance[k - 1] * mean / k;
        }
        return chance;
    }

    private static void agrees(Repeated world, List<Double> exact) {
        List<Sample> simulated = world.samples(REPLICATIONS, numbers());
        for (int at = 0; at < exact.size(); at++) {
            boolean rare = exact.get(at) * REPLICATIONS < 50;
            assertThat(rare ? 0 : simulated.get(at).errorsFrom(exact.get(at)))
                    .as("month %d, %s: %s against %s", at / 3, at % 3, simulated.get(at), exact.get(at))
                    .isLessThan(MOST_ERRORS);
        }
    }

    /** One place for 0.27 arrivals a month on average, of which it can take 0.3. */
    @Test
    void onePlaceAndArrivalsByChance() {
        List<Double> exact = exactly(1, poisson(0.27));
        assertThat(exact.get(3 * MONTHS - 3))
                .as("the list is not empty in the end")
                .isGreaterThan(1);
        agrees(world(1, "{\"perMonth\": 0.27}"), exact);
    }

    /** Five places for 1.4 arrivals a month, of which they can take 1.5. */
    @Test
    void fivePlacesAndArrivalsByChance() {
        agrees(world(5, "{\"perMonth\": 1.4}"), exactly(5, poisson(1.4)));
    }

    /** Six places for 2 arrivals every month: too few, and the list grows by some 0.2 a month. */
    @Test
    void sixPlacesAndAsManyArrivalsEveryMonth() {
        agrees(world(6, "{\"perMonth\": 2, \"variation\": \"fixed\"}"), exactly(6, new double[] {0, 0, 1}));
    }
}
