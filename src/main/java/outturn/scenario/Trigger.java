package outturn.scenario;

/**
 * What has to happen for an outcome to be claimed. Each is claimed at most once in an episode of treatment, by the
 * provider of that episode.
 */
@Told(by = "on")
@Says("What has to happen for an outcome to be claimed.")
public sealed interface Trigger {
    /** What the client does, in words that follow "when a client". */
    String words();

    /** The client enters a state. */
    @Says("The client enters a state.")
    record Entering(@Says("The state.") String state) implements Trigger {
        @Override
        public String words() {
            return Wording.of(this);
        }
    }

    /** Still in treatment {@code months} after it began. */
    @Says("The client is still in treatment so many months after it began.")
    record Retained(
            @Says("Whole months since treatment began.") Months months) implements Trigger {
        @Override
        public String words() {
            return Wording.of(this);
        }

        public Retained {
            Check.atLeast(1, "months", months.value(), "to pay when treatment begins, use an attachment term");
        }
    }

    /** {@code months} after a planned exit into {@code state}, alive and not back on a waiting list or in treatment. */
    @Says("So many months after a planned exit the client has not come back.")
    record NoReturn(
            @Says("The state of the planned exit.") String after,
            @Says("Whole months since the exit.") Months months) implements Trigger {
        @Override
        public String words() {
            return Wording.of(this);
        }

        public NoReturn {
            Check.atLeast(1, "months", months.value(), "to pay on exit, use \"entering\"");
        }
    }

    /** Reported at or above a level at a review, {@code months} after treatment began, whether still in it or not. */
    @Says("A review so many months after treatment began reports the client at or above a level.")
    record Review(
            @Says("The domain reviewed.") String domain,
            @Says("The level, or better.") String level,

            @Says("Whole months from the beginning of treatment to the review.")
            Months months)
            implements Trigger {
        @Override
        public String words() {
            return Wording.of(this);
        }

        public Review {
            Check.atLeast(1, "months", months.value(), "a review comes at least a month after the start");
        }
    }

    /** Below a level when treatment began, now at or above it for {@code months} on end. */
    @Says("The client has risen to a level or above it since treatment began and held it for so many months.")
    record Change(
            @Says("The domain.") String domain,
            @Says("The level, or better.") String level,

            @Says("Whole months it has been held.") @Default("1")
            Months months)
            implements Trigger {
        @Override
        public String words() {
            return Wording.of(this);
        }

        public Change {
            Check.atLeast(1, "months", months.value(), "a change is seen at the end of a month at the earliest");
        }
    }
}
