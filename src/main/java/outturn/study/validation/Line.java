package outturn.study.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One number of an observation, and what it is held against.
 *
 * @param what it is
 * @param published what was seen, in words
 * @param evidence ids of docs/evidence.md
 * @param band where it must lie; without one it is shown for information
 * @param decimals to show
 * @param number the number, from the observation's sums over any replications
 */
record Line(
        String what,
        String published,
        List<String> evidence,
        Optional<Band> band,
        int decimals,
        ToDoubleFunction<double[]> number) {
    Line {
        evidence = List.copyOf(evidence);
    }

    static Line target(String what, String published, String evidence, Band band, ToDoubleFunction<double[]> number) {
        return new Line(what, published, ids(evidence), Optional.of(band), 3, number);
    }

    static Line beside(String what, String published, String evidence, ToDoubleFunction<double[]> number) {
        return new Line(what, published, ids(evidence), Optional.empty(), 3, number);
    }

    private static List<String> ids(String evidence) {
        return evidence.isEmpty() ? List.of() : List.of(evidence.split(", "));
    }

    /** The same, shown to another count of decimals. */
    Line to(int otherDecimals) {
        return new Line(what, published, evidence, band, otherDecimals, number);
    }

    /** One of the sums over another. */
    static ToDoubleFunction<double[]> share(int of, int all) {
        return sums -> sums[of] / sums[all];
    }
}
