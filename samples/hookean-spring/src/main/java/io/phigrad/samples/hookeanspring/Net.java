package io.phigrad.samples.hookeanspring;

import java.util.Arrays;

/** Equal masses joined by equal springs, some of them held where they are. */
final class Net {
    /** Of a spring, in newtons a metre. */
    static final double STIFFNESS = 200;
    /** In kilograms. */
    static final double MASS = 0.1;
    /** In metres a second squared. */
    static final double GRAVITY = 9.8;

    private final int columns;
    private final int rows;
    private final double[] pos;
    private final boolean[] held;
    private final int[] a;
    private final int[] b;
    private final double[] rest;
    private final SpringsDerivatives.EnergyGradient gradient = new SpringsDerivatives.EnergyGradient();

    private Net(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        int masses = columns * rows;
        int springs = (columns - 1) * rows + columns * (rows - 1);
        pos = new double[2 * masses];
        held = new boolean[masses];
        a = new int[springs];
        b = new int[springs];
        rest = new double[springs];
        Arrays.fill(rest, 1);
        int spring = 0;
        for (int v = 0; v < masses; v++) {
            pos[2 * v] = v % columns;
            pos[2 * v + 1] = -(v / columns);
            if (v % columns + 1 < columns) {
                a[spring] = v;
                b[spring++] = v + 1;
            }
            if (v + columns < masses) {
                a[spring] = v;
                b[spring++] = v + columns;
            }
        }
    }

    /** So many masses on a level line, one metre apart, the first and the last of them held; springs are at rest. */
    static Net chain(int masses) {
        Net net = new Net(masses, 1);
        net.held[0] = true;
        net.held[masses - 1] = true;
        return net;
    }

    /**
     * Upright rows of masses, one metre apart; springs are at rest. Of the upper row some are held: the first, the last, and
     * one after each so many.
     */
    static Net curtain(int columns, int rows, int every) {
        Net net = new Net(columns, rows);
        for (int v = 0; v < columns; v += every) {
            net.held[v] = true;
        }
        net.held[columns - 1] = true;
        return net;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    int masses() {
        return held.length;
    }

    int springs() {
        return a.length;
    }

    boolean held(int mass) {
        return held[mass];
    }

    double x(int mass) {
        return pos[2 * mass];
    }

    double y(int mass) {
        return pos[2 * mass + 1];
    }

    /** Positions, x and y of each mass. */
    double[] positions() {
        return pos;
    }

    void move(int mass, double dx, double dy) {
        pos[2 * mass] += dx;
        pos[2 * mass + 1] += dy;
    }

    /** How far the lowest mass hangs below the held ones, in metres. */
    double depth() {
        double low = 0;
        for (int v = 0; v < masses(); v++) {
            low = Math.max(low, -y(v));
        }
        return low;
    }

    /** In joules. */
    double energy() {
        return Springs.energy(pos, a, b, rest, STIFFNESS, MASS, GRAVITY);
    }

    /** The force on each mass in newtons, x and y by turns, with its sign reversed. */
    double[] gradient() {
        SpringsDerivatives.energyGradient(pos, a, b, rest, STIFFNESS, MASS, GRAVITY, gradient);
        return gradient.pos();
    }
}
