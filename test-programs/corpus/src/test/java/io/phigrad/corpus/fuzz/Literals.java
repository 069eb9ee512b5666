package io.phigrad.corpus.fuzz;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Arguments as Java text. */
final class Literals {

    private Literals() {}

    static String of(Object value) {
        if (!value.getClass().isArray()) {
            return scalar(value);
        }
        String type = value.getClass().getSimpleName();
        if (Array.getLength(value) == 0) {
            return "new " + type.replaceFirst("\\[\\]", "[0]");
        }
        boolean lonely = type.endsWith("[][]");
        return (lonely ? "(Object) " : "") + "new " + type + " " + list(value);
    }

    /** Falls when an argument gets shorter or rounder. */
    static int cost(Object value) {
        if (!value.getClass().isArray()) {
            return 1 + scalar(value).length();
        }
        int cost = 2;
        for (int i = 0; i < Array.getLength(value); i++) {
            cost += cost(Array.get(value, i));
        }
        return cost;
    }

    private static String list(Object array) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = Array.get(array, i);
            parts.add(element.getClass().isArray() ? list(element) : scalar(element));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String scalar(Object value) {
        return value + (value instanceof Float ? "f" : value instanceof Long ? "L" : "");
    }
}
