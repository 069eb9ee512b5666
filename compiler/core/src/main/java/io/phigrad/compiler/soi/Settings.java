package io.phigrad.compiler.soi;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.rewrite.Rewriter;
import java.util.List;
import java.util.Set;

/**
 * What coarsening may do. Whatever is set, the code may change and never what it computes.
 *
 * @param limit how many different nodes the terms of a segment may have
 * @param without what is left out, to measure what it brings
 */
public record Settings(int limit, Set<Part> without) {
    /** Measured: of larger segments none was ever cheaper in the corpus, and they take longest to simplify. */
    public static final int DEFAULT_LIMIT = 600;

    public static final Settings DEFAULT = new Settings(DEFAULT_LIMIT, Set.of());

    public Settings {
        without = Set.copyOf(without);
        if (limit < 0) {
            throw new IllegalArgumentException("a limit below zero: " + limit);
        }
    }

    /** A part of coarsening that can be left out. */
    public enum Part {
        /** Segments end at branches and loops, as without a calculus of phis. */
        PHI_CALCULUS,
        /** Derivatives stay as the rules of differentiation make them. */
        SIMPLIFICATION,
        /** Segments compute for themselves what the program has at hand. */
        SHARING,
        /** Segments end where they reach the limit, and not at the numbers that are used most. */
        REUSE,
        /** Segments are found step by step, and not searched for together. */
        SEARCH
    }

    boolean has(Part part) {
        return !without.contains(part);
    }

    List<Expr> simplified(Terms terms, List<Expr> roots) {
        return has(Part.SIMPLIFICATION) ? Rewriter.simplify(terms, roots, true).terms() : roots;
    }
}
