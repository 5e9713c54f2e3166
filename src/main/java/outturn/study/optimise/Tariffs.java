package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.scenario.Alternative;
import outturn.scenario.Amount;
import outturn.scenario.Check;
import outturn.scenario.Design;
import outturn.scenario.Gauge;
import outturn.scenario.Lever;
import outturn.scenario.Scenario;
import outturn.scenario.json.Json;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.simulation.Simulation;
import outturn.study.parameters.Parameters;
import outturn.summary.Columns;
import outturn.summary.Meaning;
import outturn.summary.Measure;
import outturn.summary.Verdict;

/** The design section of a scenario as a problem: designs are the scenario with levers pulled, providers answer as they do. */
public final class Tariffs implements Problem {
    private static final List<Meaning> TO_GROUPS =
            List.of(Meaning.ACCEPTANCE, Meaning.STARTED, Meaning.PLANNED_COMPLETION, Meaning.PARKING_RATE);

    /** Luck from here on is that of no world that is played but once. */
    private static final int OTHER_LUCK = 1 << 24;

    private final Reading<Scenario> reading;
    private final Simulation simulation;
    private final long seed;
    private final Design design;
    private final Precedents precedents = new Precedents();
    private final List<Variable> variables = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    /** By variable, its choices; none where it has a range. */
    private final List<List<Setting>> choices = new ArrayList<>();

    private final List<Aim> objectives = new ArrayList<>();
    private final List<Aim> constraints = new ArrayList<>();
    private final Map<String, Gauge> gauges = new LinkedHashMap<>();
    private final Futures futures;

    /** @param reading of a scenario with a design section */
    public Tariffs(Reading<Scenario> reading, Simulation simulation, long seed) {
        this.reading = reading;
        this.simulation = simulation;
        this.seed = seed;
        design = reading.value().design().orElseThrow();
        futures = new Futures(reading, seed);
        design.variables().forEach((name, variable) -> {
            variables.add(variable(name, variable));
            targets.add(variable.of());
            choices.add(variable.choices(lever(variable)).stream()
                    .map(choice -> Setting.of(variable.of(), choice))
                    .toList());
        });
        design.objectives().forEach((name, each) -> {
            objectives.add(Aim.objective(name, each.statistic(), each.highIsBad()));
            gauges.put("objectives/" + name, each);
        });
        design.constraints().forEach((name, each) -> {
            constraints.add(
                    new Aim(name, each.statistic(), each.highIsBad(), number(each.atMost()), number(each.atLeast())));
            gauges.put("constraints/" + name, each);
        });
    }

    private static OptionalDouble number(Optional<Amount> line) {
        return line.isPresent() ? OptionalDouble.of(line.get().value()) : OptionalDouble.empty();
    }

    private Optional<Lever> lever(Design.Variable variable) {
        return Optional.ofNullable(reading.value().levers().get(variable.of()));
    }

    private Variable variable(String name, Design.Variable variable) {
        List<String> texts = variable.choices(lever(variable)).stream()
                .map(Alternative::text)
                .toList();
        if (!texts.isEmpty()) {
            return Variable.choice(name, texts);
        }
        double least = variable.least(lever(variable)).orElseThrow();
        double most = variable.most(lever(variable)).orElseThrow();
        return variable.step()
                .map(step -> Variable.stepped(name, least, most, step.value()))
                .orElseGet(() -> Variable.real(name, least, most));
    }

    /** What is wrong with values that variables may take: an end, or a choice, that makes no scenario; one line each. */
    public List<String> slips() {
        List<String> slips = new ArrayList<>();
        for (int at = 0; at < variables.size(); at++) {
            Variable variable = variables.get(at);
            Set<String> found = new LinkedHashSet<>();
            int tries = variable.isChoice() ? variable.values() : 2;
            for (int which = 0; which < tries; which++) {
                double share = tries == 1 ? 0 : (double) which / (tries - 1);
                double value =
                        variable.value(variable.gene(variable.least() + share * (variable.most() - variable.least())));
                reading.with(List.of(setting(at, value))).findings().forEach(each -> found.add(each.toString()));
            }
            found.forEach(line -> slips.add("design/variables/" + variable.name() + ": " + line));
        }
        if (slips.isEmpty()) {
            slips.addAll(futures.slips(corners()));
        }
        return slips;
    }

