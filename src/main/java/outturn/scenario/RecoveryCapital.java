package outturn.scenario;

import java.util.Map;

/**
 * One kind of recovery capital, from 0 to 1. Each month it gains a share of what is missing and loses a share of what is
 * there:
 *
 * <pre>    R' = R + gain · (1 − R) − loss · R</pre>
 *
 * where gain and loss add up over the client's state, domain levels and attributes, and the gain is multiplied by the
 * effort's ratio while in treatment, and always by environment indices raised to their elasticities.
 *
 * @param start at presentation
 * @param weight γ: what a full measure of it adds to prognosis η
 * @param gains share of what is missing gained a month, by factor ({@code "state"}, a domain or an attribute) and level
 * @param losses share of what is there lost a month, by factor and level
 * @param effort ratio of the gain in treatment by effort
 */
@Says("One kind of recovery capital, from 0 to 1.")
public record RecoveryCapital(
        @Says("Its measure at presentation.") Share start,
        @Says("What a full measure adds to prognosis.") Amount weight,

        @Says("Share of what is missing gained a month, by factor and level.") @Default("{}")
        Map<String, Map<String, Share>> gains,

        @Says("Share of what is there lost a month, by factor and level.") @Default("{}")
        Map<String, Map<String, Share>> losses,

        @Says("Ratio of the gain while in treatment, by effort.") @Default("{}")
        Map<String, Amount> effort,

        @Says("Elasticity of the gain to environment indices.") @Default("{}")
        Map<String, Amount> elasticities) {
    public RecoveryCapital {
        gains = Check.ordered(gains);
        losses = Check.ordered(losses);
        effort = Check.ordered(effort);
        elasticities = Check.ordered(elasticities);
    }
}
