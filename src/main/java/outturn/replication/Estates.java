package outturn.replication;

import java.util.Arrays;
import outturn.model.Model;

/** Which providers are open, and since when those that are not, or were not, have failed. */
final class Estates {
    private static final int NEVER = -1;

    private final boolean[] open;
    private final int[] failed;
    private final boolean[] absent;

    /** Of providers as they are in a model. */
    Estates(Model model) {
        int providers = model.market().providers();
        absent = new boolean[providers];
        for (int provider = 0; provider < providers; provider++) {
            absent[provider] = !model.plans().takesPart(provider);
        }
        open = new boolean[providers];
        failed = new int[providers];
    }

    void clear() {
        Arrays.fill(open, true);
        Arrays.fill(failed, NEVER);
    }

    boolean[] open() {
        return open;
    }

    void fail(int provider, int cycle) {
        open[provider] = false;
        failed[provider] = cycle;
    }

    /** Those who did not bid are there no longer. */
    void withdraw() {
        for (int provider = 0; provider < open.length; provider++) {
            open[provider] &= !absent[provider];
        }
    }

    /** Whether a provider did not bid. */
    boolean absent(int provider) {
        return absent[provider];
    }

    void reopen(int provider) {
        open[provider] = true;
    }

    /** Cycle of the latest failure in a provider's slot; below 0 for none. */
    int failed(int provider) {
        return failed[provider];
    }

    /** Whether what was claimed in a cycle belongs to a provider that has failed since. */
    boolean of(int provider, int raised) {
        return raised <= failed[provider];
    }
}
