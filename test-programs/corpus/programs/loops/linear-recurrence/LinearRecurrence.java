package programs.loops;

import io.phigrad.Differentiable;

/** Several values carried round a loop and exchanged. */
public final class LinearRecurrence {

    @Differentiable(wrt = {"a", "b", "p"})
    public static double value(double a, double b, double p, int n) {
        double previous = a;
        double current = b;
        for (int i = 0; i < n; i++) {
            double next = p * current + previous / (i + 1);
            previous = current;
            current = next;
        }
        return current * previous;
    }
}
