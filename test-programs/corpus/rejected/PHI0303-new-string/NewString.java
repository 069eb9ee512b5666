package rejected;

import io.phigrad.Differentiable;

public final class NewString {

    @Differentiable(wrt = "x")
    public static double scaled(double x, String unit, int power) {
        String name = unit + power; // problem: PHI0303
        return name.equals("m2") ? x * x : x;
    }
}
