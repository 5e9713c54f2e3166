package outturn.model;

import java.util.Arrays;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.population.Prognosis;
import outturn.scenario.Role;

/**
 * What a provider expects of one type of client in a cycle: where it goes from every cell under every effort, and how the
 * chains the provider looks at move. Made from the very hazards and rows the clients live by, averaged over the type, with
 * the environment as it is when the plan is made and severity fading as it does on average.
 */
final class Chances {
    private final Journey journey;
    private final Lives lives;
    private final Types types;
    private final int provider;
    private final int cycle;
    private final double[] drift;
    private final double[][] ways;
    private final double[][][] moves;
    private final double[][] events;
    private final double[][][][] rows;
    private int type;

    /**
     * @param cycle whose environment is taken to last
     * @param drift what has been added to prognosis since treatment began, by cycles since; the last lasts
     */
    Chances(Journey journey, Lives lives, Types types, int provider, int cycle, double[] drift) {
        this.journey = journey;
        this.lives = lives;
        this.types = types;
        this.provider = provider;
        this.cycle = cycle;
        this.drift = drift;
        ways = averages(journey.hazards());
        moves = new double[lives.chains()][][];
        for (int chain = 0; chain < moves.length; chain++) {
            moves[chain] = averages(lives.moves(chain));
        }
        events = averages(lives.events());
        rows = rows();
    }

    private double[][] averages(Hazards hazards) {
        double[][] averages = new double[hazards.ways()][];
        for (int way = 0; way < averages.length; way++) {
            averages[way] = types.averages(hazards, way);
        }
        return averages;
    }

    /** Chances by rows: states × targets × efforts (0 for none) × types; null where there are none. */
    private double[][][][] rows() {
        int states = journey.states();
        double[][][][] all = new double[states][states][][];
        for (int state = 0; state < states; state++) {
            for (int target = 0; target < states; target++) {
                if (journey.byMatrix(state) && target != state && journey.rowsLead(state, target)) {
                    all[state][target] = new double[journey.efforts() + 1][];
                    int least = journey.is(state, Role.TREATMENT) ? 1 : 0;
                    for (int effort = least; effort <= (least == 0 ? 0 : journey.efforts()); effort++) {
                        all[state][target][effort] = types.chances(state, target, effort, cycle);
                    }
                }
            }
        }
        return all;
    }

    /** From now on this speaks of another type. */
    void speakOf(int another) {
        type = another;
    }

    private int reading(int since) {
        return Prognosis.reading(drift[since < drift.length ? since : drift.length - 1]);
    }

    /**
     * Chances of being in each of {@code targets} a cycle later.
     *
     * @param effort 0 for none, e for the e-th from 1
     * @param since cycles since treatment began
     */
    void path(int state, int stay, int since, int effort, byte[] levels, int[] targets, double[] chances) {
        if (journey.byMatrix(state)) {
            byRows(state, effort, targets, chances);
            return;
        }
        Hazards hazards = journey.hazards();
        int reading = reading(since);
        Arrays.fill(chances, 0, targets.length, 0);
        double total = 0;
        for (int way = hazards.firstWay(state); way < hazards.firstWay(state + 1); way++) {
            double hazard =
                    ways[way][type] * hazards.moving(way, provider, effort, state, levels, 0, stay, cycle, reading);
            chances[slot(targets, hazards.target(way))] += hazard;
            total += hazard;
        }
        double leaving = CompetingRisks.leaving(total);
        for (int slot = 0; slot < targets.length; slot++) {
            chances[slot] = total > 0 ? chances[slot] / total * leaving : 0;
        }
        chances[slot(targets, journey.staysOut(state, stay) ? journey.afterTarget(state) : state)] += 1 - leaving;
    }

    private void byRows(int state, int effort, int[] targets, double[] chances) {
        double left = 1;
        for (int slot = 0; slot < targets.length; slot++) {
            double chance = targets[slot] == state ? 0 : rows[state][targets[slot]][effort][type];
            chances[slot] = chance;
            left -= chance;
        }
        chances[slot(targets, state)] = left;
    }

    private static int slot(int[] targets, int state) {
        int slot = 0;
        while (targets[slot] != state) {
            slot++;
        }
        return slot;
    }

    /** Chances of each combination of levels a cycle later: fills as many as there are from {@code at} on. */
    void levels(Joint joint, int from, int state, int stay, int since, int effort, double[] chances, int at) {
        byte[] levels = joint.levels(from);
        double[][] next = new double[joint.chains()][];
        for (int each = 0; each < next.length; each++) {
            next[each] = move(joint.chain(each), state, stay, since, effort, levels);
        }
        for (int to = 0; to < joint.count(); to++) {
            double chance = 1;
            for (int each = 0; each < next.length; each++) {
                chance *= next[each][joint.levels(to)[joint.chain(each)]];
            }
            chances[at + to] = chance;
        }
    }

    private double[] move(int chain, int state, int stay, int since, int effort, byte[] levels) {
        Hazards hazards = lives.moves(chain);
        double[] next = new double[lives.levels(chain)];
        int level = levels[chain];
        int reading = reading(since);
        double total = 0;
        for (int way = hazards.firstWay(level); way < hazards.firstWay(level + 1); way++) {
            double hazard = moves[chain][way][type]
                    * hazards.moving(way, provider, effort, state, levels, 0, stay, cycle, reading);
            next[hazards.target(way)] += hazard;
            total += hazard;
        }
        double leaving = CompetingRisks.leaving(total);
        for (int to = 0; to < next.length; to++) {
            next[to] = total > 0 ? next[to] / total * leaving : 0;
        }
        next[level] += 1 - leaving;
        return next;
    }

    /** Events of a count expected in a cycle. */
    double events(int count, int state, int stay, int since, int effort, byte[] levels) {
        return events[count][type]
                * lives.events().moving(count, provider, effort, state, levels, 0, stay, cycle, reading(since));
    }
}
