package outturn.replication.draws;

/**
 * What a draw is for. Each purpose has room for 256 of its kind (attributes, domains, terms), added to its number, so that
 * no two questions share their luck.
 */
public final class Purpose {
    private static final int ROOM = 256;

    /** How many referrals come; client is the part of a large month. */
    public static final int ARRIVALS = 0;
    /** The day of a referral or of coming back. */
    public static final int REFERRAL_DAY = ROOM;
    /** To which provider. */
    public static final int REFERRAL = 2 * ROOM;
    /** A client's attribute, plus its number. */
    public static final int ATTRIBUTE = 3 * ROOM;
    /** Frailty. */
    public static final int FRAILTY = 4 * ROOM;
    /** Severity at presentation. */
    public static final int SEVERITY = 5 * ROOM;
    /** Where an initial client is. */
    public static final int INITIAL_STATE = 6 * ROOM;
    /** How long it has been there. */
    public static final int INITIAL_STAY = 7 * ROOM;
    /** The group an assessor writes down. */
    public static final int RECORDING = 8 * ROOM;
    /** The day treatment begins. */
    public static final int START_DAY = 9 * ROOM;
    /** The first bits of a month's lanes, plus the number of the word. */
    public static final int COARSE = 10 * ROOM;
    /** A domain's level at presentation, plus its number. */
    public static final int DOMAIN_START = 11 * ROOM;
    /** The other bits of a month's lane, plus its number. */
    public static final int FINE = 12 * ROOM;
    /** What a review reports, plus the domain's number. */
    public static final int REPORT = 13 * ROOM;
    /** Whether an outcome is claimed at all, plus the term's number. */
    public static final int UNCLAIMED = 14 * ROOM;
    /** Whether a claim is rejected, plus the term's number. */
    public static final int REJECTED = 15 * ROOM;
    /** What becomes of a client whose provider fails; plus 1, where it goes; plus 2, whether it is lost on the way. */
    public static final int DISPERSAL = 16 * ROOM;
    /** What clouds a provider's eye for a client; the same in every cycle. */
    public static final int SIGHT = 17 * ROOM;
    /** Whether a provider takes a client at assessment; plus 1, whether it passes the client on. */
    public static final int ACCEPTANCE = 18 * ROOM;
    /** Which effort a provider gives. */
    public static final int EFFORT = 19 * ROOM;
    /** Whether a provider thinks of recording a client amiss; plus 1, whether it does; plus 2, whether it is found out. */
    public static final int UPCODING = 20 * ROOM;

    /** Whether discharging a client early is found out. */
    public static final int DISCHARGE = 21 * ROOM;
    /** Whether a provider thinks of making a client who is back wait; plus 1, whether it does; plus 2, whether it is found out. */
    public static final int HOLDING = 22 * ROOM;
    /** The same of claiming what did not come about, plus three times the number of what is watched for. */
    public static final int MISREPORTING = 23 * ROOM;
    /** At which level of the environment an area stands, where areas differ. */
    public static final int AREA = 24 * ROOM;

    private Purpose() {}
}
