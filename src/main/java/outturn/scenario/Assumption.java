package outturn.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One number of a scenario, with where it stands and where it came from: a line of the assumptions log. Numbers that the
 * file leaves at their default are not in the log; the reference lists those.
 *
 * @param pointer where it stands in the file
 * @param says what it is, in one sentence, as the schema says it
 * @param measured the number with its unit, range, source and quality
 */
public record Assumption(Pointer pointer, String says, Measured measured) {
    /** The log of a scenario, in the order of the file's sections. */
    public static List<Assumption> log(Scenario scenario) {
        List<Assumption> log = new ArrayList<>();
        fields(Pointer.WHOLE, scenario, log);
        return List.copyOf(log);
    }

    /** The number with all that is said about it. */
    public Quantity quantity() {
        return measured.quantity();
    }

    private static void fields(Pointer at, Record holder, List<Assumption> log) {
        for (RecordComponent field : holder.getClass().getRecordComponents()) {
            Object value = value(holder, field);
            if (!isLeftOut(field, value)) {
                String says = Optional.ofNullable(field.getAnnotation(Says.class))
                        .map(Says::value)
                        .orElse("");
                walk(at.then(field.getName()), says, value, log);
            }
        }
    }

    private static void walk(Pointer at, String says, Object value, List<Assumption> log) {
        if (value instanceof Measured measured) {
            log.add(new Assumption(at, says, measured));
        } else if (value instanceof Record record) {
            fields(at, record, log);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inside -> walk(at, says, inside, log));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, inside) -> walk(at.then(name.toString()), says, inside, log));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                walk(at.then(Integer.toString(index)), says, list.get(index), log);
            }
        }
    }

    private static Object value(Record holder, RecordComponent field) {
        try {
            return field.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }

    /** Whether it is a bare number, or a list of one, that the file may as well have left out. */
    private static boolean isLeftOut(RecordComponent field, Object value) {
        Default left = field.getAnnotation(Default.class);
        if (left == null) {
            return false;
        }
        if (value instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Measured measured) {
            return isBare(measured) && left.value().equals("[" + text(measured) + "]");
        }
        return value instanceof Measured measured
                && isBare(measured)
                && left.value().equals(text(measured));
    }

    private static boolean isBare(Measured measured) {
        Quantity quantity = measured.quantity();
        return quantity.equals(Quantity.of(quantity.value()));
    }

    private static String text(Measured measured) {
        return Numbers.text(measured.quantity().value());
    }
}
