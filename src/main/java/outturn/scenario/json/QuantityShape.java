package outturn.scenario.json;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import outturn.scenario.Check;
import outturn.scenario.Measured;
import outturn.scenario.Pointer;
import outturn.scenario.Quantity;
import outturn.scenario.Says;

/** A quantity, or a type that says what it measures: a bare number, or an object with its unit and source. */
final class QuantityShape implements Shape {
    private final Class<?> type;
    private final Optional<Constructor<?>> measure;
    private final RecordShape object;

    /**
     * @param type {@link Quantity}, or a record that is {@link Measured}
     * @param object the shape of a quantity written as an object
     */
    QuantityShape(Class<?> type, RecordShape object) {
        this.type = type;
        this.measure = type == Quantity.class ? Optional.empty() : Optional.of(Making.maker(type));
        this.object = object;
    }

    @Override
    public Bound bind(Json json, Pointer at, Binding binding) {
        if (json instanceof Json.Number number) {
            return measured(Quantity.of(number.value().doubleValue()), json, at, binding);
        }
        if (json instanceof Json.Members) {
            Bound quantity = object.bind(json, at, binding);
            return quantity.whole() ? measured(quantity.value().orElseThrow(), json, at, binding) : Bound.NOTHING;
        }
        return Plain.notANumber(json, at, binding);
    }

    private Bound measured(Object quantity, Json json, Pointer at, Binding binding) {
        try {
            return Bound.of(measure.map(maker -> Making.make(maker, quantity)).orElse(quantity));
        } catch (Check.Fault fault) {
            binding.note(json, at, fault);
            return binding.lose(json);
        }
    }

    @Override
    public Json tell(Object value) {
        Quantity quantity = value instanceof Measured measured ? measured.quantity() : (Quantity) value;
        return quantity.equals(Quantity.of(quantity.value())) ? Json.exactly(quantity.value()) : object.tell(quantity);
    }

    @Override
    public Json schema(Definitions defs) {
        return measure.isPresent() ? defs.define(type, () -> forms(defs)) : forms(defs);
    }

    private Json forms(Definitions defs) {
        ObjectText either = Json.object();
        Optional.ofNullable(type.getAnnotation(Says.class)).ifPresent(says -> either.put("description", says.value()));
        List<Json> forms = List.of(Definitions.type("number"), object.schema(defs));
        return either.put("anyOf", Json.list(forms)).json();
    }

    @Override
    public Optional<Shape> child(Json json, String step) {
        return json instanceof Json.Members ? object.child(json, step) : Optional.empty();
    }

    @Override
    public Optional<Json> absent(Json json, String step) {
        return json instanceof Json.Members ? object.absent(json, step) : Optional.empty();
    }

    @Override
    public List<String> names(Json json) {
        return json instanceof Json.Members ? object.names(json) : List.of();
    }
}
