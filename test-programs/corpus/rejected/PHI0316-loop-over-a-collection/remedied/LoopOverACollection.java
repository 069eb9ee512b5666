package rejected;

import io.phigrad.Differentiable;

public final class LoopOverACollection {

    @Differentiable(wrt = "x")
    public static double sum(int[] weights, double x) {
        double sum = 0;
        for (int w : weights) {
            sum += w * x;
        }
        return sum;
    }
}
