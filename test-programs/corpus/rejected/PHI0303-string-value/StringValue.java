package rejected;

import io.phigrad.Differentiable;

public final class StringValue {

    @Differentiable
    public static double named(double x) {
        String name = "x"; // problem: PHI0303
        return x * name.length(); // problem: PHI0402
    }
}
