package io.phigrad.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

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

    static Allocation of(GradientBenchmark benchmark) {
        return new Allocation(
                bytesPerCall(benchmark::generatedGradient), bytesPerCall(benchmark::generatedValueAndGradient));
    }

    static double bytesPerCall(Runnable call) {
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
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
