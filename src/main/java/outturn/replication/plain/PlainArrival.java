package outturn.replication.plain;

import outturn.model.Capital;
import outturn.model.LevelTable;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.model.Traits;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;
import outturn.rules.population.Frailty;
import outturn.rules.population.Levels;
import outturn.rules.population.LowPoint;

/** Who a newcomer is: attributes one after another, then the group, frailty, domains and recovery capital. */
final class PlainArrival {
    private final Traits traits;
    private final Lives lives;
    private final Capital capital;

    PlainArrival(Model model) {
        traits = model.traits();
        lives = model.lives();
        capital = model.capital();
    }

    Client of(long world, int id, int cycle) {
        Client client = new Client(id);
        client.attributes = new byte[traits.attributes()];
        for (int attribute = 0; attribute < client.attributes.length; attribute++) {
            client.attributes[attribute] = level(
                    traits.table(attribute), client, Draws.uniform(world, id, cycle, Purpose.ATTRIBUTE + attribute));
        }
        client.group = traits.group(client.attributes, 0);
        client.stratum = traits.strata().of(client.attributes, 0, client.group);
        client.recorded = traits.recorded(client.group, Draws.uniform(world, id, cycle, Purpose.RECORDING));
        int frailty = Frailty.point(Draws.uniform(world, id, cycle, Purpose.FRAILTY));
        client.steadyPrognosis = traits.prognosis(client.attributes, 0, frailty);
        client.severity = LowPoint.at(traits.dip(), Draws.uniform(world, id, cycle, Purpose.SEVERITY));
        client.chains = new byte[lives.chains()];
        for (int chain = 0; chain < client.chains.length; chain++) {
            client.chains[chain] =
                    level(lives.start(chain), client, Draws.uniform(world, id, cycle, Purpose.DOMAIN_START + chain));
        }
        client.capital = new double[capital.kinds()];
        for (int kind = 0; kind < client.capital.length; kind++) {
            client.capital[kind] = capital.start(kind);
        }
        return client;
    }

    private static byte level(LevelTable table, Client client, double luck) {
        return (byte) Levels.at(table.upTo(), table.row(client.attributes, 0), table.levels(), luck);
    }
}
