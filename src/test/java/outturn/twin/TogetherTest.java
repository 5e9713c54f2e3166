package outturn.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outturn.law.RandomScenarios;
import outturn.ledger.Ledger;
import outturn.model.Model;
import outturn.model.Parting;
import outturn.replication.Diary;
import outturn.replication.Onlooker;
import outturn.replication.Replication;
import outturn.replication.Replication.Engine;
import outturn.replication.Together;
import outturn.scenario.Amount;
import outturn.scenario.Arrivals;
import outturn.scenario.Commissioner;
import outturn.scenario.Commissioner.BudgetLine;
import outturn.scenario.Money;
import outturn.scenario.Months;
import outturn.scenario.Path;
import outturn.scenario.Population;
import outturn.scenario.Provider;
import outturn.scenario.Scenario;
import outturn.simulation.Engines;

/** Worlds that are lived through together until something parts them keep the books they would keep apart. */
class TogetherTest {
    private static final int SCENARIOS = 200;

    static LongStream seeds() {
        return LongStream.range(0, SCENARIOS);
    }

    static LongStream fewerSeeds() {
        return seeds().limit(SCENARIOS / 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void worldsPlayedTogetherComeToWhatTheyComeToApart(long seed) {
        Scenario base = seed % 3 == 0 ? RandomScenarios.deciding(seed) : RandomScenarios.scenario(seed);
        areAsApart(variants(base, (int) (seed % 7)), Engines.COLUMNAR, seed);
    }

    @ParameterizedTest
    @MethodSource("fewerSeeds")
    void soTheyDoWhenPlayedPlainly(long seed) {
        Scenario base = seed % 3 == 0 ? RandomScenarios.deciding(seed) : RandomScenarios.scenario(seed);
        areAsApart(variants(base, (int) (seed % 7)), Engines.PLAIN, seed);
    }

    private static void areAsApart(List<Model> models, Engine engine, long seed) {
        Together together = new Together(models, engine);
        for (int number = 0; number < 2; number++) {
            List<Ledger> ledgers = together.play(seed, number);
            for (int at = 0; at < models.size(); at++) {
                Replication apart = new Replication(models.get(at), engine, Diary.CLOSED);
                assertThat(ledgers.get(at).sameAs(apart.play(seed, number)))
                        .as("model %s, replication %s", at, number)
                        .isTrue();
            }
        }
    }

    /** As it is; poor; dear; short of staff; with the world outside, demand and every budget line lower from a month on; other people. */
    private static List<Model> variants(Scenario base, int month) {
        return List.of(
                Model.of(base),
                Model.of(withProviders(base, TogetherTest::poor)),
                Model.of(withProviders(base, TogetherTest::dear)),
                Model.of(withProviders(base, TogetherTest::shortOfStaff)),
                Model.of(outside(base, month)),
                Model.of(withPopulation(base, demanding(base.population(), month + 1))),
                Model.of(withLines(base, month + 2)),
                Model.of(withPopulation(base, frail(base.population()))),
                Model.of(withProviders(withPopulation(base, frail(base.population())), TogetherTest::poor)));
    }

    private static Path lower(Path path, int month) {
        List<Path.Step> steps = new ArrayList<>(path.steps());
        steps.add(new Path.Step(Months.of(month), Optional.empty(), Amount.of(0.6)));
        return new Path(path.trendPerYear(), steps);
    }

    private static Provider poor(Provider given) {
        return with(given, given.overheadsPerMonth(), Money.pence(0), Optional.of(Money.pence(100_000)));
    }

    private static Provider dear(Provider given) {
        return with(given, Money.pence(200_000), Money.pence(900_000), Optional.of(Money.pence(0)));
    }

    private static Provider shortOfStaff(Provider given) {
        return with(
                given,
                Amount.of(given.staffHoursPerMonth().value() / 2),
                given.overheadsPerMonth(),
                given.reserves(),
                given.facility());
    }

    private static Provider with(Provider given, Money overheads, Money reserves, Optional<Money> facility) {
        return with(given, given.staffHoursPerMonth(), overheads, reserves, facility);
    }

    private static Provider with(
            Provider given, Amount hours, Money overheads, Money reserves, Optional<Money> facility) {
        return new Provider(
                given.type(),
                given.share(),
                given.places(),
                given.effort(),
                hours,
                given.costPerHour(),
                overheads,
                given.clientCosts(),
                reserves,
                facility,
                given.interestPerYear(),
                given.decides(),
                given.workforce());
    }

    private static Population demanding(Population given, int month) {
        return with(
                given,
                given.arrivals()
                        .map(all -> new Arrivals(
                                all.perMonth(), all.seasonality(), all.variation(), lower(all.path(), month))),
                given.frailty());
    }

    private static Population frail(Population given) {
        return with(given, given.arrivals(), Amount.of(given.frailty().value() + 0.5));
    }

    private static Population with(Population given, Optional<Arrivals> arrivals, Amount frailty) {
        return new Population(
                given.initial(),
                given.initialStates(),
                given.initialStay(),
                arrivals,
                given.attributes(),
                given.complexity(),
                frailty,
                given.prognosis(),
                given.severity(),
                given.capital());
    }

    private static Scenario outside(Scenario base, int month) {
        return with(
                base,
                base.population(),
                each(base.environment(), path -> lower(path, month)),
                base.providers(),
                base.commissioner());
    }

    private static Scenario withPopulation(Scenario base, Population population) {
        return with(base, population, base.environment(), base.providers(), base.commissioner());
    }

    private static Scenario withProviders(Scenario base, UnaryOperator<Provider> other) {
        return with(base, base.population(), base.environment(), each(base.providers(), other), base.commissioner());
    }

    private static Scenario withLines(Scenario base, int month) {
        Map<String, BudgetLine> lines = each(
                base.commissioner().lines(),
                line -> new BudgetLine(
                        line.perYear(), lower(line.path(), month), line.whenSpent(), line.ringFence(), line.moves()));
        Commissioner commissioner = new Commissioner(lines, base.commissioner().failure());
        return with(base, base.population(), base.environment(), base.providers(), commissioner);
    }

    private static <T> Map<String, T> each(Map<String, T> all, UnaryOperator<T> other) {
        Map<String, T> others = new LinkedHashMap<>();
        all.forEach((name, one) -> others.put(name, other.apply(one)));
        return others;
    }

    private static Scenario with(
            Scenario base,
            Population population,
            Map<String, Path> environment,
            Map<String, Provider> providers,
            Commissioner commissioner) {
        return new Scenario(
                base.about(),
                base.time(),
                population,
                base.pathway(),
                base.domains(),
                environment,
                providers,
                base.contracts(),
                commissioner,
                base.economics(),
                base.levers(),
                base.promises(),
                base.design());
    }

    /** In how many of the scenarios tried above something is shared for some months, and parted later. */
    @Test
    void manyOfTheWorldsTriedPartOnTheWay() {
        int onTheWay = 0;
        for (long seed = 0; seed < SCENARIOS; seed++) {
            List<Model> models = variants(RandomScenarios.scenario(seed), (int) (seed % 7));
            int total = models.get(0).clock().total();
            for (Model each : models) {
                int until = Parting.of(models.get(0), each);
                onTheWay += until > 0 && until < total ? 1 : 0;
            }
        }
        assertThat(onTheWay).isGreaterThan(SCENARIOS / 2);
    }

    @Test
    void peopleAreSeatedOnceForAllWhoLiveTheSame() {
        List<Model> models = variants(RandomScenarios.scenario(1), 3).subList(0, 3);
        AtomicInteger seated = new AtomicInteger();
        Engine counting = (model, care, claims, open, staff, diary) ->
                new Onlooker(Engines.COLUMNAR.people(model, care, claims, open, staff, diary)) {
                    @Override
                    public void open(long world) {
                        seated.incrementAndGet();
                        super.open(world);
                    }
                };
        new Together(models, counting).play(1, 0);
        assertThat(seated).hasValue(1);
    }
}
