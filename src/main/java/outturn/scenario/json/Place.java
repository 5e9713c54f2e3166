package outturn.scenario.json;

/**
 * Where something stands: a file, a line and a column, both counted from 1. Line 0 is the whole file, or something that
 * never stood in one.
 */
public record Place(String file, int line, int column) {
    /** For what was made here and read nowhere. */
    static final Place NOWHERE = whole("made here");

    static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
