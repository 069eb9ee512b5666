/**
 * What the users' programs do in one round of their outer loop, as the samples do it.
 *
 * <p>Takes: a workload's inputs and its gradient as a function, so that generated gradients, those by hand and those of
 * other libraries run in the same loop. Gives: a {@link io.phigrad.benchmarks.iteration.Iteration} an application. Next: the
 * benchmarks time it one package up.
 */
package io.phigrad.benchmarks.iteration;
