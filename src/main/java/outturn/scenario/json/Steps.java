package outturn.scenario.json;

import java.util.Optional;

/** Steps of a pointer that count items of a list. */
final class Steps {
    private Steps() {}

    /** The index a step means in a list of so many, if it means one. */
    static Optional<Integer> index(String step, int size) {
        boolean counts = step.matches("0|[1-9][0-9]{0,8}");
        return counts && Integer.parseInt(step) < size ? Optional.of(Integer.parseInt(step)) : Optional.empty();
    }
}
