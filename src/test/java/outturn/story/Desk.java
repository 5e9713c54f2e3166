package outturn.story;

import java.util.Map;
import java.util.TreeMap;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Clause;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Treasury;
import outturn.replication.draws.Draws;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;

/**
 * A desk at which a test says what clients achieve, month by month, and reads off what is paid. Its world has one provider,
 * Harbour, unless told otherwise, two complexity groups, low (0) and high (1), and nobody in it does anything unasked.
 */
public final class Desk {
    private static final String WORLD = """
            {
              "time": {"months": %d, "warmUp": %d, "start": "2012-04-01", "cycle": "%s"},
              "population": {
                "initial": 1,
                "attributes": {"crack": {"shares": {"no": 0.5, "yes": 0.5}}},
                "complexity": {"weights": {"crack": {"yes": 1}}, "groups": ["low", "high"], "cuts": [0.5]}
              },
              "pathway": {
                "states": {
                  "treatment": {"role": "treatment", "to": {"completed": {"rate": {"value": 0.1, "unit": "per month"}}}},
                  "completed": {"role": "exit-planned", "to": {"treatment": {"rate": {"value": 0.1, "unit": "per month"}}}}
                }
              },
              "domains": {
                "convictions": {"kind": "events", "hazard": {"rate": {"value": 0.1, "unit": "per month"}}}
              },
              %s
            }
            """;

    private final Model model;
    private final Ledger ledger;
    private final Treasury treasury;
    private int cycle;
    private int clients;

    private Desk(Scenario scenario, Diary diary) {
        model = Model.of(scenario);
        ledger = new Ledger(model);
        treasury = new Treasury(model, ledger, diary);
        begin(1);
    }

    /** A desk for so many months; {@code sections} is JSON for providers, contracts and commissioner. */
    public static Desk of(int months, String sections) {
        return of(months, 0, sections, Diary.CLOSED);
    }

    public static Desk of(int months, int warmUp, String sections, Diary diary) {
        return of(months, warmUp, "month", sections, diary);
    }

    /** A desk whose accounts run by another cycle than the month. */
    public static Desk of(int months, int warmUp, String cycle, String sections, Diary diary) {
        String text = String.format(java.util.Locale.ROOT, WORLD, months, warmUp, cycle, sections);
        Reading<Scenario> reading = ScenarioReader.standard().readText("desk", text);
        if (!reading.isSound()) {
            throw new IllegalArgumentException(reading.findings().toString());
        }
        return new Desk(reading.value(), diary);
    }

    /** One contract with Harbour, called "pbr"; {@code terms} is JSON. */
    public static Desk contract(int months, String terms) {
        return of(months, "\"providers\": {\"Harbour\": {}}, \"contracts\": {\"pbr\": " + harbour(terms) + "}");
    }

    public static String harbour(String terms) {
        return "{\"provider\": \"Harbour\", \"terms\": {" + terms + "}}";
    }

    /** Begins again with the luck of another world. */
    public Desk begin(int replication) {
        ledger.clear();
        cycle = 0;
        clients = 0;
        treasury.open(Draws.world(7, replication));
        return this;
    }

    /** So many clients recorded as low begin treatment. */
    public Desk start(int howMany) {
        for (int each = 0; each < howMany; each++) {
            treasury.started(cycle, clients++, 0, 0, cycle);
        }
        return this;
    }

    /** So many other clients recorded as low, who began at the outset, reach the first thing that is watched for. */
    public Desk succeed(int howMany) {
        for (int each = 0; each < howMany; each++) {
            treasury.reached(cycle, clients++, 0, 0, 0, 0, true);
        }
        return this;
    }

    /** This client does. */
    public Desk succeeds(int client, int recorded, boolean real) {
        treasury.reached(cycle, client, 0, 0, 0, recorded, real);
        return this;
    }

    /** This client, away since the beginning of a month, comes back. */
    public Desk returns(int client, int left) {
        treasury.returned(cycle, client, 0, left);
        return this;
    }

    /** So many clients spend the month in treatment. */
    public Desk treat(int howMany) {
        for (int each = 0; each < howMany; each++) {
            treasury.treated(cycle, each, 0, 0, 0);
        }
        return this;
    }

    /** The month ends, and so many more in which nothing happens. */
    public Desk endMonths(int months) {
        for (int each = 0; each < months; each++) {
            treasury.settleClaims(cycle);
            treasury.runProviders(cycle);
            treasury.keepBudgets(cycle);
            treasury.close(cycle);
            cycle++;
        }
        return this;
    }

    public Desk endMonth() {
        return endMonths(1);
    }

    /** Pence under a term over the months ended. */
    public long pence(Entry entry, String term) {
        return ledger.pence(entry, number(term));
    }

    public long paid(String term) {
        return pence(Entry.PAID, term);
    }

    private int number(String term) {
        return model.terms().clauses().stream()
                .filter(clause -> clause.name().equals(term))
                .mapToInt(Clause::number)
                .findFirst()
                .orElseThrow();
    }

    /** Pence in an account when the last month had ended. */
    public long balance(String account) {
        return ledger.accounts().closing(ledger.chart().names().indexOf(account), cycle - 1);
    }

    /** All accounts that are not empty. */
    public Map<String, Long> balances() {
        Map<String, Long> all = new TreeMap<>();
        for (String name : ledger.chart().names()) {
            if (balance(name) != 0) {
                all.put(name, balance(name));
            }
        }
        return all;
    }

    /** Pence that flowed to Harbour in the last month. */
    public long flow(Flow flow) {
        return ledger.flow(flow, 0, cycle - 1);
    }

    public Ledger ledger() {
        return ledger;
    }

    public Treasury treasury() {
        return treasury;
    }

    public Model model() {
        return model;
    }
}
