/**
 * The terms of the phi-calculus, their operators and what both mean. Takes nothing; gives {@link
 * io.phigrad.phi.expr.Expr terms}, text of them and back, and values by {@link io.phigrad.phi.expr.TermEvaluator}, the
 * oracle of all that rewrites terms. Next: {@code ssa}, programs over the same operators.
 *
 * <p>Example: {@code s = 0; for (i = 0; i < x.length; i++) s += x[i] * w;} is {@code iterate(n, x.length; s1 = 0.0 -> s1 +
 * x[n] * w; s1)}, which closes to {@code Sum(i, 0, x.length; x[i] * w)}.
 */
@NullMarked
package io.phigrad.phi.expr;

import org.jspecify.annotations.NullMarked;
