package outturn.replication.columnar;

import java.util.Arrays;
import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.model.Clock;
import outturn.model.Journey;
import outturn.model.Market;
import outturn.model.Model;
import outturn.model.Plan;
import outturn.model.Traits;
import outturn.replication.Claims;
import outturn.replication.Episode;
import outturn.replication.Lanes;
import outturn.replication.People;
import outturn.replication.Staff;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.commissioning.Referral;
import outturn.rules.pathway.DayOfMonth;
import outturn.rules.pathway.Poisson;
import outturn.rules.population.Levels;
import outturn.scenario.Role;

/** The same month, fast: passes down the columns, no object per client, nothing allocated once there is room. */
public final class ColumnarPeople implements People {
    private final Clock clock;
    private final Traits traits;
    private final Journey journey;
    private final Market market;
    private final double[] shares;
    private final double[] initialUpTo;
    private final Care care;
    private final Claims claims;
    private final boolean[] open;
    private final Staff staff;
    private final Episode episode;
    private final Columns columns;
    private final Census census;
    private final Calendar calendar;
    private final ColumnarArrival arrival;
    private final ColumnarRows rows;
    private final ColumnarQuiet quiet;
    private final ColumnarGrowth growth;
    private final ColumnarMonth month;
    private final ColumnarMoves moves;
    private final ColumnarStep step;
    /** Who was put somewhere since the month before was lived. */
    private final Calendar touched = new Calendar(0);
    /** Null where nobody goes along. */
    private ColumnarCourse course;

    private final Lanes lanes;
    private final ColumnarWatch watch;
    private final ColumnarProvider[] deciding;
    private final boolean anyDecides;
    private final boolean[] others;
    private final boolean anyRations;
    private final double[] chanceOfStated;
    private long[] waiting = new long[64];
    private int[] listed = new int[64];
    /** Those given effort in the latest cycle, as many as {@code treated}. */
    private int[] inTreatment = new int[64];

    private int treated;
    /** The states that are treatment, the one clients are assessed in, and the one they are admitted from. */
    private final int[] treatment;

    private final int[] assessedAt;
    private final int[] admittedFrom;

    private long world;
    /** How many cycles everybody has walked. */
    private int now;

    /**
     * @param care where to write what happens
     * @param claims whom to tell of it
     * @param open which providers take clients; changed by others while it is read here
     * @param staff what providers can do
     */
    public ColumnarPeople(Model model, Care care, Claims claims, boolean[] open, Staff staff) {
        this.care = care;
        this.claims = claims;
        this.open = open;
        this.staff = staff;
        clock = model.clock();
        traits = model.traits();
        journey = model.journey();
        market = model.market();
        treatment = journey.all(Role.TREATMENT);
        assessedAt = new int[] {journey.assessedAt()};
        admittedFrom = new int[] {journey.admittedFrom()};
        shares = market.shares();
        initialUpTo = market.initialUpTo();
        episode = new Episode(clock, care);
        columns = new Columns(model);
        census = new Census(model, columns);
        calendar = new Calendar(clock.total());
        arrival = new ColumnarArrival(model, columns);
        rows = new ColumnarRows(model, columns);
        quiet = new ColumnarQuiet(model, columns, rows);
        growth = new ColumnarGrowth(model, columns, rows);
        watch = new ColumnarWatch(model, claims, columns, calendar, this::feigns);
        chanceOfStated = new double[market.providers()];
        anyRations = model.finances().anyEstablishment();
        others = new boolean[market.providers()];
        deciding = new ColumnarProvider[market.providers()];
        boolean any = false;
        for (int provider = 0; provider < deciding.length; provider++) {
            Plan plan = model.plans().of(provider);
            deciding[provider] = plan == null ? null : new ColumnarProvider(plan, columns);
            any |= plan != null;
        }
        anyDecides = any;
        ColumnarMonth.Fate fate = any ? this::destination : null;
        month = new ColumnarMonth(model, care, claims, columns, rows, quiet, fate);
        moves = new ColumnarMoves(model, columns, census, rows, quiet, growth);
        step = new ColumnarStep(columns, quiet);
        lanes = Lanes.of(model.lives());
    }

