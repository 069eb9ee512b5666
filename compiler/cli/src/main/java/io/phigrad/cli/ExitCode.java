package io.phigrad.cli;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import java.util.List;

/** What the command says to the shell. */
final class ExitCode {

    static final int DONE = 0;

    /** The source is at fault, or a derivative is stale or fails its check. */
    static final int SOURCE = 1;

    /** Wrong options, a missing file or class path entry, an output that cannot be written. */
    static final int USAGE = 2;

    /** Phigrad is at fault, a numerically wrong derivative included. */
    static final int FAULT = 3;

    private ExitCode() {}

    /** What the gravest of the diagnostics means. */
    static int of(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().anyMatch(d -> d.severity() == Severity.FAULT)) {
            return FAULT;
        }
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? SOURCE : DONE;
    }
}
