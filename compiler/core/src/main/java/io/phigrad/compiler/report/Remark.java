package io.phigrad.compiler.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An account of a decision, for those who ask for its kind.
 *
 * @param span what it is about
 * @param cost what it costs, one sentence without a final period
 * @param cause why it was taken, in the same form
 * @param fix what would change it, in the same form; empty where nothing would be gained
 */
public record Remark(Kind kind, Span span, String cost, String cause, String fix) {

    /** What remarks are about. */
    public enum Kind {
        /** Loops that stay loops in the derivative. */
        LOOP("PHI0701"),
        /** Values that the reverse sweep needs: stored, or computed again. */
        STORAGE("PHI0702"),
        /** Segments that were tried in symbolic form. */
        SEGMENT("PHI0703");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code of its diagnostics: {@code PHI0701}. */
        public String code() {
            return code;
        }

        /** As a user writes it. */
        public String option() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String option) {
            return Arrays.stream(values())
                    .filter(kind -> kind.option().equals(option))
                    .findFirst();
        }
    }

    /** In the order of the source, without repetitions: what is done twice in a program is told once. */
    public static List<Remark> sorted(List<Remark> remarks) {
        return remarks.stream()
                .distinct()
                .sorted(Comparator.comparing((Remark r) -> r.span().file())
                        .thenComparing(r -> r.span().line())
                        .thenComparing(r -> r.span().column())
                        .thenComparing(Remark::kind))
                .toList();
    }

    public Diagnostic diagnostic(String sourceLine) {
        return new Diagnostic(Severity.REMARK, kind.code, span, cost, cause, sourceLine, List.of(), fix);
    }
}
