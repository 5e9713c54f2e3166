package outturn.replication.plain;

import outturn.ledger.Care;
import outturn.model.Capital;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Traits;
import outturn.replication.Claims;
import outturn.replication.Lanes;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.pathway.Poisson;
import outturn.rules.population.LowPoint;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/** One month of one life. Everything moves from where it stood when the month began; nothing waits for another. */
final class PlainMonth {
    private final Traits traits;
    private final Journey journey;
    private final Lives lives;
    private final Capital capital;
    private final Care care;
    private final Claims claims;
    private final Lanes lanes;

    PlainMonth(Model model, Care care, Claims claims) {
        traits = model.traits();
        journey = model.journey();
        lives = model.lives();
        capital = model.capital();
        lanes = Lanes.of(lives);
        this.care = care;
        this.claims = claims;
    }

    /** η: what is steady, plus recovery capital, less severity. */
    double prognosis(Client client) {
        return client.steadyPrognosis + capital.prognosis(client.capital, 0) - client.severity;
    }

    /** Where the pathway leads a client, the others having their say about it yet. */
    int wayOut(Client client, long world, int cycle) {
        int reading = Prognosis.reading(prognosis(client));
        return nextState(client, reading, Draws.inLane(world, client.id, cycle, Lanes.PATHWAY), cycle);
    }

    /** All that happens in a month, at whose end the client is in the state {@code next}. */
    void live(Client client, int next, long world, int cycle) {
        int reading = Prognosis.reading(prognosis(client));
        double[] nextCapital = nextCapital(client, cycle);
        byte[] nextChains = nextChains(client, reading, world, cycle);
        countEvents(client, reading, world, cycle);

        client.capital = nextCapital;
        client.chains = nextChains;
        client.severity = LowPoint.next(client.severity, traits.recovery());
        if (next != client.state && traits.lowPoint(next)) {
            client.severity = LowPoint.at(traits.dip(), Draws.uniform(world, client.id, cycle, Purpose.SEVERITY + 1));
        }
        client.stay = next == client.state ? client.stay + 1 : 0;
        client.state = next;
    }

    private int nextState(Client client, int reading, double luck, int cycle) {
        int state = client.state;
        if (journey.byMatrix(state)) {
            int row = journey.row(state, client.attributes, 0, client.group, client.provider, client.effort, cycle);
            return journey.next(state, row, luck);
        }
        int way = next(journey.hazards(), state, client, client.stay, reading, luck, cycle);
        if (way != CompetingRisks.STAY) {
            return journey.hazards().target(way);
        }
        return journey.staysOut(state, client.stay) ? journey.afterTarget(state) : state;
    }

    private byte[] nextChains(Client client, int reading, long world, int cycle) {
        byte[] next = client.chains.clone();
        for (int chain = 0; chain < next.length; chain++) {
            Hazards moves = lives.moves(chain);
            double luck = Draws.inLane(world, client.id, cycle, lanes.chain(chain));
            int way = next(moves, client.chains[chain], client, client.stay, reading, luck, cycle);
            if (way != CompetingRisks.STAY) {
                next[chain] = (byte) moves.target(way);
            }
        }
        return next;
    }

    /** The way out of a place that is taken, or none; {@code stay} is time in the pathway's state. */
    private int next(Hazards hazards, int place, Client client, int stay, int reading, double luck, int cycle) {
        int first = hazards.firstWay(place);
        double[] rates = new double[hazards.firstWay(place + 1) - first];
        for (int way = 0; way < rates.length; way++) {
            rates[way] = rate(hazards, first + way, client, stay, reading, cycle);
        }
        int way = CompetingRisks.next(rates, rates.length, luck);
        return way == CompetingRisks.STAY ? way : first + way;
    }

    private double rate(Hazards hazards, int way, Client client, int stay, int reading, int cycle) {
        return hazards.fixed(way, client.attributes, 0, client.group)
                * hazards.moving(
                        way, client.provider, client.effort, client.state, client.chains, 0, stay, cycle, reading);
    }

    private void countEvents(Client client, int reading, long world, int cycle) {
        for (int count = 0; count < lives.counts(); count++) {
            double mean = rate(lives.events(), count, client, client.stay, reading, cycle);
            double luck = Draws.mirrored(Draws.inLane(world, client.id, cycle, lanes.count(count)));
            int number = Poisson.events(mean, luck);
            if (number > 0) {
                care.events(count, number, cycle);
                claims.events(cycle, client.id, client.provider, count, number, client.started);
            }
        }
    }

    private double[] nextCapital(Client client, int cycle) {
        double[] next = new double[client.capital.length];
        Role role = journey.role(client.state);
        for (int kind = 0; kind < next.length; kind++) {
            double gain = capital.gain(
                    kind,
                    capital.fixedGain(kind, client.attributes, 0, client.group),
                    client.provider,
                    client.effort,
                    client.state,
                    role,
                    client.chains,
                    0);
            double loss = capital.loss(
                    kind,
                    capital.fixedLoss(kind, client.attributes, 0, client.group),
                    client.provider,
                    client.effort,
                    client.state,
                    client.chains,
                    0);
            next[kind] = capital.next(kind, client.capital[kind], gain, loss, cycle);
        }
        return next;
    }
}
