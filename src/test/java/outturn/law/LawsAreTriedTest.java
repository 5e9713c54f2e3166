package outturn.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Clause;
import outturn.model.Terms;
import outturn.scenario.Term;

/** A law that nothing is subject to holds too. So the made-up worlds must have in them what the laws speak of. */
class LawsAreTriedTest {
    private static final int SCENARIOS = 100;

    private int deaths;
    private int admitted;
    private int turnedAway;
    private int failed;
    private int capped;
    private int beyondThree;
    private int madeUp;
    private int ceilings;
    private long retained;
    private int refused;
    private int parked;
    private int tight;
    private long penalties;
    private long staffing;
    private int absent;
    private int keepingRisk;

    @Test
    void whatTheLawsSpeakOfHappens() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            look(Played.of(seed));
        }
        assertThat(deaths).as("clients who die").isGreaterThan(1000);
        assertThat(admitted).as("clients who get a place off a list").isGreaterThan(1000);
        assertThat(turnedAway).as("client-months of waiting for a place").isGreaterThan(1000);
        assertThat(failed).as("providers that fail").isGreaterThan(10);
        assertThat(capped).as("limits that bite").isGreaterThan(5);
        assertThat(ceilings).as("investors' ceilings that bite").isGreaterThan(2);
        assertThat(madeUp).as("floors made up").isGreaterThan(2);
        assertThat(beyondThree).as("outcome terms that count more than three").isGreaterThan(50);
        assertThat(retained).as("pence retained").isPositive();
        assertThat(keepingRisk).as("primes that keep risk").isGreaterThan(2);
    }

    @Test
    void andWhereProvidersDecideSoDoesWhatTheyDecide() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Played world = Played.deciding(seed);
            Care care = world.ledger().care();
            for (int provider = 0; provider < world.model().market().providers(); provider++) {
                absent += world.model().plans().takesPart(provider) ? 0 : 1;
                for (int month = 0; month < world.model().clock().measured(); month++) {
                    refused += care.inCycle(Event.ASSESSED, provider, month)
                            - care.inCycle(Event.ACCEPTED, provider, month);
                    parked += care.inCycle(Event.PARKED_MONTH, provider, month);
                    tight += care.shadowPrice(provider, month) > 0 ? 1 : 0;
                    staffing -= world.ledger().flow(Flow.RECRUITMENT, provider, month);
                    staffing -= world.ledger().flow(Flow.REDUNDANCY, provider, month);
                    penalties -= world.ledger().flow(Flow.PENALTIES, provider, month);
                }
            }
        }
        assertThat(refused).as("clients turned away").isGreaterThan(100);
        assertThat(parked).as("client-months parked").isGreaterThan(1000);
        assertThat(tight).as("months in which hours are short").isGreaterThan(100);
        assertThat(absent).as("providers that do not bid").isGreaterThan(2);
        assertThat(staffing).as("pence for staff who come and go").isPositive();
        assertThat(penalties).as("pence for clients turned away").isPositive();
    }

    private void look(Played world) {
        deaths += world.witness().deaths();
        admitted += world.witness().admitted();
        turnedAway += world.witness().turnedAway();
        Ledger ledger = world.ledger();
        for (int provider = 0; provider < world.model().market().providers(); provider++) {
            failed += ledger.failed(provider) == Ledger.NEVER ? 0 : 1;
        }
        for (int contract = 0; contract < world.model().terms().contracts(); contract++) {
            for (Terms.Slice slice : world.model().terms().slices(contract)) {
                keepingRisk += slice.forRisk() > 0 ? 1 : 0;
            }
        }
        for (Clause clause : world.model().terms().clauses()) {
            look(world, clause, ledger);
        }
    }

    private void look(Played world, Clause clause, Ledger ledger) {
        boolean gated = world.model().terms().gatesOn(clause.number()).length > 0;
        boolean lapses = gated && ledger.pence(Entry.LAPSED, clause.number()) > 0;
        boolean bond = clause.in().terms().values().stream().anyMatch(Term.Investor.class::isInstance);
        capped += lapses && !bond ? 1 : 0;
        ceilings += lapses && bond ? 1 : 0;
        madeUp += clause.term() instanceof Term.Limit && ledger.pence(Entry.RAISED, clause.number()) > 0 ? 1 : 0;
        beyondThree +=
                clause.term() instanceof Term.Outcome && ledger.claims(Entry.VERIFIED, clause.number()) > 3 ? 1 : 0;
        retained += clause.term() instanceof Term.Withhold ? ledger.pence(Entry.RAISED, clause.number()) : 0;
    }
}
