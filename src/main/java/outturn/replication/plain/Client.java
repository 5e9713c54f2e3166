package outturn.replication.plain;

import outturn.model.Journey;
import outturn.replication.Episode;

/** One client, as an object with open fields: the engine that is meant to be believed at sight keeps nothing else. */
final class Client {
    final int id;

    byte[] attributes;
    byte[] chains;
    byte[] chainsAtStart;
    double[] capital;
    int group;
    int stratum;
    int recorded;
    /** What its provider found; what it wrote down is {@code recorded}. */
    int assessed;

    int frailtyPoint;
    /** What kind of client its provider takes it for, if it looks. */
    int type;

    double steadyPrognosis;
    double severity;

    int provider;
    int referralDay;
    int before;
    int state;
    int stay;
    int effort;

    /** To be booked out when the month ends, if it is then still in treatment. */
    boolean discharged;
    /** Where it would have come back to, if it is made to wait outside. */
    int heldFrom = Journey.NOWHERE;

    int started = Episode.NEVER;
    int left = Episode.NOT_LEFT;
    int leftFor;
    /** The last cycle in which it may be lost because its provider failed. */
    int unsettledUntil = Episode.NEVER;

    boolean[] reached = {};
    int[] watchHeld = {};
    int[] holdHeld = {};
    int[] holdPaid = {};

    Client(int id) {
        this.id = id;
    }

    /** Another that stands where this one does; what is never written again is shared. */
    Client copy() {
        Client copy = new Client(id);
        copy.attributes = attributes;
        copy.chains = chains.clone();
        copy.chainsAtStart = chainsAtStart;
        copy.capital = capital.clone();
        copy.reached = reached.clone();
        copy.watchHeld = watchHeld.clone();
        copy.holdHeld = holdHeld.clone();
        copy.holdPaid = holdPaid.clone();
        copy.group = group;
        copy.stratum = stratum;
        copy.recorded = recorded;
        copy.assessed = assessed;
        copy.frailtyPoint = frailtyPoint;
        copy.type = type;
        copy.steadyPrognosis = steadyPrognosis;
        copy.severity = severity;
        copy.provider = provider;
        copy.referralDay = referralDay;
        copy.before = before;
        copy.state = state;
        copy.stay = stay;
        copy.effort = effort;
        copy.discharged = discharged;
        copy.heldFrom = heldFrom;
        copy.started = started;
        copy.left = left;
        copy.leftFor = leftFor;
        copy.unsettledUntil = unsettledUntil;
        return copy;
    }
}
