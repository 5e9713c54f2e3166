package outturn.rules.money;

/**
 * What a bank charges on an overdraft for part of a year:
 *
 * <pre>    interest = −cash · rate · months / 12   when cash is below zero, else nothing</pre>
 *
 * <p>Simple by the month, as overdrafts are quoted; it compounds because it is paid out of cash. Credit earns nothing.
 */
public final class Interest {
    private Interest() {}

    /**
     * Whole pence charged.
     *
     * @param cash pence at the beginning of the time charged for
     * @param perYear rate a year, 0 to 1
     * @param months how long
     */
    public static long of(long cash, double perYear, double months) {
        return cash < 0 ? Pence.whole(-cash * perYear * months / 12) : 0;
    }
}
