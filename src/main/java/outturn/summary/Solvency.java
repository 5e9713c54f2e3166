package outturn.summary;

import outturn.ledger.Ledger;

/**
 * Whether providers can live on it: cash, how far it falls, and failure. A provider that fails keeps for good the cash it
 * failed with, below what it may owe; its successor is another provider, whose cash is not counted here.
 */
final class Solvency {
    private final Area area;
    private final int months;

    private Solvency(Area area) {
        this.area = area;
        months = area.months();
    }

    static void of(Area area) {
        int last = area.months() - 1;
        area.byProviders(Meaning.RUIN, providers -> book -> ruined(book, providers, last));
        new Solvency(area).ofEach();
    }

    static void byMonth(Area area) {
        area.byProviderAndMonth(Meaning.RUIN, (providers, month) -> book -> ruined(book, providers, month));
        new Solvency(area).cashByMonth();
    }

    private void ofEach() {
        for (int provider = 0; provider < area.model().market().providers(); provider++) {
            int at = provider;
            String name = area.model().names().providers().get(provider);
            area.add(Measure.of(Meaning.CLOSING_CASH).provider(name), book -> cash(book, at, months - 1));
            area.add(Measure.of(Meaning.FUNDING_NEED).provider(name), book -> need(book, at));
        }
    }

    private void cashByMonth() {
        for (int provider = 0; provider < area.model().market().providers(); provider++) {
            int at = provider;
            Measure cash = Measure.of(Meaning.CASH)
                    .provider(area.model().names().providers().get(provider));
            for (int month = 0; month < months; month++) {
                int when = month;
                area.add(cash.month(month), book -> cash(book, at, when));
            }
        }
    }

    /** Whether any of these has failed by the end of a month. */
    private static double ruined(Book book, int[] providers, int month) {
        for (int provider : providers) {
            int failed = book.ledger().failed(provider);
            if (failed != Ledger.NEVER && failed <= month) {
                return 1;
            }
        }
        return 0;
    }

    /** Pence at the end of a month, or when it failed. */
    private static long cash(Book book, int provider, int month) {
        int failed = book.ledger().failed(provider);
        boolean gone = failed != Ledger.NEVER && failed < month;
        return book.ledger().cash(provider, gone ? failed : month);
    }

    private double need(Book book, int provider) {
        long lowest = 0;
        for (int month = 0; month < months; month++) {
            lowest = Long.min(lowest, cash(book, provider, month));
        }
        return -lowest;
    }
}
