package outturn.study.evaluation;

import java.util.ArrayList;
import java.util.List;
import outturn.model.Journey;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Onlooker;
import outturn.replication.People;
import outturn.replication.Replication;
import outturn.scenario.Role;
import outturn.simulation.Engines;

/**
 * Plays areas and counts what a study may count. It stands between the month and the people: when they are counted, after
 * admission and before anybody moves, it looks at each, and a month later at where those in treatment have gone; or, round
 * assessment, at who was assessed and who of them was turned away.
 */
final class Watch {
    private static final int NOBODY = -1;

    private final Journey journey;
    private final int warmUp;
    private final int months;
    private final Outcome outcome;
    private final Likeness likeness;
    private final Replication replication;
    private final List<Integer> likes = new ArrayList<>();
    private final List<Integer> assessed = new ArrayList<>();
    private Tally tally;

    Watch(Model model, Outcome outcome, List<String> match) {
        journey = model.journey();
        warmUp = model.clock().warmUp();
        months = model.clock().measured();
        this.outcome = outcome;
        likeness = new Likeness(model, match);
        tally = new Tally(months, likeness.count(), outcome);
        replication = new Replication(
                model,
                (same, care, claims, open, staff, diary) ->
                        new Watched(Engines.COLUMNAR.people(same, care, claims, open, staff, diary)),
                Diary.CLOSED);
    }

    /** One area, played. */
    Tally play(long seed, int area) {
        tally = new Tally(months, likeness.count(), outcome);
        likes.clear();
        replication.play(seed, area);
        return tally;
    }

    private void look(People people, int month) {
        for (int client = 0; client < people.clients(); client++) {
            if (client == likes.size()) {
                likes.add(NOBODY);
            }
            People.Condition condition = people.condition(client);
            int before = likes.get(client);
            if (before != NOBODY && journey.is(condition.state(), outcome.to())) {
                tally.outcome(month - 1, before);
            }
            boolean treated = month < months && journey.is(condition.state(), Role.TREATMENT);
            int like = treated ? likeness.of(people, client, condition.recorded()) : NOBODY;
            likes.set(client, like);
            if (treated) {
                tally.among(month, like);
            }
        }
    }

    /** Clients whom somebody assesses this month, each with the provider that does. */
    private void listAssessed(People people) {
        assessed.clear();
        for (int client = 0; client < people.clients(); client++) {
            People.Condition condition = people.condition(client);
            boolean due = condition.state() == journey.assessedAt() && condition.stay() >= journey.assessmentDelay();
            assessed.add(due ? condition.provider() : NOBODY);
        }
    }

    /** Who was turned away is declined, or with another provider now. */
    private void lookAtAssessed(People people, int month) {
        for (int client = 0; client < assessed.size(); client++) {
            if (assessed.get(client) != NOBODY) {
                People.Condition condition = people.condition(client);
                int like = likeness.of(people, client, condition.recorded());
                tally.among(month, like);
                if (condition.state() == journey.declined() || condition.provider() != assessed.get(client)) {
                    tally.outcome(month, like);
                }
            }
        }
    }

    /** Looks at people whenever they are counted. */
    private final class Watched extends Onlooker {
        Watched(People people) {
            super(people);
        }

        @Override
        public void assess(int cycle) {
            if (outcome.isOfAssessed() && cycle >= warmUp) {
                listAssessed(this);
                super.assess(cycle);
                lookAtAssessed(this, cycle - warmUp);
            } else {
                super.assess(cycle);
            }
        }

        @Override
        public void count(int cycle) {
            super.count(cycle);
            if (!outcome.isOfAssessed() && cycle >= warmUp) {
                look(this, cycle - warmUp);
            }
        }
    }
}
