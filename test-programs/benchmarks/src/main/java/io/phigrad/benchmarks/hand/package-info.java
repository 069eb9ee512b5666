/**
 * The frozen yardstick: gradients of the workloads written by hand, none of which allocates.
 *
 * <p>Takes: a workload's arguments and arrays for the results and for scratch. Gives: the value, and the gradient in the
 * caller's array. Next: the tests hold these methods against each other and against extrapolated differences; the
 * benchmarks hold generated code against them.
 *
 * <p>Every workload has {@code plain}: reverse mode as an expert writes it, value included, in one sweep over the data.
 * Where something is faster it stands beside it: {@code distributed} splits the sweep so that each loop is one that C2
 * vectorises or overlaps, {@code algebraic} uses algebra across loops, {@code gradient} leaves out the value. They were
 * written before the compiler and are not to be edited to suit it: a trick found later goes into both, with the ratios
 * measured anew.
 */
package io.phigrad.benchmarks.hand;
