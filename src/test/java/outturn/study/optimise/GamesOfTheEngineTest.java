package outturn.study.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import outturn.published.Picking;
import outturn.scenario.Scenario;
import outturn.scenario.json.Reading;
import outturn.scenario.json.ScenarioReader;
import outturn.simulation.Progress;
import outturn.simulation.Simulation;
import outturn.simulation.Stop;

/**
 * Games small enough to play every tariff there is, by the engine, with providers who answer as in any scenario. The search
 * plays fewer and comes within 2 % of the best, in the same worlds.
 */
class GamesOfTheEngineTest {
    /** Fewer than the generations after which worlds change. */
    private static final int GENERATIONS = Search.SPELL - 1;

    private static final int POPULATION = 24;

    private static Tariffs game(String json) {
        Reading<Scenario> reading = ScenarioReader.standard().readText("game", json);
        assertThat(reading.findings()).isEmpty();
        return new Tariffs(reading, new Simulation(2, Progress.UNHEARD, new Stop()), 1);
    }

    /** The best of every tariff there is, and whether the search found it with less. */
    private static Tried found(Tariffs game, int tariffs) {
        List<Tried> all = new ArrayList<>();
        every(game, new double[game.variables().size()], 0, all);
        assertThat(all).hasSize(tariffs);
        new Race(game, 0, game.worlds()).whole(all);
        double best = all.stream()
                .filter(each -> each.score().isFeasible())
                .mapToDouble(each -> each.score().objective(0))
                .min()
                .orElseThrow();
        assertThat(all.stream()
                        .filter(each ->
                                each.score().isFeasible() && each.score().objective(0) <= 1.02 * best))
                .as("tariffs as good as the best are few")
                .hasSizeLessThan(tariffs / 20);
        Search search = TestProblems.searched(game, 1, POPULATION, GENERATIONS);
        assertThat(search.evaluations()).isLessThan(0.75 * tariffs);
        Tried found = search.front().get(0);
        assertThat(found.score().isFeasible()).isTrue();
        assertThat(found.score().objective(0)).isBetween(best, 1.02 * best);
        return found;
    }

    private static void every(Tariffs game, double[] genes, int from, List<Tried> all) {
        if (from == genes.length) {
            all.add(new Tried(game, genes));
            return;
        }
        Variable variable = game.variables().get(from);
        for (int which = 0; which < variable.values(); which++) {
            genes[from] = (which + 0.5) / variable.values();
            every(game, genes, from + 1, all);
        }
    }

    /**
     * 240 clients, £1,000 each to treat, who succeed with the chances given, in equal parts; the provider sees the chance and
     * takes whom it pays to take (published cases, PM-24).
     *
     * @param cuts between three bands of severity, counted in steps of chance
     */
    private static String picking(double[] chances, String cuts, String design) {
        StringJoiner shares = new StringJoiner(", ");
        StringJoiner rows = new StringJoiner(", ");
        StringJoiner weights = new StringJoiner(", ");
        for (int step = 0; step < chances.length; step++) {
            shares.add(String.format(Locale.ROOT, "\"p%d\": %s", step, 1.0 / chances.length));
            weights.add(String.format(Locale.ROOT, "\"p%d\": %d", step, step));
            rows.add(String.format(
                    Locale.ROOT,
                    "{\"when\": {\"chance\": \"p%d\"}, \"to\": {\"completed\": %s, \"left\": %s}}",
                    step,
                    chances[step],
                    1 - chances[step]));
        }
        String complexity =
                "\"complexity\": {\"weights\": {\"chance\": {%s}}, \"groups\": [\"hard\", \"middle\", \"easy\"], \"cuts\": [%s]},"
                        .formatted(weights, cuts);
        String asked = """
                , "design": {"variables": {%s}, "objectives": {"bill": {"measure": "bill", "better": "less"}},
                   "constraints": {"nobody is left out": {"measure": "acceptance", "atLeast": 1}}, "replications": 2}""".formatted(design);
        String price = "{\"hard\": 400000, \"middle\": 400000, \"easy\": 400000}";
        return Picking.json(complexity, shares, rows, 240, "\"rationality\": 0", "", price, asked);
    }

