package outturn.study.evaluation;

import java.util.List;
import outturn.study.evaluation.Plan.Size;

/**
 * A stratified rate difference, standardised to the treated (Rothman, Greenland and Lash, <i>Modern Epidemiology</i>, 3rd
 * edition, 2008, chapter 15). Kind by kind of client k, with e outcomes in y client-years,
 *
 * <pre>    estimate = Σ w(k) · (e₁(k)/y₁(k) − e₀(k)/y₀(k)),   w(k) = y₁(k) / Σ y₁
 *    s²       = Σ w(k)² · (e₁(k)/y₁(k)² + e₀(k)/y₀(k)²)</pre>
 *
 * <p>over the kinds seen on both sides; of a share of y clients, e (1 − e/y) stands for e in s². The error takes clients to be independent, as studies of clients do: that areas
 * differ is not in it.
 */
final class Matching {
    private Matching() {}

    static Said of(Sample sample, Size size) {
        List<Tally> treated = sample.treated().subList(0, size.areas());
        List<Tally> compared = sample.compared().subList(0, size.areas());
        int from = sample.start();
        int upTo = from + size.after();
        Tally kind = treated.get(0);
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (int like = 0; like < kind.likes(); like++) {
            double here = exposure(treated, like, from, upTo);
            double there = exposure(compared, like, from, upTo);
            if (here > 0 && there > 0) {
                double ours = outcomes(treated, like, from, upTo);
                double theirs = outcomes(compared, like, from, upTo);
                weights += here;
                sum += here * (ours / here - theirs / there);
                squares += here * here * (kind.squaredError(ours, here) + kind.squaredError(theirs, there));
            }
        }
        return Said.large(sum / weights, StrictMath.sqrt(squares) / weights);
    }

    private static double exposure(List<Tally> areas, int like, int from, int upTo) {
        double sum = 0;
        for (Tally area : areas) {
            sum += area.exposure(like, from, upTo);
        }
        return sum;
    }

    private static double outcomes(List<Tally> areas, int like, int from, int upTo) {
        double sum = 0;
        for (Tally area : areas) {
            sum += area.outcomes(like, from, upTo);
        }
        return sum;
    }
}
