package outturn.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One number a scenario rests on, with the place where it stands. All of them in the order of the file make the
 * assumptions log; a number the file leaves out is there with its default.
 *
 * @param pointer where it stands, as a JSON Pointer
 * @param says what it is, in the words of the schema
 * @param measured the number, with what is known about it
 * @param isDefault whether it is a bare number that the file may as well leave out
 */
public record Assumption(String pointer, String says, Measured measured, boolean isDefault) {

    /** What may be changed, what must not break and what is looked for are no assumptions. */
    private static final Set<String> ASKED = Set.of("levers", "promises", "design");

    /** What is offered is known. */
    private static final String OFFERED = "contracts";

    /** The assumptions log of a scenario. */
    public static List<Assumption> log(Scenario scenario) {
        List<Assumption> log = new ArrayList<>();
        new Walk("", false, log).on(Pointer.WHOLE, scenario);
        return log.stream()
                .filter(each -> !ASKED.contains(Pointer.parse(each.pointer()).first()))
                .toList();
    }

    /** The number with its unit, range, source and quality. */
    public Quantity quantity() {
        return measured.quantity();
    }

    /** Whether it may be another number than it is: it has a range, and is no part of a contract. */
    public boolean isUncertain() {
        return quantity().isUncertain() && !Pointer.parse(pointer).first().equals(OFFERED);
    }

    /** What it is counted in, also where the file leaves that to its type; empty for a plain number. */
    public String unit() {
        String left = measured instanceof Money ? "pence" : measured instanceof Months ? "months" : "";
        return quantity().unit().orElse(left);
    }

    /** The way down from one property of a record. */
    private record Walk(String says, boolean isDefault, List<Assumption> log) {
        void on(Pointer at, Object part) {
            if (part instanceof Measured measured) {
                log.add(new Assumption(at.toString(), says, measured, isDefault));
            } else if (part instanceof Optional<?> optional) {
                optional.ifPresent(inside -> on(at, inside));
            } else if (part instanceof Map<?, ?> map) {
                map.forEach((name, value) -> on(at.then((String) name), value));
            } else if (part instanceof List<?> list) {
                for (int item = 0; item < list.size(); item++) {
                    on(at.then(Integer.toString(item)), list.get(item));
                }
            } else if (part instanceof Record) {
                for (RecordComponent component : part.getClass().getRecordComponents()) {
                    Object value = read(component, part);
                    new Walk(wordsOf(component), isLeft(component, value), log).on(at.then(component.getName()), value);
                }
            }
        }
    }

    private static String wordsOf(RecordComponent component) {
        Says says = component.getAnnotation(Says.class);
        return says == null ? "" : says.value();
    }

    /** Whether a value is what its property is when the file leaves it out. */
    private static boolean isLeft(RecordComponent component, Object value) {
        Default left = component.getAnnotation(Default.class);
        if (left == null) {
            return false;
        }
        return value instanceof List<?> list && list.size() == 1
                ? left.value().equals("[" + bare(list.get(0)) + "]")
                : left.value().equals(bare(value));
    }

    /** A number without anything said about it, as JSON; empty when there is more to it. */
    private static String bare(Object value) {
        return value instanceof Measured measured
                        && measured.quantity()
                                .equals(Quantity.of(measured.quantity().value()))
                ? Numbers.text(measured.quantity().value())
                : "";
    }

    private static Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a scenario's records are open to reading", e);
        }
    }
}
