package outturn.scenario.json;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes records and asks them, by reflection. What a record throws comes through as it was thrown. */
final class Making {
    private Making() {}

    /** The constructor with a parameter for each component. */
    static Constructor<?> maker(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return open(type.getDeclaredConstructor(components));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is no record", e);
        }
    }

    static Method accessor(RecordComponent component) {
        return open(component.getAccessor());
    }

    static Object make(Constructor<?> maker, Object... values) {
        return thrown(() -> maker.newInstance(values));
    }

    static Object ask(Method accessor, Object value) {
        return thrown(() -> accessor.invoke(value));
    }

    private interface Call {
        Object call() throws ReflectiveOperationException;
    }

    private static Object thrown(Call call) {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <A extends AccessibleObject> A open(A member) {
        member.setAccessible(true);
        return member;
    }
}
