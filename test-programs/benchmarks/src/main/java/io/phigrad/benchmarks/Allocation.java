package io.phigrad.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;

/**
 * Bytes allocated by one call.
 *
 * <p>Counted outside JMH, whose own few kilobytes an iteration show in {@code -prof gc} where a call is slow.
 *
 * @param gradient by {@code generatedGradient}
 * @param withValue by {@code generatedValueAndGradient}
 */
record Allocation(double gradient, double withValue) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CALLS = 1000;
    private static final int TRIES = 4;

    static Allocation of(GradientBenchmark benchmark) {
        return new Allocation(
                bytesPerCall(benchmark::generatedGradient), bytesPerCall(benchmark::generatedValueAndGradient));
    }

    /** The least of some tries: what is linked or deoptimised on the way allocates once. */
    static double bytesPerCall(Runnable call) {
        return IntStream.range(0, TRIES).mapToDouble(any -> tried(call)).min().orElseThrow();
    }

    private static double tried(Runnable call) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS;
    }

    @Override
    public String toString() {
        return gradient == withValue ? "%.0f".formatted(gradient) : "%.0f, %.0f".formatted(gradient, withValue);
    }
}
