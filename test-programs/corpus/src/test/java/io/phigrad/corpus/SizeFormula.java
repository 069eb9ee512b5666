package io.phigrad.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a formula such as {@code 8 * (min(steps, 10) + x.length)} comes to for some arguments. */
final class SizeFormula {
    private final List<String> names;
    private final Object[] arguments;
    private String text = "";
    private int at;

    SizeFormula(List<String> names, Object[] arguments) {
        this.names = names;
        this.arguments = arguments;
    }

    long value(String formula) {
        text = formula.replace(" ", "").replace(">>", ">");
        at = 0;
        long value = sum();
        if (at < text.length()) {
            throw new IllegalStateException("not understood at " + at + ": " + text);
        }
        return value;
    }

    private boolean takes(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private long sum() {
        long value = takes('-') ? -product() : product();
        while (at < text.length()) {
            if (takes('+')) {
                value += product();
            } else if (takes('-')) {
                value -= product();
            } else if (takes('>')) {
                value >>= product();
            } else {
                return value;
            }
        }
        return value;
    }

    private long product() {
        long value = atom();
        while (at < text.length()) {
            if (takes('*')) {
                value *= atom();
            } else if (takes('/')) {
                value /= atom();
            } else {
                return value;
            }
        }
        return value;
    }

    private long atom() {
        if (takes('(')) {
            long value = sum();
            takes(')');
            return value;
        } else if (Character.isDigit(text.charAt(at))) {
            return Long.parseLong(word());
        }
        String word = word();
        if (takes('(')) {
            long value = call(word);
            takes(')');
            return value;
        }
        Object value = path(word);
        return ((Number) value).longValue();
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private long call(String function) {
        if (function.equals("elements") || function.equals("rows")) {
            Object array = path(word());
            return function.equals("elements") ? elements(array) : rows(array);
        }
        long a = sum();
        takes(',');
        long b = sum();
        return function.equals("min") ? Math.min(a, b) : Math.max(a, b);
    }

    /** The formula with names replaced by what they stand for. */
    static String with(String formula, Map<String, String> meanings) {
        String text = formula;
        for (Map.Entry<String, String> meaning : meanings.entrySet()) {
            text = text.replaceAll("\\b" + meaning.getKey() + "\\b", "(" + meaning.getValue() + ")");
        }
        return text;
    }

    private Object path(String name) {
        Object value = arguments[names.indexOf(name)];
        while (at < text.length()) {
            if (takes('[')) {
                value = Array.get(value, (int) sum());
                takes(']');
            } else if (takes('.')) {
                value = member(value, word());
            } else {
                return value;
            }
        }
        return value;
    }

    private Object member(Object value, String name) {
        if (name.equals("length")) {
            return Array.getLength(value);
        }
        takes('(');
        takes(')');
        if (value instanceof Object[] array) {
            return Arrays.stream(array).map(element -> member(element, name)).toArray();
        }
        try {
            Field field = value.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static long elements(Object array) {
        return array instanceof Object[] rows
                ? Arrays.stream(rows)
                        .mapToLong(row -> isArray(row) ? elements(row) : 1)
                        .sum()
                : Array.getLength(array);
    }

    private static long rows(Object array) {
        return array instanceof Object[] rows && rows.length > 0 && isArray(rows[0])
                ? rows.length + Arrays.stream(rows).mapToLong(SizeFormula::rows).sum()
                : 0;
    }

    private static boolean isArray(Object value) {
        return value != null && value.getClass().isArray();
    }
}
