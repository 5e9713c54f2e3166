package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.function.ToDoubleFunction;

/**
 * B1. Maine: the severe share of clients two programmes start whom the state pays, under a grant and under a grant with a
 * standard of outcomes, less the same of a payer outside the scheme.
 */
final class WhoIsTaken extends Admissions {
    private static final int BEFORE = 0;
    private static final int AFTER = 1;

    WhoIsTaken() {
        super(World.of("maine-grant"), World.of("maine-1992"));
        ToDoubleFunction<double[]> state = less(severeOfState(AFTER), severeOfState(BEFORE));
        ToDoubleFunction<double[]> control = less(severe(AFTER, "medicaid"), severe(BEFORE, "medicaid"));
        tell(target(
                "change of the severe share, state less control",
                "−0.07 less 0.02",
                "maine-severe-share-change, maine-medicaid-severe-change, maine-did-severe",
                Band.between(-0.15, -0.03),
                less(state, control)));
        tell(beside("B1: severe share of state clients, change", "−0.07", "maine-severe-share-change", state));
        tell(beside("B1: severe share of control clients, change", "0.02", "maine-medicaid-severe-change", control));
        tell(beside("B1: severe share of state clients under the grant", "", "", severeOfState(BEFORE)));
    }
}
