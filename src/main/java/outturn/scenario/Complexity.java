package outturn.scenario;

import java.util.List;
import java.util.Map;

/**
 * The complexity score and its groups: a client's true group is where the sum of the weights of its levels falls between
 * the cuts; the recorded group is what the assessor writes down.
 *
 * @param groups names, least complex first
 * @param cuts one fewer than the groups, rising; a score at a cut belongs to the group above it
 * @param recordedAbove chance that the assessor records the next group up by mistake
 * @param recordedBelow chance that the assessor records the next group down by mistake
 */
@Says("How attributes make up the complexity score and its groups.")
public record Complexity(
        @Says("Weight of each level of each attribute that counts.")
        Map<String, Map<String, Amount>> weights,

        @Says("Names of the groups, least complex first.") List<String> groups,
        @Says("Scores that part the groups, rising.") List<Amount> cuts,

        @Says("Chance that a client is recorded one group too high by mistake.") @Default("0")
        Share recordedAbove,

        @Says("Chance that a client is recorded one group too low by mistake.") @Default("0")
        Share recordedBelow) {

    public Complexity {
        Check.that(
                cuts.size() == groups.size() - 1,
                "cuts",
                "has " + cuts.size() + " cuts for " + groups.size() + " groups",
                "give one cut fewer than groups");
        for (int cut = 1; cut < cuts.size(); cut++) {
            Check.that(
                    cuts.get(cut).value() > cuts.get(cut - 1).value(),
                    "cuts/" + cut,
                    "is not above the cut before it",
                    "give the cuts in rising order");
        }
        Check.that(groups.size() <= 32, "groups", "has " + groups.size() + " groups", "give at most 32");
        Check.that(
                groups.stream().distinct().count() == groups.size(),
                "groups",
                "names a group twice",
                "give each group a name of its own");
        Check.that(
                recordedAbove.value() + recordedBelow.value() <= 1,
                "recordedAbove",
                "and recordedBelow sum above 1",
                "lower one of them");
        weights = Check.ordered(weights);
        groups = List.copyOf(groups);
        cuts = List.copyOf(cuts);
    }
}
