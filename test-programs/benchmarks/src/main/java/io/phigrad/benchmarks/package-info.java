/**
 * What gradients cost: generated ones beside their primals and beside the hand-written ones, timed by JMH.
 *
 * <p>Takes: the workloads, their generated derivatives and the hand-written gradients. Gives: one benchmark class a
 * workload, and {@link io.phigrad.benchmarks.RatioTable}, which runs them all and writes {@code RATIOS.md}.
 */
package io.phigrad.benchmarks;
