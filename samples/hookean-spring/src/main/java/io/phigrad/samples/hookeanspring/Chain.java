package io.phigrad.samples.hookeanspring;

/** A chain of springs whose two ends are held at the same height, and how it settles. */
final class Chain {
    private static final double STIFFNESS = 200;
    private static final double MASS = 0.1;
    private static final double GRAVITY = 9.8;
    private static final double RATE = 2e-3;

    private final double[] pos;
    private final int[] a;
    private final int[] b;
    private final double[] rest;
    private final SpringsDerivatives.EnergyGradient gradient = new SpringsDerivatives.EnergyGradient();

    /** So many masses on a level line, one apart; the springs between them are at rest. */
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

    int masses() {
        return pos.length / 2;
    }

    double x(int mass) {
        return pos[2 * mass];
    }

    double y(int mass) {
        return pos[2 * mass + 1];
    }

    void move(int mass, double dx, double dy) {
        pos[2 * mass] += dx;
        pos[2 * mass + 1] += dy;
    }

    double energy() {
        return Springs.energy(pos, a, b, rest, STIFFNESS, MASS, GRAVITY);
    }

    /** The force on each mass, x and y by turns, with its sign reversed. */
    double[] gradient() {
        SpringsDerivatives.energyGradient(pos, a, b, rest, STIFFNESS, MASS, GRAVITY, gradient);
        return gradient.pos();
    }

    /** One step along the forces with the ends held; gives the largest component of a force on a free mass before it. */
    double settle() {
        double[] uphill = gradient();
        double largest = 0;
        for (int i = 2; i < pos.length - 2; i++) {
            pos[i] -= RATE * uphill[i];
            largest = Math.max(largest, Math.abs(uphill[i]));
        }
        return largest;
    }
}
