package rejected;

import io.phigrad.Differentiable;
import java.util.List;

public final class LoopOverACollection {

    @Differentiable(wrt = "x")
    public static double sum(List<Integer> weights, double x) { // problem: PHI0301
        double sum = 0;
        for (int w : weights) { // problem: PHI0316
            sum += w * x;
        }
        return sum;
    }
}
