package outturn.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.model.Bid;
import outturn.model.Clock;
import outturn.model.Model;
import outturn.model.Names;
import outturn.replication.Diary;
import outturn.replication.People.Condition;
import outturn.replication.Replication;

/**
 * The life of one client in one replication, month by month, as the plain engine tells it: states, domains, and every
 * pound that follows from it.
 */
public final class Life {
    private static final int BITS = 4;

    private final Model model;
    private final Names names;
    private final Clock clock;
    private final int client;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Something that happened.
     *
     * @param month in which it did, for people
     * @param sentence what it was
     */
    public record Line(String month, String sentence) {}

    private Life(Model model, int client) {
        this.model = model;
        names = model.names();
        clock = model.clock();
        this.client = client;
    }

    /**
     * A life.
     *
     * @param lines in order; empty when there is no such client
     * @param clients how many there are in that replication, numbered from 0
     */
    public record Told(List<Line> lines, int clients) {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** Plays one replication and follows one client. */
    public static Told of(Model model, long seed, int replication, int client) {
        Life life = new Life(model, client);
        Replication played = new Replication(model, Engines.PLAIN, life.diary());
        played.open(seed, replication);
        Optional<Condition> before = Optional.empty();
        while (!played.over()) {
            int cycle = played.cycle();
            played.month();
            Optional<Condition> now = client < played.people().clients()
                    ? Optional.of(played.people().condition(client))
                    : Optional.empty();
            life.compare(cycle, before, now);
            before = now;
        }
        return new Told(life.lines, played.people().clients());
    }

    private Diary diary() {
        return new Diary() {
            @Override
            public boolean follows(int who) {
                return who == client;
            }

            @Override
            public void moved(int cycle, int who, int from, int to) {
                if (who == client) {
                    said(cycle, who, went(from, to));
                }
            }

            @Override
            public void said(int cycle, int who, String sentence) {
                lines.add(new Line(clock.called(cycle), sentence));
            }
        };
    }

    private String went(int from, int to) {
        String there = "\"" + names.states().get(to) + "\"";
        return from < 0
                ? "Arrives in " + there + "."
                : "Goes from \"" + names.states().get(from) + "\" to " + there + ".";
    }

    /** What the diary is not told: who the client is, and how its domains move. */
    private void compare(int cycle, Optional<Condition> before, Optional<Condition> now) {
        if (now.isEmpty()) {
            return;
        }
        if (before.isEmpty()) {
            introduce(cycle, now.get());
        }
        if (before.isEmpty() || before.get().provider() != now.get().provider()) {
            tellBid(cycle, now.get().provider());
        }
        for (int chain = 0; chain < names.chains().size(); chain++) {
            int level = level(now.get(), chain);
            if (before.isEmpty() || level != level(before.get(), chain)) {
                String named = names.chainLevels().get(chain).get(level);
                tell(cycle, names.chains().get(chain) + ": " + named + " at the end of the month.");
            }
        }
        before.filter(was -> was.recorded() != now.get().recorded())
                .ifPresent(was ->
                        tell(cycle, "Recorded in group \"" + group(now.get().recorded()) + "\" from now on."));
    }

    private void introduce(int cycle, Condition condition) {
        if (names.groups().size() > 1) {
            tell(
                    cycle,
                    "Truly in complexity group \"" + group(condition.group()) + "\", recorded in \""
                            + group(condition.recorded()) + "\".");
        }
    }

    /** Whether the client's provider took its contracts on, where it asked before it did. */
    private void tellBid(int cycle, int provider) {
        Bid bid = model.plans().bid(provider);
        if (bid != null) {
            tell(cycle, bid.told(names.providers().get(provider)) + ".");
        }
    }

    private void tell(int cycle, String sentence) {
        lines.add(new Line(clock.called(cycle), sentence));
    }

    private String group(int number) {
        return names.groups().get(number);
    }

    private static int level(Condition client, int chain) {
        return (int) (client.levels() >>> (BITS * chain)) & ((1 << BITS) - 1);
    }
}
