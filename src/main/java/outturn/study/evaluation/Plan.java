package outturn.study.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import outturn.scenario.Check;
import outturn.scenario.Numbers;

/**
 * How an evaluation is laid out.
 *
 * @param areas treated; as many are compared
 * @param before months observed before the contract begins
 * @param gap months between those and its beginning, left out because providers may see it coming
 * @param after months observed from its beginning on
 * @param outcome what is evaluated
 * @param match attributes by which a matched comparison tells clients apart, beside the recorded group
 * @param spread an index of the environment in which areas differ, if any
 * @param drift an index of the environment in which treated areas drift apart from those compared, if any
 */
public record Plan(
        int areas,
        int before,
        int gap,
        int after,
        Outcome outcome,
        List<String> match,
        Optional<Spread> spread,
        Optional<Drift> drift) {
    /** Fewer areas have no standard error worth the name. */
    public static final int FEWEST = 3;

    private static final int MOST = 500;
    private static final int LONGEST = 240;

    public Plan {
        Check.between(FEWEST, MOST, "areas", areas, "give the areas treated; as many are compared");
        within("before", before);
        Check.between(0, LONGEST, "gap", gap, "give the months to leave out before the contract begins, like 12");
        within("after", after);
        match = List.copyOf(match);
    }

    private static void within(String when, int months) {
        Check.that(
                months >= 1 && months <= LONGEST,
                "months",
                "has " + months + " months " + when + " but must have from 1 to " + LONGEST,
                "give months as BEFORE,AFTER, like 12,12");
    }

    /**
     * An index of the environment that stands at a level of its own in each area.
     *
     * @param index its name
     * @param share standard deviation of the level over areas, as a share of it
     */
    public record Spread(String index, double share) {
        public Spread {
            Check.that(
                    share >= 0 && share <= 0.5,
                    "spread",
                    "the spread of " + index + " is " + Numbers.text(share) + " but must be from 0 to 0.5",
                    "give the standard deviation over areas as a share of the level, like 0.1");
        }
    }

    /**
     * An index of the environment that goes another way in treated areas than in compared ones, whether the contract begins or not.
     * Areas are then not alike but for the contract, as studies of differences take them to be.
     *
     * @param index its name
     * @param perYear what its trend is more in treated areas, as a share of today's level a year
     */
    public record Drift(String index, double perYear) {
        public Drift {
            Check.that(
                    perYear >= -0.5 && perYear <= 0.5,
                    "drift",
                    "the drift of " + index + " is " + Numbers.text(perYear) + " but must be from -0.5 to 0.5",
                    "give what the index rises more in treated areas, as a share of its level a year, like 0.05");
        }
    }

    /**
     * Some of the areas, observed for some of the months: a smaller evaluation that is part of the whole.
     *
     * @param areas treated, and as many compared
     */
    public record Size(int areas, int before, int after) {}

    /** The smaller evaluations and the whole, which comes last: quarter, half and all of the areas by the same of the months. */
    public List<Size> sizes() {
        List<Size> sizes = new ArrayList<>();
        for (int some : parts(FEWEST, areas)) {
            for (int months : parts(1, Integer.max(before, after))) {
                sizes.add(new Size(some, part(before, months), part(after, months)));
            }
        }
        return sizes.stream().distinct().toList();
    }

    private int part(int of, int months) {
        int longer = Integer.max(before, after);
        return Integer.max(1, (of * months + longer - 1) / longer);
    }

    private static TreeSet<Integer> parts(int least, int all) {
        return new TreeSet<>(List.of(Integer.max(least, all / 4), Integer.max(least, all / 2), all).stream()
                .distinct()
                .toList());
    }

    /** The whole of it. */
    public Size whole() {
        return new Size(areas, before, after);
    }

    /** Month in which the contract begins. */
    int start() {
        return before + gap;
    }

    /** Areas in which the contract begins and areas in which it does not. */
    int worlds() {
        return 2 * areas;
    }
}
