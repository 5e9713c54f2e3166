package outturn.replication;

import java.util.ArrayList;
import java.util.List;
import outturn.model.Clock;
import outturn.model.Model;
import outturn.model.Names;
import outturn.model.Terms;
import outturn.scenario.Numbers;

/** Tells the diary of clients it follows what becomes of each claim, so that pounds lead back to people and clauses. */
final class Trail {
    private final Terms terms;
    private final Names names;
    private final Clock clock;
    private final Diary diary;
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(int client, int term, int due, long pence, boolean rejected) {}

    Trail(Model model, Diary diary) {
        terms = model.terms();
        names = model.names();
        clock = model.clock();
        this.diary = diary;
    }

    void clear() {
        pending.clear();
    }

    void raised(int cycle, int client, int term, int recorded, long pence, int due, boolean rejected) {
        if (diary.follows(client)) {
            diary.said(
                    cycle,
                    client,
                    Numbers.pounds(pence) + " is claimed under " + name(term) + " in group “"
                            + names.groups().get(recorded) + "”; it falls due in " + clock.called(due) + ". The term: "
                            + terms.clause(term).sentence());
            pending.add(new Pending(client, term, due, pence, rejected));
        }
    }

    void unclaimed(int cycle, int client, int term, long pence) {
        if (diary.follows(client)) {
            diary.said(
                    cycle,
                    client,
                    Numbers.pounds(pence) + " could be claimed under " + name(term) + " and is not: nobody claims it.");
        }
    }

    void clawedBack(int cycle, int client, int term, long pence, long recovered, int due) {
        if (diary.follows(client)) {
            String how = due >= cycle
                    ? "it is taken off when the claim falls due, in " + clock.called(due)
                    : Numbers.pounds(recovered) + " of it had been paid and is recovered";
            diary.said(
                    cycle,
                    client,
                    "The client is back: " + Numbers.pounds(pence) + " claimed under " + name(term)
                            + " is clawed back; " + how + ".");
        }
    }

    void fined(int cycle, int client, int contract, long pence, boolean audit) {
        if (diary.follows(client)) {
            diary.said(
                    cycle,
                    client,
                    (audit ? "For what the audit found, " : "For turning the client away, ")
                            + Numbers.pounds(pence) + " is due under "
                            + terms.deal(contract).name() + ".");
        }
    }

    /** Claims under a term have fallen due: so much was verified in all, and so much of that is paid. */
    void settled(int cycle, int term, long verified, long paid) {
        if (!pending.isEmpty()) {
            pending.stream()
                    .filter(claim -> claim.term() == term && claim.due() == cycle)
                    .forEach(claim -> diary.said(cycle, claim.client(), fate(claim, verified, paid)));
            pending.removeIf(claim -> claim.term() == term && claim.due() == cycle);
        }
    }

    private String fate(Pending claim, long verified, long paid) {
        String what = "The claim of " + Numbers.pounds(claim.pence()) + " under " + name(claim.term());
        if (claim.rejected()) {
            return what + " is rejected.";
        }
        return paid == verified
                ? what + " is verified and paid."
                : what + " is verified; of the " + Numbers.pounds(verified)
                        + " verified with it, limits and budget leave " + Numbers.pounds(paid) + " to be paid.";
    }

    private String name(int term) {
        return "“" + terms.clause(term).fullName() + "”";
    }
}
