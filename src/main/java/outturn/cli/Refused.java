package outturn.cli;

import java.util.ArrayList;
import java.util.List;

/** What was asked cannot be done as it was asked; each line says where, what and what to do. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    Refused(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    Refused(String line) {
        this(List.of(line));
    }

    /** With the reasons, and what to do instead. */
    static Refused because(String what, List<String> reasons, String remedy) {
        List<String> lines = new ArrayList<>();
        lines.add(what);
        reasons.forEach(reason -> lines.add("  " + reason));
        lines.add(remedy);
        return new Refused(lines);
    }

    List<String> lines() {
        return lines;
    }
}
