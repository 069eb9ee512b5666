package io.phigrad.compiler.frontend;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The diagnostics of one run, each once. */
final class Findings {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    void error(SourceFile file, Span span, Complaint complaint, Object... words) {
        error(file, span, complaint, List.of(), words);
    }

    void error(SourceFile file, Span span, Complaint complaint, List<String> notes, Object... words) {
        diagnostics.add(new Diagnostic(
                Severity.ERROR,
                complaint.code(),
                span,
                complaint.message(words),
                file.line(span.line()),
                notes,
                complaint.help(words)));
    }

    int count() {
        return diagnostics.size();
    }

    boolean in(SourceFile file) {
        return diagnostics.stream().anyMatch(d -> d.span().file().equals(file.name()));
    }

    /** In the order of the files, and of the text within a file. */
    List<Diagnostic> sorted(List<SourceFile> files) {
        List<String> names = files.stream().map(SourceFile::name).toList();
        return diagnostics.stream()
                .sorted(Comparator.comparing(
                                (Diagnostic d) -> names.indexOf(d.span().file()))
                        .thenComparing(d -> d.span().line())
                        .thenComparing(d -> d.span().column()))
                .toList();
    }
}
