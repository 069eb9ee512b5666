package io.phigrad.benchmarks.workloads;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Arguments of {@link Hmc#u}.
 *
 * @param beta coefficients
 * @param x features, row by row
 * @param y observations, each 0 or 1
 */
public record HmcInputs(double[] beta, double[] x, double[] y) {

    /** By a configuration: rows x dimensions. */
    public static HmcInputs of(String shape) {
        String[] parts = shape.split("x", 2);
        return of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    public static HmcInputs of(int rows, int dims) {
        SplittableRandom random = new SplittableRandom(42);
        double[] x = new double[rows * dims];
        double[] y = new double[rows];
        double[] beta = new double[dims];
        Arrays.setAll(x, i -> 2 * random.nextDouble() - 1);
        Arrays.setAll(y, i -> random.nextDouble() < 0.5 ? 0 : 1);
        Arrays.setAll(beta, i -> 2 * random.nextDouble() - 1);
        return new HmcInputs(beta, x, y);
    }

    /** The same observations under coefficients so large that {@code exp(-z)} overflows in some rows. */
    public HmcInputs withBetaTimes(double factor) {
        double[] scaled = new double[beta.length];
        Arrays.setAll(scaled, j -> factor * beta[j]);
        return new HmcInputs(scaled, x, y);
    }
}
