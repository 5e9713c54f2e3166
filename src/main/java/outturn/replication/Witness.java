package outturn.replication;

import outturn.model.Model;
import outturn.model.Triggers;

/**
 * Stands between people and money in one world and writes down, client by client, what each attains of what is sought in
 * all worlds of a comparison, and what is paid for. What no contract of its own watches for earns nothing, so a world that is
 * witnessed goes as it would have gone unseen.
 *
 * <p>A client has the same number in every world that has the same population, so two witnesses of the same replication
 * can be asked about twins.
 */
public final class Witness {
    private final Triggers triggers;
    private final Attainments attainments = new Attainments();
    private final PaidResults paid;

    /** Of a model compiled with what is sought. */
    public Witness(Model model) {
        triggers = model.triggers();
        paid = new PaidResults(model, attainments);
    }

    /** What clients attained in the replication last played. */
    public Attainments attainments() {
        return attainments;
    }

    /** What was paid for in the replication last played. */
    public PaidResults paid() {
        return paid;
    }

    /** Forgets the last replication. */
    void open() {
        attainments.clear();
        paid.clear();
    }

    /** Hears what people tell the money and passes on what concerns it. */
    Claims between(Claims money) {
        return new Hearing(money);
    }

    private final class Hearing implements Claims {
        private final Claims money;

        Hearing(Claims money) {
            this.money = money;
        }

        @Override
        public void started(int cycle, int client, int provider, int recorded, int started) {
            attainments.began(client, cycle);
            attainments.treated(client, cycle);
            money.started(cycle, client, provider, recorded, started);
        }

        @Override
        public void reached(int cycle, int client, int provider, int watch, int started, int recorded, boolean real) {
            int sought = watch - triggers.ownWatches(provider);
            if (sought >= 0) {
                attainments.attained(client, sought, cycle);
            }
            money.reached(cycle, client, provider, watch, started, recorded, real);
        }

        @Override
        public void held(int cycle, int client, int provider, int hold, int recorded, boolean real) {
            int sought = hold - triggers.ownHolds(provider);
            if (sought >= 0) {
                attainments.attained(client, triggers.sought().held(sought), cycle);
            }
            money.held(cycle, client, provider, hold, recorded, real);
        }

        @Override
        public void treated(int cycle, int client, int provider, int state, int recorded) {
            attainments.treated(client, cycle);
            money.treated(cycle, client, provider, state, recorded);
        }

        @Override
        public void returned(int cycle, int client, int provider, int left) {
            money.returned(cycle, client, provider, left);
        }

        @Override
        public void refused(int cycle, int client, int provider) {
            money.refused(cycle, client, provider);
        }

        @Override
        public void foundOut(int cycle, int client, int provider) {
            money.foundOut(cycle, client, provider);
        }

        @Override
        public void events(int cycle, int client, int provider, int count, int number, int started) {
            money.events(cycle, client, provider, count, number, started);
        }
    }
}
