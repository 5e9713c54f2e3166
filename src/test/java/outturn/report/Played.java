package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.People;
import outturn.replication.Treasury;
import outturn.replication.columnar.ColumnarPeople;
import outturn.replication.draws.Draws;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.simulation.Answer;
import outturn.simulation.Asked;
import outturn.simulation.Progress;
import outturn.simulation.Replications;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;
import outturn.simulation.World;
import outturn.summary.Comparison;
import outturn.summary.Comparison.Against;
import outturn.summary.Comparison.Side;
import outturn.summary.CostEffectiveness;

/** Scenarios played for a page. */
final class Played {
    private static final long SEED = 20120401;

    private Played() {}

    static List<Answer> answers(int replications, List<Reading<Scenario>> readings) {
        List<Asked> asked = readings.stream()
                .map(reading -> {
                    if (!reading.isSound()) {
                        throw new IllegalArgumentException(reading.findings().toString());
                    }
                    return Asked.of(reading);
                })
                .toList();
        return new Simulation(Lived::new, 2, Progress.UNHEARD, new Stop())
                .runAll(asked, SEED, Replications.of(replications));
    }

    /** All of them against the first. */
    static Comparison comparison(List<Answer> answers) {
        Answer first = answers.get(0);
        List<Against> others = new ArrayList<>();
        for (Answer other : answers.subList(1, answers.size())) {
            others.add(new Against(
                    new Side(other.title(), other.summary()),
                    Comparison.differences(
                            other.rows().orElseThrow(),
                            other.summary(),
                            first.rows().orElseThrow(),
                            first.summary()),
                    new CostEffectiveness(List.of())));
        }
        return new Comparison(new Side(first.title(), first.summary()), others);
    }

    /** Month after month of one replication. */
    private static final class Lived implements World {
        private final Model model;
        private final Ledger ledger;
        private final Treasury treasury;
        private final People people;

        Lived(Model model) {
            this.model = model;
            ledger = new Ledger(model);
            treasury = new Treasury(model, ledger, Diary.CLOSED);
            people = new ColumnarPeople(model, ledger.care(), treasury, treasury.open());
        }

        @Override
        public Ledger play(int replication, long seed) {
            ledger.clear();
            long world = Draws.world(seed, replication);
            treasury.open(world);
            people.open(world);
            for (int cycle = 0; cycle < model.clock().total(); cycle++) {
                people.arrive(cycle);
                people.assess(cycle);
                people.admit(cycle);
                people.count(cycle);
                people.exert(cycle);
                people.walk(cycle);
                people.claim(cycle);
                treasury.settleClaims(cycle);
                treasury.runProviders(cycle);
                for (int provider = 0; provider < model.market().providers(); provider++) {
                    if (treasury.failed(provider, cycle)) {
                        people.disperse(cycle, provider);
                    }
                }
                treasury.keepBudgets(cycle);
                treasury.close(cycle);
            }
            people.count(model.clock().total());
            return ledger;
        }
    }
}