    private double luck(int client, int cycle, int purpose) {
        return Draws.uniform(world, client, cycle, purpose);
    }

    @Override
    public void open(long newWorld) {
        forget(newWorld);
        for (int each = 0; each < market.initial(); each++) {
            int client = newcomer(0);
            int state = initialUpTo.length == 0
                    ? journey.entry()
                    : Levels.at(initialUpTo, 0, initialUpTo.length, luck(client, 0, Purpose.INITIAL_STATE));
            int stay = (int) (luck(client, 0, Purpose.INITIAL_STAY) * (market.initialStay() + 1));
            columns.state[client] = (byte) state;
            columns.since[client] = -stay;
            columns.referralDay[client] = -stay * 365 / clock.perYear();
            settle(client);
            if (journey.is(state, Role.TREATMENT)) {
                begin(client, -stay);
            }
        }
    }

    private void forget(long newWorld) {
        world = newWorld;
        now = 0;
        treated = 0;
        columns.clients = 0;
        census.clear();
        calendar.clear();
        quiet.clear();
        growth.clear();
        step.open();
        touched.clear();
        for (ColumnarProvider provider : deciding) {
            if (provider != null) {
                provider.open(world);
            }
        }
    }

    /** What is worked out by a model's tables is worked out anew by this one's. */
    @Override
    public void takeAfter(People other) {
        ColumnarPeople before = (ColumnarPeople) other;
        forget(before.world);
        now = before.now;
        columns.takeAfter(before.columns);
        rows.takeAfter(before.rows);
        calendar.takeAfter(before.calendar);
        for (int client = 0; client < columns.clients; client++) {
            look(client);
            settle(client);
        }
        step.takeAfter(before, before.step);
        touched.takeAfter(before.touched);
        treated = before.treated;
        inTreatment = before.inTreatment.clone();
    }

    @Override
    public void keepCourse() {
        course = new ColumnarCourse(clock.total(), lanes.all());
    }

    @Override
    public void goAlong(People others, int[] until) {
        step.goAlong((ColumnarPeople) others, until);
    }

    /** Everybody there has ever been in the replication. */
    Columns columns() {
        return columns;
    }

    ColumnarCourse course() {
        return course;
    }

    @Override
    public void arrive(int cycle) {
        int arriving = arrivals(cycle);
        int entry = journey.entry();
        for (int each = 0; each < arriving; each++) {
            int client = newcomer(cycle);
            int provider = columns.provider[client];
            int stratum = columns.stratum[client];
            columns.referralDay[client] = dayIn(cycle, client);
            columns.state[client] = (byte) entry;
            settle(client);
            care.happened(Event.REFERRED, provider, stratum, cycle);
            if (journey.assessedAt() == Journey.NOWHERE) {
                care.happened(Event.ASSESSED, provider, stratum, cycle);
                care.happened(Event.ACCEPTED, provider, stratum, cycle);
            }
            care.entered(entry, cycle);
            if (journey.is(entry, Role.TREATMENT)) {
                start(client, cycle, cycle);
            }
        }
    }

    private int arrivals(int cycle) {
        if (!market.varies()) {
            return market.fixedArrivals(cycle);
        }
        int parts = market.parts(cycle);
        double mean = market.expected(cycle) / parts;
        int arriving = 0;
        for (int part = 0; part < parts; part++) {
            arriving += Poisson.events(mean, luck(part, cycle, Purpose.ARRIVALS));
        }
        return arriving;
    }

    private int newcomer(int cycle) {
        int client = arrival.add(world, cycle);
        rows.find(client);
        columns.provider[client] = (byte) Referral.to(shares, open, luck(client, cycle, Purpose.REFERRAL));
        return client;
    }

