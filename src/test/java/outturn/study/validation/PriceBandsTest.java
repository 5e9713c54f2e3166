package outturn.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bands are told apart by what single clients bring, worked out here by hand. */
class PriceBandsTest {
    private static final double HOUR = 25;
    private static final double TWO_YEARS = 24 * 2 * HOUR; // 1,200

    private final ClientMargins label =
            new ClientMargins(World.of("bands-by-label").model());
    private final ClientMargins all =
            new ClientMargins(World.of("bands-by-label", "/contracts/programme/refusal/allowed=false")
                    .model());

    @Test
    void nobodyIsRefusedWhereThatIsNotAllowedAndNothingIsBroughtByTheRefused() {
        assertThat(all.play(1, 0)).hasSize(600).noneMatch(ClientMargins.Client::refused);
        assertThat(label.play(1, 0))
                .filteredOn(ClientMargins.Client::refused)
                .isNotEmpty()
                .allMatch(client -> client.pounds() == 0);
    }

    /** £50 a month on the programme: whoever found no work cost £1,200, whoever found some brought its price less a month or more. */
    @Test
    void aMarginIsThePriceOfTheBandLessTheHours() {
        List<Double> prices = List.of(1890.0, 2050.0, 2730.0, 3250.0);
        assertThat(all.play(1, 0)).allSatisfy(client -> {
            double price = client.pounds() == -TWO_YEARS ? 0 : prices.get(client.band());
            double months = (price - client.pounds()) / (2 * HOUR);
            assertThat(months).isEqualTo(Math.rint(months), within(1e-9)).isBetween(1.0, 24.0);
        });
    }

    /** Low skills 0.4, long out of work 0.5: 0.2 of 6,000, give or take four times √(0.2 · 0.8 / 6000) = 0.005. */
    @Test
    void severeAreAFifthWhateverTheBand() {
        double severe = 0;
        for (int number = 0; number < 10; number++) {
            severe += all.play(1, number).stream()
                    .filter(ClientMargins.Client::severe)
                    .count();
        }
        assertThat(severe / 6000).isEqualTo(0.2, within(0.021));
    }

    @Test
    void theSameClientsAreReferredWhateverTheBands() {
        ClientMargins prediction =
                new ClientMargins(World.of("bands-by-prediction").model());
        assertThat(prediction.play(1, 3).stream().map(ClientMargins.Client::cell))
                .containsExactlyElementsOf(label.play(1, 3).stream()
                        .map(ClientMargins.Client::cell)
                        .toList());
    }
}
