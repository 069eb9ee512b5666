package io.phigrad.compiler.report;

import java.util.List;

/**
 * One message to the user: what is wrong at which token, and what to write instead.
 *
 * @param severity who is at fault, and whether a file is written
 * @param code {@code PHInnnn}, explained by {@code phigrad error CODE}
 * @param span the offending token
 * @param message what is the matter in the user's words, one sentence without a final period
 * @param cause why it is so where the message does not say, empty otherwise
 * @param sourceLine the text of the span's first line, empty where there is none
 * @param notes what else to know, each like the message
 * @param help a remedy that works, one sentence without a final period, empty where there is none
 */
public record Diagnostic(
        Severity severity,
        String code,
        Span span,
        String message,
        String cause,
        String sourceLine,
        List<String> notes,
        String help) {

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public Diagnostic(
            Severity severity,
            String code,
            Span span,
            String message,
            String sourceLine,
            List<String> notes,
            String help) {
        this(severity, code, span, message, "", sourceLine, notes, help);
    }

    public Diagnostic(Severity severity, String code, Span span, String message, String sourceLine, String help) {
        this(severity, code, span, message, "", sourceLine, List.of(), help);
    }
}
