package outturn.study.optimise;

import io.jenetics.Alterer;
import io.jenetics.AltererResult;
import io.jenetics.DoubleChromosome;
import io.jenetics.DoubleGene;
import io.jenetics.Genotype;
import io.jenetics.Phenotype;
import io.jenetics.util.ISeq;
import io.jenetics.util.Seq;
import java.util.ArrayList;
import java.util.List;

/**
 * Children of two neighbours: numbers lie about those of their parents by simulated binary crossover within bounds (Deb and
 * Agrawal, 1995, <i>Complex Systems</i> 9, 115–148), choices are those of either parent. Where numbers are good only together,
 * such as a fee and a share, that finds little; so half of them move by the difference of two other designs, as in
 * differential evolution (Storn and Price, 1997, <i>Journal of Global Optimization</i> 11, 341–359).
 */
record Crossing(List<Variable> variables, AddressedLuck luck) implements Alterer<DoubleGene, Standing> {
    private static final double CHANCE = 0.9;

    /** The share of pairs whose children each move along a difference instead. */
    private static final double ALONG = 0.5;

    /** How near children stay to their parents. */
    private static final double INDEX = 15;

    private static final double ALIKE = 1e-14;

    @Override
    public AltererResult<DoubleGene, Standing> alter(Seq<Phenotype<DoubleGene, Standing>> parents, long generation) {
        List<Phenotype<DoubleGene, Standing>> children = new ArrayList<>();
        for (int at = 0; at + 1 < parents.size(); at += 2) {
            double[] one = genes(parents.get(at));
            double[] other = genes(parents.get(at + 1));
            if (luck.uniform() < ALONG) {
                along(one, genes(anyOf(parents)), genes(anyOf(parents)));
                along(other, genes(anyOf(parents)), genes(anyOf(parents)));
            } else if (luck.uniform() < CHANCE) {
                cross(one, other);
            }
            children.add(born(one, generation));
            children.add(born(other, generation));
        }
        return new AltererResult<>(ISeq.of(children), children.size());
    }

    static double[] genes(Phenotype<DoubleGene, Standing> phenotype) {
        return phenotype.genotype().chromosome().as(DoubleChromosome.class).toArray();
    }

    static Phenotype<DoubleGene, Standing> born(double[] genes, long generation) {
        DoubleGene[] held = new DoubleGene[genes.length];
        for (int at = 0; at < genes.length; at++) {
            held[at] = DoubleGene.of(genes[at], 0, 1);
        }
        return Phenotype.of(Genotype.of(DoubleChromosome.of(held)), generation);
    }

    private void cross(double[] one, double[] other) {
        for (int at = 0; at < one.length; at++) {
            if (luck.uniform() < 0.5) {
                if (variables.get(at).isChoice()) {
                    double kept = one[at];
                    one[at] = other[at];
                    other[at] = kept;
                } else if (StrictMath.abs(one[at] - other[at]) > ALIKE) {
                    number(one, other, at);
                }
            }
        }
    }

    private Phenotype<DoubleGene, Standing> anyOf(Seq<Phenotype<DoubleGene, Standing>> parents) {
        return parents.get((int) (luck.uniform() * parents.size()));
    }

    /** Moves all numbers at once, in a direction in which two designs differ. */
    private void along(double[] child, double[] from, double[] to) {
        double far = 0.4 + 0.6 * luck.uniform();
        for (int at = 0; at < child.length; at++) {
            if (!variables.get(at).isChoice()) {
                child[at] = Breeding.within(child[at] + far * (to[at] - from[at]));
            }
        }
    }

    private void number(double[] one, double[] other, int at) {
        double low = StrictMath.min(one[at], other[at]);
        double high = StrictMath.max(one[at], other[at]);
        double luckOfBoth = luck.uniform();
        double lower = 0.5 * (low + high - spread(1 + 2 * low / (high - low), luckOfBoth) * (high - low));
        double upper = 0.5 * (low + high + spread(1 + 2 * (1 - high) / (high - low), luckOfBoth) * (high - low));
        boolean turned = luck.uniform() < 0.5;
        one[at] = Breeding.within(turned ? upper : lower);
        other[at] = Breeding.within(turned ? lower : upper);
    }

    private static double spread(double room, double luck) {
        double alpha = 2 - StrictMath.pow(room, -(INDEX + 1));
        double base = luck <= 1 / alpha ? luck * alpha : 1 / (2 - luck * alpha);
        return StrictMath.pow(base, 1 / (INDEX + 1));
    }
}
