package io.phigrad.compiler.driver;

import io.phigrad.compiler.emit.Cost;

/**
 * What a way to make a gradient costs.
 *
 * @param additions what the cost model says, every loop taken to run as often
 * @param formulas operations and bytes in the caller's terms
 * @param stored how many values of the program are kept for the reverse sweep
 */
public record Effort(double additions, Cost formulas, int stored) {}
