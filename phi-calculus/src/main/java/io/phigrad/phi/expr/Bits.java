package io.phigrad.phi.expr;

import java.util.List;

/** Logic on booleans, bits and shifts on int and long. */
final class Bits {

    private Bits() {}

    static Object logic(Op op, List<?> in) {
        Object a = in.get(0);
        Object b = in.get(in.size() - 1);
        if (a instanceof Boolean p) {
            return truth(op, p, (Boolean) b);
        } else if (a instanceof Integer p) {
            return (int) bits(op, p, (Integer) b);
        } else if (a instanceof Long p) {
            return bits(op, p, (Long) b);
        }
        throw Evaluator.noSuch(op, in);
    }

    private static boolean truth(Op op, boolean a, boolean b) {
        return switch (op) {
            case AND -> a && b;
            case OR -> a || b;
            case XOR -> a ^ b;
            case NOT -> !a;
            default -> throw Evaluator.noSuch(op, a);
        };
    }

    private static long bits(Op op, long a, long b) {
        return switch (op) {
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case COMPLEMENT -> ~a;
            default -> throw Evaluator.noSuch(op, a);
        };
    }

    /** The left operand's type chooses the width; of the distance Java takes the low bits. */
    static Object shift(Op op, List<?> in) {
        int distance = ((Number) in.get(1)).intValue();
        return in.get(0) instanceof Integer a ? (Object) narrow(op, a, distance) : wide(op, (Long) in.get(0), distance);
    }

    private static int narrow(Op op, int a, int distance) {
        return switch (op) {
            case SHL -> a << distance;
            case SHR -> a >> distance;
            case USHR -> a >>> distance;
            default -> throw Evaluator.noSuch(op, a);
        };
    }

    private static long wide(Op op, long a, int distance) {
        return switch (op) {
            case SHL -> a << distance;
            case SHR -> a >> distance;
            case USHR -> a >>> distance;
            default -> throw Evaluator.noSuch(op, a);
        };
    }
}
