package outturn.law;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Scenario;

/** One world of a made-up scenario, played to its end before a witness. */
record Played(String name, long seed, Model model, Ledger ledger, Witness witness) {
    private static final int SCENARIOS = 1_000;
    private static final int DECIDING = 150;

    /** A world each of a thousand scenarios, and of some in which providers decide for themselves, one at a time. */
    static Stream<Played> worlds() {
        return Stream.concat(
                LongStream.range(0, SCENARIOS).mapToObj(Played::of),
                LongStream.range(0, DECIDING).mapToObj(Played::deciding));
    }

    static Played of(long seed) {
        return of("scenario ", seed, RandomScenarios.scenario(seed));
    }

    static Played deciding(long seed) {
        return of("deciding scenario ", seed, RandomScenarios.deciding(seed));
    }

    private static Played of(String kind, long seed, Scenario scenario) {
        Model model = Model.of(scenario);
        Witness[] witness = new Witness[1];
        Replication.Engine watched = (of, care, claims, open, staff, diary) -> {
            witness[0] = new Witness(of, care, claims, open, staff);
            return witness[0];
        };
        Ledger ledger = new Replication(model, watched, Diary.CLOSED).play(seed, 0);
        return new Played(kind + seed, seed, model, ledger, witness[0]);
    }

    @Override
    public String toString() {
        return name;
    }
}
