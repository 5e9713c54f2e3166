package outturn.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One thing about a client, as levels with their shares, either for everybody or by the levels of attributes drawn
 * before it.
 *
 * @param shares share of each level; must be left out when {@code given} is there
 * @param given attributes this one depends on
 * @param table shares by the levels of {@code given}, joined by {@code /} in that order, as in {@code "opiate/male"}
 * @param guarded whether it is a protected characteristic: what becomes of clients is then also told by its levels
 */
@Says("One thing about a client: levels and their shares.")
public record Attribute(
        @Says("Share of each level, for everybody.") @Default("{}")
        Map<String, Share> shares,

        @Says("Attributes this one depends on, drawn before it.") @Default("[]")
        List<String> given,

        @Says("Shares by level of what it depends on; levels joined by / when there are several.") @Default("{}")
        Map<String, Map<String, Share>> table,

        @Says("Whether it is a protected characteristic, so that results are also told by its levels.")
        @InFile("protected")
        @Default("false")
        boolean guarded) {

    public Attribute {
        Check.that(
                shares.isEmpty() != given.isEmpty() && given.isEmpty() == table.isEmpty(),
                "",
                "needs either \"shares\", or \"given\" with \"table\"",
                "give shares for everybody, or a table by the attributes it depends on");
        if (!shares.isEmpty()) {
            Check.sumToOne("shares", shares, "give every level its share");
        }
        List<String> levels = new ArrayList<>(shares.keySet());
        for (Map.Entry<String, Map<String, Share>> row : table.entrySet()) {
            String at = "table/" + row.getKey().replace("~", "~0").replace("/", "~1");
            Check.sumToOne(at, row.getValue(), "give every level its share");
            for (String level : row.getValue().keySet()) {
                if (!levels.contains(level)) {
                    levels.add(level);
                }
            }
        }
        Check.that(levels.size() <= 100, "", "has " + levels.size() + " levels", "give at most 100");
        shares = Check.ordered(shares);
        given = List.copyOf(given);
        table = Check.ordered(table);
    }

    /** An attribute that depends on no other. */
    public static Attribute of(Map<String, Share> shares) {
        return new Attribute(shares, List.of(), Map.of(), false);
    }

    /** Its levels, in the order of the file. */
    public List<String> levels() {
        List<String> levels = new ArrayList<>(shares.keySet());
        for (Map<String, Share> row : table.values()) {
            for (String level : row.keySet()) {
                if (!levels.contains(level)) {
                    levels.add(level);
                }
            }
        }
        return levels;
    }
}