    /** The scenario as it is, with every variable at its least and at its most. */
    private List<Reading<Scenario>> corners() {
        List<Reading<Scenario>> corners = new ArrayList<>(List.of(reading));
        for (double gene : new double[] {0, 1}) {
            double[] genes = new double[variables.size()];
            Arrays.fill(genes, gene);
            Reading<Scenario> corner = with(new Tried(this, genes).values());
            if (corner.isSound()) {
                corners.add(corner);
            }
        }
        return corners;
    }

    /** What designs are judged under, for people: no shock, then each shock. */
    public List<String> titles() {
        return futures.titles();
    }

    /** How many uncertain numbers are drawn; 0 when it is not asked for. */
    public int uncertain() {
        return futures.parameters().map(Parameters::number).orElse(0);
    }

    /** Shocks that find nothing to act on, and why; for people. */
    public List<String> idle() {
        return futures.idle(corners());
    }

    @Override
    public List<Variable> variables() {
        return List.copyOf(variables);
    }

    @Override
    public List<Aim> objectives() {
        return List.copyOf(objectives);
    }

    @Override
    public List<Aim> constraints() {
        return List.copyOf(constraints);
    }

    @Override
    public int worlds() {
        return design.replications();
    }

    @Override
    public List<double[]> known() {
        return List.of(today());
    }

    /** The scenario as it is, or the nearest to it that a design may be. */
    double[] today() {
        double[] genes = new double[variables.size()];
        for (int at = 0; at < genes.length; at++) {
            genes[at] = gene(at);
        }
        return genes;
    }

    private double gene(int at) {
        Variable variable = variables.get(at);
        String pointer = pointer(targets.get(at));
        Optional<Json> stands = reading.at(pointer);
        if (variable.isChoice()) {
            List<String> all = choices.get(at).stream()
                    .map(choice -> choice.value().canonical())
                    .toList();
            return variable.gene(
                    Integer.max(0, stands.map(Json::canonical).map(all::indexOf).orElse(0)));
        }
        double leftOut = pointer.contains("/byYear") ? 1 : 0;
        return variable.gene(
                stands.filter(Json.Number.class::isInstance).map(Json::number).orElse(leftOut));
    }

    private String pointer(String target) {
        return target.startsWith("/")
                ? target
                : reading.value().levers().get(target).pointer();
    }

