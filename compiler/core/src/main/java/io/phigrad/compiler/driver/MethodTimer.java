package io.phigrad.compiler.driver;

import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Stopwatch;
import java.util.function.LongSupplier;

/**
 * Measures where the time for a method goes.
 *
 * @param search for its kernels, what is {@code symbolic} included
 */
record MethodTimer(Stopwatch intoSsa, Stopwatch search, Stopwatch symbolic) {

    /** @param clock nanoseconds since some moment, or of work of the thread that asks */
    static MethodTimer by(LongSupplier clock) {
        return new MethodTimer(new Stopwatch(clock), new Stopwatch(clock), new Stopwatch(clock));
    }

    /** For those whom it does not matter. */
    static MethodTimer unread() {
        return by(() -> 0);
    }

    MethodTime time(MarkedMethod marked) {
        return new MethodTime(
                marked.method().name(),
                intoSsa.total(),
                symbolic.total(),
                search.total().minus(symbolic.total()));
    }
}
