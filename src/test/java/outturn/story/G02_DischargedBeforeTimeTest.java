package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;

/**
 * Forty clients begin treatment at once. In a month one in twenty completes, for which £1,000 is paid, and one in twenty
 * leaves otherwise. A client can be booked as completed before its time, from where nine in ten come back in a month.
 */
class G02_DischargedBeforeTimeTest {
    private static final int CLIENTS = 40;

    /** How the provider is minded, how it is audited, and what else the contract says. */
    private record Terms(String decides, String audit, String terms, int price, String relapse) {
        static final Terms TEMPTED = new Terms("\"rationality\": 0, \"honesty\": 0", "", "", 1000, "0.9");

        Terms audited(String how) {
            return new Terms(decides, how, terms, price, relapse);
        }

        Terms minded(String how) {
            return new Terms(how, audit, terms, price, relapse);
        }

        Terms with(String more) {
            return new Terms(decides, audit, more, price, relapse);
        }

        Terms paying(int pounds) {
            return new Terms(decides, audit, terms, pounds, relapse);
        }

        Terms relapsing(String chance) {
            return new Terms(decides, audit, terms, price, chance);
        }
    }

    private static World world(Terms terms) {
        return World.of(text(terms));
    }

    private static String text(Terms terms) {
        return """
                {"time": {"months": 12},
                 "population": {"initial": 0,
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 0.05, "left": 0.05}}]},
                     "completed": {"role": "exit-planned"},
                     "booked": {"role": "exit-planned", "probabilities": [{"to": {"back": %s}}]},
                     "left": {"role": "exit-unplanned"},
                     "back": {"role": "waiting"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "earlyDischarge": {"from": ["treatment"], "to": "booked", "passesFor": "completed"},
                   "efforts": {"standard": {"hoursPerMonth": 1}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100, "decides": {"horizon": 12, %s,
                   "considers": ["refusing", "effort", "early-discharge"]}}},
                 "contracts": {"pbr": {"provider": "Harbour" %s, "terms": {
                   "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"}, "price": {"all": %d}}
                   %s}}}}
                """.formatted(CLIENTS, terms.relapse, terms.decides, terms.audit, terms.price * 100, terms.terms);
    }

    private static int count(World world, Event event) {
        int count = 0;
        for (int month = 0; month < 12; month++) {
            count += world.happened(event, "Harbour", month);
        }
        return count;
    }

    private static int early(Terms terms) {
        return count(world(terms), Event.DISCHARGED_EARLY);
    }

    private static final String CLAWBACK =
            ", \"back\": {\"term\": \"clawback\", \"terms\": [\"done\"], \"within\": 6, \"share\": 1}";

    @Test
    void whoIsPaidForCompletionsAndNeverAuditedBooksEverybodyOutAtOnce() {
        World world = world(Terms.TEMPTED);
        int early = world.happened(Event.DISCHARGED_EARLY, "Harbour", 0);
        int completed = world.in("completed", 1);
        assertThat(early).isPositive().isEqualTo(world.in("booked", 1));
        assertThat(early + completed + world.in("left", 1)).isEqualTo(CLIENTS);
        assertThat(world.pence(Entry.PAID, "done")).isEqualTo((early + completed) * 1000_00L);
        assertThat(world.pence(Entry.PAID_FALSELY, "done")).isEqualTo(early * 1000_00L);
        assertThat(count(world, Event.RETURNED)).isGreaterThan(early / 2);
    }

    @Test
    void anHonestProviderAndOneThatDoesNotThinkOfItNeverDo() {
        assertThat(early(Terms.TEMPTED.minded("\"rationality\": 0"))).isZero();
        assertThat(early(Terms.TEMPTED.minded("\"rationality\": 100, \"honesty\": 1")))
                .isZero();
    }

    /** 40 are thought of in half of the cases: 20 ± 4 · √10, less the few who leave that month; the seed is fixed. */
    @Test
    void halfHonestIsHalfAsOften() {
        World world = world(Terms.TEMPTED.minded("\"rationality\": 0, \"honesty\": 0.5"));
        assertThat(world.happened(Event.DISCHARGED_EARLY, "Harbour", 0)).isBetween(6, 32);
    }

    @Test
    void aCertainAuditAndALargePenaltyEndIt() {
        for (String scale : new String[] {"0", "1000"}) {
            Terms tempted = Terms.TEMPTED.minded("\"rationality\": %s, \"honesty\": 0".formatted(scale));
            World world = world(tempted.audited(", \"audit\": {\"found\": 1, \"penalty\": 10000}"));
            assertThat(early(tempted)).isPositive();
            assertThat(count(world, Event.DISCHARGED_EARLY) + count(world, Event.FOUND_OUT))
                    .isZero();
        }
    }

    @Test
    void whoIsFoundOutPaysAndTheClientStays() {
        World world = world(Terms.TEMPTED.audited(", \"audit\": {\"found\": 0.5, \"penalty\": 10000}")); // £100
        int found = world.happened(Event.FOUND_OUT, "Harbour", 0);
        assertThat(found).isBetween(7, 33); // 20 ± 4 · √10
        assertThat(world.ledger().flow(Flow.PENALTIES, 0, 0)).isEqualTo(-found * 100_00L);
        assertThat(world.in("booked", 1)).isEqualTo(world.happened(Event.DISCHARGED_EARLY, "Harbour", 0));
        assertThat(world.in("treatment", 1)).isPositive();
    }

    /** Nine in ten who are booked out cost the £1,000 again; of those who stay, half complete one day and keep it. */
    @Test
    void whereComingBackCostsMoreThanThereIsToGainNobodyIsDischargedEarly() {
        assertThat(early(Terms.TEMPTED.with(CLAWBACK))).isZero();
        assertThat(early(Terms.TEMPTED.with(CLAWBACK).relapsing("0.01"))).isPositive();
    }

    @Test
    void theMoreThereIsToGainTheMoreAreDischargedEarly() {
        Terms unsure = Terms.TEMPTED.minded("\"rationality\": 500, \"honesty\": 0.3");
        int last = early(unsure.paying(0));
        assertThat(last).isZero();
        for (int price : new int[] {250, 500, 1000, 2000, 4000}) {
            int early = early(unsure.paying(price));
            assertThat(early).isGreaterThanOrEqualTo(last);
            last = early;
        }
        assertThat(last).isPositive();
    }

    /** Treatment begins with a month of detoxification, which nobody can be booked out of. */
    @Test
    void nobodyIsDischargedFromAStateThatIsNotNamed() {
        World world = World.of(text(Terms.TEMPTED)
                .replace("\"to\": \"treatment\"},", "\"to\": \"detox\"},")
                .replace(
                        "\"completed\": {\"role\"",
                        "\"detox\": {\"role\": \"treatment\", \"after\": {\"months\": 1, \"to\": \"treatment\"}},"
                                + " \"completed\": {\"role\""));
        assertThat(world.happened(Event.DISCHARGED_EARLY, "Harbour", 0)).isZero();
        assertThat(world.in("treatment", 1)).isEqualTo(CLIENTS);
        assertThat(world.happened(Event.DISCHARGED_EARLY, "Harbour", 1)).isPositive();
    }
}
