package programs.stepping;

import io.phigrad.Differentiable;

/** An echo: a ring buffer holds what was played some samples ago. */
public final class DelayLine {

    @Differentiable(wrt = {"signal", "feedback"})
    public static double loudness(double[] signal, double feedback, int delay) {
        double[] ring = new double[delay];
        int at = 0;
        double sum = 0;
        for (int t = 0; t < signal.length; t++) {
            double out = signal[t] + feedback * ring[at];
            ring[at] = Math.sin(out);
            at = (at + 1) % delay;
            sum += out * out * ring[at];
        }
        return sum;
    }
}
