package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;

/**
 * Cherry-picking in closed form, through the whole engine: success probability evenly from .05 to .65, a cost of £1,000 a
 * client, a provider who sees the probability and takes whom it pays to take. Expected figures: published cases, PM-24.
 *
 * <p>The even distribution stands as 24 equal steps, whose middles average .35 and of which the upper 16 lie above .25.
 * Each step has 1,000 clients, so shares are exact but for who is drawn into which: 24,000 clients give the accepted share
 * a standard error of .003. Held to 4 of them; the seed is fixed.
 */
class CherryPickingTest {
    private static final int STEPS = 24;
    private static final int CLIENTS = 24_000;
    private static final double WITHIN = 4 * 0.00304; // √(2/3 · 1/3 / 24,000) = .00304

    /** One group for all, or one group a step so that prices can follow it. */
    private static Ledger play(boolean banded, String price) {
        return play(json(banded, price, CLIENTS, "\"rationality\": 0", ""));
    }

    /**
     * The scenario.
     *
     * @param decides how the provider does
     * @param refusal of the contract; as usual when empty
     */
    static String json(boolean banded, String price, int clients, String decides, String refusal) {
        StringJoiner shares = new StringJoiner(", ");
        StringJoiner rows = new StringJoiner(", ");
        StringJoiner weights = new StringJoiner(", ");
        StringJoiner groups = new StringJoiner(", ");
        StringJoiner cuts = new StringJoiner(", ");
        for (int step = 0; step < STEPS; step++) {
            shares.add("\"p%d\": %s".formatted(step, step < STEPS - 1 ? "0.0416666666666667" : "0.0416666666666659"));
            rows.add(String.format(
                    Locale.ROOT,
                    "{\"when\": {\"chance\": \"p%d\"}, \"to\": {\"completed\": %.4f, \"left\": %.4f}}",
                    step,
                    chance(step),
                    1 - chance(step)));
            weights.add("\"p%d\": %d".formatted(step, step));
            groups.add("\"g%d\"".formatted(step));
            if (step > 0) {
                cuts.add(step - 0.5 + "");
            }
        }
        String complexity = "\"complexity\": {\"weights\": {\"chance\": {%s}}, \"groups\": [%s], \"cuts\": [%s]},"
                .formatted(weights, groups, cuts);
        return Picking.json(banded ? complexity : "", shares, rows, clients, decides, refusal, price, "");
    }

    private static double chance(int step) {
        return 0.05 + 0.025 * (step + 0.5);
    }

    private static Ledger play(String json) {
        Reading<Scenario> reading = ScenarioReader.standard().readText("cherry-picking", json);
        assertThat(reading.findings()).isEmpty();
        return new Replication(Model.of(reading.value()), Engines.COLUMNAR, Diary.CLOSED).play(1, 0);
    }

    private static int count(Ledger ledger, Event event) {
        int count = 0;
        for (int cycle = 0; cycle < 3; cycle++) {
            count += ledger.care().inCycle(event, 0, cycle);
        }
        return count;
    }

    @Test
    void aFlatTariffLeavesOutTheThirdThatDoNotPay() {
        Ledger ledger = play(false, "{\"all\": 400000}");
        int accepted = count(ledger, Event.ACCEPTED);
        assertThat(count(ledger, Event.ASSESSED)).isEqualTo(CLIENTS);
        assertThat((double) accepted / CLIENTS).isCloseTo(2.0 / 3, within(WITHIN));
        double completed = (double) count(ledger, Event.LEFT_PLANNED) / accepted;
        assertThat(completed).isCloseTo(0.45, within(4 * 0.00393)); // √(.45 · .55 / 16,000)
    }

    @Test
    void atTheBreakEvenTariffOfAnOpenDoorNobodyBelowTheMeanIsTaken() {
        Ledger ledger = play(false, "{\"all\": 285714}"); // £1,000 / .35: p ≥ .35, the upper half
        assertThat((double) count(ledger, Event.ACCEPTED) / CLIENTS).isCloseTo(0.5, within(4 * 0.00323));
    }

    /** T(p) = £1,000 / p + £100: everybody earns the same hundred pounds times p. */
    @Test
    void aTariffThatFollowsSeverityTakesEverybody() {
        StringJoiner prices = new StringJoiner(", ", "{", "}");
        for (int step = 0; step < STEPS; step++) {
            prices.add("\"g%d\": %d".formatted(step, (long) StrictMath.ceil(100_000 / chance(step) + 100_00)));
        }
        Ledger ledger = play(true, prices.toString());
        assertThat(count(ledger, Event.ACCEPTED)).isEqualTo(CLIENTS);
    }
}
