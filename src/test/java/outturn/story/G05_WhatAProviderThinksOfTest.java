package outturn.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Finding;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;

/**
 * Ten clients whom it costs £100 a month to treat as stated, £25 at the least, and for whom nothing is paid but £500 for a
 * completion: everything a provider could do for money would be to turn them away, to give the least, or to book them out.
 */
class G05_WhatAProviderThinksOfTest {
    private static final int CLIENTS = 10;

    private static String file(String considers, String passesFor) {
        return """
                {"time": {"months": 3},
                 "population": {"initial": 0,
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "pathway": {
                   "entry": "referred",
                   "states": {
                     "referred": {"role": "waiting"}, "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [{"to": {"completed": 0.01}}]},
                     "completed": {"role": "exit-planned"}, "booked": {"role": "exit-planned"},
                     "declined": {"role": "other"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "declined"},
                   "admission": {"from": "list", "to": "treatment"},
                   "earlyDischarge": {"from": ["treatment"], "to": "booked", "passesFor": "%s"},
                   "efforts": {"least": {"hoursPerMonth": 1}, "standard": {"hoursPerMonth": 4}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 100, "costPerHour": 2500,
                   "decides": {"rationality": 0, "honesty": 0, "considers": %s}}},
                 "contracts": {"pbr": {"provider": "Harbour", "terms": {
                   "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"},
                     "price": {"all": 50000}}}}}}
                """.formatted(CLIENTS, passesFor, considers);
    }

    private static World world(String considers) {
        return World.of(file(considers, "completed"));
    }

    private static int first(World world, Event event) {
        return world.happened(event, "Harbour", 0);
    }

    @Test
    void whoThinksOfNothingAcceptsAllAndTreatsThemAsStated() {
        World world = world("[]");
        assertThat(first(world, Event.ACCEPTED)).isEqualTo(CLIENTS);
        assertThat(first(world, Event.PARKED_MONTH)).isZero();
        assertThat(first(world, Event.DISCHARGED_EARLY)).isZero();
    }

    @Test
    void whoThinksOfEffortGivesThemTheLeast() {
        World world = world("[\"effort\"]");
        assertThat(first(world, Event.ACCEPTED)).isEqualTo(CLIENTS);
        assertThat(first(world, Event.PARKED_MONTH)).isEqualTo(CLIENTS);
    }

    @Test
    void whoThinksOfRefusingTurnsThemAway() {
        World world = world("[\"refusing\"]");
        assertThat(first(world, Event.ASSESSED)).isEqualTo(CLIENTS);
        assertThat(first(world, Event.ACCEPTED)).isZero();
    }

    @Test
    void whoThinksOfEarlyDischargeAloneAcceptsThemAndBooksThemOut() {
        World world = world("[\"early-discharge\"]");
        assertThat(first(world, Event.ACCEPTED)).isEqualTo(CLIENTS);
        assertThat(first(world, Event.DISCHARGED_EARLY) + world.in("completed", 1))
                .isEqualTo(CLIENTS);
        assertThat(first(world, Event.PARKED_MONTH)).isZero(); // their last month is treated as stated
    }

    /** Everything it weighs for the second client, as {@code explain} tells it. */
    @Test
    void whatItWeighsAndWhatItDoesIsTold() {
        Model model = Model.of(ScenarioReader.standard()
                .readText("story", file("[\"effort\", \"early-discharge\"]", "completed"))
                .value());
        List<String> told = new ArrayList<>();
        new Replication(model, Engines.PLAIN, new Diary() {
                    @Override
                    public boolean follows(int client) {
                        return client == 1;
                    }

                    @Override
                    public void moved(int cycle, int client, int from, int to) {}

                    @Override
                    public void said(int cycle, int client, String sentence) {
                        told.add(sentence);
                    }
                })
                .play(1, 0);
        assertThat(told)
                .anyMatch(each -> each.contains("discharging now is worth £475 (chosen 100% of the time)")
                        && each.endsWith("it means to discharge now."))
                .contains("Harbour books the client out of treatment, who is not ready to leave it.");
    }

    @Test
    void aStateDischargedToPassesForAnotherPlannedExit() {
        for (String wrong : new String[] {"booked", "declined", "complete"}) {
            Reading<Scenario> reading = ScenarioReader.standard().readText("story", file("[]", wrong));
            assertThat(reading.findings().stream().map(Finding::toString))
                    .anyMatch(each -> each.contains("/pathway/earlyDischarge"));
        }
    }
}
