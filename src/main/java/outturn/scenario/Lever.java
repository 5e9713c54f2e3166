package outturn.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A named place in the scenario, or several that go together, and the values it may take. {@code --set}, stress shocks and
 * sweeps all pull levers.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place
 * @param also places that are set to the same value with it
 * @param least the least it may be set to
 * @param most the most it may be set to
 * @param choices the values it may be set to; any when empty
 */
@Says("A named place in this file and the values it may take.")
public record Lever(
        @Says("JSON Pointer to the place, such as /contracts/recovery/lag.")
        String pointer,

        @Says("Pointers to other places that are set to the same.") @Default("[]")
        List<String> also,

        @Says("What it means to change it.") Optional<String> says,
        @Says("The least it may be.") Optional<Amount> least,
        @Says("The most it may be.") Optional<Amount> most,

        @Says("The values it may be; any when left out.") @Default("[]")
        List<Alternative> choices) {
    public Lever {
        points("pointer", pointer);
        for (int at = 0; at < also.size(); at++) {
            points("also/" + at, also.get(at));
        }
        also = List.copyOf(also);
        choices = List.copyOf(choices);
    }

    private static void points(String property, String pointer) {
        Check.that(
                pointer.startsWith("/"),
                property,
                "is \"" + pointer + "\"",
                "give a JSON Pointer, such as /contracts/recovery/lag");
    }
}
