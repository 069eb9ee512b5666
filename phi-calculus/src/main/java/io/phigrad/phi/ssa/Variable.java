package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Type;

/** A mutable place while SSA is built; {@link SsaBuilder} turns its assignments into phis. Compared by identity. */
public final class Variable {
    private final String name;
    private final Type type;

    public Variable(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
