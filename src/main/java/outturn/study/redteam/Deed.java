package outturn.study.redteam;

/** What is counted of a world in which a contract may be abused. */
public enum Deed {
    /** Clients turned away at assessment. */
    REFUSED("clients turned away"),
    /** Months of treatment in which a client got less effort than the provider states. */
    SLACKENED("client-months below the stated effort"),
    /** Clients recorded in a more complex group than was found. */
    UPCODED("clients recorded as more complex"),
    /** Clients booked out of treatment before their time. */
    DISCHARGED_EARLY("clients discharged early"),
    /** Clients who were back and made to wait outside. */
    HELD("times a client was made to wait outside"),
    /** Claims for what did not come about. */
    MISREPORTED("false claims"),
    /** Assessments. */
    ASSESSED("assessments"),
    /** Client-months in treatment. */
    TREATED("client-months in treatment"),
    /** Planned exits that were no early discharge. */
    COMPLETED("planned completions"),
    /** Deaths. */
    DIED("deaths");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    /** In words, many of them. */
    public String words() {
        return words;
    }

    /** What it is a part of, for shares: assessments, or client-months in treatment. */
    Deed of() {
        return this == SLACKENED ? TREATED : ASSESSED;
    }
}
