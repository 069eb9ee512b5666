package programs.loops;

import io.phigrad.Differentiable;

/** {@code continue} in inner loops, the update still runs. */
public final class InnerContinue {

    @Differentiable
    public static double value(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            if (i % 3 == 1) continue;
            double part = x[i];
            for (int j = 0; j < y.length; j++) {
                if (y[j] < 0) continue;
                part *= 1 + y[j] * 0.1;
                if (part > 1.2) continue;
                part += x[i] * y[j];
            }
            if (part < 0) continue;
            sum += part * part;
        }
        return sum;
    }
}
