package io.phigrad.phi.expr;

/** Java's casts between primitive types (JLS 5.1.2 and 5.1.3). */
final class Casts {

    private Casts() {}

    static Object convert(Object from, Type type) {
        if (!(type instanceof Scalar to)) {
            throw new IllegalStateException("cast to " + type);
        }
        if (from instanceof Boolean) {
            return same(from, to);
        } else if (from instanceof Double d) {
            return fromDouble(d, to);
        } else if (from instanceof Float f) {
            return fromFloat(f, to);
        } else if (from instanceof Character c) {
            return fromLong(c, to);
        }
        return fromLong(((Number) from).longValue(), to);
    }

    private static Object same(Object truth, Scalar to) {
        if (to != Scalar.BOOLEAN) {
            throw new IllegalStateException("cast of a boolean to " + to);
        }
        return truth;
    }

    /** Every narrower integer is a long without loss, and narrowing a long drops bits as narrowing an int does. */
    private static Object fromLong(long x, Scalar to) {
        return switch (to) {
            case BYTE -> (byte) x;
            case SHORT -> (short) x;
            case CHAR -> (char) x;
            case INT -> (int) x;
            case LONG -> x;
            case FLOAT -> (float) x;
            case DOUBLE -> (double) x;
            case BOOLEAN -> throw new IllegalStateException("cast of a number to boolean");
        };
    }

    private static Object fromDouble(double x, Scalar to) {
        return switch (to) {
            case BYTE -> (byte) x;
            case SHORT -> (short) x;
            case CHAR -> (char) x;
            case INT -> (int) x;
            case LONG -> (long) x;
            case FLOAT -> (float) x;
            case DOUBLE -> x;
            case BOOLEAN -> throw new IllegalStateException("cast of a number to boolean");
        };
    }

    private static Object fromFloat(float x, Scalar to) {
        return switch (to) {
            case BYTE -> (byte) x;
            case SHORT -> (short) x;
            case CHAR -> (char) x;
            case INT -> (int) x;
            case LONG -> (long) x;
            case FLOAT -> x;
            case DOUBLE -> (double) x;
            case BOOLEAN -> throw new IllegalStateException("cast of a number to boolean");
        };
    }
}
