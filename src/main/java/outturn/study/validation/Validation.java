package outturn.study.validation;

import java.util.ArrayList;
import java.util.List;
import outturn.model.Model;
import outturn.scenario.Check;
import outturn.scenario.Scenario;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Reading;
import outturn.simulation.Simulation;

/**
 * A scenario held against the targets.
 *
 * @param scenario its name
 * @param seed of all luck
 * @param areas replications of the whole area
 * @param targets results that must pass, in the order of the targets
 * @param beside results shown for information
 */
public record Validation(String scenario, long seed, int areas, List<Result> targets, List<Result> beside) {
    /** Areas played unless somebody says otherwise: chance in a result is then small against its band. */
    public static final int AREAS = 12;

    /** Replications of every world of a trial for each area. */
    static final int TRIALS_PER_AREA = 4;

    public Validation {
        targets = List.copyOf(targets);
        beside = List.copyOf(beside);
    }

    /**
     * Plays a scenario and holds it against all targets.
     *
     * @param scenario {@code block-grant} or one based on it, which must be sound
     * @throws Check.Fault when the scenario lacks what the targets ask for
     */
    public static Validation of(Reading<Scenario> scenario, Simulation simulation, long seed, int areas) {
        Validation calibrated = of(Targets.ALL, List.of(Targets.BESIDE), scenario, simulation, seed, areas);
        return calibrated.and(Trials.ALL, simulation);
    }

    /** This and the results of trials, which are of shipped scenarios whatever the one held against block A. */
    private Validation and(List<Trial> trials, Simulation simulation) {
        List<Result> held = new ArrayList<>(targets);
        List<Result> others = new ArrayList<>(beside);
        for (Trial trial : trials) {
            for (Result result : trial.results(simulation, seed, areas * TRIALS_PER_AREA)) {
                (result.verdict().isEmpty() ? others : held).add(result);
            }
        }
        return new Validation(scenario, seed, areas, held, others);
    }

    /** The same for one target, {@code A1} to {@code B7}. */
    public static Validation of(
            String target, Reading<Scenario> scenario, Simulation simulation, long seed, int areas) {
        List<Trial> trial =
                Trials.ALL.stream().filter(each -> each.id().equals(target)).toList();
        if (!trial.isEmpty()) {
            return new Validation(scenario.name(), seed, areas, List.of(), List.of()).and(trial, simulation);
        }
        List<Target> one =
                Targets.ALL.stream().filter(each -> each.id().equals(target)).toList();
        return of(one, List.of(), scenario, simulation, seed, areas);
    }

    private static Validation of(
            List<Target> targets,
            List<Observation> others,
            Reading<Scenario> scenario,
            Simulation simulation,
            long seed,
            int areas) {
        List<Observation> observations = new ArrayList<>();
        targets.forEach(target -> observations.add(target.observation()));
        observations.addAll(others);
        Sums sums = new Sums();
        for (Design design : Design.values()) {
            List<Observation> ours = observations.stream()
                    .filter(each -> each.design() == design)
                    .toList();
            if (!ours.isEmpty()) {
                sums.play(changed(scenario, design), ours, simulation, seed, areas * design.perArea());
            }
        }
        List<Result> held = new ArrayList<>();
        List<Result> beside = new ArrayList<>();
        for (Target target : targets) {
            add(target.id(), target.observation(), sums, held, beside);
        }
        others.forEach(other -> add("", other, sums, held, beside));
        return new Validation(scenario.name(), seed, areas, held, beside);
    }

    private static Model changed(Reading<Scenario> scenario, Design design) {
        Reading<Scenario> changed = scenario.with(design.settings(scenario.value()));
        for (Finding finding : changed.findings()) {
            throw new Check.Fault(
                    "", "cannot be made into " + design.words() + ": " + finding, "see docs/validation.md");
        }
        Model model = Model.of(changed.value());
        Words.check(model);
        return model;
    }

    private static void add(String target, Observation observation, Sums sums, List<Result> held, List<Result> beside) {
        for (Line line : observation.lines()) {
            Result result = new Result(target, line, sums.of(observation, line));
            (line.band().isPresent() ? held : beside).add(result);
        }
    }

    /** Targets of which every line passes. */
    public List<String> met() {
        return ids().stream().filter(id -> !missed().contains(id)).toList();
    }

    /** Targets of which some line does not. */
    public List<String> missed() {
        return targets.stream()
                .filter(result -> !result.passes())
                .map(Result::target)
                .distinct()
                .toList();
    }

    private List<String> ids() {
        return targets.stream().map(Result::target).distinct().toList();
    }
}
