package io.phigrad.corpus;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records and objects of final classes among arguments, and the mirrors in which their derivatives come. An object of
 * a final class is made by a constructor that takes its fields in order.
 */
final class Structure {

    private Structure() {}

    static boolean is(Object value) {
        return value != null && isOne(value.getClass());
    }

    private static boolean isOne(Class<?> type) {
        return !type.isArray()
                && !type.isPrimitive()
                && !type.isEnum()
                && !type.getName().startsWith("java.");
    }

    /** Whether it is an array whose elements, at the bottom, are structures; opened ones too. */
    static boolean isArray(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return false;
        }
        Class<?> bottom = value.getClass();
        while (bottom.isArray()) {
            bottom = bottom.getComponentType();
        }
        return isOne(bottom) || bottom == Object.class || Map.class.isAssignableFrom(bottom);
    }

    /** The values of its components by name, in order; those of an opened structure are itself. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> parts(Object structure) {
        if (structure instanceof Map<?, ?> open) {
            return (Map<String, Object>) open;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        try {
            if (structure.getClass().isRecord()) {
                for (RecordComponent component : structure.getClass().getRecordComponents()) {
                    Field field = structure.getClass().getDeclaredField(component.getName());
                    parts.put(component.getName(), accessible(field).get(structure));
                }
            } else {
                for (Field field : fields(structure.getClass())) {
                    parts.put(field.getName(), accessible(field).get(structure));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static Field[] fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toArray(Field[]::new);
    }

    private static <T extends AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }

    /** A structure of the type with the given components; an opened one if the type is that of one. */
    static Object of(Class<?> type, Map<String, Object> parts) {
        if (Map.class.isAssignableFrom(type)) {
            return parts;
        }
        try {
            return accessible(constructor(type)).newInstance(parts.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type.getName() + " of " + parts, e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new)
                : Arrays.stream(fields(type)).map(Field::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types);
    }

    /** A deep copy in which structures are maps from names to components: these may hold anything. */
    static Object open(Object value) {
        if (value instanceof Map || is(value)) {
            Map<String, Object> open = new LinkedHashMap<>();
            parts(value).forEach((name, part) -> open.put(name, open(part)));
            return open;
        }
        if (isArray(value)) {
            return Arrays.stream((Object[]) value).map(Structure::open).toArray();
        }
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        int n = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), n);
        for (int i = 0; i < n; i++) {
            Array.set(copy, i, open(Array.get(value, i)));
        }
        return copy;
    }

    static Object[] open(Object[] values) {
        return Arrays.stream(values).map(Structure::open).toArray();
    }

    /** The same with arrays in place of structures, for comparisons. */
    static Object[] numbers(Object[] values) {
        return Arrays.stream(values).map(Structure::numbers).toArray();
    }

    private static Object numbers(Object value) {
        if (value instanceof Map || is(value)) {
            return numbers(parts(value).values().toArray());
        }
        return isArray(value) ? numbers((Object[]) value) : value;
    }
}
