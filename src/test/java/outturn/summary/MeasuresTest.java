package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import outturn.law.RandomScenarios;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;

/** Every measure read off a ledger written by hand. */
class MeasuresTest {
    private static final int STAR = 0;
    private static final int HARBOUR = 1;
    private static final int WAITING = 0;
    private static final int TREATMENT = 1;
    private static final int COMPLETED = 2;
    private static final int DEAD = 3;

    private final HandMade book = new HandMade(24);

    @Test
    void acceptanceIsOfThoseAssessedAndTheGapSetsTheBottomTwoGroupsAgainstTheTopTwo() {
        book.happened(10, Event.ASSESSED, STAR, 0).happened(9, Event.ACCEPTED, STAR, 0);
        book.happened(10, Event.ASSESSED, STAR, 1).happened(7, Event.ACCEPTED, STAR, 1);
        book.happened(10, Event.ASSESSED, STAR, 2).happened(5, Event.ACCEPTED, STAR, 2);
        book.happened(30, Event.ASSESSED, HARBOUR, 3).happened(15, Event.ACCEPTED, HARBOUR, 3);
        assertThat(book.value(Meaning.ACCEPTANCE, "Star", "b")).isEqualTo(0.7);
        assertThat(book.value(Meaning.ACCEPTANCE, "Star", "all")).isEqualTo(0.7); // 21 / 30
        assertThat(book.value(Meaning.ACCEPTANCE, "all", "all")).isEqualTo(0.6); // 36 / 60
        assertThat(book.value(Meaning.ACCEPTANCE, "Harbour", "a")).isNaN();
        assertThat(book.value(Meaning.SELECTION_GAP, "all")).isCloseTo(0.3, within(1e-12)); // 16/20 − 20/40
        assertThat(book.value(Meaning.SELECTION_GAP, "Harbour")).isNaN();
    }

    @Test
    void caseMixIsTheShareOfTheTopTwoGroupsAmongStarts() {
        book.happened(6, Event.STARTED, STAR, 0).happened(1, Event.STARTED, STAR, 2);
        book.happened(3, Event.STARTED, HARBOUR, 3);
        assertThat(book.value(Meaning.CASE_MIX, "all")).isEqualTo(0.4); // 4 / 10
        assertThat(book.value(Meaning.CASE_MIX, "Harbour")).isEqualTo(1);
        assertThat(book.value(Meaning.STARTED, "all", "all")).isEqualTo(10);
    }

    @Test
    void parkingIsOfMonthsInTreatmentAndItsGapRisesWithComplexity() {
        book.happened(20, Event.TREATMENT_MONTH, STAR, 0).happened(2, Event.PARKED_MONTH, STAR, 0);
        book.happened(10, Event.TREATMENT_MONTH, STAR, 3).happened(4, Event.PARKED_MONTH, STAR, 3);
        assertThat(book.value(Meaning.PARKING_RATE, "Star", "all")).isEqualTo(0.2); // 6 / 30
        assertThat(book.value(Meaning.PARKING_GAP, "Star")).isCloseTo(0.3, within(1e-12)); // 4/10 − 2/20
    }

    @Test
    void completionIsOfAllExitsOfWhateverKind() {
        book.happened(4, Event.LEFT_PLANNED, STAR, 0).happened(3, Event.LEFT_UNPLANNED, STAR, 0);
        book.happened(1, Event.LEFT_FOR_CUSTODY, STAR, 0).happened(1, Event.LEFT_OTHERWISE, STAR, 0);
        book.happened(1, Event.DIED_IN_TREATMENT, STAR, 0).happened(5, Event.DIED_ELSEWHERE, STAR, 0);
        book.happened(24, Event.TREATMENT_MONTH, STAR, 0);
        assertThat(book.value(Meaning.PLANNED_COMPLETION, "Star", "a")).isEqualTo(0.4); // 4 / 10
        assertThat(book.value(Meaning.COMPLETIONS_PER_YEAR, "Star", "a")).isEqualTo(2); // 4 in 2 years
        assertThat(book.value(Meaning.DEATH_RATE_IN_TREATMENT, "Star", "a")).isEqualTo(0.5); // 1 in 2 years
        assertThat(book.value(Meaning.DEATHS, "all", "all")).isEqualTo(6);
    }

