package io.phigrad.corpus;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Reproducible arguments for the programs. */
public final class Seeded {

    private Seeded() {}

    /** One list of arguments; cast a single matrix to Object. */
    public static Object[] args(Object... arguments) {
        return arguments;
    }

    /** Entries between -1 and 1. */
    public static double[] vector(long seed, int length) {
        return vector(seed, length, -1, 1);
    }

    public static double[] vector(long seed, int length, double low, double high) {
        return fill(new SplittableRandom(seed), length, low, high);
    }

    public static float[] floats(long seed, int length) {
        double[] wide = vector(seed, length);
        float[] narrow = new float[length];
        for (int i = 0; i < length; i++) {
            narrow[i] = (float) wide[i];
        }
        return narrow;
    }

    public static int[] indices(long seed, int length, int bound) {
        return new SplittableRandom(seed).ints(length, 0, bound).toArray();
    }

    /** Entries between -1 and 1. */
    public static double[][] matrix(long seed, int rows, int columns) {
        return matrix(seed, rows, columns, -1, 1);
    }

    public static double[][] matrix(long seed, int rows, int columns, double low, double high) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, rows)
                .mapToObj(i -> fill(random, columns, low, high))
                .toArray(double[][]::new);
    }

    /** Rows of the given lengths. */
    public static double[][] ragged(long seed, int... lengths) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.of(lengths).mapToObj(n -> fill(random, n, -1, 1)).toArray(double[][]::new);
    }

    /** Symmetric and positive definite. */
    public static double[][] spd(long seed, int n) {
        double[][] root = matrix(seed, n, n);
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    a[i][j] += root[i][k] * root[j][k];
                }
            }
            a[i][i] += 1;
        }
        return a;
    }

    /** Safe to eliminate without pivoting. */
    public static double[][] dominant(long seed, int n) {
        double[][] a = matrix(seed, n, n);
        for (int i = 0; i < n; i++) {
            a[i][i] += i % 2 == 0 ? n : -n;
        }
        return a;
    }

    private static double[] fill(SplittableRandom random, int length, double low, double high) {
        double[] x = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = low + (high - low) * random.nextDouble();
        }
        return x;
    }
}
