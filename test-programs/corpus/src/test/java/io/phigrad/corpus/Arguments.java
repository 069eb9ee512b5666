package io.phigrad.corpus;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Lists of arguments: boxed scalars, structures, and arrays of any depth. */
final class Arguments {

    private Arguments() {}

    /** A deep copy in which two arguments, or rows, that are one array are one array again. */
    static Object[] copy(Object[] arguments) {
        Map<Object, Object> copies = new IdentityHashMap<>();
        return Arrays.stream(arguments).map(a -> copy(a, copies)).toArray();
    }

    /** A deep copy in which no two arguments and no two rows are one array. */
    static Object[] separate(Object[] arguments) {
        return Arrays.stream(arguments).map(a -> copy(a, null)).toArray();
    }

    /** Whether the numbers agree bit by bit (all NaN are one) and the arrays have the same lengths. */
    static boolean sameBits(Object[] a, Object[] b) {
        return Arrays.deepEquals(Structure.numbers(a), Structure.numbers(b));
    }

    /** @param a may be the mirror of a structure, which has only some of its components */
    static boolean sameShape(Object a, Object b) {
        if ((a instanceof Map || Structure.is(a)) && Structure.is(b)) {
            Map<String, Object> whole = Structure.parts(b);
            return Structure.parts(a).entrySet().stream()
                    .allMatch(part -> sameShape(part.getValue(), whole.get(part.getKey())));
        }
        if (Structure.isArray(a) && Structure.isArray(b)) {
            int n = Array.getLength(a);
            return n == Array.getLength(b)
                    && IntStream.range(0, n).allMatch(i -> sameShape(Array.get(a, i), Array.get(b, i)));
        }
        if (a == null || b == null || a.getClass() != b.getClass()) {
            return false;
        }
        if (!a.getClass().isArray()) {
            return true;
        }
        int n = Array.getLength(a);
        if (n != Array.getLength(b)) {
            return false;
        }
        for (int i = 0; i < n && isNested(a); i++) {
            if (!sameShape(Array.get(a, i), Array.get(b, i))) {
                return false;
            }
        }
        return true;
    }

    /** Every array and structure of the arguments, rows included, in a fixed order. */
    static List<Object> arrays(Object[] arguments) {
        List<Object> found = new ArrayList<>();
        for (Object argument : arguments) {
            collect(argument, found);
        }
        return found;
    }

    /** Whether the same arrays stand in the same places. */
    static boolean sameArrays(List<Object> a, List<Object> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i) != b.get(i)) {
                return false;
            }
        }
        return true;
    }

    static String show(Object[] arguments) {
        String text = Arrays.deepToString(Structure.numbers(arguments));
        return text.length() < 300 ? text : text.substring(0, 300) + "...";
    }

    private static Object copy(Object value, Map<Object, Object> copies) {
        if (value instanceof Map || Structure.is(value)) {
            Map<String, Object> parts = new LinkedHashMap<>();
            Structure.parts(value).forEach((name, part) -> parts.put(name, copy(part, copies)));
            return Structure.of(value.getClass(), parts);
        }
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        if (copies != null && copies.containsKey(value)) {
            return copies.get(value);
        }
        int n = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), n);
        if (copies != null) {
            copies.put(value, copy);
        }
        for (int i = 0; i < n; i++) {
            Array.set(copy, i, copy(Array.get(value, i), copies));
        }
        return copy;
    }

    private static void collect(Object value, List<Object> found) {
        if (Structure.is(value)) {
            found.add(value);
            Structure.parts(value).values().forEach(part -> collect(part, found));
            return;
        }
        if (value == null || !value.getClass().isArray()) {
            return;
        }
        found.add(value);
        for (int i = 0; isNested(value) && i < Array.getLength(value); i++) {
            collect(Array.get(value, i), found);
        }
    }

    private static boolean isNested(Object array) {
        return !array.getClass().getComponentType().isPrimitive();
    }
}
