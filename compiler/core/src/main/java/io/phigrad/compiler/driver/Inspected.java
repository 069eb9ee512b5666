package io.phigrad.compiler.driver;

import io.phigrad.compiler.report.Diagnostic;
import java.util.List;

/** The marked methods that have a derivative, in the order of the sources, and everything there is to complain of. */
public record Inspected(List<Inspection> methods, List<Diagnostic> diagnostics) {
    public Inspected {
        methods = List.copyOf(methods);
        diagnostics = List.copyOf(diagnostics);
    }
}