    @Test
    void aProtectedAttributeIsToldByItsLevelsOverAllProvidersAndGroups() {
        book.happened(10, Event.ASSESSED, STAR, 0).happened(9, Event.ACCEPTED, STAR, 0);
        book.happened(10, Event.ASSESSED, HARBOUR, 3).happened(5, Event.ACCEPTED, HARBOUR, 3);
        book.happened(10, Event.ASSESSED, HARBOUR, 3, HandMade.MEN)
                .happened(4, Event.ACCEPTED, HARBOUR, 3, HandMade.MEN);
        Measure acceptance = Measure.of(Meaning.ACCEPTANCE, "sex").provider("all");
        assertThat(book.value(acceptance.group("female"))).isEqualTo(0.7); // 14 / 20
        assertThat(book.value(acceptance.group("male"))).isEqualTo(0.4);
        assertThat(book.value(Meaning.ACCEPTANCE, "Harbour", "d")).isEqualTo(0.45); // 9 / 20
    }

    @Test
    void waitsOfALevelAreOfThoseWhoBegan() {
        book.happened(4, Event.STARTED, STAR, 0).happened(1, Event.STARTED, STAR, 0, HandMade.MEN);
        book.waited(STAR, 0, 10, 20, 30, 500);
        Measure wait = Measure.of(Meaning.MEAN_WAIT, "sex").provider("all");
        assertThat(book.value(wait.group("female"))).isEqualTo(115); // (10 + 20 + 30 + 400) / 4
        assertThat(book.value(wait.group("male"))).isZero();
    }

    /** Means 0.55, 0.5 and 0.3. In the first replication b is best, and a less c is 0.1; in the second a less c is 0.4. */
    @Test
    void theGapIsBetweenTheLevelsThatAreBestAndWorstOnAllReplications() {
        Measure completion = Measure.of(Meaning.PLANNED_COMPLETION, "age").provider("all");
        Rows rows = new Rows(
                List.of(completion.group("a"), completion.group("b"), completion.group("c")),
                new double[][] {{0.3, 0.4, 0.2}, {0.8, 0.6, 0.4}});
        Estimate gap = Summary.of(rows)
                .find(Measure.of(Meaning.EQUITY_GAP, "planned-completion", "age"))
                .orElseThrow();
        assertThat(gap.mean()).isCloseTo(0.25, within(1e-12)); // (0.1 + 0.4) / 2
        assertThat(gap.mcse()).isCloseTo(0.15, within(1e-12)); // sd 0.15 · √2, over √2
    }

    @Test
    void sustainedIsLeavingAsPlannedTimesStayingAway() {
        book.happened(4, Event.LEFT_PLANNED, STAR, 1).happened(4, Event.LEFT_UNPLANNED, STAR, 1);
        book.happened(10, Event.FOLLOWED_12_MONTHS, STAR, 1).happened(6, Event.STAYED_AWAY_12_MONTHS, STAR, 1);
        book.happened(8, Event.FOLLOWED_6_MONTHS, STAR, 1).happened(6, Event.STAYED_AWAY_6_MONTHS, STAR, 1);
        book.happened(5, Event.FOLLOWED_12_WEEKS, STAR, 1).happened(4, Event.RETAINED_12_WEEKS, STAR, 1);
        assertThat(book.value(Meaning.STAYED_AWAY_12_MONTHS, "Star", "b")).isEqualTo(0.6);
        assertThat(book.value(Meaning.STAYED_AWAY_6_MONTHS, "Star", "b")).isEqualTo(0.75);
        assertThat(book.value(Meaning.SUSTAINED_12_MONTHS, "Star", "b")).isCloseTo(0.3, within(1e-12)); // 0.5 · 0.6
        assertThat(book.value(Meaning.SUSTAINED_OUTCOMES, "Star", "b")).isEqualTo(6);
        assertThat(book.value(Meaning.RETENTION_12_WEEKS, "Star", "b")).isEqualTo(0.8);
    }

