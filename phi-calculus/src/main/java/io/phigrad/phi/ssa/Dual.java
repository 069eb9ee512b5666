package io.phigrad.phi.ssa;

/**
 * A number with its derivative along the direction of the run; references and integers have the tangent zero.
 *
 * @param primal what Java computes
 * @param tangent kept in double, also beside a float
 */
record Dual(Object primal, double tangent) {}
