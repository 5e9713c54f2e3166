package outturn.study.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import outturn.simulation.Answer;
import outturn.summary.Measure;
import outturn.summary.Verdict;

/**
 * What became of a promise.
 *
 * @param verdict on the promise as it is stated, of its statistic over all replications
 * @param worlds share of replications whose own measure keeps to the line; NaN where there is no such measure
 * @param error standard error of that share, √(p(1 − p)/n)
 * @param since first measured cycle in which the statistic of the same measure by month is on the wrong side, though
 *     it is not without the shock; empty when there is none, or the measure is not known by month
 */
public record Held(Verdict verdict, double worlds, double error, OptionalInt since) {

    /** Of every promise of an answer, in the order of the file. */
    static List<Held> of(Answer answer) {
        return of(answer, Optional.empty());
    }

    /** The same, a month counting as broken only where it is not in another answer too. */
    static List<Held> of(Answer answer, Optional<Answer> base) {
        List<Held> all = new ArrayList<>();
        answer.promises().forEach(verdict -> all.add(of(answer, verdict, base)));
        return all;
    }

    private static Held of(Answer answer, Verdict verdict, Optional<Answer> base) {
        Optional<Measure> measure = answer.rows().orElseThrow().measures().stream()
                .filter(each -> Verdict.isAbout(verdict.promise(), each))
                .findFirst();
        double[] own = measure.map(each -> answer.rows().orElseThrow().column(each))
                .map(Held::known)
                .orElse(new double[0]);
        double kept = 0;
        for (double each : own) {
            kept += Verdict.holds(verdict.promise(), each) ? 1 : 0;
        }
        double share = own.length == 0 ? Double.NaN : kept / own.length;
        double error = StrictMath.sqrt(share * (1 - share) / own.length);
        return new Held(verdict, share, error, since(answer, verdict, measure, base));
    }

    private static double[] known(double[] column) {
        return java.util.Arrays.stream(column).filter(Double::isFinite).toArray();
    }

    private static OptionalInt since(Answer answer, Verdict verdict, Optional<Measure> measure, Optional<Answer> base) {
        int months = measure.map(each -> answer.summary().byMonth(each).size()).orElse(0);
        for (int month = 0; month < months && !verdict.kept(); month++) {
            Measure then = measure.orElseThrow().month(month);
            boolean also = base.map(other -> isBeyond(other, verdict, then)).orElse(false);
            if (isBeyond(answer, verdict, then) && !also) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBeyond(Answer answer, Verdict verdict, Measure month) {
        return answer.summary()
                .find(month)
                .map(estimate -> Verdict.statistic(verdict.promise(), estimate, answer.rows()))
                .filter(Double::isFinite)
                .map(found -> !Verdict.holds(verdict.promise(), found))
                .orElse(false);
    }
}
