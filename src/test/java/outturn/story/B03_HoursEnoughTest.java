package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;

/** Harbour must take everybody, and completing pays £400 flat. */
class B03_HoursEnoughTest {
    private static World world(int hours) {
        return Town.town()
                .hours(hours)
                .contract("\"refusal\": {\"allowed\": false},")
                .play();
    }

    @Test
    void anHourIsWorthNothingElsewhereInAnyMonth() {
        World world = world(100_000);
        for (int month = 0; month < Town.MONTHS; month++) {
            assertThat(Town.shadowPrice(world, month)).as("month %d", month).isZero();
        }
    }

    /** Five hours more cost £100 and bring .5, .333 and .167 of £400: £200, £133 and £67. */
    @Test
    void onlyThoseOnWhomStandardEffortLosesMoneyAreParked() {
        World world = world(100_000);
        assertThat(Town.parked(world, Town.LIGHT)).isZero();
        assertThat(Town.parked(world, Town.MEDIUM)).isZero();
        assertThat(Town.parked(world, Town.HEAVY)).isEqualTo(1);
    }

    /** Everybody is treated for one month whatever Harbour does, so caseloads are the same and months compare. */
    @Test
    void fewerHoursNeverMakeAnHourCheaperNorParkFewer() {
        World more = world(200);
        int[] lists = {110, 90, 80, 70, 60, 50, 40, 30, 20, 10};
        for (int hours : lists) {
            World fewer = world(hours);
            for (int month = 0; month < Town.MONTHS; month++) {
                assertThat(Town.shadowPrice(fewer, month))
                        .as("%d hours, month %d", hours, month)
                        .isGreaterThanOrEqualTo(Town.shadowPrice(more, month));
                assertThat(fewer.happened(Event.PARKED_MONTH, "Harbour", month))
                        .as("%d hours, month %d", hours, month)
                        .isGreaterThanOrEqualTo(more.happened(Event.PARKED_MONTH, "Harbour", month));
            }
            more = fewer;
        }
        assertThat(Town.shadowPrice(more, 1)).isPositive(); // and at last it is dear,
        assertThat(Town.parked(more, Town.LIGHT))
                .isEqualTo(1); // and all are parked: 20 clients at an hour are 20 hours
    }

    /** 20 clients want 13.3 · 6 + 6.7 · 1 = 87 hours. With 60, what is given comes to 60 a month, give or take. */
    @Test
    void hoursGivenAreTheHoursThereAre() {
        World world = world(60);
        double given = 0;
        for (int month = 1; month < Town.MONTHS; month++) {
            int parked = world.happened(Event.PARKED_MONTH, "Harbour", month);
            given += 6 * world.happened(Event.TREATMENT_MONTH, "Harbour", month) - 5 * parked;
        }
        // a month's hours have a standard deviation of at most 5 · √20 · ½ = 11.2; of 23 months' mean 2.3
        assertThat(given / (Town.MONTHS - 1)).isBetween(60 - 4 * 2.3, 60 + 4 * 2.3);
    }
}
