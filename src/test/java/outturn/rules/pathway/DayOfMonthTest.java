package outturn.rules.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayOfMonthTest {
    @Test
    void anyDayOfTheStretchIsAsLikely() {
        int[] fell = new int[10];
        for (int at = 0; at < 10_000; at++) {
            fell[DayOfMonth.between(0, 10, (at + 0.5) / 10_000)]++;
        }
        assertThat(fell).containsOnly(1_000);
    }

    @Test
    void anEmptyStretchIsItsFirstDay() {
        assertThat(DayOfMonth.between(31, 31, 0.99)).isEqualTo(31);
    }
}
