package io.phigrad.compiler.frontend.tree;

import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A method of the sources. A receiver is the first parameter, {@code self}; what a constructor makes is its result.
 *
 * @param owner qualified name of its class, {@code p.Outer.Inner}
 * @param result empty for void
 * @param body memoised: callees are found while bodies are read, and may call each other
 * @param span the method's name where it is declared
 */
public record MethodTree(
        String owner, String name, List<Variable> params, Optional<Type> result, Supplier<Statement> body, Span span) {

    public MethodTree {
        params = List.copyOf(params);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