    /** The levers a design pulls, with the values it gives them. */
    public List<Setting> settings(double[] values) {
        List<Setting> settings = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            settings.add(setting(at, values[at]));
        }
        return settings;
    }

    private Setting setting(int at, double value) {
        return choices.get(at).isEmpty()
                ? Setting.of(targets.get(at), value)
                : choices.get(at).get((int) value);
    }

    /** The scenario with a design worked in. */
    public Reading<Scenario> with(double[] values) {
        return reading.with(settings(values));
    }

    /** What an objective or a constraint is counted in. */
    public Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        List<Measure> all = Columns.of(Model.of(reading.value(), precedents)).measures();
        gauges.forEach((name, gauge) -> units.put(name, measure(all, gauge).unit()));
        return units;
    }

    /** What the values of each variable are counted in. */
    public List<Counted> counted() {
        Json tree = Json.read("scenario", reading.canonical());
        return targets.stream().map(target -> Counted.of(tree, pointer(target))).toList();
    }

    /** What groups are told by: who is taken, who begins, who leaves as planned, who is parked, of all providers. */
    List<Measure> byGroup() {
        List<Measure> all = Columns.of(Model.of(reading.value(), precedents)).measures();
        return TO_GROUPS.stream()
                .flatMap(meaning -> all.stream().filter(each -> each.name().equals(meaning.title())))
                .filter(each -> each.month().isEmpty() && each.group().isPresent())
                .filter(each -> each.provider().orElse(Measure.ALL).equals(Measure.ALL))
                .toList();
    }

    @Override
    public int futures() {
        return futures.number();
    }

    @Override
    public List<double[][]> play(List<Trial> trials) {
        return play(trials, 0);
    }

    /** The same worlds with the same numbers drawn, and other luck in each of them. */
    List<double[][]> playAgain(List<Trial> trials) {
        return play(trials, OTHER_LUCK);
    }

    private List<double[][]> play(List<Trial> trials, int luck) {
        return new Round(trials, luck, this::judging).play();
    }

    private List<Measure> judging(List<Measure> all) {
        return gauges.values().stream().map(gauge -> measure(all, gauge)).toList();
    }

    /** As {@link #play(List)}, and behind it in each row what groups are told by ({@link #byGroup}), under no shock. */
    List<double[][]> playForGroups(List<Trial> trials) {
        List<Measure> groups = byGroup();
        UnaryOperator<List<Measure>> both =
                all -> Stream.concat(judging(all).stream(), groups.stream()).toList();
        return new Round(trials, 0, both)
                .play().stream()
                        .map(rows -> Arrays.stream(rows)
                                .map(row -> behind(row, groups.size()))
                                .toArray(double[][]::new))
                        .toList();
    }

    /** Aims and groups of each future as the aims of all, then the groups of the first. */
    private double[] behind(double[] row, int groups) {
        int aims = gauges.size();
        double[] found = new double[futures.number() * aims + groups];
        for (int future = 0; future < futures.number(); future++) {
            System.arraycopy(row, future * (aims + groups), found, future * aims, aims);
        }
        System.arraycopy(row, aims, found, futures.number() * aims, groups);
        return found;
    }

    /** Trials that are played at once. */
    private final class Round {
        private final List<Trial> trials;
        private final int luck;
        private final UnaryOperator<List<Measure>> asked;
        /** The scenario with each design worked in. */
        private final List<Reading<Scenario>> designs;

        /** @param luck from what number on worlds have their luck */
        Round(List<Trial> trials, int luck, UnaryOperator<List<Measure>> asked) {
            this.trials = trials;
            this.luck = luck;
            this.asked = asked;
            designs = simulation.apart(trials.size(), at -> with(trials.get(at).values()));
        }

        List<double[][]> play() {
            List<Integer> sound = IntStream.range(0, trials.size())
                    .filter(at -> designs.get(at).isSound())
                    .boxed()
                    .toList();
            List<Batch> batches = Batch.of(trials, sound, simulation.threads());
            List<double[][][]> played = simulation.apart(batches.size(), at -> play(batches.get(at)));
            double[][][] rows = new double[trials.size()][0][];
            for (int batch = 0; batch < played.size(); batch++) {
                List<Integer> places = batches.get(batch).places();
                for (int at = 0; at < places.size(); at++) {
                    rows[places.get(at)] = played.get(batch)[at];
                }
            }
            return List.of(rows);
        }

        /** By design, then by world. */
        private double[][][] play(Batch batch) {
            double[][][] rows = new double[batch.places().size()][batch.upTo() - batch.from()][];
            Cast cast = null;
            for (int world = batch.from(); world < batch.upTo(); world++) {
                cast = cast == null || futures.parameters().isPresent() ? cast(batch, world) : cast;
                double[][] found = cast.rows(seed, luck + world);
                for (int design = 0; design < rows.length; design++) {
                    rows[design][world - batch.from()] = found[design];
                }
            }
            return rows;
        }

        private Cast cast(Batch batch, int world) {
            List<Reading<Scenario>> drawn = batch.places().stream()
                    .map(place -> futures.parameters().isEmpty()
                            ? designs.get(place)
                            : drawn(trials.get(place).values(), world))
                    .toList();
            return new Cast(drawn, precedents, futures, asked);
        }
    }

    /** The scenario with the numbers of a world and, over them, a design worked in. */
    private Reading<Scenario> drawn(double[] values, int world) {
        Reading<Scenario> drawn = futures.drawn(world, settings(values));
        if (!drawn.isSound()) {
            throw new Check.Fault(
                    "design/over",
                    "draws numbers for world " + world + " that make no scenario: "
                            + drawn.findings().get(0),
                    "narrow the ranges");
        }
        return drawn;
    }

    private static Measure measure(List<Measure> measures, Gauge gauge) {
        return measures.stream()
                .filter(each -> Verdict.isAbout(gauge, each))
                .findFirst()
                .orElseThrow(() -> new Check.Fault(
                        "design", "is judged by " + gauge.measure() + ", which is not measured here", "see check"));
    }
}
