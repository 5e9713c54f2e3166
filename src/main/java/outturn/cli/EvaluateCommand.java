package outturn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import outturn.report.EvaluationReport;
import outturn.scenario.Check;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.store.Content;
import outturn.store.Folder;
import outturn.store.Results;
import outturn.study.evaluation.Evaluated;
import outturn.study.evaluation.Evaluated.Number;
import outturn.study.evaluation.Evaluated.Performance;
import outturn.study.evaluation.Evaluations;
import outturn.study.evaluation.Outcome;
import outturn.study.evaluation.Plan;
import outturn.study.evaluation.Plan.Drift;
import outturn.study.evaluation.Plan.Spread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what evaluators would have said of a contract, beside what it truly did. */
@Command(
        name = "evaluate",
        description = {
            "Evaluate a contract before it is signed. In some areas the scenario's contracts follow those of the"
                    + " reference after some months; in as many others the reference goes on. Say what a before-after"
                    + " study, a difference-in-differences and a matched comparison of clients would report, beside the"
                    + " true effect: bias, how often the 95%% interval holds the truth, how often the effect is found."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn evaluate pooled-budget-activity pooled-budget-completion",
            "  outturn evaluate before.json after.json --areas 12 --months 24,12 --outcome dropped-out",
            "  outturn evaluate before.json after.json --spread housing=0.1 --drift housing=0.05 --match age,drug"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int USUAL_MATCH = 2;
    private static final Set<String> OPTIONS = Set.of("areas", "months", "gap", "outcome", "match", "spread", "drift");

    @ParentCommand
    private Main main;

    @Parameters(
            index = "0",
            paramLabel = "REFERENCE",
            description = "The world without the contract: a file, a folder or a name.")
    private String reference;

    @Parameters(index = "1", paramLabel = "SCENARIO", description = "The world with it.")
    private String scenario;

    @Mixin
    private Question question;

    @Option(
            names = "--areas",
            paramLabel = "N",
            defaultValue = "8",
            description = "Areas in which the contract begins; as many are compared (default: ${DEFAULT-VALUE}).")
    private int areas;

    @Option(
            names = "--months",
            paramLabel = "BEFORE,AFTER",
            defaultValue = "12,12",
            converter = Months.Typed.class,
            description = "Months observed before the contract begins and from then on (default: ${DEFAULT-VALUE}).")
    private Months months;

    @Option(
            names = "--gap",
            paramLabel = "MONTHS",
            defaultValue = "0",
            description = {
                "Months to leave out before the contract begins, because providers may see it coming (default:"
                        + " ${DEFAULT-VALUE})."
            })
    private int gap;

    @Option(
            names = "--outcome",
            paramLabel = "WHICH",
            defaultValue = "completed",
            converter = WhichOutcome.class,
            description = {
                "completed, dropped-out or died: how clients leave treatment, per client in treatment and year; or declined:"
                        + " the share of clients assessed whom a provider turns away (default: ${DEFAULT-VALUE})."
            })
    private Outcome outcome;

    @Option(
            names = "--match",
            paramLabel = "ATTRIBUTE,…",
            split = ",",
            description = {
                "Attributes by which clients are matched, beside their recorded group (default: the first two of the"
                        + " scenario)."
            })
    private List<String> match;

    @Option(
            names = "--spread",
            paramLabel = "INDEX=SHARE",
            converter = Apart.OfLevels.class,
            description = {
                "Let areas differ: the standard deviation, over areas, of the level of an environment index (default: only"
                        + " their luck differs)."
            })
    private Spread spread;

    @Option(
            names = "--drift",
            paramLabel = "INDEX=SHARE",
            converter = Apart.OfTrends.class,
            description = {
                "Let treated areas go another way than those compared, contract or no contract: what an environment index"
                        + " rises more in them, as a share of its level a year; below 0 it falls (default: none)."
            })
    private Drift drift;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "100",
            converter = Several.class,
            description = "How many evaluations to play, at least 2 (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Mixin
    private Seeded seeded;

    @Mixin
    private Place place;

    @Override
    public Integer call() throws IOException {
        Reading<Scenario> without = question.reading(reference);
        Reading<Scenario> with = question.reading(scenario);
        Folder folder = place.folder(with.name() + "-evaluation");
        Evaluations evaluations = evaluations(without, with);
        Evaluated evaluated = play(evaluations, with.name());
        Map<String, Content> files = Results.of(evaluated);
        files.put("report.html", Content.of(EvaluationReport.html(evaluated)));
        folder.write(files);
        say(evaluated);
        Place.tell(main, folder, files);
        return 0;
    }

    private Evaluations evaluations(Reading<Scenario> without, Reading<Scenario> with) {
        try {
            return new Evaluations(without, with, plan(with.value()));
        } catch (Check.Fault fault) {
            String where = OPTIONS.contains(fault.property()) ? "--" + fault.property() : fault.property();
            throw new Check.Fault(where, fault.problem(), fault.remedy());
        }
    }

    private Plan plan(Scenario of) {
        List<String> by = match == null
                ? of.population().attributes().keySet().stream()
                        .limit(USUAL_MATCH)
                        .toList()
                : match;
        return new Plan(
                areas,
                months.before(),
                gap,
                months.after(),
                outcome,
                by,
                Optional.ofNullable(spread),
                Optional.ofNullable(drift));
    }

    private Evaluated play(Evaluations evaluations, String name) {
        return main.ticking(
                "evaluations of " + name,
                ticker -> evaluations.play(seeded.simulation(ticker, main.stop()), seeded.seed(), replications));
    }

    private void say(Evaluated evaluated) {
        main.say(Numbers.grouped(evaluated.evaluations().size()) + " evaluations, each of " + areas
                + " areas with the contract and " + areas + " without, " + months.before() + " months before and "
                + months.after() + " after;");
        main.say(outcome.unit() + ":");
        Grid grid = new Grid(List.of("", "estimate", "out by", "holds the truth", "finds an effect"));
        grid.row(List.of("True effect", number(evaluated.truth(evaluated.plan().whole())), "", "", ""));
        for (Performance each : evaluated.whole()) {
            grid.row(List.of(
                    each.study().words(),
                    number(each.estimate()),
                    number(each.bias()),
                    share(each.coverage()),
                    share(each.power())));
        }
        grid.text().lines().forEach(line -> main.say("  " + line));
        evaluated.whole().forEach(each -> main.say(EvaluationReport.sentence(each)));
    }

    private static String number(Number number) {
        return Numbers.fixed(number.value(), 4) + " ± " + Numbers.fixed(number.error(), 4);
    }

    private static String share(Number share) {
        return Numbers.fixed(share.value() * 100, 1) + "% ± " + Numbers.fixed(share.error() * 100, 1);
    }
}
