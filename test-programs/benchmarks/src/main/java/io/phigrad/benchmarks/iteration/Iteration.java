package io.phigrad.benchmarks.iteration;

/** An application under way. */
public interface Iteration {

    /** What a round differentiates, here and now: the gradient, in an array that the next call may use again. */
    double[] differentiate();

    /** One round of the application's outer loop; gives what it changes, in an array that the next round changes. */
    double[] round();
}
