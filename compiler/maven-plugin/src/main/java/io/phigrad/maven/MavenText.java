package io.phigrad.maven;

import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;

/** Diagnostics as Maven prints them. */
final class MavenText {

    private MavenText() {}

    /** {@code file:[line,column] text}, the form that consoles and development environments make a link of. */
    static String of(Diagnostic diagnostic) {
        return diagnostic.span().file() + ":[" + diagnostic.span().line() + ","
                + diagnostic.span().column() + "] " + withoutPlace(diagnostic);
    }

    static String withoutPlace(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(MessageFormat.headline(diagnostic));
        if (!diagnostic.cause().isEmpty()) {
            text.append(System.lineSeparator()).append("cause: ").append(diagnostic.cause());
        }
        for (String note : diagnostic.notes()) {
            text.append(System.lineSeparator()).append("note: ").append(note);
        }
        if (!diagnostic.help().isEmpty()) {
            text.append(System.lineSeparator()).append("help: ").append(diagnostic.help());
        }
        return text.toString();
    }
}
