package outturn.summary;

import java.util.List;

/**
 * Whether a scenario is worth what it costs more than the reference, from each perspective. Money is discounted pence.
 *
 * <p>The acceptability curve here shows chance between replications only: how often the luck of the clients alone would
 * make the scenario look worth its cost. It says nothing of how unsure the inputs are.
 */
public record CostEffectiveness(List<Case> cases) {
    public CostEffectiveness {
        cases = List.copyOf(cases);
    }

    /** Perspectives, from the narrowest to the widest. */
    static final List<String> PERSPECTIVES = List.of("commissioner", "exchequer", "society");

    /**
     * Of a scenario against the reference, both played with the same luck.
     *
     * @param worths pence at which a QALY may be valued
     */
    public static CostEffectiveness of(Rows scenario, Rows reference, List<Long> worths) {
        double[] qalys = gaps(scenario, reference, Measure.of(Meaning.QALYS));
        double[] commissioner = gaps(scenario, reference, Measure.of(Meaning.COST, PERSPECTIVES.get(0)));
        return new CostEffectiveness(PERSPECTIVES.stream()
                .map(each -> {
                    double[] cost = gaps(scenario, reference, Measure.of(Meaning.COST, each));
                    return Case.of(each, cost, commissioner, qalys, worths);
                })
                .toList());
    }

    private static double[] gaps(Rows scenario, Rows reference, Measure measure) {
        double[] gaps = scenario.column(measure);
        double[] base = reference.column(measure);
        for (int replication = 0; replication < gaps.length; replication++) {
            gaps[replication] -= base[replication];
        }
        return gaps;
    }

    /** What two scenarios look like beside each other. */
    public enum Standing {
        /** Costs less and does more. */
        BETTER("costs less, does more"),
        /** Costs more and does less. */
        WORSE("costs more, does less"),
        /** Costs more and does more: worth it when a QALY is worth more than the ratio. */
        MORE_FOR_MORE("costs more, does more"),
        /** Costs less and does less: worth it when a QALY is worth less than the ratio. */
        LESS_FOR_LESS("costs less, does less");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** Whether there is a price at which it changes from worth it to not. */
        boolean isTrade() {
            return this == MORE_FOR_MORE || this == LESS_FOR_LESS;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * From one perspective.
     *
     * @param perspective {@code commissioner}, {@code exchequer} or {@code society}
     * @param cost mean of the paired differences in cost
     * @param costMcse its standard error
     * @param qalys mean of the paired differences in QALYs
     * @param qalysMcse its standard error
     * @param ratio incremental cost-effectiveness ratio, cost ÷ qalys, pence a QALY; NaN unless more is got for more or
     *     less for less, since otherwise one scenario is simply the better
     * @param worths net benefit at each worth of a QALY in the scenario
     */
    public record Case(
            String perspective,
            double cost,
            double costMcse,
            double qalys,
            double qalysMcse,
            double ratio,
            Standing standing,
            List<AtWorth> worths) {
        public Case {
            worths = List.copyOf(worths);
        }

        static Case of(String perspective, double[] cost, double[] commissioner, double[] qalys, List<Long> worths) {
            double meanCost = Statistics.mean(cost);
            double meanQalys = Statistics.mean(qalys);
            Standing standing = standing(meanCost, meanQalys);
            return new Case(
                    perspective,
                    meanCost,
                    error(cost, meanCost),
                    meanQalys,
                    error(qalys, meanQalys),
                    standing.isTrade() ? meanCost / meanQalys : Double.NaN,
                    standing,
                    worths.stream()
                            .map(worth -> AtWorth.of(worth, cost, commissioner, qalys))
                            .toList());
        }

        private static Standing standing(double cost, double qalys) {
            if (cost <= 0) {
                return qalys >= 0 ? Standing.BETTER : Standing.LESS_FOR_LESS;
            }
            return qalys > 0 ? Standing.MORE_FOR_MORE : Standing.WORSE;
        }
    }

    /**
     * At one worth of a QALY.
     *
     * @param worth pence a QALY
     * @param netBenefit mean of worth · ΔQALYs − Δcost, pence
     * @param mcse its standard error
     * @param low lower end of its 95% interval
     * @param high upper end
     * @param acceptable share of replications in which it is above 0
     * @param benefitCostRatio (worth · ΔQALYs − what others in the perspective pay more) ÷ what the commissioner pays
     *     more, of the means; NaN unless the commissioner pays more
     */
    public record AtWorth(
            long worth,
            double netBenefit,
            double mcse,
            double low,
            double high,
            double acceptable,
            double benefitCostRatio) {
        static AtWorth of(long worth, double[] cost, double[] commissioner, double[] qalys) {
            double[] benefit = new double[cost.length];
            int above = 0;
            for (int replication = 0; replication < benefit.length; replication++) {
                benefit[replication] = worth * qalys[replication] - cost[replication];
                above += benefit[replication] > 0 ? 1 : 0;
            }
            double mean = Statistics.mean(benefit);
            double error = error(benefit, mean);
            double reach = Statistics.reach(benefit.length) * error;
            double acceptable = (double) above / benefit.length;
            double outlay = Statistics.mean(commissioner);
            double ratio = outlay > 0 ? (mean + outlay) / outlay : Double.NaN;
            return new AtWorth(worth, mean, error, mean - reach, mean + reach, acceptable, ratio);
        }
    }

    private static double error(double[] values, double mean) {
        return Statistics.deviation(values, mean) / StrictMath.sqrt(values.length);
    }
}
