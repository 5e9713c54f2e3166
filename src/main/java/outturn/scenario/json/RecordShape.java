package outturn.scenario.json;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outturn.scenario.Check;
import outturn.scenario.Nearest;
import outturn.scenario.Pointer;
import outturn.scenario.Says;

/** An object whose names are the components of a record. */
final class RecordShape implements Shape {
    private final Class<?> type;
    private final Constructor<?> maker;
    private final List<Property> properties = new ArrayList<>();

    /** A shape still without properties: what it holds may hold it in turn. */
    RecordShape(Class<?> type) {
        this.type = type;
        this.maker = Making.maker(type);
    }

    void add(Property property) {
        properties.add(property);
    }

    @Override
    public Bound bind(Json json, Pointer at, Binding binding) {
        return bind(json, at, binding, Set.of());
    }

    /**
     * Reads the record.
     *
     * @param besides names that may stand here and are no property
     */
    Bound bind(Json json, Pointer at, Binding binding, Set<String> besides) {
        if (!(json instanceof Json.Members members)) {
            String remedy = "give { … } with " + Nearest.list(names(json));
            return binding.refuse(json, at, "is " + json.kind() + ", not an object", remedy);
        }
        Set<String> meant = misspelt(members, at, binding, besides);
        Object[] values = new Object[properties.size()];
        Set<String> asGiven = new LinkedHashSet<>();
        boolean whole = meant.isEmpty();
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Property property = properties.get(i);
            Bound bound = property.bind(members, at, binding);
            if (property.required() && members.get(property.name()).isEmpty() && !meant.contains(property.name())) {
                property.missing(members, at, binding);
            }
            values[i] = bound.value().orElse(null);
            complete &= bound.value().isPresent();
            whole &= bound.whole();
            if (bound.whole()) {
                asGiven.add(property.name());
            }
        }
        return complete ? make(values, members, at, binding, whole, asGiven) : binding.lose(json);
    }

    /** Notes names nobody knows, and gives the properties that seem to be meant by them. */
    private Set<String> misspelt(Json.Members members, Pointer at, Binding binding, Set<String> besides) {
        Set<String> meant = new LinkedHashSet<>();
        List<String> known = names(members);
        List<String> absent =
                known.stream().filter(name -> !members.all().containsKey(name)).toList();
        members.all().forEach((name, member) -> {
            if (!known.contains(name) && !besides.contains(name)) {
                binding.note(member.named(), at.then(name), "is not known here", Nearest.remedy(name, known));
                binding.lose(name, member.value());
                Nearest.to(name, absent).ifPresent(meant::add);
            }
        });
        return meant;
    }

    /**
     * Makes the record. What it has against a value is noted, the value left out where that can be, and the record asked
     * again, so that everything it has against its values is found at once. What it has against values that stand in for
     * some that could not be read may be due to those: then it is not noted.
     *
     * @param asGiven names of properties whose values are those of the file
     */
    private Bound make(
            Object[] values, Json.Members members, Pointer at, Binding binding, boolean whole, Set<String> asGiven) {
        try {
            return Bound.of(Making.make(maker, values), whole);
        } catch (Check.Fault fault) {
            Property blamed =
                    property(Pointer.parse("/" + fault.property()).first()).orElse(null);
            if (whole || blamed != null && asGiven.contains(blamed.name())) {
                binding.note(members, at, fault);
            }
            Optional<Bound> spare =
                    blamed != null && asGiven.remove(blamed.name()) ? blamed.leftOut() : Optional.empty();
            if (spare.isEmpty()) {
                return binding.lose(members);
            }
            members.get(blamed.name()).ifPresent(binding::lose);
            values[properties.indexOf(blamed)] = spare.get().value().orElseThrow();
            return make(values, members, at, binding, false, asGiven);
        }
    }

    @Override
    public Json tell(Object value) {
        return tell(value, Json.object());
    }

    Json tell(Object value, ObjectText object) {
        properties.forEach(property -> property.tell(value, object));
        return object.json();
    }

    @Override
    public Json schema(Definitions defs) {
        return defs.define(type, () -> describe(defs, Json.object(), List.of()));
    }

    /**
     * Describes the object itself.
     *
     * @param besides properties beside those of the record
     * @param required names of those besides that must be given
     */
    Json.Members describe(Definitions defs, ObjectText besides, List<String> required) {
        properties.forEach(property -> besides.put(property.name(), property.schema(defs)));
        List<String> needed = new ArrayList<>(required);
        properties.stream().filter(Property::required).map(Property::name).forEach(needed::add);
        ObjectText object = Json.object();
        Optional.ofNullable(type.getAnnotation(Says.class)).ifPresent(says -> object.put("description", says.value()));
        object.put("type", "object").put("properties", besides).put("additionalProperties", false);
        if (!needed.isEmpty() && !defs.isChange()) {
            object.put("required", Json.texts(needed));
        }
        return object.json();
    }

    @Override
    public Optional<Shape> child(Json json, String step) {
        return property(step).map(Property::shape);
    }

    @Override
    public Optional<Json> absent(Json json, String step) {
        return property(step)
                .map(property -> property.otherwise().orElse(Json.object().json()));
    }

    private Optional<Property> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    @Override
    public List<String> names(Json json) {
        return properties.stream().map(Property::name).toList();
    }
}