    @Test
    void gapsInOutcomesSetTheLeastComplexAgainstTheMost() {
        book.happened(6, Event.LEFT_PLANNED, STAR, 0).happened(4, Event.LEFT_UNPLANNED, STAR, 0);
        book.happened(2, Event.LEFT_PLANNED, STAR, 3).happened(8, Event.LEFT_UNPLANNED, STAR, 3);
        assertThat(book.value(Meaning.COMPLETION_GAP, "Star")).isCloseTo(0.4, within(1e-12)); // 0.6 − 0.2
        assertThat(book.value(Meaning.SLOPE_INDEX, "Star")).isCloseTo(0.8, within(1e-12)); // 0.4 in half the scale
    }

    @Test
    void waitsAreMeasuredOverStartsByMonthAndOverAll() {
        book.waited(STAR, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 64).waited(HARBOUR, 1, 21, 22);
        assertThat(book.value(Meaning.MEAN_WAIT, "Star")).isEqualTo(10); // (0 + … + 8 + 64) / 10
        assertThat(book.value(Meaning.P90_WAIT, "Star")).isEqualTo(8); // nine of ten within 8 days
        assertThat(book.value(Meaning.LONG_WAITS, "Star")).isEqualTo(0.1);
        assertThat(book.value(Meaning.LONG_WAITS, "Harbour")).isEqualTo(0.5); // 22 is over three weeks, 21 is not
        assertThat(book.value(Meaning.MEAN_WAIT, "all")).isEqualTo(143.0 / 12);
        assertThat(book.value(Measure.of(Meaning.MEAN_WAIT).provider("all").month(1)))
                .isEqualTo(21.5);
        assertThat(book.value(Measure.of(Meaning.P90_WAIT).provider("all").month(1)))
                .isEqualTo(22);
        assertThat(book.value(Measure.of(Meaning.MEAN_WAIT).provider("all").month(2)))
                .isNaN();
    }

    @Test
    void aWaitOfMoreThanFourHundredDaysCountsAsFourHundred() {
        book.waited(STAR, 0, 1000);
        assertThat(book.value(Meaning.P90_WAIT, "Star")).isEqualTo(400);
    }

    @Test
    void theBillIsWhatLinesPaidLessWhatWasRecoveredAndOutcomesAreApart() {
        book.paid(0, 0, 100).paid(1, 0, 50).paid(2, 13, 40).paid(3, 23, 5);
        book.ledger.entered(Entry.RECOVERED, 2, 14, 10, 1);
        book.ledger.entered(Entry.PAID_FALSELY, 2, 13, 9, 1);
        assertThat(book.value(Meaning.BILL, "all")).isEqualTo(185); // 100 + 50 + 40 + 5 − 10
        assertThat(book.value(Meaning.BILL, "Star")).isEqualTo(100);
        assertThat(book.value(Meaning.OUTCOME_PAYMENTS, "Harbour")).isEqualTo(35); // 40 + 5 − 10
        assertThat(book.value(Measure.of(Meaning.OUTCOME_PAYMENTS_IN_YEAR)
                        .provider("all")
                        .month(0)))
                .isZero();
        assertThat(book.value(Measure.of(Meaning.OUTCOME_PAYMENTS_IN_YEAR)
                        .provider("all")
                        .month(12)))
                .isEqualTo(35);
        assertThat(book.value(Measure.of(Meaning.BILL).provider("all").month(0)))
                .isEqualTo(150);
        assertThat(book.value(Meaning.GAMED_SHARE, "Harbour")).isEqualTo(0.2); // 9 / 45, before clawback
        assertThat(book.value(Meaning.GAMED_SHARE, "Star")).isNaN();
    }

    @Test
    void costPerSustainedOutcomeIsTheBillOverThoseSeenToStayAway() {
        book.paid(0, 0, 100).happened(4, Event.STAYED_AWAY_12_MONTHS, STAR, 2);
        assertThat(book.value(Meaning.COST_PER_SUSTAINED, "all")).isEqualTo(25);
        assertThat(book.value(Meaning.COST_PER_SUSTAINED, "Harbour")).isNaN();
    }

