package outturn.replication.cohort;

import java.util.Arrays;
import outturn.model.Hazards;
import outturn.model.Journey;
import outturn.model.Lives;
import outturn.model.Model;
import outturn.rules.pathway.CompetingRisks;
import outturn.scenario.Role;

/**
 * Where one profile goes from a cell in one cycle, and with what chance. The pathway and every chain move at once, each
 * from where all of them stood when the cycle began, so the chances multiply.
 */
final class Step {
    private final Journey journey;
    private final Lives lives;
    private final Model model;
    private final Profile profile;
    private final Space space;
    private final byte[] levels;
    private final double[] pathwayFixed;
    private final double[][] chainFixed;
    private final double[] eventFixed;

    private final int[] combo;
    private final double[] comboChance;
    private int comboWays;

    private final int[] to;
    private final double[] chance;
    private int ways;

    Step(Model model, Profile profile, Space space) {
        this.model = model;
        this.profile = profile;
        this.space = space;
        journey = model.journey();
        lives = model.lives();
        levels = new byte[lives.chains()];
        pathwayFixed = fixed(journey.hazards());
        chainFixed = new double[space.chains().length][];
        for (int at = 0; at < chainFixed.length; at++) {
            chainFixed[at] = fixed(lives.moves(space.chains()[at]));
        }
        eventFixed = fixed(lives.events());
        combo = new int[space.combos()];
        comboChance = new double[space.combos()];
        to = new int[(2 * journey.states() + 2) * space.combos()];
        chance = new double[to.length];
    }

    private double[] fixed(Hazards hazards) {
        double[] fixed = new double[hazards.ways()];
        for (int way = 0; way < fixed.length; way++) {
            fixed[way] = hazards.fixed(way, profile.attributes(), 0, profile.group());
        }
        return fixed;
    }

    /** How many ways lead on from the cell last asked for. */
    int ways() {
        return ways;
    }

    /** The cell a way leads to. */
    int to(int way) {
        return to[way];
    }

    /** The chance of a way. */
    double chance(int way) {
        return chance[way];
    }

    /** Finds the ways on from a cell in a cycle. */
    void from(int cell, int cycle) {
        ways = 0;
        look(cell);
        int state = space.stateOf(cell);
        if (journey.is(state, Role.DEAD)) {
            comboWays = 1;
            combo[0] = space.comboOf(cell);
            comboChance[0] = 1;
            lead(state, 1, 1);
            return;
        }
        moveChains(cell, state, cycle);
        if (journey.byMatrix(state)) {
            byRow(cell, state, cycle);
        } else {
            byHazards(cell, state, cycle);
        }
    }

    private void look(int cell) {
        for (int at = 0; at < space.chains().length; at++) {
            levels[space.chains()[at]] = (byte) space.level(space.comboOf(cell), at);
        }
    }

    private int effort(int state, int cycle) {
        return journey.is(state, Role.TREATMENT) ? model.market().effort(profile.provider(), cycle) + 1 : 0;
    }

    private double hazard(Hazards hazards, double[] fixed, int way, int cell, int state, int cycle) {
        return fixed[way]
                * hazards.moving(
                        way,
                        profile.provider(),
                        effort(state, cycle),
                        state,
                        levels,
                        0,
                        space.stayOf(cell),
                        cycle,
                        profile.reading());
    }

    private void moveChains(int cell, int state, int cycle) {
        comboWays = 1;
        combo[0] = 0;
        comboChance[0] = 1;
        for (int at = 0; at < space.chains().length; at++) {
            moveChain(at, cell, state, cycle);
        }
    }

    /** Every combo found so far, times every level this chain may go to. */
    private void moveChain(int at, int cell, int state, int cycle) {
        Hazards moves = lives.moves(space.chains()[at]);
        int level = space.level(space.comboOf(cell), at);
        double[] reached = new double[space.levels(at)];
        double total = 0;
        for (int way = moves.firstWay(level); way < moves.firstWay(level + 1); way++) {
            total += hazard(moves, chainFixed[at], way, cell, state, cycle);
        }
        for (int way = moves.firstWay(level); way < moves.firstWay(level + 1) && total > 0; way++) {
            reached[moves.target(way)] +=
                    hazard(moves, chainFixed[at], way, cell, state, cycle) / total * CompetingRisks.leaving(total);
        }
        reached[level] += StrictMath.exp(-total);
        int before = comboWays;
        comboWays = 0;
        int[] earlier = Arrays.copyOf(combo, before);
        double[] earlierChance = Arrays.copyOf(comboChance, before);
        for (int one = 0; one < before; one++) {
            for (int next = 0; next < reached.length; next++) {
                if (reached[next] > 0) {
                    combo[comboWays] = earlier[one] + next * space.stride(at);
                    comboChance[comboWays++] = earlierChance[one] * reached[next];
                }
            }
        }
    }

    private void byRow(int cell, int state, int cycle) {
        int row = journey.row(
                state, profile.attributes(), 0, profile.group(), profile.provider(), effort(state, cycle), cycle);
        int[] targets = journey.targets(state, row);
        double[] upTo = journey.upTo(state, row);
        double below = 0;
        for (int way = 0; way < targets.length; way++) {
            double end = StrictMath.min(upTo[way], 1);
            go(cell, state, targets[way], end - below);
            below = end;
        }
        go(cell, state, state, 1 - below);
    }

    private void byHazards(int cell, int state, int cycle) {
        Hazards hazards = journey.hazards();
        double total = 0;
        for (int way = hazards.firstWay(state); way < hazards.firstWay(state + 1); way++) {
            total += hazard(hazards, pathwayFixed, way, cell, state, cycle);
        }
        for (int way = hazards.firstWay(state); way < hazards.firstWay(state + 1) && total > 0; way++) {
            double part = hazard(hazards, pathwayFixed, way, cell, state, cycle) / total;
            go(cell, state, hazards.target(way), part * CompetingRisks.leaving(total));
        }
        boolean over = journey.staysOut(state, space.stayOf(cell));
        go(cell, state, over ? journey.afterTarget(state) : state, StrictMath.exp(-total));
    }

    private void go(int cell, int state, int target, double part) {
        lead(target, target == state ? space.stayOf(cell) + 1 : 0, part);
    }

    private void lead(int target, int stay, double part) {
        for (int one = 0; one < comboWays && part > 0; one++) {
            to[ways] = space.cell(target, stay, combo[one]);
            chance[ways++] = part * comboChance[one];
        }
    }

    /** Expected events of a count in the cycle, from the cell last asked for. */
    double events(int count, int cell, int cycle) {
        int state = space.stateOf(cell);
        return journey.is(state, Role.DEAD) ? 0 : hazard(lives.events(), eventFixed, count, cell, state, cycle);
    }
}
