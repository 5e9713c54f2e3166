package outturn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that scenarios and documents cite, from docs/evidence.csv, and the page that shows them. A word with a
 * hyphen in a source is an id of one of them; a {@code *} in it stands for anything.
 */
record Evidence(List<Figure> figures) {
    private static final Path KEPT = Path.of("docs/evidence.csv");
    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9*-])[a-z0-9*]+(?:-[a-z0-9*]+)+(?![A-Za-z0-9*-])");

    /**
     * One figure.
     *
     * @param seen {@code document} or {@code page} when its words were read there, {@code recalled} when not
     */
    record Figure(Map<String, String> cells) {
        String id() {
            return cell("id");
        }

        String cell(String column) {
            return cells.get(column);
        }

        boolean recalled() {
            return cell("seen").equals("recalled");
        }

        /** Whether a number is the figure itself or one end of its range. */
        boolean says(double number) {
            return Stream.of("value", "low", "high")
                    .map(this::cell)
                    .anyMatch(cell -> !cell.isEmpty() && Double.parseDouble(cell) == number);
        }

        private String value() {
            String range = cell("low").isEmpty() ? "" : " (" + cell("low") + " to " + cell("high") + ")";
            return (cell("value") + range + " " + cell("unit")).strip();
        }

        private String whom() {
            return Stream.of("population", "period")
                    .map(this::cell)
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private String seen() {
            return switch (cell("seen")) {
                case "document" -> "read in it";
                case "page" -> "[read](" + cell("page") + ")";
                default -> "**recalled**";
            };
        }

        @Override
        public String toString() {
            return id();
        }

        private String line() {
            return "| `" + id() + "` | " + cell("figure") + " | " + value() + " | " + whom() + " | " + cell("source")
                    + " | " + seen() + " | " + cell("confidence") + " | " + cell("note") + " |\n";
        }
    }

    static Evidence read() {
        try {
            List<String> lines = Files.readAllLines(KEPT);
            List<String> columns = cells(lines.get(0));
            return new Evidence(lines.stream()
                    .skip(1)
                    .map(Evidence::cells)
                    .map(cells -> figure(columns, cells))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(KEPT + ": " + cells.get(0) + " has " + cells.size() + " cells");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            byColumn.put(columns.get(at), cells.get(at));
        }
        return new Figure(byColumn);
    }

    /** The cells of a line of CSV (RFC 4180). */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (quoted && letter == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(letter);
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The words of a text that look like ids. */
    static List<String> ids(String text) {
        return ID.matcher(text).results().map(found -> found.group()).toList();
    }

    /** The figures an id stands for; none when there is no such row. */
    List<Figure> named(String id) {
        Pattern pattern = Pattern.compile(id.replace("*", "[a-z0-9-]*"));
        return figures.stream()
                .filter(figure -> pattern.matcher(figure.id()).matches())
                .toList();
    }

    /** The figures a source cites. */
    List<Figure> citedIn(String source) {
        return ids(source).stream().flatMap(id -> named(id).stream()).toList();
    }

    /** The page for people. */
    String page() {
        StringBuilder page = new StringBuilder("""
                # Evidence

                Every published figure that a shipped scenario or a page of this documentation cites, by its id. In a
                scenario the id stands in a quantity's `source`; `*` in an id stands for anything, so `phof-opiate-*` is
                all of that name.

                **How seen** says what stands behind a row. *Read in it*: the figure was found in the document itself.
                *Read*: it was found on the page linked to, which may be an abstract or somebody's report of the source.
                **Recalled**: it is remembered from the literature and was not looked up. A recalled figure may set a range
                and is never shown as measured. The words in which each figure was read stand in
                [evidence.csv](evidence.csv).

                **Sure** is how likely the figure is to be right for the people it is about; whether they are like yours
                is another question. Shares run from 0 to 1, falls are below 0, a range is in brackets. Money is of the period
                given, not adjusted for prices.

                """);
        figures.stream().map(figure -> figure.cell("domain")).distinct().forEach(domain -> {
            page.append("## ").append(domain.substring(0, 1).toUpperCase(Locale.ROOT));
            page.append(domain.substring(1)).append("\n\n");
            page.append("| id | figure | value | whom, when | source | how seen | sure | note |\n");
            page.append("|---|---|---|---|---|---|---|---|\n");
            figures.stream()
                    .filter(figure -> figure.cell("domain").equals(domain))
                    .forEach(figure -> page.append(figure.line()));
            page.append('\n');
        });
        return page.toString().stripTrailing() + "\n";
    }
}
