package outturn.summary;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one number of a summary is of.
 *
 * @param name of the meaning, see {@link Meaning}, followed by what it is a measure of, parted by {@code /}, as in
 *     {@code "level-share/use/abstinent"}
 * @param provider a provider, or {@code "all"}; empty where it does not apply
 * @param group a true complexity group, or {@code "all"}; empty where it does not apply
 * @param month number of the measured cycle from 0, which is a month unless the scenario states another cycle.
 *     Empty for the whole horizon
 * @param unit what it is counted in; money is in pence
 */
public record Measure(String name, Optional<String> provider, Optional<String> group, OptionalInt month, String unit) {
    /** Stands for all providers together, or all groups. */
    public static final String ALL = "all";

    /** Of the whole area over the whole horizon. */
    public static Measure of(Meaning meaning, String... subject) {
        return new Measure(
                meaning.name(subject), Optional.empty(), Optional.empty(), OptionalInt.empty(), meaning.unit());
    }

    /** The same for one provider, or for {@link #ALL}. */
    public Measure provider(String name) {
        return new Measure(this.name, Optional.of(name), group, month, unit);
    }

    /** The same for one true complexity group, or for {@link #ALL}. */
    public Measure group(String name) {
        return new Measure(this.name, provider, Optional.of(name), month, unit);
    }

    /** The same in one measured cycle. */
    public Measure month(int cycle) {
        return new Measure(name, provider, group, OptionalInt.of(cycle), unit);
    }

    /** The meaning's own name, without what it is a measure of. */
    public String stem() {
        int end = name.indexOf('/');
        return end < 0 ? name : name.substring(0, end);
    }

    /** What it is a measure of, such as {@code "use/abstinent"}; empty where the meaning says it all. */
    public String subject() {
        int end = name.indexOf('/');
        return end < 0 ? "" : name.substring(end + 1);
    }

    /** In words for messages: {@code acceptance, provider North Star, group high}. */
    public String words() {
        StringBuilder words = new StringBuilder(name);
        provider.ifPresent(which -> words.append(", provider ").append(which));
        group.ifPresent(which -> words.append(", group ").append(which));
        month.ifPresent(which -> words.append(", month ").append(which));
        return words.toString();
    }
}
