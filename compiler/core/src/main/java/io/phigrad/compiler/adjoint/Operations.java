package io.phigrad.compiler.adjoint;

import io.phigrad.phi.ssa.Node;

/** Which operators are dearer than a store and a load. */
final class Operations {

    private Operations() {}

    /** Whether computing the operator again costs no more than keeping its result. */
    static boolean isCheap(Node.Apply node) {
        return switch (node.op().relaxed()) {
            case ADD, SUB, MUL, NEG, AND, OR, XOR, NOT, COMPLEMENT, SHL, SHR, USHR -> true;
            case EQ, NE, LT, LE, GT, GE, CONVERT, SELECT, INACTIVE, IS_NAN, IS_INFINITE, IS_FINITE -> true;
            case ABS, MAX, MIN, CLAMP, FMA, TO_RADIANS, TO_DEGREES, COPY_SIGN, SIGNUM -> true;
            case DIV, REM -> !node.out().type().isFloating();
            default -> false;
        };
    }
}
