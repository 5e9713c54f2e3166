package outturn.replication.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;
import outturn.rules.population.Frailty;
import outturn.scenario.json.ScenarioReader;

/** Expectations of worlds small enough to be worked out by hand. */
class CohortTest {
    private static final Offset<Double> DIGITS = within(1e-12);

    private static Model model(String scenario) {
        return Model.of(ScenarioReader.standard()
                .readText("test", scenario.replace('\'', '"'))
                .value());
    }

    private static Expectations expect(String scenario) {
        return Cohort.of(model(scenario)).expect();
    }

    /** H = ln 2 + ln 2 = ln 4 a month, so a quarter stays and the rest is parted evenly. */
    @Test
    void competingHazardsShareOutThoseWhoLeave() {
        Expectations expected = expect("""
                {'time': {'months': 2}, 'population': {'initial': 800}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'to': {
                     'out': {'rate': {'value': 0.5, 'unit': 'probability per month'}},
                     'away': {'rate': {'value': 0.5, 'unit': 'probability per month'}}}},
                   'out': {'role': 'exit-planned'}, 'away': {'role': 'exit-unplanned'}}}}""");
        assertThat(expected.clientsIn(0, 1)).isCloseTo(200, within(1e-10));
        assertThat(expected.clientsIn(1, 1)).isCloseTo(300, within(1e-10));
        assertThat(expected.clientsIn(2, 2)).isCloseTo(300 + 75, within(1e-10));
        assertThat(expected.inAll(Event.LEFT_PLANNED)).isCloseTo(375, within(1e-10));
        assertThat(expected.inAll(Event.TREATMENT_MONTH)).isCloseTo(1000, within(1e-10));
    }

    /**
     * Half leave in the first month; from the second month on the band is 0 and nobody does, until the stay has lasted
     * four months and ends for certain.
     */
    @Test
    void bandsAndTheEndOfAStayCountWholeMonthsInTheState() {
        Expectations expected = expect("""
                {'time': {'months': 6}, 'population': {'initial': 100}, 'pathway': {'states': {
                   'in': {'role': 'treatment',
                     'to': {'lost': {'rate': {'value': 0.5, 'unit': 'probability per month'},
                                     'bands': [{'from': 1, 'ratio': 0}]}},
                     'after': {'months': 4, 'to': 'done'}},
                   'lost': {'role': 'exit-unplanned'}, 'done': {'role': 'exit-planned'}}}}""");
        double[] in = {100, 50, 50, 50, 0, 0, 0};
        for (int cycle = 0; cycle < in.length; cycle++) {
            assertThat(expected.clientsIn(0, cycle)).isCloseTo(in[cycle], DIGITS);
        }
        assertThat(expected.clientsEntering(2, 3)).isCloseTo(50, DIGITS);
    }

    /** 90 have been there 0, 1 or 2 months, a third each; a stay ends after 3. */
    @Test
    void initialStaysAreEven() {
        Expectations expected = expect("""
                {'time': {'months': 4}, 'population': {'initial': 90, 'initialStay': 2}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'after': {'months': 3, 'to': 'done'}},
                   'done': {'role': 'exit-planned'}}}}""");
        assertThat(expected.clientsEntering(1, 0)).isCloseTo(30, DIGITS);
        assertThat(expected.clientsEntering(1, 1)).isCloseTo(30, DIGITS);
        assertThat(expected.clientsEntering(1, 2)).isCloseTo(30, DIGITS);
        assertThat(expected.clientsEntering(1, 3)).isZero();
    }

