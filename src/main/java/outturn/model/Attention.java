package outturn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import outturn.scenario.Role;

/**
 * What makes a difference to one provider when it looks ahead: how long in a state, since treatment began, and since it
 * ended; which domains; what its contracts watch for. The rest is left aside, so that a plan can be drawn up in seconds.
 */
final class Attention {
    /** Cycles after presentation in which severity is seen to fade. */
    private static final int MOST_FADING = 6;

    private static final int LONGEST_STAY = 60;
    private static final int MOST_COMBINATIONS = 64;
    /** Places times combinations of levels; beyond that a plan would take minutes to draw up. */
    private static final int MOST_TO_THINK_OF = 4096;

    private final Model model;
    private final Journey journey;
    private final Lives lives;
    private final Triggers triggers;
    private final int provider;

    Attention(Model model, int provider) {
        this.model = model;
        this.provider = provider;
        journey = model.journey();
        lives = model.lives();
        triggers = model.triggers();
    }

    /** Where its contracts make the provider look. */
    Grounds.Sight sight() {
        List<Integer> windows = Arrays.stream(windows()).boxed().toList();
        List<Integer> counts = Arrays.stream(counts()).boxed().toList();
        return new Grounds.Sight(provider, watches(), holds(), counts, followed(), longestAway(), windows);
    }

    /** Every place a client can be thought to be in treatment. */
    Cells cells() {
        return new Cells(journey, longestStays(), longestSince());
    }

    /** Every place a client can be thought to be who left treatment from one of these, or was turned away. */
    Aftermath aftermath(Cells cells, Tricks tricks) {
        Aftermath aftermath = new Aftermath(journey, longestStays(), longestAway(), tricks.holds(), followed() > 0);
        for (int number = 0; number < cells.count(); number++) {
            for (int target : Ways.of(
                    journey, cells.cell(number).state(), cells.cell(number).stay())) {
                if (!journey.is(target, Role.TREATMENT) && !aftermath.ends(target)) {
                    aftermath.entered(target);
                }
            }
        }
        if (tricks.discharges()) {
            aftermath.entered(journey.earlyTo());
        }
        if (journey.declined() != Journey.NOWHERE && !aftermath.ends(journey.declined())) {
            aftermath.turnedAway(journey.declined());
        }
        return aftermath;
    }

    /** The domains looked at while a client is in treatment, in so many places. */
    Joint inside(int places, byte[] usual) {
        return new Joint(lives, lookedAt(), usual, combinations(places));
    }

    /** The domains looked at afterwards. */
    Joint outside(int places, byte[] usual) {
        boolean[] chains = moving(role -> role != Role.TREATMENT && role != Role.WAITING);
        heedEvents(chains);
        return new Joint(lives, chains, usual, combinations(places));
    }

    /** How many combinations of levels are told apart: fewer, the more places there are to think of. */
    private static int combinations(int places) {
        return Integer.min(MOST_COMBINATIONS, Integer.max(1, MOST_TO_THINK_OF / Integer.max(1, places)));
    }

    private int[] longestStays() {
        int[] longest = new int[journey.states()];
        for (int state = 0; state < longest.length; state++) {
            int most = Integer.max(journey.hazards().longestBand(state), journey.afterCycles(state) - 1);
            for (int chain = 0; chain < lives.chains(); chain++) {
                most = Integer.max(most, lives.moves(chain).longestBand());
            }
            for (Triggers.Hold held : holds()) {
                most = held.state() == state ? Integer.max(most, held.every() * held.times()) : most;
            }
            longest[state] = Integer.min(Integer.max(most, 0), LONGEST_STAY);
        }
        return longest;
    }

    private int longestSince() {
        int longest = model.traits().dips() ? MOST_FADING : 0;
        for (Triggers.Watch watch : watches()) {
            if (watch.kind() == Triggers.Kind.RETAINED || watch.kind() == Triggers.Kind.REVIEW) {
                longest = Integer.max(longest, watch.cycles());
            }
        }
        return Integer.max(longest, followed());
    }

    /** Cycles for which its cohorts are followed, where what they are judged by may come at any time. */
    private int followed() {
        int longest = 0;
        for (int term : model.terms().cohortTerms(provider)) {
            boolean atAnyTime = judgesStates(term) || judgesEvents(term);
            longest =
                    atAnyTime ? Integer.max(longest, model.terms().cohorts(term).follow()) : longest;
        }
        return Integer.min(longest, LONGEST_STAY);
    }

    private boolean judgesEvents(int term) {
        return Paying.judgesEvents(model.terms().clause(term).term()) && isItsOwn(term);
    }

    /** What pays an investor is nothing to the provider. */
    private boolean isItsOwn(int term) {
        return !model.terms().financed(model.terms().clause(term).contract());
    }

