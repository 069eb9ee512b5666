package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.lang.reflect.Array;

/** Real Java arrays of any element type. Null arrays and bad indices throw as in Java. */
final class JavaArrays {

    private JavaArrays() {}

    static Object get(Object array, int index) {
        if (array instanceof double[] a) {
            return a[index];
        } else if (array instanceof Object[] a) {
            return a[index];
        }
        return Array.get(array, index);
    }

    static void set(Object array, int index, Object value) {
        if (array instanceof double[] a) {
            a[index] = (Double) value;
        } else if (array instanceof Object[] a) {
            a[index] = value;
        } else {
            Array.set(array, index, value);
        }
    }

    static int length(Object array) {
        return Array.getLength(array);
    }

    static Object allocate(ArrayType type, int[] sizes) {
        Type below = type;
        for (int i = 0; i < sizes.length; i++) {
            below = ((ArrayType) below).element();
        }
        return Array.newInstance(classOf(below), sizes);
    }

    /** A longer copy; what was not there before is poison, so that a program that relies on it is found out. */
    static Object grow(Object array, int size) {
        int length = length(array);
        Class<?> element = array.getClass().getComponentType();
        Object longer = Array.newInstance(element, size);
        System.arraycopy(array, 0, longer, 0, length);
        for (int i = length; i < size; i++) {
            poison(longer, i);
        }
        return longer;
    }

    private static void poison(Object array, int index) {
        if (array instanceof double[] a) {
            a[index] = Double.NaN;
        } else if (array instanceof float[] a) {
            a[index] = Float.NaN;
        } else if (array instanceof int[] a) {
            a[index] = Integer.MIN_VALUE;
        } else if (array instanceof long[] a) {
            a[index] = Long.MIN_VALUE;
        }
    }

    static Class<?> classOf(Type type) {
        if (type instanceof ArrayType array) {
            return classOf(array.element()).arrayType();
        }
        if (!(type instanceof Scalar scalar)) {
            return Object.class;
        }
        return switch (scalar) {
            case BOOLEAN -> boolean.class;
            case BYTE -> byte.class;
            case SHORT -> short.class;
            case CHAR -> char.class;
            case INT -> int.class;
            case LONG -> long.class;
            case FLOAT -> float.class;
            case DOUBLE -> double.class;
        };
    }
}
