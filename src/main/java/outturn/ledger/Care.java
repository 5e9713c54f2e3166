package outturn.ledger;

import java.lang.reflect.Array;
import java.util.Arrays;
import outturn.model.Model;
import outturn.model.Strata;

/**
 * What happened to clients in one replication, in counts, by month and by stratum: true complexity group and levels of
 * protected attributes. Cycles are those of the
 * engine; what happens in the warm-up is let go.
 */
public final class Care implements Counts {
    /** Days of waiting are told apart up to this many. */
    public static final int LONGEST_WAIT = 400;

    /** What is counted, once for each client it happens to. */
    public enum Event {
        /** A first referral. */
        REFERRED,
        /** A return to the service after having left it. */
        RETURNED,
        /** Assessed. */
        ASSESSED,
        /** Accepted at assessment. */
        ACCEPTED,
        /** Recorded, on purpose and not found out, in a more complex group than the provider found. */
        UPCODED,
        /** Booked out of treatment before its time, on purpose and not found out. */
        DISCHARGED_EARLY,
        /** Back, and made to wait outside on purpose and not found out. */
        HELD,
        /** Something that did not come about was claimed, on purpose and not found out. */
        MISREPORTED,
        /** Any of these found out, and put right. */
        FOUND_OUT,
        /** Treatment began. */
        STARTED,
        /** Left treatment as planned. */
        LEFT_PLANNED,
        /** Left treatment otherwise, in the unplanned way. */
        LEFT_UNPLANNED,
        /** Left treatment for custody. */
        LEFT_FOR_CUSTODY,
        /** Left treatment in any other way but death: transferred, declined to go on. */
        LEFT_OTHERWISE,
        /** Died in treatment. */
        DIED_IN_TREATMENT,
        /** Died out of treatment. */
        DIED_ELSEWHERE,
        /** Left the waiting list without treatment. */
        RENEGED,
        /** A month in treatment. */
        TREATMENT_MONTH,
        /** A month in treatment at the lowest effort, where there is more than one. */
        PARKED_MONTH,
        /** Twelve weeks (three months) have passed since a start. */
        FOLLOWED_12_WEEKS,
        /** Of those, still in treatment or left as planned. */
        RETAINED_12_WEEKS,
        /** Six months have passed since a planned exit. */
        FOLLOWED_6_MONTHS,
        /** Of those, alive and not returned. */
        STAYED_AWAY_6_MONTHS,
        /** Twelve months have passed since a planned exit. */
        FOLLOWED_12_MONTHS,
        /** Of those, alive and not returned. */
        STAYED_AWAY_12_MONTHS,
        /** Moved on when a provider failed. */
        TRANSFERRED,
        /** Dropped out when a provider failed. */
        DISPLACED;

        private static final Event[] ALL = values();

        /** How many there are. */
        public static int count() {
            return ALL.length;
        }
    }

    private final int warmUp;
    private final int measured;
    private final int providers;
    private final Strata strata;
    private final int strataCount;
    private final int states;
    private final int[] byCycle;
    private final int[] byStratum;
    private final long[] waitDays;
    private final int[] occupancy;
    private final int[] entries;
    private final int[] caseload;
    private final int[] waiting;
    private final int[][] levels;
    private final int[] events;
    private final int[] waits;
    private final int[] longestWaits;
    private final double[] shadowPrices;
    private final double[] staff;
    private final double[] posts;
    private final int[] attended;
    private final int[] given;
    private final double[] hours;
    private final int groups;

