package io.phigrad.benchmarks.workloads;

import io.phigrad.Differentiable;

/** Workload E: a cart that balances a pole; what a sequence of pushes loses against staying upright and in the middle. */
public final class CartPole {

    private CartPole() {}

    /**
     * Euler steps of 20 ms, one push a step; each new state loses the more the closer it is to failing.
     *
     * @param a the pushes
     * @param init position, speed, angle and angular speed at the start
     */
    @Differentiable(wrt = "a")
    public static double loss(double[] a, double[] init) {
        double x0 = init[0];
        double x1 = init[1];
        double x2 = init[2];
        double x3 = init[3];
        double loss = 0;
        for (int i = 0; i < a.length; i++) {
            double sin = Math.sin(x2);
            double cos = Math.cos(x2);
            double r = 9 * a[i] + 0.045 * x3 * x3 * sin;
            double q = (9.8 * sin - r * cos) / (0.65 - 0.4 * cos * cos);
            double p = r - 0.045 * q * cos;
            x0 += 0.02 * x1;
            x1 += 0.02 * p;
            x2 += 0.02 * x3;
            x3 += 0.02 * q;
            double margin = Math.max(0, (2.4 - Math.abs(x0)) * (0.21 - Math.abs(x2)));
            loss += (0.5 - margin) * (0.5 - margin);
        }
        return loss;
    }
}
