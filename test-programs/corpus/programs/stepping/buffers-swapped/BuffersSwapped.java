package programs.stepping;

import io.phigrad.Differentiable;

/** The wave equation: three buffers whose roles go round, and a damped end. */
public final class BuffersSwapped {

    @Differentiable(wrt = {"start", "speed"})
    public static double displacement(double[] start, double speed, int steps) {
        int n = start.length;
        double[] last = start.clone();
        double[] now = start.clone();
        double[] next = new double[n];
        for (int s = 0; s < steps; s++) {
            for (int i = 1; i + 1 < n; i++) {
                double bend = now[i - 1] - 2 * now[i] + now[i + 1];
                next[i] = 2 * now[i] - last[i] + speed * bend * (1 + 0.1 * now[i] * now[i]);
            }
            if (n > 1) {
                next[n - 1] = 0.5 * now[n - 2] * now[n - 1];
            }
            double[] free = last;
            last = now;
            now = next;
            next = free;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (i + 1) * now[i] * now[i];
        }
        return sum;
    }
}
