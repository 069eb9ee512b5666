/**
 * The derivative of every operator, as SSA: what an adjoint of the result contributes to each operand.
 */
@NullMarked
package io.phigrad.phi.derive;

import org.jspecify.annotations.NullMarked;
