/**
 * The workloads in the words of other libraries, for the columns of peers.
 *
 * <p>Takes: a workload's arguments. Gives: the gradient as the library computes it. Next: the benchmarks time it, after
 * they have held it against the hand-written one.
 */
package io.phigrad.benchmarks.peers;
