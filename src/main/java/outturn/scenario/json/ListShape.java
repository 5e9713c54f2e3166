package outturn.scenario.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outturn.scenario.Pointer;

/** A list; one item that cannot be read spoils it, since its place in the list means something. */
record ListShape(Shape item) implements Shape {
    @Override
    public Bound bind(Json json, Pointer at, Binding binding) {
        if (!(json instanceof Json.Items items)) {
            return binding.refuse(json, at, "is " + json.kind() + ", not a list", "put it in square brackets: [ … ]");
        }
        List<Object> read = new ArrayList<>();
        boolean whole = true;
        for (int index = 0; index < items.all().size(); index++) {
            Bound bound = item.bind(items.all().get(index), at.then(Integer.toString(index)), binding);
            bound.value().ifPresent(read::add);
            whole &= bound.whole();
        }
        return read.size() == items.all().size() ? Bound.of(List.copyOf(read), whole) : binding.lose(json);
    }

    @Override
    public Json tell(Object value) {
        return Json.list(((List<?>) value).stream().map(item::tell).toList());
    }

    @Override
    public Json schema(Definitions defs) {
        return Json.object()
                .put("type", "array")
                .put("items", item.schema(defs.whole()))
                .json();
    }

    @Override
    public Optional<Shape> child(Json json, String step) {
        return Optional.of(item);
    }
}
