package outturn.study.validation;

import java.util.Arrays;
import outturn.study.validation.Words.Use;

/**
 * One client's course over the horizon: where it is, and how it uses, at the beginning of each month, after admission, and
 * when the last month has ended. A move in month e is one from the beginning of e to that of e + 1.
 */
final class Course {
    /** Was there before the horizon began. */
    static final int BEFORE = -1;

    private final Who who;
    private final int first;
    private final Place[] places;
    private final Use[] uses;

    /**
     * @param first month it was first referred in, or {@link #BEFORE}
     * @param months of the horizon
     */
    Course(Who who, int first, int months) {
        this.who = who;
        this.first = first;
        places = new Place[months + 1];
        uses = new Use[months + 1];
        Arrays.fill(places, Place.ELSEWHERE);
        Arrays.fill(uses, Use.USING);
    }

    void stands(int month, Place place, Use use) {
        places[month] = place;
        uses[month] = use;
    }

    Who who() {
        return who;
    }

    /** Month it was first referred in, or {@link #BEFORE}. */
    int first() {
        return first;
    }

    /** Months of the horizon. */
    int months() {
        return places.length - 1;
    }

    /** Where it is at the beginning of a month; elsewhere when it has not come yet. */
    Place at(int month) {
        return places[month];
    }

    Use use(int month) {
        return uses[month];
    }

    boolean isAbstinent(int month) {
        return uses[month] == Use.ABSTINENT;
    }

    boolean isTreated(int month) {
        return places[month].isTreatment();
    }

    /** Whether treatment begins with this month. In month 0 that is known only of those who come in it. */
    boolean begins(int month) {
        return isTreated(month) && (month == 0 ? first == 0 : !isTreated(month - 1));
    }

    /** Whether it leaves treatment for a place in this month. */
    boolean leavesFor(int month, Place to) {
        return isTreated(month) && places[month + 1] == to;
    }

    /** Whether it is in service at the beginning of one of these months, both counted. */
    boolean isServed(int from, int until) {
        return served(from, until) <= until;
    }

    /** First of these months at whose beginning it is in service; beyond the last when in none. */
    int served(int from, int until) {
        int month = from;
        while (month <= until && !places[month].isService()) {
            month++;
        }
        return month;
    }

    /** First of these months at whose beginning it is in a place; beyond the last when in none. */
    int firstIn(Place place, int from, int until) {
        int month = from;
        while (month <= until && places[month] != place) {
            month++;
        }
        return month;
    }

    /** Completed in a month and in service in none of the six after the first. */
    boolean completesForSixMonths(int month) {
        return leavesFor(month, Place.COMPLETED) && !isServed(month + 2, month + 7);
    }
}
