package outturn.scenario;

import java.util.List;
import java.util.Optional;

/** What the scenario is called and what it asks. */
@Says("What the scenario is called and what it asks.")
public record About(
        @Says("A short name for headings; the file's own name when left out.")
        Optional<String> name,

        @Says("The question it was made to answer.") Optional<String> question,
        @Says("Who made it.") @Default("[]") List<String> authors,
        @Says("What it draws on.") @Default("[]") List<String> sources) {
    public About {
        authors = List.copyOf(authors);
        sources = List.copyOf(sources);
    }
}
