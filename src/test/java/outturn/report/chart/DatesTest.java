package outturn.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import outturn.scenario.Time;

class DatesTest {
    private static final LocalDate APRIL = LocalDate.of(2012, 4, 1);

    @Test
    void aLongHorizonIsNamedByYears() {
        Dates fiveYears = new Dates(APRIL, Time.Cycle.MONTH, 60);
        assertThat(fiveYears.ticks(10))
                .extracting(Dates.Tick::label)
                .containsExactly("Apr 2012", "2013", "2014", "2015", "2016", "2017");
        assertThat(fiveYears.ticks(4)).extracting(Dates.Tick::cycle).containsExactly(0.0, 24.0, 48.0);
    }

    @Test
    void aShortHorizonIsNamedByMonthsAndTheYearWhenItTurns() {
        assertThat(new Dates(APRIL, Time.Cycle.MONTH, 12).ticks(6))
                .extracting(Dates.Tick::label)
                .containsExactly("Apr 2012", "Jul", "Oct", "2013", "Apr");
    }

    @Test
    void weeksAndYearsHaveTheirPlacesInTheSameCalendar() {
        assertThat(new Dates(APRIL, Time.Cycle.WEEK, 104).ticks(4))
                .extracting(Dates.Tick::cycle)
                .containsExactly(0.0, 52.0, 104.0); // 104 weeks are two years
        assertThat(new Dates(APRIL, Time.Cycle.YEAR, 20).month(3)).isEqualTo("Apr 2015");
    }
}
