package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.simulation.Answer;
import outturn.summary.Comparison;

/**
 * One page of HTML that holds all it needs: no script, no picture, no font from elsewhere. It depends on what it is
 * given and on nothing else, so the same run gives the same bytes on every machine and day.
 *
 * <p>Order: the sentence to read, the figures, the promises; then pictures, each followed by the same figures as a table;
 * then contracts in sentences, the assumptions log, how it was run, and what the measures mean.
 */
public final class Report {
    private final Sides sides;
    private final List<Element> sections = new ArrayList<>();

    private Report(Sides sides) {
        this.sides = sides;
    }

    /** The page of one run. */
    public static String html(Answer answer) {
        return new Report(new Sides(List.of(Run.of(answer.title(), answer)), List.of())).page();
    }

    /**
     * The page of several runs, each held against the first.
     *
     * @param answers the reference first, then the others in the order of the comparison
     */
    public static String html(List<Answer> answers, Comparison comparison) {
        if (answers.size() != comparison.others().size() + 1) {
            throw new IllegalArgumentException(answers.size() + " answers for a comparison of "
                    + (comparison.others().size() + 1));
        }
        boolean titled = answers.stream().map(Answer::title).distinct().count() == answers.size();
        List<Run> runs = answers.stream()
                .map(answer ->
                        Run.of(titled ? answer.title() : answer.identity().scenario(), answer))
                .toList();
        return new Report(new Sides(runs, comparison.others())).page();
    }

    private String page() {
        fill();
        return Frame.page(
                sides.several() ? "comparison" : "report",
                name(),
                sides.several() ? "several" : "one",
                summary(),
                sections,
                Frame.foot(
                        sides.first().scenario().about(),
                        sides.first().identity().engine(),
                        "see what it rests on"));
    }

    private String name() {
        return String.join(" and ", sides.runs().stream().map(Run::name).toList());
    }

    private List<Markup> summary() {
        List<Markup> parts = new ArrayList<>();
        String headline = sides.several() ? new Contrast(sides).headline() : new Story(sides.first()).headline();
        parts.add(Markup.tag("h1").saying(headline));
        for (Run run : sides.runs()) {
            String whose = sides.several() ? run.name() + ": " : "";
            run.scenario()
                    .about()
                    .question()
                    .ifPresent(question -> parts.add(Markup.tag("p", "question").saying(whose + question)));
        }
        parts.addAll(new Facts(sides).markup());
        List<Point> points = sides.several() ? new Contrast(sides).points() : new Story(sides.first()).points();
        List<Element> items = new ArrayList<>();
        for (Point point : points) {
            items.add(Markup.tag("dt").saying(point.about()));
            items.add(Markup.tag("dd").saying(point.sentence()));
        }
        parts.add(Markup.tag("h2", "unseen").saying("In short"));
        parts.add(Markup.tag("dl", "points").holding(items));
        return parts;
    }

    private void fill() {
        Promises promises = new Promises(sides);
        OutcomesByGroup outcomes = new OutcomesByGroup(sides);
        Bids bids = new Bids(sides);
        Choices choices = new Choices(sides);
        LeftOut leftOut = new LeftOut(sides);
        Staff staff = new Staff(sides);
        Fairness fairness = new Fairness(sides);
        TheBill bill = new TheBill(sides);
        MoneyBought bought = new MoneyBought(sides);
        Waiting waiting = new Waiting(sides);
        Providers providers = new Providers(sides);
        People people = new People(sides);
        Contracts contracts = new Contracts(sides);
        Measures measures = new Measures(sides);
        add(promises.isThere(), promises::markup);
        add(sides.several(), () -> new Differences(sides).markup());
        add(bids.isThere(), bids::markup);
        add(outcomes.isThere(), outcomes::markup);
        add(choices.isThere(), choices::markup);
        add(leftOut.isThere(), leftOut::markup);
        add(fairness.isThere(), fairness::markup);
        add(bill.isThere(), bill::markup);
        add(bought.isThere(), bought::markup);
        add(waiting.isThere(), waiting::markup);
        add(providers.isThere(), providers::markup);
        add(staff.isThere(), staff::markup);
        add(people.isThere(), people::markup);
        add(true, measures::table);
        add(contracts.isThere(), contracts::markup);
        add(true, () -> new AssumptionsLog(sides).markup());
        add(true, () -> new Method(sides).markup());
        add(true, measures::glossary);
    }

    private void add(boolean there, Supplier<Element> section) {
        if (there) {
            sections.add(section.get());
        }
    }
}
