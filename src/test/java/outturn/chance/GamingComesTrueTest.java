package outturn.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;

/**
 * What a provider that games foresees of a client is what it comes to, penalties and all: with one effort there is nothing
 * else to choose. It is half honest and unsure, so that it games now and then. What is meant for the first month of a
 * quarter is done in all three, for which one part in two hundred is allowed.
 */
class GamingComesTrueTest {
    private static final int CLIENTS = 5_000;
    private static final int WORLDS = 12;
    private static final int MONTHS = 24;
    private static final double SLACK = 0.005;
    private static final String CLAWBACK =
            ", \"back\": {\"term\": \"clawback\", \"terms\": [\"done\"], \"within\": 6, \"share\": 0.8}";

    private static String outcome(String name, String when, int pounds) {
        return "\"%s\": {\"term\": \"outcome\", \"when\": {\"on\": %s}, \"price\": {\"all\": %d}}"
                .formatted(name, when, pounds * 100);
    }

    private static final String DONE = outcome("done", "\"entering\", \"state\": \"completed\"", 1000);
    private static final String AWAY = outcome("away", "\"no-return\", \"after\": \"completed\", \"months\": 4", 500);
    private static final String KEPT = outcome("kept", "\"retained\", \"months\": 5", 400);
    private static final String CLEAN =
            outcome("clean", "\"review\", \"domain\": \"use\", \"level\": \"abstinent\", \"months\": 4", 600);

    /** What befalls a client in twenty months from its start, £50 each. */
    private static final String OFFENCES = """
            "offences": {"term": "cohort-threshold", "events": "offences", "cohortMonths": 1, "followMonths": 20,
              "baseline": 0.001, "steps": [{"reach": 0, "each": 5000}]}""";

    private static Model model(String considers, String terms) {
        Reading<Scenario> reading = ScenarioReader.standard()
                .readText("comes true", """
                {"time": {"months": %d},
                 "population": {
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}},
                   "moves": {"using": {"abstinent": {"rate": {"value": 0.1, "unit": "per month"},
                       "ratios": {"state": {"list": 0, "completed": 0, "left": 0, "booked": 0, "back": 0}}}}}},
                   "offences": {"kind": "events", "hazard": {"rate": {"value": 0.5, "unit": "per month"},
                     "ratios": {"state": {"list": 0, "settled": 0, "left": 0, "back": 0}}}}},
                 "pathway": {
                   "states": {
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "to": {
                       "completed": {"rate": {"value": 0.1, "unit": "per month"}},
                       "left": {"rate": {"value": 0.08, "unit": "per month"}}}},
                     "completed": {"role": "exit-planned", "to": {
                       "back": {"rate": {"value": 0.15, "unit": "per month"},
                         "bands": [{"from": 0, "ratio": 2}, {"from": 2, "ratio": 0.5}]},
                       "settled": {"rate": {"value": 0.05, "unit": "per month"}},
                       "dead": {"rate": {"value": 0.03, "unit": "per month"}}}},
                     "settled": {"role": "community", "to": {"back": {"rate": {"value": 0.02, "unit": "per month"}}}},
                     "booked": {"role": "exit-planned", "to": {
                       "back": {"rate": {"value": 0.25, "unit": "per month"}},
                       "dead": {"rate": {"value": 0.03, "unit": "per month"}}}},
                     "left": {"role": "exit-unplanned"},
                     "back": {"role": "waiting"},
                     "dead": {"role": "dead"}},
                   "admission": {"from": "list", "to": "treatment"},
                   "earlyDischarge": {"from": ["treatment"], "to": "booked", "passesFor": "completed"},
                   "efforts": {"standard": {}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 1, "decides":
                   {"horizon": 12, "rationality": 300, "honesty": 0.5, "considers": [%s]}}},
                 "contracts": {"pbr": {"provider": "Harbour", "until": %d, "audit": {"found": 0.2, "penalty": 5000},
                   "terms": {%s}}}}
                """.formatted(MONTHS, CLIENTS, considers, MONTHS - 1, terms));
        assertThat(reading.isSound()).as(reading.findings().toString()).isTrue();
        return Model.of(reading.value());
    }

    private static double foreseen(Model model) {
        int type = model.plans().of(0).types().type(new byte[0], 0, 0, 0, 0, 0);
        return model.plans().of(0).worthAtStart(0, type, new byte[] {0}, 0, 0);
    }

    /** Pence a client in one world, and how often what is looked for happened. */
    private static double came(Ledger ledger, Model model) {
        double pence = 0;
        for (int term = 0; term < model.terms().count(); term++) {
            pence += ledger.pence(Entry.PAID, term) - ledger.pence(Entry.RECOVERED, term);
        }
        for (int month = 0; month < MONTHS; month++) {
            pence += ledger.flow(Flow.PENALTIES, 0, month);
        }
        return pence / CLIENTS;
    }

    private static void compare(String considers, Event event, String terms) {
        Model model = model("\"" + considers + "\"", terms);
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        double[] came = new double[WORLDS];
        long happened = 0;
        for (int world = 0; world < WORLDS; world++) {
            Ledger ledger = replication.play(1, world);
            came[world] = came(ledger, model);
            happened += ledger.care().inGroup(event, 0, 0);
        }
        double mean = Arrays.stream(came).average().orElseThrow();
        double squares =
                Arrays.stream(came).map(each -> (each - mean) * (each - mean)).sum();
        double error = StrictMath.sqrt(squares / WORLDS / (WORLDS - 1));
        double foreseen = foreseen(model);
        assertThat(happened).isGreaterThan(WORLDS * CLIENTS / 50);
        assertThat(foreseen).isCloseTo(mean, within(4.5 * error + SLACK * mean));
        double honestly = foreseen(model("", terms));
        assertThat(foreseen - honestly).isGreaterThan(2 * (4.5 * error + SLACK * mean)); // or it would not be noticed
    }

    @Test
    void ofDischargingEarly() {
        compare("early-discharge", Event.DISCHARGED_EARLY, DONE);
    }

    @Test
    void ofDischargingEarlyWhereComingBackCounts() {
        compare("early-discharge", Event.DISCHARGED_EARLY, DONE + ", " + AWAY + ", " + KEPT + CLAWBACK);
    }

    @Test
    void ofHoldingWhoeverComesBack() {
        compare("holding", Event.HELD, DONE + ", " + AWAY + CLAWBACK);
    }

    @Test
    void ofDischargingEarlyWhereOffencesCount() {
        compare("early-discharge", Event.DISCHARGED_EARLY, DONE + ", " + OFFENCES);
    }

    @Test
    void ofHoldingWhereOffencesCount() {
        compare("holding", Event.HELD, DONE + ", " + AWAY + CLAWBACK + ", " + OFFENCES);
    }

    @Test
    void ofClaimingAnExitThatWasNone() {
        compare("misreporting", Event.MISREPORTED, DONE);
    }

    @Test
    void ofClaimingThatAClientIsStillThere() {
        compare("misreporting", Event.MISREPORTED, KEPT);
    }

    @Test
    void ofReportingWhatAReviewDidNotFind() {
        compare("misreporting", Event.MISREPORTED, CLEAN);
    }
}