    private static String price(String band, int least, int most, int step) {
        return String.format(
                Locale.ROOT,
                "\"%s\": {\"of\": \"/contracts/pbr/terms/completed/price/%s\", \"least\": %d, \"most\": %d, \"step\": %d}",
                band,
                band,
                least * 100,
                most * 100,
                step * 100);
    }

    /** Chances .21, .41 and .63 are worth £1,000 from £4,762, £2,439 and £1,587 on: to the next £500, £5,000, £2,500, £2,000. */
    @Test
    void eachGroupIsPaidJustEnoughToBeTaken() {
        String prices = String.join(
                ", ", price("hard", 2500, 5500, 500), price("middle", 1000, 4000, 500), price("easy", 500, 3500, 500));
        Tried found = found(game(picking(new double[] {0.21, 0.41, 0.63}, "0.5, 1.5", prices)), 343);
        assertThat(found.values()).containsExactly(5000_00, 2500_00, 2000_00);
    }

    /**
     * Six chances, of which two cuts make three bands: whoever is paid as the least promising of a band costs more than need
     * be. Break-even prices are £9,091, £6,250, £4,762, £3,226, £2,381 and £1,613.
     */
    @Test
    void theBandingThatTakesEverybodyAtLeastCostIsFound() {
        String cuts =
                "\"first\": {\"of\": \"/population/complexity/cuts/0\", \"least\": 0.5, \"most\": 1.5, \"step\": 1},"
                        + "\"second\": {\"of\": \"/population/complexity/cuts/1\", \"least\": 2.5, \"most\": 4.5, \"step\": 1}, ";
        String prices = String.join(
                ", ",
                price("hard", 7000, 10000, 1000),
                price("middle", 3500, 7000, 1166),
                price("easy", 1700, 5000, 1100));
        Tried found = found(
                game(picking(new double[] {0.11, 0.16, 0.21, 0.31, 0.42, 0.62}, "0.5, 2.5", cuts + prices)),
                2 * 3 * 64);
        assertThat(found.values()[2]).isGreaterThan(found.values()[3]);
        assertThat(found.values()[3]).isGreaterThan(found.values()[4]);
    }

    /**
     * Ten clients a month succeed for certain; the month costs £800 and there are £2,000 in the bank. It must not fail, and
     * £3,000 at least must follow results: what is paid late must be borne until it comes.
     */
    @Test
    void aProviderIsKeptAliveAtLeastCost() {
        Tariffs game = game("""
                {"time": {"months": 12},
                 "population": {"arrivals": {"perMonth": 10, "variation": "fixed"}},
                 "pathway": {"states": {
                   "treatment": {"role": "treatment", "probabilities": [{"to": {"succeeded": 1}}]},
                   "succeeded": {"role": "exit-planned", "probabilities": [{"to": {"gone": 1}}]},
                   "gone": {"role": "dead"}}},
                 "providers": {"Harbour": {"overheadsPerMonth": {"value": 800, "unit": "GBP"},
                               "reserves": {"value": 2000, "unit": "GBP"}, "facility": 0}},
                 "contracts": {"pbr": {"provider": "Harbour", "lag": 2, "terms": {
                   "core": {"term": "block", "perMonth": 0},
                   "success": {"term": "outcome", "when": {"on": "entering", "state": "succeeded"},
                               "price": {"all": {"value": 100, "unit": "GBP"}}}}}},
                 "design": {"variables": {
                   "core": {"of": "/contracts/pbr/terms/core/perMonth", "least": 0, "most": 90000, "step": 10000},
                   "price": {"of": "/contracts/pbr/terms/success/price/all/value", "least": 0, "most": 110, "step": 10},
                   "lag": {"of": "/contracts/pbr/lag", "least": 1, "most": 6, "step": 1}},
                  "objectives": {"bill": {"measure": "bill", "better": "less"}},
                  "constraints": {"alive": {"measure": "ruin", "atMost": 0},
                    "results": {"measure": "outcome-payments", "atLeast": 300000}},
                  "replications": 2}}
                """);
        found(game, 10 * 12 * 6);
    }
}
