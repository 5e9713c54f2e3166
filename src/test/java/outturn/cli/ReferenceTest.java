package outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import outturn.summary.Meaning;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The references to commands and measures say what the program does. To write them anew:
 * {@code mvn -q test -Dtest=ReferenceTest -Ddocs.write=true}.
 */
class ReferenceTest {
    private static final Path COMMANDS = Path.of("docs/reference/cli.md");
    private static final Path MEASURES = Path.of("docs/reference/measures.md");

    @Test
    void theReferenceToCommandsIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Commands

                Written by `ReferenceTest` from the program itself, which says the same with `outturn COMMAND --help`.
                """);
        section(page, Main.commandLine());
        subcommands().forEach(command -> section(page, command));
        hold(COMMANDS, page.toString());
    }

    private static void section(StringBuilder page, CommandLine command) {
        page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n");
        page.append(command.getUsageMessage(Ansi.OFF).strip()).append("\n```\n");
    }

    private static Stream<CommandLine> subcommands() {
        return Main.commandLine().getSubcommands().values().stream();
    }

    @Test
    void theReferenceToMeasuresIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Measures

                Written by `ReferenceTest` from the program itself. A measure's name in files is the one in the first
                column; where it is a measure *of* something, that follows after a `/`, as in `level-share/use/abstinent`.

                - Counts are of one replication over the measured horizon; the warm-up is left out.
                - Groups are true complexity groups, from least to most complex. `all` stands for all providers, or all
                  groups. An area with one group has only `all`.
                - Where the scenario marks attributes as `protected`, `started`, `deaths`, `acceptance`, `retention-12-weeks`,
                  `planned-completion`, `stayed-away-6-months`, `sustained-12-months`, `death-rate-in-treatment` and
                  `mean-wait` are also measured *of* each of them, as in `planned-completion/age`, with a row for each level,
                  which stands in the place of the group. They are of all providers and all complexity groups together.
                - Months are measured cycles, from 0; where the scenario's cycle is a week or a year, so is the month.
                - A ratio is worked out in each replication and then averaged; replications in which nothing stands below
                  the line are left out, and `n` counts the others. With `--cohort` there are no replications, and a ratio
                  is the ratio of two expectations.
                - `mcse` is the Monte Carlo standard error of the mean, sd ÷ √n. `sd` has the divisor n − 1. Percentiles
                  are read off the sorted values x, counted from 0, at h = (n − 1)·p: x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋ + 1] −
                  x[⌊h⌋]) (type 7 of Hyndman and Fan, 1996).
                - A number of all replications at once has its standard error from the formula of its mean, where there is
                  one, or else from twenty runs of neighbouring replications, from 200 on.
                - Differences (`compare`) are paired by replication; `low` and `high` are the ends of the 95% interval of
                  the mean difference, by Student's t.
                - Money is in pence; costs by perspective, QALYs, life-years and net benefit are discounted, the rest is not.

                | measure | unit | by | what it is |
                |---|---|---|---|
                """);
        for (Meaning meaning : Meaning.values()) {
            String row = String.join(
                    " | ",
                    "`" + meaning.title() + "`",
                    meaning.unit(),
                    meaning.by().words(),
                    meaning.definition());
            page.append("| ").append(row).append(" |\n");
        }
        hold(MEASURES, page.toString());
    }

    private static void hold(Path page, String current) throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(page, current);
        }
        assertThat(page).content().isEqualTo(current);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsUnderstood() {
        return Stream.concat(Stream.of(Main.commandLine()), subcommands())
                .flatMap(command ->
                        Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .map(String::strip)
                .filter(line -> line.startsWith("outturn "))
                .map(line ->
                        DynamicTest.dynamicTest(line, () -> Main.commandLine().parseArgs(words(line))));
    }

    /** Up to two spaces in a row, which begin what the example says of itself, or a redirection. */
    private static String[] words(String line) {
        String command = line.split(" {2,}| > ")[0].substring("outturn ".length());
        return List.of(command.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).stream()
                .map(word -> word.replace("\"", ""))
                .toArray(String[]::new);
    }
}
