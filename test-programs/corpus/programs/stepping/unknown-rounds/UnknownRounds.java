package programs.stepping;

import io.phigrad.Differentiable;

/** Steps of changing size until an end that nobody knows beforehand: rejected steps continue, small ones break. */
public final class UnknownRounds {

    @Differentiable(wrt = {"start", "rate", "step"})
    public static double arrival(double[] start, double rate, double step, double end) {
        double[] state = start.clone();
        double[] trial = new double[start.length];
        double time = 0;
        double size = step;
        int rejected = 0;
        int taken = 0;
        while (time < end && taken < 30) {
            double change = 0;
            for (int i = 0; i < state.length; i++) {
                double slope = rate * state[i] * (1 - state[i]) - 0.1 * state[(i + 1) % state.length];
                trial[i] = state[i] + size * slope;
                change += Math.abs(size * slope);
            }
            if (change > 0.3) {
                size = 0.5 * size;
                rejected++;
                if (size < 1e-3) {
                    break;
                }
                continue;
            }
            for (int i = 0; i < state.length; i++) {
                state[i] = trial[i];
            }
            time += size;
            taken++;
            size = size * (1.2 - change);
        }
        double sum = time * size + rejected;
        for (int i = 0; i < state.length; i++) {
            sum += state[i] * state[i];
        }
        return sum;
    }
}
