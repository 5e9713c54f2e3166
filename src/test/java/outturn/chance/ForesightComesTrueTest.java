package outturn.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Clause;
import outturn.model.Model;
import outturn.model.Plan;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;

/**
 * What a provider foresees of a client is what it comes to: with one effort there is nothing to choose, so what a client
 * beginning treatment is worth is the mean of what the engine pays for one, over the same months. Hazards with bands and
 * ratios, a stay that ends for certain, a domain, two kinds of client; one contract pays for everything in the same
 * worlds, and each of its terms is foreseen by itself.
 */
class ForesightComesTrueTest {
    private static final int CLIENTS = 5_000;
    private static final int WORLDS = 20;
    private static final double REJECTED = 0.1;
    private static final double PRICE = 1000_00;

    private static Scenario scenario(String terms) {
        return scenario(terms, "", REJECTED);
    }

    private static Scenario scenario(String terms, String domains, double rejected) {
        Reading<Scenario> reading =
                ScenarioReader.standard().readText("comes true", """
                {"time": {"months": 24},
                 "population": {
                   "attributes": {"need": {"shares": {"light": 0.5, "heavy": 0.5}}},
                   "arrivals": {"perMonth": %d, "variation": "fixed", "path": {"steps": [{"from": 1, "factor": 0}]}}},
                 "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}},
                   "reportedBetter": 0.1, "moves": {"using": {"abstinent": {"rate": {"value": 0.1, "unit": "per month"},
                     "ratios": {"need": {"light": 2},
                       "state": {"referred": 0, "declined": 0, "list": 0, "completed": 0, "left": 0, "back": 0}}}}}} %s},
                 "pathway": {
                   "states": {
                     "referred": {"role": "waiting"},
                     "list": {"role": "waiting"},
                     "engaging": {"role": "treatment", "after": {"months": 3, "to": "treatment"},
                       "to": {"left": {"rate": {"value": 0.1, "unit": "per month"},
                                       "ratios": {"need": {"heavy": 1.5}, "use": {"abstinent": 0.5}}}}},
                     "treatment": {"role": "treatment", "to": {
                       "completed": {"rate": {"value": 0.1, "unit": "per month"},
                         "ratios": {"need": {"light": 1.8}, "use": {"abstinent": 1.5}},
                         "bands": [{"from": 0, "ratio": 0.5}, {"from": 3, "ratio": 1.5}]},
                       "left": {"rate": {"value": 0.05, "unit": "per month"}},
                       "dead": {"rate": {"value": 0.01, "unit": "per month"}}}},
                     "completed": {"role": "exit-planned", "to": {
                       "back": {"rate": {"value": 0.08, "unit": "per month"},
                         "bands": [{"from": 0, "ratio": 2}, {"from": 2, "ratio": 0.5}]}}},
                     "left": {"role": "exit-unplanned"},
                     "back": {"role": "waiting"},
                     "declined": {"role": "exit-unplanned"},
                     "dead": {"role": "dead"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "declined"},
                   "admission": {"from": "list", "to": "engaging"},
                   "efforts": {"standard": {}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 1, "decides": {"horizon": 12}}},
                 "contracts": {"pbr": {"provider": "Harbour", "rejected": %s, "terms": {%s}}}}
                """.formatted(CLIENTS, domains, rejected, terms));
        assertThat(reading.isSound()).as(reading.findings().toString()).isTrue();
        return reading.value();
    }

    /** The mean of what is paid for a client whose need is of either kind. */
    private static double foreseen(Model model) {
        Plan plan = model.plans().of(0);
        double sum = 0;
        for (byte need = 0; need < 2; need++) {
            int type = plan.types().type(new byte[] {need}, 0, 0, 0, 0, 0);
            sum += plan.worthAtStart(0, type, new byte[] {0}, 0, 0) / 2;
        }
        return sum;
    }

    private static String outcome(String when) {
        return "\"term\": \"outcome\", \"when\": " + when + ", \"price\": {\"all\": 100000}";
    }

