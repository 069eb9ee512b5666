package io.phigrad.compiler.report;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Adds up how long work of one kind takes, in whatever threads it is done. */
public final class Stopwatch {
    private final LongSupplier clock;
    private final LongAdder nanos = new LongAdder();

    /** @param clock nanoseconds since some moment, or of work of the thread that asks */
    public Stopwatch(LongSupplier clock) {
        this.clock = clock;
    }

    /** Does the work, which takes its time whether it fails or not. */
    public <T> T timed(Supplier<T> work) {
        long start = clock.getAsLong();
        try {
            return work.get();
        } finally {
            nanos.add(clock.getAsLong() - start);
        }
    }

    public Duration total() {
        return Duration.ofNanos(nanos.sum());
    }
}
