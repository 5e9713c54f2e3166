package outturn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import outturn.law.RandomScenarios;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;
import outturn.scenario.json.ScenarioReader;
import outturn.scenario.json.Shelf;

/** What the first bits of a draw tell is what the rule makes of the whole draw, wherever they tell anything. */
class GlanceTest {
    private static final int SCENARIOS = 60;
    private static final int DRAWS_PER_PLACE = 300;

    private final Random random = new Random(6);
    private int asked;
    private int told;
    private int left;
    private int bound;

    @Test
    void theFirstBitsTellWhatTheRuleMakesOfTheDraw() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            Model model = Model.of(RandomScenarios.scenario(seed));
            for (Hazards hazards : all(model)) {
                for (int place = 0; place < hazards.places(); place++) {
                    if (hazards.exits(place) != null && hazards.exits(place).ways() > 0) {
                        lookAt(hazards.exits(place), model);
                    }
                }
            }
        }

        // half of the draws are next to an end, and are not told
        assertThat(told).isGreaterThan(asked / 3);
        assertThat(left).isGreaterThan(asked / 10);
        assertThat(bound).isGreaterThan(asked / 10);
    }

    @Test
    void theFirstBitsTellWhereARowOfChancesLeads() {
        for (long seed = 0; seed < SCENARIOS; seed++) {
            lookAtRows(Model.of(RandomScenarios.scenario(seed)));
        }
        lookAtRows(Model.of(ScenarioReader.on(Shelf.shipped())
                .find("w1-reference", List.of())
                .value()));

        assertThat(told).isGreaterThan(asked / 3);
        assertThat(left).isGreaterThan(asked / 10);
        assertThat(bound).isGreaterThan(asked / 10);
    }

    private void lookAtRows(Model model) {
        Journey journey = model.journey();
        for (int state = 0; state < journey.states(); state++) {
            if (journey.byMatrix(state) && journey.odds(state) != null) {
                lookAtRows(state, model);
            }
        }
    }

    private void lookAtRows(int state, Model model) {
        Journey journey = model.journey();
        Odds odds = journey.odds(state);
        for (int draw = 0; draw < DRAWS_PER_PLACE; draw++) {
            byte[] attributes = attributes(model);
            int group = model.traits().group(attributes, 0);
            int provider = random.nextInt(model.market().providers());
            int effort = journey.is(state, Role.TREATMENT) ? 1 + random.nextInt(journey.efforts()) : 0;
            int cycle = random.nextInt(model.clock().total());
            double luck = random.nextDouble();
            int row = journey.row(state, attributes, 0, group, provider, effort, cycle);
            int next = journey.next(state, row, luck);
            asked++;

            int part = (int) (luck * Exits.PARTS);
            int combination = odds.combination(attributes, 0, group);
            int glance = odds.next(odds.row(combination, provider, effort, journey.measured(cycle)), part);
            if (glance != Odds.UNDECIDED) {
                assertThat(glance).isEqualTo(next);
                told++;
                left += next == state ? 0 : 1;
            }
            if (part >= odds.bound(combination, provider)) {
                assertThat(next).isEqualTo(state);
                bound++;
            }
        }
    }

    private static List<Hazards> all(Model model) {
        List<Hazards> all =
                new ArrayList<>(List.of(model.journey().hazards(), model.lives().events()));
        for (int chain = 0; chain < model.lives().chains(); chain++) {
            all.add(model.lives().moves(chain));
        }
        return all;
    }

    private void lookAt(Exits exits, Model model) {
        double[] rates = new double[exits.ways()];
        for (int draw = 0; draw < DRAWS_PER_PLACE; draw++) {
            int provider = random.nextInt(model.market().providers());
            int state = random.nextInt(model.journey().states());
            int effort = random.nextInt(model.journey().efforts() + 1);
            byte[] attributes = attributes(model);
            int fixed = exits.fixedRow(attributes, 0, model.traits().group(attributes, 0));
            int moving = exits.movingRow(provider, effort, state, levels(model), 0);
            int stay = random.nextInt(40);
            int reading = random.nextInt(Prognosis.READINGS);
            exits.rates(rates, fixed, moving, stay, random.nextInt(model.clock().total()), reading);
            double luck = random.nextBoolean() ? random.nextDouble() : near(rates);
            int way = CompetingRisks.next(rates, rates.length, luck);
            asked++;

            int fall = exits.fall(fixed, moving, stay, reading, (int) (luck * Exits.PARTS));
            if (fall < Exits.OPEN) {
                assertThat(exits.way(fall)).isEqualTo(way);
                told++;
                left += way == CompetingRisks.STAY ? 0 : 1;
            }

            int lowest = random.nextInt(reading + 1);
            int highest = reading + random.nextInt(Prognosis.READINGS - reading);
            int earlier = random.nextInt(stay + 1);
            int cared = effort > 0 ? 1 : 0;
            int most = exits.mostRow(cared, provider, state);
            if (luck * Exits.PARTS >= exits.bound(fixed, most, earlier, lowest, highest)) {
                assertThat(way).isEqualTo(CompetingRisks.STAY);
                bound++;
            }
        }
    }

    /** A draw next to where some way ends. */
    private double near(double[] rates) {
        double total = 0;
        double point = 0;
        int last = random.nextInt(rates.length);
        for (int way = 0; way < rates.length; way++) {
            total += rates[way];
            point += way <= last ? rates[way] : 0;
        }
        double end = total > 0 ? point / total * CompetingRisks.leaving(total) : 0;
        return StrictMath.min(StrictMath.nextDown(1.0), StrictMath.max(0, end + (random.nextInt(5) - 2) * 1e-3));
    }

    private byte[] attributes(Model model) {
        byte[] levels = new byte[model.traits().attributes()];
        for (int attribute = 0; attribute < levels.length; attribute++) {
            levels[attribute] =
                    (byte) random.nextInt(model.traits().table(attribute).levels());
        }
        return levels;
    }

    private byte[] levels(Model model) {
        byte[] levels = new byte[model.lives().chains()];
        for (int chain = 0; chain < levels.length; chain++) {
            levels[chain] = (byte) random.nextInt(model.lives().levels(chain));
        }
        return levels;
    }
}
