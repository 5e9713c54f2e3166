package outturn.study.optimise;

import java.util.Arrays;
import java.util.Set;
import outturn.scenario.json.Json;

/** What the values of a variable are counted in, told from the place it changes. */
public enum Counted {
    PENCE,
    POUNDS,
    MONTHS,
    /** A multiple of what is priced. */
    TIMES,
    NUMBER;

    /** Parts of a contract, a provider or the commissioner whose bare numbers are pence. */
    private static final Set<String> SUMS = Set.of(
            "perMonth",
            "perYear",
            "price",
            "penalty",
            "each",
            "lump",
            "cap",
            "floor",
            "ceiling",
            "upFront",
            "reserves",
            "facility",
            "costPerHour",
            "overheadsPerMonth");

    private static final Set<String> OF_MONEY = Set.of("contracts", "providers", "commissioner");

    /**
     * Of a place in a scenario.
     *
     * @param tree the scenario as it is
     * @param pointer JSON Pointer to what a variable sets
     */
    static Counted of(Json tree, String pointer) {
        if (pointer.contains("/byYear")) {
            return TIMES;
        }
        if (pointer.endsWith("/lag") || pointer.endsWith("/months")) {
            return MONTHS;
        }
        String[] parts = pointer.substring(1).split("/");
        if (!OF_MONEY.contains(parts[0]) || Arrays.stream(parts).noneMatch(SUMS::contains)) {
            return NUMBER;
        }
        String place = pointer.endsWith("/value") ? pointer.substring(0, pointer.length() - 6) : pointer;
        return tree.at(place + "/unit")
                        .filter(unit -> unit instanceof Json.Text && unit.text().equals("GBP"))
                        .isPresent()
                ? POUNDS
                : PENCE;
    }
}
