/**
 * Structured SSA: regions instead of basic blocks, gated phis, loops with entry and exit phis, versioned memory.
 * Takes nothing of Java sources; {@link io.phigrad.phi.ssa.Node} tells what each form means.
 */
@NullMarked
package io.phigrad.phi.ssa;

import org.jspecify.annotations.NullMarked;
