package programs.arrays;

import io.phigrad.Differentiable;

/** Active arrays of float, accumulated in float and in double. */
public final class SinglePrecisionArrays {

    @Differentiable(wrt = {"x", "w"})
    public static float value(float[] x, float[] w, float bias) {
        float sum = bias;
        double wide = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * w[i];
            wide += (double) x[i] * x[i];
            x[i] *= 0.5;
        }
        float[] copy = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            copy[i] = x[i] + sum;
        }
        for (float c : copy) {
            sum += c * c;
        }
        return sum + (float) (wide / (1 + wide));
    }
}
