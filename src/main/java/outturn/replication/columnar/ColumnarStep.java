package outturn.replication.columnar;

import java.util.Arrays;

/**
 * Clients who live in step with others: who stands here as there before a month, and always has, is brought by it what it was
 * brought there. Its luck is not looked at; the moves are made here all the same. Whoever is put somewhere else than there,
 * by a provider's failure, a longer wait or other people in the queue, goes its own way from then on. In places whose ways
 * are no longer the same even those in step look at their own luck, and whoever moves otherwise for it goes its own way too.
 */
final class ColumnarStep {
    private final Columns columns;
    private final ColumnarQuiet quiet;
    /** Null where nobody goes along with others. */
    private ColumnarPeople ahead;

    /** By place, the first cycle in which its ways may be others. */
    private int[] until;

    private boolean going;
    /** How many clients have been looked for among the others. */
    private int met;
    /** Who has moved by its own luck though in step, and who has to go its own way for it. */
    private final Calendar moved = new Calendar(0);

    private final Calendar leaving = new Calendar(0);

    ColumnarStep(Columns columns, ColumnarQuiet quiet) {
        this.columns = columns;
        this.quiet = quiet;
    }

    /** Whoever lives as others do lives on as they do, see {@link outturn.replication.People#goAlong}. */
    void goAlong(ColumnarPeople others, int[] firstOtherwise) {
        ahead = others;
        until = firstOtherwise;
    }

    /** Begins a replication. */
    void open() {
        going = ahead != null;
        met = 0;
        Arrays.fill(columns.apart, false);
        columns.anyApart = false;
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
            greet(cycle);
            compare(cycle, touched);
            setApart(cycle);
        }
    }

    private void setApart(int cycle) {
        boolean changed = false;
        boolean everywhere = true;
        for (int place = 0; place < until.length; place++) {
            boolean now = until[place] <= cycle;
            changed |= now && !columns.apart[place];
            everywhere &= now;
            columns.apart[place] = now;
        }
        going = !everywhere;
        if (changed) {
            columns.anyApart = true;
            for (int client = 0; client < columns.clients; client++) {
                quiet.unbind(client);
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

    /** Adds what the month has brought those in step; who was brought something else by its own luck is in step no longer. */
    void follow(int cycle, ColumnarMonth month) {
        if (going) {
            for (int lane = 0; lane < month.lanes(); lane++) {
                if (columns.anyApart && month.moves(lane)) {
                    markMoved(lane, month);
                }
                follow(cycle, lane, month);
                for (int client = moved.next(0); client >= 0; client = moved.next(client)) {
                    leaving.stir(client);
                }
            }
            for (int client = leaving.next(0); client >= 0; client = leaving.next(client)) {
                part(client);
            }
        }
    }

    private void markMoved(int lane, ColumnarMonth month) {
        for (int place = 0; place < month.moving(lane); place++) {
            int client = month.mover(lane, place);
            moved.stir(client, columns.inStep[client]);
        }
    }

    private void follow(int cycle, int lane, ColumnarMonth month) {
        ColumnarCourse course = ahead.course();
        for (int at = course.first(cycle, lane); at < course.first(cycle, lane + 1); at++) {
            int client = course.who(at);
            if (isInStep(client)) {
                if (!columns.anyApart || !columns.apart[month.place(lane, client)]) {
                    month.bring(lane, client, course.what(at), cycle);
                } else if (month.moves(lane)) {
                    compare(client, lane, month, course.what(at));
                }
            }
        }
    }

    private void compare(int client, int lane, ColumnarMonth month, int there) {
        if (!moved.take(client) || month.comesTo(lane, client) != there) {
            leaving.stir(client);
        }
    }
}
