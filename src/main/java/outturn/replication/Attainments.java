package outturn.replication;

import java.util.Arrays;
import outturn.model.Sought;

/**
 * What each client attained in one replication of what is sought ({@link Sought}), when, and in which episode: the first
 * treatment the client is seen to begin opens episode 1, the next episode 2; what comes before belongs to episode 0, as
 * does the treatment of those who are in it when the simulation begins. Kept in columns that grow by doubling and are
 * used again in the next replication; nothing of it outlives the replication.
 */
public final class Attainments {
    private static final int END = -1;
    /** Stands in the place of an outcome for the beginning of an episode. */
    private static final int BEGAN = -1;

    private static final int NEVER = Integer.MAX_VALUE;

    private int[] first = new int[1024];
    private int[] episodes = new int[1024];
    private int[] treated = new int[1024];
    private int[] next = new int[1024];
    private int[] what = new int[1024];
    private int[] episode = new int[1024];
    private int[] cycle = new int[1024];
    private int items;

    Attainments() {
        clear();
    }

    void clear() {
        Arrays.fill(first, END);
        Arrays.fill(episodes, 0);
        Arrays.fill(treated, NEVER);
        items = 0;
    }

    /** A client is in treatment in a cycle; cycles are told in their order. */
    void treated(int client, int inCycle) {
        seat(client);
        treated[client] = Integer.min(treated[client], inCycle);
    }

    /** A client begins treatment. */
    void began(int client, int inCycle) {
        seat(client);
        episodes[client]++;
        add(client, BEGAN, inCycle);
    }

    /** A client attains something at the end of a cycle. */
    void attained(int client, int sought, int inCycle) {
        seat(client);
        add(client, sought, inCycle);
    }

    private void seat(int client) {
        if (client >= first.length) {
            int before = first.length;
            int room = Integer.max(client + 1, 2 * before);
            first = Arrays.copyOf(first, room);
            Arrays.fill(first, before, room, END);
            episodes = Arrays.copyOf(episodes, room);
            treated = Arrays.copyOf(treated, room);
            Arrays.fill(treated, before, room, NEVER);
        }
    }

    private void add(int client, int of, int inCycle) {
        if (items == next.length) {
            int more = 2 * items;
            next = Arrays.copyOf(next, more);
            what = Arrays.copyOf(what, more);
            episode = Arrays.copyOf(episode, more);
            cycle = Arrays.copyOf(cycle, more);
        }
        next[items] = first[client];
        what[items] = of;
        episode[items] = episodes[client];
        cycle[items] = inCycle;
        first[client] = items++;
    }

    /** The episode a client is in, or was in last. */
    public int episode(int client) {
        return client < episodes.length ? episodes[client] : 0;
    }

    /** Whether a client has had so many episodes by the end of a cycle; all have had episode 0. */
    public boolean had(int client, int ofEpisode, int by) {
        if (ofEpisode == 0) {
            return true;
        }
        for (int item = first(client); item != END; item = next[item]) {
            if (what[item] == BEGAN && episode[item] == ofEpisode && cycle[item] <= by) {
                return true;
            }
        }
        return false;
    }

    /** Whether a client was treated at all, by anybody, by the end of a cycle. */
    public boolean isTreated(int client, int by) {
        return client < treated.length && treated[client] <= by;
    }

    /** How often a client attained something in an episode by the end of a cycle. */
    public int times(int client, int sought, int inEpisode, int by) {
        int times = 0;
        for (int item = first(client); item != END; item = next[item]) {
            times += what[item] == sought && episode[item] == inEpisode && cycle[item] <= by ? 1 : 0;
        }
        return times;
    }

    /** How often a client attained something in any episode by the end of a cycle. */
    public int times(int client, int sought, int by) {
        int times = 0;
        for (int item = first(client); item != END; item = next[item]) {
            times += what[item] == sought && cycle[item] <= by ? 1 : 0;
        }
        return times;
    }

    private int first(int client) {
        return client < first.length ? first[client] : END;
    }
}
