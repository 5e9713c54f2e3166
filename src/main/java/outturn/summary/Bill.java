package outturn.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Care.Event;
import outturn.ledger.Ledger.Entry;
import outturn.model.Budgets;
import outturn.scenario.Commissioner.WhenSpent;
import outturn.scenario.Contract;
import outturn.scenario.Term;

/** What the commissioner pays: the bill, what of it is for outcomes, and whether the budgets hold. */
final class Bill {
    private final Area area;
    private final List<Due> terms = new ArrayList<>();
    private final int months;

    /** A term with the provider whose contract it is in. */
    private record Due(int number, int provider, Term term) {}

    private Bill(Area area) {
        this.area = area;
        months = area.months();
        for (Contract contract : area.model().scenario().contracts().values()) {
            int provider = area.model().names().provider(contract.provider());
            contract.terms().values().forEach(term -> terms.add(new Due(terms.size(), provider, term)));
        }
    }

    static void of(Area area) {
        new Bill(area).sums();
    }

    /** Whether budgets hold, which an expectation cannot say. */
    static void budgets(Area area) {
        Bill bill = new Bill(area);
        Budgets budgets = area.model().budgets();
        for (int line = 0; line < budgets.names().size(); line++) {
            int number = line;
            area.add(Measure.of(Meaning.OVER_BUDGET, budgets.names().get(line)), book -> bill.over(book, number));
        }
    }

    /** All terms that budget lines pay under. */
    static int[] paying(Area area) {
        return new Bill(area).paying(Slice.all(area.model().market().providers()));
    }

    static void byMonth(Area area) {
        Bill bill = new Bill(area);
        area.byProviderAndMonth(Meaning.BILL, (providers, month) -> paid(bill.paying(providers), month, month + 1));
        area.byProviderAndMonth(
                Meaning.OUTCOME_PAYMENTS, (providers, month) -> paid(bill.forOutcomes(providers), month, month + 1));
        bill.years();
        bill.spending();
    }

    private void sums() {
        area.byProviders(Meaning.BILL, providers -> paid(paying(providers), 0, months));
        area.byProviders(Meaning.OUTCOME_PAYMENTS, providers -> paid(forOutcomes(providers), 0, months));
        area.byProviders(Meaning.GAMED_SHARE, providers -> gamed(forOutcomes(providers)));
        area.byProviders(Meaning.COST_PER_SUSTAINED, providers -> {
            Slice everybody = area.of(providers);
            ToDoubleFunction<Book> bill = paid(paying(providers), 0, months);
            return book -> Columns.over(bill.applyAsDouble(book), everybody.count(book, Event.STAYED_AWAY_12_MONTHS));
        });
    }

    /** Terms that budget lines pay under: all of these providers' but those by which investors pay. */
    private int[] paying(int[] providers) {
        return numbers(providers, term -> !(term instanceof Term.Investor));
    }

    /** Terms that pay for results; a floor makes up what results did not earn. */
    private int[] forOutcomes(int[] providers) {
        return numbers(
                providers,
                term -> term instanceof Term.Outcome
                        || term instanceof Term.Sustainment
                        || term instanceof Term.CohortThreshold
                        || term instanceof Term.Limit);
    }

    private int[] numbers(int[] providers, Predicate<Term> kind) {
        return terms.stream()
                .filter(due -> contains(providers, due.provider) && kind.test(due.term))
                .mapToInt(Due::number)
                .toArray();
    }

    private static boolean contains(int[] providers, int provider) {
        for (int each : providers) {
            if (each == provider) {
                return true;
            }
        }
        return false;
    }

    /** Paid under some terms from one month to before another, less what was got back. */
    private static ToDoubleFunction<Book> paid(int[] terms, int from, int until) {
        return book -> {
            double sum = 0;
            for (int term : terms) {
                for (int month = from; month < until; month++) {
                    sum += book.pence(Entry.PAID, term, month) - book.pence(Entry.RECOVERED, term, month);
                }
            }
            return sum;
        };
    }

    private ToDoubleFunction<Book> gamed(int[] terms) {
        return book -> {
            double falsely = 0;
            double paid = 0;
            for (int term : terms) {
                falsely += all(book, Entry.PAID_FALSELY, term);
                paid += all(book, Entry.PAID, term);
            }
            return Columns.over(falsely, paid);
        };
    }

    private double all(Book book, Entry entry, int term) {
        double sum = 0;
        for (int month = 0; month < months; month++) {
            sum += book.pence(entry, term, month);
        }
        return sum;
    }

    private void years() {
        int year = area.model().clock().perYear();
        for (int from = 0; from < months; from += year) {
            int first = from;
            int until = Integer.min(from + year, months);
            area.byProviders(
                    measure -> measure.month(first),
                    Meaning.OUTCOME_PAYMENTS_IN_YEAR,
                    providers -> paid(forOutcomes(providers), first, until));
        }
    }

    private void spending() {
        Budgets budgets = area.model().budgets();
        int perYear = area.model().clock().perYear();
        for (int line = 0; line < budgets.names().size(); line++) {
            int number = line;
            String name = budgets.names().get(line);
            for (int from = 0; from < months; from += perYear) {
                int first = from;
                area.add(Measure.of(Meaning.SPENDING, name).month(first), book -> spent(book, number, first));
            }
        }
    }

    /** Of a line in the year that begins with a month. */
    private double spent(Book book, int line, int from) {
        double sum = 0;
        int until = Integer.min(from + area.model().clock().perYear(), months);
        for (int month = from; month < until; month++) {
            sum += book.spend(line, month);
        }
        return sum;
    }

    /** 1 when it paid more than its sum in some year or, where it is capped, all of it. */
    private double over(Book book, int line) {
        Budgets budgets = area.model().budgets();
        int perYear = area.model().clock().perYear();
        for (int from = 0; from < months; from += perYear) {
            double left = budgets.budget(line, from / perYear) - spent(book, line, from);
            if (left < 0 || left == 0 && budgets.whenSpent(line) == WhenSpent.CAP) {
                return 1;
            }
        }
        return 0;
    }
}
