package io.phigrad.compiler.driver;

import io.phigrad.compiler.frontend.DeepStack;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/** Work on the cores at hand, each piece on a stack as deep as the compiler's own. */
final class Cores {

    private Cores() {}

    /** The results in the order of the inputs, however the work was shared out. */
    static <A, B> List<B> map(List<A> inputs, Function<A, B> work) {
        int cores = Runtime.getRuntime().availableProcessors();
        if (cores == 1 || inputs.size() < 2) {
            return inputs.stream().map(work).toList();
        }
        Semaphore free = new Semaphore(cores);
        List<FutureTask<B>> tasks = inputs.stream()
                .map(input -> DeepStack.start("phigrad", () -> {
                    free.acquire();
                    try {
                        return work.apply(input);
                    } finally {
                        free.release();
                    }
                }))
                .toList();
        return tasks.stream().map(DeepStack::result).toList();
    }
}
