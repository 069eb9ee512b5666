package io.phigrad.benchmarks;

import io.phigrad.benchmarks.iteration.Iteration;
import java.util.List;

/** What of an application is timed. */
enum Part {
    DIFFERENTIATION("differentiation"),
    ITERATION("iteration");

    /** Of {@link ApplicationBenchmark}, and what the table says. */
    final String method;

    Part(String method) {
        this.method = method;
    }

    /** Those of an application. */
    static List<Part> of(Application application) {
        return application.paperIteration().isPresent() ? List.of(values()) : List.of(DIFFERENTIATION);
    }

    /** What the paper's coarsening gained. */
    String paper(Application application) {
        return switch (this) {
            case DIFFERENTIATION -> application.paperDifferentiation();
            case ITERATION -> application.paperIteration().orElse("");
        };
    }

    double[] run(Iteration iteration) {
        return switch (this) {
            case DIFFERENTIATION -> iteration.differentiate();
            case ITERATION -> iteration.round();
        };
    }
}
