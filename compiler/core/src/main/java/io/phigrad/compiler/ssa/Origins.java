package io.phigrad.compiler.ssa;

import io.phigrad.compiler.report.Span;
import io.phigrad.phi.ssa.Origin;

/** Places of the source as nodes carry them. */
final class Origins {

    private Origins() {}

    static Origin of(Span span) {
        return new Origin(span.file(), span.line(), span.column(), span.length());
    }
}
