package outturn.scenario;

/**
 * One of several values that a place may be set to: text, a number, true or false.
 *
 * @param text without quotes
 * @param isQuoted whether it is text, even if it looks like a number
 */
@Says("Text, a number, true or false.")
public record Alternative(String text, boolean isQuoted) {
    /** Text. */
    public static Alternative quoted(String text) {
        return new Alternative(text, true);
    }

    /** A number as JSON writes it, true or false. */
    public static Alternative bare(String text) {
        return new Alternative(text, false);
    }
}
