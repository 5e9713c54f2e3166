package outturn.replication;

/**
 * What the half of the month that concerns people tells the half that concerns money. Cycles are the engine's; the one a
 * thing is told in is the one at whose end it came about. Groups are recorded groups: money follows what is written down.
 */
public interface Claims {
    /** A client began treatment (again); {@code started} is the cycle it begins in. */
    void started(int cycle, int client, int provider, int recorded, int started);

    /**
     * A client reached what some contract of its provider watches for; told at most once an episode.
     *
     * @param watch number among the watches of the provider, see {@link outturn.model.Triggers}
     * @param started cycle in which the episode's treatment began; below 0 when before the simulation
     * @param real whether it is true, not only reported, booked so or made up
     */
    void reached(int cycle, int client, int provider, int watch, int started, int recorded, boolean real);

    /**
     * A client has held what a sustainment term of its provider pays for, long enough to be paid again.
     *
     * @param hold number among the holds of the provider
     * @param real whether it is true, not only booked so
     */
    void held(int cycle, int client, int provider, int hold, int recorded, boolean real);

    /** A client spent a cycle in a state; told of states with the role of treatment only. */
    void treated(int cycle, int client, int provider, int state, int recorded);

    /** A client came back after a planned exit; {@code left} is the first cycle it was out of treatment. */
    void returned(int cycle, int client, int provider, int left);

    /** A provider turned a client away at assessment. */
    void refused(int cycle, int client, int provider);

    /** A provider was found to have broken a rule in the matter of a client. */
    void foundOut(int cycle, int client, int provider);

    /** Events of a count fell to a client whose treatment began in {@code started}. */
    void events(int cycle, int client, int provider, int count, int number, int started);
}
