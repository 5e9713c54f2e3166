package outturn.cli;

import java.io.PrintWriter;
import outturn.scenario.Numbers;
import outturn.simulation.Progress;

/**
 * Says how far a simulation is and how long it will take. On a terminal one line is written over and over; elsewhere a
 * line is written now and then.
 */
final class Ticker implements Progress {
    private static final double TERMINAL_SECONDS = 0.2;
    private static final double ELSEWHERE_SECONDS = 30;

    private final PrintWriter err;
    private final String what;
    private final String unit;
    private final boolean heard;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private double last;
    private int width;

    Ticker(PrintWriter err, String what, boolean heard, boolean terminal) {
        this(err, what, "replications", heard, terminal);
    }

    /** @param unit what is counted */
    Ticker(PrintWriter err, String what, String unit, boolean heard, boolean terminal) {
        this.unit = unit;
        this.err = err;
        this.what = what;
        this.heard = heard;
        this.terminal = terminal;
    }

    @Override
    public void played(int done, int of) {
        played(done, of, (System.nanoTime() - begun) / 1e9);
    }

    /** So many done, so many seconds after it began. */
    void played(int done, int of, double seconds) {
        boolean due = seconds - last >= (terminal ? TERMINAL_SECONDS : ELSEWHERE_SECONDS);
        if (heard && due) {
            last = seconds;
            show(line(done, of, seconds));
        }
    }

    private String line(int done, int of, double seconds) {
        return what + ": " + Numbers.grouped(done) + " of " + Numbers.grouped(of) + " " + unit + ", "
                + left(seconds / done * (of - done)) + " left";
    }

    private static String left(double seconds) {
        long whole = (long) StrictMath.ceil(seconds);
        return whole < 90 ? whole + " s" : (whole + 30) / 60 + " min";
    }

    private void show(String line) {
        if (terminal) {
            String wiped = line.length() < width ? line + " ".repeat(width - line.length()) : line;
            width = line.length();
            err.print("\r" + wiped);
        } else {
            err.println(line);
        }
        err.flush();
    }

    /** Leaves the line empty for what is said next. */
    void clear() {
        if (terminal && width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
