package outturn.rules.pathway;

/** On which day something falls, in days since the simulation began, when any of a stretch of days is as likely. */
public final class DayOfMonth {
    private DayOfMonth() {}

    /** A day from {@code first} to the one before {@code end}; {@code first} when there is none between. */
    public static int between(int first, int end, double luck) {
        return end > first ? first + (int) (luck * (end - first)) : first;
    }
}
