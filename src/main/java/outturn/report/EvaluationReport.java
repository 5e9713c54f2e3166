package outturn.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outturn.report.chart.Dots;
import outturn.report.chart.Range;
import outturn.report.chart.Told;
import outturn.report.chart.Unit;
import outturn.report.markup.Markup;
import outturn.report.markup.Markup.Element;
import outturn.scenario.About;
import outturn.scenario.Numbers;
import outturn.scenario.Spoken;
import outturn.study.evaluation.Evaluated;
import outturn.study.evaluation.Evaluated.Evaluation;
import outturn.study.evaluation.Evaluated.Number;
import outturn.study.evaluation.Evaluated.Performance;
import outturn.study.evaluation.Plan;
import outturn.study.evaluation.Plan.Size;
import outturn.study.evaluation.Said;
import outturn.study.evaluation.Study;

/**
 * The page of evaluations: what each study would have said beside the true effect, how often it would have found one, and
 * how that hangs on areas and months.
 */
public final class EvaluationReport {
    private static final int SHOWN = 20;
    private static final double WIDE = 640;
    private static final double NARROW = 340;

    private final Evaluated evaluated;
    private final Plan plan;

    private EvaluationReport(Evaluated evaluated) {
        this.evaluated = evaluated;
        plan = evaluated.plan();
    }

    /** The page. */
    public static String html(Evaluated evaluated) {
        return new EvaluationReport(evaluated).page();
    }

    private String page() {
        About about = evaluated.begun().with().value().about();
        return Frame.page(
                "evaluation",
                title(),
                "one",
                findings(),
                List.of(studies(), single(), power(), method()),
                Frame.foot(about, evaluated.identity().engine()));
    }

    private String title() {
        return evaluated
                .begun()
                .with()
                .value()
                .about()
                .name()
                .orElse(evaluated.identity().scenario());
    }

    private List<Markup> findings() {
        List<Element> items = new ArrayList<>();
        items.add(Markup.tag("dt").saying("True effect"));
        items.add(Markup.tag("dd").saying(truth()));
        if (beyondLuck(evaluated.ahead())) {
            items.add(Markup.tag("dt").saying("Before the start"));
            items.add(Markup.tag("dd").saying(ahead()));
        }
        for (Performance each : evaluated.whole()) {
            items.add(Markup.tag("dt").saying(each.study().words()));
            items.add(Markup.tag("dd").saying(sentence(each)));
        }
        return List.of(
                Markup.tag("h1").saying(title() + ": " + result()),
                Markup.tag("h2", "unseen").saying("In short"),
                Markup.tag("dl", "points").holding(items));
    }

    /** How often the study that most commissioners would ask for finds anything. */
    private String result() {
        Performance asked = evaluated.whole().get(Study.DIFFERENCE_IN_DIFFERENCES.ordinal());
        return asked.n() == 0
                ? "what an evaluator would have said"
                : "in " + times(asked.power(), asked.n())
                        + " evaluations a difference-in-differences would report an effect";
    }

    /** A share of evaluations as how many of how many: {@code 37 of 100}. */
    private static String times(Number share, int n) {
        return Numbers.grouped(StrictMath.round(share.value() * n)) + " of " + Numbers.grouped(n);
    }

    private String truth() {
        Number truth = evaluated.truth(plan.whole());
        return "The contract changes " + plan.outcome().words() + " by " + effect(truth.value())
                + plan.outcome().per() + " (standard error "
                + Unit.RATE.of(truth.error()) + "), in the first "
                + months(plan.after()) + ". Only a simulation knows this.";
    }

    private String ahead() {
        String why = evaluated.begun().otherwise().isEmpty()
                ? "providers see the contract coming"
                : "the scenarios differ from the outset, or providers see the contract coming";
        return "In the months before, treated areas already differ by "
                + effect(evaluated.ahead().value())
                + " from what they would have been: " + why
                + ". Studies that start from those months miss as much of the effect; a gap before the start may help.";
    }

    /** How a study does, in plain words. */
    public static String sentence(Performance each) {
        String layout =
                "With " + each.size().areas() + " areas, " + months(each.size().before()) + " before and "
                        + months(each.size().after()) + " after, ";
        if (each.n() == 0) {
            return layout + article(each.study()) + " could never be worked out.";
        }
        return layout + article(each.study()) + " would report an effect in "
                + times(each.power(), each.n())
                + " evaluations; it is out by " + effect(each.bias().value()) + " on average"
                + (beyondLuck(each.bias()) ? "" : ", which may be luck")
                + ", and its 95% interval holds the true effect in "
                + times(each.coverage(), each.n()) + ".";
    }

