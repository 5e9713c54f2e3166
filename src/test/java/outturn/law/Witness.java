package outturn.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outturn.ledger.Care;
import outturn.model.Journey;
import outturn.model.Market;
import outturn.model.Model;
import outturn.replication.Claims;
import outturn.replication.Onlooker;
import outturn.replication.Staff;
import outturn.replication.columnar.ColumnarPeople;
import outturn.scenario.Role;

/**
 * People with a witness among them: every step is passed on to the fast engine, everybody is looked at before and after,
 * and what must never be is written down. It looks at conditions client by client and believes no count.
 */
final class Witness extends Onlooker {
    private final Journey journey;
    private final Market market;
    private final Care care;
    private final boolean[] open;
    private final int warmUp;
    private final Map<Integer, Condition> dead;
    private final List<Integer> clientsByCycle = new ArrayList<>();
    private final List<String> posthumous;
    private final List<String> unfair = new ArrayList<>();
    private final List<String> miscounted = new ArrayList<>();
    private int admitted;
    private int turnedAway;

    Witness(Model model, Care care, Claims claims, boolean[] open, Staff staff) {
        this(model, care, claims, open, staff, new LinkedHashMap<>(), new ArrayList<>());
    }

    private Witness(
            Model model,
            Care care,
            Claims claims,
            boolean[] open,
            Staff staff,
            Map<Integer, Condition> dead,
            List<String> posthumous) {
        super(new ColumnarPeople(model, care, new Overheard(claims, dead, posthumous), open, staff));
        this.dead = dead;
        this.posthumous = posthumous;
        journey = model.journey();
        market = model.market();
        warmUp = model.clock().warmUp();
        this.care = care;
        this.open = open;
    }

    /** What the dead did. */
    List<String> posthumous() {
        return posthumous;
    }

    /** Places that stayed empty while somebody waited, and clients who were passed over. */
    List<String> unfair() {
        return unfair;
    }

    /** Caseloads and lists in the book that are not those of the people. */
    List<String> miscounted() {
        return miscounted;
    }

    /** Clients there had been so far when each cycle was counted, and when the last had ended. */
    List<Integer> clientsByCycle() {
        return clientsByCycle;
    }

    /** How many have died. */
    int deaths() {
        return dead.size();
    }

    /** How many got a place off the list. */
    int admitted() {
        return admitted;
    }

    /** How often somebody who waited got none. */
    int turnedAway() {
        return turnedAway;
    }

    @Override
    public void open(long world) {
        dead.clear();
        super.open(world);
    }

    @Override
    public void admit(int cycle) {
        List<Condition> before = everybody();
        super.admit(cycle);
        List<Condition> after = everybody();
        for (int provider = 0; provider < market.providers(); provider++) {
            judgeAdmission(cycle, provider, before, after);
        }
    }

    private List<Condition> everybody() {
        List<Condition> all = new ArrayList<>();
        for (int client = 0; client < clients(); client++) {
            all.add(condition(client));
        }
        return all;
    }

    /** The last to get a place was referred no later than the first who still waits, and nobody waits while one is free. */
    private void judgeAdmission(int cycle, int provider, List<Condition> before, List<Condition> after) {
        int lastDay = Integer.MIN_VALUE;
        int firstDay = Integer.MAX_VALUE;
        int taken = 0;
        int got = 0;
        for (int client = 0; client < after.size(); client++) {
            Condition now = after.get(client);
            boolean here = now.provider() == provider;
            taken += here && journey.is(now.state(), Role.TREATMENT) ? 1 : 0;
            if (here && now.state() == journey.admittedFrom()) {
                firstDay = Math.min(firstDay, now.referralDay());
                turnedAway++;
            } else if (here && before.get(client).state() == journey.admittedFrom()) {
                lastDay = Math.max(lastDay, now.referralDay());
                got++;
            }
        }
        admitted += got;
        boolean waits = firstDay < Integer.MAX_VALUE;
        check(unfair, waits && lastDay > firstDay, cycle, provider, "somebody was passed over");
        check(
                unfair,
                waits && open[provider] && taken < market.places(provider, cycle),
                cycle,
                provider,
                "a place is empty");
        check(unfair, got > 0 && !open[provider], cycle, provider, "a closed provider admits");
        check(
                unfair,
                got > 0 && taken > market.places(provider, cycle),
                cycle,
                provider,
                "more are admitted than have places");
    }

