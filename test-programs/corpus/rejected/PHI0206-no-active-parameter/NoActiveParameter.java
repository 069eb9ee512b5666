package rejected;

import io.phigrad.Differentiable;

public final class NoActiveParameter {

    @Differentiable
    public static double harmonic(int n) { // problem: PHI0206
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
