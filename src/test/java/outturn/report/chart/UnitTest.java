package outturn.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | £0
            4560         | £45.60
            4500         | £45
            78049        | £780
            123456       | £1,230
            999949       | £10.0k
            1234567      | £12.3k
            99999999     | £1.00m
            410000000    | £4.10m
            -45600000    | −£456k
            1234567890123| £12.3bn
            """)
    void poundsAreRoundedForPeople(double pence, String said) {
        assertThat(Unit.PENCE.of(pence)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | £0
            12500000 | £125k
            50000    | £500
            420000000| £4.2m
            -15000000| −£150k
            """)
    void poundsBesideAnAxisKeepOnlyWhatTellsThemApart(double pence, String said) {
        assertThat(Unit.PENCE.tick(pence)).isEqualTo(said);
    }

    @Test
    void sharesAreSaidPerCentAndTheirDifferencesInPoints() {
        assertThat(Unit.SHARE.of(0.4567)).isEqualTo("45.7%");
        assertThat(Unit.SHARE.of(0)).isEqualTo("0.0%");
        assertThat(Unit.SHARE.of(0.0001)).isEqualTo("under 0.1%");
        assertThat(Unit.SHARE.difference(-0.0213)).isEqualTo("−2.1 points");
        assertThat(Unit.SHARE.difference(0.01)).isEqualTo("+1.0 point");
        assertThat(Unit.SHARE.differenceTick(0.02)).isEqualTo("+2");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Unit.SHARE.difference(0.0001)).isEqualTo("0.0 points");
        assertThat(Unit.SHARE.difference(-0.0001)).isEqualTo("0.0 points");
        assertThat(Unit.DAYS.difference(-0.01)).isEqualTo("0.0 days");
    }

    @Test
    void nobodyHasMetATenthOfAClient() {
        assertThat(Unit.CLIENTS.of(12.34)).isEqualTo("12 clients");
        assertThat(Unit.CLIENTS.of(1234.5)).isEqualTo("1,230 clients");
        assertThat(Unit.CLIENTS.of(0.34)).isEqualTo("0.3 clients");
        assertThat(Unit.NUMBER.of(7.02)).isEqualTo("7");
        assertThat(Unit.NUMBER.of(7.12)).isEqualTo("7.1");
        assertThat(Unit.NUMBER.of(0.02)).isEqualTo("0.0"); // seldom, and not never
    }

    @Test
    void daysHaveOneDecimal() {
        assertThat(Unit.DAYS.of(21.44)).isEqualTo("21.4 days");
        assertThat(Unit.DAYS.of(1)).isEqualTo("1 day");
        assertThat(Unit.DAYS.brief(21.44)).isEqualTo("21.4");
    }

    @Test
    void whereThereIsNoFigureThereIsADash() {
        assertThat(Unit.PENCE.of(Double.NaN)).isEqualTo("–");
        assertThat(Unit.SHARE.difference(Double.NaN)).isEqualTo("–");
    }
}
