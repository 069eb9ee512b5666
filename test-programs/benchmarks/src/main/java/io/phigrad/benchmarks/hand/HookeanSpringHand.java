package io.phigrad.benchmarks.hand;

/**
 * The gradient of {@link io.phigrad.benchmarks.workloads.HookeanSpring#energy} by the positions, by hand.
 *
 * <p>Frozen: the yardstick for generated code, written before there was any.
 *
 * <p>An edge pulls its two ends with {@code k stretch / length} times its vector: four additions scattered to the
 * vertices, and nothing stored. The vertices' weight is the initial value, so that no fill is needed.
 */
public final class HookeanSpringHand {

    private HookeanSpringHand() {}

    /** Scratch of {@link #distributed}; one per thread. */
    public static final class Workspace {
        private double[] dx = new double[0];
        private double[] dy = new double[0];
        private double[] length = new double[0];

        private void ensure(int edges) {
            if (dx.length < edges) {
                dx = new double[edges];
                dy = new double[edges];
                length = new double[edges];
            }
        }
    }

    /** One sweep over the vertices, one over the edges. Returns the value. */
    public static double plain(
            double[] pos, int[] a, int[] b, double[] rest, double k, double m, double g, double[] posBar) {
        double weight = weigh(pos, m * g, posBar);
        double elastic = 0;
        for (int e = 0; e < a.length; e++) {
            int p = 2 * a[e];
            int q = 2 * b[e];
            double dx = pos[p] - pos[q];
            double dy = pos[p + 1] - pos[q + 1];
            double length = Math.sqrt(dx * dx + dy * dy + 1e-6);
            double stretch = length - rest[e];
            elastic += stretch * stretch;
            double pull = k * stretch / length;
            double fx = pull * dx;
            double fy = pull * dy;
            posBar[p] += fx;
            posBar[p + 1] += fy;
            posBar[q] -= fx;
            posBar[q + 1] -= fy;
        }
        return 0.5 * k * elastic + weight;
    }

    /** Gathers, then takes the roots in a loop that C2 vectorises, then scatters. Returns the value. */
    public static double distributed(
            double[] pos,
            int[] a,
            int[] b,
            double[] rest,
            double k,
            double m,
            double g,
            double[] posBar,
            Workspace scratch) {
        scratch.ensure(a.length);
        double[] length = scratch.length;
        double weight = weigh(pos, m * g, posBar);
        gather(pos, a, b, scratch);
        for (int e = 0; e < a.length; e++) {
            length[e] = Math.sqrt(length[e]);
        }
        return 0.5 * k * scatter(a, b, rest, k, posBar, scratch) + weight;
    }

    private static double weigh(double[] pos, double mg, double[] posBar) {
        double heights = 0;
        for (int v = 0; v < pos.length - 1; v += 2) {
            posBar[v] = 0;
            posBar[v + 1] = mg;
            heights += pos[v + 1];
        }
        return mg * heights;
    }

    private static void gather(double[] pos, int[] a, int[] b, Workspace scratch) {
        double[] dxs = scratch.dx;
        double[] dys = scratch.dy;
        double[] length = scratch.length;
        for (int e = 0; e < a.length; e++) {
            int p = 2 * a[e];
            int q = 2 * b[e];
            double dx = pos[p] - pos[q];
            double dy = pos[p + 1] - pos[q + 1];
            dxs[e] = dx;
            dys[e] = dy;
            length[e] = dx * dx + dy * dy + 1e-6;
        }
    }

    private static double scatter(int[] a, int[] b, double[] rest, double k, double[] posBar, Workspace scratch) {
        double[] dx = scratch.dx;
        double[] dy = scratch.dy;
        double[] length = scratch.length;
        double elastic = 0;
        for (int e = 0; e < a.length; e++) {
            double stretch = length[e] - rest[e];
            elastic += stretch * stretch;
            double pull = k * stretch / length[e];
            double fx = pull * dx[e];
            double fy = pull * dy[e];
            int p = 2 * a[e];
            int q = 2 * b[e];
            posBar[p] += fx;
            posBar[p + 1] += fy;
            posBar[q] -= fx;
            posBar[q + 1] -= fy;
        }
        return elastic;
    }
}
