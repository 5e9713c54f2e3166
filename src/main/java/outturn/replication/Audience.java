package outturn.replication;

import java.util.List;

/** Everybody who hears what people tell of themselves: the money of each world that goes by them. */
final class Audience implements Claims {
    private Claims[] all = {};

    /** From now on it is these. */
    void be(List<Claims> others) {
        all = others.toArray(Claims[]::new);
    }

    @Override
    public void started(int cycle, int client, int provider, int recorded, int started) {
        for (Claims each : all) {
            each.started(cycle, client, provider, recorded, started);
        }
    }

    @Override
    public void reached(int cycle, int client, int provider, int watch, int started, int recorded, boolean real) {
        for (Claims each : all) {
            each.reached(cycle, client, provider, watch, started, recorded, real);
        }
    }

    @Override
    public void held(int cycle, int client, int provider, int hold, int recorded, boolean real) {
        for (Claims each : all) {
            each.held(cycle, client, provider, hold, recorded, real);
        }
    }

    @Override
    public void treated(int cycle, int client, int provider, int state, int recorded) {
        for (Claims each : all) {
            each.treated(cycle, client, provider, state, recorded);
        }
    }

    @Override
    public void returned(int cycle, int client, int provider, int left) {
        for (Claims each : all) {
            each.returned(cycle, client, provider, left);
        }
    }

    @Override
    public void refused(int cycle, int client, int provider) {
        for (Claims each : all) {
            each.refused(cycle, client, provider);
        }
    }

    @Override
    public void foundOut(int cycle, int client, int provider) {
        for (Claims each : all) {
            each.foundOut(cycle, client, provider);
        }
    }

    @Override
    public void events(int cycle, int client, int provider, int count, int number, int started) {
        for (Claims each : all) {
            each.events(cycle, client, provider, count, number, started);
        }
    }
}