    /** A client is from now on where its columns say. */
    private void settle(int client) {
        census.add(client);
        growth.change(client);
        quiet.unbind(client);
        touched.stir(client);
    }

    private void refer(int client, int provider) {
        census.remove(client);
        columns.provider[client] = (byte) provider;
        settle(client);
    }

    private int dayIn(int cycle, int client) {
        return DayOfMonth.between(
                clock.firstDay(cycle), clock.firstDay(cycle + 1), luck(client, cycle, Purpose.REFERRAL_DAY));
    }

    @Override
    public void assess(int cycle) {
        int delay = journey.assessmentDelay();
        if (journey.assessedAt() == Journey.NOWHERE) {
            return;
        }
        int waitingThere = list(assessedAt);
        for (int place = 0; place < waitingThere; place++) {
            if (cycle - columns.since[listed[place]] >= delay) {
                assess(listed[place], cycle);
            }
        }
    }

    private void assess(int client, int cycle) {
        int stratum = columns.stratum[client];
        record(client, stratum, cycle);
        care.happened(Event.ASSESSED, columns.provider[client], stratum, cycle);
        if (accepts(client, cycle)) {
            care.happened(Event.ACCEPTED, columns.provider[client], stratum, cycle);
            enter(client, journey.accepted(), cycle);
        } else {
            refuse(client, cycle);
        }
    }

    private int list(int[] states) {
        if (listed.length <= columns.clients) {
            listed = new int[2 * columns.clients + 1];
        }
        return census.list(states, listed);
    }

    /** As the assessor found it, or one above where a provider means to; when that is found out, the record is put right. */
    private void record(int client, int stratum, int cycle) {
        int found = traits.recorded(columns.group[client], luck(client, cycle, Purpose.RECORDING));
        columns.assessed[client] = (byte) found;
        columns.recorded[client] = (byte) found;
        int provider = columns.provider[client];
        ColumnarProvider decider = deciding[provider];
        if (decider != null && decider.decides(cycle) && decider.upcodes(client, cycle)) {
            if (luck(client, cycle, Purpose.UPCODING + 2) < decider.audited(cycle)) {
                care.happened(Event.FOUND_OUT, provider, stratum, cycle);
                claims.foundOut(cycle, client, provider);
            } else {
                care.happened(Event.UPCODED, provider, stratum, cycle);
                columns.recorded[client] = (byte) (found + 1);
            }
        }
    }

    private boolean accepts(int client, int cycle) {
        ColumnarProvider provider = deciding[columns.provider[client]];
        return provider == null || !provider.decides(cycle) || provider.accepts(client, cycle);
    }

    private void refuse(int client, int cycle) {
        int refusing = columns.provider[client];
        claims.refused(cycle, client, refusing);
        boolean anybody = false;
        for (int provider = 0; provider < others.length; provider++) {
            others[provider] = open[provider] && provider != refusing;
            anybody |= others[provider] && shares[provider] > 0;
        }
        if (anybody && luck(client, cycle, Purpose.ACCEPTANCE + 1) < journey.passedOn()) {
            refer(client, Referral.to(shares, others, luck(client, cycle, Purpose.ACCEPTANCE + 2)));
            beginAfresh(client);
        } else {
            enter(client, journey.declined(), cycle);
        }
    }

    /** The list is told by referral day and then by number, both in one long, so that sorting it is sorting numbers. */
    @Override
    public void admit(int cycle) {
        if (journey.admittedFrom() == Journey.NOWHERE) {
            return;
        }
        int places = list(admittedFrom);
        if (waiting.length < places) {
            waiting = new long[2 * places];
        }
        for (int place = 0; place < places; place++) {
            waiting[place] = (long) columns.referralDay[listed[place]] << 32 | listed[place];
        }
        Arrays.sort(waiting, 0, places);
        for (int place = 0; place < places; place++) {
            admitIfFree((int) waiting[place], cycle);
        }
    }

