package outturn.summary;

/** Staff in post, posts that are empty and clients a worker, where staff follow their provider's money. */
final class Staffed {
    private Staffed() {}

    static void of(Area area) {
        if (area.anyEstablishment()) {
            int last = area.months();
            area.byProviders(
                    Meaning.STAFF_IN_POST, providers -> book -> workers(book, providers, 0, last) / (double) last);
            area.byProviders(Meaning.VACANCIES, providers -> book -> vacancies(book, providers, 0, last));
            area.byProviders(Meaning.CASELOAD_PER_WORKER, providers -> book -> load(book, providers, 0, last));
        }
    }

    static void byMonth(Area area) {
        if (area.anyEstablishment()) {
            area.byProviderAndMonth(
                    Meaning.STAFF_IN_POST, (providers, month) -> book -> workers(book, providers, month, month + 1));
            area.byProviderAndMonth(
                    Meaning.VACANCIES, (providers, month) -> book -> vacancies(book, providers, month, month + 1));
            area.byProviderAndMonth(
                    Meaning.CASELOAD_PER_WORKER, (providers, month) -> book -> load(book, providers, month, month + 1));
        }
    }

    /** Worker-months. */
    private static double workers(Book book, int[] providers, int from, int until) {
        double sum = 0;
        for (int provider : providers) {
            for (int month = from; month < until; month++) {
                sum += book.ledger().care().workers(provider, month);
            }
        }
        return sum;
    }

    private static double vacancies(Book book, int[] providers, int from, int until) {
        double posts = 0;
        for (int provider : providers) {
            for (int month = from; month < until; month++) {
                posts += book.ledger().care().posts(provider, month);
            }
        }
        return StrictMath.max(0, 1 - Columns.over(workers(book, providers, from, until), posts));
    }

    private static double load(Book book, int[] providers, int from, int until) {
        double clients = 0;
        for (int provider : providers) {
            for (int month = from; month < until; month++) {
                clients += book.ledger().care().attended(provider, month);
            }
        }
        return Columns.over(clients, workers(book, providers, from, until));
    }
}
