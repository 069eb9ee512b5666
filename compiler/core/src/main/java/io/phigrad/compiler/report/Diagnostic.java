package io.phigrad.compiler.report;

import java.util.List;

/**
 * One message to the user: what is wrong at which token, and what to write instead.
 *
 * @param severity who is at fault, and whether a file is written
 * @param code {@code PHInnnn}, explained by {@code phigrad error CODE}
 * @param span the offending token
 * @param message the cause in the user's words, one sentence without a final period
 * @param sourceLine the text of the span's first line, empty where there is none
 * @param notes what else to know, each like the message
 * @param help a remedy that works, one sentence without a final period, empty where there is none
 */
public record Diagnostic(
        Severity severity, String code, Span span, String message, String sourceLine, List<String> notes, String help) {

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public Diagnostic(Severity severity, String code, Span span, String message, String sourceLine, String help) {
        this(severity, code, span, message, sourceLine, List.of(), help);
    }
}
