package io.phigrad.corpus;

import io.phigrad.corpus.fuzz.FuzzProgram;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Holds random programs against everything the corpus is held against, and against the clock. */
final class FuzzChecks {
    private static final long SECONDS = 10;
    private static final long STACK = 16L << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FuzzChecks() {}

    /** The failures by program. All are tried at once; only if that fails as a whole, one by one. */
    static Map<FuzzProgram, FuzzFailure> check(List<FuzzProgram> programs) {
        try {
            return inTime(programs, SECONDS * programs.size());
        } catch (ExecutionException | TimeoutException e) {
            Map<FuzzProgram, FuzzFailure> failures = new HashMap<>();
            for (FuzzProgram program : programs) {
                check(program).ifPresent(failure -> failures.put(program, failure));
            }
            return failures;
        }
    }

    static Optional<FuzzFailure> check(FuzzProgram program) {
        try {
            return Optional.ofNullable(inTime(List.of(program), SECONDS).get(program));
        } catch (ExecutionException e) {
            return Optional.of(FuzzFailure.of(e.getCause()));
        } catch (TimeoutException e) {
            return Optional.of(new FuzzFailure("takes too long", "takes more than " + SECONDS + " s"));
        }
    }

    /** In a thread of its own, which is left behind when it has used up its time on the processor. */
    private static Map<FuzzProgram, FuzzFailure> inTime(List<FuzzProgram> programs, long seconds)
            throws ExecutionException, TimeoutException {
        FutureTask<Map<FuzzProgram, FuzzFailure>> task = new FutureTask<>(() -> new FuzzBatch(programs).failures());
        Thread thread = new Thread(null, task, "fuzz", STACK);
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return task.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (THREADS.getThreadCpuTime(thread.getId()) > TimeUnit.SECONDS.toNanos(seconds)) {
                    throw e;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
