package io.phigrad.compiler.check;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;

/** Lists of arguments: boxed scalars, texts, constants of enums, structures, and arrays of these of any depth. */
final class Values {

    private Values() {}

    /** A deep copy in which no two arguments and no two rows are one array. */
    static Object[] copy(Object[] arguments) {
        return Arrays.stream(arguments).map(Values::copy).toArray();
    }

    private static Object copy(Object value) {
        if (value.getClass().isArray()) {
            int n = Array.getLength(value);
            Object copy = Array.newInstance(value.getClass().getComponentType(), n);
            for (int i = 0; i < n; i++) {
                Array.set(copy, i, copy(Array.get(value, i)));
            }
            return copy;
        }
        if (!Structure.is(value)) {
            return value;
        }
        List<Object> parts =
                Structure.parts(value).values().stream().map(Values::copy).toList();
        return Structure.of(value.getClass(), parts);
    }

    /** As a person writes them, cut where they are long. */
    static String show(Object[] arguments) {
        String text = Arrays.stream(arguments)
                .map(Values::show)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }

    private static String show(Object value) {
        if (!value.getClass().isArray()) {
            return value instanceof String ? "\"" + value + "\"" : value.toString();
        }
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < Array.getLength(value); i++) {
            text.append(i == 0 ? "" : ", ").append(show(Array.get(value, i)));
        }
        return text.append(']').toString();
    }
}
