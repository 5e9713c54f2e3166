package outturn.study.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import outturn.model.Model;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.scenario.Check;
import outturn.scenario.Nearest;
import outturn.scenario.Pointer;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.simulation.EngineVersion;
import outturn.simulation.Identity;
import outturn.simulation.Simulation;
import outturn.study.evaluation.Evaluated.Evaluation;
import outturn.study.evaluation.Evaluated.Part;
import outturn.study.evaluation.Plan.Size;
import outturn.study.evaluation.Plan.Spread;
import outturn.study.stress.Pulling;

/**
 * Plays evaluations. Evaluation e of a plan with 2 N areas has replications 2 N e to 2 N e + 2 N − 1 of the seed for its areas:
 * the first N are treated, each played with the contract and, with the same luck, without it; the others are compared. Where
 * treated areas drift, they do so with the contract and without.
 */
public final class Evaluations {
    /** Levels of an index that differs between areas, in standard deviations; an area has one of them with equal chances. */
    private static final double[] LEVELS = {
        -StrictMath.sqrt(2), -StrictMath.sqrt(0.5), 0, StrictMath.sqrt(0.5), StrictMath.sqrt(2)
    };

    private final Begun begun;
    private final String reference;
    private final Plan plan;
    private final List<Model> compared;
    private final List<Model> without;
    private final List<Model> with;

    /**
     * Of a contract.
     *
     * @param reference the world without the contract; sound
     * @param scenario the world with it; sound
     * @throws Check.Fault when they do not go together, or lack what the plan names
     */
    public Evaluations(Reading<Scenario> reference, Reading<Scenario> scenario, Plan plan) {
        plan.match()
                .forEach(name -> known(
                        "match",
                        name,
                        scenario.value().population().attributes().keySet(),
                        "attribute"));
        plan.spread().ifPresent(spread -> known("spread", spread.index(), indices(scenario), "environment index"));
        plan.drift().ifPresent(drift -> known("drift", drift.index(), indices(scenario), "environment index"));
        check(plan.outcome(), scenario.value());
        this.plan = plan;
        this.reference = reference.name();
        begun = Begun.of(reference, scenario, plan.start(), plan.after());
        compared = models(begun.without());
        without = plan.drift().isEmpty() ? compared : models(drifting(begun.without()));
        with = models(drifting(begun.with()));
    }

    private static Collection<String> indices(Reading<Scenario> reading) {
        return reading.value().environment().keySet();
    }

    private static void check(Outcome outcome, Scenario scenario) {
        Check.that(
                !outcome.isOfAssessed()
                        || scenario.pathway().assessment().isPresent()
                                && scenario.providers().values().stream()
                                        .anyMatch(provider -> provider.decides().isPresent()),
                "outcome",
                "is " + outcome.title() + ", but nobody is assessed by a provider that decides",
                "give a pathway an assessment and a provider decides, or another outcome");
    }

    /** The same where the index has the trend of treated areas. */
    private Reading<Scenario> drifting(Reading<Scenario> reading) {
        return plan.drift()
                .map(drift -> {
                    double trend = reading.value()
                            .environment()
                            .get(drift.index())
                            .trendPerYear()
                            .value();
                    Pointer at = Pointer.of("environment", drift.index(), "trendPerYear");
                    return reading.with(List.of(new Setting(at.toString(), Json.exactly(trend + drift.perYear()))));
                })
                .orElse(reading);
    }

    private static void known(String property, String name, Collection<String> names, String what) {
        Check.that(
                names.contains(name),
                property,
                "names \"" + name + "\", but the scenario has no " + what + " \"" + name + "\"",
                names.isEmpty() ? "it has no " + what + " at all, so leave this out" : Nearest.remedy(name, names));
    }

    /** One model for each level at which an area may stand. */
    private List<Model> models(Reading<Scenario> reading) {
        if (plan.spread().isEmpty()) {
            return List.of(Model.of(reading.value()));
        }
        Spread spread = plan.spread().get();
        List<Model> models = new ArrayList<>();
        for (double level : LEVELS) {
            Setting setting = Pulling.index(reading.value(), spread.index(), 1 + spread.share() * level, 0);
            models.add(Model.of(reading.with(List.of(setting)).value()));
        }
        return models;
    }

    /** Plays so many evaluations. */
    public Evaluated play(Simulation simulation, long seed, int evaluations) {
        Supplier<IntFunction<Evaluation>> player = () -> {
            List<Watch> quiet = watches(without);
            List<Watch> changed = watches(with);
            List<Watch> others = without == compared ? quiet : watches(compared);
            return number -> evaluation(quiet, changed, others, seed, number);
        };
        Identity identity =
                new Identity(begun.with().name(), begun.with().hash(), seed, evaluations, EngineVersion.current());
        return new Evaluated(begun, reference, identity, plan, simulation.each(evaluations, player));
    }

    private List<Watch> watches(List<Model> models) {
        return models.stream()
                .map(model -> new Watch(model, plan.outcome(), plan.match()))
                .toList();
    }

    private Evaluation evaluation(List<Watch> quiet, List<Watch> changed, List<Watch> others, long seed, int number) {
        List<Tally> treated = new ArrayList<>();
        List<Tally> untreated = new ArrayList<>();
        List<Tally> alike = new ArrayList<>();
        for (int pair = 0; pair < plan.areas(); pair++) {
            int here = number * plan.worlds() + pair;
            int there = here + plan.areas();
            treated.add(changed.get(level(seed, here)).play(seed, here));
            untreated.add(quiet.get(level(seed, here)).play(seed, here));
            alike.add(others.get(level(seed, there)).play(seed, there));
        }
        Sample sample = new Sample(treated, alike, plan.before(), plan.start());
        List<Part> parts = new ArrayList<>();
        for (Size size : plan.sizes()) {
            List<Said> said = new ArrayList<>();
            for (Study study : Study.values()) {
                said.add(study.of(sample, size));
            }
            double truth = paired(sample, untreated, size.areas(), area -> sample.after(area, size));
            double ahead = paired(sample, untreated, size.areas(), area -> sample.before(area, size));
            parts.add(new Part(truth, ahead, said));
        }
        return new Evaluation(parts);
    }

    /** Mean over treated areas of a rate with the contract less the same without it. */
    private static double paired(Sample sample, List<Tally> untreated, int areas, ToDoubleFunction<Tally> rate) {
        double sum = 0;
        for (int area = 0; area < areas; area++) {
            sum += rate.applyAsDouble(sample.treated().get(area)) - rate.applyAsDouble(untreated.get(area));
        }
        return sum / areas;
    }

    private int level(long seed, int area) {
        return (int) (Draws.uniform(Draws.world(seed, area), 0, 0, Purpose.AREA) * with.size());
    }
}
