package outturn.replication.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import outturn.ledger.Care;
import outturn.ledger.Care.Event;
import outturn.model.Journey;
import outturn.model.Market;
import outturn.model.Model;
import outturn.model.Plan;
import outturn.replication.Claims;
import outturn.replication.Diary;
import outturn.replication.Episode;
import outturn.replication.People;
import outturn.replication.Staff;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.commissioning.Referral;
import outturn.rules.pathway.DayOfMonth;
import outturn.rules.pathway.Poisson;
import outturn.rules.population.Levels;
import outturn.scenario.Role;

/** The month as one would tell it at a whiteboard: slow, and meant to be believed at sight. */
public final class PlainPeople implements People {
    private final Model model;
    private final Journey journey;
    private final Market market;
    private final Care care;
    private final Claims claims;
    private final boolean[] open;
    private final Staff staff;
    private final Diary diary;
    private final Episode episode;
    private final PlainArrival arrival;
    private final PlainMonth month;
    private final PlainWatch watch;
    private final PlainProvider[] deciding;
    private final List<Client> clients = new ArrayList<>();
    private long world;

    /**
     * @param care where to write what happens
     * @param claims whom to tell of it
     * @param open which providers take clients; changed by others while it is read here
     * @param staff what providers can do
     */
    public PlainPeople(Model model, Care care, Claims claims, boolean[] open, Staff staff, Diary diary) {
        this.model = model;
        this.care = care;
        this.claims = claims;
        this.open = open;
        this.staff = staff;
        this.diary = diary;
        journey = model.journey();
        market = model.market();
        episode = new Episode(model.clock(), care);
        arrival = new PlainArrival(model);
        month = new PlainMonth(model, care, claims);
        watch = new PlainWatch(model, claims, this::feigns);
        deciding = new PlainProvider[market.providers()];
        for (int provider = 0; provider < deciding.length; provider++) {
            Plan plan = model.plans().of(provider);
            deciding[provider] = plan == null ? null : new PlainProvider(model, plan, diary);
        }
    }

    private double luck(int client, int cycle, int purpose) {
        return Draws.uniform(world, client, cycle, purpose);
    }

    @Override
    public void open(long newWorld) {
        world = newWorld;
        clients.clear();
        for (PlainProvider provider : deciding) {
            if (provider != null) {
                provider.open(world);
            }
        }
        for (int id = 0; id < market.initial(); id++) {
            Client client = newcomer(0);
            double[] upTo = market.initialUpTo();
            client.state = upTo.length == 0
                    ? journey.entry()
                    : Levels.at(upTo, 0, upTo.length, luck(id, 0, Purpose.INITIAL_STATE));
            client.stay = (int) (luck(id, 0, Purpose.INITIAL_STAY) * (market.initialStay() + 1));
            client.referralDay = -client.stay * 365 / model.clock().perYear();
            if (journey.is(client.state, Role.TREATMENT)) {
                begin(client, -client.stay);
            }
            diary.moved(0, id, -1, client.state);
        }
    }

    @Override
    public void takeAfter(People other) {
        PlainPeople before = (PlainPeople) other;
        world = before.world;
        clients.clear();
        for (PlainProvider provider : deciding) {
            if (provider != null) {
                provider.open(world);
            }
        }
        for (Client client : before.clients) {
            Client same = client.copy();
            clients.add(same);
            if (deciding[same.provider] != null) {
                deciding[same.provider].look(same);
            }
        }
    }

    @Override
    public void arrive(int cycle) {
        int arriving = arrivals(cycle);
        for (int each = 0; each < arriving; each++) {
            Client client = newcomer(cycle);
            client.referralDay = dayIn(cycle, client.id);
            client.state = journey.entry();
            care.happened(Event.REFERRED, client.provider, client.stratum, cycle);
            if (journey.assessedAt() == Journey.NOWHERE) {
                care.happened(Event.ASSESSED, client.provider, client.stratum, cycle);
                care.happened(Event.ACCEPTED, client.provider, client.stratum, cycle);
            }
            diary.moved(cycle, client.id, -1, client.state);
            care.entered(client.state, cycle);
            if (journey.is(client.state, Role.TREATMENT)) {
                startOffTheList(client, cycle);
                begin(client, cycle);
                claims.started(cycle, client.id, client.provider, client.recorded, cycle);
            }
        }
    }

    private int arrivals(int cycle) {
        if (!market.varies()) {
            return market.fixedArrivals(cycle);
        }
        int parts = market.parts(cycle);
        int arriving = 0;
        for (int part = 0; part < parts; part++) {
            arriving += Poisson.events(market.expected(cycle) / parts, luck(part, cycle, Purpose.ARRIVALS));
        }
        return arriving;
    }

