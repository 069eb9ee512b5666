package programs.calls;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;

/** Parameters marked as constants for differentiation, of the method itself and of its helpers. */
public final class InactiveParameters {

    @Differentiable
    public static double target(double[] x, @Inactive double[] weights, @Inactive double temperature) {
        @Inactive double[] old = weights.clone();
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * squared(x[i], temperature) + old[i];
        }
        for (double weight : old) {
            sum += weight;
        }
        return sum + distance(x, old);
    }

    private static double squared(double x, @Inactive double centre) {
        return (x - centre) * (x - centre);
    }

    private static double distance(double[] x, @Inactive double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (2 * x[i] - y[i]) * (2 * x[i] - y[i]) + y[i];
        }
        return sum;
    }
}
