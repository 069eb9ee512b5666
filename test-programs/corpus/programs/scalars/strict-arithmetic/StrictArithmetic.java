package programs.scalars;

import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;

/** The value must keep the bits of the source method. */
public final class StrictArithmetic {

    @Differentiable(floatingPoint = FloatingPoint.STRICT)
    public static double value(double[] x, double a) {
        double sum = 0.1;
        for (int i = 0; i < x.length; i++) {
            sum = sum + a * x[i] * 3.0 + x[i] / 3.0;
        }
        double soft = Math.log(1 + Math.exp(sum));
        double kept = (a + 1e16) - 1e16;
        return soft * (sum + 0.0) - (-0.0 + a) / 7 + 0 * kept;
    }
}
