package io.phigrad.compiler.frontend.tree;

import io.phigrad.FloatingPoint;
import io.phigrad.Mode;
import io.phigrad.compiler.report.Span;
import java.util.List;
import java.util.Set;

/**
 * A method marked {@code @Differentiable}, checked: everything it reaches is in the subset.
 *
 * @param isInstance whether its first parameter is the receiver
 * @param stem of the generated names
 * @param active indices of the active parameters, ascending
 * @param annotation where the annotation stands
 */
public record MarkedMethod(
        MethodTree method,
        boolean isInstance,
        String stem,
        List<Integer> active,
        Set<Mode> modes,
        FloatingPoint floatingPoint,
        Span annotation) {

    public MarkedMethod {
        active = List.copyOf(active);
        modes = Set.copyOf(modes);
    }
}
