package outturn.scenario;

import java.util.List;
import java.util.Map;

/**
 * A hazard and what multiplies it (model, §4):
 *
 * <pre>    h = rate · Π ratios · band(months in state) · Π index^elasticity · exp(prognosis · η)</pre>
 *
 * @param rate h₀, before anything multiplies it
 * @param ratios hazard ratios by factor and level; a factor is an attribute, a domain, {@code "state"},
 *     {@code "group"}, {@code "effort"} or {@code "provider"}; a level left out has ratio 1
 * @param prognosis coefficient of η: above 0, clients with a better prognosis do it more
 * @param bands ratios by time in the pathway's state, piecewise; 1 before the first
 * @param elasticities of environment indices
 */
@Says("A hazard and what multiplies it.")
public record Hazard(
        @Says("How often, before anything multiplies it.") Rate rate,

        @Says("Hazard ratios by factor and level; 1 for levels left out.") @Default("{}")
        Map<String, Map<String, Amount>> ratios,

        @Says("Coefficient of prognosis.") @Default("0") Amount prognosis,

        @Says("Ratios by whole months in the state.") @Default("[]")
        List<Band> bands,

        @Says("Elasticities by environment index.") @Default("{}")
        Map<String, Amount> elasticities) {

    public Hazard {
        for (Map.Entry<String, Map<String, Amount>> factor : ratios.entrySet()) {
            for (Map.Entry<String, Amount> level : factor.getValue().entrySet()) {
                Check.atLeast(
                        0,
                        "ratios/" + factor.getKey() + "/" + level.getKey(),
                        level.getValue().value(),
                        "a ratio of 0 means never");
            }
        }
        for (int at = 1; at < bands.size(); at++) {
            Check.that(
                    bands.get(at).from().value() > bands.get(at - 1).from().value(),
                    "bands/" + at,
                    "does not begin after the band before it",
                    "give the bands in rising order");
        }
        Check.between(-4, 4, "prognosis", prognosis.value(), "prognosis has a standard deviation near 1");
        ratios = Check.ordered(ratios);
        bands = List.copyOf(bands);
        elasticities = Check.ordered(elasticities);
    }

    /** A ratio from some month in the state onwards. */
    @Says("A ratio from some month in the state onwards.")
    public record Band(
            @Says("Whole months in the state from which it holds.")
            Months from,

            @Says("What the hazard is multiplied by.") Amount ratio) {
        public Band {
            Check.atLeast(0, "ratio", ratio.value(), "a ratio of 0 means never");
        }
    }

    /** A hazard that nothing multiplies. */
    public static Hazard of(Rate rate) {
        return new Hazard(rate, Map.of(), Amount.of(0), List.of(), Map.of());
    }
}
