package outturn.replication.columnar;

import java.util.Arrays;

/**
 * Clients who live in step with others: who stands here as there before a month, and always has, is brought by it what it was
 * brought there. Its luck is not looked at; the moves are made here all the same. Whoever is put somewhere else than there,
 * by a provider's failure, a longer wait or other people in the queue, goes its own way from then on.
 */
final class ColumnarStep {
    private final Columns columns;
    private final ColumnarQuiet quiet;
    /** Null where nobody goes along with others. */
    private ColumnarPeople ahead;

    private int until;
    private boolean going;
    /** How many clients have been looked for among the others. */
    private int met;

    ColumnarStep(Columns columns, ColumnarQuiet quiet) {
        this.columns = columns;
        this.quiet = quiet;
    }

    /** Whoever lives as others do lives on as they do before a cycle. */
    void goAlong(ColumnarPeople others, int firstOtherwise) {
        ahead = others;
        until = firstOtherwise;
    }

    /** Begins a replication. */
    void open() {
        going = ahead != null;
        met = 0;
    }

    /** Goes on as those do whose columns these are. */
    void takeAfter(ColumnarPeople others, ColumnarStep theirs) {
        boolean isAhead = others == ahead;
        going = isAhead || theirs.going && theirs.ahead == ahead;
        met = columns.clients;
        if (isAhead || !going) {
            Arrays.fill(columns.inStep, 0, met, (byte) (isAhead ? 1 : 0));
        }
    }

    /** Before a month is lived: looks for newcomers among the others, and at who was put somewhere here or there. */
    void meet(int cycle, Calendar touched) {
        if (going) {
            going = cycle < until;
            if (going) {
                greet(cycle);
                compare(cycle, touched);
            } else {
                partAll();
            }
        }
    }

    private void greet(int cycle) {
        Columns others = ahead.columns();
        for (int client = met; client < columns.clients; client++) {
            boolean same = ahead.course().isNew(client, cycle) && columns.isLike(others, client);
            columns.inStep[client] = (byte) (same ? 1 : 0);
        }
        met = columns.clients;
    }

    private void compare(int cycle, Calendar touched) {
        ColumnarCourse course = ahead.course();
        for (int at = course.firstPut(cycle); at < course.firstPut(cycle + 1); at++) {
            int client = course.put(at);
            if (isInStep(client) && !(touched.take(client) && columns.standing(client) == course.standing(at))) {
                part(client);
            }
        }
        for (int client = touched.next(0); client >= 0; client = touched.next(client)) {
            if (isInStep(client)) {
                part(client);
            }
        }
    }

    private boolean isInStep(int client) {
        return client < columns.clients && columns.inStep[client] == 1;
    }

    private void part(int client) {
        columns.inStep[client] = 0;
        quiet.unbind(client);
    }

    private void partAll() {
        for (int client = 0; client < columns.clients; client++) {
            if (columns.inStep[client] == 1) {
                part(client);
            }
        }
    }

    /** Adds what the month has brought those in step. */
    void follow(int cycle, ColumnarMonth month) {
        if (!going) {
            return;
        }
        ColumnarCourse course = ahead.course();
        for (int lane = 0; lane < month.lanes(); lane++) {
            for (int at = course.first(cycle, lane); at < course.first(cycle, lane + 1); at++) {
                int client = course.who(at);
                if (isInStep(client)) {
                    month.bring(lane, client, course.what(at), cycle);
                }
            }
        }
    }
}
