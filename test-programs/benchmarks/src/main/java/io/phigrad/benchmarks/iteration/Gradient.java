package io.phigrad.benchmarks.iteration;

/** The gradient of a workload by its active argument, the others being what they are. */
@FunctionalInterface
public interface Gradient {

    /** The gradient at a point, in an array that the next call may use again. */
    double[] at(double[] point);
}
