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

    PlainWatch(Model model, Claims claims) {
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
            case ENTERING ->
                reach(client, number, cycle, client.state == watch.what() && client.state != client.before);
            case RETAINED ->
                reach(client, number, cycle, journey.is(client.state, Role.TREATMENT) && since == watch.cycles());
            case NO_RETURN ->
                reach(
                        client,
                        number,
                        cycle,
                        client.left != Episode.NOT_LEFT
                                && client.leftFor == watch.what()
                                && cycle + 1 - client.left == watch.cycles());
            case REVIEW -> {
                if (since == watch.cycles()) {
                    review(client, number, watch, world, cycle);
                }
            }
            case TRUE_AT_REVIEW ->
                reach(client, number, cycle, since == watch.cycles() && client.chains[watch.what()] >= watch.level());
            case CHANGE -> {
                boolean there = client.chains[watch.what()] >= watch.level();
                client.watchHeld[number] = there ? client.watchHeld[number] + 1 : 0;
                boolean risen = client.chainsAtStart[watch.what()] < watch.level();
                reach(client, number, cycle, risen && client.watchHeld[number] >= watch.cycles());
            }
        }
    }

    private void reach(Client client, int number, int cycle, boolean reached) {
        if (reached) {
            client.reached[number] = true;
            claims.reached(cycle, client.id, client.provider, number, client.started, client.recorded, true);
        }
    }

    private void review(Client client, int number, Watch watch, long world, int cycle) {
        int level = client.chains[watch.what()];
        double luck = Draws.uniform(world, client.id, cycle, Purpose.REPORT + watch.what());
        if (lives.reported(watch.what(), level, luck) >= watch.level()) {
            client.reached[number] = true;
            boolean real = level >= watch.level();
            claims.reached(cycle, client.id, client.provider, number, client.started, client.recorded, real);
        }
    }

    private void hold(Client client, int number, Hold hold, int cycle) {
        boolean held = hold.state() == Journey.NOWHERE
                ? client.chains[hold.chain()] >= hold.level()
                : client.state == hold.state() && client.state == client.before;
        client.holdHeld[number] = held ? client.holdHeld[number] + 1 : 0;
        boolean due = held && client.holdHeld[number] % hold.every() == 0;
        if (due && client.holdPaid[number] < hold.times()) {
            client.holdPaid[number]++;
            claims.held(cycle, client.id, client.provider, number, client.recorded);
        }
    }
}
