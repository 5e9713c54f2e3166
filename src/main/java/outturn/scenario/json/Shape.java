package outturn.scenario.json;

import java.util.List;
import java.util.Optional;
import outturn.scenario.Pointer;

/**
 * What may stand at one place of a file, found from the Java type it becomes. A shape reads, writes and describes itself
 * in the schema, so the three cannot disagree.
 */
interface Shape {
    /** Reads the value; whatever is wrong is noted, once, and the value left out. */
    Bound bind(Json json, Pointer at, Binding binding);

    /** Writes a value that has this shape. */
    Json tell(Object value);

    /**
     * Describes it for the schema.
     *
     * @param defs where shapes with names of their own are described, once each
     */
    Json schema(Definitions defs);

    /** The shape one step down from a value of this shape, where that step makes sense. */
    default Optional<Shape> child(Json json, String step) {
        return Optional.empty();
    }

    /** What a property is before it is set, when the file leaves it out. */
    default Optional<Json> absent(Json json, String step) {
        return Optional.empty();
    }

    /** Property names known at a value of this shape, beyond those it has. */
    default List<String> names(Json json) {
        return List.of();
    }
}
