package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import outturn.rules.behaviour.Acceptance;
import outturn.rules.behaviour.EffortWorth;
import outturn.scenario.Gauge.Statistic;

/**
 * Small games between a commissioner, who sets prices, and a provider, who answers as it pays; small enough to try every
 * tariff there is. The search sees a part of them and comes within 2% of the best.
 */
class SmallGamesTest {
    private static final int POPULATION = 24;

    /** Amounts in pounds; the first number is to be made small, each other must be 0 or less. */
    private record Game(List<Variable> variables, int constraints, UnaryOperator<double[]> played) {}

    @TestFactory
    Stream<DynamicTest> theBestTariffIsFoundWithin2PerCent() {
        return games().entrySet().stream().map(game -> dynamicTest(game.getKey(), () -> isFound(game.getValue())));
    }

    private static void isFound(Game game) {
        Problem problem = new TestProblems.Sure(
                game.variables(),
                List.of(Aim.objective("cost", Statistic.MEAN, true)),
                IntStream.range(0, game.constraints())
                        .mapToObj(at -> Aim.atMost("rule " + at, Statistic.MEAN, 0))
                        .toList(),
                game.played());
        double best = best(game, new double[game.variables().size()], 0);
        Search search = TestProblems.searched(problem, 1, POPULATION, 40);
        assertThat(search.evaluations()).isLessThan(tariffs(game));
        Score found = search.front().get(0).score();
        assertThat(found.isFeasible()).isTrue();
        assertThat(found.objective(0)).isLessThanOrEqualTo(best + 0.02 * StrictMath.abs(best));
        assertThat(found.objective(0)).isGreaterThanOrEqualTo(best - 1e-9);
    }

    /** Three prices, all as good as one another: three designs, not a generation of copies. */
    @Test
    void noDesignIsThereTwice() {
        Problem problem = new TestProblems.Sure(
                prices(1, 2, 1), List.of(Aim.objective("cost", Statistic.MEAN, true)), List.of(), prices ->
                        new double[] {0});
        Search search = TestProblems.searched(problem, 1, POPULATION, 3);
        assertThat(search.front()).hasSize(3).extracting(Tried::key).doesNotHaveDuplicates();
        assertThat(search.evaluations()).isEqualTo(3);
    }

    private static double tariffs(Game game) {
        return game.variables().stream().mapToDouble(Variable::values).reduce(1, (one, other) -> one * other);
    }

    /** Of every tariff there is. */
    private static double best(Game game, double[] values, int from) {
        if (from == values.length) {
            double[] row = game.played().apply(values);
            boolean kept = IntStream.range(1, row.length).allMatch(at -> row[at] <= 0);
            return kept ? row[0] : Double.POSITIVE_INFINITY;
        }
        Variable variable = game.variables().get(from);
        double best = Double.POSITIVE_INFINITY;
        for (int which = 0; which < variable.values(); which++) {
            values[from] = variable.value((which + 0.5) / variable.values());
            best = StrictMath.min(best, best(game, values, from + 1));
        }
        return best;
    }

    private static List<Variable> prices(int number, double most, double step) {
        return IntStream.range(0, number)
                .mapToObj(at -> Variable.stepped("price " + at, 0, most, step))
                .toList();
    }

    private static Map<String, Game> games() {
        Map<String, Game> games = new TreeMap<>();
        games.put(
                "pay each of three groups just enough to be taken",
                new Game(prices(3, 2000, 50), 1, SmallGamesTest::taken));
        games.put("effort for a price, less what it costs", new Game(prices(2, 1000, 10), 0, SmallGamesTest::effort));
        games.put(
                "a fee and a share, and the provider must live",
                new Game(prices(2, 1000, 5), 1, SmallGamesTest::lives));
        games.put("penalty or price", new Game(prices(3, 1000, 25), 2, SmallGamesTest::penalty));
        games.put("a provider who is not sure of itself", new Game(prices(2, 3000, 20), 0, SmallGamesTest::unsure));
        games.put("who assesses, and what is paid", new Game(assessed(), 1, SmallGamesTest::assessor));
        return games;
    }

