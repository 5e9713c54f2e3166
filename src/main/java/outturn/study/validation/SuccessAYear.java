package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.function.ToDoubleFunction;
import outturn.study.validation.Who.Substance;

/**
 * A2. Of those in treatment at the beginning of some month of a year, the share who complete in it and are back in service
 * in none of the six months after the first. The dead and those in custody have not come back. Mean of four years.
 */
final class SuccessAYear implements Observation {
    private static final int YEARS = 4;
    private static final int YEAR = 12;

    @Override
    public Design design() {
        return Design.AREA;
    }

    @Override
    public int width() {
        return Substance.values().length * YEARS * 2;
    }

    @Override
    public void add(Played played, double[] sums) {
        for (Course course : played.courses()) {
            int substance = course.who().substance().ordinal();
            for (int year = 0; year < YEARS; year++) {
                int at = (substance * YEARS + year) * 2;
                int from = YEAR * (year + 1);
                sums[at] += succeeds(course, from) ? 1 : 0;
                sums[at + 1] += isTreated(course, from) ? 1 : 0;
            }
        }
    }

    private static boolean succeeds(Course course, int from) {
        for (int month = from; month < from + YEAR; month++) {
            if (course.completesForSixMonths(month)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTreated(Course course, int from) {
        for (int month = from; month < from + YEAR; month++) {
            if (course.isTreated(month)) {
                return true;
            }
        }
        return false;
    }

    private static ToDoubleFunction<double[]> mean(Substance substance) {
        return sums -> {
            double mean = 0;
            for (int year = 0; year < YEARS; year++) {
                int at = (substance.ordinal() * YEARS + year) * 2;
                mean += sums[at] / sums[at + 1] / YEARS;
            }
            return mean;
        };
    }

    @Override
    public List<Line> lines() {
        return List.of(
                target(
                        "opiate clients",
                        "0.066 to 0.086",
                        "phof-opiate-2010, phof-opiate-2011, phof-opiate-2014",
                        Band.between(0.06, 0.10),
                        mean(Substance.OPIATE)),
                target(
                        "non-opiate clients",
                        "0.344 to 0.392",
                        "phof-nonopiate-2010, phof-nonopiate-2012",
                        Band.between(0.32, 0.42),
                        mean(Substance.NON_OPIATE)),
                beside("alcohol clients, completed in a year and not back", "", "", mean(Substance.ALCOHOL)));
    }
}
