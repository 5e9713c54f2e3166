package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is read or refused with reasons; nothing else ever happens. */
class DestructionTest {
    private final RecordReader<Clinic> reader = Clinic.reader();
    private final byte[] good =
            reader.write(Clinic.random(new Random(9), 1)).pretty().getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() throws Exception {
        for (int length = 0; length < good.length - 2; length++) {
            assertThat(read(Arrays.copyOf(good, length)).findings()).isNotEmpty();
        }
    }

    @Test
    void aFileWithWrongBytesIsReadOrRefused() throws Exception {
        Random luck = new Random(2012);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = good.clone();
            for (int hit = 0; hit <= luck.nextInt(3); hit++) {
                damaged[luck.nextInt(damaged.length)] = (byte) luck.nextInt(256);
            }
            refused += read(damaged).isSound() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void aFileWithPartsMovedAboutIsReadOrRefused() throws Exception {
        Random luck = new Random(2013);
        for (int i = 0; i < 2000; i++) {
            int from = luck.nextInt(good.length);
            int to = from + luck.nextInt(StrictMath.min(40, good.length - from));
            int at = luck.nextInt(good.length);
            String text = new String(good, StandardCharsets.ISO_8859_1);
            String moved = text.substring(0, at) + text.substring(from, to) + text.substring(at);
            read(moved.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private Reading<Clinic> read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("clinic.json"), bytes);
        return reader.read(file);
    }
}
