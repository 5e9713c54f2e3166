package outturn.model;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import outturn.scenario.Share;
import outturn.scenario.State;

/**
 * The rows of a published matrix for one state, used exactly as written. Which row is a client's depends on its levels and
 * the cycle; the first that fits counts.
 *
 * @param conditions rows × conditions × 2: an attribute's number or a code, and a level
 * @param from first cycle of each row
 * @param until last cycle of each row
 * @param targets states of each row
 * @param upTo cumulative chances of each row; what is left is the chance to stay
 */
record Matrix(int[][] conditions, int[] from, int[] until, int[][] targets, double[][] upTo) {
    /** These stand for themselves among numbers of attributes. */
    static final int GROUP = -1;

    static final int PROVIDER = -2;
    static final int EFFORT = -3;

    static Matrix of(List<State.Row> rows, Names names, Clock clock) {
        int[][] conditions = new int[rows.size()][];
        int[] from = new int[rows.size()];
        int[] until = new int[rows.size()];
        int[][] targets = new int[rows.size()][];
        double[][] upTo = new double[rows.size()][];
        for (int at = 0; at < rows.size(); at++) {
            State.Row row = rows.get(at);
            conditions[at] = conditions(row.when(), names);
            from[at] = clock.cycles(row.from().value());
            until[at] = clock.last(row.until().value());
            targets[at] = row.to().keySet().stream().mapToInt(names::state).toArray();
            upTo[at] = cumulative(row.to());
        }
        return new Matrix(conditions, from, until, targets, upTo);
    }

    /** The row of a client; −1 when none fits, which the checks rule out. */
    int row(byte[] attributes, int at, int group, int provider, int effort, int measuredCycle) {
        for (int row = 0; row < conditions.length; row++) {
            if (measuredCycle >= from[row]
                    && measuredCycle <= until[row]
                    && fits(conditions[row], attributes, at, group, provider, effort)) {
                return row;
            }
        }
        return -1;
    }

    /** What the conditions of a row ask for: numbers of attributes, or codes. */
    static int[] asked(int[] pairs) {
        return IntStream.range(0, pairs.length / 2).map(pair -> pairs[2 * pair]).toArray();
    }

    /** How many levels there are of what a condition asks for; of effort the first is none. */
    static int levels(int asked, Names names) {
        return switch (asked) {
            case GROUP -> names.groups().size();
            case PROVIDER -> names.providers().size();
            case EFFORT -> names.efforts().size() + 1;
            default -> names.levels().get(asked).size();
        };
    }

    /** Whether the choice of a row depends on the provider. */
    boolean readsProvider() {
        return reads(PROVIDER);
    }

    /** Whether some row begins after the first cycle. */
    boolean changes() {
        for (int some : from) {
            if (some > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the choice of a row depends on an attribute. */
    boolean reads(int attribute) {
        for (int[] pairs : conditions) {
            for (int pair = 0; pair < pairs.length; pair += 2) {
                if (pairs[pair] == attribute) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(int[] pairs, byte[] attributes, int at, int group, int provider, int effort) {
        for (int pair = 0; pair < pairs.length; pair += 2) {
            int code = pairs[pair];
            int level =
                    code >= 0 ? attributes[at + code] : code == GROUP ? group : code == PROVIDER ? provider : effort;
            if (level != pairs[pair + 1]) {
                return false;
            }
        }
        return true;
    }

    private static int[] conditions(Map<String, String> when, Names names) {
        int[] pairs = new int[2 * when.size()];
        int at = 0;
        for (Map.Entry<String, String> condition : when.entrySet()) {
            String level = condition.getValue();
            switch (condition.getKey()) {
                case "group" -> {
                    pairs[at++] = GROUP;
                    pairs[at++] = names.groups().indexOf(level);
                }
                case "provider" -> {
                    pairs[at++] = PROVIDER;
                    pairs[at++] = names.provider(level);
                }
                case "effort" -> {
                    pairs[at++] = EFFORT;
                    pairs[at++] = names.efforts().indexOf(level) + 1;
                }
                default -> {
                    int attribute = names.attributes().indexOf(condition.getKey());
                    pairs[at++] = attribute;
                    pairs[at++] = names.levels().get(attribute).indexOf(level);
                }
            }
        }
        return pairs;
    }

    private static double[] cumulative(Map<String, Share> to) {
        double[] upTo = new double[to.size()];
        double sum = 0;
        int at = 0;
        for (Share share : to.values()) {
            sum += share.value();
            upTo[at++] = sum;
        }
        return upTo;
    }
}
