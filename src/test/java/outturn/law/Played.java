package outturn.law;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Replication;

/** One world of a made-up scenario, played to its end before a witness. */
record Played(long seed, Model model, Ledger ledger, Witness witness) {
    private static final int SCENARIOS = 1_000;

    /** A world each of a thousand scenarios, one at a time. */
    static Stream<Played> worlds() {
        return LongStream.range(0, SCENARIOS).mapToObj(Played::of);
    }

    static Played of(long seed) {
        Model model = Model.of(RandomScenarios.scenario(seed));
        Witness[] witness = new Witness[1];
        Replication.Engine watched = (of, care, claims, open, diary) -> {
            witness[0] = new Witness(of, care, claims, open);
            return witness[0];
        };
        Ledger ledger = new Replication(model, watched, Diary.CLOSED).play(seed, 0);
        return new Played(seed, model, ledger, witness[0]);
    }

    @Override
    public String toString() {
        return "scenario " + seed;
    }
}
