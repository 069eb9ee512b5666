package rejected;

import io.phigrad.Differentiable;

public final class NewString {

    @Differentiable(wrt = "x")
    public static double scaled(double x, String name) {
        return name.equals("m2") ? x * x : x;
    }
}
