package outturn.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The known name somebody most likely meant. */
public final class Nearest {
    private static final int NAMES_SHOWN = 12;
    private static final int LONGEST_COMPARED = 100;

    private Nearest() {}

    /**
     * The known name nearest to {@code name}, if any is near: at most a third of its letters changed, letter case,
     * dashes, underscores and spaces apart.
     */
    public static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String meant = plain(name);
        return known.stream()
                .filter(other -> distance(meant, plain(other)) <= StrictMath.max(1, meant.length() / 3))
                .min(Comparator.comparingInt(other -> distance(meant, plain(other))));
    }

    /** What to do about an unknown name: the nearest known one, and what else is known. */
    public static String remedy(String name, Collection<String> known) {
        if (known.isEmpty()) {
            return "none is known here";
        }
        return to(name, known)
                        .map(near -> "did you mean \"" + near + "\"? Known: ")
                        .orElse("known are ")
                + list(known);
    }

    /** Names for reading, the first dozen of them. */
    public static String list(Collection<String> names) {
        List<String> shown = names.stream().limit(NAMES_SHOWN).toList();
        String more = names.size() > NAMES_SHOWN ? " and " + (names.size() - NAMES_SHOWN) + " more" : "";
        return shown.stream().collect(Collectors.joining(", ")) + more;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Letters to add, drop, change or swap with their neighbour (optimal string alignment; Damerau 1964). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, at -> at);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = StrictMath.min(change, StrictMath.min(row[j - 1], last[j]) + 1);
                if (swapped(a, i, b, j)) {
                    row[j] = StrictMath.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
