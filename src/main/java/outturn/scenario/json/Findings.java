package outturn.scenario.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import outturn.scenario.Pointer;
import outturn.scenario.Slip;

/** Collects what is wrong with the files of one scenario. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    /** Says that a file is being read; findings are told in the order of files. */
    void reading(String file) {
        files.add(file);
    }

    void add(Place place, Pointer at, String problem, String remedy) {
        add(new Finding(place, new Slip(at.toString(), problem, remedy)));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** File by file in the order they were read, each from top to bottom. */
    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt((Finding finding) ->
                                files.indexOf(finding.place().file()))
                        .thenComparingInt(finding -> finding.place().line())
                        .thenComparingInt(finding -> finding.place().column()))
                .toList();
    }
}
