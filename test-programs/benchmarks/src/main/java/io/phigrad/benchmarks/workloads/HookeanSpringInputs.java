package io.phigrad.benchmarks.workloads;

import java.util.SplittableRandom;

/**
 * Arguments of {@link HookeanSpring#energy}: a chain with as many random edges again.
 *
 * @param pos position of each vertex, two numbers apiece
 * @param a the vertex at which each edge begins
 * @param b the vertex at which it ends
 * @param rest its length without load
 * @param k stiffness
 * @param m mass
 * @param g gravity
 */
public record HookeanSpringInputs(double[] pos, int[] a, int[] b, double[] rest, double k, double m, double g) {

    public static HookeanSpringInputs of(int vertices) {
        SplittableRandom random = new SplittableRandom(42);
        double[] pos = new double[2 * vertices];
        for (int i = 0; i < vertices; i++) {
            pos[2 * i] = i + 0.2 * (random.nextDouble() - 0.5);
            pos[2 * i + 1] = random.nextDouble();
        }
        int edges = 2 * vertices;
        int[] a = new int[edges];
        int[] b = new int[edges];
        double[] rest = new double[edges];
        for (int e = 0; e < edges; e++) {
            a[e] = e < vertices - 1 ? e : random.nextInt(vertices);
            b[e] = e < vertices - 1 ? e + 1 : random.nextInt(vertices);
            while (a[e] == b[e]) {
                a[e] = random.nextInt(vertices);
                b[e] = random.nextInt(vertices);
            }
            rest[e] = 0.8 + 0.4 * random.nextDouble();
        }
        return new HookeanSpringInputs(pos, a, b, rest, 10, 1, 9.8);
    }
}
