package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Type;

/**
 * Something defined exactly once.
 *
 * @param id unique in its method
 * @param name the source variable it is a version of, empty for a temporary; only a hint
 */
public record Value(int id, Type type, String name) implements Operand {

    @Override
    public boolean equals(Object other) {
        return other instanceof Value v && v.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return (name.isEmpty() ? "t" : name) + "#" + id;
    }
}
