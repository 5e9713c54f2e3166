package outturn.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static outturn.study.validation.Courses.after;
import static outturn.study.validation.Courses.alcohol;
import static outturn.study.validation.Courses.number;
import static outturn.study.validation.Courses.of;
import static outturn.study.validation.Courses.opiate;

import org.junit.jupiter.api.Test;

/** Each target, read off courses short enough to follow with a finger. */
class ObservationsTest {
    /** Four exits in the years counted; one in month 11, before them, and one from no service at all. */
    @Test
    void ofFourWhoLeaveOneCompletesAndTwoAreTransferredOneOfThemToPrison() {
        Course[] courses = {
            of(opiate(), after(20, "tc")),
            of(opiate(), after(20, "tx")),
            of(opiate(), after(20, "tj")),
            of(opiate(), after(20, "t+")),
            of(opiate(), after(11, "td")),
            of(opiate(), after(20, "dj"))
        };
        assertThat(number(new ExitMix(), "completed", courses)).isEqualTo(0.25);
        assertThat(number(new ExitMix(), "transferred", courses)).isEqualTo(0.5);
        assertThat(number(new ExitMix(), "dropped out", courses)).isZero();
    }

    /** Completing in month 12 and back at the beginning of month 19, the last of the six, is no success; month 20 is. */
    @Test
    void aYearlySuccessStaysAwaySixMonthsAfterTheFirst() {
        Course backInTheSixth = of(opiate(), after(12, "tccccccw" + ".".repeat(20)));
        Course backInTheSeventh = of(opiate(), after(12, "tcccccccw" + ".".repeat(20)));
        Course notLeaving = of(opiate(), after(12, "t".repeat(48)) + ".");
        // one of three in the first year; in the second to fourth only notLeaving is treated
        assertThat(number(new SuccessAYear(), "opiate", backInTheSixth, backInTheSeventh, notLeaving))
                .isEqualTo(1.0 / 3 / 4, within(1e-12));
    }

    @Test
    void theDeadHaveNotComeBack() {
        assertThat(number(new FiveYearCohort(), "complete", of(opiate(), "ttc+")))
                .isEqualTo(1);
    }

    /** Began in month 0: completing in month 53 is known by the end of five years, in month 54 it is not. */
    @Test
    void successAfterFiveYearsComesTooLate() {
        Course inTime = of(opiate(), "t".repeat(54) + "c");
        Course late = of(opiate(), "t".repeat(55) + "c");
        assertThat(number(new FiveYearCohort(), "complete", inTime, late)).isEqualTo(0.5);
    }

    @Test
    void theFiveYearCohortIsOfNewOpiateClients() {
        Course success = of(opiate(), "ttc");
        Course ofAlcohol = of(alcohol(), "ttt");
        Course thereBefore = of(opiate(), ".tt");
        assertThat(number(new FiveYearCohort(), "complete", success, ofAlcohol, thereBefore))
                .isEqualTo(1);
    }

    /** Left in month 12; seen again or not from month 14 to month 61. */
    @Test
    void aReturnIsDirectWhenServiceComesBeforeCustody() {
        Course never = of(opiate(), after(12, "tc"));
        Course afterFourYears = of(opiate(), after(12, "tc" + "c".repeat(48) + "t"));
        Course inAYear = of(opiate(), after(12, "td" + "d".repeat(11) + "t"));
        Course afterAYear = of(opiate(), after(12, "td" + "d".repeat(13) + "t"));
        Course throughPrison = of(opiate(), after(12, "tdddjlt"));
        Course[] all = {never, afterFourYears, inAYear, afterAYear, throughPrison};
        assertThat(number(new ReturnAfterLeaving(), "neither", all)).isEqualTo(2.0 / 5);
        assertThat(number(new ReturnAfterLeaving(), "of direct", all)).isEqualTo(1.0 / 2);
        assertThat(number(new ReturnAfterLeaving(), "of those seen again, first", all))
                .isEqualTo(1.0 / 3);
    }

    /** Of two who complete none is back, of two who drop out one is: a gap of a half. */
    @Test
    void theGapIsBetweenThoseWhoDropOutAndThoseWhoComplete() {
        Course away = of(opiate(), after(12, "tc"));
        Course back = of(opiate(), after(12, "tddt"));
        Course out = of(opiate(), after(12, "td"));
        // back is treated to the end, and does not leave again
        assertThat(number(new StayingAway(), "gap", away, away, back, out)).isEqualTo(0.5);
        assertThat(number(new StayingAway(), "gap", away, of(alcohol(), after(12, "tddt")), out))
                .isZero();
    }

    /**
     * Four leave abstinent. One lapses in the first month, one in the second: S(1) = 3/4, S(2) = 2/4, so that
     * 1 − 0.75 · (2/3)^0.38 = 0.3571 have used within six weeks. All but one are abstinent at six months.
     */
    @Test
    void lapseIsFastAndDoesNotLast() {
        Course[] leavers = {
            of(opiate(), "rc", "a"),
            of(opiate(), "rd", "a"),
            of(opiate(), "rc", "aau" + "u".repeat(20)),
            of(opiate(), "rc", "aaaua"),
            of(opiate(), "rttt", "u")
        };
        assertThat(number(new Lapse(), "opiate use within six weeks", leavers)).isEqualTo(0.3571, within(1e-4));
        assertThat(number(new Lapse(), "opiate clients abstinent", leavers)).isEqualTo(0.75);
    }

    /** Month 0 on treatment, its first; month 1 the first off; months 2 and 3 later, and a death in month 3. */
    @Test
    void deathsAreCountedByWhereTheMonthBegan() {
        Course dies = of(opiate(), "tddd+");
        assertThat(number(new Deaths(), "opiate deaths a year off, later", dies))
                .isEqualTo(6); // 12 · 1/2
        assertThat(number(new Deaths(), "opiate deaths a year, first month off", dies))
                .isZero();
        Course atOnce = of(opiate(), "td+");
        assertThat(number(new Deaths(), "opiate deaths a year, first month off", dies, atOnce))
                .isEqualTo(6);
    }

    @Test
    void monthsInPrisonAreNotMonthsOffTreatment() {
        Course inside = of(opiate(), "tj" + "j".repeat(20) + "+");
        assertThat(number(new Deaths(), "opiate deaths a year, first month off", inside))
                .isNaN();
        assertThat(number(new Deaths(), "opiate deaths a year off, later", inside))
                .isNaN();
    }

    @Test
    void anEpisodeOfResidentialCareGoesOnOrSucceeds() {
        Course[] courses = {of(opiate(), "rrc"), of(opiate(), "rtt"), of(opiate(), "rrd"), of(opiate(), "rt")};
        assertThat(number(new ResidentialCare(), "of residential", courses)).isEqualTo(0.25);
    }

    @Test
    void keptForTwelveWeeksAreThoseInTreatmentOrCompleted() {
        Course[] courses = {
            of(opiate(), after(20, "tttt")), of(opiate(), after(20, "ttc")), of(opiate(), after(20, "td"))
        };
        assertThat(number(new EarlyTreatment(), "in treatment at twelve weeks", courses))
                .isEqualTo(2.0 / 3);
    }
}
