package outturn.store;

import java.io.IOException;
import java.io.Writer;

/** What stands in a file. */
@FunctionalInterface
public interface Content {
    /** Writes all of it, in UTF-8. */
    void write(Writer out) throws IOException;

    /** A text that is already there. */
    static Content of(String text) {
        return out -> out.write(text);
    }
}
