package outturn.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BiddingTest {
    @Test
    void asManyBeginAsComeOrAsPlacesLetIn() {
        assertThat(Bidding.starts(10, 100, 5)).isEqualTo(10);
        assertThat(Bidding.starts(10, 20, 5)).isEqualTo(4); // 20 / 5
        assertThat(Bidding.starts(10, 20, 0.5)).isEqualTo(10); // a place taken for less than a cycle is taken for it
        assertThat(Bidding.starts(10, Double.POSITIVE_INFINITY, 5)).isEqualTo(10);
    }

    /**
     * Ten clients, each worth £60 for two hours or nothing for none, and ten hours: five are treated, for £300. Worth of all
     * ten at £0, £15, £30 and £45 an hour: 600, 300, 0 and 0.
     */
    @Test
    void withTooFewHoursClientsAreWorthWhatTheHoursAre() {
        double[] prices = {0, 15, 30, 45};
        double[] worth = {600, 300, 0, 0};
        assertThat(Bidding.withinHours(worth, prices, 10)).isEqualTo(300); // 0 + 30 · 10
        assertThat(Bidding.withinHours(worth, prices, 15)).isEqualTo(450); // 7.5 clients at 60
        assertThat(Bidding.withinHours(worth, prices, 20)).isEqualTo(600);
        assertThat(Bidding.withinHours(worth, prices, 1000)).isEqualTo(600);
        assertThat(Bidding.withinHours(worth, prices, 0)).isZero();
    }

    @Test
    void whatIsWorthNothingIsBidForAndWhatCostsIsNot() {
        assertThat(Bidding.bids(0)).isTrue();
        assertThat(Bidding.bids(-1)).isFalse();
    }
}
