package outturn.scenario.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Check;
import outturn.scenario.Numbers;
import outturn.scenario.Pointer;

/**
 * JSON as a tree that never changes; what was read from a file knows its place there. Members keep their order.
 *
 * <p>To write: {@link #object()} and {@link #list()}, then {@link #pretty()}. To read back what we wrote:
 * {@link #read}, then {@link #at} and the answers {@link #text()}, {@link #number()}, {@link #items()}; an answer of the
 * wrong kind is a {@link Check.Fault} naming the place.
 */
public sealed interface Json {
    /** Where it was read; for a value, where it begins. */
    Place place();

    /** What it is, for messages: {@code text}, {@code a number}. */
    String kind();

    /** Null: nothing to say, such as a mean of no cases. */
    record Nothing(Place place) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** True or false. */
    record Truth(Place place, boolean holds) implements Json {
        @Override
        public String kind() {
            return holds ? "true" : "false";
        }
    }

    /** A number, written one way however it was given: 12.0 and 1.2e1 are 12. */
    record Number(Place place, BigDecimal value) implements Json {
        public Number {
            value = Decimals.settled(value);
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** Text. */
    record Text(Place place, String value) implements Json {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** A list. */
    record Items(Place place, List<Json> all) implements Json {
        public Items {
            all = List.copyOf(all);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** An object: values by name, in order. */
    record Members(Place place, Map<String, Member> all) implements Json {
        public Members {
            all = Check.ordered(all);
        }

        /** The value of this name, if there is one. */
        public Optional<Json> get(String name) {
            return Optional.ofNullable(all.get(name)).map(Member::value);
        }

        /** The same with one value put in place of the one of that name, or at the end. */
        Members with(String name, Json value) {
            Map<String, Member> changed = new LinkedHashMap<>(all);
            changed.put(name, new Member(value.place(), value));
            return new Members(place, changed);
        }

        /** The same without that name. */
        Members without(String name) {
            Map<String, Member> fewer = new LinkedHashMap<>(all);
            fewer.remove(name);
            return new Members(place, fewer);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A value with the place of its name. */
    record Member(Place named, Json value) {}

    /** An object to fill. */
    static ObjectText object() {
        return new ObjectText();
    }

    /** A list of these. */
    static Json list(List<? extends Json> items) {
        return new Items(Place.NOWHERE, List.copyOf(items));
    }

    /** A list of texts. */
    static Json texts(List<String> texts) {
        return list(texts.stream().map(Json::of).toList());
    }

    /** Text. */
    static Json of(String text) {
        return new Text(Place.NOWHERE, text);
    }

    /** True or false. */
    static Json of(boolean holds) {
        return new Truth(Place.NOWHERE, holds);
    }

    /** A whole number, exact. */
    static Json of(long number) {
        return new Number(Place.NOWHERE, BigDecimal.valueOf(number));
    }

    /** A number to twelve significant digits; null when it is not a finite one. */
    static Json of(double number) {
        return Double.isFinite(number) ? new Number(Place.NOWHERE, Numbers.decimal(number)) : nothing();
    }

    /** A number to the last bit; null when it is not a finite one. */
    static Json exactly(double number) {
        return Double.isFinite(number) ? new Number(Place.NOWHERE, Decimals.shortest(number)) : nothing();
    }

    /** Null. */
    static Json nothing() {
        return new Nothing(Place.NOWHERE);
    }

    /** Reads JSON; a fault naming the place if it is none. */
    static Json read(String name, String text) {
        Findings findings = new Findings();
        Optional<Json> json = new TreeReader(name, text, Limits.ANY, findings).read();
        for (Finding finding : findings.inOrder()) {
            throw new Check.Fault(
                    "",
                    finding.place() + ": " + finding.slip().problem(),
                    finding.slip().remedy());
        }
        return json.orElseThrow();
    }

    /** What a pointer such as {@code /measures/0/mean} leads to, if anything. */
    default Optional<Json> at(String pointer) {
        return at(Pointer.parse(pointer));
    }

    /** What a pointer leads to, if anything. */
    default Optional<Json> at(Pointer pointer) {
        return pointer.isWhole() ? Optional.of(this) : child(pointer.first()).flatMap(c -> c.at(pointer.rest()));
    }

    /** The member of this name, or the item of this index. */
    private Optional<Json> child(String step) {
        if (this instanceof Members members) {
            return members.get(step);
        }
        return this instanceof Items items
                ? Steps.index(step, items.all().size()).map(items.all()::get)
                : Optional.empty();
    }

    /** The text. */
    default String text() {
        if (this instanceof Text text) {
            return text.value();
        }
        throw unlike("text");
    }

    /** The number; not a number where there is null. */
    default double number() {
        if (this instanceof Nothing) {
            return Double.NaN;
        }
        if (this instanceof Number number) {
            return number.value().doubleValue();
        }
        throw unlike("a number");
    }

    /** The items of a list. */
    default List<Json> items() {
        if (this instanceof Items items) {
            return items.all();
        }
        throw unlike("a list");
    }

    /** The values of an object by name, in order. */
    default Map<String, Json> members() {
        if (this instanceof Members members) {
            Map<String, Json> values = new LinkedHashMap<>();
            members.all().forEach((name, member) -> values.put(name, member.value()));
            return values;
        }
        throw unlike("an object");
    }

    private Check.Fault unlike(String wanted) {
        return new Check.Fault("", place() + ": is " + kind() + ", not " + wanted, "give " + wanted);
    }

    /** One line without spaces, always the same for the same values in the same order. */
    default String canonical() {
        return JsonText.canonical(this);
    }

    /** Readable, indented by two spaces, ending in a line end; reads back to the same values. */
    default String pretty() {
        return JsonText.pretty(this);
    }
}
