package outturn.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void ticksAreRoundAndHoldTheValues() {
        assertThat(Axis.around(0, 87, 5).ticks()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0); // 87/5 → 20
        assertThat(Axis.around(-130, 40, 4).ticks()).containsExactly(-150.0, -100.0, -50.0, 0.0, 50.0); // 170/4 → 50
    }

    /** Three tenths added up one by one are 0.30000000000000004; a tick says 0.3. */
    @Test
    void ticksAreTheNumbersTheySay() {
        assertThat(Axis.around(0, 0.5, 5).ticks()).containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5);
    }

    @Test
    void anAxisOfOneValueStillHasALength() {
        assertThat(Axis.around(0, 0, 4).most()).isGreaterThan(0);
        assertThat(Axis.within(7, 7, 4).most()).isGreaterThan(7);
        assertThat(Axis.around(-5, -5, 4).ticks()).hasSizeGreaterThan(1);
    }

    @Test
    void ticksWithinLieBetweenTheEnds() {
        Axis axis = Axis.within(3.13, 4.87, 4); // 1.74/4 → 0.5
        assertThat(axis.ticks()).containsExactly(3.5, 4.0, 4.5);
        assertThat(axis.least()).isEqualTo(3.13);
        assertThat(axis.most()).isEqualTo(4.87);
    }

    @Test
    void aValueHalfWayAlongIsDrawnHalfWayAlong() {
        assertThat(Axis.around(0, 100, 5).at(50, 20, 220)).isEqualTo(120);
        assertThat(Axis.around(0, 100, 5).at(25, 200, 0)).isEqualTo(150); // upwards: 200 − 50
    }
}