    private Client newcomer(int cycle) {
        Client client = arrival.of(world, clients.size(), cycle);
        client.provider = Referral.to(market.shares(), open, luck(client.id, cycle, Purpose.REFERRAL));
        clients.add(client);
        if (diary.follows(client.id)) {
            diary.said(cycle, client.id, portrait(client));
        }
        return client;
    }

    private String portrait(Client client) {
        StringJoiner parts = new StringJoiner(", ", "Is ", ".");
        for (int attribute = 0; attribute < client.attributes.length; attribute++) {
            parts.add(model.names().attributes().get(attribute) + " "
                    + model.names().levels().get(attribute).get(client.attributes[attribute]));
        }
        return parts.add("referred to " + model.names().providers().get(client.provider))
                .toString();
    }

    private int dayIn(int cycle, int client) {
        return DayOfMonth.between(
                model.clock().firstDay(cycle),
                model.clock().firstDay(cycle + 1),
                luck(client, cycle, Purpose.REFERRAL_DAY));
    }

    @Override
    public void assess(int cycle) {
        for (Client client : clients) {
            if (client.state == journey.assessedAt() && client.stay >= journey.assessmentDelay()) {
                client.assessed = model.traits().recorded(client.group, luck(client.id, cycle, Purpose.RECORDING));
                client.recorded = client.assessed;
                if (decides(client.provider, cycle)) {
                    record(client, cycle);
                }
                care.happened(Event.ASSESSED, client.provider, client.stratum, cycle);
                if (decides(client.provider, cycle) && !deciding[client.provider].accepts(client, cycle)) {
                    refuse(client, cycle);
                } else {
                    care.happened(Event.ACCEPTED, client.provider, client.stratum, cycle);
                    enter(client, journey.accepted(), cycle);
                }
            }
        }
    }

    /** As the provider found it, or one above; when that is found out, the record is put right. */
    private void record(Client client, int cycle) {
        if (deciding[client.provider].upcodes(client, cycle)) {
            if (luck(client.id, cycle, Purpose.UPCODING + 2) < deciding[client.provider].audited(cycle)) {
                care.happened(Event.FOUND_OUT, client.provider, client.stratum, cycle);
                claims.foundOut(cycle, client.id, client.provider);
            } else {
                care.happened(Event.UPCODED, client.provider, client.stratum, cycle);
                client.recorded = client.assessed + 1;
            }
        }
    }

    private boolean decides(int provider, int cycle) {
        return deciding[provider] != null && deciding[provider].decides(cycle);
    }

    /** On to another provider's assessment next month, if there is one that is open; or away. */
    private void refuse(Client client, int cycle) {
        claims.refused(cycle, client.id, client.provider);
        boolean[] others = open.clone();
        others[client.provider] = false;
        boolean anybody = false;
        for (int provider = 0; provider < others.length; provider++) {
            anybody |= others[provider] && market.shares()[provider] > 0;
        }
        if (anybody && luck(client.id, cycle, Purpose.ACCEPTANCE + 1) < journey.passedOn()) {
            client.provider = Referral.to(market.shares(), others, luck(client.id, cycle, Purpose.ACCEPTANCE + 2));
            beginAfresh(client);
        } else {
            enter(client, journey.declined(), cycle);
        }
    }

    @Override
    public void admit(int cycle) {
        for (int provider = 0; provider < market.providers(); provider++) {
            int free = freePlaces(provider, cycle);
            List<Client> waiting = new ArrayList<>();
            for (Client client : clients) {
                if (client.state == journey.admittedFrom() && client.provider == provider) {
                    waiting.add(client);
                }
            }
            waiting.sort(Comparator.comparingInt((Client client) -> client.referralDay)
                    .thenComparingInt(client -> client.id));
            for (Client client : waiting.subList(0, Math.min(free, waiting.size()))) {
                enter(client, journey.admittedTo(), cycle);
                startOffTheList(client, cycle);
                begin(client, cycle);
                claims.started(cycle, client.id, client.provider, client.recorded, cycle);
            }
        }
    }

    private int freePlaces(int provider, int cycle) {
        if (!open[provider]) {
            return 0;
        }
        if (market.places(provider, cycle) == Market.NO_LIMIT) {
            return Market.NO_LIMIT;
        }
        int taken = 0;
        for (Client client : clients) {
            taken += client.provider == provider && journey.is(client.state, Role.TREATMENT) ? 1 : 0;
        }
        return Math.max(0, market.places(provider, cycle) - taken);
    }

