package outturn.model;

import outturn.scenario.Money;
import outturn.scenario.Scenario;

/**
 * What society gains, in pence, from where a client is for a cycle: quality of life at the first worth of a QALY the file
 * gives, and unit costs that somebody is spared or, below zero, bears. What the commissioner pays is no part of it.
 */
final class Good {
    private final Worth worth;
    private final double penceOfQaly;
    private final double[] states;
    private final double[] entering;
    private final double[] events;

    Good(Scenario scenario, Names names, Worth worth) {
        this.worth = worth;
        penceOfQaly = scenario.economics().worthOfQaly().stream()
                .findFirst()
                .map(Money::pence)
                .orElse(0L);
        states = new double[names.states().size()];
        entering = new double[states.length];
        events = new double[names.events().size()];
        for (int state = 0; state < states.length; state++) {
            states[state] = worth.qalys(state) * penceOfQaly;
        }
        for (Worth.Item item : worth.items()) {
            item.states().forEach(state -> states[state] -= item.pence());
            item.entering().forEach(state -> entering[state] -= item.pence());
            if (item.count() >= 0) {
                events[item.count()] -= item.pence();
            }
        }
    }

    /** Of a cycle in a state with a domain at these levels. */
    double of(int state, byte[] levels) {
        double good = states[state];
        for (int chain = 0; chain < levels.length; chain++) {
            good -= worth.decrement(chain, levels[chain]) * penceOfQaly;
        }
        for (Worth.Item item : worth.items()) {
            good -= item.chain() >= 0 && levels[item.chain()] == item.level() ? item.pence() : 0;
        }
        return good;
    }

    /** Of entering a state. */
    double ofEntering(int state) {
        return entering[state];
    }

    /** Of one event of a count. */
    double ofEvent(int count) {
        return events[count];
    }

    /** Counts of events. */
    int counts() {
        return events.length;
    }
}
