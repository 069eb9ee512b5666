package programs.matrices;

import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsByFallingIndex}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class RowsByFallingIndexDerivatives {

    private RowsByFallingIndexDerivatives() {}

    /**
     * The derivative of {@link RowsByFallingIndex#scaled(double, int, double[][])} with respect to {@code x}.
     */
    public static ScaledGradient scaledGradient(double x, int k, double[][] m) {
        ScaledGradient into = new ScaledGradient();
        scaledGradient(x, k, m, into);
        return into;
    }

    /**
     * Computes the derivative of {@link RowsByFallingIndex#scaled(double, int, double[][])} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3}; of the method itself: {@code 6}. Workspace: none.
     */
    public static void scaledGradient(double x, int k, double[][] m, ScaledGradient into) {
        into.x = scaledGradientKernel(x, k, m);
    }

    /**
     * Computes the derivative of {@link RowsByFallingIndex#scaled(double, int, double[][])} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9}; of the method itself: {@code 6}. Workspace: none.
     */
    public static double scaledValueAndGradient(double x, int k, double[][] m, ScaledGradient into) {
        double value = scaledValueAndGradientKernel(x, k, m, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RowsByFallingIndex#scaled(double, int, double[][])} with respect to {@code x},
     * as a number.
     */
    public static double scaledDerivative(double x, int k, double[][] m) {
        return scaledGradientKernel(x, k, m);
    }

    /**
     * The derivative of {@link RowsByFallingIndex#scaled(double, int, double[][])} with respect to {@code x},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ScaledGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ScaledGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /**
     * The derivative of {@link RowsByFallingIndex#layers(double, double[][][])} with respect to {@code x}.
     */
    public static LayersGradient layersGradient(double x, double[][][] cube) {
        LayersGradient into = new LayersGradient();
        layersGradient(x, cube, into);
        return into;
    }

    /**
     * Computes the derivative of {@link RowsByFallingIndex#layers(double, double[][][])} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code cube.length + 2}; of the method itself: {@code 3 * cube.length}. Workspace: none.
     */
    public static void layersGradient(double x, double[][][] cube, LayersGradient into) {
        into.x = layersGradientKernel(x, cube);
    }

    /**
     * Computes the derivative of {@link RowsByFallingIndex#layers(double, double[][][])} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code cube.length + 4}; of the method itself: {@code 3 * cube.length}. Workspace: none.
     */
    public static double layersValueAndGradient(double x, double[][][] cube, LayersGradient into) {
        double value = layersValueAndGradientKernel(x, cube, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RowsByFallingIndex#layers(double, double[][][])} with respect to {@code x}, as
     * a number.
     */
    public static double layersDerivative(double x, double[][][] cube) {
        return layersGradientKernel(x, cube);
    }

    /**
     * The derivative of {@link RowsByFallingIndex#layers(double, double[][][])} with respect to {@code x},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LayersGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LayersGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double scaledGradientKernel(double x, int k, double[][] m) {
        double xBar = 1.0 + m[Math.floorMod(-(k - 1), m.length)][0];
        return xBar + xBar * m[Math.floorMod(-k, m.length)][0];
    }

    private static double scaledValueAndGradientKernel(double x, int k, double[][] m, double[] partials) {
        double t = m[Math.floorMod(-k, m.length)][0];
        x -= 1.0 - t * x;
        double t2 = m[Math.floorMod(-(k - 1), m.length)][0];
        double xBar = 1.0 + t2;
        partials[0] = xBar + xBar * t;
        return x - (1.0 - t2 * x);
    }

    private static double layersGradientKernel(double x, double[][][] cube) {
        double t = 0.0;
        for (int i = 0; i < cube.length; i++) {
            int k = cube.length + -1 * i - 1;
            t += cube[k][k % 2][1];
        }
        return 2.0 * (t * x);
    }

    private static double layersValueAndGradientKernel(double x, double[][][] cube, double[] partials) {
        double t = 0.0;
        for (int i = 0; i < cube.length; i++) {
            int k = cube.length + -1 * i - 1;
            t += cube[k][k % 2][1];
        }
        partials[0] = 2.0 * (t * x);
        return x * x * t;
    }
}
