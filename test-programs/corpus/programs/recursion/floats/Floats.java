package programs.recursion;

import io.phigrad.Differentiable;

/** Recursion over floats: each activation rounds as Java does. */
public final class Floats {

    @Differentiable
    public static float value(float x, float[] w, int n) {
        if (n == 0) {
            return x;
        }
        float scaled = x * w[n % w.length];
        return value(scaled, w, n - 1) + scaled * 0.5f;
    }
}
