package outturn.scenario.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Fills a JSON object, name by name, in the order given: {@code Json.object().put("seed", 7).json()}. */
public final class ObjectText {
    private final Map<String, Json.Member> members = new LinkedHashMap<>();

    ObjectText() {}

    /** A value by name; a name given twice is our own mistake. */
    public ObjectText put(String name, Json value) {
        if (members.put(name, new Json.Member(Place.NOWHERE, value)) != null) {
            throw new IllegalStateException("\"" + name + "\" is written twice");
        }
        return this;
    }

    /** A value by name, if there is one; otherwise the name is left out. */
    public ObjectText put(String name, Optional<? extends Json> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Another object. */
    public ObjectText put(String name, ObjectText object) {
        return put(name, object.json());
    }

    /** Text. */
    public ObjectText put(String name, String text) {
        return put(name, Json.of(text));
    }

    /** A whole number, exact. */
    public ObjectText put(String name, long number) {
        return put(name, Json.of(number));
    }

    /** A number to twelve significant digits; null when it is not a finite one. */
    public ObjectText put(String name, double number) {
        return put(name, Json.of(number));
    }

    /** True or false. */
    public ObjectText put(String name, boolean holds) {
        return put(name, Json.of(holds));
    }

    /** Null. */
    public ObjectText putNothing(String name) {
        return put(name, Json.nothing());
    }

    /** What was filled in so far. */
    public Json.Members json() {
        return new Json.Members(Place.NOWHERE, members);
    }
}