    private static boolean beyondLuck(Number number) {
        return StrictMath.abs(number.value()) > 2 * number.error();
    }

    private static String article(Study study) {
        return switch (study) {
            case BEFORE_AFTER -> "a before-after study";
            case DIFFERENCE_IN_DIFFERENCES -> "a difference-in-differences";
            case MATCHED -> "a matched comparison of clients";
        };
    }

    private static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }

    private static String effect(double value) {
        return Unit.RATE.difference(value);
    }

    private Element studies() {
        List<Dots.Row> rows = new ArrayList<>();
        Number truth = evaluated.truth(plan.whole());
        rows.add(new Dots.Row("True effect", List.of(Range.exact(truth.value()))));
        List<List<String>> cells = new ArrayList<>();
        for (Performance each : evaluated.whole()) {
            rows.add(new Dots.Row(
                    each.study().words(),
                    List.of(new Range(each.p5(), each.estimate().value(), each.p95()))));
            cells.add(row(each));
        }
        Told told = new Told(
                "estimates",
                "What each study says, beside the true effect",
                Stream.concat(
                                Stream.of("True effect " + effect(truth.value())),
                                evaluated.whole().stream()
                                        .map(each -> each.study().words() + " "
                                                + effect(each.estimate().value())))
                        .reduce((one, other) -> one + "; " + other)
                        .orElse(""));
        return Prose.section("studies", "What each study would say")
                .holding(
                        figure(
                                told,
                                rows,
                                "A dot is the mean of what the study says, its line where nine in ten of its estimates lie."
                                        + " A study whose line does not hold the true effect is misled, however many areas"
                                        + " it has."),
                        new Table("Each study over all evaluations, with Monte Carlo standard errors", columns(), cells)
                                .markup());
    }

    private static List<Table.Column> columns() {
        return List.of(
                Table.words("Study"),
                Table.figure("Estimate"),
                Table.figure("Out by"),
                Table.figure("Standard error it states"),
                Table.figure("Spread of its estimates"),
                Table.figure("95% interval holds the truth"),
                Table.figure("Reports an effect"));
    }

    private static List<String> row(Performance each) {
        return List.of(
                each.study().words(),
                effect(each.estimate().value()) + error(each.estimate()),
                effect(each.bias().value()) + error(each.bias()),
                Unit.RATE.of(each.stated()),
                Unit.RATE.of(each.spread()),
                share(each.coverage()),
                share(each.power()));
    }

    private static String error(Number number) {
        return "\n± " + Unit.RATE.of(number.error());
    }

    private static String share(Number share) {
        return Unit.SHARE.of(share.value()) + Cells.points(share.error());
    }

    private Element figure(Told told, List<Dots.Row> rows, String reading) {
        return Prose.figure(
                told.title(),
                plan.outcome().unit(),
                Dots.differences(told, Unit.RATE, rows, 0).draw(WIDE),
                Dots.differences(told.as("-narrow"), Unit.RATE, rows, 0).draw(NARROW),
                reading);
    }

    private Element single() {
        List<Dots.Row> rows = new ArrayList<>();
        rows.add(new Dots.Row(
                "True effect", List.of(Range.exact(evaluated.truth(plan.whole()).value()))));
        int number = 0;
        for (Evaluation each : evaluated.evaluations()) {
            number++;
            Said said = evaluated.part(each, plan.whole()).said().get(Study.DIFFERENCE_IN_DIFFERENCES.ordinal());
            if (number <= SHOWN) {
                rows.add(new Dots.Row(
                        "Evaluation " + number, List.of(new Range(said.low(), said.estimate(), said.high()))));
            }
        }
        Told told = new Told(
                "single",
                "The first " + (rows.size() - 1) + " evaluations, by difference-in-differences",
                "Estimates with 95% intervals; the true effect is "
                        + effect(evaluated.truth(plan.whole()).value()) + ".");
        return Prose.section("single", "What a commissioner would be handed")
                .holding(figure(
                        told,
                        rows,
                        "Each row is one evaluation, with its own areas and its own luck: an estimate and its 95%"
                                + " interval. A commissioner sees one of them. An interval that crosses zero reports no"
                                + " effect."));
    }

    private Element power() {
        Element section = Prose.section("power", "How many areas and months it takes")
                .holding(Prose.paragraph(
                        "Share of evaluations that report an effect, smaller evaluations being part of the whole. Where the"
                                + " true effect is nothing, or the study is misled, to report one is a false alarm."));
        for (Study study : Study.values()) {
            section = section.holding(heat(study));
        }
        return section.holding(Markup.tag("ul", "heat-key")
                .holding(
                        entry("moved1", "a fifth of evaluations or more"),
                        entry("moved2", "half or more"),
                        entry("moved3", "four fifths or more, which evaluations are usually planned for")));
    }

    private static Element entry(String style, String words) {
        return Markup.tag("li").holding(Markup.tag("span", style).with("aria-hidden", "true"), Markup.text(words));
    }

    private Element heat(Study study) {
        List<Integer> areas = plan.sizes().stream().map(Size::areas).distinct().toList();
        List<Size> columns = plan.sizes().stream()
                .filter(size -> size.areas() == plan.areas())
                .toList();
        Element head = Markup.tag("tr").holding(Heat.heading("Areas"));
        for (Size size : columns) {
            head = head.holding(Heat.heading(size.before() + " months before, " + size.after() + " after"));
        }
        List<Element> rows = new ArrayList<>();
        for (int each : areas) {
            Element row = Markup.tag("tr")
                    .holding(Markup.tag("th").with("scope", "row").saying(each + " and " + each));
            for (Size size : columns) {
                row = row.holding(cell(evaluated.performance(study, new Size(each, size.before(), size.after()))));
            }
            rows.add(row);
        }
        String caption = study.words() + ": how often it reports an effect, and how often its interval holds the truth";
        return Heat.table(caption, head, rows);
    }

    private static Element cell(Performance each) {
        double power = each.power().value();
        int strength = power >= 0.8 ? 3 : power >= 0.5 ? 2 : power >= 0.2 ? 1 : 0;
        Element cell = strength == 0 ? Markup.tag("td") : Markup.tag("td", "moved" + strength);
        double error = each.power().error();
        return cell.saying(Unit.SHARE.of(power) + (error > 0 ? " ± " + Numbers.fixed(error * 100, 1) : ""))
                .holding(Markup.tag("span", "sub")
                        .saying("interval holds the truth: "
                                + Unit.SHARE.of(each.coverage().value())));
    }

    private Element method() {
        List<String> said = new ArrayList<>();
        said.add(Numbers.grouped(evaluated.evaluations().size()) + " evaluations from seed "
                + evaluated.identity().seed() + ". In each, the contract begins in " + plan.areas()
                + " areas after " + months(plan.before() + plan.gap())
                + (plan.gap() == 0 ? "" : ", of which the last " + plan.gap() + " are left out,")
                + " and the reference (" + evaluated.reference()
                + ") goes on in as many others; every area has its own luck.");
        plan.spread()
                .ifPresent(spread -> said.add("Areas differ in the environment index “" + spread.index()
                        + "”: its level has a standard deviation of " + Numbers.text(spread.share())
                        + " of itself over areas."));
        plan.drift()
                .ifPresent(drift -> said.add("In treated areas the environment index “" + drift.index() + "” "
                        + (drift.perYear() < 0 ? "falls" : "rises") + " a year by "
                        + Numbers.text(StrictMath.abs(drift.perYear()))
                        + " of its level more than in those compared, whether the contract begins or not. A"
                        + " difference-in-differences takes what follows for the effect."));
        if (!evaluated.begun().otherwise().isEmpty()) {
            said.add("The scenarios also differ in "
                    + Wording.and(evaluated.begun().otherwise())
                    + ". That holds in treated areas from the outset, months before included.");
        }
        said.add(
                "The true effect is that of the same treated areas with the contract and, with the same luck, without it,"
                        + " after the start. “Out by” is what a study says less that, evaluation by evaluation.");
        said.add(
                "Before and after: mean rise over treated areas. Difference-in-differences: mean, over pairs of areas, of"
                        + " the rise in the treated less the rise in the compared. Both have the standard error that areas"
                        + " show, and Student's t. Matched clients: after the start, clients of treated areas against clients of"
                        + " compared areas with the same " + Wording.and(matched())
                        + ", weighted as the treated; its error takes clients to be independent.");
        said.add((evaluated.evaluations().size() > SHOWN
                        ? "The first " + SHOWN + " evaluations are shown"
                        : "Every evaluation is shown")
                + " one by one; evaluation.csv has all of them.");
        return Prose.section("method", "How it was done")
                .holding(said.stream().map(Prose::paragraph).toList());
    }

    private List<String> matched() {
        List<String> all = new ArrayList<>(List.of("recorded group"));
        plan.match().forEach(name -> all.add(Spoken.plain(name)));
        return all;
    }
}
