package io.phigrad.samples.qwop;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** How long a gradient takes beside its primal, and what it allocates. */
final class Timing {
    private static final int ROUNDS = 20;
    private static final int CALLS = 4;
    private static final long ROUND_NANOS = 2_000_000;

    private static double sum;

    private Timing() {}

    /** Time of the gradient over time of the primal: the median of rounds taken in turn, after as many to warm up. */
    static double ratio(DoubleSupplier primal, Runnable gradient) {
        Runnable value = () -> sum += primal.getAsDouble(); // the sum keeps the JIT from leaving the primal out
        double[] ratios = new double[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            ratios[Math.max(0, round)] = nanos(gradient) / nanos(value);
        }
        Arrays.sort(ratios);
        return ratios[ROUNDS / 2];
    }

    /** Time of one call, from as many as fill a round. */
    private static double nanos(Runnable work) {
        long calls = 0;
        long start = System.nanoTime();
        long passed = 0;
        while (passed < ROUND_NANOS) {
            for (int call = 0; call < CALLS; call++) {
                work.run();
            }
            calls += CALLS;
            passed = System.nanoTime() - start;
        }
        return (double) passed / calls;
    }

    /** Bytes allocated by one call once it is warm, any part of a byte counted as one. */
    static long bytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long before = threads.getThreadAllocatedBytes(id);
            for (int call = 0; call < CALLS; call++) {
                work.run();
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(id) - before);
        }
        return (least + CALLS - 1) / CALLS;
    }
}
