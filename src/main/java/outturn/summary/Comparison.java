package outturn.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios held against the first of them, the reference, replication by replication.
 *
 * @param reference the first
 * @param others the rest, in order
 */
public record Comparison(Side reference, List<Against> others) {

    /** One scenario with what came of it. */
    public record Side(String name, Summary summary) {}

    /**
     * One scenario against the reference.
     *
     * @param differences of every measure that both have, in order
     * @param value whether it is worth its cost
     * @param deadweight how much of what it paid for happens in the reference as well
     */
    public record Against(
            Side side, List<Difference> differences, CostEffectiveness value, Deadweight.Told deadweight) {
        public Against {
            differences = List.copyOf(differences);
        }

        /** The difference in one measure. */
        public Optional<Difference> find(Measure measure) {
            return differences.stream()
                    .filter(difference -> difference.measure().equals(measure))
                    .findFirst();
        }
    }

    public Comparison {
        others = List.copyOf(others);
    }

    /** All differences of one scenario from the reference; both must have the same replications. */
    public static List<Difference> differences(Rows scenario, Summary of, Rows reference, Summary base) {
        if (scenario.replications() != reference.replications()) {
            throw new IllegalArgumentException("only runs of the same replications can be paired: "
                    + scenario.replications() + " against " + reference.replications());
        }
        List<Difference> differences = new ArrayList<>();
        for (int column = 0; column < scenario.measures().size(); column++) {
            Measure measure = scenario.measures().get(column);
            if (reference.has(measure)) {
                differences.add(Difference.of(
                        of.find(measure).orElseThrow(),
                        base.find(measure).orElseThrow(),
                        scenario.column(column),
                        reference.column(measure)));
            }
        }
        return differences;
    }
}
