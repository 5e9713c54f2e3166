package outturn.summary;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import outturn.rules.money.Interest;
import outturn.rules.money.Solvency;

/**
 * Whether a provider can live on a contract: the cash it would have had, replication by replication, had nobody stopped
 * it, and what that would have been on other reserves, at other prices, or with another share of the contract on results.
 *
 * <pre>    cash(t) = cash(t − 1) + certain income + income from results − costs − interest</pre>
 *
 * <p>Interest is charged on what was owed a month before. Ruin is cash below what the bank allows at the end of any
 * month. Clients, costs and timing stay as they were played: nobody works harder for a better price here.
 */
public final class Cashflow {
    /** A chance of ruin that a board may live with. */
    public static final double TOLERABLE = 0.05;

    private static final double HIGHEST_PRICE = 1000;
    private static final double STEP = 0.001;
    private static final int GRID = 1000;

    private final List<CashPath> paths;
    private final int months;
    private final long reserves;
    private final long facility;
    private final double interestPerYear;
    private final double monthsPerCycle;

    /**
     * @param paths of all replications, at least one, played without failure
     * @param facility pence it may owe; where no limit is stated, ruin is taken to be owing anything at all
     */
    public Cashflow(List<CashPath> paths, long reserves, long facility, double interestPerYear, double monthsPerCycle) {
        this.paths = List.copyOf(paths);
        months = paths.get(0).months();
        this.reserves = reserves;
        this.facility = facility == Solvency.NO_LIMIT ? 0 : facility;
        this.interestPerYear = interestPerYear;
        this.monthsPerCycle = monthsPerCycle;
    }

    /** How many replications there are. */
    public int replications() {
        return paths.size();
    }

    /** Months of the horizon. */
    public int months() {
        return months;
    }

    /** Reserves at the start, pence. */
    public long reserves() {
        return reserves;
    }

    /** Share of replications in which the provider is ruined by the end of each month. */
    public List<Double> ruinByMonth() {
        int[] ruined = new int[months];
        for (CashPath path : paths) {
            long[] cash = cash(path, Bid.AS_IT_IS, reserves);
            for (int month = firstBelow(cash); month < months; month++) {
                ruined[month]++;
            }
        }
        return Arrays.stream(ruined)
                .mapToObj(count -> (double) count / paths.size())
                .toList();
    }

    /** Share of replications in which the provider is ruined within the horizon. */
    public double ruin() {
        return ruin(Bid.AS_IT_IS, reserves);
    }

    /** What the horizon adds to reserves, pence, replication by replication: cash at its end less reserves. */
    public double[] gains() {
        return paths.stream()
                .mapToDouble(path -> cash(path, Bid.AS_IT_IS, reserves)[months - 1] - (double) reserves)
                .toArray();
    }

    /** How far above what the bank allows the mean of cash is in its lowest month, pence; below nothing where it is under. */
    public double meanRoom() {
        double[] sums = new double[months];
        for (CashPath path : paths) {
            long[] cash = cash(path, Bid.AS_IT_IS, reserves);
            for (int month = 0; month < months; month++) {
                sums[month] += cash[month];
            }
        }
        return Arrays.stream(sums).min().orElse(0) / paths.size() + facility;
    }

    /** How far below nothing cash was at its lowest, pence: the p-quantile over replications. */
    public double fundingNeed(double p) {
        double[] needs = paths.stream()
                .mapToDouble(path -> -StrictMath.min(
                        0,
                        Arrays.stream(cash(path, Bid.AS_IT_IS, reserves)).min().orElse(0)))
                .sorted()
                .toArray();
        return Statistics.quantile(needs, p);
    }

    /** Cash at the end of a month, pence: the p-quantile over replications. */
    public List<Double> cash(double p) {
        double[][] byMonth = new double[months][paths.size()];
        for (int at = 0; at < paths.size(); at++) {
            long[] cash = cash(paths.get(at), Bid.AS_IT_IS, reserves);
            for (int month = 0; month < months; month++) {
                byMonth[month][at] = cash[month];
            }
        }
        return Arrays.stream(byMonth)
                .map(values -> {
                    Arrays.sort(values);
                    return Statistics.quantile(values, p);
                })
                .toList();
    }

