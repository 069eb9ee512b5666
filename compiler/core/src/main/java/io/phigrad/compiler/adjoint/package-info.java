/**
 * Takes structured SSA with shadow references and trip counters; gives kernels: the forward sweep, then the reverse
 * sweep, as one program of the same form. Next: {@code compiler.lower}.
 */
@NullMarked
package io.phigrad.compiler.adjoint;

import org.jspecify.annotations.NullMarked;
