package programs.math;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StableForms}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StableFormsDerivatives {

    private StableFormsDerivatives() {}

    /**
     * The derivative of {@link StableForms#crossEntropy(double[], double[], double[])} with respect to
     * {@code w}, {@code x} and {@code y}.
     */
    public static CrossEntropyGradient crossEntropyGradient(double[] w, double[] x, double[] y) {
        CrossEntropyGradient into = new CrossEntropyGradient();
        crossEntropyGradient(w, x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link StableForms#crossEntropy(double[], double[], double[])} with respect
     * to {@code w}, {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 11 * x.length}; of the method itself: {@code 20 * x.length}. Workspace: none.
     */
    public static void crossEntropyGradient(double[] w, double[] x, double[] y, CrossEntropyGradient into) {
        into.prepare(w, x, y);
        crossEntropyGradientKernel(w, x, y, into.w, into.x, into.y);
    }

    /**
     * Computes the derivative of {@link StableForms#crossEntropy(double[], double[], double[])} with respect
     * to {@code w}, {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 24 * x.length}; of the method itself: {@code 20 * x.length}. Workspace: none.
     */
    public static double crossEntropyValueAndGradient(double[] w, double[] x, double[] y,
            CrossEntropyGradient into) {
        into.prepare(w, x, y);
        return crossEntropyValueAndGradientKernel(w, x, y, into.w, into.x, into.y);
    }

    /**
     * The derivative of {@link StableForms#crossEntropy(double[], double[], double[])} with respect to
     * {@code w}, {@code x} and {@code y}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class CrossEntropyGradient {
        private double[] w = new double[0];
        private double[] x = new double[0];
        private double[] y = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public CrossEntropyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static CrossEntropyGradient into(double[] w, double[] x, double[] y) {
            if (w == x) {
                throw new IllegalArgumentException("the results w and x share an array");
            }
            if (w == y) {
                throw new IllegalArgumentException("the results w and y share an array");
            }
            if (x == y) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            CrossEntropyGradient holder = new CrossEntropyGradient();
            holder.w = w;
            holder.x = x;
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        private void prepare(double[] w, double[] x, double[] y) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (this.w == x) {
                throw new IllegalArgumentException("argument x shares an array with the result w");
            }
            if (this.w == y) {
                throw new IllegalArgumentException("argument y shares an array with the result w");
            }
            if (this.x == w) {
                throw new IllegalArgumentException("argument w shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == y) {
                throw new IllegalArgumentException("argument y shares an array with the result x");
            }
            if (this.y == w) {
                throw new IllegalArgumentException("argument w shares an array with the result y");
            }
            if (this.y == x) {
                throw new IllegalArgumentException("argument x shares an array with the result y");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
            this.x = roomLike(this.x, x);
            this.y = roomLike(this.y, y);
        }
    }

    /** The derivative of {@link StableForms#sigmoids(double)} with respect to {@code x}. */
    public static SigmoidsGradient sigmoidsGradient(double x) {
        SigmoidsGradient into = new SigmoidsGradient();
        sigmoidsGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link StableForms#sigmoids(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 25}; of the method itself: {@code 49}. Workspace: none.
     */
    public static void sigmoidsGradient(double x, SigmoidsGradient into) {
        into.x = sigmoidsGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link StableForms#sigmoids(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 39}; of the method itself: {@code 49}. Workspace: none.
     */
    public static double sigmoidsValueAndGradient(double x, SigmoidsGradient into) {
        double value = sigmoidsValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /** The derivative of {@link StableForms#sigmoids(double)} with respect to {@code x}, as a number. */
    public static double sigmoidsDerivative(double x) {
        return sigmoidsGradientKernel(x);
    }

    /**
     * The derivative of {@link StableForms#sigmoids(double)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class SigmoidsGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SigmoidsGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /** The derivative of {@link StableForms#logarithms(double)} with respect to {@code x}. */
    public static LogarithmsGradient logarithmsGradient(double x) {
        LogarithmsGradient into = new LogarithmsGradient();
        logarithmsGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link StableForms#logarithms(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 12}; of the method itself: {@code 41}. Workspace: none.
     */
    public static void logarithmsGradient(double x, LogarithmsGradient into) {
        into.x = logarithmsGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link StableForms#logarithms(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 42}; of the method itself: {@code 41}. Workspace: none.
     */
    public static double logarithmsValueAndGradient(double x, LogarithmsGradient into) {
        double value = logarithmsValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StableForms#logarithms(double)} with respect to {@code x}, as a number.
     */
    public static double logarithmsDerivative(double x) {
        return logarithmsGradientKernel(x);
    }

    /**
     * The derivative of {@link StableForms#logarithms(double)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class LogarithmsGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LogarithmsGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /** The derivative of {@link StableForms#cancellations(double)} with respect to {@code x}. */
    public static CancellationsGradient cancellationsGradient(double x) {
        CancellationsGradient into = new CancellationsGradient();
        cancellationsGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link StableForms#cancellations(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 34}; of the method itself: {@code 43}. Workspace: none.
     */
    public static void cancellationsGradient(double x, CancellationsGradient into) {
        into.x = cancellationsGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link StableForms#cancellations(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 41}; of the method itself: {@code 43}. Workspace: none.
     */
    public static double cancellationsValueAndGradient(double x, CancellationsGradient into) {
        double value = cancellationsValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StableForms#cancellations(double)} with respect to {@code x}, as a number.
     */
    public static double cancellationsDerivative(double x) {
        return cancellationsGradientKernel(x);
    }

    /**
     * The derivative of {@link StableForms#cancellations(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class CancellationsGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public CancellationsGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    /** The derivative of {@link StableForms#hyperbolics(double)} with respect to {@code x}. */
    public static HyperbolicsGradient hyperbolicsGradient(double x) {
        HyperbolicsGradient into = new HyperbolicsGradient();
        hyperbolicsGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link StableForms#hyperbolics(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13}; of the method itself: {@code 21}. Workspace: none.
     */
    public static void hyperbolicsGradient(double x, HyperbolicsGradient into) {
        into.x = hyperbolicsGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link StableForms#hyperbolics(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 17}; of the method itself: {@code 21}. Workspace: none.
     */
    public static double hyperbolicsValueAndGradient(double x, HyperbolicsGradient into) {
        double value = hyperbolicsValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StableForms#hyperbolics(double)} with respect to {@code x}, as a number.
     */
    public static double hyperbolicsDerivative(double x) {
        return hyperbolicsGradientKernel(x);
    }

    /**
     * The derivative of {@link StableForms#hyperbolics(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class HyperbolicsGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public HyperbolicsGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static void crossEntropyGradientKernel(double[] w, double[] x, double[] y, double[] wBar,
            double[] xBar, double[] yBar) {
        if (0 < x.length) {
            double w0 = w[0];
            double w1 = w[1];
            for (int i = x.length; i < yBar.length; i++) {
                yBar[i] = 0.0;
            }
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                double t = -(w0 + w1 * xi);
                yBar[i] = t;
                double zBar = 1.0 / (1.0 + Math.exp(t)) - y[i];
                xBar[i] = zBar * w1;
                wBar[1] += zBar * xi;
                wBar[0] += zBar;
            }
        } else {
            Arrays.fill(xBar, 0.0);
            Arrays.fill(yBar, 0.0);
        }
    }

    private static double crossEntropyValueAndGradientKernel(double[] w, double[] x, double[] y,
            double[] wBar, double[] xBar, double[] yBar) {
        double sum = 0.0;
        if (0 < x.length) {
            double w0 = w[0];
            double w1 = w[1];
            for (int i = x.length; i < yBar.length; i++) {
                yBar[i] = 0.0;
            }
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                double z = w0 + w1 * xi;
                double t = Math.exp(-Math.abs(z));
                double t2 = 1.0 + t;
                double t3 = 1.0 / t2;
                double yi = y[i];
                sum += Math.max(z, 0.0) + (Math.log(t2) + (t - (t2 - 1.0)) * t3) - yi * z;
                yBar[i] = -z;
                double zBar = (z < 0.0 ? t : 1.0) * t3 - yi;
                xBar[i] = zBar * w1;
                wBar[1] += zBar * xi;
                wBar[0] += zBar;
            }
        } else {
            Arrays.fill(xBar, 0.0);
            Arrays.fill(yBar, 0.0);
        }
        return sum;
    }

    private static double sigmoidsGradientKernel(double x) {
        double t = Math.exp(-Math.abs(x));
        double t2 = 1.0 + t;
        double t3 = Math.exp(-Math.abs(3.0 * x));
        double t4 = 1.0 + t3;
        double aBar = 2.0 * ((-x > 0.0 ? t : 1.0) / t2);
        double t5 = aBar * (t / (t2 * t2));
        return 2.0 / (1.0 + Math.exp(-(-2.0 * x))) + t3 / (t4 * t4) * 3.0 + t5;
    }

    private static double sigmoidsValueAndGradientKernel(double x, double[] partials) {
        double t = Math.exp(-Math.abs(x));
        double t2 = 1.0 + t;
        double t3 = (-x > 0.0 ? t : 1.0) / t2;
        double t4 = 3.0 * x;
        double t5 = Math.exp(-Math.abs(t4));
        double t6 = 1.0 + t5;
        double t7 = -2.0 * x;
        double t8 = Math.exp(-Math.abs(t7));
        double t9 = 1.0 + t8;
        double t10 = 1.0 / t9;
        double t11 = Math.max(t7, 0.0) + (Math.log(t9) + (t8 - (t9 - 1.0)) * t10);
        double t12 = 2.0 * t3 * (t / (t2 * t2));
        double t13 = (t7 < 0.0 ? t8 : 1.0) * t10 * 2.0 + t5 / (t6 * t6) * 3.0 + t12;
        partials[0] = t13;
        return t3 * t3 + (t4 < 0.0 ? t5 : 1.0) / t6 - t11;
    }

    private static double logarithmsGradientKernel(double x) {
        double t = -x;
        double t2 = t <= 0.0 ? -1.0 / Math.expm1(x) : Double.NaN;
        return 1.0 / (1.0 + Math.exp(t)) - t2 + 2.0 / (1.0 + x * x) * x;
    }

    private static double logarithmsValueAndGradientKernel(double x, double[] partials) {
        double t = x * x;
        double t2 = 1.0 + t;
        double t3 = t - (t2 - 1.0);
        double t4 = 1.0 / t2;
        double t5 = -x;
        double t6 = Math.exp(t5);
        double t7 = -t6;
        double t8 = 1.0 - t6;
        double t9 = t8 - 1.0;
        double t10 = Math.log(t8) + (t9 == t7 ? 0.0 : (t7 - t9) / t8);
        double t11 = t5 > -0.6931471805599453 ? Math.log(-Math.expm1(t5)) : t10;
        double t12 = t5 <= 0.0 ? -1.0 / Math.expm1(x) : Double.NaN;
        double t13 = Math.exp(-Math.abs(x));
        double t14 = 1.0 + t13;
        double t15 = 1.0 / t14;
        double t16 = Math.max(x, 0.0) + (Math.log(t14) + (t13 - (t14 - 1.0)) * t15);
        double t17 = (x < 0.0 ? t13 : 1.0) * t15 - t12 + 2.0 * t4 * x;
        partials[0] = t17;
        return Math.log(t2) + (Math.abs(t3) > 0.0 ? t3 * t4 : 0.0) + t11 + t16;
    }

    private static double cancellationsGradientKernel(double x) {
        double t = Math.sqrt(1.0 + x);
        double t2 = Math.sin(0.5 * x);
        double t3 = 2.0 * (t2 * t2);
        double t4 = Math.exp(-2.0 * Math.abs(x));
        double t5 = 1.0 + t4;
        double t6 = (t < 2.0 ? x / (1.0 + t) : t - 1.0) * Math.sin(x);
        double t7 = t3 == 0.0 ? 0.0 : t3 * (0.5 / t);
        double t8 = 1.0 / x;
        double t9 = t8 * (Math.expm1(x) / x);
        double t10 = t8 * Math.exp(x);
        return -2.0 * x + Math.tanh(x) * (-8.0 * t4 / (t5 * t5)) + t6 + t7 - t9 + t10;
    }

    private static double cancellationsValueAndGradientKernel(double x, double[] partials) {
        double t = Math.expm1(x) / x;
        double t2 = 1.0 + x;
        double t3 = Math.sqrt(t2);
        double t4 = t3 < 2.0 ? x / (1.0 + t3) : t3 - 1.0;
        double t5 = Math.sin(0.5 * x);
        double t6 = 2.0 * (t5 * t5);
        double t7 = Math.exp(-2.0 * Math.abs(x));
        double t8 = 1.0 + t7;
        double t9 = 4.0 * t7 / (t8 * t8);
        double t10 = t6 == 0.0 ? 0.0 : t6 * (0.5 / t3);
        double t11 = 1.0 / x;
        double t12 = t11 * t;
        double t13 = -2.0 * x + -2.0 * (Math.tanh(x) * t9) + t4 * Math.sin(x) + t10 - t12;
        partials[0] = t13 + t11 * Math.exp(x);
        return t + t4 * t6 + t9 + (1.0 - x) * t2;
    }

    private static double hyperbolicsGradientKernel(double x) {
        double t = Math.sinh(x);
        double t2 = Math.exp(-2.0 * Math.abs(x));
        double t3 = 1.0 + t2;
        return 4.0 * t2 / (t3 * t3) + t + x * Math.cosh(x) + t;
    }

    private static double hyperbolicsValueAndGradientKernel(double x, double[] partials) {
        double t = Math.cosh(x);
        double t2 = Math.sinh(x);
        double t3 = Math.exp(-2.0 * Math.abs(x));
        double t4 = 1.0 + t3;
        partials[0] = 4.0 * t3 / (t4 * t4) + t2 + x * t + t2;
        return t + t2 * x + Math.tanh(x);
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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
