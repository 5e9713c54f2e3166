package outturn.scenario.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outturn.scenario.Alternative;
import outturn.scenario.Default;
import outturn.scenario.InFile;
import outturn.scenario.Measured;
import outturn.scenario.Quantity;
import outturn.scenario.Says;
import outturn.scenario.Told;

/**
 * The shape of each Java type a scenario is made of. A type with no shape is our own mistake and found when the reader is
 * made, not when a file is read.
 */
final class Shapes {
    private final Map<Class<?>, Shape> known = new LinkedHashMap<>();

    Shape of(Type type) {
        return type instanceof ParameterizedType generic ? ofGeneric(generic) : ofClass((Class<?>) type);
    }

    private Shape ofGeneric(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return new ListShape(of(of[0]));
        }
        if (type.getRawType() == Map.class && of[0] == String.class) {
            return new MapShape(of(of[1]));
        }
        throw new IllegalArgumentException("a file cannot hold a " + type);
    }

    private Shape ofClass(Class<?> type) {
        Shape shape = known.get(type);
        return shape != null ? shape : plain(type).orElseGet(() -> made(type));
    }

    private Optional<Shape> plain(Class<?> type) {
        if (type == String.class) {
            return Optional.of(new Plain.Words());
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new Plain.Truth());
        }
        if (type == double.class || type == Double.class) {
            return Optional.of(new Plain.Real());
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Optional.of(new Plain.Whole(type == long.class || type == Long.class));
        }
        if (type == Alternative.class) {
            return Optional.of(new Plain.Any());
        }
        return type == LocalDate.class ? Optional.of(new Plain.Day()) : Optional.empty();
    }

    private Shape made(Class<?> type) {
        if (type.isEnum()) {
            return Plain.Choice.of(type);
        }
        if (type == Quantity.class || type.isRecord() && Measured.class.isAssignableFrom(type)) {
            return quantity(type);
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isSealed() && type.isAnnotationPresent(Told.class)) {
            return family(type);
        }
        throw new IllegalArgumentException("a file cannot hold a " + type);
    }

    private Shape quantity(Class<?> type) {
        Shape inner = known.get(QuantityShape.class);
        RecordShape object = inner instanceof RecordShape found ? found : filled(Quantity.class, QuantityShape.class);
        Shape shape = new QuantityShape(type, object);
        known.put(type, shape);
        return shape;
    }

    private RecordShape record(Class<?> type) {
        return known.get(type) instanceof RecordShape found ? found : filled(type, type);
    }

    /** A record's shape is known before its properties are, so that it may hold itself. */
    private RecordShape filled(Class<?> type, Class<?> key) {
        RecordShape shape = new RecordShape(type);
        known.put(key, shape);
        for (RecordComponent component : type.getRecordComponents()) {
            shape.add(property(component));
        }
        return shape;
    }

    private Property property(RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Type held = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        Default otherwise = component.getAnnotation(Default.class);
        Says says = component.getAnnotation(Says.class);
        InFile called = component.getAnnotation(InFile.class);
        return new Property(
                called == null ? component.getName() : called.value(),
                of(held),
                optional,
                Optional.ofNullable(otherwise)
                        .map(text -> Json.read("default of " + component.getName(), text.value())),
                says == null ? "" : says.value(),
                Making.accessor(component));
    }

    private Shape family(Class<?> type) {
        FamilyShape shape = new FamilyShape(type);
        known.put(type, shape);
        addMembers(type, shape);
        return shape;
    }

    private void addMembers(Class<?> type, FamilyShape shape) {
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (member.isRecord()) {
                shape.add(member, record(member));
            } else {
                addMembers(member, shape);
            }
        }
    }
}
