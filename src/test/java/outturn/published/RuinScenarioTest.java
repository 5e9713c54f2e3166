package outturn.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.chance.Repeated;
import outturn.chance.Sample;
import outturn.ledger.Ledger;

/**
 * Ruin of a provider paid by results, through the whole engine: every month 100 clients arrive, 20 in 100 succeed within
 * it, £2,600 each is paid {@code lag} months later; fixed cost £50,000 a month, opening reserve £200,000, no facility.
 * Expected figures: published cases, PM-22, exact by convolution.
 */
class RuinScenarioTest {
    private static final double[] LAG_THREE = {.0211097063, .0656100871, .0887941809};

    /** Chances of ruin by 12, 24 and 36 months. */
    private static List<Sample> ruin(int lag, int replications) {
        return Repeated.of(json(lag)).samples(replications, List.of(by(12), by(24), by(36)));
    }

    /** The scenario. */
    static String json(int lag) {
        return """
                {"time": {"months": 36},
                 "population": {"arrivals": {"perMonth": 100, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"succeeded": 0.2, "gone": 0.8}}]},
                   "succeeded": {"role": "exit-planned", "probabilities": [{"to": {"gone": 1}}]},
                   "gone": {"role": "dead"}}},
                 "providers": {"Harbour": {"overheadsPerMonth": {"value": 50000, "unit": "GBP"},
                               "reserves": {"value": 200000, "unit": "GBP"}, "facility": 0}},
                 "contracts": {"pbr": {"provider": "Harbour", "lag": %d, "terms": {
                   "success": {"term": "outcome", "when": {"on": "entering", "state": "succeeded"},
                               "price": {"all": {"value": 2600, "unit": "GBP"}}}}}},
                 "commissioner": {"failure": {"gap": 1200}}}
                """.formatted(lag);
    }

    private static java.util.function.ToDoubleFunction<Ledger> by(int months) {
        return ledger -> ledger.failed(0) != Ledger.NEVER && ledger.failed(0) < months ? 1 : 0;
    }

    /**
     * Within 4 standard errors, on a fixed seed: a right program fails one of three with chance 2e-4. At 4,000 replications
     * a standard error is 0.0045 by month 36.
     */
    @Test
    void aLagOfThreeMonthsRuinsOneInEleven() {
        List<Sample> ruin = ruin(3, 4_000);
        for (int at = 0; at < 3; at++) {
            double p = LAG_THREE[at];
            double error = StrictMath.sqrt(p * (1 - p) / 4_000);
            assertThat(StrictMath.abs(ruin.get(at).mean() - p) / error).isLessThan(4);
        }
    }

    /** 0.0003 by month 36: of 1,000 replications 0.3 are expected, and five or more have a chance of 2e-5. */
    @Test
    void aLagOfOneMonthHardlyEver() {
        List<Sample> ruin = ruin(1, 1_000);
        assertThat(1_000 * ruin.get(2).mean()).isLessThan(5);
    }

    /** Four months of reserves and six without income: in the fifth, whatever the luck. */
    @Test
    void aLagOfSixMonthsAlways() {
        assertThat(ruin(6, 200).get(0).mean()).isEqualTo(1);
    }
}
