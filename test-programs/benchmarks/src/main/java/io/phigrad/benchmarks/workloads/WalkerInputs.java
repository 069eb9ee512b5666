package io.phigrad.benchmarks.workloads;

import java.util.SplittableRandom;

/**
 * Arguments of {@link Walker#walk}: a light, a medium or a heavy figure; the heavier, the longer it has to walk.
 *
 * @param schedule of the muscles, random
 * @param mass of each limb
 * @param length of each limb
 * @param strength of each muscle
 * @param steps of time in one stretch
 */
public record WalkerInputs(double[][] schedule, double[] mass, double[] length, double[] strength, int steps) {

    private static final double[] MASS = {30, 8, 8, 4, 4, 3, 3};
    private static final double[] LENGTH = {0.6, 0.42, 0.42, 0.44, 0.44, 0.6, 0.6};
    private static final double[] STRENGTH = {240, 240, 160, 160, 50, 50};

    public static WalkerInputs of(String figure) {
        return switch (figure) {
            case "light" -> of(0.6, 4);
            case "medium" -> of(1, 8);
            case "heavy" -> of(1.6, 16);
            default -> throw new IllegalArgumentException(figure);
        };
    }

    private static WalkerInputs of(double size, int stretches) {
        SplittableRandom random = new SplittableRandom(42);
        double[][] schedule = new double[stretches][STRENGTH.length];
        for (double[] stretch : schedule) {
            for (int m = 0; m < stretch.length; m++) {
                stretch[m] = 0.6 * (2 * random.nextDouble() - 1);
            }
        }
        return new WalkerInputs(schedule, times(MASS, size), times(LENGTH, Math.cbrt(size)), times(STRENGTH, size), 20);
    }

    private static double[] times(double[] entries, double factor) {
        double[] scaled = new double[entries.length];
        for (int j = 0; j < entries.length; j++) {
            scaled[j] = factor * entries[j];
        }
        return scaled;
    }
}
