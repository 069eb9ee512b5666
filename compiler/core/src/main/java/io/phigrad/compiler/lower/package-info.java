/**
 * Takes kernels as the adjoint step leaves them; gives programs that compute each thing once, in the outermost place
 * that has its operands, with sweeps over one range sharing a loop, and without what nothing needs. Next: {@code compiler.emit}.
 */
@NullMarked
package io.phigrad.compiler.lower;

import org.jspecify.annotations.NullMarked;
