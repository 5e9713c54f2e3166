package outturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outturn.cli.Typed;

/**
 * A page of documentation, with what a reader who follows it would do: write the files it shows and type its commands, in
 * order.
 *
 * <ul>
 *   <li>A {@code json} block after a line that ends in {@code `NAME`:} is a file to write.
 *   <li>A line that begins with {@code ./outturn} in an {@code sh} block is a command. It is expected to leave with 0, or
 *       with N where the comment behind it says {@code exit code N}. {@code > NAME} keeps what it prints.
 *   <li>Paths are those of the reader's folder, but for {@code scenarios/}, which is ours.
 *   <li>Commands that simulate must be understood as they stand, and are then played once, however often the page says.
 * </ul>
 */
record Page(List<Step> steps) {
    private static final Pattern SAVED = Pattern.compile(".*`([^`/]+\\.json)`:");
    private static final Pattern CODE = Pattern.compile(".*#.*exit code (\\d+).*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern FILE = Pattern.compile("(?!scenarios/|/)[\\w./-]+\\.(json|csv)|results/.*");
    private static final Set<String> PLAYED =
            Set.of("run", "compare", "cashflow", "verify", "stress", "evaluate", "redteam", "floor");
    private static final Set<String> LEAVING = Set.of("run", "compare", "stress", "evaluate", "redteam", "floor");
    /** These tell chance apart, and one replication has none. */
    private static final Set<String> AT_LEAST_TWICE = Set.of("evaluate", "redteam", "floor");

    /** Something the reader does. */
    private interface Step {
        void take(Path folder) throws IOException;
    }

    static Page of(String text) {
        List<Step> steps = new ArrayList<>();
        String before = "";
        String language = "";
        StringBuilder block = new StringBuilder();
        for (String line : text.split("\n")) {
            if (language.isEmpty() && line.startsWith("```")) {
                language = line.substring(3).isBlank() ? "text" : line.substring(3);
                block.setLength(0);
            } else if (!language.isEmpty() && line.equals("```")) {
                add(steps, language, before, block.toString());
                language = "";
            } else if (!language.isEmpty()) {
                block.append(line).append('\n');
            } else if (!line.isBlank()) {
                before = line;
            }
        }
        return new Page(steps);
    }

    private static void add(List<Step> steps, String language, String before, String block) {
        Matcher saved = SAVED.matcher(before);
        if (language.equals("json") && saved.matches()) {
            steps.add(folder -> Files.writeString(folder.resolve(saved.group(1)), block));
        } else if (language.equals("sh")) {
            block.lines().filter(line -> line.startsWith("./outturn ")).forEach(line -> steps.add(command(line)));
        }
    }

    /** Does it all in a folder. */
    void play(Path folder) throws IOException {
        for (Step step : steps) {
            step.take(folder);
        }
    }

    private static Step command(String line) {
        Matcher code = CODE.matcher(line);
        int expected = code.matches() ? Integer.parseInt(code.group(1)) : 0;
        String[] halves = line.replaceFirst("\\s+#.*", "").split(" > ");
        List<String> words = words(halves[0]);
        return folder -> {
            if (expected != 2) {
                Typed.understand(words);
            }
            Typed typed = Typed.run(asPlayed(words, folder));
            assertThat(typed.code()).as(line + "\n" + typed.err()).isEqualTo(expected);
            if (halves.length > 1) {
                Files.writeString(folder.resolve(halves[1].strip()), typed.out());
            }
            if (LEAVING.contains(words.get(0)) && expected == 0 && !words.contains("--help")) {
                assertThat(Path.of(typed.out().strip())).as(line).isRegularFile();
            }
        };
    }

    private static List<String> words(String line) {
        return WORD.matcher(line.replaceFirst("\\./outturn ", ""))
                .results()
                .map(word ->
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group())
                .toList();
    }

    private static List<String> asPlayed(List<String> words, Path folder) {
        List<String> played = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.equals("--replications")) {
                at++;
            } else {
                played.add(FILE.matcher(word).matches() ? folder.resolve(word).toString() : word);
            }
        }
        boolean simulates = PLAYED.contains(words.get(0)) && !words.contains("--help");
        if (simulates && !words.contains("--cohort")) {
            played.addAll(List.of("--replications", AT_LEAST_TWICE.contains(words.get(0)) ? "2" : "1"));
        }
        if (LEAVING.contains(words.get(0)) && simulates && !words.contains("--out")) {
            played.addAll(List.of(
                    "--out", folder.resolve("results").resolve(words.get(1)).toString()));
        }
        return played;
    }
}
