/**
 * Takes typed trees; gives structured SSA ({@link io.phigrad.phi.ssa.SsaMethod}) in which calls are inlined and
 * {@code break}, {@code continue} and early {@code return} are conditions. Next: {@code compiler.analysis}.
 *
 * <p>Example: {@code for (int i = 0; i < n; i++) { if (x[i] < 0) break; s += x[i]; }} becomes
 * <pre>
 * loop (i#1 = 0, s#2 = 0.0) {
 *   t#3 = i#1 &lt; n
 * } while t#3 {
 *   t#4 = mem0[x, i#1]
 *   t#5 = t#4 &lt; 0.0
 *   if t#5 {} else {
 *     t#6 = mem0[x, i#1]
 *     s#7 = s#2 + t#6
 *     i#8 = i#1 + 1
 *   }
 *   i#9 = phi(t#5; i#1, i#8)
 *   s#10 = phi(t#5; s#2, s#7)
 * } stop t#5 next (i#9, s#10) -> (i#11, s#12)
 * </pre>
 */
@NullMarked
package io.phigrad.compiler.ssa;

import org.jspecify.annotations.NullMarked;
