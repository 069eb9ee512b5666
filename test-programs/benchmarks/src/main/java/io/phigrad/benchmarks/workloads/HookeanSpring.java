package io.phigrad.benchmarks.workloads;

import io.phigrad.Differentiable;

/** Workload C: the energy of weights that hang on springs. */
public final class HookeanSpring {

    private HookeanSpring() {}

    /**
     * Elastic energy of all edges and potential energy of all vertices.
     *
     * @param pos position of each vertex, two numbers apiece
     * @param a the vertex at which each edge begins
     * @param b the vertex at which it ends
     * @param rest its length without load
     * @param k stiffness of every edge
     * @param m mass of every vertex
     * @param g gravity
     */
    @Differentiable(wrt = "pos")
    public static double energy(double[] pos, int[] a, int[] b, double[] rest, double k, double m, double g) {
        double energy = 0;
        for (int e = 0; e < a.length; e++) {
            double dx = pos[2 * a[e]] - pos[2 * b[e]];
            double dy = pos[2 * a[e] + 1] - pos[2 * b[e] + 1];
            double stretch = Math.sqrt(dx * dx + dy * dy + 1e-6) - rest[e];
            energy += 0.5 * k * stretch * stretch;
        }
        for (int v = 0; v < pos.length / 2; v++) {
            energy += m * g * pos[2 * v + 1];
        }
        return energy;
    }
}
