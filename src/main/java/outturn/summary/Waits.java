package outturn.summary;

import java.util.function.ToDoubleFunction;
import outturn.ledger.Care;

/** How long people waited for treatment. */
final class Waits {
    /** A wait of more days than this is a long one: the standard is three weeks. */
    private static final int STANDARD = 21;

    private final Area area;

    private Waits(Area area) {
        this.area = area;
    }

    static void of(Area area) {
        int months = area.months();
        for (Reading reading : new Waits(area).readings()) {
            area.byProvider(
                    reading.meaning,
                    slice -> book -> reading.of(days(book.ledger().care(), slice.providers(), 0, months)));
        }
    }

    static void byMonth(Area area) {
        for (Reading reading : new Waits(area).readings()) {
            area.byProviderAndMonth(
                    reading.meaning,
                    (providers, month) -> book -> reading.of(days(book.ledger().care(), providers, month, month + 1)));
        }
    }

    private Reading[] readings() {
        return new Reading[] {
            new Reading(Meaning.MEAN_WAIT, Waits::mean),
            new Reading(Meaning.P90_WAIT, Waits::ninthTenth),
            new Reading(Meaning.LONG_WAITS, Waits::longOnes)
        };
    }

    private record Reading(Meaning meaning, ToDoubleFunction<long[]> rule) {
        double of(long[] days) {
            return rule.applyAsDouble(days);
        }
    }

    /** Starts by days waited, of some providers from one month to before another, as far as the longest wait among them. */
    private static long[] days(Care care, int[] providers, int from, int until) {
        long[] starts = new long[longest(care, providers, from, until) + 1];
        for (int provider : providers) {
            for (int month = from; month < until; month++) {
                int longest = care.longestWait(provider, month);
                for (int days = 0; days <= longest; days++) {
                    starts[days] += care.startsAfter(provider, month, days);
                }
            }
        }
        return starts;
    }

    private static int longest(Care care, int[] providers, int from, int until) {
        int longest = 0;
        for (int provider : providers) {
            for (int month = from; month < until; month++) {
                longest = Integer.max(longest, care.longestWait(provider, month));
            }
        }
        return longest;
    }

    private static double mean(long[] starts) {
        double sum = 0;
        for (int days = 0; days < starts.length; days++) {
            sum += (double) days * starts[days];
        }
        return Columns.over(sum, total(starts, 0));
    }

    /** The least number of days within which at least nine tenths had waited. */
    private static double ninthTenth(long[] starts) {
        double all = total(starts, 0);
        long so = 0;
        for (int days = 0; days < starts.length; days++) {
            so += starts[days];
            if (so > 0 && so * 10.0 >= all * 9) {
                return days;
            }
        }
        return Double.NaN;
    }

    private static double longOnes(long[] starts) {
        return Columns.over(total(starts, STANDARD + 1), total(starts, 0));
    }

    private static double total(long[] starts, int from) {
        long sum = 0;
        for (int days = from; days < starts.length; days++) {
            sum += starts[days];
        }
        return sum;
    }
}
