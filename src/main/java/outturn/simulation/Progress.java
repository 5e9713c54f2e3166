package outturn.simulation;

/** Who wants to know how far a simulation is. Called from any thread, never by two at once. */
public interface Progress {
    /** Nobody. */
    Progress UNHEARD = (done, of) -> {};

    /** So many replications are done, of so many as far as is known now. */
    void played(int done, int of);
}
