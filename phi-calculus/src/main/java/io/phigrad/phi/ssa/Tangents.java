package io.phigrad.phi.ssa;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * The tangents of all arrays of a run. They belong to the identity of the array that holds the numbers (a row of a
 * matrix, not the matrix), so aliases and swapped rows need no care. An array not listed has tangents zero.
 */
public final class Tangents {
    private final IdentityHashMap<Object, double[]> byArray = new IdentityHashMap<>();

    Tangents() {}

    /** Gives the array, with all its rows, a copy of the tangents: an array of the same shape. */
    void seed(Object array, Object tangent) {
        int length = Array.getLength(array);
        if (Array.getLength(tangent) != length) {
            throw new IllegalArgumentException("tangent of another shape than its array");
        }
        if (array instanceof Object[] rows) {
            for (int i = 0; i < length; i++) {
                if (rows[i] != null) {
                    seed(rows[i], Array.get(tangent, i));
                }
            }
            return;
        }
        double[] copy = new double[length];
        for (int i = 0; i < length; i++) {
            copy[i] = ((Number) Array.get(tangent, i)).doubleValue();
        }
        if (byArray.put(array, copy) != null && length > 0) {
            throw new IllegalArgumentException("the same array is an active argument twice: pass copies");
        }
    }

    /** Refuses an inactive argument that holds an array, or a row, that is active elsewhere. */
    void checkInactive(Object argument) {
        if (argument instanceof Object[] rows) {
            Arrays.stream(rows).forEach(this::checkInactive);
        } else if (byArray.containsKey(argument) && byArray.get(argument).length > 0) {
            throw new IllegalArgumentException("the same array is an active and an inactive argument: pass copies");
        }
    }

    double get(Object array, int index) {
        double[] tangent = byArray.get(array);
        return tangent == null ? 0 : tangent[index];
    }

    void set(Object array, int index, double value) {
        double[] tangent = byArray.get(array);
        if (tangent == null && value != 0) {
            tangent = new double[Array.getLength(array)];
            byArray.put(array, tangent);
        }
        if (tangent != null) {
            tangent[index] = value;
        }
    }

    void copy(Object from, Object to) {
        double[] tangent = byArray.get(from);
        if (tangent != null) {
            byArray.put(to, Arrays.copyOf(tangent, Array.getLength(to)));
        }
    }

    /** The tangents of an array as arrays of doubles of its shape, zeros where nothing is active. */
    public Object of(Object array) {
        if (!(array instanceof Object[] rows)) {
            double[] tangent = byArray.get(array);
            return tangent == null ? new double[Array.getLength(array)] : tangent.clone();
        }
        Object[] shape = new Object[rows.length];
        for (int i = 0; i < rows.length; i++) {
            shape[i] = rows[i] == null ? new double[0] : of(rows[i]);
        }
        Object typed = Array.newInstance(doubles(array.getClass().getComponentType()), rows.length);
        System.arraycopy(shape, 0, typed, 0, rows.length);
        return typed;
    }

    private static Class<?> doubles(Class<?> array) {
        Class<?> component = array.getComponentType();
        return component.isArray() ? doubles(component).arrayType() : double[].class;
    }
}
