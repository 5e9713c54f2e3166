package outturn.scenario.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Pointer;

/** Values by names the author of the file chose, in the file's order. */
record MapShape(Shape item) implements Shape {
    @Override
    public Bound bind(Json json, Pointer at, Binding binding) {
        if (!(json instanceof Json.Members members)) {
            return binding.refuse(
                    json, at, "is " + json.kind() + ", not an object", "give it as \"name\": value in { … }");
        }
        Map<String, Object> read = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, Json.Member> entry : members.all().entrySet()) {
            Bound bound = entry(entry.getKey(), entry.getValue(), at, binding);
            bound.value()
                    .ifPresentOrElse(
                            value -> read.put(entry.getKey(), value),
                            () -> binding.lose(entry.getKey(), entry.getValue().value()));
            whole &= bound.whole();
        }
        return Bound.of(Collections.unmodifiableMap(read), whole);
    }

    private Bound entry(String name, Json.Member member, Pointer at, Binding binding) {
        if (name.isBlank()) {
            binding.note(member.named(), at.then(name), "has an empty name", "name it");
            return Bound.NOTHING;
        }
        return item.bind(member.value(), at.then(name), binding);
    }

    @Override
    public Json tell(Object value) {
        ObjectText object = Json.object();
        ((Map<?, ?>) value).forEach((name, entry) -> object.put((String) name, item.tell(entry)));
        return object.json();
    }

    @Override
    public Json schema(Definitions defs) {
        return Json.object()
                .put("type", "object")
                .put("additionalProperties", defs.orNull(item.schema(defs)))
                .json();
    }

    @Override
    public Optional<Shape> child(Json json, String step) {
        return Optional.of(item);
    }
}
