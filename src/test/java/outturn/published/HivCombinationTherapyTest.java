package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outturn.scenario.json.Setting;

/**
 * Chancellor and others (1997) as worked in Briggs, Claxton and Sculpher (2006), example 2.5; results as asserted in heemod,
 * tests/testthat/test_dmhee.R, which takes them from the book's own spreadsheet. Pounds and years a person.
 */
class HivCombinationTherapyTest {
    private static final Shipped MONO = Shipped.named("hiv-monotherapy");
    private static final Shipped COMB = Shipped.named("hiv-combination-therapy");

    @ParameterizedTest
    @CsvSource({
        "1, 0.72145329, 0.20184544, 0.06689735, 0.00980392, 0.85821972, 0.10273933, 0.03405075, 0.00499020",
        "2, 0.52049485, 0.26291063, 0.18059602, 0.03599851, 0.73654109, 0.16900517, 0.08022683, 0.01422690",
        "3, 0.37551272, 0.25783191, 0.27729592, 0.08935945, 0.53137999, 0.24687317, 0.17823854, 0.04350830",
        "4, 0.27091488, 0.22561677, 0.33806874, 0.16539960, 0.38336584, 0.25070996, 0.26972849, 0.09619570",
        "5, 0.19545243, 0.18578457, 0.36354831, 0.25521468, 0.27658055, 0.22306346, 0.33001884, 0.17033715",
        "10, 0.03820165, 0.04862021, 0.23401643, 0.67916171, 0.05405834, 0.06616228, 0.27091764, 0.60886174",
        "15, 0.00746661, 0.01031835, 0.08952225, 0.89269279, 0.01056583, 0.01442643, 0.11128536, 0.86372237",
        "20, 0.00145937, 0.00207077, 0.02823342, 0.96823644, 0.00206512, 0.00291872, 0.03622347, 0.95879269"
    })
    void theTraceToEightPlaces(
            int cycle,
            double monoA,
            double monoB,
            double monoC,
            double monoD,
            double combA,
            double combB,
            double combC,
            double combD) {
        traces(MONO, cycle, monoA, monoB, monoC, monoD);
        traces(COMB, cycle, combA, combB, combC, combD);
    }

    private static void traces(Shipped therapy, int cycle, double... shares) {
        for (int state = 0; state < 4; state++) {
            assertThat(therapy.expectations().clientsIn(state, cycle) / therapy.initial())
                    .isCloseTo(shares[state], within(5.1e-9));
        }
    }

    @Test
    void everyPublishedDigitOfTheCosts() {
        assertThat(MONO.poundsTodayEach()).isCloseTo(44663.4535637, within(5e-8));
        assertThat(COMB.poundsTodayEach()).isCloseTo(50601.6513312, within(5e-8));
        assertThat(MONO.poundsEach("care")).isCloseTo(45541.24, within(5e-3));
        assertThat(COMB.poundsEach("care")).isCloseTo(48082.83, within(5e-3));
        assertThat(MONO.poundsEach("zidovudine")).isCloseTo(18203.97, within(5e-3));
        assertThat(COMB.poundsEach("zidovudine") + COMB.poundsEach("lamivudine"))
                .isCloseTo(24492.28, within(5e-3));
    }

    @Test
    void everyPublishedDigitOfTheLifeYears() {
        assertThat(MONO.lifeYearsEach()).isCloseTo(7.9912066, within(5e-8));
        assertThat(COMB.lifeYearsEach()).isCloseTo(8.9373889, within(5e-8));
    }

    @Test
    void everyPublishedDigitOfTheCostOfAYearGained() {
        double pounds = COMB.poundsTodayEach() - MONO.poundsTodayEach();
        double years = COMB.lifeYearsEach() - MONO.lifeYearsEach();
        assertThat(pounds).isCloseTo(5938.198, within(5e-4));
        assertThat(years).isCloseTo(0.9461822, within(1e-7)); // the difference of two rounded figures
        assertThat(pounds / years).isCloseTo(6275.95560, within(5e-6));
    }

    /** Published: 8.475 and 9.42, here as recomputed to nine places. */
    @Test
    void lifeYearsWithHalfACycleAtEitherEnd() {
        Setting half = Setting.parse("/economics/countHealth=half-cycle");
        assertThat(Shipped.named("hiv-monotherapy", half).lifeYearsEach()).isCloseTo(8.475324868, within(5e-10));
        assertThat(Shipped.named("hiv-combination-therapy", half).lifeYearsEach())
                .isCloseTo(9.416785238, within(5e-10));
    }

    /**
     * heemod, vignette c_homogeneous: the matrix rounded to three places, lamivudine and its effect for all of fifty years,
     * counted as in a life table, the first year not discounted.
     */
    @Test
    void theSameCountedAsInALifeTable() {
        Shipped mono = variant("hiv-rounded-monotherapy");
        Shipped comb = variant("hiv-rounded-combination");
        assertThat(mono.poundsTodayEach()).isCloseTo(48762.093, within(5e-4));
        assertThat(comb.poundsTodayEach()).isCloseTo(92984.848, within(5e-4));
        assertThat(mono.lifeYearsEach()).isCloseTo(8.585843, within(5e-7));
        assertThat(comb.lifeYearsEach()).isCloseTo(17.256937, within(5e-7));
        double pounds = comb.poundsTodayEach() - mono.poundsTodayEach();
        double years = comb.lifeYearsEach() - mono.lifeYearsEach();
        assertThat(pounds / years).isCloseTo(5100.02, within(5e-3));
        assertThat(5000 * years - pounds).isCloseTo(-867.28, within(5e-3)); // alone is ahead when a year is worth 5,000
        assertThat(6000 * years - pounds).isCloseTo(7803.809, within(5e-4)); // and together when it is worth 6,000
    }

    private static Shipped variant(String name) {
        return Shipped.of(Path.of("src/test/resources/outturn/published", name + ".json"));
    }
}