    /** At the beginning of a cycle, before anybody walks. */
    private void enter(Client client, int state, int cycle) {
        diary.moved(cycle, client.id, client.state, state);
        client.state = state;
        client.stay = 0;
        care.entered(state, cycle);
    }

    /** The wait ends on some day of the cycle, not before the referral. */
    private void startOffTheList(Client client, int cycle) {
        int first = Math.max(model.clock().firstDay(cycle), client.referralDay);
        int day =
                DayOfMonth.between(first, model.clock().firstDay(cycle + 1), luck(client.id, cycle, Purpose.START_DAY));
        care.happened(Event.STARTED, client.provider, client.stratum, cycle);
        care.waited(client.provider, client.stratum, cycle, day - client.referralDay);
        if (diary.follows(client.id)) {
            diary.said(cycle, client.id, "Treatment begins after " + (day - client.referralDay) + " days.");
        }
    }

    /** A new episode: what it can earn starts afresh. */
    private void begin(Client client, int cycle) {
        client.started = cycle;
        beginAfresh(client);
    }

    /** Also with a new provider: what the old one was paid for is not the new one's. */
    private void beginAfresh(Client client) {
        client.chainsAtStart = client.chains.clone();
        client.reached = new boolean[model.triggers().mostWatches()];
        client.watchHeld = new int[model.triggers().mostWatches()];
        client.holdHeld = new int[model.triggers().mostHolds()];
        client.holdPaid = new int[model.triggers().mostHolds()];
        if (deciding[client.provider] != null) {
            deciding[client.provider].look(client);
        }
    }

    @Override
    public void count(int cycle) {
        for (Client client : clients) {
            care.present(client.state, cycle, 1);
            if (journey.is(client.state, Role.TREATMENT)) {
                care.inTreatment(client.provider, cycle, 1);
            }
            if (journey.is(client.state, Role.WAITING)) {
                care.waits(client.provider, cycle, 1);
            }
            for (int chain = 0; chain < client.chains.length && alive(client); chain++) {
                care.at(chain, client.chains[chain], cycle, 1);
            }
        }
    }

    @Override
    public void exert(int cycle) {
        for (int provider = 0; provider < deciding.length; provider++) {
            if (decides(provider, cycle)) {
                care.priced(
                        provider,
                        cycle,
                        deciding[provider].priceHours(caseload(provider), staff.hours(provider), cycle));
            }
        }
        for (Client client : clients) {
            int before = client.effort;
            client.effort = 0;
            if (journey.is(client.state, Role.TREATMENT)) {
                int level =
                        decides(client.provider, cycle) ? effort(client, before, cycle) : statedEffort(client, cycle);
                client.effort = level + 1;
                care.gave(level, client.provider, client.stratum, cycle, 1);
                claims.treated(cycle, client.id, client.provider, client.state, client.recorded);
            }
        }
    }

    /** The effort its provider gives, or the one it gives in the month at whose end it means to book the client out. */
    private int effort(Client client, int before, int cycle) {
        PlainProvider provider = deciding[client.provider];
        int action = provider.action(client, before, cycle);
        if (!provider.discharges(action)) {
            return action;
        }
        if (luck(client.id, cycle, Purpose.DISCHARGE) < provider.audited(cycle)) {
            foundOut(client, cycle, "means to discharge the client early");
        } else {
            client.discharged = true;
        }
        return provider.effortAtDischarge(cycle);
    }

    private void foundOut(Client client, int cycle, String doing) {
        care.happened(Event.FOUND_OUT, client.provider, client.stratum, cycle);
        tell(client, cycle, doing + ", and is found out");
        claims.foundOut(cycle, client.id, client.provider);
    }

    private void tell(Client client, int cycle, String does) {
        if (diary.follows(client.id)) {
            diary.said(cycle, client.id, deciding[client.provider].name(client) + " " + does + ".");
        }
    }

    /** What the provider states, as far as its staff's hours go; who gets less is a matter of luck. */
    private int statedEffort(Client client, int cycle) {
        int stated = market.effort(client.provider, cycle);
        if (!staff.rations(client.provider)) {
            return stated;
        }
        double chance =
                staff.chanceOfStated(client.provider, caseload(client.provider).size(), stated);
        boolean given = luck(client.id, cycle, Purpose.EFFORT) < chance;
        if (!given && diary.follows(client.id)) {
            diary.said(cycle, client.id, "Staff hours are short, and this is one of those who get the least effort.");
        }
        return given ? stated : 0;
    }