    /** Terms, each with what takes it back if anything does. */
    private static Map<String, String> terms() {
        String completing = outcome("{\"on\": \"entering\", \"state\": \"completed\"}");
        String price = ", \"price\": {\"all\": 100000}";
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("fee", "\"term\": \"attachment\"" + price);
        terms.put("months", "\"term\": \"activity\", \"states\": [\"treatment\"]" + price);
        terms.put("engaged", outcome("{\"on\": \"entering\", \"state\": \"treatment\"}"));
        terms.put("completed", completing);
        terms.put("retained", outcome("{\"on\": \"retained\", \"months\": 5}"));
        terms.put("away", outcome("{\"on\": \"no-return\", \"after\": \"completed\", \"months\": 6}"));
        String abstinent = "\"domain\": \"use\", \"level\": \"abstinent\", ";
        terms.put("review", outcome("{\"on\": \"review\", " + abstinent + "\"months\": 6}"));
        terms.put("change", outcome("{\"on\": \"change\", " + abstinent + "\"months\": 1}"));
        String held = "\"term\": \"sustainment\"" + price + ", \"state\": ";
        terms.put("held", held + "\"treatment\", \"every\": 2, \"times\": 3");
        terms.put("held after", held + "\"completed\", \"every\": 3, \"times\": 2");
        terms.put("back in 1", completing + back("back in 1", 1, 1));
        terms.put("back in 3", completing + back("back in 3", 3, 0.5));
        terms.put("back in 12", completing + back("back in 12", 12, 0.8));
        return terms;
    }

    private static String back(String from, int within, double share) {
        return "}, \"from %s\": {\"term\": \"clawback\", \"terms\": [\"%s\"], \"within\": %d, \"share\": %s"
                .formatted(from, from, within, share);
    }

    private static String text(String name, String term) {
        return "\"%s\": {%s}".formatted(name, term);
    }

    /** Paid less what was clawed back, a client, by name of the term and world. */
    private static Map<String, double[]> came() {
        StringJoiner all = new StringJoiner(", ");
        terms().forEach((name, term) -> all.add(text(name, term)));
        Model model = Model.of(scenario(all.toString()));
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        Map<String, double[]> came = new LinkedHashMap<>();
        for (int world = 0; world < WORLDS; world++) {
            Ledger ledger = replication.play(1, world);
            for (Clause clause : model.terms().clauses()) {
                long pence = ledger.pence(Entry.PAID, clause.number()) - ledger.pence(Entry.RECOVERED, clause.number());
                String name = clause.name().replace("from ", "");
                came.computeIfAbsent(name, of -> new double[WORLDS])[world] += (double) pence / CLIENTS;
            }
        }
        return came;
    }

    @TestFactory
    Stream<DynamicTest> whatIsForeseenIsWhatIsPaid() {
        Map<String, double[]> came = came();
        return terms().entrySet().stream()
                .map(term -> dynamicTest(
                        term.getKey(), () -> compare(text(term.getKey(), term.getValue()), came.get(term.getKey()))));
    }

    private static void compare(String term, double[] came) {
        double mean = Arrays.stream(came).average().orElseThrow();
        double squares =
                Arrays.stream(came).map(each -> (each - mean) * (each - mean)).sum();
        double error = StrictMath.sqrt(squares / WORLDS / (WORLDS - 1));
        assertThat(error).isLessThan(0.02 * mean);
        assertThat(foreseen(Model.of(scenario(term)))).isCloseTo(mean, within(4.5 * error + 1e-4 * PRICE));
    }

    /**
     * A cohort followed for three months, or for a year, that is paid £1,000 for every offence less than five a client. How long one
     * who has left is still followed is told by how long all have been there who left so, of whatever kind: the offences are foreseen
     * to within five in a hundred.
     */
    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void offencesAreForeseenByLevelStateAndKind(int months) {
        String offences = """
                , "offences": {"kind": "events", "hazard": {"rate": {"value": 0.2, "unit": "per month"}, "ratios": {
                  "need": {"heavy": 2}, "use": {"abstinent": 0.4}, "state": {"completed": 0.5, "left": 1.5, "back": 0, "declined": 3}}}}""";
        String cohort = """
                "offending": {"term": "cohort-threshold", "events": "offences", "cohortMonths": 1, "followMonths": %d,
                  "baseline": 5, "better": "fewer", "steps": [{"reach": 0, "each": 100000}]}""".formatted(months);
        Model model = Model.of(scenario(cohort, offences, 0));
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        double came = 0;
        for (int world = 0; world < WORLDS; world++) {
            came += (double) replication.play(1, world).pence(Entry.PAID, 0) / CLIENTS / WORLDS;
        }
        double offencesOfOne = 5 - came / PRICE;
        assertThat(offencesOfOne).isBetween(0.5, 4.0);
        assertThat(5 - foreseen(model) / PRICE).isCloseTo(offencesOfOne, within(0.05 * offencesOfOne));
    }
}
