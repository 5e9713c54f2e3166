package outturn.report;

import java.util.ArrayList;
import java.util.List;
import outturn.scenario.Numbers;
import outturn.study.optimise.Keeping;
import outturn.study.optimise.Optimised;
import outturn.study.optimise.Optimised.Found;

/** What can be said of the constraints: of the designs shown, and of those that are not. */
final class DesignPromises {
    private final Optimised optimised;
    private final List<Found> front;

    DesignPromises(Optimised optimised) {
        this.optimised = optimised;
        front = optimised.front();
    }

    /** Whether a design keeps the constraints, in a cell. */
    static String says(Keeping keeping) {
        return (keeping.isKept() ? "yes" : "no") + (keeping.isClear() ? "" : ", not clearly");
    }

    private boolean isClear() {
        return optimised.wanted() == Keeping.CLEARLY;
    }

    /** Of the designs shown, above their table. */
    String said() {
        if (optimised.chosen().isEmpty()) {
            return "No design found keeps every constraint; none is recommended.";
        }
        if (optimised.problem().constraints().isEmpty()) {
            return "No constraint was set: these are designs that no other beats.";
        }
        if (optimised.stopped()) {
            return "These keep every constraint in the worlds they were ranked in, no more is known.";
        }
        return isClear()
                ? "Each of these keeps every constraint clearly, that is with something to spare for luck: in the "
                        + Numbers.grouped(optimised.worlds()) + " worlds it was chosen in, and again in the "
                        + Numbers.grouped(optimised.further()) + " of these figures."
                : "No design found keeps every constraint clearly. Each of these does in the "
                        + Numbers.grouped(optimised.worlds()) + " worlds it was chosen in and in the "
                        + Numbers.grouped(optimised.further()) + " of these figures, and luck may have made it so.";
    }

    /** What a reader must know of it at the outset. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        long broken = front.stream().filter(each -> !each.chosen().isKept()).count();
        String luck = optimised.stopped() ? "" : " on luck the search never saw";
        if (broken > 0) {
            warnings.add(ofFront(broken, " breaks", " break") + " a constraint" + luck + left(broken));
        }
        if (optimised.stopped()) {
            return warnings;
        }
        if (!isClear() && !optimised.chosen().isEmpty()) {
            warnings.add(
                    "No design keeps every constraint clearly: luck alone may have made those shown keep them. Before one"
                            + " is promised to anybody, search longer, or ask for less than what is wanted.");
        }
        long unclear = isClear()
                ? front.stream()
                        .filter(each -> each.chosen() == Keeping.UNCLEARLY)
                        .count()
                : 0;
        if (unclear > 0) {
            warnings.add(
                    ofFront(unclear, " keeps", " keep") + " every constraint there, but not clearly" + left(unclear));
        }
        int refused = optimised.refused().size();
        if (refused > 0) {
            warnings.add(ofFront(refused, " was", " were") + " chosen but did not keep every constraint "
                    + (isClear() ? "clearly " : "") + "in " + Numbers.grouped(optimised.further()) + " further worlds"
                    + left(refused));
        }
        return warnings;
    }

    private String ofFront(long some, String one, String several) {
        return Numbers.grouped(some) + " of " + front.size() + (front.size() == 1 ? " design" : " designs")
                + (some == 1 ? one : several);
    }

    private static String left(long some) {
        return some == 1 ? " and is not shown." : " and are not shown.";
    }
}