    private static void check(List<String> list, boolean broken, int cycle, int provider, String what) {
        if (broken) {
            list.add("cycle " + cycle + ", provider " + provider + ": " + what);
        }
    }

    @Override
    public void count(int cycle) {
        super.count(cycle);
        look(cycle);
        if (cycle >= warmUp) {
            clientsByCycle.add(clients());
            for (int provider = 0; provider < market.providers(); provider++) {
                int caseload = with(provider, Role.TREATMENT);
                int waiting = with(provider, Role.WAITING);
                check(miscounted, care.caseload(provider, cycle - warmUp) != caseload, cycle, provider, "caseload");
                check(miscounted, care.waiting(provider, cycle - warmUp) != waiting, cycle, provider, "waiting list");
            }
        }
    }

    private int with(int provider, Role role) {
        int count = 0;
        for (Condition each : everybody()) {
            count += each.provider() == provider && journey.is(each.state(), role) ? 1 : 0;
        }
        return count;
    }

    @Override
    public void claim(int cycle) {
        super.claim(cycle);
        look(cycle);
    }

    /** Whoever was dead is as before, and whoever is dead now is remembered. */
    private void look(int cycle) {
        for (int client = 0; client < clients(); client++) {
            Condition now = withoutEffort(condition(client));
            Condition then = dead.get(client);
            if (then != null && !then.equals(now)) {
                posthumous.add("cycle " + cycle + ", client " + client + ": " + then + " became " + now);
            } else if (then == null && journey.is(now.state(), Role.DEAD)) {
                dead.put(client, now);
            }
        }
    }

    /** Effort is that of the cycle gone by, so in the month after death it ends by itself. */
    private static Condition withoutEffort(Condition of) {
        return new Condition(
                of.state(),
                of.stay(),
                0,
                of.provider(),
                of.group(),
                of.recorded(),
                of.referralDay(),
                of.started(),
                of.left(),
                of.leftFor(),
                of.levels(),
                of.prognosis(),
                of.severity());
    }

    @Override
    public void disperse(int cycle, int provider) {
        super.disperse(cycle, provider);
        look(cycle);
    }

    /** Listens to what is told of single clients, and passes it on. */
    private record Overheard(Claims claims, Map<Integer, Condition> dead, List<String> posthumous) implements Claims {
        private void hear(int cycle, int client, String what) {
            if (dead.containsKey(client)) {
                posthumous.add("cycle " + cycle + ", client " + client + ": " + what);
            }
        }

        @Override
        public void started(int cycle, int client, int provider, int recorded, int started) {
            hear(cycle, client, "began treatment");
            claims.started(cycle, client, provider, recorded, started);
        }

        @Override
        public void reached(int cycle, int client, int provider, int watch, int started, int recorded, boolean real) {
            hear(cycle, client, "achieved something");
            claims.reached(cycle, client, provider, watch, started, recorded, real);
        }

        @Override
        public void held(int cycle, int client, int provider, int hold, int recorded, boolean real) {
            hear(cycle, client, "held something");
            claims.held(cycle, client, provider, hold, recorded, real);
        }

        @Override
        public void treated(int cycle, int client, int provider, int state, int recorded) {
            hear(cycle, client, "was treated");
            claims.treated(cycle, client, provider, state, recorded);
        }

        @Override
        public void returned(int cycle, int client, int provider, int left) {
            hear(cycle, client, "came back");
            claims.returned(cycle, client, provider, left);
        }

        @Override
        public void refused(int cycle, int client, int provider) {
            hear(cycle, client, "was turned away");
            claims.refused(cycle, client, provider);
        }

        @Override
        public void foundOut(int cycle, int client, int provider) {
            hear(cycle, client, "was found to be recorded amiss");
            claims.foundOut(cycle, client, provider);
        }

        @Override
        public void events(int cycle, int client, int provider, int count, int number, int started) {
            hear(cycle, client, "had an event");
            claims.events(cycle, client, provider, count, number, started);
        }
    }
}
