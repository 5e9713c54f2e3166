package outturn.study.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import outturn.simulation.Identity;
import outturn.study.evaluation.Plan.Size;
import outturn.summary.Statistics;

/**
 * Many possible evaluations of one contract.
 *
 * @param reference name of the world without it
 * @param identity of the world with it, the seed, and how many evaluations
 * @param evaluations in the order of their numbers
 */
public record Evaluated(Begun begun, String reference, Identity identity, Plan plan, List<Evaluation> evaluations) {
    public Evaluated {
        evaluations = List.copyOf(evaluations);
    }

    /**
     * One possible evaluation.
     *
     * @param parts one for each of the plan's sizes, in their order
     */
    public record Evaluation(List<Part> parts) {
        public Evaluation {
            parts = List.copyOf(parts);
        }
    }

    /**
     * An evaluation of one size.
     *
     * @param truth the effect in its treated areas: rate after the start with the contract less the same without it, with
     *     the same luck
     * @param ahead the same of the months before the start: what treated areas did because the contract was to come, or
     *     because the scenarios differ from the outset
     * @param said by each study, in their order
     */
    public record Part(double truth, double ahead, List<Said> said) {
        public Part {
            said = List.copyOf(said);
        }
    }

    /**
     * A number with its Monte Carlo standard error.
     *
     * @param error NaN of a single evaluation
     */
    public record Number(double value, double error) {
        static Number mean(double[] values) {
            double mean = Statistics.mean(values);
            return new Number(mean, Statistics.deviation(values, mean) / StrictMath.sqrt(values.length));
        }

        static Number share(long of, int all) {
            double share = (double) of / all;
            return new Number(share, StrictMath.sqrt(share * (1 - share) / all));
        }
    }

    /**
     * How one study does at one size.
     *
     * @param n evaluations in which it could be worked out; the numbers are of these
     * @param estimate mean of what it says
     * @param p5 what one study in twenty stays below
     * @param p95 what one in twenty goes beyond
     * @param bias estimate less the true effect, paired by evaluation
     * @param stated mean of the standard errors it states
     * @param spread standard deviation of its estimates: what the errors should say
     * @param coverage share of its 95% intervals that hold the mean true effect
     * @param power share of its intervals that leave out zero
     */
    public record Performance(
            Study study,
            Size size,
            int n,
            Number truth,
            Number estimate,
            double p5,
            double p95,
            Number bias,
            double stated,
            double spread,
            Number coverage,
            Number power) {}

    /** True effect at a size: its mean over all evaluations. */
    public Number truth(Size size) {
        return Number.mean(evaluations.stream()
                .mapToDouble(each -> part(each, size).truth())
                .filter(Double::isFinite)
                .toArray());
    }

    /** What was different in treated areas before the start already, whose mean a difference-in-differences is out by. */
    public Number ahead() {
        return Number.mean(evaluations.stream()
                .mapToDouble(each -> part(each, plan.whole()).ahead())
                .filter(Double::isFinite)
                .toArray());
    }

    /** What an evaluation came to at a size. */
    public Part part(Evaluation evaluation, Size size) {
        return evaluation.parts().get(plan.sizes().indexOf(size));
    }

    /** How a study does at a size. */
    public Performance performance(Study study, Size size) {
        Number truth = truth(size);
        List<Part> known = evaluations.stream()
                .map(each -> part(each, size))
                .filter(part -> part.said().get(study.ordinal()).isKnown() && Double.isFinite(part.truth()))
                .toList();
        double[] estimates = of(known, part -> said(part, study).estimate());
        double[] sorted = Arrays.stream(estimates).sorted().toArray();
        int n = known.size();
        return new Performance(
                study,
                size,
                n,
                truth,
                Number.mean(estimates),
                Statistics.quantile(sorted, 0.05),
                Statistics.quantile(sorted, 0.95),
                Number.mean(of(known, part -> said(part, study).estimate() - part.truth())),
                Statistics.mean(of(known, part -> said(part, study).error())),
                Statistics.deviation(estimates, Statistics.mean(estimates)),
                Number.share(
                        known.stream()
                                .filter(part -> said(part, study).covers(truth.value()))
                                .count(),
                        n),
                Number.share(
                        known.stream().filter(part -> said(part, study).finds()).count(), n));
    }

    private static Said said(Part part, Study study) {
        return part.said().get(study.ordinal());
    }

    private static double[] of(List<Part> parts, ToDoubleFunction<Part> number) {
        return parts.stream().mapToDouble(number).toArray();
    }

    /** Every study at every size. */
    public List<Performance> performances() {
        List<Performance> all = new ArrayList<>();
        for (Size size : plan.sizes()) {
            for (Study study : Study.values()) {
                all.add(performance(study, size));
            }
        }
        return all;
    }

    /** Every study at the full size. */
    public List<Performance> whole() {
        return Stream.of(Study.values())
                .map(study -> performance(study, plan.whole()))
                .toList();
    }
}
