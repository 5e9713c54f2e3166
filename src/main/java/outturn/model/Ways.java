package outturn.model;

import java.util.Arrays;

/** Where one cycle can lead from a state. */
final class Ways {
    private Ways() {}

    /** States, each once, in which a client can be after a cycle, its own among them where it can stay. */
    static int[] of(Journey journey, int state, int stay) {
        boolean[] reached = new boolean[journey.states()];
        if (journey.byMatrix(state)) {
            for (int target = 0; target < reached.length; target++) {
                reached[target] = target == state || journey.rowsLead(state, target);
            }
        } else {
            Hazards hazards = journey.hazards();
            for (int way = hazards.firstWay(state); way < hazards.firstWay(state + 1); way++) {
                reached[hazards.target(way)] = true;
            }
            reached[journey.staysOut(state, stay) ? journey.afterTarget(state) : state] = true;
        }
        int count = 0;
        int[] states = new int[reached.length];
        for (int at = 0; at < reached.length; at++) {
            if (reached[at]) {
                states[count++] = at;
            }
        }
        return Arrays.copyOf(states, count);
    }
}
