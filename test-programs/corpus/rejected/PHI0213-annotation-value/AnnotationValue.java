package rejected;

import io.phigrad.Differentiable;

public final class AnnotationValue {

    static String active = "x";

    @Differentiable(wrt = active) // problem: PHI0103, PHI0213
    public static double square(double x) {
        return x * x;
    }
}
