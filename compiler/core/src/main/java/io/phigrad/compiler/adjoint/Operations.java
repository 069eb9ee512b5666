package io.phigrad.compiler.adjoint;

import io.phigrad.phi.ssa.Node;

/** What operators cost where storing a result is weighed against computing it again. */
final class Operations {

    private Operations() {}

    /** In additions of doubles; nothing for what costs no more than a load. */
    static long cost(Node.Apply node) {
        return switch (node.op().relaxed()) {
            case ADD, SUB, MUL, NEG, AND, OR, XOR, NOT, COMPLEMENT, SHL, SHR, USHR -> 0;
            case EQ, NE, LT, LE, GT, GE, CONVERT, SELECT, INACTIVE, WITH_PARTIAL, IS_NAN, IS_INFINITE, IS_FINITE -> 0;
            case ABS, MAX, MIN, CLAMP, FMA, TO_RADIANS, TO_DEGREES, COPY_SIGN, SIGNUM -> 0;
            case DIV -> node.out().type().isFloating() ? 8 : 0;
            case REM -> node.out().type().isFloating() ? 20 : 0;
            case SQRT -> 10;
            case EXP, LOG, LOG10, SIN, COS -> 25;
            default -> 60;
        };
    }
}
