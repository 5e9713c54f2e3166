package outturn.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import outturn.scenario.Hazard;
import outturn.scenario.Pathway;
import outturn.scenario.Role;
import outturn.scenario.State;

/** The pathway, compiled: roles, ways out of states in either form, and the steps of assessment and admission. */
public final class Journey {
    /** Stands for a state where there is none. */
    public static final int NOWHERE = -1;

    private final Role[] roles;
    private final Hazards hazards;
    private final Matrix[] matrices;
    /** By state; none where its rows ask for too much. */
    private final Odds[] odds;

    private final int[] afterCycles;
    /** The whole cycles of the last stay that does not end for certain; never reached where there is none. */
    private final int[] lastStay;

    private final int[] afterTarget;
    private final int entry;
    private final int assessedAt;
    private final int accepted;
    private final int declined;
    private final int assessmentDelay;
    private final double passedOn;
    private final int admittedFrom;
    private final int admittedTo;
    private final boolean[] earlyFrom;
    private final int earlyTo;
    private final int passesFor;
    private final double[] effortHours;
    private final int warmUp;

    Journey(Pathway pathway, Names names, Clock clock, Ties ties) {
        List<State> states = List.copyOf(pathway.states().values());
        roles = states.stream().map(State::role).toArray(Role[]::new);
        List<Map<String, Hazard>> ways = states.stream().map(State::to).toList();
        hazards = Hazards.of(ways, names.states(), names, clock, ties);
        matrices = states.stream()
                .map(state -> state.probabilities().isEmpty() ? null : Matrix.of(state.probabilities(), names, clock))
                .toArray(Matrix[]::new);
        odds = odds(matrices, names);
        afterCycles = states.stream()
                .mapToInt(state -> state.after()
                        .map(after -> clock.cycles(after.months().value()))
                        .orElse(0))
                .toArray();
        lastStay = IntStream.of(afterCycles)
                .map(after -> after > 0 ? after - 1 : Integer.MAX_VALUE)
                .toArray();
        afterTarget = states.stream()
                .mapToInt(state -> number(state.after().map(State.After::to), names))
                .toArray();
        entry = pathway.entry().map(names::state).orElse(0);
        assessedAt = number(pathway.assessment().map(Pathway.Assessment::at), names);
        accepted = number(pathway.assessment().map(Pathway.Assessment::accepted), names);
        declined = number(pathway.assessment().flatMap(Pathway.Assessment::declined), names);
        assessmentDelay = pathway.assessment()
                .map(step -> clock.cycles(step.delay().value()))
                .orElse(0);
        passedOn = pathway.assessment().map(step -> step.passedOn().value()).orElse(0.0);
        admittedFrom = number(pathway.admission().map(Pathway.Admission::from), names);
        admittedTo = number(pathway.admission().map(Pathway.Admission::to), names);
        earlyTo = number(pathway.earlyDischarge().map(Pathway.EarlyDischarge::to), names);
        passesFor = number(pathway.earlyDischarge().map(Pathway.EarlyDischarge::passesFor), names);
        earlyFrom = earlyFrom(pathway, names);
        effortHours = pathway.efforts().values().stream()
                .mapToDouble(effort -> effort.hoursPerMonth().value() * clock.monthsPerCycle())
                .toArray();
        warmUp = clock.warmUp();
    }

    private static Odds[] odds(Matrix[] matrices, Names names) {
        Odds[] odds = new Odds[matrices.length];
        for (int state = 0; state < odds.length; state++) {
            odds[state] = matrices[state] == null ? null : Odds.of(state, matrices[state], names);
        }
        return odds;
    }

    private static boolean[] earlyFrom(Pathway pathway, Names names) {
        boolean[] from = new boolean[names.states().size()];
        pathway.earlyDischarge().ifPresent(early -> early.from().forEach(state -> from[names.state(state)] = true));
        return from;
    }

    private static int number(Optional<String> state, Names names) {
        return state.map(names::state).orElse(NOWHERE);
    }

    /** How many states there are. */
    public int states() {
        return roles.length;
    }

    /** What a state is to the engine. */
    public Role role(int state) {
        return roles[state];
    }

    /** Whether a state has this role. */
    public boolean is(int state, Role role) {
        return roles[state] == role;
    }

    /** The states with this role. */
    public int[] all(Role role) {
        return IntStream.range(0, roles.length).filter(state -> is(state, role)).toArray();
    }

