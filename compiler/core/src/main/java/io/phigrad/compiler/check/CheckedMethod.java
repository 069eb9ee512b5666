package io.phigrad.compiler.check;

import io.phigrad.compiler.report.Diagnostic;
import java.util.List;

/**
 * What the numbers of one method said.
 *
 * @param name {@code Model.loss}
 * @param inputs on how many inputs it was run
 * @param partials how many partial derivatives agree with differences
 * @param discarded how many were left out, at kinks or where differences say nothing
 * @param directions in how many directions forward mode agrees
 * @param diagnostics what is wrong
 */
public record CheckedMethod(
        String name, int inputs, int partials, int discarded, int directions, List<Diagnostic> diagnostics) {

    public CheckedMethod {
        diagnostics = List.copyOf(diagnostics);
    }
}
