package outturn.study.floor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import outturn.ledger.Ledger.Flow;
import outturn.model.Model;
import outturn.model.Precedents;
import outturn.replication.Diary;
import outturn.replication.Replication;
import outturn.scenario.Check;
import outturn.scenario.Lever;
import outturn.scenario.Money;
import outturn.scenario.Nearest;
import outturn.scenario.Numbers;
import outturn.scenario.Scenario;
import outturn.scenario.Term;
import outturn.scenario.json.Reading;
import outturn.scenario.json.Setting;
import outturn.simulation.Asked;
import outturn.simulation.EngineVersion;
import outturn.simulation.Engines;
import outturn.simulation.Identity;
import outturn.study.floor.Floored.Crowd;
import outturn.study.floor.Floored.Found;
import outturn.study.floor.Floored.Shares;
import outturn.study.floor.Search.Scale;
import outturn.summary.CashPath;
import outturn.summary.Cashflow;

/** Asks one provider of a scenario, contract by contract, whether it would have it. */
public final class Floor {
    /** Ratios of today's prices, in the order in which they are tried. */
    private static final Scale RATIOS =
            new Scale(List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 8.0, 16.0), false);

    private static final int STEPS = 10;

    /** Of a population, nineteen in twenty. */
    private static final double STANDING = 0.95;

    private final Reading<Scenario> reading;
    private final String provider;
    private final double risk;
    private final long seed;
    private final int replications;
    private final Stage stage;
    private final boolean decides;
    private final Precedents precedents = new Precedents();

    /**
     * @param reading the scenario; sound
     * @param risk chance of ruin within the horizon that the provider can bear
     * @throws Check.Fault when there is no such provider, or it has no contract
     */
    public Floor(Reading<Scenario> reading, String provider, double risk, long seed, int replications, Stage stage) {
        Scenario scenario = reading.value();
        known(provider, scenario.providers(), "there is no provider");
        Check.that(
                scenario.contracts().values().stream()
                        .anyMatch(contract -> contract.provider().equals(provider)),
                "",
                "the provider \"" + provider + "\" has no contract",
                "name one that has");
        this.reading = reading;
        this.provider = provider;
        this.risk = risk;
        this.seed = seed;
        this.replications = replications;
        this.stage = stage;
        decides = scenario.providers().get(provider).decides().isPresent();
    }

    private static void known(String name, Map<String, ?> names, String without) {
        Check.that(names.containsKey(name), "", without + " \"" + name + "\"", Nearest.remedy(name, names.keySet()));
    }

    boolean decides() {
        return decides;
    }

    /** What the provider, which decides, reckons a contract is worth before it bids. */
    double worth(Reading<Scenario> contract) {
        return Books.bid(bidding(contract, true).value(), provider, precedents).worth();
    }

    private Reading<Scenario> bidding(Reading<Scenario> contract, boolean bids) {
        Optional<Setting> setting = Scaled.bidding(contract.value(), provider, bids);
        return setting.isEmpty() ? contract : Books.with(contract, List.of(setting.get()));
    }

    /** The cash of the provider under a contract it has taken on. */
    Cashflow play(String title, Reading<Scenario> contract) {
        Books books = new Books(bidding(contract, false).value(), provider, precedents);
        return books.cashflow(stage.play(title, replications, () -> books.player(seed)));
    }

    /**
     * The lowest prices and the least fixed share.
     *
     * @param population how many providers like it to draw; 0 for none
     */
    public Floored prices(int population) {
        Map<String, Money> prices = prices();
        Check.that(
                !prices.isEmpty(),
                "",
                "nothing that \"" + provider + "\" is paid has a price by results",
                "ask about a lever instead: --lever NAME");
        Found price = found(search(
                RATIOS,
                ratio -> "prices at " + percent(ratio),
                ratio -> Scaled.results(reading.value(), provider, ratio)));
        Optional<Stake> stake = stake();
        Optional<Shares> shares = stake.map(this::shares);
        Optional<Crowd> peers = population == 0 ? Optional.empty() : stake.map(known -> peers(known, population));
        return floored(Optional.empty(), price, true, prices, shares, peers);
    }

    /** The least, or the most, of a lever that has a least and a most. */
    public Floored lever(String name) {
        known(name, reading.value().levers(), "there is no lever");
        Lever lever = reading.value().levers().get(name);
        Check.that(
                lever.least().isPresent() && lever.most().isPresent(),
                "",
                "the lever \"" + name + "\" has no least and most",
                "give both in the scenario");
        double least = lever.least().get().value();
        double most = lever.most().get().value();
        boolean whole = !reading.with(List.of(Setting.of(name, (least + most) / 2 + 0.5)))
                        .isSound()
                || !reading.with(List.of(Setting.of(name, least + (most - least) / 3)))
                        .isSound();
        boolean rises = rises(name, least, most);
        Found found = found(search(
                rises ? Scale.even(least, most, STEPS, whole) : Scale.even(most, least, STEPS, whole),
                value -> name + " at " + Numbers.text(value),
                value -> List.of(Setting.of(name, value))));
        return floored(Optional.of(name), found, rises, Map.of(), Optional.empty(), Optional.empty());
    }

    /** Whether more of it is better for the provider: in what it reckons, or in what is left to it. */
    private boolean rises(String name, double least, double most) {
        double low = offer(least, name + " at its least", List.of(Setting.of(name, least)))
                .reckoned()
                .worth();
        double high = offer(most, name + " at its most", List.of(Setting.of(name, most)))
                .reckoned()
                .worth();
        return high >= low;
    }

    private Offer offer(double at, String title, List<Setting> settings) {
        return new Offer(this, at, title, Books.with(reading, settings));
    }

    private Search search(Scale scale, DoubleFunction<String> title, DoubleFunction<List<Setting>> settings) {
        return new Search(scale, decides, at -> offer(at, title.apply(at), settings.apply(at)));
    }

    private Found found(Search search) {
        Edge worth = search.worth();
        Edge safe = search.safe(risk);
        Edge both = search.both(risk, worth, safe);
        return new Found(worth, safe, both, search.tried());
    }

    private Floored floored(
            Optional<String> lever,
            Found price,
            boolean rises,
            Map<String, Money> prices,
            Optional<Shares> shares,
            Optional<Crowd> peers) {
        Identity identity = new Identity(reading.name(), reading.hash(), seed, replications, EngineVersion.current());
        return new Floored(
                Asked.of(reading), identity, provider, risk, decides, lever, price, rises, prices, shares, peers);
    }

    /** Prices of results, by contract, term and group. */
    private Map<String, Money> prices() {
        Map<String, Money> prices = new LinkedHashMap<>();
        reading.value()
                .contracts()
                .forEach((contract, named) -> named.terms().forEach((term, of) -> {
                    if (named.provider().equals(provider)) {
                        of(of).forEach((group, price) -> prices.put(contract + ", " + term + ", " + group, price));
                    }
                }));
        return prices;
    }

    private static Map<String, Money> of(Term term) {
        if (term instanceof Term.Outcome outcome) {
            return outcome.price();
        }
        if (term instanceof Term.Sustainment held) {
            return held.price();
        }
        Map<String, Money> steps = new LinkedHashMap<>();
        if (term instanceof Term.CohortThreshold cohort) {
            cohort.steps().forEach(step -> {
                String reach = "from " + percent(step.reach().value()) + " better";
                if (step.lump().pence() != 0) {
                    steps.put(reach + ", the cohort", step.lump());
                }
                if (step.each().pence() != 0) {
                    steps.put(reach + ", each", step.each());
                }
            });
        }
        return steps;
    }

    /**
     * What the contract is expected to pay over the horizon when the provider works as stated, pence.
     *
     * @param fixed by blocks and activity
     * @param results by results
     */
    private record Stake(double fixed, double results, double months) {
        double total() {
            return fixed + results;
        }
    }

    /** Empty where results pay nothing. */
    private Optional<Stake> stake() {
        Reading<Scenario> stated = decides ? Books.with(reading, List.of(Scaled.byStatedRules(provider))) : reading;
        Scenario scenario = stated.value();
        Model model = Model.of(
                scenario.with(provider, scenario.providers().get(provider).neverFailing()));
        int number = List.copyOf(scenario.providers().keySet()).indexOf(provider);
        int cycles = model.clock().measured();
        List<double[]> sums = stage.play("the contract as it is", replications, () -> {
            Replication replication = new Replication(model, Engines.COLUMNAR, Diary.CLOSED);
            return at -> {
                double[] sum = new double[2];
                var ledger = replication.play(seed, at);
                for (int cycle = 0; cycle < cycles; cycle++) {
                    sum[0] += ledger.flow(Flow.BLOCK, number, cycle) + ledger.flow(Flow.ACTIVITY, number, cycle);
                    sum[1] += ledger.flow(Flow.RESULTS, number, cycle);
                }
                return sum;
            };
        });
        double fixed = sums.stream().mapToDouble(sum -> sum[0]).sum() / replications;
        double results = sums.stream().mapToDouble(sum -> sum[1]).sum() / replications;
        return results > 0
                ? Optional.of(new Stake(fixed, results, cycles * model.clock().monthsPerCycle()))
                : Optional.empty();
    }

    /** So much of the expected total fixed and the rest on results. */
    private List<Setting> sharing(Stake stake, double fixed) {
        List<Setting> settings = new ArrayList<>(
                stake.fixed() > 0
                        ? Scaled.certain(reading.value(), provider, fixed * stake.total() / stake.fixed())
                        : Scaled.fixed(reading, provider, fixed * stake.total() / stake.months()));
        settings.addAll(Scaled.results(reading.value(), provider, (1 - fixed) * stake.total() / stake.results()));
        return settings;
    }

    private Shares shares(Stake stake) {
        Search search = search(
                Scale.even(0, 1, STEPS, false), fixed -> percent(fixed) + " fixed", fixed -> sharing(stake, fixed));
        OptionalDouble onAverage = search.onAverage();
        return new Shares(stake.fixed() / stake.total(), stake.total(), found(search), onAverage);
    }

    private Crowd peers(Stake stake, int population) {
        Peers peers = new Peers(reading.value(), provider, seed);
        Search search = new Search(Scale.even(0, 1, STEPS, false), false, fixed -> {
            Reading<Scenario> shared = bidding(Books.with(reading, sharing(stake, fixed)), false);
            String title = population + " providers, " + percent(fixed) + " fixed";
            return new Together(() -> together(peers, shared, title, fixed, population));
        });
        return new Crowd(STANDING, peers.spreads(), search.safe(1 - STANDING), search.tried());
    }

    /** All of them on one contract, each in the replication of its number. */
    private Tried together(Peers peers, Reading<Scenario> shared, String title, double fixed, int population) {
        List<Boolean> ruined = stage.play(title, population, () -> number -> {
            Books books = new Books(peers.drawn(shared, number).value(), provider, precedents);
            List<CashPath> alone = List.of(books.play(seed, number));
            return books.cashflow(alone).ruin() > 0;
        });
        int lost = (int) ruined.stream().filter(each -> each).count();
        return new Tried(fixed, Double.NaN, Double.NaN, OptionalInt.of(lost), population, Double.NaN);
    }

    private static String percent(double share) {
        return Numbers.fixed(share * 100, 1) + "%";
    }
}
