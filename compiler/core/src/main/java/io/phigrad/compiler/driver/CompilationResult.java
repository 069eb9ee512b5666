package io.phigrad.compiler.driver;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import java.util.List;

/** The derivative files of the sources without errors, and everything there is to say. */
public record CompilationResult(List<GeneratedFile> files, List<Diagnostic> diagnostics) {

    public CompilationResult {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean has(Severity severity) {
        return diagnostics.stream().anyMatch(d -> d.severity() == severity);
    }
}
