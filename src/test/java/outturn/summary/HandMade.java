package outturn.summary;

import java.util.Locale;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;

/**
 * A ledger written by hand: providers Star (0) and Harbour (1), groups a (0, least complex) to d (3), states waiting,
 * treatment, completed, dead; sex is protected, women (0) and men (1); one domain of levels, one of events. Terms: 0 Star's block, 1 Harbour's block, 2 its
 * outcome, 3 a floor under it.
 */
final class HandMade {
    static final int WOMEN = 0;
    static final int MEN = 1;

    private static final String WORLD = """
            {
              "time": {"months": %d},
              "population": {
                "initial": 1,
                "attributes": {"need": {"shares": {"a": 0.25, "b": 0.25, "c": 0.25, "d": 0.25}},
                               "sex": {"shares": {"female": 0.5, "male": 0.5}, "protected": true}},
                "complexity": {
                  "weights": {"need": {"b": 1, "c": 2, "d": 3}},
                  "groups": ["a", "b", "c", "d"], "cuts": [0.5, 1.5, 2.5]
                }
              },
              "pathway": {
                "states": {
                  "waiting": {"role": "waiting", "to": {"treatment": {"rate": {"value": 1, "unit": "per month"}}}},
                  "treatment": {"role": "treatment", "to": {"completed": {"rate": {"value": 1, "unit": "per month"}}}},
                  "completed": {"role": "exit-planned", "to": {"dead": {"rate": {"value": 1, "unit": "per month"}}}},
                  "dead": {"role": "dead"}
                }
              },
              "domains": {
                "use": {"kind": "chain", "start": {"shares": {"using": 1, "abstinent": 0}}, "moves": {}},
                "convictions": {"kind": "events", "hazard": {"rate": {"value": 1, "unit": "per month"}}}
              },
              "providers": {"Star": {}, "Harbour": {"reserves": 1000, "facility": 500}},
              "contracts": {
                "star": {"provider": "Star", "line": "local", "terms": {"block": {"term": "block", "perMonth": 100}}},
                "harbour": {"provider": "Harbour", "line": "central", "terms": {
                  "block": {"term": "block", "perMonth": 50},
                  "done": {"term": "outcome", "when": {"on": "entering", "state": "completed"}, "price": {"all": 10}},
                  "floor": {"term": "limit", "terms": ["done"], "floor": 5}
                }}
              },
              "commissioner": {"lines": {
                "local": {"perYear": 1200}, "central": {"perYear": 600, "whenSpent": "cap"}
              }},
              "economics": {
                "costs": {"court": {"each": 7, "bearer": "justice", "domain": "convictions"}},
                "worthOfQaly": [{"value": 20000, "unit": "GBP"}]
              }
            }
            """;

    final Model model;
    final Ledger ledger;
    private final Columns columns;

    HandMade(int months) {
        Reading<Scenario> reading =
                ScenarioReader.standard().readText("hand-made", String.format(Locale.ROOT, WORLD, months));
        if (!reading.isSound()) {
            throw new IllegalArgumentException(reading.findings().toString());
        }
        model = Model.of(reading.value());
        ledger = new Ledger(model);
        columns = Columns.of(model);
    }

    /** It happened to so many women. */
    HandMade happened(int howMany, Event event, int provider, int group) {
        return happened(howMany, event, provider, group, WOMEN);
    }

    HandMade happened(int howMany, Event event, int provider, int group, int sex) {
        for (int client = 0; client < howMany; client++) {
            ledger.care().happened(event, provider, 2 * group + sex, 0);
        }
        return this;
    }

    HandMade waited(int provider, int month, int... days) {
        for (int each : days) {
            ledger.care().waited(provider, WOMEN, month, each);
        }
        return this;
    }

    HandMade present(int howMany, int state, int month) {
        for (int client = 0; client < howMany; client++) {
            ledger.care().present(state, month, 1);
        }
        return this;
    }

    HandMade paid(int term, int month, long pence) {
        ledger.entered(Entry.PAID, term, month, pence, 1);
        return this;
    }

    double value(Measure measure) {
        double[] row = columns.row(ledger);
        return row[columns.measures().indexOf(measure)];
    }

    /** For how many months there is a measure. */
    long months(Measure measure) {
        return columns.measures().stream()
                .filter(each -> each.month().isPresent()
                        && each.equals(measure.month(each.month().getAsInt())))
                .count();
    }

    double value(Meaning meaning, String provider) {
        return value(Measure.of(meaning).provider(provider));
    }

    double value(Meaning meaning, String provider, String group) {
        return value(Measure.of(meaning).provider(provider).group(group));
    }
}
