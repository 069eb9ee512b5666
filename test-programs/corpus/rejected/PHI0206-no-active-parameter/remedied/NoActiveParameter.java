package rejected;

import io.phigrad.Differentiable;

public final class NoActiveParameter {

    @Differentiable
    public static double harmonic(int n, double power) {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += Math.pow(i, -power);
        }
        return sum;
    }
}
