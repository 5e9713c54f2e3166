package outturn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Clause;
import outturn.model.Gate;
import outturn.model.Journey;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.rules.contract.Collar;
import outturn.scenario.Role;
import outturn.simulation.Engines;

/** What is so in every world, whatever the scenario: tried in one world of each of 1,000 made-up scenarios, and of
 * each of 150 in which providers decide for themselves. */
@ParameterizedClass(name = "{0}")
@MethodSource("outturn.law.Played#worlds")
class LawsOfOneWorldTest {
    private final long seed;
    private final Model model;
    private final Journey journey;
    private final int months;
    private final Ledger ledger;
    private final Care care;
    private final Witness witness;

    LawsOfOneWorldTest(Played world) {
        seed = world.seed();
        model = world.model();
        journey = model.journey();
        months = model.clock().measured();
        ledger = world.ledger();
        care = ledger.care();
        witness = world.witness();
    }

    @Test
    void theLedgerSumsToZeroAfterEveryMonth() {
        for (int month = 0; month < months; month++) {
            long sum = 0;
            for (int account = 0; account < ledger.accounts().accounts(); account++) {
                sum += ledger.accounts().closing(account, month);
            }
            assertThat(sum).as("month %d", month).isZero();
        }
    }

    @Test
    void everyClientThereHasBeenIsInOneState() {
        for (int month = 0; month <= months; month++) {
            assertThat(clientsIn(state -> true, month))
                    .as("month %d", month)
                    .isEqualTo(witness.clientsByCycle().get(month));
        }
    }

    private int clientsIn(IntPredicate states, int month) {
        int sum = 0;
        for (int state = 0; state < journey.states(); state++) {
            sum += states.test(state) ? care.occupancy(state, month) : 0;
        }
        return sum;
    }

    @Test
    void everyClientInTreatmentIsInOneCaseload() {
        for (int month = 0; month <= months; month++) {
            int caseloads = 0;
            int lists = 0;
            for (int provider = 0; provider < model.market().providers(); provider++) {
                caseloads += care.caseload(provider, month);
                lists += care.waiting(provider, month);
            }
            assertThat(caseloads).as("month %d", month).isEqualTo(clientsIn(is(Role.TREATMENT), month));
            assertThat(lists).as("month %d", month).isEqualTo(clientsIn(is(Role.WAITING), month));
        }
        assertThat(witness.miscounted()).isEmpty();
    }

    private IntPredicate is(Role role) {
        return state -> journey.is(state, role);
    }

    @Test
    void aMonthOfCaseloadIsAMonthInTreatment() {
        for (int provider = 0; provider < model.market().providers(); provider++) {
            for (int month = 0; month < months; month++) {
                assertThat(care.inCycle(Event.TREATMENT_MONTH, provider, month))
                        .isEqualTo(care.caseload(provider, month));
            }
        }
    }

