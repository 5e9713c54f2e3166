package outturn.rules.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferralTest {
    private static final double[] SHARES = {1, 0, 3};

    @Test
    void clientsGoByTheSharesOfReferrals() {
        boolean[] open = {true, true, true};
        assertThat(Referral.to(SHARES, open, 0.2499)).isEqualTo(0); // 1 of 4 parts
        assertThat(Referral.to(SHARES, open, 0.2501)).isEqualTo(2);
    }

    @Test
    void aProviderThatIsShutGetsNobodyWhileAnotherIsOpen() {
        assertThat(Referral.to(SHARES, new boolean[] {false, true, true}, 0)).isEqualTo(2);
        assertThat(Referral.to(SHARES, new boolean[] {true, true, false}, StrictMath.nextDown(1.0)))
                .isEqualTo(0);
    }

    @Test
    void whenNobodyIsOpenClientsAreSharedOutToWait() {
        assertThat(Referral.to(SHARES, new boolean[3], 0.2)).isEqualTo(0);
        assertThat(Referral.to(SHARES, new boolean[3], 0.9)).isEqualTo(2);
    }
}