    /** A blank book for a model. */
    public Care(Model model) {
        warmUp = model.clock().warmUp();
        measured = model.clock().measured();
        providers = model.market().providers();
        strata = model.traits().strata();
        strataCount = strata.count();
        states = model.journey().states();
        byCycle = new int[Event.count() * providers * measured];
        byStratum = new int[Event.count() * providers * strataCount];
        waitDays = new long[strataCount];
        occupancy = new int[states * (measured + 1)];
        entries = new int[states * measured];
        caseload = new int[providers * (measured + 1)];
        waiting = new int[providers * (measured + 1)];
        levels = new int[model.lives().chains()][];
        for (int chain = 0; chain < levels.length; chain++) {
            levels[chain] = new int[model.lives().levels(chain) * (measured + 1)];
        }
        events = new int[model.lives().counts() * measured];
        waits = new int[providers * measured * (LONGEST_WAIT + 1)];
        longestWaits = new int[providers * measured];
        shadowPrices = new double[providers * measured];
        staff = new double[providers * measured];
        posts = new double[providers * measured];
        attended = new int[providers * measured];
        groups = model.names().groups().size();
        hours = new double[model.journey().efforts()];
        for (int level = 0; level < hours.length; level++) {
            hours[level] = model.journey().effortHours(level);
        }
        given = new int[hours.length > 1 ? hours.length * providers * groups * measured : 0];
    }

    /** Blank again, for the next replication. */
    public void clear() {
        Arrays.fill(byCycle, 0);
        Arrays.fill(byStratum, 0);
        Arrays.fill(waitDays, 0);
        Arrays.fill(occupancy, 0);
        Arrays.fill(entries, 0);
        Arrays.fill(caseload, 0);
        Arrays.fill(waiting, 0);
        for (int[] chain : levels) {
            Arrays.fill(chain, 0);
        }
        Arrays.fill(events, 0);
        Arrays.fill(waits, 0);
        Arrays.fill(longestWaits, 0);
        Arrays.fill(shadowPrices, 0);
        Arrays.fill(staff, 0);
        Arrays.fill(posts, 0);
        Arrays.fill(attended, 0);
        Arrays.fill(given, 0);
    }

    /** Takes over what another book of a like model says of people. What it says of staff stays as it is. */
    public void takeAfter(Care other) {
        copy(other.byCycle, byCycle);
        copy(other.byStratum, byStratum);
        copy(other.waitDays, waitDays);
        copy(other.occupancy, occupancy);
        copy(other.entries, entries);
        copy(other.caseload, caseload);
        copy(other.waiting, waiting);
        for (int chain = 0; chain < levels.length; chain++) {
            copy(other.levels[chain], levels[chain]);
        }
        copy(other.events, events);
        copy(other.waits, waits);
        copy(other.longestWaits, longestWaits);
        copy(other.shadowPrices, shadowPrices);
        copy(other.given, given);
    }

    /** @param from, to arrays of the same kind and length */
    private static void copy(Object from, Object to) {
        System.arraycopy(from, 0, to, 0, Array.getLength(to));
    }

    /** It happened to one client, of this provider and stratum, in this cycle. */
    public void happened(Event event, int provider, int stratum, int cycle) {
        if (cycle >= warmUp) {
            happened(event, provider, stratum, cycle, 1);
        }
    }

    private void happened(Event event, int provider, int stratum, int cycle, int clients) {
        int at = event.ordinal() * providers + provider;
        byCycle[at * measured + cycle - warmUp] += clients;
        byStratum[at * strataCount + stratum] += clients;
    }

    /** So many clients are in this state when a cycle begins; also counted once when the last has ended. */
    public void present(int state, int cycle, int clients) {
        if (cycle >= warmUp) {
            occupancy[state * (measured + 1) + cycle - warmUp] += clients;
        }
    }

    /** So many clients are in treatment with a provider when a cycle begins, or when the last has ended. */
    public void inTreatment(int provider, int cycle, int clients) {
        if (cycle >= warmUp) {
            caseload[provider * (measured + 1) + cycle - warmUp] += clients;
        }
    }

    /** So many clients wait for a provider when a cycle begins, or when the last has ended. */
    public void waits(int provider, int cycle, int clients) {
        if (cycle >= warmUp) {
            waiting[provider * (measured + 1) + cycle - warmUp] += clients;
        }
    }

    /** So many clients, alive, are at a level of a chain when a cycle begins, or when the last has ended. */
    public void at(int chain, int level, int cycle, int clients) {
        if (cycle >= warmUp) {
            levels[chain][level * (measured + 1) + cycle - warmUp] += clients;
        }
    }

