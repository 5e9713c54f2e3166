package outturn.model;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import outturn.scenario.Term;

/** Which gates claims pass through between being verified and being paid: limits in the order of the file, then ceilings. */
final class Passage {
    private final List<Clause> clauses;
    private final List<Deal> deals;
    private final Gate[] gates;
    private final int[][] gatesOn;

    Passage(List<Clause> clauses, List<Deal> deals) {
        this.clauses = clauses;
        this.deals = deals;
        gates = Stream.concat(of(Term.Limit.class), of(Term.Investor.class)).toArray(Gate[]::new);
        gatesOn = clauses.stream().map(this::through).toArray(int[][]::new);
    }

    private Stream<Gate> of(Class<? extends Term> kind) {
        return clauses.stream()
                .filter(clause -> kind.isInstance(clause.term()))
                .flatMap(clause -> Gate.of(clause, deals.get(clause.contract()).window()).stream());
    }

    /** A claim goes through every gate that covers it; a floor made up, through those after the limit it stands in. */
    private int[] through(Clause clause) {
        IntPredicate covered = clause.term() instanceof Term.Limit
                ? gate -> after(gate, clause) && sharesTerm(standing(gate), clause)
                : gate -> Gate.covers(standing(gate), clause);
        return IntStream.range(0, gates.length).filter(covered).toArray();
    }

    private Clause standing(int gate) {
        return clauses.get(gates[gate].term());
    }

    private boolean after(int gate, Clause limit) {
        return standing(gate).term() instanceof Term.Investor || standing(gate).number() > limit.number();
    }

    private boolean sharesTerm(Clause gate, Clause limit) {
        return clauses.stream()
                .anyMatch(claim -> claim.claims() && Gate.covers(gate, claim) && Gate.covers(limit, claim));
    }

    int gates() {
        return gates.length;
    }

    Gate gate(int number) {
        return gates[number];
    }

    int[] gatesOn(int term) {
        return gatesOn[term];
    }
}
