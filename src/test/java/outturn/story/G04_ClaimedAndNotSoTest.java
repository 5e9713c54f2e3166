package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;

/**
 * Forty clients begin treatment; in a month three in ten leave it, and nobody gives up using. £500 is paid for being in
 * treatment after two months, £300 for being abstinent then, £1,000 for completing, which nobody does.
 */
class G04_ClaimedAndNotSoTest {
    private static final int CLIENTS = 40;
    private static final String TEMPTED = "\"rationality\": 0, \"honesty\": 0";

    private static World world(String decides, String audit, int pounds) {
        return World.of(text(decides, audit, pounds));
    }

    private static String text(String decides, String audit, int pounds) {
        return """
                {"time": {"months": 6},
                 "population": {"initial": 0,
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}}, "moves": {}}},
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [{"to": {"left": 0.3, "completed": 0}}]},
                     "left": {"role": "exit-unplanned"},
                     "completed": {"role": "exit-planned"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 1}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100, "decides": {"horizon": 12, %s,
                   "considers": ["misreporting"]}}},
                 "contracts": {"pbr": {"provider": "Harbour" %s, "terms": {
                   "kept": {"term": "outcome", "when": {"on": "retained", "months": 2}, "price": {"all": %d}},
                   "clean": {"term": "outcome",
                     "when": {"on": "review", "domain": "use", "level": "abstinent", "months": 2},
                     "price": {"all": %d}},
                   "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                     "price": {"all": %d}}}}}}
                """.formatted(CLIENTS, decides, audit, pounds * 100, pounds * 60, pounds * 200);
    }

    private static int count(World world, Event event) {
        int count = 0;
        for (int month = 0; month < 6; month++) {
            count += world.happened(event, "Harbour", month);
        }
        return count;
    }

    @Test
    void whatIsNotSoIsClaimedWhereNobodyLooks() {
        World world = world(TEMPTED, "", 500);
        int left = world.in("left", 2);
        int leftInAll = world.in("left", 6);
        assertThat(left).isBetween(8, 32); // 40 · (1 − .49) = 20.4, ± 4 · 3.2
        assertThat(world.pence(Entry.PAID, "kept")).isEqualTo(CLIENTS * 500_00L);
        assertThat(world.pence(Entry.PAID_FALSELY, "kept")).isEqualTo(left * 500_00L);
        assertThat(world.pence(Entry.PAID_FALSELY, "clean")).isEqualTo(CLIENTS * 300_00L);
        assertThat(world.pence(Entry.PAID_FALSELY, "done")).isEqualTo(leftInAll * 1000_00L);
        assertThat(count(world, Event.MISREPORTED)).isEqualTo(left + CLIENTS + leftInAll);
    }

    @Test
    void anHonestProviderClaimsWhatIsSo() {
        World world = world("\"rationality\": 0", "", 500);
        assertThat(count(world, Event.MISREPORTED)).isZero();
        assertThat(world.pence(Entry.PAID, "kept")).isEqualTo((CLIENTS - world.in("left", 2)) * 500_00L);
        assertThat(world.pence(Entry.PAID, "clean") + world.pence(Entry.PAID, "done"))
                .isZero();
    }

    @Test
    void aCertainAuditAndALargePenaltyEndIt() {
        for (String scale : new String[] {"0", "1000"}) {
            String unsure = "\"rationality\": %s, \"honesty\": 0".formatted(scale);
            World world = world(unsure, ", \"audit\": {\"found\": 1, \"penalty\": 10000}", 500);
            assertThat(count(world(unsure, "", 500), Event.MISREPORTED)).isPositive();
            assertThat(count(world, Event.MISREPORTED) + count(world, Event.FOUND_OUT))
                    .isZero();
        }
    }

    /** A penalty of £450 found half the time leaves .5 · 500 − .5 · 450 = 25 of a £500 outcome and nothing of one of £300. */
    @Test
    void whoIsFoundOutPaysAndIsNotPaid() {
        World world = world(TEMPTED, ", \"audit\": {\"found\": 0.5, \"penalty\": 45000}", 500);
        assertThat(world.pence(Entry.PAID, "clean")).isZero();
        assertThat(count(world, Event.FOUND_OUT)).isPositive();
        assertThat(count(world, Event.FOUND_OUT) + count(world, Event.MISREPORTED))
                .isEqualTo(world.in("left", 2) + world.in("left", 6));
        long penalties = 0;
        for (int month = 0; month < 6; month++) {
            penalties += world.ledger().flow(Flow.PENALTIES, 0, month);
        }
        assertThat(penalties).isEqualTo(-count(world, Event.FOUND_OUT) * 450_00L);
    }

    @Test
    void theMoreThereIsToGainTheMoreIsMisreported() {
        int last = count(world("\"rationality\": 300, \"honesty\": 0.2", "", 0), Event.MISREPORTED);
        assertThat(last).isZero();
        for (int pounds : new int[] {100, 300, 1000}) {
            int misreported = count(world("\"rationality\": 300, \"honesty\": 0.2", "", pounds), Event.MISREPORTED);
            assertThat(misreported).isGreaterThanOrEqualTo(last);
            last = misreported;
        }
        assertThat(last).isPositive();
    }

    /** Everybody is of the high group, and completing is paid for that group alone, or for the other. */
    @Test
    void onlyForAGroupThatIsPaidForIsAnythingMadeUp() {
        String groups =
                "\"attributes\": {\"crack\": {\"shares\": {\"no\": 0, \"yes\": 1}}}, \"complexity\": {\"weights\":"
                        + " {\"crack\": {\"yes\": 1}}, \"groups\": [\"low\", \"high\"], \"cuts\": [0.5]}, \"arrivals\"";
        String text = text(TEMPTED, "", 500).replaceFirst("\"arrivals\"", groups);
        World paid = World.of(text.replace("{\"all\": 100000}", "{\"low\": 0, \"high\": 100000}"));
        World unpaid = World.of(text.replace("{\"all\": 100000}", "{\"low\": 100000, \"high\": 0}"));
        assertThat(paid.claims(Entry.RAISED, "done"))
                .isEqualTo(paid.in("left", 6))
                .isPositive();
        assertThat(unpaid.claims(Entry.RAISED, "done")).isZero();
    }

    /** It closes with month 0, and claims for nobody who leaves later. */
    @Test
    void whoIsGoneClaimsNothing() {
        World world = World.of(
                text(TEMPTED, "", 500)
                        .replace(
                                "\"contracts\":",
                                "\"commissioner\": {\"failure\": {\"gap\": 48, \"closing\": {\"Harbour\": 0}}}, \"contracts\":"));
        assertThat(count(world, Event.MISREPORTED))
                .isEqualTo(world.happened(Event.MISREPORTED, "Harbour", 0))
                .isPositive();
    }
}
