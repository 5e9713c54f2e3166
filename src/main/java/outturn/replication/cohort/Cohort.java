package outturn.replication.cohort;

import java.util.ArrayList;
import java.util.List;
import outturn.model.Model;
import outturn.scenario.Numbers;

/**
 * Exact expectations by matrix algebra (model, §11.1): the chances of being anywhere, carried forward cycle by cycle for
 * every profile of clients, in place of clients drawn by luck. Right to the last digits of a double where clients do not
 * interact, and refused with the reasons where they do.
 */
public final class Cohort {
    /** More combinations of attributes than this are not looked through. */
    static final long MOST_COMBINATIONS = 2_000_000;

    /** More numbers than this to carry forward, over profiles, cells, phases and cycles, are too many. */
    static final long MOST_NUMBERS = 5_000_000_000L;

    /** More cells than this in one space are too many. */
    static final double MOST_CELLS = 2_000_000;

    private final Model model;
    private final List<Profile> profiles;
    private final List<Space> spaces;
    private final List<String> refusals;

    private Cohort(Model model) {
        this.model = model;
        refusals = new ArrayList<>(Refusals.of(model));
        boolean alone = refusals.isEmpty();
        profiles = alone ? Profiles.of(model, MOST_COMBINATIONS) : List.of();
        spaces = alone ? Spaces.of(model) : List.of();
        if (alone) {
            judgeSize();
        }
    }

    /** Looks at a model; nothing is worked out yet. Its size is judged only where nothing else stands against it. */
    public static Cohort of(Model model) {
        return new Cohort(model);
    }

    private void judgeSize() {
        if (profiles.isEmpty()) {
            refusals.add("attributes come in more than " + Numbers.grouped(MOST_COMBINATIONS) + " combinations");
            return;
        }
        double largest = spaces.stream().mapToDouble(Space::size).max().orElse(0);
        if (largest > MOST_CELLS) {
            refusals.add("states, stays and levels of domains that move with each other make "
                    + Numbers.grouped((long) largest) + " cells or more, and the limit is "
                    + Numbers.grouped((long) MOST_CELLS));
            return;
        }
        double numbers = 0;
        for (Profile who : profiles) {
            numbers += cells(who);
        }
        numbers *= model.clock().total();
        if (numbers > MOST_NUMBERS) {
            refusals.add(Numbers.grouped(profiles.size()) + " kinds of client in "
                    + Numbers.grouped(spaces.stream().mapToLong(Space::cells).sum()) + " cells make "
                    + Numbers.grouped((long) numbers) + " numbers over all cycles, and the limit is "
                    + Numbers.grouped(MOST_NUMBERS));
        }
    }

    /** Cells times phases of every memory that is kept for a profile. */
    private double cells(Profile who) {
        Memories memories = new Memories(model, spaces);
        double cells = 0;
        for (Space space : spaces) {
            for (Memory memory : memories.of(who, space, null, null)) {
                cells += (double) space.cells() * memory.phases();
            }
        }
        return cells;
    }

    /** Why the model cannot be worked out exactly, in plain sentences; empty when it can. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** The expectations; it is our own mistake to ask for them when there are reasons against. */
    public Expectations expect() {
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("asked for what was refused: " + String.join("; ", refusals));
        }
        Expectations care = new Expectations(model);
        Told told = new Told(model);
        Memories memories = new Memories(model, spaces);
        for (Profile who : profiles) {
            for (Space space : spaces) {
                List<Run> runs = memories.of(who, space, care, told).stream()
                        .map(memory -> new Run(memory, space))
                        .toList();
                new Forward(model, who, space, space == spaces.get(0), runs, care, told).play();
            }
        }
        new Claimed(model, told, care).settle();
        return care;
    }
}
