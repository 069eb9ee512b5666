package io.phigrad.corpus;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A program with every float made a double. Differences of a method that rounds to float say little; those of the
 * lifted program are exact enough to hold the float program's gradient against.
 */
final class LiftedSource {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\bfloat\\b");
    private static final Pattern LITERAL = Pattern.compile("\\b(\\d[\\d_]*\\.?\\d*(?:[eE][+-]?\\d+)?)[fF]\\b");

    private static final Class<?> LEAF = float.class;

    private LiftedSource() {}

    static boolean isNeeded(String source) {
        return TYPE.matcher(COMMENT.matcher(source).replaceAll("")).find();
    }

    static String lift(String source) {
        String bare = COMMENT.matcher(source).replaceAll("");
        return LITERAL.matcher(TYPE.matcher(bare).replaceAll("double")).replaceAll("$1d");
    }

    static Object[] lift(Object[] arguments) {
        return Arrays.stream(arguments).map(LiftedSource::lift).toArray();
    }

    /** The same with structures of the lifted program. */
    static Object[] lift(Object[] arguments, ClassLoader lifted) {
        return Arrays.stream(arguments).map(value -> lift(value, lifted)).toArray();
    }

    private static Object lift(Object value, ClassLoader lifted) {
        try {
            if (Structure.isArray(value)) {
                int n = Array.getLength(value);
                Class<?> element = value.getClass().getComponentType();
                Object array = Array.newInstance(Class.forName(element.getName(), false, lifted), n);
                for (int i = 0; i < n; i++) {
                    Array.set(array, i, lift(Array.get(value, i), lifted));
                }
                return array;
            }
            if (Structure.is(value)) {
                return Structure.of(
                        Class.forName(value.getClass().getName(), false, lifted),
                        mapped(value, part -> lift(part, lifted)));
            }
            return lift(value);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> mapped(Object structure, UnaryOperator<Object> change) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Structure.parts(structure).forEach((name, part) -> parts.put(name, change.apply(part)));
        return parts;
    }

    private static Object lift(Object value) {
        if (value instanceof Map) {
            return mapped(value, LiftedSource::lift);
        }
        if (value instanceof Object[] opened && value.getClass() == Object[].class) {
            return lift(opened);
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof float[] narrow) {
            double[] wide = new double[narrow.length];
            Arrays.setAll(wide, i -> narrow[i]);
            return wide;
        }
        if (value instanceof Object[] rows && LEAF.equals(leaf(rows.getClass()))) {
            Object[] wide = (Object[]) Array.newInstance(widened(rows.getClass().getComponentType()), rows.length);
            Arrays.setAll(wide, i -> lift(rows[i]));
            return wide;
        }
        return value;
    }

    private static Class<?> leaf(Class<?> type) {
        return type.isArray() ? leaf(type.getComponentType()) : type;
    }

    private static Class<?> widened(Class<?> type) {
        return type.isArray() ? widened(type.getComponentType()).arrayType() : double.class;
    }
}
