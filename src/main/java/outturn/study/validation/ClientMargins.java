package outturn.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import outturn.model.Model;
import outturn.model.Names;
import outturn.replication.Diary;
import outturn.replication.Onlooker;
import outturn.replication.People;
import outturn.replication.Replication;
import outturn.scenario.Money;
import outturn.scenario.Provider;
import outturn.scenario.Role;
import outturn.scenario.Term;
import outturn.simulation.Engines;

/**
 * Plays a closed cohort that one provider is paid for by results alone, and tells what each client brought it less the hours
 * it took: the price of its band if it found work, less the cost of staff for every month on the programme.
 */
final class ClientMargins {
    private final Model model;
    private final Replication replication;
    private final double monthPence;
    private final double[] pricePence;
    private People people;
    private int[] months;

    /**
     * One client and what came of it.
     *
     * @param band it is priced in
     * @param cell all its levels of attributes as one number
     * @param severe whether it has low skills and is long out of work, whatever its band
     * @param pounds it brought less what it cost; 0 of one refused
     */
    record Client(int band, int cell, boolean severe, boolean refused, double pounds) {}

    ClientMargins(Model model) {
        this.model = model;
        Provider prime = model.scenario().providers().get("prime");
        monthPence = model.journey().effortHours(0) * prime.costPerHour().pence();
        Term.Outcome job = (Term.Outcome)
                model.scenario().contracts().get("programme").terms().get("job");
        Map<String, Money> prices = job.price();
        pricePence = model.names().groups().stream()
                .mapToDouble(band -> prices.get(band).pence())
                .toArray();
        replication = new Replication(
                model,
                (same, care, claims, open, staff, diary) ->
                        new Watched(Engines.COLUMNAR.people(same, care, claims, open, staff, diary)),
                Diary.CLOSED);
    }

    List<Client> play(long seed, int number) {
        months = new int[model.scenario().population().initial().value()];
        replication.play(seed, number);
        List<Client> clients = new ArrayList<>();
        for (int client = 0; client < people.clients(); client++) {
            clients.add(told(client));
        }
        return clients;
    }

    private Client told(int client) {
        Names names = model.names();
        int state = people.condition(client).state();
        int band = people.group(client);
        double paid = model.journey().role(state) == Role.EXIT_PLANNED ? pricePence[band] : 0;
        return new Client(
                band,
                cell(client),
                has(client, "skills", "low") && has(client, "history", "long"),
                state == names.state("refused"),
                (paid - months[client] * monthPence) / 100);
    }

    private int cell(int client) {
        int cell = 0;
        for (int attribute = 0; attribute < model.names().attributes().size(); attribute++) {
            cell = cell * model.names().levels().get(attribute).size() + people.attribute(client, attribute);
        }
        return cell;
    }

    private boolean has(int client, String attribute, String level) {
        int at = model.names().attributes().indexOf(attribute);
        return people.attribute(client, at) == model.names().levels().get(at).indexOf(level);
    }

    private void look(int cycle) {
        for (int client = 0; client < people.clients() && cycle < model.clock().measured(); client++) {
            Role role = model.journey().role(people.condition(client).state());
            months[client] += role == Role.TREATMENT ? 1 : 0;
        }
    }

    /** Looks at people whenever they are counted. */
    private final class Watched extends Onlooker {
        Watched(People engine) {
            super(engine);
            people = this;
        }

        @Override
        public void count(int cycle) {
            super.count(cycle);
            look(cycle);
        }
    }
}
