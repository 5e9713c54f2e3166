package outturn.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import outturn.replication.draws.Draws;
import outturn.replication.draws.Purpose;

/**
 * Whether luck by address looks like luck along every axis of the address. Each test is a chi-square of 2¹⁸ draws in 256
 * cells, 255 degrees of freedom: mean 255, standard deviation 22.58. The bounds are 6 standard deviations off, which by
 * the normal limit is wrong about once in 10⁸ tests with other seeds; the seed is fixed.
 */
class DrawsTest {
    private static final int DRAWS = 1 << 18;
    private static final int CELLS = 256;

    private static double along(IntUnaryOperator cellOf) {
        int[] fell = new int[CELLS];
        for (int at = 0; at < DRAWS; at++) {
            fell[cellOf.applyAsInt(at)]++;
        }
        double expected = (double) DRAWS / CELLS;
        double sum = 0;
        for (int cell : fell) {
            sum += (cell - expected) * (cell - expected) / expected;
        }
        return sum;
    }

    private static int cell(double luck) {
        return (int) (luck * CELLS);
    }

    /** Two draws next to each other, sixteen cells each: any bond between neighbours shows. */
    private static int pair(double one, double other) {
        return (int) (one * 16) * 16 + (int) (other * 16);
    }

    private static void looksEven(double chiSquare) {
        assertThat(chiSquare).isBetween(255 - 6 * 22.58, 255 + 6 * 22.58);
    }

    @Test
    void clientsOfAMonthAreEven() {
        long world = Draws.world(1, 0);
        looksEven(along(client -> cell(Draws.uniform(world, client, 7, Purpose.EFFORT))));
    }

    @Test
    void monthsOfALifeAreEven() {
        long world = Draws.world(2, 0);
        looksEven(along(at -> cell(Draws.uniform(world, at >> 10, at & 1023, Purpose.EFFORT))));
    }

    @Test
    void replicationsAreEven() {
        looksEven(along(at -> cell(Draws.uniform(Draws.world(3, at), 11, 5, Purpose.EFFORT))));
    }

    @Test
    void seedsAreEven() {
        looksEven(along(at -> cell(Draws.uniform(Draws.world(at, 0), 11, 5, Purpose.EFFORT))));
    }

    @Test
    void aMonthDoesNotTellTheNext() {
        long world = Draws.world(4, 0);
        looksEven(along(at -> pair(
                Draws.uniform(world, at >> 8, at & 255, Purpose.EFFORT),
                Draws.uniform(world, at >> 8, (at & 255) + 1, Purpose.EFFORT))));
    }

    @Test
    void aClientDoesNotTellTheNext() {
        long world = Draws.world(5, 0);
        looksEven(along(at ->
                pair(Draws.uniform(world, at, 9, Purpose.EFFORT), Draws.uniform(world, at + 1, 9, Purpose.EFFORT))));
    }

    @Test
    void aPurposeDoesNotTellAnother() {
        long world = Draws.world(6, 0);
        looksEven(along(
                at -> pair(Draws.uniform(world, at, 9, Purpose.EFFORT), Draws.uniform(world, at, 9, Purpose.SIGHT))));
    }

    @Test
    void aReplicationDoesNotTellTheNext() {
        looksEven(along(at -> pair(
                Draws.uniform(Draws.world(7, at), 3, 9, Purpose.EFFORT),
                Draws.uniform(Draws.world(7, at + 1), 3, 9, Purpose.EFFORT))));
    }

    @Test
    void aLaneIsEven() {
        long world = Draws.world(9, 0);
        looksEven(along(at -> cell(Draws.inLane(world, at >> 10, at & 1023, 3))));
    }

    @Test
    void aLaneDoesNotTellTheNext() {
        long world = Draws.world(10, 0);
        looksEven(along(at -> pair(Draws.inLane(world, at, 9, 4), Draws.inLane(world, at, 9, 5))));
    }

    /** The first seven bits and the rest come from two draws; the cells cut the number across the seam. */
    @Test
    void whereTheTwoPartsOfALaneMeetItIsEven() {
        long world = Draws.world(11, 0);
        looksEven(along(at -> cell(Draws.inLane(world, at, 9, 0) * 8 % 1)));
        looksEven(along(at -> cell(Draws.inLane(world, at, 9, 8) * 64 % 1)));
    }

    @Test
    void aLaneBeginsWithItsByteOfTheCoarseWord() {
        long world = Draws.world(12, 0);
        for (int lane = 0; lane < 20; lane++) {
            long byteOfWord = Draws.coarse(world, 3, 4, lane / 8) >>> 8 * (lane % 8) & 0xFF;
            assertThat((long) (Draws.inLane(world, 3, 4, lane) * 128)).isEqualTo(byteOfWord);
        }
    }

    @Test
    void theSameAddressIsTheSameLuck() {
        long world = Draws.world(8, 12);
        double once = Draws.uniform(world, 5, 6, Purpose.EFFORT);
        Draws.uniform(world, 6, 6, Purpose.EFFORT);
        assertThat(Draws.uniform(Draws.world(8, 12), 5, 6, Purpose.EFFORT)).isEqualTo(once);
    }

    /** Written down on JDK 17 when the numbers were first made; another value is another world for every saved run. */
    @Test
    void theNumbersAreTheSameOnEveryMachine() {
        assertThat(Double.doubleToLongBits(Draws.uniform(Draws.world(42, 3), 1999, 59, Purpose.EFFORT)))
                .isEqualTo(GOLDEN);
    }

    private static final long GOLDEN = 4597658170957898852L;
}