    /** In the month they are referred clients are assessed, given a place and treated. */
    @Test
    void referralAssessmentAndAdmissionFallInOneMonth() {
        Expectations expected = expect("""
                {'time': {'months': 3}, 'population': {'arrivals': {'perMonth': 7}}, 'pathway': {
                   'states': {'referred': {'role': 'waiting'}, 'listed': {'role': 'waiting'},
                     'in': {'role': 'treatment', 'probabilities': [{'to': {'out': 0.5}}]},
                     'out': {'role': 'exit-planned'}},
                   'assessment': {'at': 'referred', 'accepted': 'listed'},
                   'admission': {'from': 'listed', 'to': 'in'}}}""");
        assertThat(expected.clientsIn(0, 1)).isZero();
        assertThat(expected.clientsIn(2, 0)).isCloseTo(7, DIGITS);
        assertThat(expected.clientsIn(2, 1)).isCloseTo(10.5, DIGITS);
        assertThat(expected.clientsIn(2, 2)).isCloseTo(12.25, DIGITS);
        assertThat(expected.clientsIn(3, 3)).isCloseTo(7 * (0.5 + 0.75 + 0.875), DIGITS);
        assertThat(expected.inAll(Event.STARTED)).isCloseTo(21, DIGITS);
        assertThat(expected.inAll(Event.ASSESSED)).isCloseTo(21, DIGITS);
    }

    /**
     * Half begin sober and complete at a chance of 3/4 a month, the others never; nobody changes. A mean chance of 3/8
     * would leave 100·(5/8)² in treatment after two months; in truth it is 50 + 50/16.
     */
    @Test
    void aDomainThatThePathwayLooksAtMovesWithIt() {
        Expectations expected = expect("""
                {'time': {'months': 2}, 'population': {'initial': 100}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'to': {'out': {
                     'rate': {'value': 0.75, 'unit': 'probability per month'},
                     'ratios': {'use': {'using': 0}}}}},
                   'out': {'role': 'exit-planned'}}},
                 'domains': {'use': {'kind': 'chain', 'start': {'shares': {'using': 0.5, 'sober': 0.5}}, 'moves': {}}}}""");
        assertThat(expected.clientsIn(0, 2)).isCloseTo(50 + 50.0 / 16, DIGITS);
        assertThat(expected.clientsAt(0, 0, 2)).isCloseTo(50, DIGITS);
    }

    /**
     * Work is found only out of treatment, by half a month, so of those who leave in month 1 (50) half have found it by the
     * end of month 2, and nobody else.
     */
    @Test
    void aDomainThatLooksAtThePathwayMovesFromWhereItStood() {
        Expectations expected = expect("""
                {'time': {'months': 2}, 'population': {'initial': 100}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'probabilities': [{'to': {'out': 0.5}}]},
                   'out': {'role': 'exit-planned'}}},
                 'domains': {'work': {'kind': 'chain', 'start': {'shares': {'none': 1, 'some': 0}}, 'moves': {
                   'none': {'some': {'rate': {'value': 0.5, 'unit': 'probability per month'},
                                     'ratios': {'state': {'in': 0}}}}}},
                   'arrests': {'kind': 'events', 'hazard': {'rate': {'value': 0.1, 'unit': 'per month'},
                                     'ratios': {'work': {'some': 0}, 'state': {'in': 2}}}}}}""");
        assertThat(expected.clientsAt(0, 1, 1)).isZero();
        assertThat(expected.clientsAt(0, 1, 2)).isCloseTo(25, DIGITS);
        assertThat(expected.eventsOf(0, 0)).isCloseTo(100 * 0.2, DIGITS);
        assertThat(expected.eventsOf(0, 1)).isCloseTo(50 * 0.2 + 50 * 0.1, DIGITS);
    }

    /** exp(f) over 32 points either side: those with a better prognosis leave sooner, so a mean hazard would be wrong. */
    @Test
    void frailtyIsAddedOverItsPoints() {
        String scenario = """
                {'time': {'months': 3}, 'population': {'initial': 3200, 'frailty': 1}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'to': {'out': {'rate': {'value': 0.1, 'unit': 'per month'}, 'prognosis': 1}}},
                   'out': {'role': 'exit-planned'}}}}""";
        double[] points = Frailty.points(1);
        double left = 0;
        for (double point : points) {
            double eta = StrictMath.floor(point * 32 + 0.5) / 32;
            left += 100 * StrictMath.exp(-3 * 0.1 * StrictMath.exp(eta));
        }
        assertThat(expect(scenario).clientsIn(0, 3)).isCloseTo(left, within(1e-9));
    }

