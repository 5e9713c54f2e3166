package outturn.study.validation;

import java.util.ArrayList;
import java.util.List;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Onlooker;
import outturn.replication.People;
import outturn.replication.Replication;
import outturn.scenario.Provider;
import outturn.simulation.Engines;

/**
 * Plays replications and writes down everybody's course. It stands between the month and the people: when they are counted,
 * after admission and before anybody moves, it looks at each.
 */
final class Recorder {
    private final Model model;
    private final Words words;
    private final Replication replication;
    private final double[] costPerHour;
    private List<Course> courses = new ArrayList<>();
    private double residentialPence;

    Recorder(Model model) {
        this.model = model;
        words = new Words(model);
        costPerHour = model.scenario().providers().values().stream()
                .map(Provider::costPerHour)
                .mapToDouble(cost -> cost.pence())
                .toArray();
        replication = new Replication(
                model,
                (same, care, claims, open, staff, diary) ->
                        new Watched(Engines.COLUMNAR.people(same, care, claims, open, staff, diary)),
                Diary.CLOSED);
    }

    Played play(long seed, int number) {
        courses = new ArrayList<>();
        residentialPence = 0;
        Ledger ledger = replication.play(seed, number);
        return Played.of(courses, ledger, model, residentialPence);
    }

    /** The courses of all clients in the first months of the horizon alone. */
    List<Course> first(int months, long seed, int number) {
        courses = new ArrayList<>();
        replication.open(seed, number);
        while (replication.cycle() <= model.clock().warmUp() + months) {
            replication.month();
        }
        return courses;
    }

    private void look(People people, int cycle) {
        int month = cycle - model.clock().warmUp();
        for (int client = courses.size(); client < people.clients(); client++) {
            int first = month < 0 ? Course.BEFORE : month;
            courses.add(
                    new Course(words.who(people, client), first, model.clock().measured()));
        }
        for (int client = 0; client < courses.size() && month >= 0; client++) {
            People.Condition condition = people.condition(client);
            Place place = words.place(condition.state());
            courses.get(client).stands(month, place, words.use(condition.levels()));
            if (place == Place.RESIDENTIAL && month < model.clock().measured()) {
                residentialPence += pence(condition, cycle);
            }
        }
    }

    /** What a client in a state costs its provider in a month, staff hours at the effort it states with it. */
    private double pence(People.Condition condition, int cycle) {
        int provider = condition.provider();
        double hours = model.journey().effortHours(model.market().effort(provider, cycle));
        return model.finances().client(provider, condition.state()) + hours * costPerHour[provider];
    }

    /** Looks at people whenever they are counted. */
    private final class Watched extends Onlooker {
        Watched(People people) {
            super(people);
        }

        @Override
        public void count(int cycle) {
            super.count(cycle);
            look(this, cycle);
        }
    }
}
