package outturn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import outturn.model.Finances;
import outturn.model.Model;
import outturn.rules.money.Solvency;
import outturn.scenario.Contract;
import outturn.scenario.Money;
import outturn.scenario.Nearest;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.Spoken;
import outturn.scenario.Term;
import outturn.scenario.json.Json;
import outturn.scenario.json.ObjectText;
import outturn.simulation.Asked;
import outturn.summary.CashPath;
import outturn.summary.Cashflow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Whether one provider can live on its contract. */
@Command(
        name = "cashflow",
        description = {
            "Whether one provider can live on its contract: chance of ruin by month, funding it would need, reserves for"
                    + " a chance of ruin of 5%%, the largest share of the contract that could be on results, and the"
                    + " lowest prices worth bidding. Played with that provider kept from failing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  outturn cashflow drug-recovery-pilot --provider \"North Star\"",
            "  outturn cashflow mine.json --provider Harbour --set /contracts/harbour/lag=6",
            "  outturn cashflow mine.json --provider Harbour --json > cashflow.json"
        })
final class CashflowCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private Named named;

    @Option(names = "--provider", required = true, paramLabel = "NAME", description = "The provider.")
    private String provider;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    @Mixin
    private Question question;

    @Mixin
    private Luck luck;

    @Override
    public Integer call() {
        Asked asked = question.read(named.scenario());
        known(asked.scenario());
        Finances stated = Model.stated(asked.scenario()).finances();
        int number = List.copyOf(asked.scenario().providers().keySet()).indexOf(provider);
        Cashflow cashflow = play(asked, number, stated);
        boolean limited = stated.facility(number) != Solvency.NO_LIMIT;
        main.out().print(json ? json(cashflow, limited).json().pretty() : text(asked.scenario(), cashflow, limited));
        main.out().flush();
        return 0;
    }

    private void known(Scenario asked) {
        if (!asked.providers().containsKey(provider)) {
            throw new Refused("outturn: there is no provider \"" + provider + "\"; "
                    + Nearest.remedy(provider, asked.providers().keySet()));
        }
    }

    private Cashflow play(Asked asked, int number, Finances stated) {
        Scenario unfailing = asked.scenario()
                .with(provider, asked.scenario().providers().get(provider).neverFailing());
        Model model = Model.of(unfailing);
        int months = model.clock().measured();
        List<CashPath> paths = main.ticking(
                asked.name(),
                ticker -> luck.simulation(ticker, main.stop())
                        .each(model, luck.seed(), luck.number(), ledger -> CashPath.of(ledger, number, months)));
        return new Cashflow(
                paths,
                stated.reserves(number),
                stated.facility(number),
                stated.interestPerYear(number),
                model.clock().monthsPerCycle());
    }

    private String text(Scenario asked, Cashflow cashflow, boolean limited) {
        StringBuilder text = new StringBuilder();
        text.append("Cash flow of ")
                .append(Spoken.proper(provider))
                .append(", ")
                .append(Numbers.grouped(cashflow.replications()))
                .append(" replications, kept from failing\n\n");
        text.append(byMonth(cashflow)).append('\n');
        text.append(answers(cashflow)).append('\n');
        text.append(
                paysResults(cashflow)
                        ? prices(asked, cashflow)
                        : "Nothing it is paid depends on results, so there is no share or price of results to judge.\n");
        if (!limited) {
            text.append("No facility is stated: ruin is taken to be cash below nothing.\n");
        }
        return text.toString();
    }

    private static String byMonth(Cashflow cashflow) {
        List<Double> ruin = cashflow.ruinByMonth();
        List<Double> low = cashflow.cash(0.05);
        List<Double> middle = cashflow.cash(0.5);
        List<Double> high = cashflow.cash(0.95);
        Grid grid = new Grid(List.of("MONTH", "RUINED BY ITS END", "CASH P5", "CASH P50", "CASH P95"));
        for (int month = 0; month < cashflow.months(); month++) {
            grid.row(List.of(
                    Integer.toString(month + 1),
                    Shown.value(ruin.get(month), "share"),
                    Shown.pounds(low.get(month)),
                    Shown.pounds(middle.get(month)),
                    Shown.pounds(high.get(month))));
        }
        return grid.text();
    }

    private static String answers(Cashflow cashflow) {
        Grid grid = new Grid(List.of("QUESTION", "ANSWER"));
        grid.row(List.of("Chance of ruin within the horizon", ruin(cashflow)));
        grid.row(List.of("Funding needed, 95th percentile", Shown.pounds(cashflow.fundingNeed(0.95))));
        grid.row(List.of("Reserves today", Shown.pounds(cashflow.reserves())));
        grid.row(List.of("Reserves for ruin of 5% or less", Shown.pounds(cashflow.reservesNeeded())));
        if (paysResults(cashflow)) {
            grid.row(List.of("Share of income from results today", Shown.value(cashflow.shareOnResults(), "share")));
            grid.row(List.of("Largest share with ruin of 5% or less", share(cashflow.breakEvenShare())));
            grid.row(List.of("Lowest prices that do not lose money", price(cashflow.floorPrice())));
            grid.row(List.of("Lowest prices with ruin of 5% or less", price(cashflow.safePrice())));
        }
        return grid.text();
    }

    /** Without any income from results there is no share and no price to ask about. */
    private static boolean paysResults(Cashflow cashflow) {
        return cashflow.shareOnResults() > 0;
    }

    private static String ruin(Cashflow cashflow) {
        double ruin = cashflow.ruinByMonth().get(cashflow.months() - 1);
        double error = StrictMath.sqrt(ruin * (1 - ruin) / cashflow.replications());
        return Shown.value(ruin, "share") + " (standard error " + Shown.value(error, "share") + ")";
    }

    private static String share(OptionalDouble share) {
        return share.isPresent()
                ? Shown.value(share.getAsDouble(), "share")
                : "none: ruin is likelier than that at any share";
    }

    private static String price(OptionalDouble ratio) {
        return ratio.isPresent()
                ? Numbers.fixed(ratio.getAsDouble() * 100, 1) + "% of those in the contract"
                : "none: no price will do";
    }

    /** Prices of results in the contract and at the floor. */
    private String prices(Scenario asked, Cashflow cashflow) {
        OptionalDouble floor = cashflow.floorPrice();
        Grid grid = new Grid(List.of("TERM", "GROUP", "PRICE", "FLOOR"));
        List<List<String>> rows = new ArrayList<>();
        for (Contract contract : asked.contracts().values()) {
            if (contract.provider().equals(provider)) {
                contract.terms()
                        .forEach((name, term) -> prices(term)
                                .forEach((group, price) ->
                                        rows.add(List.of(name, group, pounds(price, 1), pounds(price, floor)))));
            }
        }
        rows.forEach(grid::row);
        return rows.isEmpty() ? "" : grid.text();
    }

    private static Map<String, Money> prices(Term term) {
        if (term instanceof Term.Outcome outcome) {
            return outcome.price();
        }
        return term instanceof Term.Sustainment sustainment ? sustainment.price() : Map.of();
    }

    private static String pounds(Money price, OptionalDouble ratio) {
        return ratio.isPresent() ? pounds(price, ratio.getAsDouble()) : "none";
    }

    private static String pounds(Money price, double ratio) {
        return Numbers.pounds(StrictMath.round(price.pence() * ratio));
    }

    private ObjectText json(Cashflow cashflow, boolean limited) {
        ObjectText all = Json.object().put("provider", provider);
        all.put("replications", cashflow.replications()).put("facilityStated", limited);
        all.put("ruinByMonth", numbers(cashflow.ruinByMonth()));
        all.put("cashP5", numbers(cashflow.cash(0.05))).put("cashP50", numbers(cashflow.cash(0.5)));
        all.put("cashP95", numbers(cashflow.cash(0.95)));
        all.put("fundingNeedP95", cashflow.fundingNeed(0.95));
        all.put("reserves", cashflow.reserves()).put("reservesForRuin5Percent", cashflow.reservesNeeded());
        all.put("shareOnResults", cashflow.shareOnResults());
        all.put("breakEvenShare", cashflow.breakEvenShare().orElse(Double.NaN));
        all.put("floorPrice", cashflow.floorPrice().orElse(Double.NaN));
        return all.put("priceForRuin5Percent", cashflow.safePrice().orElse(Double.NaN));
    }

    private static Json numbers(List<Double> values) {
        return Json.list(values.stream().map(Json::of).toList());
    }
}
