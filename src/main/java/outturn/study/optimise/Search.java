package outturn.study.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import outturn.scenario.Check;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;

/**
 * A search, one generation at a time. A generation is a function of the seed and the one before, so that a search that was
 * stopped and goes on from its {@link #memory} ends where it would have ended.
 *
 * <p>Where there is luck, every {@value #SPELL} generations all who are left are played anew in worlds nobody has seen, and
 * ranked by those alone: a design that was there by luck goes. Each time these are twice as many, up to as many as the front
 * is judged in, for the nearer designs are to one another, and to a line they must keep, the more worlds it takes to tell them apart.
 * More are kept than are bred from, since in other worlds others may be best.
 */
public final class Search {
    /** Generations that are played in the same worlds. */
    static final int SPELL = 8;

    /** Where there is luck, so many are kept for each design that is bred from. */
    private static final int KEPT = 3;

    private final Problem problem;
    private final long seed;
    private final int population;
    private final List<Stage> history = new ArrayList<>();
    private List<Tried> alive = List.of();
    /** By their keys, designs that were not kept though they may keep the constraints. */
    private final Set<List<Double>> letGo = new LinkedHashSet<>();

    private Set<List<Double>> before = new LinkedHashSet<>();
    private Box box;
    private int generation;
    private int spell;
    private long spent;
    private long tried;

    /**
     * How far a search was after a generation.
     *
     * @param evaluations designs played in the worlds the search begins with; one played in a fifth of them counts a fifth
     * @param volume hypervolume of the designs that keep the constraints, as a share of the box
     */
    public record Stage(int generation, double evaluations, double volume) {}

    /** @param population how many designs a generation has, and how many are bred from */
    public Search(Problem problem, long seed, int population) {
        this.problem = problem;
        this.seed = seed;
        this.population = population;
    }

    /** Generations that are played in the same worlds. */
    public static int spell() {
        return SPELL;
    }

    /** How many designs are kept where so many are bred from. */
    static int kept(Problem problem, int population) {
        return hasLuck(problem) ? KEPT * population : population;
    }

    private static boolean hasLuck(Problem problem) {
        return problem.worlds() > 1;
    }

    /** How many designs are bred from. */
    int population() {
        return population;
    }

    /** In how many worlds designs are played before they are ranked, in the spells from the first on. */
    static int worlds(Problem problem, int spell) {
        int most = Optimising.worlds(problem.worlds());
        int worlds = problem.worlds();
        for (int each = 0; each < spell && worlds < most; each++) {
            worlds = Integer.min(2 * worlds, most);
        }
        return worlds;
    }

    /** How many worlds the spells before one have used up. */
    static int usedUp(Problem problem, int spell) {
        int worlds = 0;
        for (int each = 0; each < spell; each++) {
            worlds += worlds(problem, each);
        }
        return worlds;
    }

    /** Whether nothing has been played yet. */
    public boolean isNew() {
        return box == null;
    }

    /** Number of the last generation, from 0. */
    public int generation() {
        return generation;
    }

    /** In how many worlds those who are left were ranked. */
    int worlds() {
        return worlds(problem, spell);
    }

    /** Designs played, in units of one design in as many worlds as the search begins with. */
    public double evaluations() {
        return (double) spent / problem.worlds();
    }

    /** How many different designs each generation brought, added up; most were not played in all worlds. */
    public long tried() {
        return tried;
    }

    /** How far it was after each generation. */
    public List<Stage> history() {
        return List.copyOf(history);
    }

    Box box() {
        return box;
    }

    List<Tried> alive() {
        return alive;
    }

    /** Those that no other beats, and that keep the constraints if any does. */
    List<Tried> front() {
        return Survival.front(alive);
    }

    /** Plays one more generation. A search that is told to stop in the middle of one is as it was before. */
    public void step() {
        if (isNew()) {
            begin();
        } else {
            next();
        }
        history.add(new Stage(generation, evaluations(), box.share(alive)));
    }

    private void begin() {
        List<Tried> first = new Breeding(problem, seed, 0).first(population);
        Race race = new Race(problem, 0, problem.worlds());
        race.whole(first);
        before = keys(first);
        box = Box.of(first, problem.objectives().size());
        alive = first;
        spent = race.spent();
        tried = first.size();
    }

