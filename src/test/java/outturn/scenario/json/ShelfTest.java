package outturn.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios by name. */
class ShelfTest {
    @TempDir
    Path folder;

    @Test
    void aFolderHasWhatHasAScenarioInIt() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        put("pilot", "{}");
        put("block", "{}");
        assertThat(Shelf.folder(folder).names()).containsExactly("block", "pilot");
        assertThat(Shelf.folder(folder).find("pilot")).isPresent();
        assertThat(Shelf.folder(folder.resolve("nowhere")).names()).isEmpty();
        for (String name : List.of("empty", "../" + folder.getFileName() + "/pilot", "", ".", "a/b", "\u0000")) {
            assertThat(Shelf.folder(folder).find(name)).as(name).isEmpty();
            assertThat(Shelf.shipped().find(name)).as(name).isEmpty();
        }
    }

    @Test
    void theFirstShelfIsAskedFirst() throws IOException {
        put("a/pilot", "1");
        put("b/pilot", "2");
        put("b/block", "3");
        Shelf both = Shelf.folder(folder.resolve("a")).or(Shelf.folder(folder.resolve("b")));
        assertThat(both.names()).containsExactly("block", "pilot");
        assertThat(both.find("pilot").orElseThrow().name()).contains("a");
        assertThat(both.find("block")).isPresent();
    }

    @Test
    void theJarFindsWhatIsShippedInIt() throws Exception {
        Path jar = folder.resolve("outturn.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            copyOwnClasses(zip);
            zip.putNextEntry(new ZipEntry("scenarios/pilot/scenario.json"));
            zip.write("{}".getBytes());
        }
        try (URLClassLoader alone =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> shelf = alone.loadClass(Shelf.class.getName());
            Object shipped = shelf.getMethod("shipped").invoke(null);
            assertThat(shelf.getMethod("names").invoke(shipped)).hasToString("[pilot]");
            assertThat(shelf.getMethod("find", String.class)
                            .invoke(shipped, "pilot")
                            .toString())
                    .startsWith("Optional[Source[name=shipped pilot");
            assertThat(shelf.getMethod("find", String.class).invoke(shipped, "pilots"))
                    .hasToString("Optional.empty");
        }
    }

    private static void copyOwnClasses(ZipOutputStream zip) throws Exception {
        Path home = Path.of(
                Shelf.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> classes = Files.walk(home.resolve("outturn/scenario"))) {
            for (Path file : classes.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(home.relativize(file).toString()));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(zip);
                }
            }
        }
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name).resolve("scenario.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
