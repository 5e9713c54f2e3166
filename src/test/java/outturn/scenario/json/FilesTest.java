package outturn.scenario.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they come: missing, huge, in the wrong encoding, nested without end. */
class FilesTest {
    private static final String GOOD = "{\"name\": \"ä\", \"deals\": {\"x\": {\"deal\": \"per-visit\", \"price\": 1}}}";

    @TempDir
    Path folder;

    @Test
    void aFileIsNamedAfterItselfOrItsFolder() throws Exception {
        Path own = Files.createDirectory(folder.resolve("block-grant"));
        Path file = Files.writeString(own.resolve("scenario.json"), GOOD);
        assertThat(Clinic.reader().read(file).name()).isEqualTo("block-grant");
        assertThat(Clinic.reader().find(own.toString(), List.of()).name()).isEqualTo("block-grant");
        Path other = Files.writeString(folder.resolve("mine.json"), GOOD);
        assertThat(Clinic.reader().read(other).name()).isEqualTo("mine");
    }

    @Test
    void aMissingFileAFolderAndAnUnknownNameAreRefused() {
        assertThat(told(folder.resolve("no.json"))).containsExactly("F/no.json: is not there; check the name");
        assertThat(told(folder)).containsExactly("F: is a folder; give the scenario file in it");
        Reading<Clinic> unknown = Clinic.reader(Shelf.folder(folder)).find("pilot", List.of());
        assertThat(unknown.findings()).hasToString("[pilot: is neither a file nor a scenario; none is known here]");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        Reading<Clinic> marked = read(("\uFEFF" + GOOD).getBytes(UTF_8));
        assertThat(marked.value().name()).isEqualTo("ä");
        assertThat(marked.hash()).isEqualTo(read(GOOD.getBytes(UTF_8)).hash());
    }

    @Test
    void otherEncodingsAreRefused() throws Exception {
        for (String wide : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            assertThat(read(GOOD.getBytes(Charset.forName(wide))).findings())
                    .as(wide)
                    .hasToString("[" + file() + ": is in UTF-16 or UTF-32; save it as UTF-8]");
        }
        assertThat(read(GOOD.getBytes(Charset.forName("ISO-8859-1"))).findings())
                .hasToString("[" + file() + ":1:11: has a character that is not UTF-8; save it as UTF-8]");
        assertThat(read(new byte[] {'{', '\n', (byte) 0xC3}).findings())
                .hasToString("[" + file() + ":2:1: has a character that is not UTF-8; save it as UTF-8]");
    }

    @Test
    void aHugeFileIsRefusedByItsSize() throws Exception {
        try (RandomAccessFile huge = new RandomAccessFile(file().toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        assertThat(told(file())).containsExactly("F/file.json: is 100 MB or more; a scenario is at most 8 MB");
    }

    @Test
    void aMillionBracketsAreRefusedBeforeTheStackIsFull() throws Exception {
        String slip = " is nested more than 64 deep; a scenario needs far less";
        assertThat(read("[".repeat(1_000_000).getBytes(UTF_8)).findings())
                .hasSize(1)
                .first()
                .asString()
                .contains(":1:65 ")
                .endsWith(slip.substring(1));
        assertThat(read("{\"a\":".repeat(1_000_000).getBytes(UTF_8)).findings())
                .hasSize(1)
                .first()
                .asString()
                .endsWith(slip.substring(1));
    }

    @Test
    void endlessListsNamesTextsAndValuesAreRefused() throws Exception {
        assertThat(read(("[" + "0,".repeat(10_001) + "0]").getBytes(UTF_8))
                        .findings()
                        .toString())
                .contains("has more than 10000 parts; shorten it");
        assertThat(read(("{\"near\": [\"" + "x".repeat(10_001) + "\"]}").getBytes(UTF_8))
                        .findings()
                        .toString())
                .contains("/near/0: has 10001 characters; keep names and texts within 10000");
        assertThat(read(("{\"" + "x".repeat(201) + "\": 1}").getBytes(UTF_8))
                        .findings()
                        .toString())
                .contains("has 201 characters; keep names and texts within 200");
        String list = "[" + "0,".repeat(9_999) + "0],";
        assertThat(read(("[" + list.repeat(60) + "0]").getBytes(UTF_8))
                        .findings()
                        .toString())
                .contains("has more than 500000 values; a scenario needs far fewer");
    }

    private Path file() {
        return folder.resolve("file.json");
    }

    private Reading<Clinic> read(byte[] bytes) throws Exception {
        return Clinic.reader().read(Files.write(file(), bytes));
    }

    private List<String> told(Path file) {
        return Clinic.reader().read(file).findings().stream()
                .map(finding -> finding.toString().replace(folder.toString(), "F"))
                .toList();
    }
}
