package outturn.study.validation;

import java.util.List;

/**
 * A published result that must come out, or be seen not to.
 *
 * @param id as in the list of targets
 * @param title what was seen
 * @param design of those who saw it
 */
record Target(String id, String title, String design, Observation observation) {
    /** What must pass. */
    List<Line> lines() {
        return observation.lines().stream()
                .filter(line -> line.band().isPresent())
                .toList();
    }
}
