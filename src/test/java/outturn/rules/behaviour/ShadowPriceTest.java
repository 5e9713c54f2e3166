package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShadowPriceTest {
    private static final double[] WANTED = {100, 60, 60, 20};

    private static double position(double hours) {
        return ShadowPrice.position(WANTED, WANTED.length, hours);
    }

    @Test
    void hoursThatSufficeCostNothing() {
        assertThat(position(100)).isZero();
        assertThat(position(5000)).isZero();
    }

    @Test
    void thePriceLiesWhereWhatIsWantedIsWhatThereIs() {
        assertThat(position(90)).isCloseTo(0.25, within(1e-12)); // a quarter of the way from 100 to 60
        assertThat(position(60)).isEqualTo(1); // the lowest price at which 60 are wanted
        assertThat(position(30)).isCloseTo(2.75, within(1e-12)); // (60 − 30) / (60 − 20) beyond the third
        assertThat(position(20)).isEqualTo(3);
    }

    @Test
    void whereThereAreTooFewAtAnyPriceItIsTheLast() {
        assertThat(position(19)).isEqualTo(3);
        assertThat(position(0)).isEqualTo(3);
        assertThat(ShadowPrice.position(new double[] {5}, 1, 1)).isZero(); // a list of one
    }

    @Test
    void fewerHoursNeverMakeItLower() {
        double before = 0;
        for (int hours = 110; hours >= 0; hours--) {
            double at = position(hours);
            assertThat(at).as("%d hours", hours).isGreaterThanOrEqualTo(before);
            before = at;
        }
    }

    @Test
    void betweenTwoItemsOfAListIsAStraightLine() {
        float[] list = {-1, 10, -1, 20, -1, 40}; // every second, from the second: 10, 20, 40
        assertThat(ShadowPrice.at(0, list, 1, 2)).isEqualTo(10);
        assertThat(ShadowPrice.at(0.5, list, 1, 2)).isEqualTo(15);
        assertThat(ShadowPrice.at(1.25, list, 1, 2)).isEqualTo(25);
        assertThat(ShadowPrice.at(2, list, 1, 2)).isEqualTo(40); // the last, without reading beyond it
    }
}
