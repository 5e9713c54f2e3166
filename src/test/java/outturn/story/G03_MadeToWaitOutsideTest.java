package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;

/**
 * Forty clients all complete in their first month, for which £1,000 is paid. Everybody would come back the month after, and
 * within three months that costs the £1,000 again.
 */
class G03_MadeToWaitOutsideTest {
    private static final int CLIENTS = 40;
    private static final String TEMPTED = "\"rationality\": 0, \"honesty\": 0";
    private static final String BACK =
            ", \"back\": {\"term\": \"clawback\", \"terms\": [\"done\"], \"within\": 3, \"share\": 1}";
    private static final String AWAY =
            ", \"away\": {\"term\": \"outcome\", \"when\": {\"on\": \"no-return\", \"after\": \"completed\", \"months\": 2},"
                    + " \"price\": {\"all\": 50000}}";

    private static World world(String decides, String audit, String terms, String dying) {
        return World.of(text(decides, audit, terms, dying));
    }

    private static String text(String decides, String audit, String terms, String dying) {
        return """
                {"time": {"months": 12},
                 "population": {"initial": 0,
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {
                   "entry": "list",
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "after": {"months": 1, "to": "completed"}},
                     "completed": {"role": "exit-planned", "after": {"months": 1, "to": "back"},
                       "to": {"dead": {"rate": {"value": %s, "unit": "per month"}}}},
                     "back": {"role": "waiting"},
                     "dead": {"role": "dead"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "efforts": {"standard": {"hoursPerMonth": 1}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100, "decides": {"horizon": 12, %s,
                   "considers": ["holding"]}}},
                 "contracts": {"pbr": {"provider": "Harbour" %s, "terms": {
                   "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                     "price": {"all": 100000}} %s}}}}
                """.formatted(CLIENTS, dying, decides, audit, terms);
    }

    private static int held(World world) {
        return world.happened(Event.HELD, "Harbour", 1);
    }

    /** Completed at the end of month 0, they are back at the end of month 4: four months away, one more than counts. */
    @Test
    void whoeverWouldCostTheFeeAgainWaitsUntilItDoesNot() {
        World world = world(TEMPTED, "", BACK, "0");
        assertThat(held(world)).isEqualTo(CLIENTS);
        assertThat(world.life(0).subList(0, 5))
                .containsExactly("completed", "completed", "completed", "completed", "back");
        assertThat(world.happened(Event.RETURNED, "Harbour", 4)).isEqualTo(CLIENTS);
        assertThat(world.pence(Entry.RECOVERED, "done")).isZero();
        assertThat(world.cash("Harbour", 11)).isEqualTo(CLIENTS * 1000_00L);
    }

    @Test
    void anHonestProviderLetsThemInAndPaysBack() {
        World world = world("\"rationality\": 0", "", BACK, "0");
        assertThat(held(world)).isZero();
        assertThat(world.life(0).subList(0, 2)).containsExactly("completed", "back");
        assertThat(world.cash("Harbour", 11)).isZero();
    }

    @Test
    void whoWaitsLivesAndDiesOutside() {
        World world = world(TEMPTED, "", BACK, "0.5");
        assertThat(held(world)).isPositive();
        assertThat(world.in("dead", 3)).isGreaterThan(world.in("dead", 2));
        assertThat(world.in("dead", 4)).isGreaterThan(world.in("dead", 3));
        assertThat(world.in("back", 4) + world.in("back", 3)).isZero();
        assertThat(world.in("back", 5)).isEqualTo(CLIENTS - world.in("dead", 5)).isPositive();
    }

    @Test
    void stayingAwayIsClaimedForThoseWhoWaitAndIsNotTrue() {
        World world = world(TEMPTED, "", AWAY, "0");
        assertThat(held(world)).isEqualTo(CLIENTS);
        assertThat(world.pence(Entry.PAID, "away")).isEqualTo(CLIENTS * 500_00L);
        assertThat(world.pence(Entry.PAID_FALSELY, "away")).isEqualTo(CLIENTS * 500_00L);
    }

    @Test
    void whereNothingHangsOnComingBackNobodyWaits() {
        assertThat(held(world(TEMPTED, "", "", "0"))).isZero();
    }

