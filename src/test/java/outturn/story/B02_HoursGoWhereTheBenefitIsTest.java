package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Light needs mostly complete by themselves, .50 at minimal effort and .60 at standard; heavy needs only with help, 0 and
 * .20. Completing pays £2,000 for light needs and £500 for the others; to society it is half a QALY a year, £10,000.
 */
class B02_HoursGoWhereTheBenefitIsTest {
    private static Town town(String decides) {
        return Town.town()
                .atMinimal(0.5, 0.3, 0)
                .terms(Town.completed("{\"light\": 200000, \"medium\": 50000, \"heavy\": 50000}"))
                .decides(decides);
    }

    /** For five hours more: light .1 · £2,000 = £200, medium .1 · £500 = £50, heavy .2 · £500 = £100. */
    @Test
    void aProviderThatMindsMoneyGivesScarceHoursToThoseWhoPay() {
        World world = town("\"rationality\": 0, \"avoidable\": 0").hours(55).play();
        assertThat(Town.parked(world, Town.LIGHT)).isLessThan(0.2);
        assertThat(Town.parked(world, Town.HEAVY)).isGreaterThan(0.5);
    }

    /** Years of .1, .1 and .2 of £10,000 and a little money: the most is had from heavy needs. */
    @Test
    void aProviderThatMindsPeopleGivesThemToThoseWhomTheyHelp() {
        World world = town("\"rationality\": 0, \"avoidable\": 0, \"mission\": 1")
                .hours(55)
                .play();
        assertThat(Town.parked(world, Town.HEAVY)).isLessThan(0.2);
        assertThat(Town.parked(world, Town.LIGHT)).isGreaterThan(0.5);
    }

    /** At £20 an hour and £100 for completing nobody pays: light .5 · 100 − 20 = £30 does, heavy do not. */
    @Test
    void aProviderWithAMissionTurnsNobodyAwayWhilePlacesLast() {
        String price = Town.completed("{\"all\": 10000}");
        World business = town("\"rationality\": 0").terms(price).play();
        assertThat(Town.refused(business, Town.HEAVY)).isPositive();
        assertThat(Town.refused(business, Town.LIGHT)).isZero();
        World charity = town("\"rationality\": 0, \"mission\": 1").terms(price).play();
        assertThat(Town.refused(charity)).isZero();
    }
}
