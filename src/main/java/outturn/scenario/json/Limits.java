package outturn.scenario.json;

/**
 * How large a file may be before it is refused. Far beyond any honest scenario, and small enough that no file can use up
 * the memory or the stack of the machine.
 *
 * @param bytes of the whole file
 * @param depth of objects and lists within each other
 * @param values in the whole file
 * @param items in one list, or names in one object
 * @param text characters in one text
 * @param name characters in one name
 */
record Limits(int bytes, int depth, int values, int items, int text, int name) {
    /** For scenario files. */
    static final Limits SCENARIO = new Limits(8 << 20, 64, 500_000, 10_000, 10_000, 200);

    /** For what we wrote ourselves. */
    static final Limits ANY = new Limits(1 << 30, 64, 50_000_000, 10_000_000, 1 << 24, 10_000);

    /** Digits and signs of one number. */
    static final int NUMBER = 100;
}
