package outturn.replication;

/** Who wants to hear what happens to clients one by one. The engine that is fast never speaks to it. */
public interface Diary {
    /** Hears nothing. */
    Diary CLOSED = new Diary() {
        @Override
        public boolean follows(int client) {
            return false;
        }

        @Override
        public void moved(int cycle, int client, int from, int to) {}

        @Override
        public void said(int cycle, int client, String sentence) {}
    };

    /** Whether it wants sentences about this client; they are not made up otherwise. */
    boolean follows(int client);

    /** A client went from one state to another at the end of a cycle, or arrived: then {@code from} is −1. */
    void moved(int cycle, int client, int from, int to);

    /** A plain sentence on something that happened to a client it follows. */
    void said(int cycle, int client, String sentence);
}
