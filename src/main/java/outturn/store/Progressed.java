package outturn.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import outturn.scenario.Check;
import outturn.scenario.json.Json;
import outturn.simulation.EngineVersion;

/**
 * How far a long search is, in a file beside the folder of its results: {@code NAME.search.json}. Written in one move, so that
 * one that was killed at any moment can go on from the last generation it finished.
 */
public final class Progressed {
    private final Path file;
    private final String hash;

    /** @param hash of the scenario; a file about another is not gone on from */
    public Progressed(Folder folder, String hash) {
        file = folder.place().resolveSibling(folder.place().getFileName() + ".search.json");
        this.hash = hash;
    }

    /** Where it is. */
    public Path file() {
        return file;
    }

    /** Puts this in place of what was there. */
    public void write(Json memory) throws IOException {
        Json whole = Json.object()
                .put("version", EngineVersion.current())
                .put("hash", hash)
                .put("search", memory)
                .json();
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("." + file.getFileName() + ".writing");
        Files.writeString(draft, whole.canonical(), UTF_8);
        Files.move(draft, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** What is there, if anything; a fault when it is of another scenario or another version. */
    public Optional<Json> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Json whole = Json.read(file.toString(), Files.readString(file, UTF_8));
        Check.that(
                is(whole, "/hash", hash),
                "",
                file + " is of another scenario, or of the scenario before it was changed",
                "begin anew without --resume");
        Check.that(
                is(whole, "/version", EngineVersion.current()),
                "",
                file + " was left by another version of Outturn",
                "begin anew without --resume");
        return whole.at("/search");
    }

    private static boolean is(Json whole, String pointer, String text) {
        return whole.at(pointer).map(Json::text).equals(Optional.of(text));
    }
}