    /** Competing hazards out of states. */
    public Hazards hazards() {
        return hazards;
    }

    /** Whether a state's ways out are rows of a matrix. */
    public boolean byMatrix(int state) {
        return matrices[state] != null;
    }

    /** Whether the row of some state depends on an attribute. */
    public boolean rowsRead(int attribute) {
        for (Matrix matrix : matrices) {
            if (matrix != null && matrix.reads(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some row of a state leads to another. */
    public boolean rowsLead(int state, int target) {
        for (int[] targets : matrices[state].targets()) {
            for (int some : targets) {
                if (some == target) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any way out of any state differs by provider. */
    public boolean readsProvider() {
        boolean reads = hazards.readsProvider();
        for (Matrix matrix : matrices) {
            reads |= matrix != null && matrix.readsProvider();
        }
        return reads;
    }

    /** Whether some row holds for part of the horizon only. */
    public boolean rowsChange() {
        for (Matrix matrix : matrices) {
            if (matrix != null && matrix.changes()) {
                return true;
            }
        }
        return false;
    }

    /** Number of the row that fits a client; its attributes begin at {@code at}. */
    public int row(int state, byte[] attributes, int at, int group, int provider, int effort, int cycle) {
        int row = matrices[state].row(attributes, at, group, provider, effort, measured(cycle));
        if (row < 0) {
            throw new IllegalStateException(
                    "no row of probabilities fits a client, which the checks should have found");
        }
        return row;
    }

    /** Cycles since the warm-up, of which rows speak; 0 before. */
    public int measured(int cycle) {
        return cycle > warmUp ? cycle - warmUp : 0;
    }

    /** The rows of a state at a glance, or null where it has none or they ask for too much. */
    public Odds odds(int state) {
        return odds[state];
    }

    /** Where a row leads on a uniform draw: the state it falls on, or the same state. */
    public int next(int state, int row, double luck) {
        double[] upTo = matrices[state].upTo()[row];
        for (int at = 0; at < upTo.length; at++) {
            if (luck < upTo[at]) {
                return matrices[state].targets()[row][at];
            }
        }
        return state;
    }

    /** States a row leads to, besides staying. */
    public int[] targets(int state, int row) {
        return matrices[state].targets()[row].clone();
    }

    /** Cumulative chances of {@link #targets}. */
    public double[] upTo(int state, int row) {
        return matrices[state].upTo()[row].clone();
    }

    /** Cycles in a state after which a client leaves for certain; 0 for never. */
    public int afterCycles(int state) {
        return afterCycles[state];
    }

    /** Whether a stay of so many whole cycles is over for certain at the end of the next. */
    public boolean staysOut(int state, int stay) {
        return stay >= lastStay[state];
    }

    /** Where a client goes then. */
    public int afterTarget(int state) {
        return afterTarget[state];
    }

    /** Where referrals arrive. */
    public int entry() {
        return entry;
    }

    /** Where clients are assessed, or {@link #NOWHERE}: then on arrival. */
    public int assessedAt() {
        return assessedAt;
    }

    /** Whole cycles a client is there before it is assessed. */
    public int assessmentDelay() {
        return assessmentDelay;
    }

    /** Where clients go when accepted. */
    public int accepted() {
        return accepted;
    }

    /** Where clients go who are turned away, or {@link #NOWHERE}: then nobody is. */
    public int declined() {
        return declined;
    }

    /** Share of those turned away who are passed on to another provider. */
    public double passedOn() {
        return passedOn;
    }

    /** Where clients wait for a place, or {@link #NOWHERE}. */
    public int admittedFrom() {
        return admittedFrom;
    }

    /** Where treatment begins for those given a place. */
    public int admittedTo() {
        return admittedTo;
    }

    /** Whether a client in a state of treatment can be discharged early. */
    public boolean dischargesFrom(int state) {
        return earlyFrom[state];
    }

    /** Where a client is who was discharged early, or {@link #NOWHERE}: then nobody is. */
    public int earlyTo() {
        return earlyTo;
    }

    /** The state contracts are told a client is in: another than its own for one discharged early. */
    public int booked(int state) {
        return state == earlyTo ? passesFor : state;
    }

    /** How many levels of effort there are. */
    public int efforts() {
        return effortHours.length;
    }

    /** Staff hours a client gets in a cycle at a level of effort, from 0. */
    public double effortHours(int effort) {
        return effortHours[effort];
    }
}
