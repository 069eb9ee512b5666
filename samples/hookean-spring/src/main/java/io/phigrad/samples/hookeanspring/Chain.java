package io.phigrad.samples.hookeanspring;

/** A chain of springs whose two ends are held, and how it settles. */
final class Chain {
    private static final double STIFFNESS = 200;
    private static final double MASS = 0.1;
    private static final double GRAVITY = 9.8;

    final double[] pos;
    private final int[] a;
    private final int[] b;
    private final double[] rest;
    private final SpringsDerivatives.EnergyGradient gradient = new SpringsDerivatives.EnergyGradient();

    Chain(int masses) {
        pos = new double[2 * masses];
        a = new int[masses - 1];
        b = new int[masses - 1];
        rest = new double[masses - 1];
        for (int v = 0; v < masses; v++) {
            pos[2 * v] = v;
        }
        for (int e = 0; e < masses - 1; e++) {
            a[e] = e;
            b[e] = e + 1;
            rest[e] = 1;
        }
    }

    double energy() {
        return Springs.energy(pos, a, b, rest, STIFFNESS, MASS, GRAVITY);
    }

    SpringsDerivatives.EnergyGradient gradient() {
        SpringsDerivatives.energyGradient(pos, a, b, rest, STIFFNESS, MASS, GRAVITY, gradient);
        return gradient;
    }

    /** One step downhill with the ends held; gives the largest force left on a free mass. */
    double settle(double rate) {
        double[] force = gradient().pos();
        double largest = 0;
        for (int i = 2; i < pos.length - 2; i++) {
            pos[i] -= rate * force[i];
            largest = Math.max(largest, Math.abs(force[i]));
        }
        return largest;
    }
}
