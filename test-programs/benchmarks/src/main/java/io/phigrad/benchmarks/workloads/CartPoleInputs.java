package io.phigrad.benchmarks.workloads;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Arguments of {@link CartPole#loss}.
 *
 * @param a the pushes
 * @param init position, speed, angle and angular speed at the start
 */
public record CartPoleInputs(double[] a, double[] init) {

    public static CartPoleInputs of(int steps) {
        SplittableRandom random = new SplittableRandom(42);
        double[] a = new double[steps];
        Arrays.setAll(a, i -> 2 * random.nextDouble() - 1);
        return new CartPoleInputs(a, new double[] {0, 0, 0.05, 0});
    }
}
