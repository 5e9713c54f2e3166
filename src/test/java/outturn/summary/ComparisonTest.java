package outturn.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import outturn.summary.CostEffectiveness.Case;
import outturn.summary.CostEffectiveness.Standing;

class ComparisonTest {
    private static final Measure BILL = Measure.of(Meaning.BILL).provider("all");
    private static final Measure ELSEWHERE = Measure.of(Meaning.BILL).provider("elsewhere");

    private static Rows rows(Measure measure, double... values) {
        double[][] rows = new double[values.length][];
        for (int replication = 0; replication < values.length; replication++) {
            rows[replication] = new double[] {values[replication]};
        }
        return new Rows(List.of(measure), rows);
    }

    private static List<Difference> differences(Rows scenario, Rows reference) {
        return Comparison.differences(scenario, Summary.of(scenario), reference, Summary.of(reference));
    }

    /** Differences 1, 2, 3, so mean 2, sd 1 and error 1 / √3; Student's t of 2 degrees reaches 4.30 errors. */
    @Test
    void differencesArePairedByReplication() {
        Difference of =
                differences(rows(BILL, 101, 52, 13), rows(BILL, 100, 50, 10)).get(0);
        assertThat(of.n()).isEqualTo(3);
        assertThat(of.difference()).isEqualTo(2);
        assertThat(of.mcse()).isCloseTo(1 / StrictMath.sqrt(3), within(1e-12));
        assertThat(of.high() - of.difference()).isCloseTo(4.30 / StrictMath.sqrt(3), within(0.03));
        assertThat(of.low()).isCloseTo(2 * of.difference() - of.high(), within(1e-12));
        assertThat(of.isClear()).isFalse();
    }

    @Test
    void aPairWithAnEmptyDenominatorOnEitherSideIsLeftOut() {
        Difference of = differences(rows(BILL, 1, Double.NaN, 5, 7), rows(BILL, 0, 1, Double.NaN, 4))
                .get(0);
        assertThat(of.n()).isEqualTo(2);
        assertThat(of.difference()).isEqualTo(2); // (1 + 3) / 2
    }

    @Test
    void whatOnlyOneOfThemMeasuresHasNoDifference() {
        assertThat(differences(rows(BILL, 1, 2), rows(ELSEWHERE, 1, 2))).isEmpty();
    }

    @Test
    void runsOfDifferentLengthCannotBePaired() {
        assertThatThrownBy(() -> differences(rows(BILL, 1, 2), rows(BILL, 1))).hasMessageContaining("2 against 1");
    }

    /** £10 more for 0.001 QALYs more is £10,000 a QALY; at £20,000 that is £10 to the good, in both replications. */
    @Test
    void moreForMoreIsWorthItWhenAQalyIsWorthMoreThanTheRatio() {
        Case of = Case.of(
                "society",
                new double[] {900, 1100},
                new double[] {500, 500},
                new double[] {0.001, 0.001},
                List.of(500_000L, 2_000_000L));
        assertThat(of.standing()).isEqualTo(Standing.MORE_FOR_MORE);
        assertThat(of.ratio()).isCloseTo(1_000_000, within(1e-6));
        assertThat(of.worths().get(0).netBenefit()).isCloseTo(-500, within(1e-9));
        assertThat(of.worths().get(0).acceptable()).isZero();
        assertThat(of.worths().get(1).netBenefit()).isCloseTo(1000, within(1e-9));
        assertThat(of.worths().get(1).acceptable()).isEqualTo(1);
        assertThat(of.worths().get(1).benefitCostRatio()).isCloseTo(3, within(1e-9)); // (2000 − 500) / 500
    }

    @Test
    void whatIsSimplyBetterOrWorseHasNoRatio() {
        double[] none = {0, 0};
        Case better = Case.of("society", new double[] {-1, -3}, none, new double[] {1, 3}, List.of());
        assertThat(better.standing()).isEqualTo(Standing.BETTER);
        assertThat(better.ratio()).isNaN();
        Case worse = Case.of("society", new double[] {1, 3}, none, new double[] {-1, -3}, List.of());
        assertThat(worse.standing()).isEqualTo(Standing.WORSE);
        Case less = Case.of("society", new double[] {-1, -3}, none, new double[] {-1, -3}, List.of(1L));
        assertThat(less.standing()).isEqualTo(Standing.LESS_FOR_LESS);
        assertThat(less.ratio()).isEqualTo(1);
        assertThat(less.worths().get(0).benefitCostRatio()).isNaN();
    }

    @Test
    void theAcceptabilityCurveIsTheShareOfReplicationsWithANetBenefit() {
        double[] cost = {100, 100, 100, 100};
        Case of = Case.of("society", cost, cost, new double[] {1, 2, 3, 4}, List.of(40L));
        assertThat(of.worths().get(0).acceptable()).isEqualTo(0.5); // 40, 80, 120, 160 against 100
    }
}