    private void admitIfFree(int client, int cycle) {
        int provider = columns.provider[client];
        if (open[provider] && census.treated(provider) < market.places(provider, cycle)) {
            enter(client, journey.admittedTo(), cycle);
            start(client, cycle, cycle);
        }
    }

    /** At the beginning of a cycle, before anybody walks, or when all have walked. */
    private void enter(int client, int state, int cycle) {
        census.remove(client);
        columns.state[client] = (byte) state;
        columns.since[client] = now;
        settle(client);
        care.entered(state, cycle);
    }

    /** Treatment begins on some day of {@code cycle}, not before the referral, and counts from {@code first}. */
    private void start(int client, int cycle, int first) {
        int referred = columns.referralDay[client];
        int earliest = clock.firstDay(cycle) > referred ? clock.firstDay(cycle) : referred;
        int day = DayOfMonth.between(earliest, clock.firstDay(cycle + 1), luck(client, cycle, Purpose.START_DAY));
        int provider = columns.provider[client];
        care.happened(Event.STARTED, provider, columns.stratum[client], cycle);
        care.waited(provider, columns.stratum[client], cycle, day - referred);
        begin(client, first);
        claims.started(cycle, client, provider, columns.recorded[client], first);
    }

    private void begin(int client, int cycle) {
        columns.started[client] = cycle;
        calendar.put(client, cycle + episode.stayFollowed() - 1, now);
        beginAfresh(client);
    }

    /** Also with a new provider: what the old one was paid for is not the new one's. */
    private void beginAfresh(int client) {
        watch.begin(client, now);
        look(client);
    }

    private void look(int client) {
        ColumnarProvider provider = deciding[columns.provider[client]];
        if (provider != null) {
            provider.look(client);
        }
    }

    @Override
    public void count(int cycle) {
        census.writeInto(care, cycle);
    }

    @Override
    public void exert(int cycle) {
        listTreated();
        if (anyDecides) {
            priceHours(cycle);
        }
        if (anyRations) {
            shareOutStated(cycle);
        }
        for (int place = 0; place < treated; place++) {
            int client = inTreatment[place];
            int provider = columns.provider[client];
            int level = effort(client, provider, cycle);
            if (columns.effort[client] != level + 1) {
                exert(client, level + 1);
            }
            census.give(level, provider, columns.stratum[client]);
            claims.treated(cycle, client, provider, columns.state[client], columns.recorded[client]);
        }
        census.writeGivenInto(care, cycle);
        if (course != null) {
            course.stand(cycle, columns, touched);
        }
        step.meet(cycle, touched);
        touched.clear();
    }

    private void exert(int client, int effort) {
        growth.exert(client, effort);
        touched.stir(client);
    }

    /** Those who were in treatment and no longer are get no effort from now on. */
    private void listTreated() {
        for (int place = 0; place < treated; place++) {
            int client = inTreatment[place];
            if (!journey.is(columns.state[client], Role.TREATMENT)) {
                exert(client, 0);
            }
        }
        if (inTreatment.length <= columns.clients) {
            inTreatment = new int[2 * columns.clients + 1];
        }
        treated = census.list(treatment, inTreatment);
    }

    /** The caseload says what it wants, in one pass for all providers; then each finds its price. */
    private void priceHours(int cycle) {
        for (int place = 0; place < treated; place++) {
            ColumnarProvider provider = deciding[columns.provider[inTreatment[place]]];
            if (provider != null) {
                provider.want(inTreatment[place], cycle);
            }
        }
        for (int provider = 0; provider < deciding.length; provider++) {
            if (deciding[provider] != null && deciding[provider].decides(cycle)) {
                care.priced(provider, cycle, deciding[provider].priceHours(staff.hours(provider)));
            }
        }
    }

