package outturn.study.optimise;

import io.jenetics.DoubleGene;
import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.TournamentSelector;
import io.jenetics.util.ISeq;
import io.jenetics.util.RandomRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** New designs out of old, on one thread: a function of seed, generation and the designs there are. */
final class Breeding {
    /** The last number below 1. */
    private static final double ALMOST = 0x1.fffffffffffffp-1;

    /** How often a child that was there before is changed further before it is given up. */
    private static final int PATIENCE = 8;

    private final Problem problem;
    private final AddressedLuck luck;

    Breeding(Problem problem, long seed, int generation) {
        this.problem = problem;
        luck = new AddressedLuck(seed, generation);
    }

    /** A gene within its bounds. */
    static double within(double gene) {
        return StrictMath.max(0, StrictMath.min(ALMOST, gene));
    }

    /**
     * The first designs: each variable's range is cut into as many parts as there are designs and each part used once
     * (McKay, Beckman and Conover, 1979, <i>Technometrics</i> 21, 239–245); the known ones take the place of the last. Of
     * those that set the same only one is kept.
     */
    List<Tried> first(int wanted) {
        List<double[]> known = problem.known();
        double[][] genes = new double[wanted][problem.variables().size()];
        for (int variable = 0; variable < problem.variables().size(); variable++) {
            int[] parts = dealt(wanted);
            for (int design = 0; design < wanted; design++) {
                genes[design][variable] = (parts[design] + luck.uniform()) / wanted;
            }
        }
        for (int at = 0; at < Integer.min(known.size(), wanted); at++) {
            genes[wanted - 1 - at] = known.get(at);
        }
        Map<List<Double>, Tried> designs = new LinkedHashMap<>();
        for (double[] each : genes) {
            Tried design = new Tried(problem, each);
            designs.putIfAbsent(design.key(), design);
        }
        return List.copyOf(designs.values());
    }

    private int[] dealt(int number) {
        int[] order = new int[number];
        for (int at = 0; at < number; at++) {
            int other = (int) (luck.uniform() * (at + 1));
            order[at] = order[other];
            order[other] = at;
        }
        return order;
    }

    /** Designs drawn without any thought. */
    List<Tried> blind(int wanted) {
        List<Tried> designs = new ArrayList<>();
        for (int at = 0; at < wanted; at++) {
            double[] genes = new double[problem.variables().size()];
            for (int gene = 0; gene < genes.length; gene++) {
                genes[gene] = luck.uniform();
            }
            designs.add(new Tried(problem, genes));
        }
        return designs;
    }

    /**
     * Children of a population; none that has been there before, and so fewer where there is little left.
     *
     * @param before keys of designs that have been there; the children's are added
     */
    List<Tried> children(List<Tried> population, int wanted, Set<List<Double>> before) {
        Mutating mutating = new Mutating(problem.variables(), luck);
        List<Tried> children = new ArrayList<>();
        for (Phenotype<DoubleGene, Standing> born : bred(population, wanted, mutating)) {
            Tried child = new Tried(problem, Crossing.genes(born));
            double chance = 1.0 / problem.variables().size();
            for (int more = 0; more < PATIENCE && before.contains(child.key()); more++) {
                chance = StrictMath.min(1, chance * 1.5);
                child = new Tried(problem, mutating.mutated(child.genes(), chance));
            }
            if (before.add(child.key())) {
                children.add(child);
            }
        }
        return children;
    }

    private ISeq<Phenotype<DoubleGene, Standing>> bred(List<Tried> population, int wanted, Mutating mutating) {
        List<Standing> standings = Survival.standings(population);
        List<Phenotype<DoubleGene, Standing>> parents = new ArrayList<>();
        for (int at = 0; at < population.size(); at++) {
            parents.add(Crossing.born(population.get(at).genes(), 0).withFitness(standings.get(at)));
        }
        return RandomRegistry.with(luck, same -> {
            var chosen = new TournamentSelector<DoubleGene, Standing>(2)
                    .select(ISeq.of(parents), wanted + wanted % 2, Optimize.MAXIMUM);
            var crossed = new Crossing(problem.variables(), same).alter(chosen, 0);
            return mutating.alter(crossed.population(), 0).population();
        });
    }
}
