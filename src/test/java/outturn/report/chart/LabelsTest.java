package outturn.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void labelsThatHaveRoomStayWhereTheyAre() {
        assertThat(Labels.spread(List.of(80.0, 20.0), 14, 0, 100)).containsExactly(80.0, 20.0);
    }

    @Test
    void labelsThatLieOnOneAnotherArePartedInTheirOrder() {
        assertThat(Labels.spread(List.of(50.0, 49.0, 51.0), 14, 0, 100)).containsExactly(63.0, 49.0, 77.0);
    }

    @Test
    void labelsPushedOutAtTheEndComeBackIn() {
        assertThat(Labels.spread(List.of(95.0, 96.0), 14, 0, 100)).containsExactly(86.0, 100.0);
    }
}
