package io.phigrad.phi.expr;

/** Comparisons and the tests of class {@code Double}. */
final class Comparisons {

    private Comparisons() {}

    /** Numbers by Java's rules (NaN unequal to itself, zeros equal), booleans by value, references by identity. */
    static boolean compare(Op op, Object a, Object b) {
        if (a instanceof Double || a instanceof Float) {
            return floating(op, ((Number) a).doubleValue(), ((Number) b).doubleValue());
        } else if (a instanceof Integer || a instanceof Long) {
            return integral(op, ((Number) a).longValue(), ((Number) b).longValue());
        }
        boolean same = a instanceof Boolean ? a.equals(b) : a == b;
        return switch (op) {
            case EQ -> same;
            case NE -> !same;
            default -> throw Evaluator.noSuch(op, a);
        };
    }

    private static boolean floating(Op op, double a, double b) {
        return switch (op) {
            case EQ -> a == b;
            case NE -> a != b;
            case LT -> a < b;
            case LE -> a <= b;
            case GT -> a > b;
            case GE -> a >= b;
            default -> throw Evaluator.noSuch(op, a);
        };
    }

    private static boolean integral(Op op, long a, long b) {
        return switch (op) {
            case EQ -> a == b;
            case NE -> a != b;
            case LT -> a < b;
            case LE -> a <= b;
            case GT -> a > b;
            case GE -> a >= b;
            default -> throw Evaluator.noSuch(op, a);
        };
    }

    static boolean test(Op op, double x) {
        return switch (op) {
            case IS_NAN -> Double.isNaN(x);
            case IS_INFINITE -> Double.isInfinite(x);
            case IS_FINITE -> Double.isFinite(x);
            default -> throw Evaluator.noSuch(op, x);
        };
    }
}
