package io.phigrad.benchmarks;

import io.phigrad.benchmarks.iteration.ByHand;
import io.phigrad.benchmarks.iteration.Gradients;
import io.phigrad.benchmarks.iteration.Iteration;
import io.phigrad.benchmarks.peers.HipparchusGradients;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the paper's table: a workload and the loop of its user's program around it.
 *
 * @param name the workload's
 * @param configurations of the workload
 * @param paperDifferentiation how many times faster coarsening made the differentiation in the paper
 * @param paperIteration the same of a whole iteration; empty where there is none
 * @param start of the application, with the gradients of one library, in a configuration
 */
record Application(
        String name,
        List<String> configurations,
        String paperDifferentiation,
        Optional<String> paperIteration,
        Start start) {

    /** See {@link Application#start}; empty where the library does not have the workload. */
    @FunctionalInterface
    interface Start {
        Optional<? extends Iteration> with(Gradients gradients, String configuration);
    }

    /** Whether a library has it. */
    boolean isIn(Gradients gradients) {
        return start.with(gradients, configurations.get(0)).isPresent();
    }

    Iteration started(Gradients gradients, String configuration) {
        return start.with(gradients, configuration)
                .orElseThrow(() -> new IllegalArgumentException(gradients.name() + " has no " + name));
    }

    /**
     * How far the gradient, and what the first round makes of it, lie from those by hand; from another library's where nobody
     * has written them by hand.
     */
    double difference(Gradients gradients, String configuration) {
        Gradients reference = Stream.of(new ByHand(), new HipparchusGradients())
                .filter(this::isIn)
                .findFirst()
                .orElseThrow();
        Iteration expected = started(reference, configuration);
        Iteration actual = started(gradients, configuration);
        double gradient = GradientBenchmark.relative(expected.differentiate(), actual.differentiate());
        return Math.max(gradient, GradientBenchmark.relative(expected.round(), actual.round()));
    }

    /** The application, under way; nothing is timed that is wrong. */
    Iteration checked(Gradients gradients, String configuration) {
        double difference = difference(gradients, configuration);
        if (!(difference <= GradientBenchmark.TOLERANCE)) {
            throw new IllegalStateException(
                    name + " " + configuration + " by " + gradients.name() + " is off by " + difference);
        }
        return started(gradients, configuration);
    }
}
