/**
 * The derivative of every operator, as SSA: what an adjoint of the result contributes to each operand.
 */
package io.phigrad.phi.derive;
