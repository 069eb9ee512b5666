package programs.scalars;

import io.phigrad.Differentiable;

/** float arithmetic rounds at every step, also in loops and compound assignments. */
public final class FloatRounding {

    @Differentiable
    public static double strict(float x, float[] w) {
        float sum = 0;
        for (float v : w) {
            sum += v * x;
            sum *= 1.0001f;
            sum -= 1e-3;
        }
        double wide = sum * x;
        float back = (float) (wide / 3);
        back += wide * wide;
        float g = x % 0.3f + 0x1.8p1f;
        return back * back + (float) Math.sqrt(back * back + 1) + g + 16777216f * x + 1;
    }

    @Differentiable(name = "floatResult")
    public static float strict(float x, double y) {
        float t = (float) y;
        return t * x + (float) Math.exp(t) / x;
    }
}
