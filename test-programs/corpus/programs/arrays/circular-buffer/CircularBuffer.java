package programs.arrays;

import io.phigrad.Differentiable;

/** A delay line addressed modulo its length. */
public final class CircularBuffer {

    @Differentiable(wrt = {"x", "feedback"})
    public static double value(double[] x, double feedback, int delay) {
        double[] line = new double[delay];
        double energy = 0;
        int p = 0;
        for (int t = 0; t < x.length; t++) {
            double y = x[t] + feedback * line[p];
            line[p] = y;
            p = (p + 1) % delay;
            energy += y * y;
        }
        return energy;
    }
}
