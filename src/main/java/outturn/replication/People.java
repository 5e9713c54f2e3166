package outturn.replication;

/**
 * The half of the month that concerns people, in its steps. Both engines are one of these; {@link Replication} calls the
 * steps in order. What happens is written in the book of care and told to {@link Claims}.
 *
 * <p>Cycles count from the beginning of the warm-up. The states clients are in while a cycle runs are those after
 * arrivals, assessment and admission; they move on at its end.
 */
public interface People {
    /** Forgets the last replication and seats the initial clients of the next. */
    void open(long world);

    /**
     * Takes over how everybody stands in another of the same engine and of a model in which people have lived the same so far
     * ({@link outturn.model.Parting}), between two months or between {@link #claim} and {@link #unsettle}; from there on it
     * goes by its own model.
     */
    void takeAfter(People other);

    /** From now on the course of a replication is kept until the next, for others to go along with. */
    default void keepCourse() {}

    /**
     * From now on whoever stands here as in others may be let live as there, which spares work and changes nothing; an engine
     * need not heed it. The others are of the same engine, keep their course and play each replication first.
     *
     * @param until the first cycle in which their ways out of a place may be others ({@link outturn.model.Parting#byPlace})
     */
    default void goAlong(People others, int[] until) {}

    /** Referrals come, each on its day. */
    void arrive(int cycle);

    /** Those due are assessed and accepted. */
    void assess(int cycle);

    /** Places that are free go to those who wait, in order of referral. */
    void admit(int cycle);

    /** Writes down where everybody is while the cycle runs; also once when the last cycle has ended. */
    void count(int cycle);

    /** Providers give clients in treatment the month's effort. */
    void exert(int cycle);

    /** Everybody alive goes on, or stays, in the pathway and in every domain. */
    void walk(int cycle);

    /** What has come about is written down and claimed for. */
    void claim(int cycle);

    /** A provider has failed or did not bid: its clients drop out, or go to others, or wait. */
    void disperse(int cycle, int provider);

    /** Some of those who were moved of late are lost on the way. */
    void unsettle(int cycle);

    /** How many clients there have been so far, alive and dead. */
    int clients();

    /** How a client stands, for comparing engines. */
    Condition condition(int client);

    /** A client's true complexity group, which never changes. */
    int group(int client);

    /** A client's level of an attribute, which never changes. */
    int attribute(int client, int attribute);

    /**
     * How a client stands.
     *
     * @param stay whole cycles in its state; 0 for the dead, as are prognosis and severity
     * @param effort of the cycle gone by: 0 for none, e for the e-th level from 1
     * @param started cycle in which its latest treatment began
     * @param left first cycle out of treatment after a planned exit; −1 when there is none to come back from
     * @param leftFor state it then left to; −1 when there is none to come back from
     * @param levels of its chains, four bits each, the first lowest
     */
    record Condition(
            int state,
            int stay,
            int effort,
            int provider,
            int group,
            int recorded,
            int referralDay,
            int started,
            int left,
            int leftFor,
            long levels,
            double prognosis,
            double severity) {}
}
