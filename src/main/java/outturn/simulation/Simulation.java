package outturn.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import outturn.ledger.Care;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.replication.Together;
import outturn.scenario.Role;
import outturn.summary.Deadweight;
import outturn.summary.Rows;
import outturn.summary.Summary;
import outturn.summary.Verdict;

/**
 * Scenario in, summary out. Replications are played on a fixed number of threads; each row goes to the place of its
 * replication's number, so threads decide how long it takes and nothing besides.
 */
public final class Simulation {
    private final Function<Model, World> worlds;
    private final int threads;
    private final Progress progress;
    private final Stop stop;

    /**
     * Played by the fast engine.
     *
     * @param threads how many play at once
     * @param stop tells a simulation to give up
     */
    public Simulation(int threads, Progress progress, Stop stop) {
        this(Simulation::fast, threads, progress, stop);
    }

    /**
     * Played by anything.
     *
     * @param worlds makes what plays a model; asked once for each thread
     */
    Simulation(Function<Model, World> worlds, int threads, Progress progress, Stop stop) {
        this.worlds = worlds;
        this.threads = threads;
        this.progress = progress;
        this.stop = stop;
    }

    private static World fast(Model model) {
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        return (number, seed) -> replication.play(seed, number);
    }

    /** How many play at once. */
    public int threads() {
        return threads;
    }

    /**
     * Plays a scenario.
     *
     * @throws Cancelled when told to stop
     * @throws IllegalStateException when a replication failed, which is our fault; it names the replication
     */
    public Answer run(Asked asked, long seed, Replications wanted) {
        return played(List.of(asked), seed, wanted, models -> {
                    World world = worlds.apply(models.get(0));
                    return (of, replication) -> List.of(world.play(replication, of));
                })
                .get(0);
    }

    /**
     * Plays several scenarios with the same luck, each month once for all in which people live the same: what differs in
     * money alone, or from some month on, costs little. The first tells how many replications; each answer is that of
     * {@link #run}, but for its pace.
     *
     * @throws Cancelled when told to stop
     * @throws IllegalStateException when a replication failed, which is our fault; it names the replication
     */
    public List<Answer> together(List<Asked> asked, long seed, Replications wanted) {
        return played(asked, seed, wanted, models -> new Together(models, Engines.COLUMNAR)::play);
    }

    private List<Answer> played(
            List<Asked> asked, long seed, Replications wanted, Function<List<Model>, Joint.Player> players) {
        long begun = System.nanoTime();
        Joint joint = new Joint(asked.stream().map(Asked::scenario).toList(), players);
        joint.play(new Crew(threads, stop, progress), seed, wanted);
        double seconds = (System.nanoTime() - begun) / 1e9 / asked.size();
        return IntStream.range(0, asked.size())
                .mapToObj(at -> answer(asked.get(at), seed, joint.rows(at), pace(seconds, joint.clientMonths(at))))
                .toList();
    }

    private static Answer answer(Asked asked, long seed, Rows rows, Pace pace) {
        Summary summary = Summary.of(rows);
        Identity identity =
                new Identity(asked.name(), asked.hash(), seed, rows.replications(), EngineVersion.current());
        List<Verdict> promises = Verdict.of(asked.scenario().promises(), summary, Optional.of(rows));
        return new Answer(identity, asked, Optional.of(rows), summary, promises, pace);
    }

    private Pace pace(double seconds, long clientMonths) {
        return new Pace(threads, System.getProperty("java.version"), seconds, clientMonths);
    }

    /** What is taken from a ledger before the next replication writes over it. */
    private interface Reader {
        void read(int replication, Ledger ledger);
    }

    private void each(Model model, long seed, int from, int upTo, Reader reader) {
        new Crew(threads, stop, progress).play(from, upTo, () -> {
            World world = worlds.apply(model);
            return replication -> reader.read(replication, world.play(replication, seed));
        });
    }

    /**
     * Plays replications and takes from each ledger what is asked, in the order of their numbers.
     *
     * @throws Cancelled when told to stop
     */
    public <T> List<T> each(Model model, long seed, int replications, Function<Ledger, T> reading) {
        Map<Integer, T> taken = new ConcurrentHashMap<>();
        each(model, seed, 0, replications, (replication, ledger) -> taken.put(replication, reading.apply(ledger)));
        return IntStream.range(0, replications).mapToObj(taken::get).toList();
    }

    /**
     * Plays replications in the asker's own way and takes what each yields, in the order of their numbers.
     *
     * @param player makes what plays one replication by its number; asked once on each thread
     * @throws Cancelled when told to stop
     */
    public <T> List<T> each(int replications, Supplier<IntFunction<T>> player) {
        Map<Integer, T> taken = new ConcurrentHashMap<>();
        new Crew(threads, stop, progress).play(0, replications, () -> {
            IntFunction<T> play = player.get();
            return replication -> taken.put(replication, play.apply(replication));
        });
        return IntStream.range(0, replications).mapToObj(taken::get).toList();
    }

    /**
     * Does several long pieces of work, each by itself on one thread, and takes what they yield in the order of their numbers.
     *
     * @throws Cancelled when told to stop
     */
    public <T> List<T> apart(int pieces, IntFunction<T> work) {
        Map<Integer, T> taken = new ConcurrentHashMap<>();
        new Crew(threads, stop, progress).play(0, pieces, () -> piece -> taken.put(piece, work.apply(piece)));
        return IntStream.range(0, pieces).mapToObj(taken::get).toList();
    }

    /** Client-months of the horizon in one replication. */
    static long clientMonths(Model model, Care care) {
        long sum = 0;
        for (int state = 0; state < model.journey().states(); state++) {
            for (int cycle = 0;
                    cycle < model.clock().measured() && !model.journey().is(state, Role.DEAD);
                    cycle++) {
                sum += care.occupancy(state, cycle);
            }
        }
        return (long) (sum * model.clock().monthsPerCycle());
    }

    /**
     * Plays several scenarios with the same luck, each replication in all of them side by side, and holds the others
     * against the first, client by client where they have the same clients. The first tells how many replications.
     *
     * @throws Cancelled when told to stop
     * @throws IllegalStateException when a replication failed, which is our fault; it names the replication
     */
    public Compared compare(List<Asked> asked, long seed, Replications wanted) {
        long begun = System.nanoTime();
        Abreast abreast = new Abreast(asked.stream().map(Asked::scenario).toList());
        abreast.play(new Crew(threads, stop, progress), seed, wanted);
        double seconds = (System.nanoTime() - begun) / 1e9;
        List<Answer> answers = new ArrayList<>();
        List<Deadweight.Told> deadweight = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            double share = Math.max(1, abreast.clientMonths(at)) / (double) Math.max(1, abreast.clientMonths());
            Pace pace = pace(seconds * share, abreast.clientMonths(at));
            answers.add(answer(asked.get(at), seed, abreast.rows(at), pace));
            deadweight.add(abreast.deadweight(at));
        }
        return new Compared(answers, Paired.of(answers, deadweight));
    }
}
