package outturn.study.redteam;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one abuse brings, and to whom it does harm. It is a loophole where it brings more than what matters, beyond what luck
 * explains, and does something to somebody or says what is not so.
 *
 * @param gain pence that providers make more by it than honest ones
 * @param harm of each deed of the abuse, how much more of it there is than among honest providers
 * @param groups of each deed, the same by true complexity group, in the order of the scenario
 * @param falsely pence paid for what was not true
 * @param completions planned completions more (below 0: lost)
 * @param deaths more
 * @param stays client-months in treatment more; above 0, clients are kept in
 * @param when shares of the first and the last year in which it is done; empty with a horizon of one year
 * @param paysFor the payment term that makes it pay
 * @param lets the clause beyond payment that lets it in
 * @param changes levers that close it, the cheapest first
 */
public record Loophole(
        Abuse abuse,
        Gap gain,
        Map<Deed, Gap> harm,
        Map<Deed, List<Gap>> groups,
        Gap falsely,
        Gap completions,
        Gap deaths,
        Gap stays,
        Optional<When> when,
        boolean open,
        Optional<Culprit> paysFor,
        Optional<Culprit> lets,
        List<Change> changes) {

    /**
     * When it is done.
     *
     * @param first of assessments, or of client-months, in the first year: the share it is done in, beyond honest providers
     * @param last the same in the last year
     * @param later how much more in the last than in the first
     */
    public record When(double first, double last, Gap later) {
        private static final double MUCH = 0.05;

        /** Whether it is for the end. */
        public boolean isLate() {
            return later.surelyAbove(MUCH);
        }
    }

    /**
     * A clause that answers for it.
     *
     * @param name of the term, or of the part of the contract
     * @param sentence as the contract has it
     * @param how in what way it answers
     * @param left gain in pence that is left when it is taken out, or mended
     */
    public record Culprit(String name, String sentence, How how, Gap left) {}

    /** In what way a clause answers for an abuse. */
    public enum How {
        /** Without the term, it does not pay. */
        PAYS("pays for it"),
        /** At three times the price, it does not pay. */
        PAYS_TOO_LITTLE("pays too little for those it is done to"),
        /** It is a right, or goes unseen. */
        ALLOWS("lets it in");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** In words that follow the clause. */
        public String words() {
            return words;
        }
    }

    /**
     * A lever, pulled as far as it takes.
     *
     * @param from where it stood
     * @param to where it is set
     * @param movement part of its range that it is moved by; 1 for a text or a yes or no
     * @param bill pence that honest providers are paid more than before
     * @param left gain in pence that is left
     * @param inAll gain in pence that is left to a provider free to do everything
     */
    public record Change(String lever, String from, String to, double movement, Gap bill, Gap left, Gap inAll) {}

    public Loophole {
        groups = Map.copyOf(groups);
        harm = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(harm));
        changes = List.copyOf(changes);
    }

    /** Whether clients are kept in treatment by it, longer than luck explains. */
    public boolean keepsIn() {
        return abuse == Abuse.LESS_EFFORT && stays.surelyAbove(0);
    }

    Loophole explained(Optional<Culprit> pays, Optional<Culprit> letting, List<Change> closing) {
        return new Loophole(
                abuse, gain, harm, groups, falsely, completions, deaths, stays, when, open, pays, letting, closing);
    }
}
