package io.phigrad.compiler.frontend;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work on a thread of its own with a stack for expressions and calls nested thousands of times, so that what is nested
 * too deeply is the same whatever thread a door runs on.
 */
public final class DeepStack {
    /** Reserved, not taken: memory is used as deep as calls get. */
    private static final long BYTES = 256L << 20;

    private DeepStack() {}

    /** Starts the work. */
    public static <T> FutureTask<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, BYTES);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Does the work and waits for it; what it throws is thrown here. */
    public static <T> T call(Supplier<T> work) {
        return result(start("phigrad", work::get));
    }

    /** Does all of it at once, for work that shares nothing that changes; gives the results in their order. */
    public static <T> List<T> all(List<Supplier<T>> work) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        work.forEach(one -> tasks.add(start("phigrad", one::get)));
        return tasks.stream().map(DeepStack::result).toList();
    }

    /** Waits for work that was started; what it throws is thrown here. */
    public static <T> T result(FutureTask<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
