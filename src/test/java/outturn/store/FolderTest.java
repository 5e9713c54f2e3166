package outturn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    private Path home;

    private static Map<String, Content> result(String said) {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("summary.json", Content.of(said));
        files.put("run.json", Content.of("{}"));
        return files;
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aResultIsThereWholeAndNothingElseIs() throws IOException {
        new Folder(home.resolve("results/pilot")).write(result("first"));
        assertThat(home.resolve("results/pilot/summary.json")).hasContent("first");
        assertThat(there()).containsExactly("results");
        try (Stream<Path> files = Files.list(home.resolve("results"))) {
            assertThat(files).containsExactly(home.resolve("results/pilot"));
        }
    }

    @Test
    void aWriterThatFailsHalfWayLeavesTheEarlierResultAsItWas() throws IOException {
        Folder folder = new Folder(home.resolve("pilot"));
        folder.write(result("first"));
        Map<String, Content> files = result("second");
        files.put("replications.csv", out -> {
            out.write("half a");
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> folder.write(files)).hasMessage("No space left on device");
        assertThat(home.resolve("pilot/summary.json")).hasContent("first");
        assertThat(home.resolve("pilot/replications.csv")).doesNotExist();
        assertThat(there()).containsExactly("pilot");
    }

    @Test
    void aWriterThatFailsTheFirstTimeLeavesNothing() throws IOException {
        Map<String, Content> files = Map.of("run.json", out -> {
            throw new IllegalStateException("our fault");
        });
        Folder folder = new Folder(home.resolve("pilot"));
        assertThatThrownBy(() -> folder.write(files)).hasMessage("our fault");
        assertThat(there()).isEmpty();
    }

    @Test
    void aLaterResultReplacesAnEarlierOneButKeepsOtherPeoplesFiles() throws IOException {
        Folder folder = new Folder(home.resolve("pilot"));
        Map<String, Content> first = result("first");
        first.put("replications.csv", Content.of("old rows"));
        folder.write(first);
        Files.writeString(home.resolve("pilot/notes.txt"), "mine");
        Files.createDirectory(home.resolve("pilot/pictures"));
        Files.writeString(home.resolve("pilot/pictures/one.txt"), "mine too");
        folder.write(result("second"));
        assertThat(home.resolve("pilot/summary.json")).hasContent("second");
        assertThat(home.resolve("pilot/replications.csv")).doesNotExist();
        assertThat(home.resolve("pilot/notes.txt")).hasContent("mine");
        assertThat(home.resolve("pilot/pictures/one.txt")).hasContent("mine too");
        assertThat(there()).containsExactly("pilot");
    }

    /** Process numbers do not reach this far, so the run that had it is over. */
    @Test
    void whatAKilledRunLeftIsClearedAwayByTheNext() throws IOException {
        Path draft = Files.createDirectory(home.resolve(".pilot.writing-999999999"));
        Files.writeString(draft.resolve("summary.json"), "half");
        new Folder(home.resolve("pilot")).write(result("second"));
        assertThat(there()).containsExactly("pilot");
    }

    @Test
    void aResultAKilledRunHadMovedAsideIsNotLost() throws IOException {
        Path before = Files.createDirectory(home.resolve(".pilot.before-999999999"));
        Files.writeString(before.resolve("run.json"), "{}");
        Files.writeString(before.resolve("notes.txt"), "mine");
        new Folder(home.resolve("pilot")).write(result("second"));
        assertThat(home.resolve("pilot/notes.txt")).hasContent("mine");
        assertThat(home.resolve("pilot/summary.json")).hasContent("second");
        assertThat(there()).containsExactly("pilot");
    }

    @Test
    void aFolderWithSomethingElseInItIsNotTouched() throws IOException {
        Files.writeString(home.resolve("thesis.txt"), "years of work");
        Folder folder = new Folder(home);
        assertThatThrownBy(folder::check)
                .hasMessageContaining("holds something else")
                .hasMessageContaining("--out");
        assertThatThrownBy(() -> folder.write(result("first"))).hasMessageContaining("holds something else");
        assertThat(there()).containsExactly("thesis.txt");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(home.resolve("pilot"), "a file");
        assertThatThrownBy(new Folder(home.resolve("pilot"))::check).hasMessageContaining("is a file");
    }

    @Test
    void aLinkToAResultIsFollowedAndStays() throws IOException {
        Folder real = new Folder(home.resolve("real"));
        real.write(result("first"));
        Path link = Files.createSymbolicLink(home.resolve("link"), home.resolve("real"));
        new Folder(link).write(result("second"));
        assertThat(link).isSymbolicLink();
        assertThat(home.resolve("real/summary.json")).hasContent("second");
    }
}
