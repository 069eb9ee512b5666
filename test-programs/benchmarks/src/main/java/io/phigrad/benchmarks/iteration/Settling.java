package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.HookeanSpringInputs;

/**
 * Application C: weights settle, the first and the last held where they are, by the accelerated descent of the sample (Nesterov
 * 1983; O'Donoghue and Candès 2015, doi:10.1007/s10208-013-9150-3).
 */
public final class Settling implements Iteration {

    private static final int ROUNDS = 200;

    private final Gradient gradient;
    private final double[] start;
    private final double[] pos;
    private final double[] before;
    private final double rate;
    private double weight;
    private int rounds;

    public Settling(HookeanSpringInputs inputs, Gradient gradient) {
        this.gradient = gradient;
        start = inputs.pos();
        pos = start.clone();
        before = start.clone();
        rate = 1 / (2 * inputs.k() * mostEdges(inputs));
    }

    /** By Gershgorin's discs no curvature of the energy is above 2k times the edges of a vertex. */
    private static int mostEdges(HookeanSpringInputs inputs) {
        int[] edges = new int[inputs.pos().length / 2];
        int most = 0;
        for (int e = 0; e < inputs.a().length; e++) {
            most = Math.max(most, Math.max(++edges[inputs.a()[e]], ++edges[inputs.b()[e]]));
        }
        return most;
    }

    @Override
    public double[] differentiate() {
        return gradient.at(pos);
    }

    @Override
    public double[] round() {
        if (rounds++ % ROUNDS == 0) {
            System.arraycopy(start, 0, pos, 0, pos.length);
            System.arraycopy(start, 0, before, 0, pos.length);
            weight = 1;
        }
        double[] uphill = gradient.at(pos);
        double next = (1 + Math.sqrt(1 + 4 * weight * weight)) / 2;
        double momentum = (weight - 1) / next;
        double rise = 0;
        for (int i = 2; i < pos.length - 2; i++) {
            double to = pos[i] - rate * uphill[i];
            rise += uphill[i] * (to - before[i]);
            pos[i] = to + momentum * (to - before[i]);
            before[i] = to;
        }
        weight = rise > 0 ? 1 : next;
        return pos;
    }
}
