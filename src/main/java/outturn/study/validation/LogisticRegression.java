package outturn.study.validation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Logistic regression on grouped observations by maximum likelihood: of {@code n} with what {@code x} says, {@code y}
 * succeed, with chance
 *
 * <pre>    p = 1 / (1 + exp(−β·x))</pre>
 *
 * <p>Newton's method; the likelihood is concave, so where there is a maximum there is one only. McCullagh and Nelder,
 * <i>Generalized Linear Models</i>, 2nd edition, 1989, §4.4.
 */
final class LogisticRegression {
    private static final int MOST_STEPS = 50;
    private static final double CLOSE = 1e-10;

    private final int width;
    private final List<Group> groups = new ArrayList<>();

    private record Group(double[] x, double successes, double number) {}

    /** @param width of {@code x}, with the 1 of the constant if there is to be one */
    LogisticRegression(int width) {
        this.width = width;
    }

    void observe(double[] x, double successes, double number) {
        groups.add(new Group(x.clone(), successes, number));
    }

    /** β; not numbers when there is no maximum, as when everybody succeeds. */
    double[] coefficients() {
        ArrayRealVector beta = new ArrayRealVector(width);
        for (int step = 0; step < MOST_STEPS; step++) {
            ArrayRealVector move = newton(beta);
            beta = beta.add(move);
            if (move.getLInfNorm() < CLOSE) {
                return beta.toArray();
            }
        }
        return new ArrayRealVector(width, Double.NaN).toArray();
    }

    /** Information⁻¹ · score, both at β. */
    private ArrayRealVector newton(ArrayRealVector beta) {
        double[] score = new double[width];
        double[][] information = new double[width][width];
        for (Group group : groups) {
            double chance = 1 / (1 + StrictMath.exp(-beta.dotProduct(new ArrayRealVector(group.x, false))));
            for (int row = 0; row < width; row++) {
                score[row] += group.x[row] * (group.successes - group.number * chance);
                for (int column = 0; column < width; column++) {
                    information[row][column] += group.x[row] * group.x[column] * group.number * chance * (1 - chance);
                }
            }
        }
        try {
            return new ArrayRealVector(new LUDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .solve(new ArrayRealVector(score, false)));
        } catch (SingularMatrixException flat) {
            return new ArrayRealVector(width, Double.NaN);
        }
    }
}
