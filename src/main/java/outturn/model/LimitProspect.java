package outturn.model;

import outturn.rules.contract.Collar;
import outturn.rules.contract.Forecast;

/**
 * How a limit is expected to bite: by each of its times, what the claims it covers are expected to come to, in pence
 * verified.
 *
 * @param claims pence of a claim among them
 */
record LimitProspect(Gate gate, Period[] periods, Forecast[] sums, double[] claims) {
    private double floor(int period) {
        return gate.yearly() && !gate.window().ends() ? gate.floor() : gate.floor(period);
    }

    private double cap(int period) {
        return gate.cap() == Collar.NO_CAP ? Collar.NO_CAP : gate.cap(period);
    }

    /** The part of a claim of so many pence, raised in a cycle, that it is expected to let through. */
    double share(int cycle, double pence) {
        int period = gate.period(cycle);
        return sums[period].shareOfMore(pence, floor(period), cap(period));
    }

    /** Pence it is expected to leave besides what each claim adds, for the times that end with a cycle. */
    double besides(int cycle, Clock clock) {
        double pence = 0;
        for (int period = 0; period < periods.length; period++) {
            if (periods[period].endsWith(cycle, clock)) {
                Forecast sum = sums[period];
                double added = sum.mean() * sum.shareOfMore(claims[period], floor(period), cap(period));
                pence += (sum.within(floor(period), cap(period)) - added) * periods[period].within(clock);
            }
        }
        return pence;
    }
}