    /** How far the hours of those go who ration. */
    private void shareOutStated(int cycle) {
        for (int provider = 0; provider < chanceOfStated.length; provider++) {
            chanceOfStated[provider] =
                    staff.chanceOfStated(provider, census.treated(provider), market.effort(provider, cycle));
        }
    }

    private int effort(int client, int provider, int cycle) {
        ColumnarProvider decider = deciding[provider];
        if (decider == null || !decider.decides(cycle)) {
            return statedEffort(client, provider, cycle);
        }
        int action = decider.action(client, cycle);
        return decider.discharges(action) ? discharge(client, decider, cycle) : action;
    }

    /** What the provider states, as far as its staff's hours go. */
    private int statedEffort(int client, int provider, int cycle) {
        boolean least = staff.rations(provider) && luck(client, cycle, Purpose.EFFORT) >= chanceOfStated[provider];
        return least ? 0 : market.effort(provider, cycle);
    }

    /** The effort in the month at whose end the client is booked out, if that is not found out. */
    private int discharge(int client, ColumnarProvider decider, int cycle) {
        if (!isFoundOut(client, Purpose.DISCHARGE, decider, cycle)) {
            columns.discharged[client] = true;
            quiet.rouse(client);
        }
        return decider.effortAtDischarge(cycle);
    }

    private boolean isFoundOut(int client, int purpose, ColumnarProvider decider, int cycle) {
        boolean found = luck(client, cycle, purpose) < decider.audited(cycle);
        if (found) {
            int provider = columns.provider[client];
            care.happened(Event.FOUND_OUT, provider, columns.stratum[client], cycle);
            claims.foundOut(cycle, client, provider);
        }
        return found;
    }

    @Override
    public void walk(int cycle) {
        System.arraycopy(columns.state, 0, columns.before, 0, columns.clients);
        quiet.turnTo(cycle);
        growth.grow(cycle);
        month.draw(world, cycle);
        step.follow(cycle, month);
        if (course != null) {
            course.keep(cycle, month);
        }
        moves.make(month, world, cycle);
        stirMovers();
        now = cycle + 1;
    }

