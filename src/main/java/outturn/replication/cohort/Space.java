package outturn.replication.cohort;

import java.util.Arrays;
import java.util.BitSet;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.scenario.Role;

/**
 * Where a client can be, as cells: a state, the whole cycles in it as far as they matter, and a level of each chain of a
 * set that is closed: whatever moves with a chain's level has that chain in its own space.
 *
 * <p>A cell is {@code place × combos + combo}: a place is a state and a stay, a combo the levels of the chains.
 */
final class Space {
    private final int[] chains;
    private final int[] stride;
    private final int[] levels;
    private final int combos;
    private final double size;
    private final int[] firstPlace;
    private final int[] stateOf;
    private final BitSet counted;
    private final BitSet events;

    /**
     * @param within numbers of its chains
     * @param counted chains whose levels are counted here
     * @param events counts of events that are counted here
     */
    Space(Model model, BitSet within, BitSet counted, BitSet events) {
        this.counted = counted;
        this.events = events;
        chains = within.stream().toArray();
        levels = within.stream().map(model.lives()::levels).toArray();
        stride = new int[chains.length];
        long product = 1;
        for (int at = chains.length - 1; at >= 0; at--) {
            stride[at] = (int) product;
            product = Long.min(product * levels[at], Integer.MAX_VALUE);
        }
        combos = (int) product;
        Journey journey = model.journey();
        firstPlace = new int[journey.states() + 1];
        for (int state = 0; state < journey.states(); state++) {
            firstPlace[state + 1] = firstPlace[state] + 1 + longestStay(model, state);
        }
        stateOf = new int[firstPlace[journey.states()]];
        size = (double) combos * stateOf.length;
        for (int state = 0; state < journey.states(); state++) {
            Arrays.fill(stateOf, firstPlace[state], firstPlace[state + 1], state);
        }
    }

    /** Whole cycles in a state that must be told apart here. */
    private int longestStay(Model model, int state) {
        Journey journey = model.journey();
        Lives lives = model.lives();
        if (journey.is(state, Role.DEAD)) {
            return 0;
        }
        int longest = Integer.max(journey.hazards().longestBand(state), journey.afterCycles(state));
        for (int chain : chains) {
            longest = Integer.max(longest, lives.moves(chain).longestBand());
        }
        Hazards counts = lives.events();
        for (int count = events.nextSetBit(0); count >= 0; count = events.nextSetBit(count + 1)) {
            longest = Integer.max(longest, counts.longestBand(count));
        }
        return longest;
    }

    /** How many cells there are, even when they are too many to be numbered. */
    double size() {
        return size;
    }

    /** How many cells there are. */
    int cells() {
        return stateOf.length * combos;
    }

    /** How many combinations of levels there are. */
    int combos() {
        return combos;
    }

    int stateOf(int cell) {
        return stateOf[cell / combos];
    }

    int stayOf(int cell) {
        int place = cell / combos;
        return place - firstPlace[stateOf[place]];
    }

    int comboOf(int cell) {
        return cell % combos;
    }

    /** The cell of a state, a stay of any length and a combo. */
    int cell(int state, int stay, int combo) {
        int longest = firstPlace[state + 1] - firstPlace[state] - 1;
        return (firstPlace[state] + Integer.min(stay, longest)) * combos + combo;
    }

    /** Numbers of its chains. */
    int[] chains() {
        return chains;
    }

    /** How many levels the {@code at}-th of its chains has. */
    int levels(int at) {
        return levels[at];
    }

    /** How far a level of the {@code at}-th of its chains moves the combo. */
    int stride(int at) {
        return stride[at];
    }

    /** The level of the {@code at}-th of its chains in a combo. */
    int level(int combo, int at) {
        return combo / stride[at] % levels[at];
    }

    /** The level of a chain, by its number, in a combo. */
    int levelOf(int chain, int combo) {
        return level(combo, Arrays.binarySearch(chains, chain));
    }

    /** Whether it has a chain. */
    boolean has(int chain) {
        return Arrays.binarySearch(chains, chain) >= 0;
    }

    /** Chains whose levels are counted here and nowhere else. */
    BitSet counted() {
        return counted;
    }

    /** Counts of events that are counted here and nowhere else. */
    BitSet events() {
        return events;
    }
}
