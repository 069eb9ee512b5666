package rejected;

import io.phigrad.Differentiable;
import java.util.Arrays;

public final class UnknownCallee {

    @Differentiable
    public static double median(double[] x) {
        double[] y = x.clone();
        Arrays.sort(y); // problem: PHI0401
        return y[y.length / 2];
    }
}