    private void stirMovers() {
        for (int place = 0; place < month.moving(Lanes.PATHWAY); place++) {
            calendar.stir(month.mover(Lanes.PATHWAY, place));
        }
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            if (watch.heeds(chain)) {
                stirMovers(chain);
            }
        }
    }

    private void stirMovers(int chain) {
        int lane = lanes.chain(chain);
        for (int place = 0; place < month.moving(lane); place++) {
            int client = month.mover(lane, place);
            calendar.stir(client, watch.heeds(client, chain));
        }
    }

    /** Where a client comes to whom the pathway would lead to a state, if its provider has no other way with it. */
    private int destination(int client, int drawn, int cycle) {
        if (columns.discharged[client]) {
            columns.discharged[client] = false;
            return journey.is(drawn, Role.TREATMENT) ? bookOut(client, cycle) : drawn;
        }
        boolean comesBack = Episode.within(journey.role(drawn));
        if (columns.heldFrom[client] != Journey.NOWHERE) {
            return heldOn(client, drawn, comesBack || drawn == columns.state[client], cycle);
        }
        if (comesBack && columns.left[client] != Episode.NOT_LEFT && holds(client, cycle)) {
            columns.heldFrom[client] = (byte) drawn;
            quiet.rouse(client);
            return columns.state[client];
        }
        return drawn;
    }

    private int bookOut(int client, int cycle) {
        care.happened(Event.DISCHARGED_EARLY, columns.provider[client], columns.stratum[client], cycle);
        return journey.earlyTo();
    }

    /** Until it no longer counts as coming back, or the client dies or goes elsewhere. */
    private int heldOn(int client, int drawn, boolean still, int cycle) {
        int window = deciding[columns.provider[client]].window(client);
        if (still && cycle + 1 - columns.left[client] <= window) {
            return columns.state[client];
        }
        int to = still ? columns.heldFrom[client] : drawn;
        columns.heldFrom[client] = Journey.NOWHERE;
        return to;
    }

    private boolean holds(int client, int cycle) {
        int provider = columns.provider[client];
        ColumnarProvider decider = deciding[provider];
        boolean held = decider != null
                && open[provider]
                && decider.decides(cycle)
                && decider.holds(client, cycle)
                && !isFoundOut(client, Purpose.HOLDING + 2, decider, cycle);
        if (held) {
            care.happened(Event.HELD, provider, columns.stratum[client], cycle);
        }
        return held;
    }

    private boolean feigns(int client, int watch, int cycle) {
        int provider = columns.provider[client];
        ColumnarProvider decider = deciding[provider];
        boolean feigned = decider != null
                && open[provider]
                && decider.decides(cycle)
                && decider.misreports(client, watch, cycle)
                && !isFoundOut(client, Purpose.MISREPORTING + 3 * watch + 2, decider, cycle);
        if (feigned) {
            care.happened(Event.MISREPORTED, provider, columns.stratum[client], cycle);
        }
        return feigned;
    }

    @Override
    public void claim(int cycle) {
        calendar.turnTo(cycle);
        for (int client = calendar.next(0); client >= 0; client = calendar.next(client)) {
            int before = columns.before[client];
            int state = columns.state[client];
            if (journey.is(before, Role.DEAD)) {
                continue;
            }
            if (state != before) {
                care.entered(state, cycle);
                cross(client, journey.role(before), journey.role(state), cycle);
            }
            follow(client, journey.role(state), cycle);
            if (columns.started[client] != Episode.NEVER && !journey.is(state, Role.DEAD)) {
                watch.look(client, world, cycle);
            }
        }
    }

    /** From one state to another: did treatment end, did the client come back, did treatment begin? */
    private void cross(int client, Role before, Role now, int cycle) {
        int provider = columns.provider[client];
        int stratum = columns.stratum[client];
        boolean within = Episode.within(now);
        if (before == Role.TREATMENT && now != Role.TREATMENT) {
            episode.left(cycle, provider, stratum, columns.started[client], now);
            if (now == Role.EXIT_PLANNED) {
                leaveAsPlanned(client, cycle + 1);
            }
        } else if (now == Role.DEAD) {
            care.happened(Event.DIED_ELSEWHERE, provider, stratum, cycle);
        } else if (before == Role.WAITING && !within) {
            care.happened(Event.RENEGED, provider, stratum, cycle);
        }
        int left = columns.left[client];
        if (left != Episode.NOT_LEFT && (within || now == Role.DEAD)) {
            episode.noLongerAway(cycle, provider, stratum, left);
        }
        if (within && !Episode.within(before)) {
            comeBack(client, left, cycle);
        }
        if (now == Role.TREATMENT && before != Role.TREATMENT) {
            start(client, cycle, cycle + 1);
        }
        if (within || now == Role.DEAD) {
            columns.left[client] = Episode.NOT_LEFT;
        }
    }

    private void leaveAsPlanned(int client, int first) {
        columns.left[client] = first;
        columns.leftFor[client] = columns.state[client];
        for (int followed : episode.absenceFollowed()) {
            calendar.put(client, first + followed - 1, first);
        }
        watch.left(client, first);
    }

    private void comeBack(int client, int left, int cycle) {
        int provider = columns.provider[client];
        care.happened(Event.RETURNED, provider, columns.stratum[client], cycle);
        if (left != Episode.NOT_LEFT) {
            claims.returned(cycle, client, provider, left);
        }
        columns.referralDay[client] = dayIn(cycle + 1, client);
        if (!open[provider]) {
            refer(client, Referral.to(shares, open, luck(client, cycle, Purpose.REFERRAL)));
            beginAfresh(client);
        }
    }

    private void follow(int client, Role now, int cycle) {
        int provider = columns.provider[client];
        if (now == Role.TREATMENT) {
            episode.stillIn(cycle, provider, columns.stratum[client], columns.started[client]);
        } else if (columns.left[client] != Episode.NOT_LEFT) {
            episode.stillAway(cycle, provider, columns.stratum[client], columns.left[client]);
        }
    }

    @Override
    public void disperse(int cycle, int provider) {
        int lostTo = market.lostTo();
        for (int client = 0; client < columns.clients; client++) {
            Role role = journey.role(columns.state[client]);
            if (columns.provider[client] == provider && Episode.within(role)) {
                boolean treated = role == Role.TREATMENT;
                boolean lost = treated
                        && lostTo != Journey.NOWHERE
                        && luck(client, cycle, Purpose.DISPERSAL) < market.dropOut();
                if (lost) {
                    lose(client, true, cycle);
                } else {
                    moveOn(client, treated && journey.admittedFrom() != Journey.NOWHERE, cycle);
                }
            }
        }
    }

    @Override
    public void unsettle(int cycle) {
        double chance = market.disruption();
        if (chance == 0) {
            return;
        }
        for (int client = 0; client < columns.clients; client++) {
            if (columns.unsettledUntil[client] >= cycle) {
                Role role = journey.role(columns.state[client]);
                if (Episode.within(role) && luck(client, cycle, Purpose.DISPERSAL + 2) < chance) {
                    lose(client, role == Role.TREATMENT, cycle);
                }
            }
        }
    }

    private void lose(int client, boolean treated, int cycle) {
        int provider = columns.provider[client];
        int stratum = columns.stratum[client];
        care.happened(Event.DISPLACED, provider, stratum, cycle);
        if (treated) {
            episode.lost(cycle, provider, stratum, columns.started[client], journey.role(market.lostTo()));
        } else {
            care.happened(Event.RENEGED, provider, stratum, cycle);
        }
        columns.unsettledUntil[client] = Episode.NEVER;
        enter(client, market.lostTo(), cycle);
    }

    private void moveOn(int client, boolean stops, int cycle) {
        int provider = columns.provider[client];
        columns.unsettledUntil[client] = cycle + market.disrupted();
        if (stops) {
            episode.lost(cycle, provider, columns.stratum[client], columns.started[client], Role.OTHER);
            enter(client, journey.admittedFrom(), cycle);
            columns.referralDay[client] = clock.firstDay(cycle + 1);
        }
        int to = Referral.to(shares, open, luck(client, cycle, Purpose.DISPERSAL + 1));
        if (to != provider) {
            care.happened(Event.TRANSFERRED, provider, columns.stratum[client], cycle);
            refer(client, to);
            beginAfresh(client);
        }
    }

    @Override
    public int clients() {
        return columns.clients;
    }

    @Override
    public Condition condition(int client) {
        boolean alive = !journey.is(columns.state[client], Role.DEAD);
        long levels = 0;
        for (int chain = 0; chain < columns.chainWidth; chain++) {
            levels |= (long) columns.chains[client * columns.chainWidth + chain] << 4 * chain;
        }
        return new Condition(
                columns.state[client],
                alive ? now - columns.since[client] : 0,
                columns.effort[client],
                columns.provider[client],
                columns.group[client],
                columns.recorded[client],
                columns.referralDay[client],
                columns.started[client],
                columns.left[client],
                columns.left[client] == Episode.NOT_LEFT ? Episode.NOT_LEFT : columns.leftFor[client],
                levels,
                alive ? growth.prognosis(client) : 0,
                alive ? columns.severity[client] : 0);
    }

    @Override
    public int group(int client) {
        return columns.group[client];
    }

    @Override
    public int attribute(int client, int attribute) {
        return columns.attributes[client * columns.attributeWidth + attribute];
    }
}
