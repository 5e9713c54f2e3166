package outturn.study.optimise;

import io.jenetics.Alterer;
import io.jenetics.AltererResult;
import io.jenetics.DoubleGene;
import io.jenetics.Phenotype;
import io.jenetics.util.ISeq;
import io.jenetics.util.Seq;
import java.util.ArrayList;
import java.util.List;

/**
 * Small changes, one in each child on average: numbers move by polynomial mutation within bounds (Deb and Goyal, 1996,
 * <i>Computer Science and Informatics</i> 26, 30–45), those in steps by one step at least; choices become any other.
 */
record Mutating(List<Variable> variables, AddressedLuck luck) implements Alterer<DoubleGene, Standing> {
    /** How near a changed number stays. */
    private static final double INDEX = 20;

    @Override
    public AltererResult<DoubleGene, Standing> alter(Seq<Phenotype<DoubleGene, Standing>> children, long generation) {
        List<Phenotype<DoubleGene, Standing>> changed = new ArrayList<>();
        for (Phenotype<DoubleGene, Standing> child : children) {
            changed.add(Crossing.born(mutated(Crossing.genes(child), 1.0 / variables.size()), generation));
        }
        return new AltererResult<>(ISeq.of(changed), changed.size());
    }

    /** Genes with each of them changed with this chance. */
    double[] mutated(double[] genes, double chance) {
        double[] changed = genes.clone();
        for (int at = 0; at < changed.length; at++) {
            if (luck.uniform() < chance) {
                Variable variable = variables.get(at);
                changed[at] = variable.isChoice() ? luck.uniform() : number(variable, changed[at]);
            }
        }
        return changed;
    }

    private double number(Variable variable, double gene) {
        double moved = Breeding.within(gene + step(gene, luck.uniform()));
        boolean stays = variable.values() > 1 && variable.settled(moved) == variable.settled(gene);
        return stays ? variable.beside(gene, luck.uniform() < 0.5) : moved;
    }

    private static double step(double gene, double luck) {
        double power = 1 / (INDEX + 1);
        if (luck < 0.5) {
            double base = 2 * luck + (1 - 2 * luck) * StrictMath.pow(1 - gene, INDEX + 1);
            return StrictMath.pow(base, power) - 1;
        }
        double base = 2 * (1 - luck) + 2 * (luck - 0.5) * StrictMath.pow(gene, INDEX + 1);
        return 1 - StrictMath.pow(base, power);
    }
}
