package io.phigrad.benchmarks.iteration;

/**
 * No application: a gradient by itself, always of the same point.
 *
 * @param gradient of the workload
 * @param point where
 */
public record Alone(Gradient gradient, double[] point) implements Iteration {

    @Override
    public double[] differentiate() {
        return gradient.at(point);
    }

    @Override
    public double[] round() {
        return differentiate();
    }
}
