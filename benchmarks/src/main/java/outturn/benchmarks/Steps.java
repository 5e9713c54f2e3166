package outturn.benchmarks;

import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.People;
import outturn.replication.Treasury;
import outturn.replication.draws.Draws;
import outturn.simulation.Engines;

/**
 * The month of {@link outturn.replication.Replication}, told again with a watch in hand; {@code StepsTest} holds the two
 * together. Times are in nanoseconds, summed since the last {@link #reset}.
 */
final class Steps {
    private final Model model;
    private final Ledger ledger;
    private final Treasury treasury;
    private final People people;
    long open;
    long arrive;
    long assess;
    long admit;
    long count;
    long exert;
    long walk;
    long claim;
    long settle;
    long books;
    private long last;

    Steps(Model model) {
        this.model = model;
        ledger = new Ledger(model);
        treasury = new Treasury(model, ledger, Diary.CLOSED);
        people = Engines.COLUMNAR.people(
                model, ledger.care(), treasury, treasury.open(), treasury.staff(), Diary.CLOSED);
    }

    Ledger play(long seed, int number) {
        last = System.nanoTime();
        begin(Draws.world(seed, number));
        open += lap();
        for (int cycle = 0; cycle < model.clock().total(); cycle++) {
            month(cycle);
        }
        people.count(model.clock().total());
        count += lap();
        return ledger;
    }

    private void begin(long world) {
        ledger.clear();
        treasury.open(world);
        people.open(world);
        for (int provider = 0; provider < model.market().providers(); provider++) {
            if (treasury.withdraws(provider, -1)) {
                people.disperse(0, provider);
            }
        }
    }

    private void month(int cycle) {
        people.arrive(cycle);
        arrive += lap();
        people.assess(cycle);
        assess += lap();
        people.admit(cycle);
        admit += lap();
        people.count(cycle);
        count += lap();
        people.exert(cycle);
        exert += lap();
        people.walk(cycle);
        walk += lap();
        people.claim(cycle);
        claim += lap();
        treasury.settleClaims(cycle);
        settle += lap();
        closeBooks(cycle);
        books += lap();
    }

    private void closeBooks(int cycle) {
        treasury.runProviders(cycle);
        people.unsettle(cycle);
        for (int provider = 0; provider < model.market().providers(); provider++) {
            if (treasury.failed(provider, cycle) || treasury.withdraws(provider, cycle)) {
                people.disperse(cycle, provider);
            }
        }
        treasury.keepBudgets(cycle);
        treasury.close(cycle);
    }

    private long lap() {
        long now = System.nanoTime();
        long lap = now - last;
        last = now;
        return lap;
    }

    void reset() {
        open = 0;
        arrive = 0;
        assess = 0;
        admit = 0;
        count = 0;
        exert = 0;
        walk = 0;
        claim = 0;
        settle = 0;
        books = 0;
    }
}
