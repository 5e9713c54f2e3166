package outturn.cli;

import java.util.ArrayList;
import java.util.List;

/** A table: as text in columns, or as CSV. */
final class Grid {
    private final List<List<String>> rows = new ArrayList<>();

    Grid(List<String> headings) {
        rows.add(List.copyOf(headings));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Columns as wide as they need to be, two spaces between them. */
    String text() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Integer.max(widths[at], row.get(at).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < widths.length; at++) {
                line.append(Shown.padded(row.get(at), widths[at])).append(at < widths.length - 1 ? "  " : "");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** By RFC 4180. */
    String csv() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(",", row.stream().map(Grid::quoted).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
