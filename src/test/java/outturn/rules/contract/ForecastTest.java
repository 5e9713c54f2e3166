package outturn.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hundred clients with a chance of .3, of whom 30 are expected to do well: √(100 · .3 · .7) = 4.583. */
class ForecastTest {
    private static final Forecast HUNDRED = Forecast.ofCohort(100, 0.3);
    private static final int[] ABOVE = {20, 30, 40};
    private static final double[] EACH = {0, 400, 600, 0};

    /** Exact figures of the binomial; the normal comes within a hundredth of them. */
    @ParameterizedTest
    @CsvSource({"25, .8864298183", "30, .5376602640", "35, .1628582884"})
    void theChanceOfReachingATrigger(int count, double exact) {
        assertThat(HUNDRED.sd()).isCloseTo(4.582576, within(1e-6));
        assertThat(HUNDRED.atLeast(count)).isCloseTo(exact, within(0.01));
    }

    /** £500 each of the first so many: exact. */
    @ParameterizedTest
    @CsvSource({"25, 12350.276130", "30, 14088.769420", "35, 14834.094612"})
    void whatACapLeaves(int cap, double exact) {
        assertThat(HUNDRED.expected(count -> 500.0 * Math.min(count, cap))).isCloseTo(exact, within(15.0));
        assertThat(500 * HUNDRED.within(0, cap)).isCloseTo(exact, within(15.0));
    }

    /** Nothing for the first 20, £400 each up to 30, £600 each up to 40: exactly £4,354.66. */
    @Test
    void whatTiersPay() {
        assertThat(HUNDRED.expected(count -> 400.0 * (Math.min(30, Math.max(20, count)) - 20)
                        + 600.0 * (Math.min(40, Math.max(30, count)) - 30)))
                .isCloseTo(4354.66, within(20.0));
    }

    /** One more pays 400 where the year ends with 20 to 29 others, 600 with 30 to 39: Σ price · chance of the tier. */
    @Test
    void oneMoreUnderTiersIsPaidByTheChanceOfEachTier() {
        double second = HUNDRED.atLeast(20) - HUNDRED.atLeast(30);
        double third = HUNDRED.atLeast(30) - HUNDRED.atLeast(40);
        assertThat(HUNDRED.expected(count -> EACH[Tiers.next(ABOVE, count)]))
                .isCloseTo(400 * second + 600 * third, within(1e-6));
    }

    /** A lump of £10,000 from 30 on: one more reaches it when there are 29 others, C(100, 29) .3²⁹ .7⁷¹ = .08556. */
    @Test
    void oneMoreAtAThresholdBringsTheLumpTimesTheChanceThatItTips() {
        double more = HUNDRED.expected(count -> (count + 1 >= 30 ? 10_000 : 0) - (count >= 30 ? 10_000 : 0));
        assertThat(more).isCloseTo(855.6, within(8.0));
        Forecast hopeless = Forecast.ofCohort(100, 0.1); // 30 is 20 / 3 standard deviations away
        assertThat(hopeless.atLeast(30)).isCloseTo(0, within(1e-9));
    }

    /** Pence: a small claim brings as much of itself as the chance is that all lie between floor and cap. */
    @Test
    void aLittleMoreIsPaidByTheChanceOfLyingBetweenFloorAndCap() {
        Forecast sum = new Forecast(1000, 100);
        assertThat(sum.shareOfMore(0.01, 0, 1000)).isCloseTo(0.5, within(1e-4)); // Φ(0)
        assertThat(sum.shareOfMore(0.01, 0, 1100)).isCloseTo(0.841345, within(1e-4)); // Φ(1)
        assertThat(sum.shareOfMore(0.01, 900, 1100)).isCloseTo(0.682689, within(1e-4)); // Φ(1) − Φ(−1)
        assertThat(sum.shareOfMore(0.01, 0, Collar.NO_CAP)).isCloseTo(1, within(1e-6));
    }

    /** With no room left nothing is paid, and of a claim of 100 with room for 40, 40. */
    @Test
    void withoutDoubtACapIsTakenAsItStands() {
        assertThat(new Forecast(500, 0).shareOfMore(100, 0, 500)).isZero();
        assertThat(new Forecast(460, 0).shareOfMore(100, 0, 500)).isCloseTo(0.4, within(1e-12));
        assertThat(new Forecast(500, 0).within(600, Collar.NO_CAP)).isEqualTo(600);
        assertThat(new Forecast(3, 0).expected(count -> count * count)).isCloseTo(9, within(1e-12));
    }

    /** 12 months each of 10 who begin, £1 a month: as uncertain as 10 sums of £12, √(10 · 144). */
    @Test
    void whoCountsTwelveTimesCountsThemAllAtOnce() {
        assertThat(Forecast.ofMany(120, 120, 10).sd()).isCloseTo(37.947, within(1e-3));
        assertThat(Forecast.ofMany(120, 120, 1000).sd()).isCloseTo(10.954, within(1e-3)); // √120: one in eight once
        assertThat(Forecast.ofMany(0, 0, 10)).isEqualTo(Forecast.NOTHING);
    }

    @Test
    void whatIsCountedOftenerThanOnceIsAsUncertainAsAPoisson() {
        assertThat(Forecast.ofCohort(100, 1.5).sd()).isCloseTo(StrictMath.sqrt(150), within(1e-12));
    }

    /** Two and a half for sure are two or three with equal chances; a sum takes the first of its parts first. */
    @Test
    void halfOfOneMoreIsOneMoreHalfTheTime() {
        assertThat(new Forecast(2.5, 0).expected(count -> count)).isCloseTo(2.5, within(1e-12));
        assertThat(new Forecast(3, 0).sumOf(part -> 10 * part + 1)).isCloseTo(1 + 11 + 21, within(1e-12));
    }
}
