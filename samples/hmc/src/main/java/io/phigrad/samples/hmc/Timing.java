package io.phigrad.samples.hmc;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;

/** How long a gradient takes beside its primal, and what it allocates. */
final class Timing {
    private static final int CALLS = 200;
    private static final int ROUNDS = 60;

    private Timing() {}

    /** Time of the gradient over time of the primal: least of many rounds, after warming up. */
    static double ratio(DoubleSupplier primal, Runnable gradient) {
        double slow = Double.POSITIVE_INFINITY;
        double fast = Double.POSITIVE_INFINITY;
        double[] sum = new double[1];
        for (int round = 0; round < ROUNDS; round++) {
            // the sum keeps the compiler from leaving the primal out
            fast = Math.min(fast, time(() -> sum[0] += primal.getAsDouble()));
            slow = Math.min(slow, time(gradient));
        }
        return Double.isInfinite(sum[0]) ? Double.NaN : slow / fast;
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        for (int call = 0; call < CALLS; call++) {
            work.run();
        }
        return System.nanoTime() - start;
    }

    /** Bytes allocated by one call once it is warm. */
    static long bytes(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        time(work);
        long before = threads.getThreadAllocatedBytes(id);
        time(work);
        return (threads.getThreadAllocatedBytes(id) - before) / CALLS;
    }
}
