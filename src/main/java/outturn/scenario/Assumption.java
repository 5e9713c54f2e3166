package outturn.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One number a scenario rests on, with the place where it stands. All of them in the order of the file make the
 * assumptions log; a number the file leaves out is there with its default.
 *
 * @param pointer where it stands, as a JSON Pointer
 */
public record Assumption(String pointer, Quantity quantity) {

    /** The assumptions log of a scenario. */
    public static List<Assumption> log(Scenario scenario) {
        List<Assumption> log = new ArrayList<>();
        walk(Pointer.WHOLE, scenario, log);
        return List.copyOf(log);
    }

    private static void walk(Pointer at, Object part, List<Assumption> log) {
        if (part instanceof Measured measured) {
            log.add(new Assumption(at.toString(), measured.quantity()));
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(inside -> walk(at, inside, log));
        } else if (part instanceof Map<?, ?> map) {
            map.forEach((name, value) -> walk(at.then((String) name), value, log));
        } else if (part instanceof List<?> list) {
            for (int item = 0; item < list.size(); item++) {
                walk(at.then(Integer.toString(item)), list.get(item), log);
            }
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                walk(at.then(component.getName()), read(component, part), log);
            }
        }
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a scenario's records are open to reading", e);
        }
    }
}
