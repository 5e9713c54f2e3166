package outturn.scenario.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Where scenarios are found by name. */
public interface Shelf {
    /** The scenario of this name, if it is here. */
    Optional<Source> find(String name);

    /** Every name here, sorted. */
    List<String> names();

    /** The scenarios {@code NAME/scenario.json} in a folder; none when there is no such folder. */
    static Shelf folder(Path folder) {
        return new Shelf() {
            @Override
            public Optional<Source> find(String name) {
                return Optional.of(name)
                        .filter(Shelf::isName)
                        .map(own -> folder.resolve(own).resolve("scenario.json"))
                        .filter(Files::isRegularFile)
                        .map(Source::file);
            }

            @Override
            public List<String> names() {
                if (!Files.isDirectory(folder)) {
                    return List.of();
                }
                try (Stream<Path> within = Files.list(folder)) {
                    return within.map(path -> path.getFileName().toString())
                            .filter(name -> find(name).isPresent())
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** The scenarios shipped with the program, wherever it lies. */
    static Shelf shipped() {
        return new Shelf() {
            @Override
            public Optional<Source> find(String name) {
                return Optional.of(name)
                        .filter(Shelf::isName)
                        .map(own -> Shelf.class.getResource("/scenarios/" + own + "/scenario.json"))
                        .map(resource -> new Source("shipped " + name, Optional.empty(), resource::openStream));
            }

            @Override
            public List<String> names() {
                try {
                    Path home = Path.of(Shelf.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
                    return Files.isDirectory(home)
                            ? folder(home.resolve("scenarios")).names()
                            : inJar(home);
                } catch (IOException | URISyntaxException e) {
                    throw new IllegalStateException("the program cannot find its own jar", e);
                }
            }
        };
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> entry.getName().split("/"))
                    .filter(steps ->
                            steps.length == 3 && steps[0].equals("scenarios") && steps[2].equals("scenario.json"))
                    .map(steps -> steps[1])
                    .sorted()
                    .toList();
        }
    }

    /** Looks here first, then there. */
    default Shelf or(Shelf other) {
        Shelf first = this;
        return new Shelf() {
            @Override
            public Optional<Source> find(String name) {
                return first.find(name).or(() -> other.find(name));
            }

            @Override
            public List<String> names() {
                return Stream.concat(first.names().stream(), other.names().stream())
                        .distinct()
                        .sorted()
                        .toList();
            }
        };
    }

    /** Whether it can be the name of a shipped scenario, and is no way out of the folder they stand in. */
    private static boolean isName(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");
    }
}
