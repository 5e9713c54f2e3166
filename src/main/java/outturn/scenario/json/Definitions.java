package outturn.scenario.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The {@code $defs} of the schema: every record and family once as it stands in a whole file, and once as it stands in a
 * file based on another, where anything may be left out and null takes it away.
 */
final class Definitions {
    private final Map<String, Optional<Json>> all;
    private final boolean change;

    Definitions() {
        this(new LinkedHashMap<>(), false);
    }

    private Definitions(Map<String, Optional<Json>> all, boolean change) {
        this.all = all;
        this.change = change;
    }

    /** The same definitions, seen from a file based on another. */
    Definitions change() {
        return new Definitions(all, true);
    }

    /** The same definitions, seen from a whole file; a list is given whole even in a change. */
    Definitions whole() {
        return new Definitions(all, false);
    }

    boolean isChange() {
        return change;
    }

    static Json.Members type(String type) {
        return Json.object().put("type", type).json();
    }

    /** Refers to a type's definition; describes it the first time. */
    Json define(Class<?> type, Supplier<Json> description) {
        String name = name(type);
        if (!all.containsKey(name)) {
            all.put(name, Optional.empty());
            all.put(name, Optional.of(description.get()));
        }
        return Json.object().put("$ref", "#/$defs/" + name).json();
    }

    /** What may be taken away may be null in a change. */
    Json orNull(Json schema) {
        return change
                ? Json.object()
                        .put("anyOf", Json.list(List.of(schema, type("null"))))
                        .json()
                : schema;
    }

    Json json() {
        ObjectText defs = Json.object();
        all.forEach((name, description) -> defs.put(name, description.orElseThrow()));
        return defs.json();
    }

    private String name(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return Plain.dashed(name.replace("$", "")) + (change ? "-change" : "");
    }
}