    @Test
    void everybodyAliveIsAtOneLevelOfEveryDomain() {
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            for (int month = 0; month <= months; month++) {
                int sum = 0;
                for (int level = 0; level < model.lives().levels(chain); level++) {
                    sum += care.atLevel(chain, level, month);
                }
                assertThat(sum)
                        .as("month %d", month)
                        .isEqualTo(clientsIn(is(Role.DEAD).negate(), month));
            }
        }
    }

    @Test
    void theDeadDoNothing() {
        assertThat(witness.posthumous()).isEmpty();
    }

    @Test
    void everybodyDiesOnce() {
        for (int month = 0; month < months; month++) {
            int deaths = 0;
            for (int provider = 0; provider < model.market().providers(); provider++) {
                deaths += care.inCycle(Event.DIED_IN_TREATMENT, provider, month);
                deaths += care.inCycle(Event.DIED_ELSEWHERE, provider, month);
            }
            assertThat(deaths)
                    .as("month %d", month)
                    .isEqualTo(clientsIn(is(Role.DEAD), month + 1) - clientsIn(is(Role.DEAD), month));
        }
    }

    @Test
    void placesGoToThoseWhoWaitInOrderOfReferral() {
        assertThat(witness.unfair()).isEmpty();
    }

    @Test
    void whatIsRaisedIsVerifiedRejectedOrInFlight() {
        for (int contract = 0; contract < model.terms().contracts(); contract++) {
            long inFlight = 0;
            for (int month = 0; month < months; month++) {
                for (Clause clause : model.terms().clauses()) {
                    boolean here = clause.contract() == contract && clause.claims();
                    inFlight += here ? raisedNotSettled(clause.number(), month) : 0;
                }
                assertThat(ledger.accounts().closing(ledger.chart().inFlight(contract), month))
                        .as("contract %d, month %d", contract, month)
                        .isEqualTo(inFlight);
            }
        }
    }

    private long raisedNotSettled(int term, int month) {
        return ledger.pence(Entry.RAISED, term, month)
                - ledger.pence(Entry.VERIFIED, term, month)
                - ledger.pence(Entry.REJECTED, term, month);
    }

    @Test
    void whatIsVerifiedIsPaidLapsedOrClawedBack() {
        for (int term = 0; term < model.terms().count(); term++) {
            for (int month = 0; month < months; month++) {
                long paid = net(term, month) + ledger.pence(Entry.LAPSED, term, month);
                assertThat(paid)
                        .as("%s, month %d", model.terms().clause(term).fullName(), month)
                        .isEqualTo(ledger.pence(Entry.VERIFIED, term, month)
                                - ledger.pence(Entry.CLAWED_BACK, term, month));
            }
        }
    }

    private long net(int term, int month) {
        return ledger.pence(Entry.PAID, term, month) - ledger.pence(Entry.RECOVERED, term, month);
    }

    /** A limit for each contract year pays at the most its cap for each of the years. */
    @Test
    void noLimitPaysAboveItsCap() {
        for (int number = 0; number < model.terms().gates(); number++) {
            Gate gate = model.terms().gate(number);
            int years =
                    gate.yearly() ? model.terms().deal(gate.contract()).window().years() : 1;
            long paid = 0;
            for (int month = 0; month < months && gate.cap() != Collar.NO_CAP; month++) {
                for (int term = 0; term < model.terms().count(); term++) {
                    paid += passes(term, number) || term == gate.term() ? net(term, month) : 0;
                }
                assertThat(paid).as("gate %d, month %d", number, month).isLessThanOrEqualTo(years * gate.cap());
            }
        }
    }

    private boolean passes(int term, int gate) {
        for (int each : model.terms().gatesOn(term)) {
            if (each == gate) {
                return true;
            }
        }
        return false;
    }

    @Test
    void untilItFailsAProviderHasItsReservesAndWhatFlowed() {
        for (int provider = 0; provider < model.market().providers(); provider++) {
            long cash = model.finances().reserves(provider);
            int end = ledger.failed(provider) == Ledger.NEVER ? months : ledger.failed(provider);
            for (int month = 0; month < end; month++) {
                for (Flow flow : Flow.values()) {
                    cash += ledger.flow(flow, provider, month);
                }
                assertThat(ledger.cash(provider, month))
                        .as("provider %d, month %d", provider, month)
                        .isEqualTo(cash);
            }
        }
    }

    /** Less what providers pay for clients they turn away, which goes back to the line. */
    @Test
    void whatLinesSpendIsPaidOrRetained() {
        long spent = 0;
        for (int month = 0; month < months; month++) {
            for (int line = 0; line < ledger.lines(); line++) {
                spent += ledger.spend(line, month);
            }
            for (int term = 0; term < model.terms().count(); term++) {
                spent -= net(term, month);
            }
            for (int provider = 0; provider < model.market().providers(); provider++) {
                spent -= ledger.flow(Flow.PENALTIES, provider, month); // below zero
            }
            long retained = 0;
            for (int contract = 0; contract < model.terms().contracts(); contract++) {
                retained += ledger.accounts().closing(ledger.chart().retained(contract), month);
            }
            assertThat(retained).as("month %d", month).isEqualTo(spent);
        }
    }

    /** Replication 7 after 0 to 6, and again after 9 and 8, is replication 7 played by an engine that has played no other. */
    @Test
    void aReplicationAloneIsTheSameAsInABatchInAnyOrder() {
        Ledger alone = new Replication(model, Engines.COLUMNAR, Diary.CLOSED).play(seed, 7);
        Replication batch = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        for (int number : new int[] {0, 1, 2, 3, 4, 5, 6}) {
            batch.play(seed, number);
        }
        assertThat(batch.play(seed, 7).sameAs(alone)).isTrue();
        batch.play(seed, 9);
        batch.play(seed, 8);
        assertThat(batch.play(seed, 7).sameAs(alone)).isTrue();
    }
}
