package outturn.replication.cohort;

import outturn.ledger.Care.Event;
import outturn.ledger.Counts;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;

/**
 * What a model expects of itself, exactly: the mean over all the luck there is of what {@link outturn.ledger.Care} counts
 * and of what {@link outturn.ledger.Ledger} writes down under each term. Cycles are those of the horizon, from 0.
 */
public final class Expectations implements Counts {
    private final int warmUp;
    private final double[][][] byCycle;
    private final double[][][] byGroup;
    private final double[][] occupancy;
    private final double[][] entries;
    private final double[][] caseload;
    private final double[][] waiting;
    private final double[][][] levels;
    private final double[][] events;
    private final double[][][] pence;
    private final double[][][] claims;
    private final int[] lineOf;

    Expectations(Model model) {
        warmUp = model.clock().warmUp();
        int measured = model.clock().measured();
        int providers = model.market().providers();
        int states = model.journey().states();
        byCycle = new double[Event.count()][providers][measured];
        byGroup = new double[Event.count()][providers][model.names().groups().size()];
        occupancy = new double[states][measured + 1];
        entries = new double[states][measured];
        caseload = new double[providers][measured + 1];
        waiting = new double[providers][measured + 1];
        levels = new double[model.lives().chains()][][];
        for (int chain = 0; chain < levels.length; chain++) {
            levels[chain] = new double[model.lives().levels(chain)][measured + 1];
        }
        events = new double[model.lives().counts()][measured];
        int terms = model.terms().count();
        pence = new double[Entry.values().length][terms][measured];
        claims = new double[Entry.values().length][terms][measured];
        lineOf = new int[terms];
        for (int term = 0; term < terms; term++) {
            lineOf[term] = model.terms().dealOf(term).line();
        }
    }

    /** Adds clients to whom something happens in a cycle of the engine. */
    void happened(Event event, Profile who, int cycle, double clients) {
        if (cycle >= warmUp) {
            byCycle[event.ordinal()][who.provider()][cycle - warmUp] += clients;
            byGroup[event.ordinal()][who.provider()][who.group()] += clients;
        }
    }

    void present(int state, int cycle, double clients) {
        add(occupancy[state], cycle, clients);
    }

    void entered(int state, int cycle, double clients) {
        add(entries[state], cycle, clients);
    }

    void inTreatment(int provider, int cycle, double clients) {
        add(caseload[provider], cycle, clients);
    }

    void waits(int provider, int cycle, double clients) {
        add(waiting[provider], cycle, clients);
    }

    void at(int chain, int level, int cycle, double clients) {
        add(levels[chain][level], cycle, clients);
    }

    void events(int count, int cycle, double number) {
        add(events[count], cycle, number);
    }

    /** Pence, for so many claims, under a term in a cycle of the engine. */
    void entered(Entry entry, int term, int cycle, double amount, double number) {
        add(pence[entry.ordinal()][term], cycle, amount);
        add(claims[entry.ordinal()][term], cycle, number);
    }

    private void add(double[] byCycle, int cycle, double clients) {
        if (cycle >= warmUp) {
            byCycle[cycle - warmUp] += clients;
        }
    }

    /** How often it is expected to happen with a provider in a cycle. */
    public double inCycle(Event event, int provider, int cycle) {
        return byCycle[event.ordinal()][provider][cycle];
    }

    /** How often it is expected to happen with a provider to clients of a true group. */
    public double inGroup(Event event, int provider, int group) {
        return byGroup[event.ordinal()][provider][group];
    }

    /** How often it is expected to happen in all, over providers and cycles. */
    public double inAll(Event event) {
        double all = 0;
        for (double[] provider : byCycle[event.ordinal()]) {
            all += sum(provider);
        }
        return all;
    }

    /** Pence under a term in a cycle; terms are numbered as in {@link outturn.model.Terms}. */
    public double pence(Entry entry, int term, int cycle) {
        return pence[entry.ordinal()][term][cycle];
    }

    /** Pence under a term over the horizon. */
    public double pence(Entry entry, int term) {
        return sum(pence[entry.ordinal()][term]);
    }

    /** Claims under a term in a cycle; counted up to {@link Entry#REJECTED}. */
    public double claims(Entry entry, int term, int cycle) {
        return claims[entry.ordinal()][term][cycle];
    }

    /** Claims under a term over the horizon. */
    public double claims(Entry entry, int term) {
        return sum(claims[entry.ordinal()][term]);
    }

    /** Pence a budget line pays in a cycle; the line after the last stands for contracts that name none. */
    public double spend(int line, int cycle) {
        double spend = 0;
        for (int term = 0; term < lineOf.length; term++) {
            spend += lineOf[term] == line ? pence(Entry.PAID, term, cycle) : 0;
        }
        return spend;
    }

    /** Pence paid under all contracts, by cycle. */
    public double[] paid() {
        double[] paid = new double[entries[0].length];
        for (double[] term : pence[Entry.PAID.ordinal()]) {
            for (int cycle = 0; cycle < paid.length; cycle++) {
                paid[cycle] += term[cycle];
            }
        }
        return paid;
    }

    private static double sum(double[] byCycle) {
        double sum = 0;
        for (double each : byCycle) {
            sum += each;
        }
        return sum;
    }

    /** Clients in treatment with a provider while a cycle runs, or when the last has ended. */
    public double caseload(int provider, int cycle) {
        return caseload[provider][cycle];
    }

    /** Clients waiting for a provider while a cycle runs, or when the last has ended. */
    public double waiting(int provider, int cycle) {
        return waiting[provider][cycle];
    }

    @Override
    public double clientsIn(int state, int cycle) {
        return occupancy[state][cycle];
    }

    @Override
    public double clientsEntering(int state, int cycle) {
        return entries[state][cycle];
    }

    @Override
    public double clientsAt(int chain, int level, int cycle) {
        return levels[chain][level][cycle];
    }

    @Override
    public double eventsOf(int count, int cycle) {
        return events[count][cycle];
    }
}
