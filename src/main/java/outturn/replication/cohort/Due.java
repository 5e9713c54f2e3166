package outturn.replication.cohort;

/** Where a memory writes down what has fallen due. */
interface Due {
    /**
     * So many clients, or parts of clients, at the end of a cycle.
     *
     * @param falsely of them, for whom it is reported and not true
     */
    void falls(int cycle, double clients, double falsely);
}
