package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Type;

/** What a node computes with: a value defined elsewhere, or a constant. */
public sealed interface Operand permits Value, Constant {
    Type type();
}
