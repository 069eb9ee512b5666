/**
 * What gradients cost: generated ones beside their primals and beside the hand-written ones, timed by JMH.
 *
 * <p>Takes: the workloads, their generated derivatives and the hand-written gradients. Gives: one benchmark class a
 * workload, one for the applications around them, and {@link io.phigrad.benchmarks.Benchmarks}, which runs them all and writes
 * {@code RATIOS.md}, {@code ABLATIONS.md} and {@code APPLICATIONS.md}.
 */
package io.phigrad.benchmarks;
