package io.phigrad.compiler.account;

import io.phigrad.compiler.report.Span;
import io.phigrad.phi.ssa.Origin;

/** Places of nodes as reports name them. */
final class Places {

    private Places() {}

    static Span span(Origin origin) {
        return new Span(origin.file(), origin.line(), origin.column(), Math.max(1, origin.length()));
    }
}
