package outturn.model;

import java.util.Arrays;

/**
 * Levels of several chains, numbered together: the chains a provider looks at when it thinks ahead. The others it takes to
 * stand where they commonly do.
 */
final class Joint {
    private final int[] chains;
    private final int[] strides;
    private final byte[][] levels;

    /**
     * @param wanted which chains matter; those they depend on are taken in as well
     * @param usual a level for each chain
     * @param most combinations that are told apart; chains that would make more are taken at their usual level
     */
    Joint(Lives lives, boolean[] wanted, byte[] usual, int most) {
        boolean[] taken = withThoseTheyDependOn(lives, wanted);
        int count = 1;
        int held = 0;
        int[] found = new int[taken.length];
        int[] steps = new int[taken.length];
        for (int chain = 0; chain < taken.length; chain++) {
            if (taken[chain] && count * lives.levels(chain) <= most) {
                found[held] = chain;
                steps[held++] = count;
                count *= lives.levels(chain);
            }
        }
        chains = Arrays.copyOf(found, held);
        strides = Arrays.copyOf(steps, held);
        levels = new byte[count][];
        for (int number = 0; number < count; number++) {
            levels[number] = usual.clone();
            for (int at = 0; at < held; at++) {
                levels[number][chains[at]] = (byte) (number / strides[at] % lives.levels(chains[at]));
            }
        }
    }

    private static boolean[] withThoseTheyDependOn(Lives lives, boolean[] wanted) {
        boolean[] taken = wanted.clone();
        boolean more = true;
        while (more) {
            more = false;
            for (int chain = 0; chain < taken.length; chain++) {
                for (int other = 0; taken[chain] && other < taken.length; other++) {
                    if (!taken[other] && reads(lives.moves(chain), other)) {
                        taken[other] = true;
                        more = true;
                    }
                }
            }
        }
        return taken;
    }

    private static boolean reads(Hazards hazards, int chain) {
        for (int way = 0; way < hazards.ways(); way++) {
            if (hazards.reads(way, chain)) {
                return true;
            }
        }
        return false;
    }

    /** How many combinations of levels there are. */
    int count() {
        return levels.length;
    }

    /** How many chains are looked at. */
    int chains() {
        return chains.length;
    }

    /** The number of a chain that is looked at. */
    int chain(int at) {
        return chains[at];
    }

    /** Levels of all chains in a combination. */
    byte[] levels(int number) {
        return levels[number];
    }

    /** The combination in which a client stands whose levels begin at {@code at}. */
    int number(byte[] clientsLevels, int at) {
        int number = 0;
        for (int chain = 0; chain < chains.length; chain++) {
            number += clientsLevels[at + chains[chain]] * strides[chain];
        }
        return number;
    }
}
