package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ProductsWithZeros}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ProductsWithZerosDerivatives {

    private ProductsWithZerosDerivatives() {}

    /**
     * The derivative of {@link ProductsWithZeros#product(double, double, double, double)} with respect to
     * {@code w}, {@code x}, {@code y} and {@code z}.
     */
    public static ProductGradient productGradient(double w, double x, double y, double z) {
        ProductGradient into = new ProductGradient();
        productGradient(w, x, y, z, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ProductsWithZeros#product(double, double, double, double)} with
     * respect to {@code w}, {@code x}, {@code y} and {@code z} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 21}; of the method itself: {@code 14}. Workspace: none.
     */
    public static void productGradient(double w, double x, double y, double z, ProductGradient into) {
        productGradientKernel(w, x, y, z, into.partials);
        into.w = into.partials[0];
        into.x = into.partials[1];
        into.y = into.partials[2];
        into.z = into.partials[3];
    }

    /**
     * Computes the derivative of {@link ProductsWithZeros#product(double, double, double, double)} with
     * respect to {@code w}, {@code x}, {@code y} and {@code z} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: {@code 24}; of the method itself: {@code 14}. Workspace: none.
     */
    public static double productValueAndGradient(double w, double x, double y, double z,
            ProductGradient into) {
        double value = productValueAndGradientKernel(w, x, y, z, into.partials);
        into.w = into.partials[0];
        into.x = into.partials[1];
        into.y = into.partials[2];
        into.z = into.partials[3];
        return value;
    }

    /**
     * The derivative of {@link ProductsWithZeros#product(double, double, double, double)} with respect to
     * {@code w}, {@code x}, {@code y} and {@code z}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class ProductGradient {
        private double w;
        private double x;
        private double y;
        private double z;
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public ProductGradient() {}

        /** The derivative with respect to {@code w}. */
        public double w() {
            return w;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        /** The derivative with respect to {@code z}. */
        public double z() {
            return z;
        }
    }

    private static void productGradientKernel(double w, double x, double y, double z, double[] partials) {
        double t = w * x;
        double t2 = t * y;
        double p = t2 * z;
        double t3 = 2.0 + w;
        double t4 = z - 1.0;
        double t5 = t4 * t3;
        double t6 = t5 * z;
        double t7 = t6 * y;
        partials[0] = t4 * p + t7 * x;
        partials[1] = z * z + t7 * w;
        partials[2] = t6 * t;
        partials[3] = 2.0 * (x * z) + p * t3 + t5 * t2;
    }

    private static double productValueAndGradientKernel(double w, double x, double y, double z,
            double[] partials) {
        double t = w * x;
        double t2 = t * y;
        double p = t2 * z;
        double t3 = 2.0 + w;
        double p2 = p * t3;
        double t4 = z * z;
        double t5 = z - 1.0;
        double t6 = t5 * t3;
        double t7 = t6 * z;
        double t8 = t7 * y;
        double t9 = 2.0 * (x * z) + p2 + t6 * t2;
        partials[0] = t5 * p + t8 * x;
        partials[1] = t4 + t8 * w;
        partials[2] = t7 * t;
        partials[3] = t9;
        return p2 * t5 + t4 * x;
    }
}
