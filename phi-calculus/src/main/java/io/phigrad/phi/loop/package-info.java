/**
 * The formulas of the phi-calculus (Shen et al. 2021, Fig. 5) and what uses them: elevation of structured SSA to terms, and
 * the {@link io.phigrad.phi.loop.LoopSolver} that closes iterates. Takes terms; gives terms with the conditions under which
 * they are equal, or the reason why a loop stays one. Next: {@code derive}.
 *
 * <p>Example: {@code iterate(n, u; w = 0.0 -> w + r * Sum(i, 0, m; x[i] * (y[i] - x[i] * w)); w)} is affine in {@code w} by
 * linearity, so that C6 makes it {@code r * Sum(i, 0, m; x[i] * y[i]) * (1 + a + .. + a^(u-1))} with {@code a = 1 - r *
 * Sum(i, 0, m; x[i] * x[i])}.
 */
@NullMarked
package io.phigrad.phi.loop;

import org.jspecify.annotations.NullMarked;
