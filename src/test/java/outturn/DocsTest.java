package outturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documents say can be done, and whether what they point to is there. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)*)`");
    private static final Pattern SECTION = Pattern.compile("[Mm]odel, §+([0-9]+(?:\\.[0-9]+)?)");

    @TempDir
    Path folder;

    /** README.md, and every page below docs and scenarios. */
    private static List<Path> pages() {
        return Stream.concat(
                        Stream.of(Path.of("README.md")),
                        Stream.of("docs", "scenarios").flatMap(root -> files(Path.of(root), ".md")))
                .sorted()
                .toList();
    }

    private static Stream<Path> files(Path root, String end) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(path -> path.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In a folder of its own, where the files the page tells the reader to write have been written. */
    @TestFactory
    Stream<DynamicTest> everyCommandDoesWhatThePageSays() {
        return pages().stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    Path own = Files.createDirectories(
                            folder.resolve(page.toString().replace('/', '.')));
                    Page.of(text(page)).play(own);
                }));
    }

    @Test
    void theReadmeOpensWithTheTwoCommands() {
        assertThat(text(Path.of("README.md")).lines().filter(line -> !line.isBlank()))
                .startsWith("# Outturn", "```sh")
                .element(2)
                .asString()
                .startsWith("./outturn run drug-recovery-pilot ");
        assertThat(text(Path.of("README.md")).lines().toList().get(4)).startsWith("mvn -q verify ");
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return pages().stream()
                .map(page -> dynamicTest(page.toString(), () -> {
                    for (String link : found(LINK, text(page))) {
                        if (!link.matches("https?:.*")) {
                            String[] parts = link.split("#", 2);
                            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                            assertThat(target.normalize()).as(link).exists();
                            assertThat(parts.length == 1 || anchors(target).contains(parts[1]))
                                    .as(link)
                                    .isTrue();
                        }
                    }
                }));
    }

    private static Set<String> anchors(Path page) {
        return text(page)
                .lines()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** A word in back quotes with a capital and small letters is the name of a class. */
    @TestFactory
    Stream<DynamicTest> everyClassNamedIsThere() {
        Set<String> classes = files(Path.of("src"), ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        return pages().stream()
                .map(page -> dynamicTest(
                        page.toString(),
                        () -> assertThat(found(CLASS, text(page)))
                                .allMatch(name -> classes.contains(name) || ofTheJdk(name))));
    }

    private static boolean ofTheJdk(String name) {
        return Stream.of("java.lang.", "java.util.").anyMatch(room -> {
            try {
                return Class.forName(room + name) != null;
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    @Test
    void everySectionOfTheModelThatTheCodeCitesIsThere() {
        String model = text(Path.of("docs/model.md"));
        List<String> cited = files(Path.of("src/main/java"), ".java")
                .flatMap(file -> found(SECTION, text(file)).stream())
                .distinct()
                .toList();
        assertThat(cited)
                .isNotEmpty()
                .allMatch(section -> Pattern.compile("(?m)^##+ " + section + "[. ]")
                        .matcher(model)
                        .find());
    }

    /** What the first hour says one finds in a report. */
    @Test
    void theReportHasTheSectionsTheFirstHourNames() {
        String report = files(Path.of("src/main/java/outturn/report"), ".java")
                .map(DocsTest::text)
                .collect(Collectors.joining());
        String hour = text(Path.of("docs/guide/first-hour.md"));
        String reading = hour.substring(hour.indexOf("## 3."), hour.indexOf("## 4."));
        assertThat(found(Pattern.compile("\\*\\*([^*]+)\\*\\*"), reading))
                .hasSizeGreaterThan(5)
                .allMatch(heading -> report.contains('"' + heading + '"'));
    }

    /** Each once and in order, in the index and in the folder. */
    @Test
    void decisionsAreNumberedAsTheyStand() {
        List<String> pages = files(Path.of("docs/decisions"), ".md")
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("README.md"))
                .sorted()
                .toList();
        assertThat(found(LINK, text(Path.of("docs/decisions/README.md")))).isEqualTo(pages);
        for (int at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at)).startsWith(String.format(Locale.ROOT, "%04d-", at + 1));
            assertThat(text(Path.of("docs/decisions", pages.get(at)))).startsWith("# " + (at + 1) + ". ");
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
