package outturn.replication;

/** Who keeps, claim by claim, what was claimed for whom. Claims that are rejected, or never made, are not told. */
interface Receipts {
    /** Keeps nothing. */
    Receipts UNKEPT = new Receipts() {
        @Override
        public void raised(int cycle, int client, int term, int recorded, long pence, boolean real) {}

        @Override
        public void settled(int raised, int term, long verified, long paid) {}
    };

    /**
     * A claim was raised that will be verified.
     *
     * @param recorded the client's recorded group
     * @param real whether the outcome is true, not only reported
     */
    void raised(int cycle, int client, int term, int recorded, long pence, boolean real);

    /** Of claims raised under a term in a cycle so much was verified in all, and so much of that has now been paid. */
    void settled(int raised, int term, long verified, long paid);
}
