package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.report.Diagnostic;
import java.util.List;

/** The marked classes that are free of errors, and the diagnostics of all. */
public record FrontEndResult(List<MarkedClass> classes, List<Diagnostic> diagnostics) {

    public FrontEndResult {
        classes = List.copyOf(classes);
        diagnostics = List.copyOf(diagnostics);
    }
}