    /** The least reserves, in whole pounds, given in pence, on which ruin is tolerable. */
    public long reservesNeeded() {
        if (ruin(Bid.AS_IT_IS, 0) <= TOLERABLE) {
            return 0;
        }
        long tooFew = 0;
        long enough = 100;
        while (ruin(Bid.AS_IT_IS, enough) > TOLERABLE) {
            tooFew = enough;
            enough *= 2;
        }
        while (enough - tooFew > 100) {
            long between = (tooFew + enough) / 200 * 100;
            if (ruin(Bid.AS_IT_IS, between) <= TOLERABLE) {
                enough = between;
            } else {
                tooFew = between;
            }
        }
        return enough;
    }

    /** Share of income that results earn, over all replications; NaN without income. */
    public double shareOnResults() {
        double results = mean(paths.stream().mapToDouble(CashPath::allResults).toArray());
        return results / (results + meanCertain());
    }

    private double meanCertain() {
        return mean(paths.stream().mapToDouble(CashPath::allCertain).toArray());
    }

    /**
     * The largest share of the contract that could be on results with ruin still tolerable, its expected income staying
     * what it is, to a thousandth; empty when results earn nothing to make more or less of, or when no share will do.
     */
    public OptionalDouble breakEvenShare() {
        double today = shareOnResults();
        if (!(today > 0)) {
            return OptionalDouble.empty();
        }
        return IntStream.rangeClosed(0, GRID)
                .mapToDouble(step -> 1 - (double) step / GRID)
                .filter(share -> ruin(onResults(share, today), reserves) <= TOLERABLE)
                .findFirst();
    }

    /** Expected income as today, another share of it on results. */
    private Bid onResults(double share, double today) {
        if (today < 1) {
            return new Bid((1 - share) / (1 - today), 0, share / today);
        }
        double income = mean(paths.stream().mapToDouble(CashPath::allResults).toArray());
        return new Bid(1, (1 - share) * income / months, share);
    }

    /**
     * The lowest prices for results, as a ratio of those in the contract, at which mean closing cash is not below the
     * reserves; empty when no price will do.
     */
    public OptionalDouble floorPrice() {
        return lowest(ratio -> meanClosing(Bid.atPrice(ratio)) >= reserves);
    }

    /** The lowest prices for results, as a ratio of those in the contract, at which ruin is tolerable. */
    public OptionalDouble safePrice() {
        return lowest(ratio -> ruin(Bid.atPrice(ratio), reserves) <= TOLERABLE);
    }

    /** More is never worse; found by halving, to a thousandth. */
    private static OptionalDouble lowest(DoublePredicate enough) {
        if (enough.test(0)) {
            return OptionalDouble.of(0);
        }
        if (!enough.test(HIGHEST_PRICE)) {
            return OptionalDouble.empty();
        }
        double low = 0;
        double high = HIGHEST_PRICE;
        while (high - low > STEP / 2) {
            double between = (low + high) / 2;
            if (enough.test(between)) {
                high = between;
            } else {
                low = between;
            }
        }
        return OptionalDouble.of(StrictMath.ceil(high / STEP) * STEP);
    }

    private double meanClosing(Bid bid) {
        return mean(paths.stream()
                .mapToDouble(path -> cash(path, bid, reserves)[months - 1])
                .toArray());
    }

    /** Chance of ruin within the horizon. */
    private double ruin(Bid bid, long opening) {
        long ruined = paths.stream()
                .filter(path -> firstBelow(cash(path, bid, opening)) < months)
                .count();
        return (double) ruined / paths.size();
    }

    private int firstBelow(long[] cash) {
        int month = 0;
        while (month < months && !Solvency.failed(cash[month], facility)) {
            month++;
        }
        return month;
    }

    /** Cash at the end of each month. */
    long[] cash(CashPath path, Bid bid, long opening) {
        long[] cash = new long[months];
        long before = opening;
        for (int month = 0; month < months; month++) {
            long interest = Interest.of(before, interestPerYear, monthsPerCycle);
            cash[month] = before + bid.income(path, month) - path.costs(month) - interest;
            before = cash[month];
        }
        return cash;
    }

    private static double mean(double[] values) {
        return Statistics.mean(values);
    }
}
