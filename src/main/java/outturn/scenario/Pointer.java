package outturn.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a scenario file: the names on the way there (JSON Pointer, RFC 6901). As text each step follows a
 * {@code /}; in a name {@code ~} is written {@code ~0} and {@code /} is written {@code ~1}.
 */
public record Pointer(List<String> steps) {
    /** The whole file. */
    public static final Pointer WHOLE = new Pointer(List.of());

    public Pointer {
        steps = List.copyOf(steps);
    }

    /** The place reached by these steps. */
    public static Pointer of(String... steps) {
        return new Pointer(List.of(steps));
    }

    /** Reads the text form; a fault if it does not begin with {@code /}. */
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return WHOLE;
        }
        Check.that(text.startsWith("/"), "", "\"" + text + "\" is not a pointer", "write it like /time/months");
        List<String> steps = new ArrayList<>();
        for (String step : text.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return new Pointer(steps);
    }

    /** One step on. */
    public Pointer then(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Pointer(longer);
    }

    /** On from here by all the steps of another. */
    public Pointer then(Pointer rest) {
        List<String> longer = new ArrayList<>(steps);
        longer.addAll(rest.steps);
        return new Pointer(longer);
    }

    /** Whether it is the whole file. */
    public boolean isWhole() {
        return steps.isEmpty();
    }

    /** The first step. */
    public String first() {
        return steps.get(0);
    }

    /** All steps but the first. */
    public Pointer rest() {
        return new Pointer(steps.subList(1, steps.size()));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
