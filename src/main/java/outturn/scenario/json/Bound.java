package outturn.scenario.json;

import java.util.Optional;

/**
 * What became of one place of the file.
 *
 * @param value the value, or nothing when it could not be read
 * @param whole false when something within could not be read and was left out
 */
record Bound(Optional<Object> value, boolean whole) {
    static final Bound NOTHING = new Bound(Optional.empty(), false);

    static Bound of(Object value) {
        return new Bound(Optional.of(value), true);
    }

    static Bound of(Object value, boolean whole) {
        return new Bound(Optional.of(value), whole);
    }
}
