package outturn.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private final Accounts accounts = new Accounts(List.of("budget: central", "cash: Harbour"), 2);

    @Test
    void aPostingTakesFromOneAccountWhatItGivesToAnother() {
        accounts.move(0, 1, 25_00);
        accounts.close(0);
        accounts.move(1, 0, 5_00);
        accounts.close(1);
        assertThat(accounts.closing(0, 0)).isEqualTo(-25_00);
        assertThat(accounts.closing(1, 0)).isEqualTo(25_00);
        assertThat(accounts.closing(1, 1)).isEqualTo(20_00); // 25 − 5
        assertThat(accounts.balance(0)).isEqualTo(-20_00);
    }

    @Test
    void movingLessThanNothingMovesItBack() {
        accounts.move(0, 1, -3);
        assertThat(accounts.balance(0)).isEqualTo(3);
    }

    @Test
    void booksThatDoNotBalanceStopTheRunAndNameMonthAccountAndPence() {
        accounts.move(0, 1, 25_00);
        accounts.put(1, 7);
        assertThatThrownBy(() -> accounts.close(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the ledger does not balance in cycle 1: account \"cash: Harbour\" is out by 7 pence");
    }

    @Test
    void clearedAccountsAreEmpty() {
        accounts.move(0, 1, 25_00);
        accounts.close(0);
        accounts.clear();
        accounts.close(0);
        assertThat(accounts.closing(1, 0)).isZero();
    }
}
