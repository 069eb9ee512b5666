/**
 * The programs whose gradients are timed, as a Java programmer would write them, and the inputs they run on.
 *
 * <p>Takes: nothing. Gives: one annotated class and one record of seeded inputs a workload; Phigrad writes the derivatives
 * beside them. Next: the hand-written gradients in {@code hand}, the benchmarks one package up.
 */
package io.phigrad.benchmarks.workloads;