    @Test
    void aCertainAuditAndALargePenaltyEndIt() {
        for (String scale : new String[] {"0", "1000"}) {
            String unsure = "\"rationality\": %s, \"honesty\": 0".formatted(scale);
            World world = world(unsure, ", \"audit\": {\"found\": 1, \"penalty\": 10000}", BACK, "0");
            assertThat(held(world(unsure, "", BACK, "0"))).isPositive();
            assertThat(held(world) + world.happened(Event.FOUND_OUT, "Harbour", 1))
                    .isZero();
        }
    }

    @Test
    void whoIsFoundOutPaysAndTheClientIsLetIn() {
        World world =
                world(TEMPTED, ", \"audit\": {\"found\": 0.5, \"penalty\": 10000}", BACK, "0"); // .5 · 1000 > .5 · 100
        int found = world.happened(Event.FOUND_OUT, "Harbour", 1);
        assertThat(found).isBetween(7, 33); // 20 ± 4 · √10
        assertThat(held(world)).isEqualTo(CLIENTS - found);
        assertThat(world.ledger().flow(Flow.PENALTIES, 0, 1)).isEqualTo(-found * 100_00L);
        assertThat(world.in("back", 2)).isEqualTo(found);
    }

    @Test
    void theMoreThereIsToGainTheMoreWait() {
        int last = 0;
        for (String share : new String[] {"0", "0.1", "0.3", "0.6", "1"}) {
            String back = BACK.replace("\"share\": 1", "\"share\": " + share);
            int held = held(world("\"rationality\": 500, \"honesty\": 0.2", "", back, "0"));
            assertThat(held).isGreaterThanOrEqualTo(last);
            last = held;
        }
        assertThat(last).isPositive();
    }

    /** It closes with month 0; whoever comes back in month 1 finds nobody who could send them away. */
    @Test
    void whoIsGoneMakesNobodyWait() {
        String gone = text(TEMPTED, "", BACK, "0")
                .replace(
                        "\"contracts\":",
                        "\"commissioner\": {\"failure\": {\"gap\": 48, \"closing\": {\"Harbour\": 0}}}, \"contracts\":");
        World world = World.of(gone);
        assertThat(held(world)).isZero();
        assertThat(world.in("back", 2)).isEqualTo(CLIENTS);
    }

    /** Half of those outside go to prison a month, whether they are made to wait or not. */
    @Test
    void whoWaitsCanGoElsewhere() {
        World world = World.of(text(TEMPTED, "", BACK, "0.5")
                .replace("\"dead\": {\"role\": \"dead\"}", "\"dead\": {\"role\": \"custody\"}"));
        assertThat(held(world)).isPositive();
        assertThat(world.in("dead", 3)).isGreaterThan(world.in("dead", 2));
        assertThat(world.in("dead", 4)).isGreaterThan(world.in("dead", 3));
    }

    /** Half would be back a month. Those held are let in at the end of month 4, all at once, where luck would have only half. */
    @Test
    void whoHasWaitedLongEnoughIsLetInAtOnce() {
        World world = World.of(text(TEMPTED, "", BACK, "0")
                .replace("\"after\": {\"months\": 1, \"to\": \"back\"},", "")
                .replace(
                        "\"to\": {\"dead\": {",
                        "\"to\": {\"back\": {\"rate\": {\"value\": 0.7, \"unit\": \"per month\"}}, \"dead\": {"));
        int held = 0;
        for (int month = 1; month < 4; month++) {
            held += world.happened(Event.HELD, "Harbour", month);
        }
        assertThat(held).isGreaterThan(CLIENTS / 2);
        assertThat(world.in("back", 4)).isZero();
        assertThat(world.in("back", 5)).isGreaterThanOrEqualTo(held);
    }

    /** Back at the end of month 4 and in treatment a month later: who was made to wait once is not for ever. */
    @Test
    void whoIsLetInIsLikeAnyOther() {
        World world = World.of(text(TEMPTED, "", BACK, "0")
                .replace(
                        "\"back\": {\"role\": \"waiting\"}",
                        "\"back\": {\"role\": \"waiting\", \"after\": {\"months\": 1, \"to\": \"treatment\"}}"));
        assertThat(world.in("back", 5)).isEqualTo(CLIENTS);
        assertThat(world.in("treatment", 6)).isEqualTo(CLIENTS);
    }
}