    /** The second attribute depends on the first: of 0.6 men half are young, of 0.4 women a quarter. */
    @Test
    void attributesAreDrawnOneAfterAnother() {
        Expectations expected = expect("""
                {'time': {'months': 1}, 'population': {'initial': 1000, 'attributes': {
                   'sex': {'shares': {'man': 0.6, 'woman': 0.4}},
                   'age': {'given': ['sex'], 'table': {'man': {'young': 0.5, 'old': 0.5},
                                                       'woman': {'young': 0.25, 'old': 0.75}}}}},
                 'pathway': {'states': {
                   'in': {'role': 'treatment', 'probabilities': [
                     {'when': {'age': 'young', 'sex': 'man'}, 'to': {'out': 0.1}},
                     {'when': {'age': 'young'}, 'to': {'out': 0.2}},
                     {'to': {'out': 0.4}}]},
                   'out': {'role': 'exit-planned'}}}}""");
        assertThat(expected.clientsIn(1, 1)).isCloseTo(300 * 0.1 + 100 * 0.2 + 600 * 0.4, within(1e-10));
    }

    /**
     * Two months' lag: of starts in months 0 to 3 (10 each, half of them recorded a group too high), those of months 0 and
     * 1 are paid within four months, at £10 or £20 each; a tenth is rejected.
     */
    @Test
    void aFeeIsPaidByTheRecordedGroupAfterItsLagUnlessRejected() {
        Expectations expected = expect("""
                {'time': {'months': 4}, 'population': {'arrivals': {'perMonth': 10},
                   'attributes': {'need': {'shares': {'low': 1, 'high': 0}}},
                   'complexity': {'weights': {'need': {'high': 1}}, 'groups': ['low', 'high'], 'cuts': [1],
                                  'recordedAbove': 0.5}},
                 'pathway': {'states': {'in': {'role': 'treatment'}}},
                 'contracts': {'c': {'provider': 'provider', 'lag': 2, 'rejected': 0.1, 'terms': {
                   'fee': {'term': 'attachment', 'price': {'low': 1000, 'high': 2000}}}}}}""");
        assertThat(expected.pence(Entry.RAISED, 0)).isCloseTo(40 * 1500, within(1e-9));
        assertThat(expected.pence(Entry.PAID, 0, 1)).isZero();
        assertThat(expected.pence(Entry.PAID, 0, 2)).isCloseTo(10 * 1500 * 0.9, within(1e-9));
        assertThat(expected.pence(Entry.PAID, 0)).isCloseTo(20 * 1500 * 0.9, within(1e-9));
        assertThat(expected.pence(Entry.REJECTED, 0)).isCloseTo(20 * 1500 * 0.1, within(1e-9));
    }

    /** Of 100, 0.8³ are in treatment three months on; a quarter of what is achieved is never claimed. */
    @Test
    void retentionIsPaidToThoseStillThere() {
        Expectations expected = expect("""
                {'time': {'months': 6}, 'population': {'initial': 100}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'probabilities': [{'to': {'out': 0.2}}]},
                   'out': {'role': 'exit-unplanned', 'probabilities': [{'to': {'in': 0.5}}]}}},
                 'contracts': {'c': {'provider': 'provider', 'unclaimed': 0.25, 'terms': {
                   'stay': {'term': 'outcome', 'when': {'on': 'retained', 'months': 3}, 'price': {'all': 10000}}}}}}""");
        assertThat(expected.claims(Entry.RAISED, 0, 2)).isCloseTo(0.75 * 51.2, DIGITS);
        assertThat(expected.claims(Entry.UNCLAIMED, 0, 2)).isCloseTo(0.25 * 51.2, DIGITS);
        assertThat(expected.claims(Entry.RAISED, 0, 3)).isZero();
        // 100·0.2 leave at the end of month 0, half of them begin again with month 2 and 0.8³ stay to the end of month
        // 4
        assertThat(expected.claims(Entry.RAISED, 0, 4)).isCloseTo(0.75 * 10 * 0.512, DIGITS);
    }

