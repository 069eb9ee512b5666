package io.phigrad.benchmarks.hand;

/**
 * The gradient of {@link io.phigrad.benchmarks.workloads.Brachistochrone#time} by the heights, by hand.
 *
 * <p>Frozen: the yardstick for generated code, written before there was any.
 *
 * <p>A section takes {@code T = 2 D / (v + v')}. With {@code q = 2 / (v + v')} its partials are
 * {@code dT/d(dy) = q dy / D} and {@code dT/dv = dT/dv' = -T q / 2}, and {@code dv/dy = -9.8 / v}. No section needs
 * another's, so there is no reverse sweep and nothing to store.
 */
public final class BrachistochroneHand {

    private static final double GRAVITY = 9.8;

    private BrachistochroneHand() {}

    /** Scratch of {@link #distributed}; one per thread. */
    public static final class Workspace {
        private double[] pull = new double[0];
        private double[] length = new double[0];
        private double[] slowness = new double[0];

        private void ensure(int corners) {
            if (pull.length < corners) {
                pull = new double[corners];
                length = new double[corners];
                slowness = new double[corners];
            }
        }
    }

    /** One sweep: the speed at a section's end is the next one's start, one division serves all quotients. */
    public static double plain(double[] x, double[] y, double[] yBar) {
        double time = 0;
        double x0 = x[0];
        double y0 = y[0];
        double v0 = Math.sqrt(2 * GRAVITY * (1 - y0));
        double pull0 = GRAVITY / v0;
        double bar0 = 0;
        for (int i = 1; i < x.length; i++) {
            double x1 = x[i];
            double y1 = y[i];
            double dx = x1 - x0;
            double dy = y1 - y0;
            double length = Math.sqrt(dx * dx + dy * dy);
            double v1 = Math.sqrt(2 * GRAVITY * (1 - y1));
            double speeds = v0 + v1;
            double shared = 1 / (speeds * length * v1);
            double q = 2 * (shared * (length * v1));
            double section = length * q;
            double dyBar = q * dy * (shared * (speeds * v1));
            double vBar = 0.5 * section * q;
            double pull1 = GRAVITY * (shared * (speeds * length));
            time += section;
            yBar[i - 1] = bar0 - dyBar + vBar * pull0;
            bar0 = dyBar + vBar * pull1;
            x0 = x1;
            y0 = y1;
            v0 = v1;
            pull0 = pull1;
        }
        yBar[x.length - 1] = bar0;
        return time;
    }

    /** The roots and all divisions but one in loops that C2 vectorises; what needs two corners stays scalar. */
    public static double distributed(double[] x, double[] y, double[] yBar, Workspace scratch) {
        int n = x.length;
        scratch.ensure(n);
        double[] speed = scratch.pull;
        double[] length = scratch.length;
        double[] slowness = scratch.slowness;
        for (int i = 0; i < n; i++) {
            speed[i] = Math.sqrt(2 * GRAVITY * (1 - y[i]));
        }
        squaredLengthsAndSpeeds(x, y, speed, length, slowness);
        for (int i = 0; i < n; i++) {
            length[i] = Math.sqrt(length[i]);
        }
        for (int i = 0; i < n; i++) {
            slowness[i] = 2 / slowness[i];
        }
        for (int i = 0; i < n; i++) {
            speed[i] = 0.5 * GRAVITY / speed[i];
        }
        return gathered(y, yBar, length, slowness, speed);
    }

    private static void squaredLengthsAndSpeeds(
            double[] x, double[] y, double[] speed, double[] length, double[] speeds) {
        double x0 = x[0];
        double y0 = y[0];
        double v0 = speed[0];
        for (int i = 1; i < x.length; i++) {
            double x1 = x[i];
            double y1 = y[i];
            double v1 = speed[i];
            double dx = x1 - x0;
            double dy = y1 - y0;
            length[i] = dx * dx + dy * dy;
            speeds[i] = v0 + v1;
            x0 = x1;
            y0 = y1;
            v0 = v1;
        }
    }

    private static double gathered(double[] y, double[] yBar, double[] length, double[] slowness, double[] pull) {
        int n = y.length;
        double time = 0;
        double y0 = y[0];
        double pull0 = pull[0];
        double dyBar0 = 0;
        double vBar0 = 0;
        for (int i = 1; i < n; i++) {
            double q = slowness[i];
            double y1 = y[i];
            double section = length[i] * q;
            double dyBar = q * (y1 - y0) / length[i];
            double vBar = section * q;
            time += section;
            yBar[i - 1] = dyBar0 - dyBar + (vBar0 + vBar) * pull0;
            y0 = y1;
            pull0 = pull[i];
            dyBar0 = dyBar;
            vBar0 = vBar;
        }
        yBar[n - 1] = dyBar0 + vBar0 * pull0;
        return time;
    }
}
