package io.phigrad.compiler.driver;

import io.phigrad.compiler.report.Span;
import io.phigrad.phi.ssa.Origin;

/** Places of nodes as reports name them. */
public final class Places {

    private Places() {}

    public static Span span(Origin origin) {
        return new Span(origin.file(), origin.line(), origin.column(), Math.max(1, origin.length()));
    }
}
