package programs.stepping;

import io.phigrad.Differentiable;

/** An endless loop left from within loops, with a result from the midst of a step. */
public final class EndlessUntilCaught {

    @Differentiable(wrt = {"hare", "speed"})
    public static double caught(double[] hare, double speed, double reach) {
        double hound = 0;
        double[] trace = new double[hare.length];
        for (int round = 0; ; round++) {
            for (int i = 0; i < hare.length; i++) {
                hare[i] += speed * Math.exp(-hound * hound) / (1 + round);
                trace[i] = 0.5 * trace[i] + hare[i] * hound;
                hound += 0.2 * (hare[i] - hound) + 0.05;
                if (Math.abs(hound - hare[i]) < reach || round == 7) {
                    return hound * trace[i] + hare[0];
                }
            }
            if (hare.length == 0) {
                return speed * speed;
            }
        }
    }
}
