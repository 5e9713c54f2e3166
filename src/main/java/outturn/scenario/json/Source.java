package outturn.scenario.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import outturn.scenario.Pointer;

/**
 * Where the bytes of a scenario come from.
 *
 * @param name for messages
 * @param path of the file, when it is one; what it is based on may then be given relative to it
 */
public record Source(String name, Optional<Path> path, Stream stream) {
    /** Opens the bytes. */
    public interface Stream {
        /** A fresh stream, to be closed by whoever asked. */
        InputStream open() throws IOException;
    }

    static Source file(Path path) {
        return new Source(path.toString(), Optional.of(path), () -> Files.newInputStream(path));
    }

    static Source text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Source(name, Optional.empty(), () -> new ByteArrayInputStream(bytes));
    }

    /** The same for the same file, however it is reached. */
    Object identity() {
        return path.<Object>map(file -> {
                    try {
                        return file.toRealPath();
                    } catch (IOException e) {
                        return file.toAbsolutePath().normalize();
                    }
                })
                .orElse(name);
    }

    /** The tree in it, or nothing and findings. */
    Optional<Json> tree(Limits limits, Findings findings) {
        findings.reading(name);
        return bytes(limits.bytes(), findings)
                .flatMap(bytes -> SourceText.of(name, bytes, findings))
                .flatMap(text -> new TreeReader(name, text, limits, findings).read());
    }

    /** The bytes; a file too large is refused by its size, and no more than the limit is ever held. */
    private Optional<byte[]> bytes(int most, Findings findings) {
        try {
            if (path.isPresent() && !Files.exists(path.get())) {
                return refused(findings, "is not there", "check the name");
            }
            if (path.isPresent() && Files.isDirectory(path.get())) {
                return refused(findings, "is a folder", "give the scenario file in it");
            }
            if (path.isPresent() && Files.size(path.get()) > most) {
                return tooLarge(Files.size(path.get()), most, findings);
            }
            try (InputStream in = stream.open()) {
                byte[] bytes = in.readNBytes(most + 1);
                return bytes.length > most ? tooLarge(bytes.length, most, findings) : Optional.of(bytes);
            }
        } catch (IOException e) {
            return refused(findings, "cannot be read", "check that you may read it");
        }
    }

    private Optional<byte[]> tooLarge(long size, int most, Findings findings) {
        String remedy = "a scenario is at most " + (most >> 20) + " MB";
        return refused(findings, "is " + (size >> 20) + " MB or more", remedy);
    }

    private Optional<byte[]> refused(Findings findings, String problem, String remedy) {
        findings.add(Place.whole(name), Pointer.WHOLE, problem, remedy);
        return Optional.empty();
    }
}