    /** One client enters a state in a cycle. */
    public void entered(int state, int cycle) {
        if (cycle >= warmUp) {
            entries[state * measured + cycle - warmUp]++;
        }
    }

    /** Events of a count fell in a cycle. */
    public void events(int count, int number, int cycle) {
        if (cycle >= warmUp) {
            events[count * measured + cycle - warmUp] += number;
        }
    }

    /** Treatment began in a cycle after so many days of waiting. */
    public void waited(int provider, int stratum, int cycle, int days) {
        if (cycle >= warmUp) {
            int counted = days < LONGEST_WAIT ? days : LONGEST_WAIT;
            int at = provider * measured + cycle - warmUp;
            waitDays[stratum] += counted;
            waits[at * (LONGEST_WAIT + 1) + counted]++;
            longestWaits[at] = Integer.max(longestWaits[at], counted);
        }
    }

    /** So many clients in treatment are given an effort, from 0, for a cycle; which is kept where there is more than one to give. */
    public void gave(int level, int provider, int stratum, int cycle, int clients) {
        if (cycle >= warmUp) {
            happened(Event.TREATMENT_MONTH, provider, stratum, cycle, clients);
            if (given.length > 0) {
                int group = strata.group(stratum);
                given[((level * providers + provider) * groups + group) * measured + cycle - warmUp] += clients;
            }
            if (given.length > 0 && level == 0) {
                happened(Event.PARKED_MONTH, provider, stratum, cycle, clients);
            }
        }
    }

    /** What an hour of a provider's staff would have earned with another client in a cycle, in pence. */
    public void priced(int provider, int cycle, double pence) {
        if (cycle >= warmUp) {
            shadowPrices[provider * measured + cycle - warmUp] = pence;
        }
    }

    /**
     * A provider whose staff follow its money had so many whole-time workers in a cycle, money for so many, and clients in
     * treatment.
     */
    public void staffed(int provider, int cycle, double workers, double paidFor, int clients) {
        if (cycle >= warmUp) {
            int at = provider * measured + cycle - warmUp;
            staff[at] = workers;
            posts[at] = paidFor;
            attended[at] = clients;
        }
    }

    /** Whole-time workers of a provider in a measured cycle; 0 while it is closed, and where staff are as stated. */
    public double workers(int provider, int measuredCycle) {
        return staff[provider * measured + measuredCycle];
    }

    /** Whole-time workers a provider had money for in a measured cycle. */
    public double posts(int provider, int measuredCycle) {
        return posts[provider * measured + measuredCycle];
    }

    /** Clients whom a provider's staff treated in a measured cycle. */
    public int attended(int provider, int measuredCycle) {
        return attended[provider * measured + measuredCycle];
    }

    /** Shadow price of a provider's staff hour in a measured cycle, pence; 0 when there were hours enough. */
    public double shadowPrice(int provider, int measuredCycle) {
        return shadowPrices[provider * measured + measuredCycle];
    }

    /** How often it happened with a provider in a measured cycle, from 0. */
    public int inCycle(Event event, int provider, int measuredCycle) {
        return byCycle[(event.ordinal() * providers + provider) * measured + measuredCycle];
    }

    /** How often it happened with a provider to clients of a true group. */
    public int inGroup(Event event, int provider, int group) {
        int from = (event.ordinal() * providers + provider) * strataCount;
        int sum = 0;
        for (int stratum = strata.first(group); stratum < strata.first(group + 1); stratum++) {
            sum += byStratum[from + stratum];
        }
        return sum;
    }

    /**
     * How often it happened, with any provider, to clients at a level of a protected attribute.
     *
     * @param which number of the attribute among those that are protected
     */
    public int atProtected(Event event, int which, int level) {
        int sum = 0;
        for (int provider = 0; provider < providers; provider++) {
            int from = (event.ordinal() * providers + provider) * strataCount;
            for (int stratum = 0; stratum < strataCount; stratum++) {
                sum += strata.level(stratum, which) == level ? byStratum[from + stratum] : 0;
            }
        }
        return sum;
    }

    /** Clients of a true group given an effort, from 0, by a provider in a measured cycle, where there is more than one. */
    public int given(int level, int provider, int group, int measuredCycle) {
        return given[((level * providers + provider) * groups + group) * measured + measuredCycle];
    }

