package outturn.scenario;

/**
 * A quantity whose type says what it measures. In a file each is written as its {@link Quantity}: a bare number or an
 * object.
 */
public sealed interface Measured permits Amount, Count, Money, Months, Rate, Share {
    /** The number as the file gives it. */
    Quantity quantity();
}
