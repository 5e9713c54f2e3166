package outturn.scenario.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outturn.scenario.Nearest;
import outturn.scenario.Pointer;
import outturn.scenario.Says;
import outturn.scenario.Told;

/** One of a sealed family of records, told apart by one property. */
final class FamilyShape implements Shape {
    private final Class<?> family;
    private final String by;
    private final Map<String, RecordShape> members = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** A family still without members: they may hold it in turn. */
    FamilyShape(Class<?> family) {
        this.family = family;
        this.by = family.getAnnotation(Told.class).by();
    }

    void add(Class<?> member, RecordShape shape) {
        members.put(Plain.dashed(member.getSimpleName()), shape);
        names.put(member, Plain.dashed(member.getSimpleName()));
    }

    @Override
    public Bound bind(Json json, Pointer at, Binding binding) {
        List<String> known = List.copyOf(members.keySet());
        if (!(json instanceof Json.Members object)) {
            String remedy = "give { \"" + by + "\": … } with one of " + Nearest.list(known);
            return binding.refuse(json, at, "is " + json.kind() + ", not an object", remedy);
        }
        Optional<Json> told = object.get(by);
        if (told.isEmpty()) {
            return binding.refuse(json, at.then(by), "is missing", "give one of " + Nearest.list(known));
        }
        if (!(told.get() instanceof Json.Text name)) {
            binding.refuse(
                    told.get(),
                    at.then(by),
                    "is " + told.get().kind() + ", not text",
                    "give one of " + Nearest.list(known));
            return binding.lose(json);
        }
        if (!members.containsKey(name.value())) {
            String remedy = Nearest.remedy(name.value(), known);
            binding.refuse(name, at.then(by), "is \"" + name.value() + "\", which is not known", remedy);
            return binding.lose(json);
        }
        return members.get(name.value()).bind(json, at, binding, Set.of(by));
    }

    @Override
    public Json tell(Object value) {
        String name = names.get(value.getClass());
        return members.get(name).tell(value, Json.object().put(by, name));
    }

    @Override
    public Json schema(Definitions defs) {
        return defs.define(family, () -> {
            ObjectText object = Json.object();
            Optional.ofNullable(family.getAnnotation(Says.class))
                    .ifPresent(says -> object.put("description", says.value()));
            List<Json> each = members.entrySet().stream()
                    .map(member -> member(member, defs))
                    .toList();
            return object.put(defs.isChange() ? "anyOf" : "oneOf", Json.list(each))
                    .json();
        });
    }

    private Json member(Map.Entry<String, RecordShape> member, Definitions defs) {
        ObjectText telling = Json.object().put(by, Json.object().put("const", member.getKey()));
        return member.getValue().describe(defs, telling, List.of(by));
    }

    @Override
    public Optional<Shape> child(Json json, String step) {
        return member(json).flatMap(member -> member.child(json, step));
    }

    @Override
    public Optional<Json> absent(Json json, String step) {
        return member(json).flatMap(member -> member.absent(json, step));
    }

    @Override
    public List<String> names(Json json) {
        return member(json).map(member -> member.names(json)).orElse(List.of());
    }

    private Optional<RecordShape> member(Json json) {
        return json.at(Pointer.of(by)).map(told -> told instanceof Json.Text name ? members.get(name.value()) : null);
    }
}
