package outturn.cli;

import java.util.ArrayList;
import java.util.List;
import outturn.simulation.Asked;

/** Names that tell scenarios apart. */
final class Names {
    private Names() {}

    /** The second of a name becomes {@code name (2)}, and so on. */
    static List<Asked> distinct(List<Asked> asked) {
        List<Asked> distinct = new ArrayList<>();
        for (Asked each : asked) {
            String name = each.name();
            for (int number = 2; taken(distinct, name); number++) {
                name = each.name() + " (" + number + ")";
            }
            distinct.add(each.called(name));
        }
        return distinct;
    }

    private static boolean taken(List<Asked> asked, String name) {
        return asked.stream().anyMatch(each -> each.name().equals(name));
    }
}