    /** Counts of events that its cohorts are judged by. */
    int[] counts() {
        return IntStream.range(0, lives.counts())
                .filter(count ->
                        Arrays.stream(model.terms().counting(provider, count)).anyMatch(this::isItsOwn))
                .toArray();
    }

    /** Adds the chains on which events depend that its cohorts are judged by. */
    private void heedEvents(boolean[] chains) {
        for (int count : counts()) {
            for (int chain = 0; chain < chains.length; chain++) {
                chains[chain] |= lives.events().reads(count, chain);
            }
        }
    }

    private boolean judgesStates(int term) {
        return Triggers.of(model.terms().clause(term).term())
                .map(when -> triggers.watch(provider, triggers.number(provider, when)))
                .filter(watch -> watch.kind() == Triggers.Kind.ENTERING)
                .isPresent();
    }

    private int longestAway() {
        int longest = followed();
        for (Triggers.Watch watch : watches()) {
            longest = watch.kind() == Triggers.Kind.NO_RETURN ? Integer.max(longest, watch.cycles()) : longest;
        }
        Terms terms = model.terms();
        for (int term = 0; term < terms.count(); term++) {
            if (terms.dealOf(term).provider() == provider) {
                for (Terms.Claw claw : terms.claws(term)) {
                    longest = Integer.max(longest, claw.within());
                }
            }
        }
        return longest;
    }

    /** By state of a planned exit: cycles after it within which its own contracts mind that a client comes back. */
    int[] windows() {
        int[] windows = new int[journey.states()];
        for (int watch = 0; watch < triggers.ownWatches(provider); watch++) {
            Triggers.Watch seen = triggers.watch(provider, watch);
            int longest = seen.kind() == Triggers.Kind.NO_RETURN ? seen.cycles() : 0;
            for (int term : model.terms().watching(provider, watch)) {
                for (Terms.Claw claw : model.terms().claws(term)) {
                    boolean counts = seen.kind() == Triggers.Kind.ENTERING;
                    longest = counts ? Integer.max(longest, claw.within()) : longest;
                }
            }
            for (int state = 0; state < windows.length && longest > 0; state++) {
                boolean exit = journey.is(state, Role.EXIT_PLANNED) && journey.booked(state) == seen.what();
                windows[state] = exit ? Integer.max(windows[state], longest) : windows[state];
            }
        }
        return windows;
    }

    /** What the provider's own contracts watch for; what others want to know is nothing to it. */
    List<Triggers.Watch> watches() {
        List<Triggers.Watch> watches = new ArrayList<>();
        for (int watch = 0; watch < triggers.ownWatches(provider); watch++) {
            watches.add(triggers.watch(provider, watch));
        }
        return watches;
    }

    /** What its own contracts pay for holding. */
    List<Triggers.Hold> holds() {
        List<Triggers.Hold> holds = new ArrayList<>();
        for (int hold = 0; hold < triggers.ownHolds(provider); hold++) {
            holds.add(triggers.hold(provider, hold));
        }
        return holds;
    }

    /** Chains on which ways out of treatment depend, or for which somebody pays. */
    private boolean[] lookedAt() {
        boolean[] chains = moving(role -> role == Role.TREATMENT);
        for (Triggers.Watch watch : watches()) {
            if (watch.kind() == Triggers.Kind.REVIEW || watch.kind() == Triggers.Kind.CHANGE) {
                chains[watch.what()] = true;
            }
        }
        for (Triggers.Hold held : holds()) {
            if (held.state() == Journey.NOWHERE) {
                chains[held.chain()] = true;
            }
        }
        heedEvents(chains);
        return chains;
    }

    /** Chains on which ways out of states of some roles depend. */
    private boolean[] moving(Predicate<Role> role) {
        boolean[] chains = new boolean[lives.chains()];
        Hazards hazards = journey.hazards();
        for (int state = 0; state < journey.states(); state++) {
            for (int way = hazards.firstWay(state); way < hazards.firstWay(state + 1); way++) {
                for (int chain = 0; chain < chains.length && role.test(journey.role(state)); chain++) {
                    chains[chain] |= hazards.reads(way, chain);
                }
            }
        }
        return chains;
    }

    /** What fading severity adds to prognosis, by cycles since treatment began. */
    double[] drift() {
        double[] drift = new double[longestSince() + 1];
        double severity = model.traits().dip();
        for (int since = 0; since < drift.length; since++) {
            drift[since] = model.traits().dip() - severity;
            severity *= 1 - model.traits().recovery();
        }
        return drift;
    }

    /** Whether it makes a difference to a client which provider it is with. */
    boolean providersDiffer() {
        boolean differ = journey.readsProvider() || lives.events().readsProvider();
        for (int chain = 0; chain < lives.chains(); chain++) {
            differ |= lives.moves(chain).readsProvider();
        }
        return differ;
    }
}
