package outturn.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Writes the engine's own luck to standard output without end, as 32-bit words, lowest byte first, for a battery of tests
 * that reads it from a pipe. The first argument names a {@link Walk}, the second the bits: {@code high}, the first 32 after
 * the point, or {@code low}, the last 32 of 53 in reverse, since batteries look hardest at the first bits of a word.
 */
public final class DrawStream {
    private static final int ROOM = 1 << 20;

    private DrawStream() {}

    /** Until whoever reads has had enough. */
    public static void main(String[] arguments) {
        Walk walk = Walk.named(arguments[0]);
        boolean high = arguments.length < 2 || arguments[1].equals("high");
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            pour(walk, high, out.getChannel());
        } catch (IOException closed) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void pour(Walk walk, boolean high, FileChannel out) throws IOException {
        ByteBuffer words = ByteBuffer.allocateDirect(ROOM).order(ByteOrder.LITTLE_ENDIAN);
        while (out.isOpen()) {
            words.clear();
            if (walk.packed()) {
                packLanes(walk, words);
            } else {
                fill(walk, high, words);
            }
            words.flip();
            while (words.hasRemaining()) {
                out.write(words);
            }
        }
    }

    private static void fill(Walk walk, boolean high, ByteBuffer words) {
        while (words.hasRemaining()) {
            words.putInt(high ? high(walk.next()) : low(walk.next()));
        }
    }

    /** Eight lanes of seven bits are 56 bits; four such words of the walk are seven of 32 bits. */
    private static void packLanes(Walk walk, ByteBuffer words) {
        while (words.remaining() >= 7 * Integer.BYTES) {
            long bits = 0;
            int held = 0;
            for (int word = 0; word < 4; word++) {
                long lanes = walk.next();
                for (int lane = 0; lane < 8; lane++) {
                    bits = bits << 7 | lanes >>> 8 * lane & 127;
                    held += 7;
                    if (held >= Integer.SIZE) {
                        held -= Integer.SIZE;
                        words.putInt((int) (bits >>> held));
                    }
                }
            }
        }
    }

    private static int high(long bits) {
        return (int) (bits >>> 21);
    }

    private static int low(long bits) {
        return Integer.reverse((int) bits);
    }
}
