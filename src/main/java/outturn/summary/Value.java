package outturn.summary;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import outturn.ledger.Ledger.Entry;
import outturn.model.Model;
import outturn.scenario.Economics.Bearer;
import outturn.scenario.Money;
import outturn.scenario.Numbers;

/** What it is worth: discounted costs by perspective, life-years, QALYs and net benefit. */
final class Value {
    private final Area area;
    private final Model model;
    private final int[] terms;

    private Value(Area area) {
        this.area = area;
        model = area.model();
        terms = Bill.paying(area);
    }

    static void of(Area area) {
        Value value = new Value(area);
        value.costs();
        value.health();
    }

    private void costs() {
        area.add(Measure.of(Meaning.COST, "commissioner"), this::commissioner);
        area.add(
                Measure.of(Meaning.COST, "exchequer"),
                book -> commissioner(book) + borne(book, Bearer.HEALTH, Bearer.JUSTICE, Bearer.BENEFITS));
        area.add(Measure.of(Meaning.COST, "society"), this::society);
        for (Bearer bearer : Bearer.values()) {
            if (model.scenario().economics().costs().values().stream().anyMatch(cost -> cost.bearer() == bearer)) {
                String who = bearer.name().toLowerCase(Locale.ROOT);
                area.add(Measure.of(Meaning.COST_BORNE, who), book -> borne(book, bearer));
            }
        }
    }

    private void health() {
        area.add(Measure.of(Meaning.QALYS), book -> book.appraisal().qalysToday());
        area.add(Measure.of(Meaning.LIFE_YEARS), book -> book.appraisal().lifeYearsToday());
        List<Money> worths = model.scenario().economics().worthOfQaly();
        for (Money worth : worths) {
            area.add(Measure.of(Meaning.NET_BENEFIT, Numbers.text(worth.pence() / 100.0)), netBenefit(worth.pence()));
        }
    }

    private ToDoubleFunction<Book> netBenefit(long worth) {
        return book -> worth * book.appraisal().qalysToday() - society(book);
    }

    /** The bill, discounted, and what else the commissioner bears. */
    private double commissioner(Book book) {
        return bill(book) + borne(book, Bearer.COMMISSIONER);
    }

    private double society(Book book) {
        return bill(book) + book.appraisal().penceToday();
    }

    private double borne(Book book, Bearer... bearers) {
        Appraisal appraisal = book.appraisal();
        double sum = 0;
        for (Bearer bearer : bearers) {
            sum += appraisal.penceToday(bearer);
        }
        return sum;
    }

    private double bill(Book book) {
        double[] byMonth = new double[area.months()];
        for (int month = 0; month < byMonth.length; month++) {
            for (int term : terms) {
                byMonth[month] += book.pence(Entry.PAID, term, month) - book.pence(Entry.RECOVERED, term, month);
            }
        }
        return Appraisal.today(model.worth(), byMonth);
    }
}
