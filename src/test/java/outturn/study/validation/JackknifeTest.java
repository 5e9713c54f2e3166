package outturn.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class JackknifeTest {
    /** Of a mean it is the usual error: 1, 2, 6 have mean 3 and variance 7, so √(7/3). */
    @Test
    void ofAMeanItIsTheUsualStandardError() {
        List<double[]> replications = List.of(new double[] {1, 1}, new double[] {2, 1}, new double[] {6, 1});
        Jackknife mean = Jackknife.of(replications, Line.share(0, 1));
        assertThat(mean.value()).isEqualTo(3, within(1e-12));
        assertThat(mean.error()).isEqualTo(Math.sqrt(7.0 / 3), within(1e-12));
    }

    @Test
    void oneReplicationHasNoErrorToShow() {
        assertThat(Jackknife.of(List.of(new double[] {1, 2}), Line.share(0, 1)).error())
                .isNaN();
    }
}
