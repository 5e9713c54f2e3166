package outturn.study.validation;

import static outturn.study.validation.Line.beside;
import static outturn.study.validation.Line.target;

import java.util.function.ToDoubleFunction;

/**
 * B5. The Work Programme's two-year outcomes by benefit, and the most a referral can bring by benefit: the outcome rate
 * times the whole price of an outcome.
 */
final class PriceAndDifficulty extends Referrals {
    /** A twentieth of 900 referrals had incapacity benefit, and one in eight of them finds work: chance is large. */
    private static final int PLAYED = 480;

    private static final int PROGRAMME = 0;
    private static final int AS_BID = 1;
    private static final int FURTHER = 2;
    private static final double YOUNG_PRICE = 3810;
    private static final double FLOW_PRICE = 6500;
    private static final double EX_IB_PRICE = 13720;

    PriceAndDifficulty() {
        super(PLAYED, twoYears(), twoYears("/providers/prime/decides=null"), further());
        tell(target(
                "outcome rate, 18 to 24 over former incapacity benefit",
                "0.364 over 0.054",
                "wp-2yr-jsa1824, wp-2yr-esa-exib",
                Band.atLeast(4),
                gradient(PROGRAMME)));
        tell(target(
                "income a referral at most, new ESA over 18 to 24",
                "0.7",
                "wp-2yr-esa-new, wp-pg6-total, wp-pg1-total",
                Band.below(0, 1),
                income(FLOW, FLOW_PRICE)));
        tell(target(
                "the same, former incapacity benefit over 18 to 24",
                "0.53",
                "wp-2yr-esa-exib, wp-pg7-total, wp-pg1-total",
                Band.below(0, 1),
                income(EX_IB, EX_IB_PRICE)));
        rates();
        String gradient = "B5: 18 to 24 over former incapacity benefit, were ";
        tell(beside(gradient + "all given what was bid", "", "", gradient(AS_BID)));
        tell(beside(gradient + "ESA groups twice as far from work as prices say", "", "", gradient(FURTHER)));
    }

    private void rates() {
        tell(beside("B5: outcome rate, 18 to 24", "0.364", "wp-2yr-jsa1824", outcomes(PROGRAMME, YOUNG)));
        tell(beside("B5: outcome rate, 25 and over", "0.317", "wp-2yr-jsa25", outcomes(PROGRAMME, ADULT)));
        tell(beside(
                "B5: outcome rate, new ESA",
                "0.151, 0.122",
                "wp-2yr-esa-new, wp-2yr-esa-12m",
                outcomes(PROGRAMME, FLOW)));
        tell(beside(
                "B5: outcome rate, former incapacity benefit", "0.054", "wp-2yr-esa-exib", outcomes(PROGRAMME, EX_IB)));
    }

    private ToDoubleFunction<double[]> gradient(int world) {
        return over(outcomes(world, YOUNG), outcomes(world, EX_IB));
    }

    private ToDoubleFunction<double[]> income(String group, double price) {
        return over(times(price, outcomes(PROGRAMME, group)), times(YOUNG_PRICE, outcomes(PROGRAMME, YOUNG)));
    }
}