    /** Clients of a true group treated by a provider in a measured cycle, where there is more than one effort. */
    public int treated(int provider, int group, int measuredCycle) {
        int sum = 0;
        for (int level = 0; level < hours.length; level++) {
            sum += given(level, provider, group, measuredCycle);
        }
        return sum;
    }

    /** Staff hours that providers gave clients of a true group in a measured cycle, where there is more than one effort. */
    public double hoursGiven(int provider, int group, int measuredCycle) {
        double sum = 0;
        for (int level = 0; level < hours.length; level++) {
            sum += hours[level] * given(level, provider, group, measuredCycle);
        }
        return sum;
    }

    /** Days waited in all by clients at a level of a protected attribute who began; waits above the longest count as that. */
    public long daysWaited(int which, int level) {
        long sum = 0;
        for (int stratum = 0; stratum < strataCount; stratum++) {
            sum += strata.level(stratum, which) == level ? waitDays[stratum] : 0;
        }
        return sum;
    }

    /** Clients in a state when a measured cycle began; {@code measured} for when the last had ended. */
    public int occupancy(int state, int measuredCycle) {
        return occupancy[state * (measured + 1) + measuredCycle];
    }

    /** Clients who entered a state in a measured cycle. */
    public int entries(int state, int measuredCycle) {
        return entries[state * measured + measuredCycle];
    }

    /** Clients in treatment with a provider when a measured cycle began, or the last had ended. */
    public int caseload(int provider, int measuredCycle) {
        return caseload[provider * (measured + 1) + measuredCycle];
    }

    /** Clients waiting for a provider when a measured cycle began, or the last had ended. */
    public int waiting(int provider, int measuredCycle) {
        return waiting[provider * (measured + 1) + measuredCycle];
    }

    /** Clients alive at a level of a chain when a measured cycle began, or the last had ended. */
    public int atLevel(int chain, int level, int measuredCycle) {
        return levels[chain][level * (measured + 1) + measuredCycle];
    }

    /** Events of a count in a measured cycle. */
    public int eventsIn(int count, int measuredCycle) {
        return events[count * measured + measuredCycle];
    }

    /** Starts of a measured cycle after this many days of waiting; the longest stands for that and above. */
    public int startsAfter(int provider, int measuredCycle, int days) {
        return waits[(provider * measured + measuredCycle) * (LONGEST_WAIT + 1) + days];
    }

    /** The longest anybody had waited who started in a measured cycle, days as in {@link #startsAfter}; 0 where nobody did. */
    public int longestWait(int provider, int measuredCycle) {
        return longestWaits[provider * measured + measuredCycle];
    }

    @Override
    public double clientsIn(int state, int cycle) {
        return occupancy(state, cycle);
    }

    @Override
    public double clientsEntering(int state, int cycle) {
        return entries(state, cycle);
    }

    @Override
    public double clientsAt(int chain, int level, int cycle) {
        return atLevel(chain, level, cycle);
    }

    @Override
    public double eventsOf(int count, int cycle) {
        return eventsIn(count, cycle);
    }

    /** Whether another book has the same in it. */
    boolean sameAs(Care other) {
        return Arrays.equals(byCycle, other.byCycle)
                && Arrays.equals(byStratum, other.byStratum)
                && Arrays.equals(waitDays, other.waitDays)
                && Arrays.equals(occupancy, other.occupancy)
                && Arrays.equals(entries, other.entries)
                && Arrays.equals(caseload, other.caseload)
                && Arrays.equals(waiting, other.waiting)
                && Arrays.deepEquals(levels, other.levels)
                && Arrays.equals(events, other.events)
                && Arrays.equals(waits, other.waits)
                && Arrays.equals(longestWaits, other.longestWaits)
                && Arrays.equals(shadowPrices, other.shadowPrices)
                && Arrays.equals(staff, other.staff)
                && Arrays.equals(posts, other.posts)
                && Arrays.equals(attended, other.attended)
                && Arrays.equals(given, other.given);
    }
}
