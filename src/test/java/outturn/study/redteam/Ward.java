package outturn.study.redteam;

import java.util.List;
import outturn.model.Precedents;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/**
 * A ward whose contract is to be abused. Eight people a month are referred for 18 months, half with light and half with heavy
 * needs; an hour of staff costs £20 and is saved when it is not given. In a month of treatment
 *
 * <pre>
 *                standard, 5 hours             minimal, 1 hour
 *            completed   left   months     completed   left   months
 *   light       .20       .10     3⅓          .04       .16      5
 *   heavy       .08       .12     5           .01       .12     7.7
 * </pre>
 *
 * so that a light client costs £333 and completes in two cases of three, a heavy one £500 and two of five: £500 and £1,250 a
 * completion. Unless told otherwise nobody may be turned away, and whoever breaks a rule is found out and pays £2,000.
 */
public final class Ward {
    static final String AUDITED = "\"audit\": {\"found\": 1, \"penalty\": 200000},";
    static final String BY_GROUP = "{\"light\": 90000, \"heavy\": 200000}";

    private String contract = AUDITED;
    private String refusal = "\"refusal\": {\"allowed\": false},";
    private String terms = completed(BY_GROUP);
    private String provider = "\"avoidable\": 1";
    private String assessor = "provider";
    private String back = "0.03";
    private String levers = "{}";
    private String cost = "2000";

    public static Ward ward() {
        return new Ward();
    }

    /** Pence for a completion. */
    public static String completed(String price) {
        return "\"completed\": {\"term\": \"outcome\", \"when\": {\"on\": \"entering\", \"state\": \"completed\"}, \"price\": "
                + priced(price) + "}";
    }

    /** Pence for staying away so many months. */
    static String away(int months, String price) {
        return "\"away\": {\"term\": \"outcome\", \"when\": {\"on\": \"no-return\", \"after\": \"completed\", \"months\": "
                + months + "}, \"price\": " + priced(price) + "}";
    }

    /** Prices by group, or one for all. */
    private static String priced(String price) {
        return price.startsWith("{") ? price : "{\"all\": " + price + "}";
    }

    public Ward terms(String paid) {
        terms = paid;
        return this;
    }

    /** Nobody looks. */
    public Ward unaudited() {
        contract = "";
        return this;
    }

    Ward audited(String found, int penalty) {
        contract = "\"audit\": {\"found\": " + found + ", \"penalty\": " + penalty + "},";
        return this;
    }

    Ward until(int month) {
        contract += "\"until\": " + month + ",";
        return this;
    }

    /** Clients may be turned away, for nothing. */
    public Ward choosy() {
        refusal = "";
        return this;
    }

    /** Staff are paid whatever they do. */
    Ward salaried() {
        provider = "\"avoidable\": 0";
        return this;
    }

    Ward assessedBy(String who) {
        assessor = who;
        return this;
    }

    /** Chance a month to come back after completing. */
    Ward back(String chance) {
        back = chance;
        return this;
    }

    Ward costing(int pence) {
        cost = pence + "";
        return this;
    }

    public Ward levers(String json) {
        levers = json;
        return this;
    }

    public String json() {
        return """
                {"time": {"months": 18},
                 "population": {
                   "attributes": {"need": {"shares": {"light": 0.5, "heavy": 0.5}}},
                   "complexity": {"weights": {"need": {"heavy": 1}}, "groups": ["light", "heavy"], "cuts": [0.5]},
                   "arrivals": {"perMonth": 8, "variation": "fixed"}},
                 "domains": {"use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}},
                   "moves": {"using": {"abstinent": {"rate": {"value": 0.1, "unit": "per month"}}}}}},
                 "pathway": {
                   "entry": "referred",
                   "states": {
                     "referred": {"role": "waiting"},
                     "list": {"role": "waiting"},
                     "treatment": {"role": "treatment", "probabilities": [
                       {"when": {"need": "light", "effort": "minimal"}, "to": {"completed": 0.04, "left": 0.16}},
                       {"when": {"need": "heavy", "effort": "minimal"}, "to": {"completed": 0.01, "left": 0.12}},
                       {"when": {"need": "light"}, "to": {"completed": 0.2, "left": 0.1}},
                       {"when": {"need": "heavy"}, "to": {"completed": 0.08, "left": 0.12}}]},
                     "completed": {"role": "exit-planned", "probabilities": [{"to": {"referred": BACK}}]},
                     "booked": {"role": "exit-planned", "probabilities": [{"to": {"referred": 0.3}}]},
                     "left": {"role": "exit-unplanned"},
                     "declined": {"role": "exit-unplanned"}},
                   "assessment": {"at": "referred", "accepted": "list", "declined": "declined", "by": "ASSESSOR"},
                   "admission": {"from": "list", "to": "treatment"},
                   "earlyDischarge": {"from": ["treatment"], "to": "booked", "passesFor": "completed"},
                   "efforts": {"minimal": {"hoursPerMonth": 1}, "standard": {"hoursPerMonth": 5}}},
                 "providers": {"Harbour": {"staffHoursPerMonth": 10000, "costPerHour": COST, "decides": {PROVIDER}}},
                 "contracts": {"ward": {"provider": "Harbour", REFUSAL CONTRACT "terms": {TERMS}}},
                 "levers": LEVERS}
                """.replace("BACK", back)
                .replace("ASSESSOR", assessor)
                .replace("COST", cost)
                .replace("PROVIDER", provider)
                .replace("REFUSAL", refusal)
                .replace("CONTRACT", contract)
                .replace("TERMS", terms)
                .replace("LEVERS", levers);
    }

    Reading<Scenario> reading() {
        Reading<Scenario> reading = ScenarioReader.standard().readText("ward", json());
        if (!reading.isSound()) {
            throw new IllegalArgumentException(reading.findings().toString());
        }
        return reading;
    }

    public RedTeamed tried() {
        return tried(2, 12);
    }

    RedTeamed tried(int threads, int replications) {
        Simulation simulation = new Simulation(threads, Progress.UNHEARD, new Stop());
        return RedTeamed.of(reading(), 1, 0.01, asked -> play(simulation, asked, replications));
    }

    private static List<Seen> play(Simulation simulation, Asked asked, int replications) {
        return simulation.each(replications, Seen.player(asked.scenario(), 1, new Precedents()));
    }
}
