package outturn.replication;

import java.util.Arrays;
import outturn.ledger.Care;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.draws.Draws;

/**
 * One possible world after another: a model, a seed and a replication's number in, a written ledger out. The order of the
 * month is told here and nowhere else. One of these plays one replication at a time and keeps its memory for the next.
 */
public final class Replication {
    private final Model model;
    private final Ledger ledger;
    private final Treasury treasury;
    private final People people;
    private final Runnable opened;
    private long world;
    private int cycle;

    /** Makes the half of the month that concerns people. */
    @FunctionalInterface
    public interface Engine {
        /**
         * People who write in {@code care}, tell {@code claims}, go to providers that are {@code open}, and are treated by
         * their {@code staff}.
         */
        People people(Model model, Care care, Claims claims, boolean[] open, Staff staff, Diary diary);
    }

    /** Replications of a model, played by an engine and told to a diary. */
    public Replication(Model model, Engine engine, Diary diary) {
        this.model = model;
        opened = () -> {};
        ledger = new Ledger(model);
        treasury = new Treasury(model, ledger, diary);
        people = engine.people(model, ledger.care(), treasury, treasury.open(), treasury.staff(), diary);
    }

    /** The same, seen by a witness who writes down what each client attains and is paid for. */
    public Replication(Model model, Engine engine, Witness witness) {
        this.model = model;
        opened = witness::open;
        ledger = new Ledger(model);
        treasury = new Treasury(model, ledger, Diary.CLOSED, witness.paid());
        Claims claims = witness.between(treasury);
        people = engine.people(model, ledger.care(), claims, treasury.open(), treasury.staff(), Diary.CLOSED);
    }

    /** One of several that may go by the people of one, who are heard by an audience. */
    Replication(Model model, Engine engine, Audience audience) {
        this.model = model;
        opened = () -> {};
        ledger = new Ledger(model);
        treasury = new Treasury(model, ledger, Diary.CLOSED);
        people = engine.people(model, ledger.care(), audience, treasury.open(), treasury.staff(), Diary.CLOSED);
    }

    /** Plays one replication to its end. The ledger is the same object each time, written anew. */
    public Ledger play(long seed, int number) {
        open(seed, number);
        while (!over()) {
            month();
        }
        return ledger;
    }

    /** Begins a replication, to be played month by month. */
    public void open(long seed, int number) {
        openBooks(seed, number);
        seatClients();
    }

    void openBooks(long seed, int number) {
        world = Draws.world(seed, number);
        cycle = 0;
        opened.run();
        ledger.clear();
        treasury.open(world);
    }

    void seatClients() {
        people.open(world);
        for (int provider = 0; provider < model.market().providers(); provider++) {
            if (treasury.withdraws(provider, -1)) {
                people.disperse(0, provider);
            }
        }
    }

    /** Whether the horizon has been reached. */
    public boolean over() {
        return cycle == model.clock().total();
    }

    /** Plays the next month. */
    public void month() {
        live();
        settle();
        disperse();
        close();
        if (over()) {
            countAtTheEnd();
        }
    }

    /** People's half of the month, as far as it is told to the money. */
    void live() {
        people.arrive(cycle);
        people.assess(cycle);
        people.admit(cycle);
        people.count(cycle);
        people.exert(cycle);
        people.walk(cycle);
        people.claim(cycle);
    }

    /** What money makes of it: who is paid, and who is there no longer. */
    void settle() {
        treasury.settleClaims(cycle);
        treasury.runProviders(cycle);
    }

    /** What people make of that. */
    void disperse() {
        people.unsettle(cycle);
        for (int provider = 0; provider < model.market().providers(); provider++) {
            if (treasury.failed(provider, cycle) || treasury.withdraws(provider, cycle)) {
                people.disperse(cycle, provider);
            }
        }
    }

    /** The month's books are closed; the next may begin. */
    void close() {
        treasury.keepBudgets(cycle);
        treasury.close(cycle);
        cycle++;
    }

    void countAtTheEnd() {
        people.count(cycle);
    }

    /** Whether people find the same providers open here as in another, with as many hours where hours tell. */
    boolean isLike(Replication other) {
        return Arrays.equals(treasury.open(), other.treasury.open())
                && treasury.staff().isLike(other.treasury.staff());
    }

    /** Takes over people, and what is written of them, from one in which they have lived the same so far. */
    void takeAfter(Replication other) {
        people.takeAfter(other.people);
        takeCareFrom(other);
    }

    /** Lets people who stand as in another live as there, see {@link People#goAlong}; each of its replications comes first. */
    void goAlong(Replication other, int[] until) {
        other.people.keepCourse();
        people.goAlong(other.people, until);
    }

    /** Takes over what is written of people. */
    void takeCareFrom(Replication other) {
        ledger.care().takeAfter(other.ledger.care());
    }

    /** Where its money hears of people. */
    Claims money() {
        return treasury;
    }

    /** The cycle that is played next, from 0. */
    public int cycle() {
        return cycle;
    }

    /** The people, as they now stand. */
    public People people() {
        return people;
    }

    /** Whether a provider is there, as things now stand. */
    public boolean isOpen(int provider) {
        return treasury.open()[provider];
    }

    /** The ledger, as far as it is written. */
    public Ledger ledger() {
        return ledger;
    }
}