    private List<Client> caseload(int provider) {
        return clients.stream()
                .filter(client -> client.provider == provider && journey.is(client.state, Role.TREATMENT))
                .toList();
    }

    @Override
    public void walk(int cycle) {
        for (Client client : clients) {
            client.before = client.state;
            if (alive(client)) {
                month.live(client, destination(client, month.wayOut(client, world, cycle), cycle), world, cycle);
            }
        }
    }

    /** Where a client comes to whom the pathway would lead to a state, if its provider has no other way with it. */
    private int destination(Client client, int drawn, int cycle) {
        if (client.discharged) {
            return bookOut(client, drawn, cycle);
        }
        if (client.heldFrom != Journey.NOWHERE) {
            return heldOn(client, drawn, cycle);
        }
        boolean comesBack = Episode.within(journey.role(drawn)) && client.left != Episode.NOT_LEFT;
        if (comesBack && open[client.provider] && decides(client.provider, cycle) && holds(client, cycle)) {
            client.heldFrom = drawn;
            return client.state;
        }
        return drawn;
    }

    private int bookOut(Client client, int drawn, int cycle) {
        client.discharged = false;
        if (!journey.is(drawn, Role.TREATMENT)) {
            return drawn;
        }
        care.happened(Event.DISCHARGED_EARLY, client.provider, client.stratum, cycle);
        tell(client, cycle, "books the client out of treatment, who is not ready to leave it");
        return journey.earlyTo();
    }

    /** Until it no longer counts as coming back, or the client dies or goes elsewhere. */
    private int heldOn(Client client, int drawn, int cycle) {
        boolean still = drawn == client.state || Episode.within(journey.role(drawn));
        boolean counts = cycle + 1 - client.left <= deciding[client.provider].window(client);
        if (still && counts) {
            return client.state;
        }
        int to = still ? client.heldFrom : drawn;
        client.heldFrom = Journey.NOWHERE;
        return to;
    }

    private boolean holds(Client client, int cycle) {
        if (!deciding[client.provider].holds(client, cycle)) {
            return false;
        }
        if (luck(client.id, cycle, Purpose.HOLDING + 2) < deciding[client.provider].audited(cycle)) {
            foundOut(client, cycle, "makes the client wait outside");
            return false;
        }
        care.happened(Event.HELD, client.provider, client.stratum, cycle);
        tell(client, cycle, "makes the client wait outside until coming back no longer counts against it");
        return true;
    }

    private boolean feigns(Client client, int watch, int cycle) {
        boolean own = watch < model.triggers().ownWatches(client.provider);
        boolean does = own
                && open[client.provider]
                && decides(client.provider, cycle)
                && deciding[client.provider].misreports(client, watch, cycle);
        if (!does) {
            return false;
        }
        if (luck(client.id, cycle, Purpose.MISREPORTING + 3 * watch + 2) < deciding[client.provider].audited(cycle)) {
            foundOut(client, cycle, "claims what did not come about");
            return false;
        }
        care.happened(Event.MISREPORTED, client.provider, client.stratum, cycle);
        tell(client, cycle, "claims what did not come about");
        return true;
    }

    @Override
    public void claim(int cycle) {
        for (Client client : clients) {
            if (!journey.is(client.before, Role.DEAD)) {
                if (client.state != client.before) {
                    care.entered(client.state, cycle);
                    diary.moved(cycle, client.id, client.before, client.state);
                    crossed(client, cycle);
                }
                follow(client, cycle);
                if (client.started != Episode.NEVER && alive(client)) {
                    watch.look(client, world, cycle);
                }
            }
        }
    }

    /** From one state to another: did treatment end, did the client come back, did treatment begin? */
    private void crossed(Client client, int cycle) {
        Role before = journey.role(client.before);
        Role now = journey.role(client.state);
        if (before == Role.TREATMENT && now != Role.TREATMENT) {
            leave(client, cycle, now);
        } else if (now == Role.DEAD) {
            care.happened(Event.DIED_ELSEWHERE, client.provider, client.stratum, cycle);
        } else if (before == Role.WAITING && !Episode.within(now)) {
            care.happened(Event.RENEGED, client.provider, client.stratum, cycle);
        }
        if (client.left != Episode.NOT_LEFT && (Episode.within(now) || now == Role.DEAD)) {
            episode.noLongerAway(cycle, client.provider, client.stratum, client.left);
        }
        if (Episode.within(now) && !Episode.within(before)) {
            comeBack(client, cycle);
        }
        if (now == Role.TREATMENT && before != Role.TREATMENT) {
            startOffTheList(client, cycle);
            begin(client, cycle + 1);
            claims.started(cycle, client.id, client.provider, client.recorded, cycle + 1);
        }
        if (Episode.within(now) || now == Role.DEAD) {
            client.left = Episode.NOT_LEFT;
        }
    }

