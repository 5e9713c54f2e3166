package outturn.study.validation;

import java.util.List;
import java.util.Map;
import outturn.study.validation.Who.Substance;
import outturn.study.validation.Words.Use;

/**
 * Courses as strings, one letter for the beginning of each month: {@code w}aiting, in {@code t}reatment,
 * {@code r}esidential, {@code c}ompleted, {@code d}ropped out, decline{@code n}, transferred ({@code x}), in custody
 * ({@code j}), {@code l}et out, dead ({@code +}), elsewhere ({@code .}). The last letter repeats to the end.
 */
final class Courses {
    private static final Map<Character, Place> PLACES = Map.ofEntries(
            Map.entry('w', Place.WAITING),
            Map.entry('t', Place.TREATMENT),
            Map.entry('r', Place.RESIDENTIAL),
            Map.entry('c', Place.COMPLETED),
            Map.entry('d', Place.DROPPED_OUT),
            Map.entry('n', Place.DECLINED),
            Map.entry('x', Place.TRANSFERRED),
            Map.entry('j', Place.CUSTODY),
            Map.entry('l', Place.RELEASED),
            Map.entry('+', Place.DEAD),
            Map.entry('.', Place.ELSEWHERE));

    private static final int MONTHS = 72;

    private Courses() {}

    static Who opiate() {
        return new Who(Substance.OPIATE, false, false, false);
    }

    static Who alcohol() {
        return new Who(Substance.ALCOHOL, false, false, false);
    }

    /** Abstinent throughout. */
    static Course of(Who who, String places) {
        return of(who, places, "a");
    }

    /** With use by month: {@code u}sing, {@code r}educed, {@code a}bstinent. */
    static Course of(Who who, String places, String uses) {
        Course course = new Course(who, places.charAt(0) == '.' ? Course.BEFORE : 0, MONTHS);
        for (int month = 0; month <= MONTHS; month++) {
            char use = uses.charAt(Math.min(month, uses.length() - 1));
            course.stands(
                    month,
                    PLACES.get(places.charAt(Math.min(month, places.length() - 1))),
                    use == 'a' ? Use.ABSTINENT : use == 'r' ? Use.REDUCED : Use.USING);
        }
        return course;
    }

    /** The number of the line whose words begin so, from these courses alone. */
    static double number(Observation observation, String beginning, Course... courses) {
        double[] sums = new double[observation.width()];
        observation.add(new Played(List.of(courses), 0, 0, new double[0]), sums);
        return observation.lines().stream()
                .filter(line -> line.what().startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .number()
                .applyAsDouble(sums);
    }

    /** So many months of nothing, before what matters. */
    static String after(int months, String places) {
        return ".".repeat(months) + places;
    }
}
