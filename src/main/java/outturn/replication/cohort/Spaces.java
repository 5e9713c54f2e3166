package outturn.replication.cohort;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import outturn.model.Lives;
import outturn.model.Model;

/**
 * The spaces of a model: first the one the pathway needs for itself, then one for each chain or count of events that looks
 * on but is not looked at, so that domains which do not touch each other never multiply.
 */
final class Spaces {
    private final Lives lives;
    private final BitSet core;
    private final List<BitSet> within = new ArrayList<>();
    private final List<BitSet> counted = new ArrayList<>();
    private final List<BitSet> events = new ArrayList<>();

    private Spaces(Model model) {
        lives = model.lives();
        core = closed(read(model.journey().hazards()::reads));
        add(core);
        for (int chain = 0; chain < lives.chains(); chain++) {
            if (!isCounted(chain)) {
                BitSet alone = (BitSet) core.clone();
                alone.set(chain);
                add(closed(alone));
            }
        }
        for (int count = 0; count < lives.counts(); count++) {
            int number = count;
            BitSet needs = (BitSet) core.clone();
            needs.or(read(chain -> lives.events().reads(number, chain)));
            events.get(smallestWith(closed(needs))).set(count);
        }
    }

    /** The spaces; the first is the pathway's own. */
    static List<Space> of(Model model) {
        Spaces spaces = new Spaces(model);
        return IntStream.range(0, spaces.within.size())
                .mapToObj(at -> new Space(model, spaces.within.get(at), spaces.counted.get(at), spaces.events.get(at)))
                .toList();
    }

    private BitSet read(IntPredicate reads) {
        BitSet chains = new BitSet();
        IntStream.range(0, lives.chains()).filter(reads).forEach(chains::set);
        return chains;
    }

    /** These chains, all that move with them, all that move with those, and so on. */
    private BitSet closed(BitSet some) {
        BitSet all = (BitSet) some.clone();
        int size = -1;
        while (size < all.cardinality()) {
            size = all.cardinality();
            for (int chain : all.stream().toArray()) {
                all.or(read(lives.moves(chain)::reads));
            }
        }
        return all;
    }

    private boolean isCounted(int chain) {
        return counted.stream().anyMatch(set -> set.get(chain));
    }

    private int add(BitSet chains) {
        BitSet fresh = (BitSet) chains.clone();
        counted.forEach(fresh::andNot);
        within.add(chains);
        counted.add(fresh);
        events.add(new BitSet());
        return within.size() - 1;
    }

    private int smallestWith(BitSet chains) {
        int best = -1;
        for (int at = 0; at < within.size(); at++) {
            BitSet missing = (BitSet) chains.clone();
            missing.andNot(within.get(at));
            boolean smaller =
                    best < 0 || within.get(at).cardinality() < within.get(best).cardinality();
            best = missing.isEmpty() && smaller ? at : best;
        }
        return best < 0 ? add(chains) : best;
    }
}
