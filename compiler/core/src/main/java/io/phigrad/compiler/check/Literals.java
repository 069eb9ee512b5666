package io.phigrad.compiler.check;

import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as Java expressions. */
final class Literals {

    private Literals() {}

    static String of(Object value) {
        return of(value, List.of(), "");
    }

    /** The value with a text in place of the number that a path leads to. */
    static String with(Object value, Component place, String text) {
        return of(value, place.path(), text);
    }

    private static String of(Object value, List<Object> path, String text) {
        if (value.getClass().isArray()) {
            String elements = IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> at(Array.get(value, i), i, path, text))
                    .collect(Collectors.joining(", "));
            return "new " + value.getClass().getCanonicalName() + " {" + elements + "}";
        } else if (Structure.is(value)) {
            String parts = Structure.parts(value).entrySet().stream()
                    .map(part -> at(part.getValue(), part.getKey(), path, text))
                    .collect(Collectors.joining(", "));
            return "new " + value.getClass().getCanonicalName() + "(" + parts + ")";
        }
        return text.isEmpty() ? scalar(value) : value instanceof Float ? "(float) " + text : text;
    }

    private static String at(Object part, Object step, List<Object> path, String text) {
        boolean leads = !path.isEmpty() && path.get(0).equals(step);
        return leads ? of(part, path.subList(1, path.size()), text) : of(part);
    }

    private static String scalar(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        } else if (value instanceof String string) {
            return '"' + string.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
        } else if (value instanceof Character character) {
            return "(char) " + (int) character;
        } else if (value instanceof Byte || value instanceof Short) {
            return "(" + (value instanceof Byte ? "byte" : "short") + ") " + value;
        } else if (value instanceof Long) {
            return value + "L";
        } else if (value instanceof Float number) {
            return Float.isFinite(number) ? number + "f" : named("Float", number.toString());
        } else if (value instanceof Double number) {
            return Double.isFinite(number) ? number.toString() : named("Double", number.toString());
        }
        return value.toString();
    }

    private static String named(String type, String number) {
        return type + "."
                + (number.equals("NaN") ? "NaN" : number.startsWith("-") ? "NEGATIVE_INFINITY" : "POSITIVE_INFINITY");
    }
}
