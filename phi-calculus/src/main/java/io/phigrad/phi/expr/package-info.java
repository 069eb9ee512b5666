/**
 * Takes nothing; gives operators, their types and what they mean: {@link io.phigrad.phi.expr.Evaluator} computes every
 * operator as Java does, bit for bit. Next: {@code phi.ssa} puts operators into programs.
 */
@NullMarked
package io.phigrad.phi.expr;

import org.jspecify.annotations.NullMarked;
