package outturn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import outturn.rules.pathway.CompetingRisks;
import outturn.rules.population.Prognosis;

/** From which part of the draws on nobody leaves, whatever reading of prognosis comes up in a range. */
class BoundsTest {
    private static final double[] ALWAYS = {1};

    /** The reading of a prognosis of 0: 4 · 32. */
    private static final int NOUGHT = 128;

    private static double[] ratios(double coefficient) {
        double[] ratios = new double[Prognosis.READINGS];
        for (int reading = 0; reading < ratios.length; reading++) {
            ratios[reading] = StrictMath.exp(coefficient * Prognosis.eta(reading));
        }
        return ratios;
    }

    /** Ways that each come to a hazard at a prognosis of 0, and answer to it by a coefficient. */
    private static Bounds bounds(double[] hazards, double... coefficients) {
        int ways = hazards.length;
        List<double[]> none = Collections.nCopies(ways, ALWAYS);
        List<double[]> byReading =
                Arrays.stream(coefficients).mapToObj(BoundsTest::ratios).toList();
        double[] moving = Arrays.stream(hazards).map(hazard -> 1).toArray();
        Grid.Spread spread = new Grid.Spread(Exits.Ratios.of(none), Exits.Ratios.of(byReading));
        return Bounds.over(ways, hazards, moving, Exits.Ratios.of(none), spread);
    }

    /** Readings are told apart by eights, so that of 128 stands for those up to 135, a prognosis of 7/32. */
    @Test
    void waysThatGoAgainstEachOtherAreTakenEachAtItsOwnEndOfTheRange() {
        Bounds bounds = bounds(new double[] {0.1, 0.1}, 1, -1);

        // (1 − exp(−0.1 · exp(7/32))) · 128 = 14.98 and (1 − exp(−0.1)) · 128 = 12.18: 15 + 13
        assertThat(bounds.bound(0, 0, 0, NOUGHT, NOUGHT)).isEqualTo(28);
        // over all readings 0.1 · exp(4) = 5.46 of either: (1 − exp(−5.46)) · 128 = 127.5, and there are 128
        assertThat(bounds.bound(0, 0, 0, 0, Prognosis.READINGS - 1)).isEqualTo(Exits.PARTS);
    }

    @Test
    void whereAllWaysGoWithPrognosisTheUpperEndTells() {
        Bounds bounds = bounds(new double[] {0.1, 0.1}, 1, 0);

        // (1 − exp(−0.1 · exp(7/32) − 0.1)) · 128 = 25.7, whatever the lower end
        assertThat(bounds.bound(0, 0, 0, 0, NOUGHT)).isEqualTo(26);
        assertThat(bounds.bound(0, 0, 0, NOUGHT, NOUGHT)).isEqualTo(26);
    }

    @Test
    void noReadingInTheRangeLeadsBeyondTheBound() {
        Random random = new Random(3);
        int useful = 0;
        for (int place = 0; place < 40; place++) {
            double[] hazards = random.doubles(4, 0, 0.2).toArray();
            double[] coefficients = random.doubles(4, -1, 1).toArray();
            double[][] byWay =
                    Arrays.stream(coefficients).mapToObj(BoundsTest::ratios).toArray(double[][]::new);
            Bounds bounds = bounds(hazards, coefficients);
            for (int range = 0; range < 100; range++) {
                int lowest = random.nextInt(Prognosis.READINGS);
                int highest = lowest + random.nextInt(Prognosis.READINGS - lowest);
                int bound = bounds.bound(0, 0, 0, lowest, highest);
                useful += bound < Exits.PARTS ? 1 : 0;
                for (int reading = lowest; reading <= highest; reading++) {
                    double total = 0;
                    for (int way = 0; way < hazards.length; way++) {
                        total += hazards[way] * byWay[way][reading];
                    }
                    assertThat(CompetingRisks.leaving(total) * Exits.PARTS).isLessThanOrEqualTo(bound);
                }
            }
        }
        assertThat(useful).isGreaterThan(1_000);
    }
}
