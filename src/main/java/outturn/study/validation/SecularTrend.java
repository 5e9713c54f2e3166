package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.share;
import static outturn.study.validation.Line.target;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import outturn.simulation.Simulation;
import outturn.study.evaluation.Evaluated;
import outturn.study.evaluation.Evaluated.Evaluation;
import outturn.study.evaluation.Evaluated.Part;
import outturn.study.evaluation.Evaluations;
import outturn.study.evaluation.Outcome;
import outturn.study.evaluation.Plan;
import outturn.study.evaluation.Said;
import outturn.study.evaluation.Study;

/**
 * A9. Completions rose from 11,208 to 27,969 in five years, before anybody was paid for them. An index that completions
 * follow in proportion goes on rising as it did, by (27,969 − 11,208) / 11,208 / 5 = 0.299 of the level of 2005/06 a year. With
 * 2010/11 as today, at 27,969 / 11,208 = 2.495 of it, that is 0.299 / 2.495 = 0.120 of today's level a year. In April 2012 the
 * completion incentive begins in half of the areas. The year before is 2010/11, the last that was counted, and that after
 * 2012/13: in 2011/12 providers see the incentive coming. A before-after study credits it with the trend, which a
 * difference-in-differences takes out.
 */
final class SecularTrend implements Trial {
    static final double TREND = 0.12;

    private static final int AREAS = 8;
    private static final int MONTHS = 12;
    private static final int EVALUATIONS = 100;

    private static final int NUMBER = 0;
    private static final int TRUTH = 1;
    private static final int AHEAD = 2;
    private static final int STUDIES = 3;
    private static final int KEPT = 4;

    /** Of each study: what it is out by, that squared, whether its interval holds the truth, whether it leaves out zero. */
    private static final int BIAS = 0;

    private static final int SQUARE = 1;
    private static final int COVERS = 2;
    private static final int FINDS = 3;

    @Override
    public int replications() {
        return EVALUATIONS;
    }

    @Override
    public List<World> worlds() {
        return List.of(rising("pooled-budget-activity"), rising("pooled-budget-completion"));
    }

    private static World rising(String scenario) {
        return World.of(
                scenario,
                "/time/start=2010-04-01",
                "/environment={\"system\": {\"trendPerYear\": " + TREND + "}}",
                "/pathway/states/in-treatment/to/completed/elasticities={\"system\": 1}");
    }

    @Override
    public int width() {
        return STUDIES + KEPT * Study.values().length;
    }

    @Override
    public List<double[]> play(Simulation simulation, long seed) {
        List<World> worlds = worlds();
        Plan plan = new Plan(
                AREAS, MONTHS, MONTHS, MONTHS, Outcome.COMPLETED, List.of("need"), Optional.empty(), Optional.empty());
        Evaluated evaluated = new Evaluations(
                        worlds.get(0).reading(), worlds.get(1).reading(), plan)
                .play(simulation, seed, EVALUATIONS);
        double truth = evaluated.truth(plan.whole()).value();
        return evaluated.evaluations().stream()
                .map(each -> sums(evaluated, each, truth))
                .toList();
    }

    private double[] sums(Evaluated evaluated, Evaluation evaluation, double truth) {
        Part part = evaluated.part(evaluation, evaluated.plan().whole());
        double[] sums = new double[width()];
        sums[NUMBER] = 1;
        sums[TRUTH] = part.truth();
        sums[AHEAD] = part.ahead();
        for (Study study : Study.values()) {
            Said said = part.said().get(study.ordinal());
            double out = said.estimate() - part.truth();
            sums[at(study, BIAS)] = out;
            sums[at(study, SQUARE)] = out * out;
            sums[at(study, COVERS)] = said.covers(truth) ? 1 : 0;
            sums[at(study, FINDS)] = said.finds() ? 1 : 0;
        }
        return sums;
    }

    private static int at(Study study, int kept) {
        return STUDIES + KEPT * study.ordinal() + kept;
    }

    @Override
    public void add(List<Seen> worlds, double[] sums) {
        throw new UnsupportedOperationException("evaluations are read off areas");
    }

    /** What a study is out by on average, in Monte Carlo standard errors of that. */
    private static ToDoubleFunction<double[]> inErrors(Study study) {
        return sums -> {
            double n = sums[NUMBER];
            double mean = sums[at(study, BIAS)] / n;
            double variance = (sums[at(study, SQUARE)] - n * mean * mean) / (n - 1);
            return mean / StrictMath.sqrt(variance / n);
        };
    }

    @Override
    public List<Line> lines() {
        return Stream.concat(targets().stream(), besides().stream()).toList();
    }

    private static List<Line> targets() {
        String evidence = "completions-2005, completions-2010-exact";
        return List.of(
                target(
                        "before-after: what it is out by, in Monte Carlo standard errors",
                        "11,208 to 27,969 without it",
                        evidence,
                        Band.above(4),
                        inErrors(Study.BEFORE_AFTER)),
                target(
                        "difference-in-differences: the same",
                        "",
                        evidence,
                        Band.between(-4, 4),
                        inErrors(Study.DIFFERENCE_IN_DIFFERENCES)),
                target(
                        "what difference-in-differences is out by, of what before-after is",
                        "",
                        evidence,
                        Band.between(-0.2, 0.2),
                        sums -> sums[at(Study.DIFFERENCE_IN_DIFFERENCES, BIAS)] / sums[at(Study.BEFORE_AFTER, BIAS)]));
    }

    private static List<Line> besides() {
        return List.of(
                beside("A9: true effect, completions per client-year", "", "", share(TRUTH, NUMBER)),
                beside(
                        "A9: the same in 2010/11, before providers see the contract coming",
                        "",
                        "",
                        share(AHEAD, NUMBER)),
                beside(
                        "A9: before-after is out by, completions per client-year",
                        "",
                        "",
                        share(at(Study.BEFORE_AFTER, BIAS), NUMBER)),
                beside("A9: before-after intervals that hold the truth", "", "", covers(Study.BEFORE_AFTER)),
                beside(
                        "A9: difference-in-differences intervals that hold the truth",
                        "",
                        "",
                        covers(Study.DIFFERENCE_IN_DIFFERENCES)),
                beside("A9: before-after studies that report an effect", "", "", finds(Study.BEFORE_AFTER)),
                beside(
                        "A9: difference-in-differences studies that report an effect",
                        "",
                        "",
                        finds(Study.DIFFERENCE_IN_DIFFERENCES)));
    }

    private static ToDoubleFunction<double[]> covers(Study study) {
        return share(at(study, COVERS), NUMBER);
    }

    private static ToDoubleFunction<double[]> finds(Study study) {
        return share(at(study, FINDS), NUMBER);
    }
}
