package outturn.scenario.json;

import java.lang.reflect.Method;
import java.util.Optional;
import outturn.scenario.Pointer;

/**
 * One property of a record: its name and shape, and what it is when the file leaves it out.
 *
 * @param optional whether it may be left out and is then empty
 * @param otherwise what it is when left out, if it has a default
 * @param says what it means, or empty
 */
record Property(String name, Shape shape, boolean optional, Optional<Json> otherwise, String says, Method accessor) {
    /** Whether the file must give it. */
    boolean required() {
        return !optional && otherwise.isEmpty();
    }

    /** Reads it out of an object, present or not. */
    Bound bind(Json.Members members, Pointer at, Binding binding) {
        Optional<Json> given = members.get(name);
        if (given.isEmpty()) {
            return leftOut().orElse(Bound.NOTHING);
        }
        if (given.get() instanceof Json.Nothing && !required()) {
            return spared(binding.refuse(given.get(), at.then(name), "is null", "leave it out, or give it a value"));
        }
        Bound bound = shape.bind(given.get(), at.then(name), binding);
        return bound.value().isEmpty()
                ? spared(bound)
                : Bound.of(wrapped(bound.value().get()), bound.whole());
    }

    /** Notes that it is missing. */
    void missing(Json.Members members, Pointer at, Binding binding) {
        binding.note(members.place(), at.then(name), "is missing", says.isEmpty() ? "give it" : "give it: " + says);
    }

    /** When it could not be read, the record can do without, though not whole. */
    private Bound spared(Bound unread) {
        return leftOut()
                .map(value -> Bound.of(value.value().orElseThrow(), false))
                .orElse(unread);
    }

    /** What it is when left out, if it can be. */
    Optional<Bound> leftOut() {
        return optional ? Optional.of(Bound.of(Optional.empty())) : standard().map(Bound::of);
    }

    /** The default as a value. */
    private Optional<Object> standard() {
        return otherwise.map(json -> {
            Findings findings = new Findings();
            Optional<Object> value =
                    shape.bind(json, Pointer.WHOLE, new Binding(findings)).value();
            return value.orElseThrow(() ->
                    new IllegalStateException("the default of " + name + " cannot be read: " + findings.inOrder()));
        });
    }

    private Object wrapped(Object value) {
        return optional ? Optional.of(value) : value;
    }

    /** Writes it into an object, unless it is what it would be when left out. */
    void tell(Object owner, ObjectText object) {
        Object value = Making.ask(accessor, owner);
        if (leftOut().flatMap(Bound::value).equals(Optional.of(value))) {
            return;
        }
        object.put(name, shape.tell(optional ? ((Optional<?>) value).orElseThrow() : value));
    }

    /** Describes it for the schema. */
    Json schema(Definitions defs) {
        Json described = defs.orNull(shape.schema(defs));
        Json.Members with = says.isEmpty()
                ? (Json.Members) described
                : ((Json.Members) described).with("description", Json.of(says));
        return otherwise.map(json -> with.with("default", json)).orElse(with);
    }
}
