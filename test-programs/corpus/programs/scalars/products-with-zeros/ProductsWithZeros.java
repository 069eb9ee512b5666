package programs.scalars;

import io.phigrad.Differentiable;

/** The adjoint of a product must not divide by a factor. */
public final class ProductsWithZeros {

    @Differentiable
    public static double product(double w, double x, double y, double z) {
        double p = w * x * y * z;
        p *= 2 + w;
        double q = x * x * y * 0.0 + z * z;
        return p * (z - 1) + q * x;
    }
}
