package programs.scalars;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link UnusedParameters}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class UnusedParametersDerivatives {

    private UnusedParametersDerivatives() {}

    /**
     * The derivative of {@link UnusedParameters#square(double, double, double[])} with respect to {@code x},
     * {@code unused} and {@code ignored}.
     */
    public static SquareGradient squareGradient(double x, double unused, double[] ignored) {
        SquareGradient into = new SquareGradient();
        squareGradient(x, unused, ignored, into);
        return into;
    }

    /**
     * Computes the derivative of {@link UnusedParameters#square(double, double, double[])} with respect to
     * {@code x}, {@code unused} and {@code ignored} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 1}; of the method itself: {@code 1}. Workspace: none.
     */
    public static void squareGradient(double x, double unused, double[] ignored, SquareGradient into) {
        into.prepare(ignored);
        squareGradientKernel(x, unused, ignored, into.ignored, into.partials);
        into.x = into.partials[0];
        into.unused = into.partials[1];
    }

    /**
     * Computes the derivative of {@link UnusedParameters#square(double, double, double[])} with respect to
     * {@code x}, {@code unused} and {@code ignored} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2}; of the method itself: {@code 1}. Workspace: none.
     */
    public static double squareValueAndGradient(double x, double unused, double[] ignored,
            SquareGradient into) {
        into.prepare(ignored);
        double value = squareValueAndGradientKernel(x, unused, ignored, into.ignored, into.partials);
        into.x = into.partials[0];
        into.unused = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link UnusedParameters#square(double, double, double[])} with respect to {@code x},
     * {@code unused} and {@code ignored}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class SquareGradient {
        private double x;
        private double unused;
        private double[] ignored = new double[0];
        private boolean given;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public SquareGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SquareGradient into(double[] ignored) {
            SquareGradient holder = new SquareGradient();
            holder.ignored = ignored;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code unused}. */
        public double unused() {
            return unused;
        }

        /**
         * The derivative with respect to {@code ignored}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] ignored() {
            return ignored;
        }

        private void prepare(double[] ignored) {
            if (this.ignored == ignored) {
                throw new IllegalArgumentException(
                        "argument ignored shares an array with the result ignored");
            }
            if (given && !sameShape(this.ignored, ignored)) {
                throw new IllegalArgumentException(
                        "the array given for the result ignored has not the shape of the argument");
            }
            this.ignored = zerosLike(this.ignored, ignored);
        }
    }

    /**
     * The derivative of {@link UnusedParameters#constant(double, double[])} with respect to {@code x} and
     * {@code y}.
     */
    public static ConstantGradient constantGradient(double x, double[] y) {
        ConstantGradient into = new ConstantGradient();
        constantGradient(x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link UnusedParameters#constant(double, double[])} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0}; of the method itself: {@code 0}. Workspace: none.
     */
    public static void constantGradient(double x, double[] y, ConstantGradient into) {
        into.prepare(y);
        into.x = constantGradientKernel(x, y, into.y);
    }

    /**
     * Computes the derivative of {@link UnusedParameters#constant(double, double[])} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0}; of the method itself: {@code 0}. Workspace: none.
     */
    public static double constantValueAndGradient(double x, double[] y, ConstantGradient into) {
        into.prepare(y);
        double value = constantValueAndGradientKernel(x, y, into.y, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link UnusedParameters#constant(double, double[])} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ConstantGradient {
        private double x;
        private double[] y = new double[0];
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ConstantGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ConstantGradient into(double[] y) {
            ConstantGradient holder = new ConstantGradient();
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] y) {
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.y = zerosLike(this.y, y);
        }
    }

    /** The derivative of {@link UnusedParameters#identity(double)} with respect to {@code x}. */
    public static IdentityGradient identityGradient(double x) {
        IdentityGradient into = new IdentityGradient();
        identityGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link UnusedParameters#identity(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0}; of the method itself: {@code 0}. Workspace: none.
     */
    public static void identityGradient(double x, IdentityGradient into) {
        into.x = identityGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link UnusedParameters#identity(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0}; of the method itself: {@code 0}. Workspace: none.
     */
    public static double identityValueAndGradient(double x, IdentityGradient into) {
        double value = identityValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link UnusedParameters#identity(double)} with respect to {@code x}, as a number.
     */
    public static double identityDerivative(double x) {
        return identityGradientKernel(x);
    }

    /**
     * The derivative of {@link UnusedParameters#identity(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class IdentityGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public IdentityGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static void squareGradientKernel(double x, double unused, double[] ignored, double[] ignoredBar,
            double[] partials) {
        partials[0] = 2.0 * x;
        partials[1] = 0.0;
    }

    private static double squareValueAndGradientKernel(double x, double unused, double[] ignored,
            double[] ignoredBar, double[] partials) {
        partials[0] = 2.0 * x;
        partials[1] = 0.0;
        return x * x;
    }

    private static double constantGradientKernel(double x, double[] y, double[] yBar) {
        return 0.0;
    }

    private static double constantValueAndGradientKernel(double x, double[] y, double[] yBar,
            double[] partials) {
        partials[0] = 0.0;
        return 2.5;
    }

    private static double identityGradientKernel(double x) {
        return 1.0;
    }

    private static double identityValueAndGradientKernel(double x, double[] partials) {
        partials[0] = 1.0;
        return x;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
