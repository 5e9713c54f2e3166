package outturn.store;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import outturn.scenario.Numbers;

/** Rows of values parted by commas (RFC 4180), line ends as on Unix; what is not a number is left empty. */
final class Csv {
    private final Writer out;
    private boolean first = true;

    Csv(Writer out) {
        this.out = out;
    }

    Csv text(String value) throws IOException {
        out.write(first ? "" : ",");
        first = false;
        boolean plain = value.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter < ' ');
        out.write(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
        return this;
    }

    Csv texts(List<String> values) throws IOException {
        for (String value : values) {
            text(value);
        }
        return this;
    }

    Csv number(double value) throws IOException {
        return text(Numbers.text(value));
    }

    Csv number(long value) throws IOException {
        return text(Long.toString(value));
    }

    void end() throws IOException {
        out.write('\n');
        first = true;
    }
}
