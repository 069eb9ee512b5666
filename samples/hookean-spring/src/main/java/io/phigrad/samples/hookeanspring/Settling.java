package io.phigrad.samples.hookeanspring;

/**
 * Lets a net sag until no force is left, by accelerated descent of its energy (Nesterov 1983), whose momentum is dropped
 * where it leads uphill (O'Donoghue and Candès 2015, doi:10.1007/s10208-013-9150-3).
 */
final class Settling {
    /** No curvature of the energy is above 8 k, for a mass has four springs at most, and each joins it to another. */
    private static final double RATE = 1 / (8 * Net.STIFFNESS);

    private final Net net;
    /** Where the masses were a step ago, before momentum carried them on. */
    private final double[] before;

    private double weight = 1;

    Settling(Net net) {
        this.net = net;
        before = net.positions().clone();
    }

    /** One step along the forces; gives the largest component of a force on a free mass before it, in newtons. */
    double step() {
        double[] pos = net.positions();
        double[] uphill = net.gradient();
        double next = (1 + Math.sqrt(1 + 4 * weight * weight)) / 2;
        double momentum = (weight - 1) / next;
        double largest = 0;
        double rise = 0;
        for (int i = 0; i < pos.length; i++) {
            if (!net.held(i / 2)) {
                largest = Math.max(largest, Math.abs(uphill[i]));
                double to = pos[i] - RATE * uphill[i];
                rise += uphill[i] * (to - before[i]);
                pos[i] = to + momentum * (to - before[i]);
                before[i] = to;
            }
        }
        weight = rise > 0 ? 1 : next;
        return largest;
    }
}
