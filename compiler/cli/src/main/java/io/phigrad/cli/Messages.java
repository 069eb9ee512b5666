package io.phigrad.cli;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Severity;
import java.io.PrintWriter;
import java.util.List;

/**
 * The standard error stream in the format asked for.
 *
 * @param colours whether it is a terminal that shows them
 */
record Messages(MessageFormat format, PrintWriter err, boolean colours) {

    /** Whether a person reads along. */
    boolean isTerminal() {
        return colours && format == MessageFormat.TEXT;
    }

    void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(d -> err.println(rendered(d)));
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        if (format == MessageFormat.TEXT && errors > 0) {
            err.println(errors == 1 ? "1 error" : errors + " errors");
        }
    }

    private String rendered(Diagnostic diagnostic) {
        String text = format.render(diagnostic);
        if (!colours || format != MessageFormat.TEXT) {
            return text;
        }
        String headline = MessageFormat.headline(diagnostic);
        return text.replace(headline, Colour.of(diagnostic.severity()).paint(headline));
    }

    /** Something that has no place in a source file. */
    void print(String kind, String message) {
        err.println(format.render(kind, message));
    }

    void printNothingMarked() {
        print("remark", "no method is marked @Differentiable, so there is nothing to do");
    }

    /** A fault of ours: all that a report of it needs. */
    void printFault(Throwable fault) {
        print("fault", "a fault of Phigrad, not of your source: " + fault);
        if (format == MessageFormat.TEXT) {
            fault.printStackTrace(err);
        }
    }
}