    private void leave(Client client, int cycle, Role to) {
        episode.left(cycle, client.provider, client.stratum, client.started, to);
        if (to == Role.EXIT_PLANNED) {
            client.left = cycle + 1;
            client.leftFor = client.state;
        }
    }

    private void comeBack(Client client, int cycle) {
        care.happened(Event.RETURNED, client.provider, client.stratum, cycle);
        if (client.left != Episode.NOT_LEFT) {
            claims.returned(cycle, client.id, client.provider, client.left);
        }
        client.referralDay = dayIn(cycle + 1, client.id);
        if (!open[client.provider]) {
            client.provider = Referral.to(market.shares(), open, luck(client.id, cycle, Purpose.REFERRAL));
            beginAfresh(client);
        }
    }

    private void follow(Client client, int cycle) {
        if (journey.is(client.state, Role.TREATMENT)) {
            episode.stillIn(cycle, client.provider, client.stratum, client.started);
        } else if (client.left != Episode.NOT_LEFT) {
            episode.stillAway(cycle, client.provider, client.stratum, client.left);
        }
    }

    @Override
    public void disperse(int cycle, int provider) {
        for (Client client : clients) {
            Role role = journey.role(client.state);
            if (client.provider == provider && Episode.within(role)) {
                boolean lost = role == Role.TREATMENT
                        && market.lostTo() != Journey.NOWHERE
                        && luck(client.id, cycle, Purpose.DISPERSAL) < market.dropOut();
                if (lost) {
                    lose(client, cycle);
                } else {
                    moveOn(client, cycle, role);
                }
            }
        }
    }

    @Override
    public void unsettle(int cycle) {
        for (Client client : clients) {
            boolean lost = client.unsettledUntil >= cycle
                    && Episode.within(journey.role(client.state))
                    && luck(client.id, cycle, Purpose.DISPERSAL + 2) < market.disruption();
            if (lost) {
                if (diary.follows(client.id)) {
                    diary.said(cycle, client.id, "Is lost on the way from a provider that is no more.");
                }
                lose(client, cycle);
            }
        }
    }

    private void lose(Client client, int cycle) {
        care.happened(Event.DISPLACED, client.provider, client.stratum, cycle);
        if (journey.is(client.state, Role.TREATMENT)) {
            episode.lost(cycle, client.provider, client.stratum, client.started, journey.role(market.lostTo()));
        } else {
            care.happened(Event.RENEGED, client.provider, client.stratum, cycle);
        }
        client.unsettledUntil = Episode.NEVER;
        enter(client, market.lostTo(), cycle);
    }

    private void moveOn(Client client, int cycle, Role role) {
        client.unsettledUntil = cycle + market.disrupted();
        boolean stops = role == Role.TREATMENT && journey.admittedFrom() != Journey.NOWHERE;
        if (stops) {
            episode.lost(cycle, client.provider, client.stratum, client.started, Role.OTHER);
            enter(client, journey.admittedFrom(), cycle);
            client.referralDay = model.clock().firstDay(cycle + 1);
        }
        int to = Referral.to(market.shares(), open, luck(client.id, cycle, Purpose.DISPERSAL + 1));
        if (to != client.provider) {
            care.happened(Event.TRANSFERRED, client.provider, client.stratum, cycle);
            client.provider = to;
            beginAfresh(client);
        }
    }

    private boolean alive(Client client) {
        return !journey.is(client.state, Role.DEAD);
    }

    @Override
    public int clients() {
        return clients.size();
    }

    @Override
    public Condition condition(int id) {
        Client client = clients.get(id);
        long levels = 0;
        for (int chain = 0; chain < client.chains.length; chain++) {
            levels |= (long) client.chains[chain] << 4 * chain;
        }
        return new Condition(
                client.state,
                alive(client) ? client.stay : 0,
                client.effort,
                client.provider,
                client.group,
                client.recorded,
                client.referralDay,
                client.started,
                client.left,
                client.left == Episode.NOT_LEFT ? Episode.NOT_LEFT : client.leftFor,
                levels,
                alive(client) ? month.prognosis(client) : 0,
                alive(client) ? client.severity : 0);
    }

    @Override
    public int group(int id) {
        return clients.get(id).group;
    }

    @Override
    public int attribute(int id, int attribute) {
        return clients.get(id).attributes[attribute];
    }
}