    private void next() {
        int now = generation + 1;
        boolean fresh = hasLuck(problem) && now % SPELL == 0;
        int in = spell + (fresh ? 1 : 0);
        Race race = new Race(problem, usedUp(problem, in), worlds(problem, in));
        Set<List<Double>> seen = fresh ? keys(alive) : new LinkedHashSet<>(before);
        List<Tried> kept = fresh ? inNewWorlds(race) : alive;
        List<Tried> parents = Survival.of(kept, population);
        List<Tried> children = new Breeding(problem, seed, now).children(parents, population, seen);
        race.run(children, parents);
        List<Tried> pool = new ArrayList<>(kept);
        children.stream().filter(each -> !each.isHopeless()).forEach(pool::add);
        alive = Survival.of(pool, kept(problem, population));
        letGo(kept);
        letGo(children);
        letGo.removeAll(keys(alive));
        before = seen;
        generation = now;
        spell = in;
        spent += race.spent();
        tried += children.size();
    }

    /** Those that are left of all in the worlds of a race. */
    private List<Tried> inNewWorlds(Race race) {
        List<Tried> front = front();
        List<Tried> best = front.stream().map(Tried::anew).toList();
        List<Tried> others = alive.stream()
                .filter(each -> !front.contains(each))
                .map(Tried::anew)
                .toList();
        race.whole(best);
        race.runUnlessBarred(others, best);
        List<Tried> left = new ArrayList<>(best);
        others.stream().filter(each -> !each.isHopeless()).forEach(left::add);
        return left;
    }

    private static Set<List<Double>> keys(List<Tried> designs) {
        return designs.stream().map(Tried::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void letGo(List<Tried> designs) {
        designs.stream()
                .filter(each -> each.mayKeep(Race.CLEAR))
                .map(Tried::key)
                .forEach(letGo::add);
    }

    /** What it came to; those that were let go know nothing of any world. */
    Ended ended() {
        return new Ended(
                alive, letGo.stream().map(key -> new Tried(problem, genes(key))).toList());
    }

    private static double[] genes(List<Double> key) {
        return key.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Everything it needs to go on. */
    public Json memory() {
        ObjectText memory = Json.object().put("seed", seed).put("population", population);
        memory.put("generation", generation)
                .put("spell", spell)
                .put("spent", spent)
                .put("tried", tried);
        memory.put("box", box.json());
        memory.put(
                "history",
                Json.list(history.stream()
                        .map(each ->
                                Memory.numbers(new double[] {each.generation(), each.evaluations(), each.volume()}))
                        .toList()));
        memory.put("before", json(before));
        memory.put("letGo", json(letGo));
        return memory.put("alive", Json.list(alive.stream().map(Memory::design).toList()))
                .json();
    }

    private static Json json(Set<List<Double>> keys) {
        return Json.list(keys.stream().map(key -> Memory.numbers(genes(key))).toList());
    }

    private static List<List<Double>> keys(Json json) {
        return json.items().stream()
                .map(each -> Arrays.stream(Memory.numbers(each)).boxed().toList())
                .toList();
    }

    /** A search that goes on from its memory; a fault when it is of another search. */
    public static Search from(Json memory, Problem problem, long seed, int population) {
        Check.that(
                number(memory, "/seed") == seed && number(memory, "/population") == population,
                "",
                "the search to go on with had another seed",
                "give the same --seed, or begin anew without --resume");
        Check.that(
                memory.at("/letGo").isPresent(),
                "",
                "the search to go on with was left by an earlier version, which forgot what it let go",
                "begin anew without --resume");
        Search search = new Search(problem, seed, population);
        search.generation = (int) number(memory, "/generation");
        search.spell = (int) number(memory, "/spell");
        search.spent = number(memory, "/spent");
        search.tried = number(memory, "/tried");
        search.box = Box.of(memory.at("/box").orElseThrow());
        memory.at("/history").orElseThrow().items().forEach(each -> {
            double[] stage = Memory.numbers(each);
            search.history.add(new Stage((int) stage[0], stage[1], stage[2]));
        });
        search.before.addAll(keys(memory.at("/before").orElseThrow()));
        search.letGo.addAll(keys(memory.at("/letGo").orElseThrow()));
        search.alive = memory.at("/alive").orElseThrow().items().stream()
                .map(each -> Memory.design(problem, each))
                .toList();
        Check.that(
                search.alive.stream().allMatch(each -> each.isImpossible() || each.worlds() == search.worlds()),
                "",
                "the search to go on with was left by an earlier version, which played designs in other worlds",
                "begin anew without --resume");
        return search;
    }

    private static long number(Json memory, String pointer) {
        return (long) memory.at(pointer).orElseThrow().number();
    }
}
