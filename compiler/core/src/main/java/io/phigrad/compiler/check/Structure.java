package io.phigrad.compiler.check;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records and objects of final classes among arguments, and the mirrors in which their derivatives come. An object of a
 * final class is made by a constructor that takes its fields in order.
 */
final class Structure {

    private Structure() {}

    static boolean is(Object value) {
        Class<?> type = value.getClass();
        return !type.isArray() && !type.isEnum() && !type.getName().startsWith("java.");
    }

    /** The values of its components by name, in order. */
    static Map<String, Object> parts(Object structure) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Field field : fields(structure.getClass())) {
            try {
                parts.put(field.getName(), accessible(field).get(structure));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return parts;
    }

    /** The types of its components by name, in order. */
    static Map<String, Class<?>> types(Class<?> type) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        fields(type).forEach(field -> types.put(field.getName(), field.getType()));
        return types;
    }

    private static List<Field> fields(Class<?> type) {
        if (!type.isRecord()) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .toList();
        }
        return Arrays.stream(type.getRecordComponents())
                .map(component -> field(type, component))
                .toList();
    }

    private static Field field(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T extends AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }

    /**
     * A structure of the type with the given components.
     *
     * @throws Uncheckable if there is no such constructor, or it refuses
     */
    static Object of(Class<?> type, List<Object> parts) {
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(types(type).values().toArray(Class<?>[]::new));
            return accessible(constructor).newInstance(parts.toArray());
        } catch (NoSuchMethodException e) {
            throw new Uncheckable(type.getName() + " has no constructor that takes its fields in order", e);
        } catch (InvocationTargetException e) {
            throw new Uncheckable("the constructor of " + type.getName() + " throws " + e.getCause(), e);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new Uncheckable("no object of " + type.getName() + " can be made", e);
        }
    }
}
