package outturn.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Which Outturn this is. Part of a run's identity: the same scenario under another version is another run. */
public final class EngineVersion {
    private static final String CURRENT = read();

    private EngineVersion() {}

    /** The version in the form {@code 0.1.0}, as the build wrote it down. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        try (InputStream written = EngineVersion.class.getResourceAsStream("version.txt")) {
            if (written == null) {
                throw new IllegalStateException("version.txt is missing: build with Maven, which writes it");
            }
            return new String(written.readAllBytes(), UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
