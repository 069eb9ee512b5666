package io.phigrad.compiler.check;

import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.Severity;
import io.phigrad.compiler.report.Span;
import java.util.List;

/** What a check may find, in the words of the user. */
enum Finding {
    STALE(Severity.ERROR, "PHI0801", "%s is not what this source gives: %s", "write it again with phigrad compile"),
    MISSING(Severity.ERROR, "PHI0802", "%s is not there", "write it with phigrad compile"),
    NO_INPUT(
            Severity.ERROR,
            "PHI0803",
            "%s could not be checked: %s",
            "give inputs: a method static List<Object[]> %sInputs() in the class, each element the arguments of a call"),
    BAD_INPUTS(
            Severity.ERROR,
            "PHI0804",
            "the inputs given for %s cannot be used: %s",
            "return a List<Object[]> from a static method without parameters, each element the arguments of a call"),
    NOT_FINITE(
            Severity.WARNING,
            "PHI0805",
            "%s, makes a derivative of %s that is not finite",
            "keep the argument away from this point, or choose another value there with an if"),
    HAND_WRITTEN(
            Severity.ERROR,
            "PHI0806",
            "%s: d/d%s is %s, differences say %s, and a derivative written by hand takes part",
            "check the methods marked @Derivative that it calls"),
    WRONG(
            Severity.FAULT,
            "PHI9003",
            "the derivative of %s is wrong: %s",
            "this is a fault of Phigrad, not of the source: please report it with the method");

    private final Severity severity;
    private final String code;
    private final String message;
    private final String help;

    Finding(Severity severity, String code, String message, String help) {
        this.severity = severity;
        this.code = code;
        this.message = message;
        this.help = help;
    }

    /** @param details for the message, in order; the remedy may name the first */
    Diagnostic at(Span span, List<SourceText> sources, List<String> notes, String... details) {
        return new Diagnostic(
                severity,
                code,
                span,
                String.format(message, (Object[]) details),
                line(span, sources),
                notes,
                String.format(help, details[0]));
    }

    private static String line(Span span, List<SourceText> sources) {
        return sources.stream()
                .filter(s -> s.file().equals(span.file()))
                .flatMap(s -> s.text().lines().skip(Math.max(0, span.line() - 1)))
                .findFirst()
                .orElse("");
    }
}
