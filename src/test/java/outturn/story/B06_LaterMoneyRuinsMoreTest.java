package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;

/**
 * Light and medium needs are taken, 13.3 a month, of whom .5 complete: £2,667 a month at £400. Staff of 80 hours cost
 * £1,600 and premises £950; reserves are £6,000 and nothing may be owed. A hundred towns for every lag.
 */
class B06_LaterMoneyRuinsMoreTest {
    private static final int TOWNS = 100;

    private static boolean[] ruined(int lag, String discount) {
        String json = Town.town()
                .hours(80)
                .decides("\"rationality\": 2000" + discount)
                .contract("\"lag\": %d,".formatted(lag))
                .provider("\"overheadsPerMonth\": 95000, \"reserves\": 600000, \"facility\": 0,")
                .json();
        Replication replication = new Replication(
                Model.of(ScenarioReader.standard().readText("town", json).value()), Engines.COLUMNAR, Diary.CLOSED);
        boolean[] ruined = new boolean[TOWNS];
        for (int town = 0; town < TOWNS; town++) {
            ruined[town] = replication.play(1, town).failed(0) != Ledger.NEVER;
        }
        return ruined;
    }

    private static int count(boolean[] ruined) {
        int count = 0;
        for (boolean one : ruined) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Without discounting a lag changes no decision, so who is ruined early on is ruined, town by town. */
    @Test
    void townByTownWhereLatenessChangesNoDecision() {
        boolean[] before = ruined(0, "");
        int least = count(before);
        for (int lag = 1; lag <= 4; lag++) {
            boolean[] after = ruined(lag, "");
            for (int town = 0; town < TOWNS; town++) {
                assertThat(after[town] || !before[town])
                        .as("town %d, lag %d", town, lag)
                        .isTrue();
            }
            before = after;
        }
        assertThat(least).isLessThan(TOWNS);
        assertThat(count(before)).isGreaterThan(least);
    }

    /** To a provider that takes 30% a year off, late money is also worth less trouble. */
    @Test
    void andOverAllTownsWhereItDoes() {
        int before = 0;
        for (int lag = 0; lag <= 4; lag++) {
            int now = count(ruined(lag, ", \"discountPerYear\": 0.3"));
            assertThat(now).as("lag %d", lag).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isPositive();
    }
}
