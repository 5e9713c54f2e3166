package outturn.replication.plain;

import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Triggers;
import outturn.model.Triggers.Hold;
import outturn.model.Triggers.Watch;
import outturn.replication.Claims;
import outturn.replication.Episode;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.scenario.Role;

/** Whether a living client has reached at the end of a month what its provider is paid for, and tells the claims. */
final class PlainWatch {
    private final Journey journey;
    private final Lives lives;
    private final Triggers triggers;
    private final Claims claims;
    private final Feigning feigning;

    /** Whether a provider claims for a client what did not come about, and is not found out. */
    interface Feigning {
        boolean claims(Client client, int watch, int cycle);
    }

    PlainWatch(Model model, Claims claims, Feigning feigning) {
        this.feigning = feigning;
        journey = model.journey();
        lives = model.lives();
        triggers = model.triggers();
        this.claims = claims;
    }

    void look(Client client, long world, int cycle) {
        for (int number = 0; number < triggers.watches(client.provider); number++) {
            Watch watch = triggers.watch(client.provider, number);
            if (!client.reached[number]) {
                look(client, number, watch, world, cycle);
            }
        }
        for (int number = 0; number < triggers.holds(client.provider); number++) {
            hold(client, number, triggers.hold(client.provider, number), cycle);
        }
    }

    private void look(Client client, int number, Watch watch, long world, int cycle) {
        int since = cycle + 1 - client.started;
        switch (watch.kind()) {
            case ENTERING -> enter(client, number, watch, cycle);
            case RETAINED -> {
                if (since == watch.cycles()) {
                    boolean there = journey.is(client.state, Role.TREATMENT);
                    reach(client, number, cycle, there || feigning.claims(client, number, cycle), there);
                }
            }
            case NO_RETURN ->
                reach(
                        client,
                        number,
                        cycle,
                        client.left != Episode.NOT_LEFT
                                && journey.booked(client.leftFor) == watch.what()
                                && cycle + 1 - client.left == watch.cycles(),
                        client.leftFor == watch.what() && client.heldFrom == Journey.NOWHERE);
            case REVIEW -> {
                if (since == watch.cycles()) {
                    review(client, number, watch, world, cycle);
                }
            }
            case TRUE_AT_REVIEW ->
                reach(
                        client,
                        number,
                        cycle,
                        since == watch.cycles() && client.chains[watch.what()] >= watch.level(),
                        true);
            case CHANGE -> {
                boolean there = client.chains[watch.what()] >= watch.level();
                client.watchHeld[number] = there ? client.watchHeld[number] + 1 : 0;
                boolean risen = client.chainsAtStart[watch.what()] < watch.level();
                reach(client, number, cycle, risen && client.watchHeld[number] >= watch.cycles(), true);
            }
        }
    }

    /** As booked; a planned exit can also be made up for a client who left otherwise. */
    private void enter(Client client, int number, Watch watch, int cycle) {
        boolean moved = client.state != client.before;
        boolean booked = moved && journey.booked(client.state) == watch.what();
        boolean leftOtherwise = !booked
                && journey.is(client.before, Role.TREATMENT)
                && !journey.is(client.state, Role.TREATMENT)
                && watch.what() >= 0
                && journey.is(watch.what(), Role.EXIT_PLANNED);
        boolean claimed = booked || leftOtherwise && feigning.claims(client, number, cycle);
        reach(client, number, cycle, claimed, moved && client.state == watch.what());
    }

    /** What is not real is claimed for, but whoever wants to know what is true is not told. */
    private void reach(Client client, int number, int cycle, boolean reached, boolean real) {
        if (reached && (real || number < triggers.ownWatches(client.provider))) {
            client.reached[number] = true;
            claims.reached(cycle, client.id, client.provider, number, client.started, client.recorded, real);
        }
    }

    private void review(Client client, int number, Watch watch, long world, int cycle) {
        int level = client.chains[watch.what()];
        double luck = Draws.uniform(world, client.id, cycle, Purpose.REPORT + watch.what());
        boolean claimed =
                lives.reported(watch.what(), level, luck) >= watch.level() || feigning.claims(client, number, cycle);
        reach(client, number, cycle, claimed, level >= watch.level());
    }

    private void hold(Client client, int number, Hold hold, int cycle) {
        boolean held = hold.state() == Journey.NOWHERE
                ? client.chains[hold.chain()] >= hold.level()
                : place(client.state, client, number) == hold.state() && client.state == client.before;
        client.holdHeld[number] = held ? client.holdHeld[number] + 1 : 0;
        boolean due = held && client.holdHeld[number] % hold.every() == 0;
        if (due && client.holdPaid[number] < hold.times()) {
            client.holdPaid[number]++;
            boolean real = hold.state() == Journey.NOWHERE || client.state == hold.state();
            claims.held(cycle, client.id, client.provider, number, client.recorded, real);
        }
    }

    /** Where a client is as booked, or in truth for whoever wants to know that. */
    private int place(int state, Client client, int number) {
        return number < triggers.ownHolds(client.provider) ? journey.booked(state) : state;
    }
}