    /** Completing pays once an episode however often it happens: out, back without treatment, and out again. */
    @Test
    void anOutcomeIsClaimedOnceInAnEpisode() {
        Expectations expected = expect("""
                {'time': {'months': 4}, 'population': {'initial': 64}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'probabilities': [{'to': {'well': 1}}]},
                   'well': {'role': 'exit-planned', 'probabilities': [{'to': {'unwell': 1}}]},
                   'unwell': {'role': 'community', 'probabilities': [{'to': {'well': 0.5, 'in': 0.5}}]}}},
                 'contracts': {'c': {'provider': 'provider', 'terms': {
                   'well': {'term': 'outcome', 'when': {'on': 'entering', 'state': 'well'}, 'price': {'all': 1}}}}}}""");
        assertThat(expected.clientsEntering(1, 0)).isCloseTo(64, DIGITS);
        assertThat(expected.clientsEntering(1, 2)).isCloseTo(32, DIGITS); // not paid: the same episode
        assertThat(expected.clientsEntering(1, 3)).isCloseTo(32, DIGITS); // treated again, and paid
        assertThat(expected.claims(Entry.PAID, 0)).isZero(); // payments are not counted, claims are
        assertThat(expected.claims(Entry.VERIFIED, 0)).isCloseTo(96, DIGITS);
    }

    /** 0.9 a month stay away; no-return at 2 months pays 0.81 of those who completed. */
    @Test
    void stayingAwayIsPaidWhenTheTimeIsOver() {
        Expectations expected = expect("""
                {'time': {'months': 5}, 'population': {'initial': 100}, 'pathway': {'states': {
                   'in': {'role': 'treatment', 'probabilities': [{'to': {'done': 1}}]},
                   'done': {'role': 'exit-planned', 'probabilities': [{'to': {'back': 0.1}}]},
                   'back': {'role': 'waiting'}}},
                 'contracts': {'c': {'provider': 'provider', 'terms': {
                   'away': {'term': 'outcome', 'when': {'on': 'no-return', 'after': 'done', 'months': 2},
                            'price': {'all': 1}},
                   'held': {'term': 'sustainment', 'state': 'done', 'every': 2, 'times': 1, 'price': {'all': 1}}}}}}""");
        assertThat(expected.claims(Entry.RAISED, 0, 2)).isCloseTo(81, DIGITS);
        assertThat(expected.claims(Entry.RAISED, 0)).isCloseTo(81, DIGITS);
        assertThat(expected.claims(Entry.RAISED, 1, 2)).isCloseTo(81, DIGITS);
        assertThat(expected.claims(Entry.RAISED, 1)).isCloseTo(81, DIGITS);
    }

    /** At the review 40 of 100 are sober; a tenth of the others are reported so, and a fifth of the sober are not. */
    @Test
    void aReviewPaysWhatIsReportedAndTellsWhatIsFalse() {
        Expectations expected = expect("""
                {'time': {'months': 3}, 'population': {'initial': 100}, 'pathway': {'states': {
                   'in': {'role': 'treatment'}}},
                 'domains': {'use': {'kind': 'chain', 'start': {'shares': {'using': 0.6, 'sober': 0.4}}, 'moves': {},
                    'reportedBetter': 0.1, 'reportedWorse': 0.2}},
                 'contracts': {'c': {'provider': 'provider', 'terms': {
                   'review': {'term': 'outcome', 'when': {'on': 'review', 'domain': 'use', 'level': 'sober', 'months': 2},
                            'price': {'all': 100}}}}}}""");
        assertThat(expected.pence(Entry.PAID, 0, 1)).isCloseTo(100 * (40 * 0.8 + 60 * 0.1), within(1e-9));
        assertThat(expected.pence(Entry.PAID_FALSELY, 0)).isCloseTo(100 * 60 * 0.1, within(1e-9));
    }

