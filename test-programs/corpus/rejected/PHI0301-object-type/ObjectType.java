package rejected;

import io.phigrad.Differentiable;
import java.util.List;

public final class ObjectType {

    @Differentiable
    public static double first(List<Double> values, double x) { // problem: PHI0301
        return x * x;
    }
}