    /** Chances .6, .4 and .2 of a result, £300 a client: accepted at £500, £750 and £1,500. All must be. */
    private static double[] taken(double[] price) {
        double[] chances = {0.6, 0.4, 0.2};
        double bill = 0;
        double refused = 0;
        for (int group = 0; group < 3; group++) {
            double takes = Acceptance.chance(chances[group] * price[group] - 300, 0, 0);
            bill += takes * chances[group] * price[group];
            refused += 1 - takes;
        }
        return new double[] {bill, refused};
    }

    /** Two tasks, effort e = p ÷ k, k = 500 and 800; a unit is worth £700 and £900 to the commissioner. */
    private static double[] effort(double[] price) {
        double one = price[0] / 500;
        double other = price[1] / 800;
        return new double[] {-((700 - price[0]) * one + (900 - price[1]) * other)};
    }

    /** 100 clients, £400 of cost each; a result, worth £2,000, with chance .2 + .5 · p ÷ (p + 500). */
    private static double[] lives(double[] terms) {
        double chance = 0.2 + 0.5 * terms[1] / (terms[1] + 500);
        double income = terms[0] + chance * terms[1];
        return new double[] {-(chance * 2000 - income), 400 - income};
    }

    /** A costly and a cheap client, a price each and a penalty for turning away; nobody may lose more than £100. */
    private static double[] penalty(double[] terms) {
        double cheap = Acceptance.chance(terms[0] - 200, terms[2], 0);
        double dear = Acceptance.chance(terms[1] - 700, terms[2], 0);
        double bill = cheap * terms[0] + dear * terms[1] - (2 - cheap - dear) * terms[2];
        double loss = cheap * (200 - terms[0]) + dear * (700 - terms[1]);
        return new double[] {bill + 2000 * (2 - cheap - dear), loss - 100, terms[2] - 500};
    }

    /** Standard effort of 10 hours against 1 hour, £25 an hour; the better is taken the more surely the more it is worth. */
    private static double[] unsure(double[] terms) {
        EffortWorth worth = new EffortWorth(25, 0, 0);
        double gain = worth.of(0.3 * terms[0], 0, 10, 0, 0, 0) - worth.of(0.1 * terms[0], 0, 1, 0, 0, 0);
        double works = Acceptance.chance(gain, 0, 100);
        double takes = Acceptance.chance(terms[1] + 0.1 * terms[0] - 25, 0, 100);
        double chance = 0.1 + 0.2 * works;
        return new double[] {-takes * (5000 * chance - chance * terms[0] - terms[1])};
    }

    private static List<Variable> assessed() {
        return List.of(
                Variable.choice("assessor", List.of("provider", "independent", "panel")),
                Variable.stepped("low", 0, 1000, 20),
                Variable.stepped("high", 0, 1500, 20));
    }

    /** A provider that assesses writes everybody down as high; others cost £120 and £60, and a panel misses three in ten. */
    private static double[] assessor(double[] terms) {
        double high = new double[] {1, 0, 0.3}[(int) terms[0]];
        double cost = new double[] {0, 120, 60}[(int) terms[0]];
        double forLow = high * StrictMath.max(terms[1], terms[2]) + (1 - high) * terms[1];
        double takes = Acceptance.chance(forLow - 300, 0, 0) + Acceptance.chance(terms[2] - 900, 0, 0);
        return new double[] {forLow + terms[2] + cost, 2 - takes};
    }

    /** Every game has at least 960 tariffs, so that finding the best of them takes more than trying them all. */
    @TestFactory
    Stream<DynamicTest> thereIsSomethingToLookFor() {
        List<DynamicTest> tests = new ArrayList<>();
        games().forEach((name, game) ->
                tests.add(dynamicTest(name, () -> assertThat(tariffs(game)).isGreaterThan(960))));
        return tests.stream();
    }
}
