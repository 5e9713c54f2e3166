package outturn.replication.cohort;

import outturn.ledger.Care.Event;
import outturn.ledger.Counts;
import outturn.model.Model;

/**
 * What a model expects of itself, exactly: the mean over all the luck there is of what {@link outturn.ledger.Care} counts,
 * and of what is paid. Cycles are those of the horizon, from 0.
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
            for (double cycle : provider) {
                all += cycle;
            }
        }
        return all;
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
