package outturn.story;

import java.util.ArrayList;
import java.util.List;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.model.Clause;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Engines;
import outturn.simulation.Twins;

/** A small world from its file, played once to its end; both engines must tell the same story. */
final class World {
    private static final long SEED = 1;

    private final Model model;
    private final Ledger ledger;
    private final List<List<String>> lives = new ArrayList<>();

    private World(Model model) {
        this.model = model;
        new Twins(model).firstDifference(SEED, 0).ifPresent(difference -> {
            throw new IllegalStateException(difference.toString());
        });
        Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
        replication.open(SEED, 0);
        while (!replication.over()) {
            replication.month();
            for (int client = 0; client < replication.people().clients(); client++) {
                if (client == lives.size()) {
                    lives.add(new ArrayList<>());
                }
                int state = replication.people().condition(client).state();
                lives.get(client).add(model.names().states().get(state));
            }
        }
        ledger = replication.ledger();
    }

    static World of(String json) {
        Reading<Scenario> reading = ScenarioReader.standard().readText("story", json);
        if (!reading.isSound()) {
            throw new IllegalArgumentException(reading.findings().toString());
        }
        return new World(Model.of(reading.value()));
    }

    Model model() {
        return model;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Where a client was at the end of each month since it came. */
    List<String> life(int client) {
        return lives.get(client);
    }

    /** Clients in a state while a month runs, or when the last has ended. */
    int in(String state, int month) {
        return ledger.care().occupancy(model.names().state(state), month);
    }

    int waiting(String provider, int month) {
        return ledger.care().waiting(model.names().provider(provider), month);
    }

    int caseload(String provider, int month) {
        return ledger.care().caseload(model.names().provider(provider), month);
    }

    /** How often it happened with a provider in a month. */
    int happened(Event event, String provider, int month) {
        return ledger.care().inCycle(event, model.names().provider(provider), month);
    }

    /** Pence a provider holds when a month has ended. */
    long cash(String provider, int month) {
        return ledger.cash(model.names().provider(provider), month);
    }

    /** Pence a provider holds when each of some months has ended. */
    List<Long> cash(String provider, int from, int until) {
        List<Long> cash = new ArrayList<>();
        for (int month = from; month <= until; month++) {
            cash.add(cash(provider, month));
        }
        return cash;
    }

    /** Pence in an account when a month has ended. */
    long balance(String account, int month) {
        return ledger.accounts().closing(ledger.chart().names().indexOf(account), month);
    }

    /** Pence under a term over the whole time. */
    long pence(Entry entry, String term) {
        return ledger.pence(entry, number(term));
    }

    /** Claims under a term over the whole time. */
    int claims(Entry entry, String term) {
        return ledger.claims(entry, number(term));
    }

    private int number(String term) {
        return model.terms().clauses().stream()
                .filter(clause -> clause.name().equals(term))
                .mapToInt(Clause::number)
                .findFirst()
                .orElseThrow();
    }
}
