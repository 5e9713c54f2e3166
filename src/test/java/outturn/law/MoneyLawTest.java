package outturn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.ledger.Chart;
import outturn.ledger.Ledger;
import outturn.ledger.Ledger.Entry;
import outturn.ledger.Ledger.Flow;
import outturn.model.Budgets;
import outturn.model.Clause;
import outturn.model.Cohorts;
import outturn.model.Deal;
import outturn.model.Model;
import outturn.replication.Diary;
import outturn.replication.Treasury;
import outturn.replication.draws.Draws;
import outturn.scenario.Commissioner.WhenSpent;
import outturn.scenario.Contract;
import outturn.scenario.Scenario;
import outturn.scenario.Term;

/** What money does whatever the contracts say and whatever clients do: made-up contracts, made-up streams of events. */
class MoneyLawTest {
    private static final int CLIENTS = 60;

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    /** A stream of events that depends on its seed alone, and on how many watches and holds there are. */
    private static void month(Model model, Treasury treasury, Gen gen, int cycle) {
        for (int event = gen.whole(0, 40); event > 0; event--) {
            int client = gen.whole(0, CLIENTS);
            int provider = gen.whole(0, model.market().providers() - 1);
            int recorded = gen.whole(0, model.names().groups().size() - 1);
            int earlier = cycle - gen.whole(0, 9);
            int watches = model.triggers().watches(provider);
            int holds = model.triggers().holds(provider);
            int counts = model.names().events().size();
            switch (gen.whole(0, 6)) {
                case 0 -> treasury.started(cycle, client, provider, recorded, cycle + gen.whole(0, 1));
                case 1 -> treasury.treated(cycle, client, provider, gen.whole(2, 3), recorded);
                case 2 -> treasury.returned(cycle, client, provider, earlier);
                case 3 -> {
                    if (holds > 0) {
                        treasury.held(cycle, client, provider, gen.whole(0, holds - 1), recorded, gen.chance(0.8));
                    }
                }
                case 4 -> {
                    if (counts > 0) {
                        treasury.events(cycle, client, provider, gen.whole(0, counts - 1), gen.whole(1, 3), earlier);
                    }
                }
                default -> {
                    if (watches > 0) {
                        treasury.reached(
                                cycle, client, provider, gen.whole(0, watches - 1), earlier, recorded, gen.chance(0.9));
                    }
                }
            }
        }
        treasury.settleClaims(cycle);
        treasury.runProviders(cycle);
        treasury.keepBudgets(cycle);
        treasury.close(cycle);
    }

    private static Ledger play(Model model, long seed) {
        Ledger ledger = new Ledger(model);
        play(model, ledger, new Treasury(model, ledger, Diary.CLOSED), seed);
        return ledger;
    }

