package io.phigrad.benchmarks;

import java.util.List;

/** How long benchmarks run. Iterations are short, so that on a busy machine some of them are undisturbed. */
enum Effort {
    /** A glance: of each workload only the first configuration. */
    SHORT(1, 10, 8),
    QUICK(1, 15, 16),
    FULL(5, 15, 60);

    /** JVMs a benchmark method. */
    final int forks;
    /** Of 100 ms. */
    final int warmups;
    /** Of 50 ms. */
    final int iterations;

    Effort(int forks, int warmups, int iterations) {
        this.forks = forks;
        this.warmups = warmups;
        this.iterations = iterations;
    }

    /** Those that are timed. */
    List<String> of(List<String> configurations) {
        return this == SHORT ? configurations.subList(0, 1) : configurations;
    }
}
