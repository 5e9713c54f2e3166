package outturn.replication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.model.Parting;
import outturn.replication.Replication.Engine;

/**
 * Several models in the same world. As long as people live the same in some of them they are played once, and the money of
 * each hears of them; when a provider fails in one and not in another, or a shock reaches one, it goes its own way with
 * people of its own, who stand as the others did. Even then whoever is not touched by what parted them lives on as in the
 * first of them ({@link People#goAlong}). Every ledger comes to what a {@link Replication} by itself would have
 * written, to the last byte. Plays one replication at a time and keeps its memory for the next.
 */
public final class Together {
    private final List<Side> sides = new ArrayList<>();
    private final List<Ledger> ledgers;
    private final Deque<Company> going = new ArrayDeque<>();

    /** One model. */
    private static final class Side {
        private final Model model;
        private final Audience audience = new Audience();
        private final Replication replication;
        private final Likeness people;

        Side(Model model, Engine engine, List<Side> before) {
            this.model = model;
            replication = new Replication(model, engine, audience);
            List<Side> firsts = before.stream().filter(Side::isFirst).toList();
            people = firsts.stream()
                    .map(first -> new Likeness(first, Parting.of(first.model, model)))
                    .filter(likeness -> likeness.until > 0)
                    .findFirst()
                    .orElse(new Likeness(this, model.clock().total()));
            goAlong(isFirst() ? firsts : List.of(people.first));
        }

        private boolean isFirst() {
            return people.first == this;
        }

        /** With the first of some sides on which whoever stands as here goes on as here, if only from some places. */
        private void goAlong(List<Side> others) {
            for (Side other : others) {
                int[] until = Parting.byPlace(other.model, model);
                if (IntStream.of(until).anyMatch(cycle -> cycle > 0)) {
                    replication.goAlong(other.replication, until);
                    return;
                }
            }
        }

        /** Whether people live the next month, or go on with this one, here as on another side. */
        boolean goesWith(Side other, int cycle) {
            return people.first == other.people.first
                    && people.until > cycle
                    && other.people.until > cycle
                    && replication.isLike(other.replication);
        }
    }

    /** The first side on which people live as on another, and the cycle from which on they may not. */
    private record Likeness(Side first, int until) {}

    /** Those who go by the people of the first of them. */
    private final class Company {
        private final List<Side> members = new ArrayList<>();
        /** Whether people have lived the month and it is not yet over. */
        private final boolean late;

        Company(Side first, boolean late) {
            members.add(first);
            this.late = late;
        }

        private Side first() {
            return members.get(0);
        }

        void listen() {
            first().audience
                    .be(members.stream().map(side -> side.replication.money()).toList());
        }

        void play() {
            Replication people = first().replication;
            listen();
            if (late) {
                finishMonth();
            }
            while (!people.over()) {
                people.live();
                members.forEach(side -> side.replication.settle());
                part(true);
                finishMonth();
            }
            people.countAtTheEnd();
            members.stream().skip(1).forEach(side -> side.replication.takeCareFrom(people));
        }

        private void finishMonth() {
            Replication people = first().replication;
            people.disperse();
            members.forEach(side -> side.replication.close());
            if (!people.over()) {
                part(false);
            }
        }

        /** Lets those go who go with the first no longer; who goes with one another stays together. */
        private void part(boolean midMonth) {
            if (members.size() == 1) {
                return;
            }
            List<Company> parted = new ArrayList<>();
            int cycle = first().replication.cycle();
            for (Iterator<Side> each = members.listIterator(1); each.hasNext(); ) {
                Side side = each.next();
                if (!side.goesWith(first(), cycle)) {
                    each.remove();
                    join(parted, side, cycle, midMonth);
                }
            }
            if (!parted.isEmpty()) {
                parted.forEach(company -> company.first().replication.takeAfter(first().replication));
                going.addAll(parted);
                listen();
            }
        }
    }

    /** Of models, played by an engine. */
    public Together(List<Model> models, Engine engine) {
        for (Model model : models) {
            sides.add(new Side(model, engine, sides));
        }
        ledgers = sides.stream().map(side -> side.replication.ledger()).toList();
    }

    /**
     * Plays one replication in all of them, to its end.
     *
     * @return the ledger of each, by its place among the models: the same objects each time, written anew
     */
    public List<Ledger> play(long seed, int number) {
        sides.forEach(side -> side.replication.openBooks(seed, number));
        List<Company> companies = new ArrayList<>();
        sides.forEach(side -> join(companies, side, 0, false));
        companies.forEach(company -> company.first().replication.seatClients());
        going.clear();
        going.addAll(companies);
        while (!going.isEmpty()) {
            going.removeFirst().play();
        }
        return ledgers;
    }

    /** The first company a side goes with, or one of its own. */
    private void join(List<Company> companies, Side side, int cycle, boolean late) {
        for (Company company : companies) {
            if (side.goesWith(company.first(), cycle)) {
                company.members.add(side);
                return;
            }
        }
        companies.add(new Company(side, late));
    }
}
