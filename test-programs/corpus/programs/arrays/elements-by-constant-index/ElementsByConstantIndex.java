package programs.arrays;

import io.phigrad.Differentiable;

/** Fixed places of small arrays, as for vectors in space. */
public final class ElementsByConstantIndex {

    @Differentiable
    public static double tripleProduct(double[] a, double[] b, double[] c) {
        double[] cross = new double[3];
        cross[0] = a[1] * b[2] - a[2] * b[1];
        cross[1] = a[2] * b[0] - a[0] * b[2];
        cross[2] = a[0] * b[1] - a[1] * b[0];
        double volume = cross[0] * c[0] + cross[1] * c[1] + cross[2] * c[2];
        cross[0] = volume;
        cross[0] *= cross[0];
        return cross[0] + cross[1];
    }
}