    /** A line that overspends is over budget above its sum; a capped one when all of it is gone. */
    @Test
    void aBudgetIsOverWhenMoreThanItsSumIsSpentOrACappedOneIsGone() {
        book.ledger.spent(0, 3, 1200);
        book.ledger.spent(1, 15, 600);
        assertThat(book.value(Measure.of(Meaning.OVER_BUDGET, "local"))).isZero();
        assertThat(book.value(Measure.of(Meaning.OVER_BUDGET, "central"))).isEqualTo(1);
        book.ledger.spent(0, 4, 1);
        assertThat(book.value(Measure.of(Meaning.OVER_BUDGET, "local"))).isEqualTo(1);
        assertThat(book.value(Measure.of(Meaning.SPENDING, "local").month(0))).isEqualTo(1201);
        assertThat(book.value(Measure.of(Meaning.SPENDING, "central").month(12)))
                .isEqualTo(600);
    }

    @Test
    void ruinStaysAndCashIsReadAtTheEndOfEachMonth() {
        int cash = book.ledger.chart().cash(HARBOUR);
        book.ledger.accounts().move(book.ledger.chart().treasury(), cash, 1000);
        book.ledger.accounts().close(0);
        book.ledger.accounts().move(cash, book.ledger.chart().costs(), 1300);
        book.ledger.accounts().close(1);
        book.ledger.failed(HARBOUR, 5);
        assertThat(book.value(Measure.of(Meaning.CASH).provider("Harbour").month(0)))
                .isEqualTo(1000);
        assertThat(book.value(Measure.of(Meaning.CASH).provider("Harbour").month(1)))
                .isEqualTo(-300);
        assertThat(book.value(Meaning.FUNDING_NEED, "Harbour")).isEqualTo(300);
        assertThat(book.value(Meaning.FUNDING_NEED, "Star")).isZero();
        assertThat(book.value(Measure.of(Meaning.RUIN).provider("Harbour").month(4)))
                .isZero();
        assertThat(book.value(Measure.of(Meaning.RUIN).provider("Harbour").month(5)))
                .isEqualTo(1);
        assertThat(book.value(Meaning.RUIN, "Harbour")).isEqualTo(1);
        assertThat(book.value(Meaning.RUIN, "Star")).isZero();
        assertThat(book.value(Meaning.RUIN, "all")).isEqualTo(1);
    }

    /** Who is there when the last month has ended was never admitted to another, and waits for no month's places. */
    /** It fails owing £7 in month 1; the bank writes that off, and a successor opens in month 3 with £10. */
    @Test
    void aProviderThatFailsKeepsTheCashItFailedWith() {
        int cash = book.ledger.chart().cash(HARBOUR);
        book.ledger.accounts().close(0);
        book.ledger.accounts().move(cash, book.ledger.chart().costs(), 700);
        book.ledger.accounts().close(1);
        book.ledger.failed(HARBOUR, 1);
        book.ledger.accounts().move(book.ledger.chart().bank(), cash, 700);
        book.ledger.accounts().close(2);
        book.ledger.accounts().move(book.ledger.chart().treasury(), cash, 1000);
        for (int month = 3; month < 24; month++) {
            book.ledger.accounts().close(month);
        }
        Measure harbour = Measure.of(Meaning.CASH).provider("Harbour");
        assertThat(book.value(harbour.month(0))).isZero();
        assertThat(book.value(harbour.month(1))).isEqualTo(-700);
        assertThat(book.value(harbour.month(2))).isEqualTo(-700);
        assertThat(book.value(harbour.month(23))).isEqualTo(-700);
        assertThat(book.value(Meaning.CLOSING_CASH, "Harbour")).isEqualTo(-700);
        assertThat(book.value(Meaning.FUNDING_NEED, "Harbour")).isEqualTo(700);
    }