    @Test
    void whatJoinsClientsLotsIsRefusedWithEveryReason() {
        Cohort cohort = Cohort.of(model("""
                {'time': {'months': 3}, 'population': {'initial': 5, 'severity': {'dip': 1, 'recoveryPerMonth': 0.5},
                   'capital': {'social': {'start': 0.5, 'weight': 1}}},
                 'pathway': {'states': {
                   'listed': {'role': 'waiting'},
                   'in': {'role': 'treatment', 'to': {'out': {'rate': {'value': 0.1, 'unit': 'per month'}, 'prognosis': 1}}},
                   'out': {'role': 'exit-planned'}}, 'admission': {'from': 'listed', 'to': 'in'}},
                 'providers': {'small': {'places': 3, 'facility': 0}},
                 'commissioner': {'lines': {'grant': {'perYear': 100, 'whenSpent': 'cap'}}},
                 'contracts': {'c': {'provider': 'small', 'line': 'grant', 'terms': {
                   'out': {'term': 'outcome', 'when': {'on': 'entering', 'state': 'out'}, 'price': {'all': 1},
                           'tiers': [{'above': 1, 'ratio': 0}]},
                   'cap': {'term': 'limit', 'cap': 10},
                   'back': {'term': 'clawback', 'terms': ['out'], 'within': 6}}}}}"""));
        assertThat(cohort.refusals())
                .containsExactly(
                        "provider \"small\" has 3 places, so clients wait for each other to leave",
                        "provider \"small\" can fail, and what becomes of its clients hangs on its cash",
                        "severity moves with each client's own history and bears on its hazards",
                        "recovery capital \"social\" moves with each client's own history and bears on its hazards",
                        "contract \"c\" is paid from \"grant\", which can run out, so one claim is paid at the cost of"
                                + " another",
                        "contract \"c\", term \"out\": tiers make what one outcome is paid depend on how many came"
                                + " before it",
                        "contract \"c\", term \"cap\": a limit is reached by all claims together",
                        "contract \"c\", term \"back\": a clawback depends on what was paid for the same client"
                                + " before");
        assertThatThrownBy(cohort::expect).isInstanceOf(IllegalStateException.class);
    }

    /** Its kinds of client are far too many to list, and need not be: other reasons are plain to see. */
    @Test
    void thePilotIsRefusedWithoutListingItsKindsOfClient() {
        Model pilot = Model.of(
                ScenarioReader.standard().find("drug-recovery-pilot", List.of()).value());
        List<String> refusals =
                assertTimeout(Duration.ofSeconds(20), () -> Cohort.of(pilot).refusals());
        assertThat(refusals).anyMatch(reason -> reason.contains("threshold"));
    }

    /** Sixteen levels in each of six domains that all look at each other are 16⁶ cells for each state. */
    @Test
    void tooManyCellsAreRefusedWithTheirNumber() {
        StringBuilder domains = new StringBuilder();
        for (int at = 0; at < 6; at++) {
            domains.append(at == 0 ? "" : ",")
                    .append("'d")
                    .append(at)
                    .append("': {'kind': 'chain', 'start': {'shares': {");
            for (int level = 0; level < 16; level++) {
                domains.append(level == 0 ? "" : ",").append("'l").append(level).append("': 0.0625");
            }
            domains.append("}}, 'moves': {'l0': {'l1': {'rate': {'value': 0.1, 'unit': 'per month'}, 'ratios': {'d")
                    .append((at + 1) % 6)
                    .append("': {'l0': 2}}}}}}");
        }
        Cohort cohort = Cohort.of(model("{'time': {'months': 1}, 'population': {'initial': 1}, 'pathway': {'states': {"
                + "'in': {'role': 'treatment'}}}, 'domains': {" + domains + "}}"));
        assertThat(cohort.refusals())
                .containsExactly(
                        "states, stays and levels of domains that move with each other make 16,777,216 cells or"
                                + " more, and the limit is 2,000,000");
    }

    /** Ten domains that do not look at each other never multiply. */
    @Test
    void domainsThatDoNotTouchCostNothingTogether() {
        StringBuilder domains = new StringBuilder();
        for (int at = 0; at < 10; at++) {
            domains.append(at == 0 ? "" : ",")
                    .append("'d")
                    .append(at)
                    .append(
                            "': {'kind': 'chain', 'start': {'shares': {'a': 1, 'b': 0, 'c': 0, 'd': 0}}, 'moves': {'a':")
                    .append(" {'b': {'rate': {'value': 0.5, 'unit': 'probability per month'}}}}}");
        }
        Expectations expected = expect("{'time': {'months': 2}, 'population': {'initial': 8}, 'pathway': {'states': {"
                + "'in': {'role': 'treatment'}}}, 'domains': {" + domains + "}}");
        for (int chain = 0; chain < 10; chain++) {
            assertThat(expected.clientsAt(chain, 0, 2)).isCloseTo(2, DIGITS);
        }
    }
}