    private static void play(Model model, Ledger ledger, Treasury treasury, long seed) {
        ledger.clear();
        treasury.open(Draws.world(seed, 0));
        Gen gen = new Gen(seed + 1_000_000);
        for (int cycle = 0; cycle < model.clock().total(); cycle++) {
            month(model, treasury, gen, cycle);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBooksHold(long seed) {
        Model model = Model.of(RandomScenarios.scenario(seed));
        Ledger ledger = play(model, seed);
        long[] raisedNotDue = new long[model.terms().contracts()];
        long spent = 0;
        long paid = 0;
        for (int cycle = 0; cycle < model.clock().measured(); cycle++) {
            assertThat(sum(ledger, cycle)).as("all accounts, cycle %d", cycle).isZero();
            for (int line = 0; line < ledger.lines(); line++) {
                spent += ledger.spend(line, cycle);
            }
            for (Clause clause : model.terms().clauses()) {
                raisedNotDue[clause.contract()] += clause.claims() ? notDue(ledger, clause.number(), cycle) : 0;
                paid += ledger.pence(Entry.PAID, clause.number(), cycle)
                        - ledger.pence(Entry.RECOVERED, clause.number(), cycle);
            }
            checkContracts(model, ledger, cycle, raisedNotDue);
            assertThat(spent - paid)
                    .as("spent but not paid is retained, cycle %d", cycle)
                    .isEqualTo(retained(model, ledger, cycle));
            checkCash(model, ledger, cycle);
        }
        model.terms().clauses().forEach(clause -> checkTerm(model, ledger, clause));
        checkBudgets(model, ledger);
    }

    private static long sum(Ledger ledger, int cycle) {
        long sum = 0;
        for (int account = 0; account < ledger.accounts().accounts(); account++) {
            sum += ledger.accounts().closing(account, cycle);
        }
        return sum;
    }

    /** Raised = verified + rejected + still in flight. */
    private static long notDue(Ledger ledger, int term, int cycle) {
        return ledger.pence(Entry.RAISED, term, cycle)
                - ledger.pence(Entry.VERIFIED, term, cycle)
                - ledger.pence(Entry.REJECTED, term, cycle);
    }

    private static void checkContracts(Model model, Ledger ledger, int cycle, long[] raisedNotDue) {
        Chart chart = ledger.chart();
        for (int contract = 0; contract < model.terms().contracts(); contract++) {
            assertThat(ledger.accounts().closing(chart.inFlight(contract), cycle))
                    .as("in flight, cycle %d", cycle)
                    .isEqualTo(raisedNotDue[contract])
                    .isNotNegative();
        }
    }

    private static long retained(Model model, Ledger ledger, int cycle) {
        long sum = 0;
        for (int contract = 0; contract < model.terms().contracts(); contract++) {
            sum += ledger.accounts().closing(ledger.chart().retained(contract), cycle);
        }
        return sum;
    }

    /** Cash moves by its flows; unless the provider failed or its successor came, between the months. */
    private static void checkCash(Model model, Ledger ledger, int cycle) {
        for (int provider = 0; provider < model.market().providers(); provider++) {
            long before = cycle == 0
                    ? model.finances().reserves(provider)
                    : ledger.accounts().closing(ledger.chart().cash(provider), cycle - 1);
            long flows = 0;
            for (Flow flow : Flow.values()) {
                flows += ledger.flow(flow, provider, cycle);
            }
            if (ledger.failed(provider) == Ledger.NEVER || ledger.failed(provider) >= cycle) {
                assertThat(ledger.cash(provider, cycle)).isEqualTo(before + flows);
            }
        }
    }

    private static void checkTerm(Model model, Ledger ledger, Clause clause) {
        int term = clause.number();
        if (!(clause.term() instanceof Term.Withhold)) {
            assertThat(ledger.pence(Entry.PAID, term)
                            - ledger.pence(Entry.RECOVERED, term)
                            + ledger.pence(Entry.LAPSED, term))
                    .as("paid and lapsed under %s", clause.fullName())
                    .isEqualTo(ledger.pence(Entry.VERIFIED, term) - ledger.pence(Entry.CLAWED_BACK, term));
        }
        assertThat(ledger.pence(Entry.RECOVERED, term))
                .isBetween(0L, Math.min(ledger.pence(Entry.PAID, term), ledger.pence(Entry.CLAWED_BACK, term)));
        assertThat(ledger.pence(Entry.PAID_FALSELY, term)).isBetween(0L, ledger.pence(Entry.PAID, term));
        if (clause.claims()) {
            checkWindow(model, ledger, clause);
        }
    }

    private static void checkWindow(Model model, Ledger ledger, Clause clause) {
        Deal deal = model.terms().dealOf(clause.number());
        Cohorts cohorts = model.terms().cohorts(clause.number());
        int first = deal.window().from() + model.terms().lag(clause.number());
        int last = deal.window().last() + model.terms().lag(clause.number()) + (cohorts == null ? 0 : cohorts.follow());
        for (int cycle = 0; cycle < model.clock().measured(); cycle++) {
            int at = cycle + model.clock().warmUp();
            if (at < first || at > last) {
                assertThat(ledger.pence(Entry.PAID, clause.number(), cycle))
                        .as("%s outside its time, cycle %d", clause.fullName(), cycle)
                        .isZero();
            }
        }
    }

    /** A capped line spends no more than its sum, or than its blocks if they alone are more. */
    private static void checkBudgets(Model model, Ledger ledger) {
        Budgets budgets = model.budgets();
        int perYear = model.clock().perYear();
        for (int line = 0; line < budgets.lines(); line++) {
            for (int first = 0; first < model.clock().measured(); first += perYear) {
                long spent = 0;
                for (int cycle = first;
                        cycle < Math.min(first + perYear, model.clock().measured());
                        cycle++) {
                    spent += ledger.spend(line, cycle);
                }
                long most = Math.max(
                        budgets.budget(line, first / perYear),
                        budgets.blockLeft(line, first + model.clock().warmUp()));
                if (budgets.whenSpent(line) == WhenSpent.CAP) {
                    assertThat(spent).isLessThanOrEqualTo(most);
                }
            }
        }
    }

    /** What is paid under limits and what lapses are together what is paid without them, in every world. */
    @ParameterizedTest
    @MethodSource("seeds")
    void capAndExcessTogetherAreTheUncapped(long seed) {
        Scenario scenario = withoutFailure(RandomScenarios.scenario(seed));
        Ledger capped = play(Model.of(scenario), seed);
        Model model = Model.of(withoutLimits(scenario));
        Ledger free = play(model, seed);
        Map<String, Long> owed = new LinkedHashMap<>();
        Model limited = Model.of(scenario);
        for (Clause clause : limited.terms().clauses()) {
            owed.put(clause.fullName(), netPaid(capped, clause.number()) + capped.pence(Entry.LAPSED, clause.number()));
        }
        for (Clause clause : model.terms().clauses()) {
            if (clause.claims() || clause.term() instanceof Term.Block) {
                assertThat(free.pence(Entry.LAPSED, clause.number())).isZero();
                assertThat(netPaid(free, clause.number())).isEqualTo(owed.get(clause.fullName()));
            }
        }
        checkCaps(limited, capped);
    }

    private static long netPaid(Ledger ledger, int term) {
        return ledger.pence(Entry.PAID, term) - ledger.pence(Entry.RECOVERED, term);
    }

    private static void checkCaps(Model model, Ledger ledger) {
        for (Clause clause : model.terms().clauses()) {
            if (clause.term() instanceof Term.Limit limit) {
                long paid = 0;
                for (Clause other : model.terms().clauses()) {
                    boolean covered = other.contract() == clause.contract()
                            && (other == clause
                                    || other.claims()
                                            && (limit.terms().isEmpty()
                                                    || limit.terms().contains(other.name())));
                    paid += covered ? netPaid(ledger, other.number()) : 0;
                }
                int years = limit.per() == Term.Limit.Per.YEAR
                        ? model.terms().dealOf(clause.number()).window().years()
                        : 1;
                assertThat(paid)
                        .isLessThanOrEqualTo(years * limit.cap().orElseThrow().pence());
            }
        }
    }

    /** No limits, no lapsing; withholds go too, for what they keep lapses by their own rule. */
    private static Scenario withoutLimits(Scenario scenario) {
        return with(scenario, term -> !(term instanceof Term.Limit || term instanceof Term.Investor));
    }

    /** Nobody fails, no budget runs out. */
    private static Scenario withoutFailure(Scenario scenario) {
        Map<String, outturn.scenario.Provider> providers = new LinkedHashMap<>();
        scenario.providers().forEach((name, provider) -> providers.put(name, outturn.scenario.Provider.unlimited()));
        Scenario unlimited = new Scenario(
                scenario.about(),
                scenario.time(),
                scenario.population(),
                scenario.pathway(),
                scenario.domains(),
                scenario.environment(),
                providers,
                scenario.contracts(),
                new outturn.scenario.Commissioner(
                        Map.of(), scenario.commissioner().failure()),
                scenario.economics(),
                scenario.levers(),
                scenario.promises());
        return with(unlimited, term -> !(term instanceof Term.Withhold));
    }

    private static Scenario with(Scenario scenario, java.util.function.Predicate<Term> keep) {
        Map<String, Contract> contracts = new LinkedHashMap<>();
        scenario.contracts().forEach((name, contract) -> {
            // a term that is left out leaves its number to nobody: others keep theirs, and so their luck
            Map<String, Term> terms = new LinkedHashMap<>();
            contract.terms()
                    .forEach((termName, term) -> terms.put(
                            termName,
                            keep.test(term)
                                    ? term
                                    : new Term.TopSlice(
                                            "nobody",
                                            zero(),
                                            outturn.scenario.Share.of(1),
                                            java.util.Optional.empty())));
            contracts.put(
                    name,
                    new Contract(
                            contract.provider(),
                            java.util.Optional.empty(),
                            contract.from(),
                            contract.until(),
                            contract.lag(),
                            contract.rejected(),
                            contract.unclaimed(),
                            contract.refusal(),
                            contract.audit(),
                            terms));
        });
        return new Scenario(
                scenario.about(),
                scenario.time(),
                scenario.population(),
                scenario.pathway(),
                scenario.domains(),
                scenario.environment(),
                scenario.providers(),
                contracts,
                scenario.commissioner(),
                scenario.economics(),
                scenario.levers(),
                scenario.promises());
    }

    private static outturn.scenario.Share zero() {
        return outturn.scenario.Share.of(0);
    }

    /** A ledger and a treasury used before give what new ones give. */
    @ParameterizedTest
    @MethodSource("few")
    void oneReplicationLeavesNothingToTheNext(long seed) {
        Model model = Model.of(RandomScenarios.scenario(seed));
        Ledger used = new Ledger(model);
        Treasury treasury = new Treasury(model, used, Diary.CLOSED);
        play(model, used, treasury, seed + 1);
        play(model, used, treasury, seed);
        Ledger fresh = play(model, seed);
        List<Long> before = balances(fresh, model);
        assertThat(balances(used, model)).isEqualTo(before);
        for (Entry entry : Entry.values()) {
            for (Clause clause : model.terms().clauses()) {
                assertThat(used.pence(entry, clause.number())).isEqualTo(fresh.pence(entry, clause.number()));
                assertThat(used.claims(entry, clause.number())).isEqualTo(fresh.claims(entry, clause.number()));
            }
        }
    }

    static LongStream few() {
        return LongStream.range(0, 100);
    }

    private static List<Long> balances(Ledger ledger, Model model) {
        List<Long> all = new ArrayList<>();
        for (int account = 0; account < ledger.accounts().accounts(); account++) {
            for (int cycle = 0; cycle < model.clock().measured(); cycle++) {
                all.add(ledger.accounts().closing(account, cycle));
            }
        }
        return all;
    }
}