    @Test
    void presenceIsCountedInEachMonthAndNotAfterTheLast() {
        for (int month = 0; month <= 24; month++) {
            book.present(month < 6 ? 10 : 6, TREATMENT, month).present(month < 24 ? 2 : 9, WAITING, month);
            book.ledger.care().at(0, month < 24 ? 1 : 0, month, 1);
        }
        assertThat(book.value(Measure.of(Meaning.OCCUPANCY, "treatment").month(23)))
                .isEqualTo(6);
        assertThat(book.value(Measure.of(Meaning.OCCUPANCY, "treatment"))).isEqualTo(7); // (6·10 + 18·6) / 24
        assertThat(book.value(Measure.of(Meaning.OCCUPANCY, "waiting"))).isEqualTo(2);
        assertThat(book.value(Measure.of(Meaning.LEVEL_SHARE, "use", "abstinent")))
                .isEqualTo(1);
        assertThat(book.months(Measure.of(Meaning.OCCUPANCY, "waiting"))).isEqualTo(24);
        assertThat(book.months(Measure.of(Meaning.LEVEL_SHARE, "use", "abstinent")))
                .isEqualTo(24);
        assertThat(book.months(Measure.of(Meaning.CASELOAD).provider("all"))).isEqualTo(24);
        assertThat(book.months(Measure.of(Meaning.WAITING).provider("all"))).isEqualTo(24);
    }

    @Test
    void levelsAndEventsAreOfTheLiving() {
        book.present(3, TREATMENT, 0).present(1, COMPLETED, 0).present(9, DEAD, 0);
        book.ledger.care().at(0, 0, 0, 1);
        book.ledger.care().at(0, 1, 0, 1);
        book.ledger.care().at(0, 1, 0, 1);
        book.ledger.care().at(0, 1, 0, 1);
        book.ledger.care().events(0, 2, 0);
        assertThat(book.value(
                        Measure.of(Meaning.LEVEL_SHARE, "use", "abstinent").month(0)))
                .isEqualTo(0.75);
        assertThat(book.value(Measure.of(Meaning.LEVEL_SHARE, "use", "abstinent")))
                .isEqualTo(0.75);
        assertThat(book.value(Measure.of(Meaning.EVENTS, "convictions").month(0)))
                .isEqualTo(0.5); // 2 by 4 alive
        assertThat(book.value(Measure.of(Meaning.EVENTS, "convictions").month(1)))
                .isNaN();
    }

    @Test
    void costsByPerspectiveTakeInMoreAndMoreOfThem() {
        book.paid(0, 0, 100);
        book.ledger.care().events(0, 2, 0); // two appearances in court at 7p
        assertThat(book.value(Measure.of(Meaning.COST, "commissioner"))).isEqualTo(100);
        assertThat(book.value(Measure.of(Meaning.COST, "exchequer"))).isEqualTo(114);
        assertThat(book.value(Measure.of(Meaning.COST, "society"))).isEqualTo(114);
        assertThat(book.value(Measure.of(Meaning.NET_BENEFIT, "20000"))).isEqualTo(-114); // no life, no QALY
    }

    @Test
    void oneGroupIsNoBreakdownAndHasNoGap() {
        assertThat(Columns.of(SmallWorlds.oneGroup()).measures())
                .noneMatch(measure -> measure.stem().equals(Meaning.SELECTION_GAP.title()))
                .filteredOn(measure -> measure.stem().equals(Meaning.ACCEPTANCE.title()))
                .allMatch(measure -> measure.group().orElseThrow().equals(Measure.ALL));
    }

    @Test
    void noTwoColumnsAreOfTheSame() {
        var measures = Columns.of(book.model).measures();
        assertThat(new HashSet<>(measures)).hasSameSizeAs(measures);
    }

    @Test
    void everyMeaningIsMeasuredByAColumnOrOverAll() {
        var rows = new Rows(
                Columns.of(book.model).measures(),
                new double[][] {Columns.of(book.model).row(book.ledger)});
        var stems = Summary.of(rows).estimates().stream()
                .map(estimate -> estimate.measure().stem())
                .collect(Collectors.toSet());
        for (int seed = 0; seed < 10; seed++) { // some are of providers that decide, or have a workforce
            Columns.of(Model.of(RandomScenarios.deciding(seed)))
                    .measures()
                    .forEach(measure -> stems.add(measure.stem()));
        }
        for (Meaning meaning : Meaning.values()) {
            assertThat(stems.contains(meaning.title())).as(meaning.title()).isNotEqualTo(meaning.isOfTwins());
        }
    }
}
