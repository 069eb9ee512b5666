package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link FewColumns}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FewColumnsDerivatives {

    private FewColumnsDerivatives() {}

    /**
     * The derivative of {@link FewColumns#poisson(double[], double, double[], int[], double[])} with respect
     * to {@code beta} and {@code offset}.
     */
    public static PoissonGradient poissonGradient(double[] beta, double offset, double[] x, int[] count,
            double[] weight) {
        PoissonGradient into = new PoissonGradient();
        poissonGradient(beta, offset, x, count, weight, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FewColumns#poisson(double[], double, double[], int[], double[])} with
     * respect to {@code beta} and {@code offset} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * count.length * (beta.length + 1)}; of the method itself:
     * {@code count.length * (2 * beta.length + 5)}. Workspace: at most {@code 8 * count.length} bytes.
     */
    public static void poissonGradient(double[] beta, double offset, double[] x, int[] count, double[] weight,
            PoissonGradient into) {
        into.prepare(beta, x, weight);
        into.offset = poissonGradientKernel(beta, offset, x, count, weight, into.beta, into.doubles);
    }

    /**
     * Computes the derivative of {@link FewColumns#poisson(double[], double, double[], int[], double[])} with
     * respect to {@code beta} and {@code offset} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * count.length * (beta.length + 2)}; of the method itself:
     * {@code count.length * (2 * beta.length + 5)}. Workspace: at most {@code 8 * count.length} bytes.
     */
    public static double poissonValueAndGradient(double[] beta, double offset, double[] x, int[] count,
            double[] weight, PoissonGradient into) {
        into.prepare(beta, x, weight);
        double value = poissonValueAndGradientKernel(beta, offset, x, count, weight, into.beta, into.doubles,
                into.partials);
        into.offset = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link FewColumns#poisson(double[], double, double[], int[], double[])} with respect
     * to {@code beta} and {@code offset}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class PoissonGradient {
        private double[] beta = new double[0];
        private double offset;
        private boolean given;
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PoissonGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PoissonGradient into(double[] beta) {
            PoissonGradient holder = new PoissonGradient();
            holder.beta = beta;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code beta}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] beta() {
            return beta;
        }

        /** The derivative with respect to {@code offset}. */
        public double offset() {
            return offset;
        }

        private void prepare(double[] beta, double[] x, double[] weight) {
            if (this.beta == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result beta");
            }
            if (this.beta == x) {
                throw new IllegalArgumentException("argument x shares an array with the result beta");
            }
            if (this.beta == weight) {
                throw new IllegalArgumentException("argument weight shares an array with the result beta");
            }
            if (given && !sameShape(this.beta, beta)) {
                throw new IllegalArgumentException(
                        "the array given for the result beta has not the shape of the argument");
            }
            this.beta = zerosLike(this.beta, beta);
        }

        private PoissonGradient withoutScratch() {
            PoissonGradient results = new PoissonGradient();
            results.beta = beta;
            results.offset = offset;
            return results;
        }
    }

    /**
     * The derivative of {@link FewColumns#distances(double[], double[], double[], int)} with respect to
     * {@code beta}.
     */
    public static DistancesGradient distancesGradient(double[] beta, double[] x, double[] y, int columns) {
        DistancesGradient into = new DistancesGradient();
        distancesGradient(beta, x, y, columns, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FewColumns#distances(double[], double[], double[], int)} with respect
     * to {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code y.length * (4 * columns + 7)}; of the method itself:
     * {@code y.length * (2 * columns + 5)}. Workspace: at most {@code 8 * y.length} bytes.
     */
    public static void distancesGradient(double[] beta, double[] x, double[] y, int columns,
            DistancesGradient into) {
        into.prepare(beta, x, y);
        distancesGradientKernel(beta, x, y, columns, into.beta, into.doubles);
    }

    /**
     * Computes the derivative of {@link FewColumns#distances(double[], double[], double[], int)} with respect
     * to {@code beta} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * y.length * (columns + 2)}; of the method itself:
     * {@code y.length * (2 * columns + 5)}. Workspace: at most {@code 8 * y.length} bytes.
     */
    public static double distancesValueAndGradient(double[] beta, double[] x, double[] y, int columns,
            DistancesGradient into) {
        into.prepare(beta, x, y);
        return distancesValueAndGradientKernel(beta, x, y, columns, into.beta, into.doubles);
    }

    /**
     * The derivative of {@link FewColumns#distances(double[], double[], double[], int)} with respect to
     * {@code beta}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DistancesGradient {
        private double[] beta = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public DistancesGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DistancesGradient into(double[] beta) {
            DistancesGradient holder = new DistancesGradient();
            holder.beta = beta;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code beta}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] beta() {
            return beta;
        }

        private void prepare(double[] beta, double[] x, double[] y) {
            if (this.beta == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result beta");
            }
            if (this.beta == x) {
                throw new IllegalArgumentException("argument x shares an array with the result beta");
            }
            if (this.beta == y) {
                throw new IllegalArgumentException("argument y shares an array with the result beta");
            }
            if (given && !sameShape(this.beta, beta)) {
                throw new IllegalArgumentException(
                        "the array given for the result beta has not the shape of the argument");
            }
            this.beta = zerosLike(this.beta, beta);
        }

        private DistancesGradient withoutScratch() {
            DistancesGradient results = new DistancesGradient();
            results.beta = beta;
            return results;
        }
    }

    /**
     * The derivative of {@link FewColumns#heteroscedastic(double[], double[], double[], double[], double[])}
     * with respect to {@code mean} and {@code spread}.
     */
    public static HeteroscedasticGradient heteroscedasticGradient(double[] mean, double[] spread, double[] x,
            double[] y, double[] fits) {
        HeteroscedasticGradient into = new HeteroscedasticGradient();
        heteroscedasticGradient(mean, spread, x, y, fits, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link FewColumns#heteroscedastic(double[], double[], double[], double[], double[])} with respect to
     * {@code mean} and {@code spread} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 9 * mean.length * y.length}; of the method itself: about
     * {@code 4 * mean.length * y.length}. Workspace: at most {@code 8 * (fits.length + 2 * y.length)} bytes.
     */
    public static void heteroscedasticGradient(double[] mean, double[] spread, double[] x, double[] y,
            double[] fits, HeteroscedasticGradient into) {
        into.prepare(mean, spread, x, y, fits);
        heteroscedasticGradientKernel(mean, spread, x, y, into.fitsCopy, into.mean, into.spread,
                into.doubles);
    }

    /**
     * Computes the derivative of
     * {@link FewColumns#heteroscedastic(double[], double[], double[], double[], double[])} with respect to
     * {@code mean} and {@code spread} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 9 * mean.length * y.length}; of the method itself: about
     * {@code 4 * mean.length * y.length}. Workspace: at most {@code 8 * (fits.length + 2 * y.length)} bytes.
     */
    public static double heteroscedasticValueAndGradient(double[] mean, double[] spread, double[] x,
            double[] y, double[] fits, HeteroscedasticGradient into) {
        into.prepare(mean, spread, x, y, fits);
        return heteroscedasticValueAndGradientKernel(mean, spread, x, y, into.fitsCopy, into.mean,
                into.spread, into.doubles);
    }

    /**
     * The derivative of {@link FewColumns#heteroscedastic(double[], double[], double[], double[], double[])}
     * with respect to {@code mean} and {@code spread}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class HeteroscedasticGradient {
        private double[] mean = new double[0];
        private double[] spread = new double[0];
        private boolean given;
        private double[] fitsCopy = new double[0];
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public HeteroscedasticGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HeteroscedasticGradient into(double[] mean, double[] spread) {
            if (mean == spread) {
                throw new IllegalArgumentException("the results mean and spread share an array");
            }
            HeteroscedasticGradient holder = new HeteroscedasticGradient();
            holder.mean = mean;
            holder.spread = spread;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code mean}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] mean() {
            return mean;
        }

        /**
         * The derivative with respect to {@code spread}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] spread() {
            return spread;
        }

        private void prepare(double[] mean, double[] spread, double[] x, double[] y, double[] fits) {
            if (this.mean == mean) {
                throw new IllegalArgumentException("argument mean shares an array with the result mean");
            }
            if (this.mean == spread) {
                throw new IllegalArgumentException("argument spread shares an array with the result mean");
            }
            if (this.mean == x) {
                throw new IllegalArgumentException("argument x shares an array with the result mean");
            }
            if (this.mean == y) {
                throw new IllegalArgumentException("argument y shares an array with the result mean");
            }
            if (this.mean == fits) {
                throw new IllegalArgumentException("argument fits shares an array with the result mean");
            }
            if (this.spread == mean) {
                throw new IllegalArgumentException("argument mean shares an array with the result spread");
            }
            if (this.spread == spread) {
                throw new IllegalArgumentException("argument spread shares an array with the result spread");
            }
            if (this.spread == x) {
                throw new IllegalArgumentException("argument x shares an array with the result spread");
            }
            if (this.spread == y) {
                throw new IllegalArgumentException("argument y shares an array with the result spread");
            }
            if (this.spread == fits) {
                throw new IllegalArgumentException("argument fits shares an array with the result spread");
            }
            if (fits == mean) {
                throw new IllegalArgumentException(
                        "arguments fits and mean share an array, and the method overwrites fits");
            }
            if (fits == spread) {
                throw new IllegalArgumentException(
                        "arguments fits and spread share an array, and the method overwrites fits");
            }
            if (fits == x) {
                throw new IllegalArgumentException(
                        "arguments fits and x share an array, and the method overwrites fits");
            }
            if (fits == y) {
                throw new IllegalArgumentException(
                        "arguments fits and y share an array, and the method overwrites fits");
            }
            fitsCopy = copied(fitsCopy, fits);
            if (given && !sameShape(this.mean, mean)) {
                throw new IllegalArgumentException(
                        "the array given for the result mean has not the shape of the argument");
            }
            if (given && !sameShape(this.spread, spread)) {
                throw new IllegalArgumentException(
                        "the array given for the result spread has not the shape of the argument");
            }
            this.mean = zerosLike(this.mean, mean);
            this.spread = zerosLike(this.spread, spread);
        }

        private HeteroscedasticGradient withoutScratch() {
            HeteroscedasticGradient results = new HeteroscedasticGradient();
            results.mean = mean;
            results.spread = spread;
            return results;
        }
    }

    /**
     * The derivative of {@link FewColumns#momentum(double[], double[], double[])} with respect to
     * {@code beta}.
     */
    public static MomentumGradient momentumGradient(double[] beta, double[] x, double[] y) {
        MomentumGradient into = new MomentumGradient();
        momentumGradient(beta, x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FewColumns#momentum(double[], double[], double[])} with respect to
     * {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code y.length * (4 * beta.length + 9)}; of the method itself:
     * {@code 2 * y.length * (beta.length + 3)}. Workspace: at most {@code 8 * y.length} bytes.
     */
    public static void momentumGradient(double[] beta, double[] x, double[] y, MomentumGradient into) {
        into.prepare(beta, x, y);
        momentumGradientKernel(beta, x, y, into.beta, into.doubles);
    }

    /**
     * Computes the derivative of {@link FewColumns#momentum(double[], double[], double[])} with respect to
     * {@code beta} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * y.length * (2 * beta.length + 5)}; of the method itself:
     * {@code 2 * y.length * (beta.length + 3)}. Workspace: at most {@code 8 * y.length} bytes.
     */
    public static double momentumValueAndGradient(double[] beta, double[] x, double[] y,
            MomentumGradient into) {
        into.prepare(beta, x, y);
        return momentumValueAndGradientKernel(beta, x, y, into.beta, into.doubles);
    }

    /**
     * The derivative of {@link FewColumns#momentum(double[], double[], double[])} with respect to
     * {@code beta}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class MomentumGradient {
        private double[] beta = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public MomentumGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MomentumGradient into(double[] beta) {
            MomentumGradient holder = new MomentumGradient();
            holder.beta = beta;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code beta}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] beta() {
            return beta;
        }

        private void prepare(double[] beta, double[] x, double[] y) {
            if (this.beta == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result beta");
            }
            if (this.beta == x) {
                throw new IllegalArgumentException("argument x shares an array with the result beta");
            }
            if (this.beta == y) {
                throw new IllegalArgumentException("argument y shares an array with the result beta");
            }
            if (given && !sameShape(this.beta, beta)) {
                throw new IllegalArgumentException(
                        "the array given for the result beta has not the shape of the argument");
            }
            this.beta = zerosLike(this.beta, beta);
        }

        private MomentumGradient withoutScratch() {
            MomentumGradient results = new MomentumGradient();
            results.beta = beta;
            return results;
        }
    }

    /**
     * The derivative of {@link FewColumns#hinge(double[], double[], boolean[])} with respect to {@code beta}.
     *
     * <p>
     * The branch on active values (line 81) has the derivative of the side taken.
     */
    public static HingeGradient hingeGradient(double[] beta, double[] x, boolean[] up) {
        HingeGradient into = new HingeGradient();
        hingeGradient(beta, x, up, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FewColumns#hinge(double[], double[], boolean[])} with respect to
     * {@code beta} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code up.length * (4 * beta.length + 3)}; of the method itself: at most
     * {@code up.length * (2 * beta.length + 3)}. Workspace: at most {@code 8 * up.length} bytes.
     */
    public static void hingeGradient(double[] beta, double[] x, boolean[] up, HingeGradient into) {
        into.prepare(beta, x);
        hingeGradientKernel(beta, x, up, into.beta, into.doubles);
    }

    /**
     * Computes the derivative of {@link FewColumns#hinge(double[], double[], boolean[])} with respect to
     * {@code beta} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code up.length * (4 * beta.length + 5)}; of the method itself: at most
     * {@code up.length * (2 * beta.length + 3)}. Workspace: at most {@code 8 * up.length} bytes.
     */
    public static double hingeValueAndGradient(double[] beta, double[] x, boolean[] up, HingeGradient into) {
        into.prepare(beta, x);
        return hingeValueAndGradientKernel(beta, x, up, into.beta, into.doubles);
    }

    /**
     * The derivative of {@link FewColumns#hinge(double[], double[], boolean[])} with respect to {@code beta},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class HingeGradient {
        private double[] beta = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public HingeGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HingeGradient into(double[] beta) {
            HingeGradient holder = new HingeGradient();
            holder.beta = beta;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code beta}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] beta() {
            return beta;
        }

        private void prepare(double[] beta, double[] x) {
            if (this.beta == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result beta");
            }
            if (this.beta == x) {
                throw new IllegalArgumentException("argument x shares an array with the result beta");
            }
            if (given && !sameShape(this.beta, beta)) {
                throw new IllegalArgumentException(
                        "the array given for the result beta has not the shape of the argument");
            }
            this.beta = zerosLike(this.beta, beta);
        }

        private HingeGradient withoutScratch() {
            HingeGradient results = new HingeGradient();
            results.beta = beta;
            return results;
        }
    }

    /**
     * The derivative of {@link FewColumns#polynomial(double[], double[], double[])} with respect to
     * {@code c}.
     */
    public static PolynomialGradient polynomialGradient(double[] c, double[] x, double[] y) {
        PolynomialGradient into = new PolynomialGradient();
        polynomialGradient(c, x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FewColumns#polynomial(double[], double[], double[])} with respect to
     * {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * x.length * (2 * c.length + 3)}; of the method itself:
     * {@code x.length * (4 * c.length + 5)}. Workspace: at most {@code 8 * c.length} bytes.
     */
    public static void polynomialGradient(double[] c, double[] x, double[] y, PolynomialGradient into) {
        into.prepare(c, x, y);
        polynomialGradientKernel(c, x, y, into.c, into.doubles);
    }

    /**
     * Computes the derivative of {@link FewColumns#polynomial(double[], double[], double[])} with respect to
     * {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * x.length * (3 * c.length + 5)}; of the method itself:
     * {@code x.length * (4 * c.length + 5)}. Workspace: {@code 8 * x.length * (c.length + 1)} bytes, and
     * while it grows at most twice as many.
     */
    public static double polynomialValueAndGradient(double[] c, double[] x, double[] y,
            PolynomialGradient into) {
        into.prepare(c, x, y);
        return polynomialValueAndGradientKernel(c, x, y, into.c, into.doubles);
    }

    /**
     * The derivative of {@link FewColumns#polynomial(double[], double[], double[])} with respect to
     * {@code c}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PolynomialGradient {
        private double[] c = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public PolynomialGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PolynomialGradient into(double[] c) {
            PolynomialGradient holder = new PolynomialGradient();
            holder.c = c;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code c}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] c() {
            return c;
        }

        private void prepare(double[] c, double[] x, double[] y) {
            if (this.c == c) {
                throw new IllegalArgumentException("argument c shares an array with the result c");
            }
            if (this.c == x) {
                throw new IllegalArgumentException("argument x shares an array with the result c");
            }
            if (this.c == y) {
                throw new IllegalArgumentException("argument y shares an array with the result c");
            }
            if (given && !sameShape(this.c, c)) {
                throw new IllegalArgumentException(
                        "the array given for the result c has not the shape of the argument");
            }
            this.c = zerosLike(this.c, c);
        }

        private PolynomialGradient withoutScratch() {
            PolynomialGradient results = new PolynomialGradient();
            results.c = c;
            return results;
        }
    }

    private static double poissonGradientKernel(double[] beta, double offset, double[] x, int[] count,
            double[] weight, double[] betaBar, double[][] doubles) {
        if (0 < count.length) {
            double offsetBar;
            if (beta.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < count.length) {
                    rows = grow(doubles, 0, count.length);
                }
                if (beta.length == 1) {
                    double beta0 = beta[0];
                    offsetBar = 0.0;
                    for (int i = 0; i < count.length; i++) {
                        double t = (count[i] - Math.exp(offset + x[i] * beta0)) * weight[i];
                        offsetBar += t;
                        rows[i] = t;
                    }
                } else {
                    int k = count.length - 3;
                    offsetBar = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        int k2 = i * beta.length;
                        int k3 = (i + 1) * beta.length;
                        int k4 = (i + 2) * beta.length;
                        int k5 = (i + 3) * beta.length;
                        double eta = offset;
                        double eta2 = offset;
                        double eta3 = offset;
                        double eta4 = offset;
                        for (int j = 0; j < beta.length; j++) {
                            double betaJ = beta[j];
                            eta += x[k2 + j] * betaJ;
                            eta2 += x[k3 + j] * betaJ;
                            eta3 += x[k4 + j] * betaJ;
                            eta4 += x[k5 + j] * betaJ;
                        }
                        double t = (count[i] - Math.exp(eta)) * weight[i];
                        double t2 = (count[i + 1] - Math.exp(eta2)) * weight[i + 1];
                        double t3 = (count[i + 2] - Math.exp(eta3)) * weight[i + 2];
                        double t4 = (count[i + 3] - Math.exp(eta4)) * weight[i + 3];
                        rows[i] = t;
                        rows[i + 1] = t2;
                        rows[i + 2] = t3;
                        rows[i + 3] = t4;
                        offsetBar = offsetBar + t + t2 + t3 + t4;
                    }
                    for (; i < count.length; i++) {
                        int k2 = i * beta.length;
                        double eta = offset;
                        for (int j = 0; j < beta.length; j++) {
                            eta += x[k2 + j] * beta[j];
                        }
                        double t = (count[i] - Math.exp(eta)) * weight[i];
                        offsetBar += t;
                        rows[i] = t;
                    }
                }
                int k = count.length >= 32 ? count.length - 3 : 0;
                int k2 = beta.length * 2;
                int k3 = beta.length * 3;
                int k4 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k5 = j;
                    double sum = 0.0;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum += rows[i] * x[k5];
                        sum2 += rows[i + 1] * x[k5 + beta.length];
                        sum3 += rows[i + 2] * x[k5 + k2];
                        sum4 += rows[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum5 = sum + sum2 + (sum3 + sum4);
                    for (; i < count.length; i++) {
                        sum5 += rows[i] * x[k5];
                        k5 += beta.length;
                    }
                    betaBar[j] += sum5;
                }
            } else {
                int k = count.length - 3;
                offsetBar = 0.0;
                int i;
                for (i = 0; i < k; i += 4) {
                    int k2 = i * beta.length;
                    int k3 = (i + 1) * beta.length;
                    int k4 = (i + 2) * beta.length;
                    int k5 = (i + 3) * beta.length;
                    double eta = offset;
                    double eta2 = offset;
                    double eta3 = offset;
                    double eta4 = offset;
                    for (int j = 0; j < beta.length; j++) {
                        double betaJ = beta[j];
                        eta += x[k2 + j] * betaJ;
                        eta2 += x[k3 + j] * betaJ;
                        eta3 += x[k4 + j] * betaJ;
                        eta4 += x[k5 + j] * betaJ;
                    }
                    double t = (count[i] - Math.exp(eta)) * weight[i];
                    double t2 = (count[i + 1] - Math.exp(eta2)) * weight[i + 1];
                    double t3 = (count[i + 2] - Math.exp(eta3)) * weight[i + 2];
                    double t4 = (count[i + 3] - Math.exp(eta4)) * weight[i + 3];
                    for (int j = 0; j < beta.length; j++) {
                        double t5 = t3 * x[k4 + j] + t4 * x[k5 + j];
                        betaBar[j] += t * x[k2 + j] + t2 * x[k3 + j] + t5;
                    }
                    offsetBar = offsetBar + t + t2 + t3 + t4;
                }
                for (; i < count.length; i++) {
                    int k2 = i * beta.length;
                    double eta = offset;
                    for (int j = 0; j < beta.length; j++) {
                        eta += x[k2 + j] * beta[j];
                    }
                    double t = (count[i] - Math.exp(eta)) * weight[i];
                    for (int j = 0; j < beta.length; j++) {
                        betaBar[j] += t * x[k2 + j];
                    }
                    offsetBar += t;
                }
            }
            return offsetBar;
        }
        return 0.0;
    }

    private static double poissonValueAndGradientKernel(double[] beta, double offset, double[] x, int[] count,
            double[] weight, double[] betaBar, double[][] doubles, double[] partials) {
        if (0 < count.length) {
            double sum;
            double offsetBar;
            if (beta.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < count.length) {
                    rows = grow(doubles, 0, count.length);
                }
                if (beta.length == 1) {
                    double beta0 = beta[0];
                    sum = 0.0;
                    offsetBar = 0.0;
                    for (int i = 0; i < count.length; i++) {
                        double eta = offset + x[i] * beta0;
                        double weightI = weight[i];
                        double t = count[i];
                        double t2 = Math.exp(eta);
                        double t3 = (t - t2) * weightI;
                        sum += weightI * (t * eta - t2);
                        offsetBar += t3;
                        rows[i] = t3;
                    }
                } else {
                    int k = count.length - 3;
                    sum = 0.0;
                    offsetBar = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        int k2 = i * beta.length;
                        int k3 = (i + 1) * beta.length;
                        int k4 = (i + 2) * beta.length;
                        int k5 = (i + 3) * beta.length;
                        double eta = offset;
                        double eta2 = offset;
                        double eta3 = offset;
                        double eta4 = offset;
                        for (int j = 0; j < beta.length; j++) {
                            double betaJ = beta[j];
                            eta += x[k2 + j] * betaJ;
                            eta2 += x[k3 + j] * betaJ;
                            eta3 += x[k4 + j] * betaJ;
                            eta4 += x[k5 + j] * betaJ;
                        }
                        double weightI = weight[i];
                        double weightI1 = weight[i + 1];
                        double weightI2 = weight[i + 2];
                        double weightI3 = weight[i + 3];
                        double t = count[i];
                        double t2 = count[i + 1];
                        double t3 = count[i + 2];
                        double t4 = count[i + 3];
                        double t5 = Math.exp(eta);
                        double t6 = Math.exp(eta2);
                        double t7 = Math.exp(eta3);
                        double t8 = Math.exp(eta4);
                        double t9 = (t - t5) * weightI;
                        double t10 = (t2 - t6) * weightI1;
                        double t11 = (t3 - t7) * weightI2;
                        double t12 = (t4 - t8) * weightI3;
                        rows[i] = t9;
                        rows[i + 1] = t10;
                        rows[i + 2] = t11;
                        rows[i + 3] = t12;
                        sum += weightI * (t * eta - t5);
                        sum += weightI1 * (t2 * eta2 - t6);
                        sum += weightI2 * (t3 * eta3 - t7);
                        sum += weightI3 * (t4 * eta4 - t8);
                        offsetBar = offsetBar + t9 + t10 + t11 + t12;
                    }
                    for (; i < count.length; i++) {
                        int k2 = i * beta.length;
                        double eta = offset;
                        for (int j = 0; j < beta.length; j++) {
                            eta += x[k2 + j] * beta[j];
                        }
                        double weightI = weight[i];
                        double t = count[i];
                        double t2 = Math.exp(eta);
                        double t3 = (t - t2) * weightI;
                        sum += weightI * (t * eta - t2);
                        offsetBar += t3;
                        rows[i] = t3;
                    }
                }
                int k = count.length >= 32 ? count.length - 3 : 0;
                int k2 = beta.length * 2;
                int k3 = beta.length * 3;
                int k4 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k5 = j;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    double sum5 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum2 += rows[i] * x[k5];
                        sum3 += rows[i + 1] * x[k5 + beta.length];
                        sum4 += rows[i + 2] * x[k5 + k2];
                        sum5 += rows[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum6 = sum2 + sum3 + (sum4 + sum5);
                    for (; i < count.length; i++) {
                        sum6 += rows[i] * x[k5];
                        k5 += beta.length;
                    }
                    betaBar[j] += sum6;
                }
            } else {
                int k = count.length - 3;
                sum = 0.0;
                offsetBar = 0.0;
                int i;
                for (i = 0; i < k; i += 4) {
                    int k2 = i * beta.length;
                    int k3 = (i + 1) * beta.length;
                    int k4 = (i + 2) * beta.length;
                    int k5 = (i + 3) * beta.length;
                    double eta = offset;
                    double eta2 = offset;
                    double eta3 = offset;
                    double eta4 = offset;
                    for (int j = 0; j < beta.length; j++) {
                        double betaJ = beta[j];
                        eta += x[k2 + j] * betaJ;
                        eta2 += x[k3 + j] * betaJ;
                        eta3 += x[k4 + j] * betaJ;
                        eta4 += x[k5 + j] * betaJ;
                    }
                    double weightI = weight[i];
                    double weightI1 = weight[i + 1];
                    double weightI2 = weight[i + 2];
                    double weightI3 = weight[i + 3];
                    double t = count[i];
                    double t2 = count[i + 1];
                    double t3 = count[i + 2];
                    double t4 = count[i + 3];
                    double t5 = Math.exp(eta);
                    double t6 = Math.exp(eta2);
                    double t7 = Math.exp(eta3);
                    double t8 = Math.exp(eta4);
                    double t9 = weightI * (t * eta - t5);
                    double t10 = weightI1 * (t2 * eta2 - t6);
                    double t11 = weightI2 * (t3 * eta3 - t7);
                    double t12 = weightI3 * (t4 * eta4 - t8);
                    double t13 = (t - t5) * weightI;
                    double t14 = (t2 - t6) * weightI1;
                    double t15 = (t3 - t7) * weightI2;
                    double t16 = (t4 - t8) * weightI3;
                    for (int j = 0; j < beta.length; j++) {
                        double t17 = t15 * x[k4 + j] + t16 * x[k5 + j];
                        betaBar[j] += t13 * x[k2 + j] + t14 * x[k3 + j] + t17;
                    }
                    sum = sum + t9 + t10 + t11 + t12;
                    offsetBar = offsetBar + t13 + t14 + t15 + t16;
                }
                for (; i < count.length; i++) {
                    int k2 = i * beta.length;
                    double eta = offset;
                    for (int j = 0; j < beta.length; j++) {
                        eta += x[k2 + j] * beta[j];
                    }
                    double weightI = weight[i];
                    double t = count[i];
                    double t2 = Math.exp(eta);
                    double t3 = (t - t2) * weightI;
                    sum += weightI * (t * eta - t2);
                    for (int j = 0; j < beta.length; j++) {
                        betaBar[j] += t3 * x[k2 + j];
                    }
                    offsetBar += t3;
                }
            }
            partials[0] = offsetBar;
            return sum;
        }
        partials[0] = 0.0;
        return 0.0;
    }

    private static void distancesGradientKernel(double[] beta, double[] x, double[] y, int columns,
            double[] betaBar, double[][] doubles) {
        if (0 < y.length) {
            if (columns < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                if (columns == 1) {
                    double beta0 = beta[0];
                    for (int i = 0; i < y.length; i++) {
                        double miss = y[i] - x[i] * beta0;
                        double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                        rows[i] = t * t * t * miss;
                    }
                } else {
                    int k = y.length - 3;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        double miss = y[i];
                        double miss2 = y[i + 1];
                        double miss3 = y[i + 2];
                        double miss4 = y[i + 3];
                        int k2 = i * columns;
                        int k3 = (i + 1) * columns;
                        int k4 = (i + 2) * columns;
                        int k5 = (i + 3) * columns;
                        for (int j = 0; j < columns; j++) {
                            double betaJ = beta[j];
                            miss -= x[k2 + j] * betaJ;
                            miss2 -= x[k3 + j] * betaJ;
                            miss3 -= x[k4 + j] * betaJ;
                            miss4 -= x[k5 + j] * betaJ;
                        }
                        double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                        double t2 = 1.0 / Math.sqrt(1.0 + miss2 * miss2);
                        double t3 = 1.0 / Math.sqrt(1.0 + miss3 * miss3);
                        double t4 = 1.0 / Math.sqrt(1.0 + miss4 * miss4);
                        rows[i] = t * t * t * miss;
                        rows[i + 1] = t2 * t2 * t2 * miss2;
                        rows[i + 2] = t3 * t3 * t3 * miss3;
                        rows[i + 3] = t4 * t4 * t4 * miss4;
                    }
                    for (; i < y.length; i++) {
                        double miss = y[i];
                        int k2 = i * columns;
                        for (int j = 0; j < columns; j++) {
                            miss -= x[k2 + j] * beta[j];
                        }
                        double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                        rows[i] = t * t * t * miss;
                    }
                }
                int k = y.length >= 32 ? y.length - 3 : 0;
                int k2 = columns * 2;
                int k3 = columns * 3;
                int k4 = columns * 4;
                for (int j = 0; j < columns; j++) {
                    int k5 = j;
                    double sum = 0.0;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum += rows[i] * x[k5];
                        sum2 += rows[i + 1] * x[k5 + columns];
                        sum3 += rows[i + 2] * x[k5 + k2];
                        sum4 += rows[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum5 = sum + sum2 + (sum3 + sum4);
                    for (; i < y.length; i++) {
                        sum5 += rows[i] * x[k5];
                        k5 += columns;
                    }
                    betaBar[j] += sum5;
                }
            } else {
                int k = y.length - 3;
                int i;
                for (i = 0; i < k; i += 4) {
                    double miss = y[i];
                    double miss2 = y[i + 1];
                    double miss3 = y[i + 2];
                    double miss4 = y[i + 3];
                    int k2 = i * columns;
                    int k3 = (i + 1) * columns;
                    int k4 = (i + 2) * columns;
                    int k5 = (i + 3) * columns;
                    for (int j = 0; j < columns; j++) {
                        double betaJ = beta[j];
                        miss -= x[k2 + j] * betaJ;
                        miss2 -= x[k3 + j] * betaJ;
                        miss3 -= x[k4 + j] * betaJ;
                        miss4 -= x[k5 + j] * betaJ;
                    }
                    double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                    double t2 = 1.0 / Math.sqrt(1.0 + miss2 * miss2);
                    double t3 = 1.0 / Math.sqrt(1.0 + miss3 * miss3);
                    double t4 = 1.0 / Math.sqrt(1.0 + miss4 * miss4);
                    double t5 = t * t * t * miss;
                    double t6 = t2 * t2 * t2 * miss2;
                    double t7 = t3 * t3 * t3 * miss3;
                    double t8 = t4 * t4 * t4 * miss4;
                    for (int j = 0; j < columns; j++) {
                        double t9 = t7 * x[k4 + j] + t8 * x[k5 + j];
                        betaBar[j] += t5 * x[k2 + j] + t6 * x[k3 + j] + t9;
                    }
                }
                for (; i < y.length; i++) {
                    double miss = y[i];
                    int k2 = i * columns;
                    for (int j = 0; j < columns; j++) {
                        miss -= x[k2 + j] * beta[j];
                    }
                    double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                    double t2 = t * t * t * miss;
                    for (int j = 0; j < columns; j++) {
                        betaBar[j] += t2 * x[k2 + j];
                    }
                }
            }
        }
    }

    private static double distancesValueAndGradientKernel(double[] beta, double[] x, double[] y, int columns,
            double[] betaBar, double[][] doubles) {
        if (0 < y.length) {
            double sum;
            if (columns < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                if (columns == 1) {
                    double beta0 = beta[0];
                    sum = 0.0;
                    for (int i = 0; i < y.length; i++) {
                        double miss = y[i] - x[i] * beta0;
                        double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                        sum += t;
                        rows[i] = t * t * t * miss;
                    }
                } else {
                    int k = y.length - 3;
                    sum = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        double miss = y[i];
                        double miss2 = y[i + 1];
                        double miss3 = y[i + 2];
                        double miss4 = y[i + 3];
                        int k2 = i * columns;
                        int k3 = (i + 1) * columns;
                        int k4 = (i + 2) * columns;
                        int k5 = (i + 3) * columns;
                        for (int j = 0; j < columns; j++) {
                            double betaJ = beta[j];
                            miss -= x[k2 + j] * betaJ;
                            miss2 -= x[k3 + j] * betaJ;
                            miss3 -= x[k4 + j] * betaJ;
                            miss4 -= x[k5 + j] * betaJ;
                        }
                        double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                        double t2 = 1.0 / Math.sqrt(1.0 + miss2 * miss2);
                        double t3 = 1.0 / Math.sqrt(1.0 + miss3 * miss3);
                        double t4 = 1.0 / Math.sqrt(1.0 + miss4 * miss4);
                        rows[i] = t * t * t * miss;
                        rows[i + 1] = t2 * t2 * t2 * miss2;
                        rows[i + 2] = t3 * t3 * t3 * miss3;
                        rows[i + 3] = t4 * t4 * t4 * miss4;
                        sum = sum + t + t2 + t3 + t4;
                    }
                    for (; i < y.length; i++) {
                        double miss = y[i];
                        int k2 = i * columns;
                        for (int j = 0; j < columns; j++) {
                            miss -= x[k2 + j] * beta[j];
                        }
                        double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                        sum += t;
                        rows[i] = t * t * t * miss;
                    }
                }
                int k = y.length >= 32 ? y.length - 3 : 0;
                int k2 = columns * 2;
                int k3 = columns * 3;
                int k4 = columns * 4;
                for (int j = 0; j < columns; j++) {
                    int k5 = j;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    double sum5 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum2 += rows[i] * x[k5];
                        sum3 += rows[i + 1] * x[k5 + columns];
                        sum4 += rows[i + 2] * x[k5 + k2];
                        sum5 += rows[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum6 = sum2 + sum3 + (sum4 + sum5);
                    for (; i < y.length; i++) {
                        sum6 += rows[i] * x[k5];
                        k5 += columns;
                    }
                    betaBar[j] += sum6;
                }
            } else {
                int k = y.length - 3;
                sum = 0.0;
                int i;
                for (i = 0; i < k; i += 4) {
                    double miss = y[i];
                    double miss2 = y[i + 1];
                    double miss3 = y[i + 2];
                    double miss4 = y[i + 3];
                    int k2 = i * columns;
                    int k3 = (i + 1) * columns;
                    int k4 = (i + 2) * columns;
                    int k5 = (i + 3) * columns;
                    for (int j = 0; j < columns; j++) {
                        double betaJ = beta[j];
                        miss -= x[k2 + j] * betaJ;
                        miss2 -= x[k3 + j] * betaJ;
                        miss3 -= x[k4 + j] * betaJ;
                        miss4 -= x[k5 + j] * betaJ;
                    }
                    double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                    double t2 = 1.0 / Math.sqrt(1.0 + miss2 * miss2);
                    double t3 = 1.0 / Math.sqrt(1.0 + miss3 * miss3);
                    double t4 = 1.0 / Math.sqrt(1.0 + miss4 * miss4);
                    double t5 = t * t * t * miss;
                    double t6 = t2 * t2 * t2 * miss2;
                    double t7 = t3 * t3 * t3 * miss3;
                    double t8 = t4 * t4 * t4 * miss4;
                    for (int j = 0; j < columns; j++) {
                        double t9 = t7 * x[k4 + j] + t8 * x[k5 + j];
                        betaBar[j] += t5 * x[k2 + j] + t6 * x[k3 + j] + t9;
                    }
                    sum = sum + t + t2 + t3 + t4;
                }
                for (; i < y.length; i++) {
                    double miss = y[i];
                    int k2 = i * columns;
                    for (int j = 0; j < columns; j++) {
                        miss -= x[k2 + j] * beta[j];
                    }
                    double t = 1.0 / Math.sqrt(1.0 + miss * miss);
                    sum += t;
                    double t2 = t * t * t * miss;
                    for (int j = 0; j < columns; j++) {
                        betaBar[j] += t2 * x[k2 + j];
                    }
                }
            }
            return sum;
        }
        return 0.0;
    }

    private static void heteroscedasticGradientKernel(double[] mean, double[] spread, double[] x, double[] y,
            double[] fits, double[] meanBar, double[] spreadBar, double[][] doubles) {
        if (1 < y.length) {
            if (mean.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                double[] rows2 = doubles[1];
                if (rows2.length < y.length) {
                    rows2 = grow(doubles, 1, y.length);
                }
                if (mean.length == 1) {
                    double mean0 = mean[0];
                    double spread0 = spread[0];
                    for (int i = 1; i < y.length; i++) {
                        double xi = x[i];
                        double t = y[i] - (0.0 + xi * mean0);
                        double t2 = Math.exp(-(xi * spread0));
                        double z = t * t2;
                        rows[i] = 1.0 - z * t * t2;
                        rows2[i] = z * t2;
                    }
                } else {
                    int k = y.length - 3;
                    int i;
                    for (i = 1; i < k; i += 4) {
                        int k2 = i * mean.length;
                        int k3 = (i + 1) * mean.length;
                        int k4 = (i + 2) * mean.length;
                        int k5 = (i + 3) * mean.length;
                        double center = 0.0;
                        double log = 0.0;
                        double center2 = 0.0;
                        double log2 = 0.0;
                        double center3 = 0.0;
                        double log3 = 0.0;
                        double center4 = 0.0;
                        double log4 = 0.0;
                        for (int j = 0; j < mean.length; j++) {
                            double t = x[k2 + j];
                            double t2 = x[k3 + j];
                            double t3 = x[k4 + j];
                            double t4 = x[k5 + j];
                            double meanJ = mean[j];
                            center += t * meanJ;
                            center2 += t2 * meanJ;
                            center3 += t3 * meanJ;
                            center4 += t4 * meanJ;
                            double spreadJ = spread[j];
                            log += t * spreadJ;
                            log2 += t2 * spreadJ;
                            log3 += t3 * spreadJ;
                            log4 += t4 * spreadJ;
                        }
                        double t = y[i] - center;
                        double t2 = y[i + 1] - center2;
                        double t3 = y[i + 2] - center3;
                        double t4 = y[i + 3] - center4;
                        double t5 = Math.exp(-log);
                        double t6 = Math.exp(-log2);
                        double t7 = Math.exp(-log3);
                        double t8 = Math.exp(-log4);
                        double z = t * t5;
                        double z2 = t2 * t6;
                        double z3 = t3 * t7;
                        double z4 = t4 * t8;
                        rows[i] = 1.0 - z * t * t5;
                        rows[i + 1] = 1.0 - z2 * t2 * t6;
                        rows[i + 2] = 1.0 - z3 * t3 * t7;
                        rows[i + 3] = 1.0 - z4 * t4 * t8;
                        rows2[i] = z * t5;
                        rows2[i + 1] = z2 * t6;
                        rows2[i + 2] = z3 * t7;
                        rows2[i + 3] = z4 * t8;
                    }
                    for (; i < y.length; i++) {
                        int k2 = i * mean.length;
                        double center = 0.0;
                        double log = 0.0;
                        for (int j = 0; j < mean.length; j++) {
                            double t = x[k2 + j];
                            center += t * mean[j];
                            log += t * spread[j];
                        }
                        double t = y[i] - center;
                        double t2 = Math.exp(-log);
                        double z = t * t2;
                        rows[i] = 1.0 - z * t * t2;
                        rows2[i] = z * t2;
                    }
                }
                int k = y.length >= 33 ? y.length - 3 : 1;
                int k2 = mean.length * 2;
                int k3 = mean.length * 3;
                int k4 = mean.length * 4;
                for (int j = 0; j < mean.length; j++) {
                    int k5 = mean.length + j;
                    double sum = 0.0;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    double sum5 = 0.0;
                    double sum6 = 0.0;
                    double sum7 = 0.0;
                    double sum8 = 0.0;
                    int i;
                    for (i = 1; i < k; i += 4) {
                        double xK5 = x[k5];
                        sum += rows[i] * xK5;
                        sum2 -= rows2[i] * xK5;
                        double t = x[k5 + mean.length];
                        sum3 += rows[i + 1] * t;
                        sum4 -= rows2[i + 1] * t;
                        double t2 = x[k5 + k2];
                        sum5 += rows[i + 2] * t2;
                        sum6 -= rows2[i + 2] * t2;
                        double t3 = x[k5 + k3];
                        sum7 += rows[i + 3] * t3;
                        sum8 -= rows2[i + 3] * t3;
                        k5 += k4;
                    }
                    double sum9 = sum + sum3 + (sum5 + sum7);
                    double sum10 = sum2 + sum4 + (sum6 + sum8);
                    for (; i < y.length; i++) {
                        double xK5 = x[k5];
                        sum9 += rows[i] * xK5;
                        sum10 -= rows2[i] * xK5;
                        k5 += mean.length;
                    }
                    spreadBar[j] += sum9;
                    meanBar[j] += sum10;
                }
            } else {
                int k = y.length - 3;
                int i;
                for (i = 1; i < k; i += 4) {
                    int k2 = i * mean.length;
                    int k3 = (i + 1) * mean.length;
                    int k4 = (i + 2) * mean.length;
                    int k5 = (i + 3) * mean.length;
                    double center = 0.0;
                    double log = 0.0;
                    double center2 = 0.0;
                    double log2 = 0.0;
                    double center3 = 0.0;
                    double log3 = 0.0;
                    double center4 = 0.0;
                    double log4 = 0.0;
                    for (int j = 0; j < mean.length; j++) {
                        double t = x[k2 + j];
                        double t2 = x[k3 + j];
                        double t3 = x[k4 + j];
                        double t4 = x[k5 + j];
                        double meanJ = mean[j];
                        center += t * meanJ;
                        center2 += t2 * meanJ;
                        center3 += t3 * meanJ;
                        center4 += t4 * meanJ;
                        double spreadJ = spread[j];
                        log += t * spreadJ;
                        log2 += t2 * spreadJ;
                        log3 += t3 * spreadJ;
                        log4 += t4 * spreadJ;
                    }
                    double t = y[i] - center;
                    double t2 = y[i + 1] - center2;
                    double t3 = y[i + 2] - center3;
                    double t4 = y[i + 3] - center4;
                    double t5 = Math.exp(-log);
                    double t6 = Math.exp(-log2);
                    double t7 = Math.exp(-log3);
                    double t8 = Math.exp(-log4);
                    double z = t * t5;
                    double z2 = t2 * t6;
                    double z3 = t3 * t7;
                    double z4 = t4 * t8;
                    double t9 = z * t5;
                    double t10 = z2 * t6;
                    double t11 = z3 * t7;
                    double t12 = z4 * t8;
                    double t13 = 1.0 - z * t * t5;
                    double t14 = 1.0 - z2 * t2 * t6;
                    double t15 = 1.0 - z3 * t3 * t7;
                    double t16 = 1.0 - z4 * t4 * t8;
                    for (int j = 0; j < mean.length; j++) {
                        double t17 = x[k2 + j];
                        double t18 = x[k3 + j];
                        double t19 = x[k4 + j];
                        double t20 = x[k5 + j];
                        spreadBar[j] += t13 * t17 + t14 * t18 + (t15 * t19 + t16 * t20);
                        meanBar[j] += -(t9 * t17) - t10 * t18 + (-(t11 * t19) - t12 * t20);
                    }
                }
                for (; i < y.length; i++) {
                    int k2 = i * mean.length;
                    double center = 0.0;
                    double log = 0.0;
                    for (int j = 0; j < mean.length; j++) {
                        double t = x[k2 + j];
                        center += t * mean[j];
                        log += t * spread[j];
                    }
                    double t = y[i] - center;
                    double t2 = Math.exp(-log);
                    double z = t * t2;
                    double t3 = z * t2;
                    double t4 = 1.0 - z * t * t2;
                    for (int j = 0; j < mean.length; j++) {
                        double t5 = x[k2 + j];
                        spreadBar[j] += t4 * t5;
                        meanBar[j] -= t3 * t5;
                    }
                }
            }
        }
    }

    private static double heteroscedasticValueAndGradientKernel(double[] mean, double[] spread, double[] x,
            double[] y, double[] fits, double[] meanBar, double[] spreadBar, double[][] doubles) {
        if (1 < y.length) {
            double sum;
            if (mean.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                double[] rows2 = doubles[1];
                if (rows2.length < y.length) {
                    rows2 = grow(doubles, 1, y.length);
                }
                int k = y.length - 3;
                sum = 0.0;
                int i;
                for (i = 1; i < k; i += 4) {
                    int k2 = i * mean.length;
                    int k3 = (i + 1) * mean.length;
                    int k4 = (i + 2) * mean.length;
                    int k5 = (i + 3) * mean.length;
                    double yi = y[i];
                    double yi1 = y[i + 1];
                    double yi2 = y[i + 2];
                    double yi3 = y[i + 3];
                    double center = 0.0;
                    double log = 0.0;
                    double center2 = 0.0;
                    double log2 = 0.0;
                    double center3 = 0.0;
                    double log3 = 0.0;
                    double center4 = 0.0;
                    double log4 = 0.0;
                    for (int j = 0; j < mean.length; j++) {
                        double t = x[k2 + j];
                        double t2 = x[k3 + j];
                        double t3 = x[k4 + j];
                        double t4 = x[k5 + j];
                        double meanJ = mean[j];
                        center += t * meanJ;
                        center2 += t2 * meanJ;
                        center3 += t3 * meanJ;
                        center4 += t4 * meanJ;
                        double spreadJ = spread[j];
                        log += t * spreadJ;
                        log2 += t2 * spreadJ;
                        log3 += t3 * spreadJ;
                        log4 += t4 * spreadJ;
                    }
                    double t = yi - center;
                    double t2 = yi1 - center2;
                    double t3 = yi2 - center3;
                    double t4 = yi3 - center4;
                    double t5 = Math.exp(-log);
                    double t6 = Math.exp(-log2);
                    double t7 = Math.exp(-log3);
                    double t8 = Math.exp(-log4);
                    double z = t * t5;
                    double z2 = t2 * t6;
                    double z3 = t3 * t7;
                    double z4 = t4 * t8;
                    rows[i] = 1.0 - z * t * t5;
                    rows[i + 1] = 1.0 - z2 * t2 * t6;
                    rows[i + 2] = 1.0 - z3 * t3 * t7;
                    rows[i + 3] = 1.0 - z4 * t4 * t8;
                    rows2[i] = z * t5;
                    rows2[i + 1] = z2 * t6;
                    rows2[i + 2] = z3 * t7;
                    rows2[i + 3] = z4 * t8;
                    sum += 0.5 * z * z + log;
                    sum += 0.5 * z2 * z2 + log2;
                    sum += 0.5 * z3 * z3 + log3;
                    sum += 0.5 * z4 * z4 + log4;
                }
                for (; i < y.length; i++) {
                    int k2 = i * mean.length;
                    double yi = y[i];
                    double center = 0.0;
                    double log = 0.0;
                    for (int j = 0; j < mean.length; j++) {
                        double t = x[k2 + j];
                        center += t * mean[j];
                        log += t * spread[j];
                    }
                    double t = yi - center;
                    double t2 = Math.exp(-log);
                    double z = t * t2;
                    sum += 0.5 * z * z + log;
                    rows[i] = 1.0 - z * t * t2;
                    rows2[i] = z * t2;
                }
                int k2 = y.length >= 33 ? k : 1;
                int k3 = mean.length * 2;
                int k4 = mean.length * 3;
                int k5 = mean.length * 4;
                for (int j = 0; j < mean.length; j++) {
                    int k6 = mean.length + j;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    double sum5 = 0.0;
                    double sum6 = 0.0;
                    double sum7 = 0.0;
                    double sum8 = 0.0;
                    double sum9 = 0.0;
                    int i2;
                    for (i2 = 1; i2 < k2; i2 += 4) {
                        double xK6 = x[k6];
                        sum2 += rows[i2] * xK6;
                        sum3 -= rows2[i2] * xK6;
                        double t = x[k6 + mean.length];
                        sum4 += rows[i2 + 1] * t;
                        sum5 -= rows2[i2 + 1] * t;
                        double t2 = x[k6 + k3];
                        sum6 += rows[i2 + 2] * t2;
                        sum7 -= rows2[i2 + 2] * t2;
                        double t3 = x[k6 + k4];
                        sum8 += rows[i2 + 3] * t3;
                        sum9 -= rows2[i2 + 3] * t3;
                        k6 += k5;
                    }
                    double sum10 = sum2 + sum4 + (sum6 + sum8);
                    double sum11 = sum3 + sum5 + (sum7 + sum9);
                    for (; i2 < y.length; i2++) {
                        double xK6 = x[k6];
                        sum10 += rows[i2] * xK6;
                        sum11 -= rows2[i2] * xK6;
                        k6 += mean.length;
                    }
                    spreadBar[j] += sum10;
                    meanBar[j] += sum11;
                }
            } else {
                int k = y.length - 3;
                sum = 0.0;
                int i;
                for (i = 1; i < k; i += 4) {
                    int k2 = i * mean.length;
                    int k3 = (i + 1) * mean.length;
                    int k4 = (i + 2) * mean.length;
                    int k5 = (i + 3) * mean.length;
                    double yi = y[i];
                    double yi1 = y[i + 1];
                    double yi2 = y[i + 2];
                    double yi3 = y[i + 3];
                    double center = 0.0;
                    double log = 0.0;
                    double center2 = 0.0;
                    double log2 = 0.0;
                    double center3 = 0.0;
                    double log3 = 0.0;
                    double center4 = 0.0;
                    double log4 = 0.0;
                    for (int j = 0; j < mean.length; j++) {
                        double t = x[k2 + j];
                        double t2 = x[k3 + j];
                        double t3 = x[k4 + j];
                        double t4 = x[k5 + j];
                        double meanJ = mean[j];
                        center += t * meanJ;
                        center2 += t2 * meanJ;
                        center3 += t3 * meanJ;
                        center4 += t4 * meanJ;
                        double spreadJ = spread[j];
                        log += t * spreadJ;
                        log2 += t2 * spreadJ;
                        log3 += t3 * spreadJ;
                        log4 += t4 * spreadJ;
                    }
                    double t = yi - center;
                    double t2 = yi1 - center2;
                    double t3 = yi2 - center3;
                    double t4 = yi3 - center4;
                    double t5 = Math.exp(-log);
                    double t6 = Math.exp(-log2);
                    double t7 = Math.exp(-log3);
                    double t8 = Math.exp(-log4);
                    double z = t * t5;
                    double z2 = t2 * t6;
                    double z3 = t3 * t7;
                    double z4 = t4 * t8;
                    double t9 = 0.5 * z * z + log;
                    double t10 = 0.5 * z2 * z2 + log2;
                    double t11 = 0.5 * z3 * z3 + log3;
                    double t12 = 0.5 * z4 * z4 + log4;
                    double t13 = z * t5;
                    double t14 = z2 * t6;
                    double t15 = z3 * t7;
                    double t16 = z4 * t8;
                    double t17 = 1.0 - z * t * t5;
                    double t18 = 1.0 - z2 * t2 * t6;
                    double t19 = 1.0 - z3 * t3 * t7;
                    double t20 = 1.0 - z4 * t4 * t8;
                    for (int j = 0; j < mean.length; j++) {
                        double t21 = x[k2 + j];
                        double t22 = x[k3 + j];
                        double t23 = x[k4 + j];
                        double t24 = x[k5 + j];
                        spreadBar[j] += t17 * t21 + t18 * t22 + (t19 * t23 + t20 * t24);
                        meanBar[j] += -(t13 * t21) - t14 * t22 + (-(t15 * t23) - t16 * t24);
                    }
                    sum = sum + t9 + t10 + t11 + t12;
                }
                for (; i < y.length; i++) {
                    int k2 = i * mean.length;
                    double yi = y[i];
                    double center = 0.0;
                    double log = 0.0;
                    for (int j = 0; j < mean.length; j++) {
                        double t = x[k2 + j];
                        center += t * mean[j];
                        log += t * spread[j];
                    }
                    double t = yi - center;
                    double t2 = Math.exp(-log);
                    double z = t * t2;
                    sum += 0.5 * z * z + log;
                    double t3 = z * t2;
                    double t4 = 1.0 - z * t * t2;
                    for (int j = 0; j < mean.length; j++) {
                        double t5 = x[k2 + j];
                        spreadBar[j] += t4 * t5;
                        meanBar[j] -= t3 * t5;
                    }
                }
            }
            return sum;
        }
        return 0.0;
    }

    private static void momentumGradientKernel(double[] beta, double[] x, double[] y, double[] betaBar,
            double[][] doubles) {
        if (0 < y.length) {
            if (beta.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                if (beta.length == 1) {
                    double beta0 = beta[0];
                    double level = 0.0;
                    for (int i = 0; i < y.length; i++) {
                        double z = 0.0 + x[i] * beta0;
                        level = 0.5 * level + y[i];
                        double t = 1.0 / (2.0 + Math.cos(z));
                        rows[i] = t * (level * t) * Math.sin(z);
                    }
                } else {
                    int k = y.length - 3;
                    double level = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        int k2 = i * beta.length;
                        int k3 = (i + 1) * beta.length;
                        int k4 = (i + 2) * beta.length;
                        int k5 = (i + 3) * beta.length;
                        double z = 0.0;
                        double z2 = 0.0;
                        double z3 = 0.0;
                        double z4 = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            double betaJ = beta[j];
                            z += x[k2 + j] * betaJ;
                            z2 += x[k3 + j] * betaJ;
                            z3 += x[k4 + j] * betaJ;
                            z4 += x[k5 + j] * betaJ;
                        }
                        double t = 1.0 / (2.0 + Math.cos(z));
                        double t2 = 1.0 / (2.0 + Math.cos(z2));
                        double t3 = 1.0 / (2.0 + Math.cos(z3));
                        double t4 = 1.0 / (2.0 + Math.cos(z4));
                        level = 0.5 * level + y[i];
                        rows[i] = t * (level * t) * Math.sin(z);
                        level = 0.5 * level + y[i + 1];
                        rows[i + 1] = t2 * (level * t2) * Math.sin(z2);
                        level = 0.5 * level + y[i + 2];
                        rows[i + 2] = t3 * (level * t3) * Math.sin(z3);
                        level = 0.5 * level + y[i + 3];
                        rows[i + 3] = t4 * (level * t4) * Math.sin(z4);
                    }
                    for (; i < y.length; i++) {
                        int k2 = i * beta.length;
                        double z = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            z += x[k2 + j] * beta[j];
                        }
                        level = 0.5 * level + y[i];
                        double t = 1.0 / (2.0 + Math.cos(z));
                        rows[i] = t * (level * t) * Math.sin(z);
                    }
                }
                int k = y.length >= 32 ? y.length - 3 : 0;
                int k2 = beta.length * 2;
                int k3 = beta.length * 3;
                int k4 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k5 = j;
                    double sum = 0.0;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum += rows[i] * x[k5];
                        sum2 += rows[i + 1] * x[k5 + beta.length];
                        sum3 += rows[i + 2] * x[k5 + k2];
                        sum4 += rows[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum5 = sum + sum2 + (sum3 + sum4);
                    for (; i < y.length; i++) {
                        sum5 += rows[i] * x[k5];
                        k5 += beta.length;
                    }
                    betaBar[j] += sum5;
                }
            } else {
                int k = beta.length >= 32 ? beta.length - 3 : 0;
                double level = 0.0;
                for (int i = 0; i < y.length; i++) {
                    int k2 = i * beta.length;
                    double z = 0.0;
                    double z2 = 0.0;
                    double z3 = 0.0;
                    double z4 = 0.0;
                    int j;
                    for (j = 0; j < k; j += 4) {
                        z += x[k2 + j] * beta[j];
                        z2 += x[k2 + (j + 1)] * beta[j + 1];
                        z3 += x[k2 + (j + 2)] * beta[j + 2];
                        z4 += x[k2 + (j + 3)] * beta[j + 3];
                    }
                    double z5 = z + z2 + (z3 + z4);
                    for (; j < beta.length; j++) {
                        z5 += x[k2 + j] * beta[j];
                    }
                    level = 0.5 * level + y[i];
                    double t = 1.0 / (2.0 + Math.cos(z5));
                    double t2 = t * (level * t) * Math.sin(z5);
                    for (int l = 0; l < beta.length; l++) {
                        betaBar[l] += t2 * x[k2 + l];
                    }
                }
            }
        }
    }

    private static double momentumValueAndGradientKernel(double[] beta, double[] x, double[] y,
            double[] betaBar, double[][] doubles) {
        if (0 < y.length) {
            double sum;
            if (beta.length < 8) {
                double[] rows = doubles[0];
                if (rows.length < y.length) {
                    rows = grow(doubles, 0, y.length);
                }
                if (beta.length == 1) {
                    double beta0 = beta[0];
                    double level = 0.0;
                    sum = 0.0;
                    for (int i = 0; i < y.length; i++) {
                        double z = 0.0 + x[i] * beta0;
                        level = 0.5 * level + y[i];
                        double t = 1.0 / (2.0 + Math.cos(z));
                        double t2 = level * t;
                        sum += t2;
                        rows[i] = t * t2 * Math.sin(z);
                    }
                } else {
                    int k = y.length - 3;
                    double level = 0.0;
                    sum = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        int k2 = i * beta.length;
                        int k3 = (i + 1) * beta.length;
                        int k4 = (i + 2) * beta.length;
                        int k5 = (i + 3) * beta.length;
                        double z = 0.0;
                        double z2 = 0.0;
                        double z3 = 0.0;
                        double z4 = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            double betaJ = beta[j];
                            z += x[k2 + j] * betaJ;
                            z2 += x[k3 + j] * betaJ;
                            z3 += x[k4 + j] * betaJ;
                            z4 += x[k5 + j] * betaJ;
                        }
                        double t = 1.0 / (2.0 + Math.cos(z));
                        double t2 = 1.0 / (2.0 + Math.cos(z2));
                        double t3 = 1.0 / (2.0 + Math.cos(z3));
                        double t4 = 1.0 / (2.0 + Math.cos(z4));
                        level = 0.5 * level + y[i];
                        double t5 = level * t;
                        rows[i] = t * t5 * Math.sin(z);
                        level = 0.5 * level + y[i + 1];
                        double t6 = level * t2;
                        rows[i + 1] = t2 * t6 * Math.sin(z2);
                        level = 0.5 * level + y[i + 2];
                        double t7 = level * t3;
                        rows[i + 2] = t3 * t7 * Math.sin(z3);
                        level = 0.5 * level + y[i + 3];
                        double t8 = level * t4;
                        sum = sum + t5 + t6 + t7 + t8;
                        rows[i + 3] = t4 * t8 * Math.sin(z4);
                    }
                    for (; i < y.length; i++) {
                        int k2 = i * beta.length;
                        double z = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            z += x[k2 + j] * beta[j];
                        }
                        level = 0.5 * level + y[i];
                        double t = 1.0 / (2.0 + Math.cos(z));
                        double t2 = level * t;
                        sum += t2;
                        rows[i] = t * t2 * Math.sin(z);
                    }
                }
                int k = y.length >= 32 ? y.length - 3 : 0;
                int k2 = beta.length * 2;
                int k3 = beta.length * 3;
                int k4 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k5 = j;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    double sum5 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum2 += rows[i] * x[k5];
                        sum3 += rows[i + 1] * x[k5 + beta.length];
                        sum4 += rows[i + 2] * x[k5 + k2];
                        sum5 += rows[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum6 = sum2 + sum3 + (sum4 + sum5);
                    for (; i < y.length; i++) {
                        sum6 += rows[i] * x[k5];
                        k5 += beta.length;
                    }
                    betaBar[j] += sum6;
                }
            } else {
                int k = beta.length >= 32 ? beta.length - 3 : 0;
                double level = 0.0;
                sum = 0.0;
                for (int i = 0; i < y.length; i++) {
                    int k2 = i * beta.length;
                    double z = 0.0;
                    double z2 = 0.0;
                    double z3 = 0.0;
                    double z4 = 0.0;
                    int j;
                    for (j = 0; j < k; j += 4) {
                        z += x[k2 + j] * beta[j];
                        z2 += x[k2 + (j + 1)] * beta[j + 1];
                        z3 += x[k2 + (j + 2)] * beta[j + 2];
                        z4 += x[k2 + (j + 3)] * beta[j + 3];
                    }
                    double z5 = z + z2 + (z3 + z4);
                    for (; j < beta.length; j++) {
                        z5 += x[k2 + j] * beta[j];
                    }
                    level = 0.5 * level + y[i];
                    double t = 1.0 / (2.0 + Math.cos(z5));
                    double t2 = level * t;
                    sum += t2;
                    double t3 = t * t2 * Math.sin(z5);
                    for (int l = 0; l < beta.length; l++) {
                        betaBar[l] += t3 * x[k2 + l];
                    }
                }
            }
            return sum;
        }
        return 0.0;
    }

    private static void hingeGradientKernel(double[] beta, double[] x, boolean[] up, double[] betaBar,
            double[][] doubles) {
        if (0 < up.length) {
            if (beta.length < 8) {
                double[] zBars = doubles[0];
                if (zBars.length < up.length) {
                    zBars = grow(doubles, 0, up.length);
                }
                if (beta.length == 1) {
                    double beta0 = beta[0];
                    for (int i = 0; i < up.length; i++) {
                        double t = x[i] * beta0;
                        boolean upI = up[i];
                        double margin = upI ? 1.0 - t : 1.0 + t;
                        double marginBar = margin > 0.0 ? 2.0 * margin : 0.0;
                        double zBar = upI ? -marginBar : marginBar;
                        zBars[i] = zBar;
                    }
                } else {
                    int k = up.length - 3;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        int k2 = beta.length * i;
                        int k3 = beta.length * (i + 1);
                        int k4 = beta.length * (i + 2);
                        int k5 = beta.length * (i + 3);
                        double z = 0.0;
                        double z2 = 0.0;
                        double z3 = 0.0;
                        double z4 = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            double betaJ = beta[j];
                            z += x[j + k2] * betaJ;
                            z2 += x[j + k3] * betaJ;
                            z3 += x[j + k4] * betaJ;
                            z4 += x[j + k5] * betaJ;
                        }
                        boolean upI = up[i];
                        boolean upI1 = up[i + 1];
                        boolean upI2 = up[i + 2];
                        boolean upI3 = up[i + 3];
                        double margin = upI ? 1.0 - z : 1.0 + z;
                        double margin2 = upI1 ? 1.0 - z2 : 1.0 + z2;
                        double margin3 = upI2 ? 1.0 - z3 : 1.0 + z3;
                        double margin4 = upI3 ? 1.0 - z4 : 1.0 + z4;
                        double marginBar = margin > 0.0 ? 2.0 * margin : 0.0;
                        double marginBar2 = margin2 > 0.0 ? 2.0 * margin2 : 0.0;
                        double marginBar3 = margin3 > 0.0 ? 2.0 * margin3 : 0.0;
                        double marginBar4 = margin4 > 0.0 ? 2.0 * margin4 : 0.0;
                        double zBar = upI ? -marginBar : marginBar;
                        double zBar2 = upI1 ? -marginBar2 : marginBar2;
                        double zBar3 = upI2 ? -marginBar3 : marginBar3;
                        double zBar4 = upI3 ? -marginBar4 : marginBar4;
                        zBars[i] = zBar;
                        zBars[i + 1] = zBar2;
                        zBars[i + 2] = zBar3;
                        zBars[i + 3] = zBar4;
                    }
                    for (; i < up.length; i++) {
                        int k2 = beta.length * i;
                        double z = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            z += x[j + k2] * beta[j];
                        }
                        boolean upI = up[i];
                        double margin = upI ? 1.0 - z : 1.0 + z;
                        double marginBar = margin > 0.0 ? 2.0 * margin : 0.0;
                        double zBar = upI ? -marginBar : marginBar;
                        zBars[i] = zBar;
                    }
                }
                int k = up.length >= 32 ? up.length - 3 : 0;
                int k2 = beta.length * 2;
                int k3 = beta.length * 3;
                int k4 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k5 = j;
                    double sum = 0.0;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum += zBars[i] * x[k5];
                        sum2 += zBars[i + 1] * x[k5 + beta.length];
                        sum3 += zBars[i + 2] * x[k5 + k2];
                        sum4 += zBars[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum5 = sum + sum2 + (sum3 + sum4);
                    for (; i < up.length; i++) {
                        sum5 += zBars[i] * x[k5];
                        k5 += beta.length;
                    }
                    betaBar[j] += sum5;
                }
            } else {
                int k = up.length - 3;
                int i;
                for (i = 0; i < k; i += 4) {
                    int k2 = beta.length * i;
                    int k3 = beta.length * (i + 1);
                    int k4 = beta.length * (i + 2);
                    int k5 = beta.length * (i + 3);
                    double z = 0.0;
                    double z2 = 0.0;
                    double z3 = 0.0;
                    double z4 = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        double betaJ = beta[j];
                        z += x[j + k2] * betaJ;
                        z2 += x[j + k3] * betaJ;
                        z3 += x[j + k4] * betaJ;
                        z4 += x[j + k5] * betaJ;
                    }
                    boolean upI = up[i];
                    boolean upI1 = up[i + 1];
                    boolean upI2 = up[i + 2];
                    boolean upI3 = up[i + 3];
                    double margin = upI ? 1.0 - z : 1.0 + z;
                    double margin2 = upI1 ? 1.0 - z2 : 1.0 + z2;
                    double margin3 = upI2 ? 1.0 - z3 : 1.0 + z3;
                    double margin4 = upI3 ? 1.0 - z4 : 1.0 + z4;
                    double marginBar = margin > 0.0 ? 2.0 * margin : 0.0;
                    double marginBar2 = margin2 > 0.0 ? 2.0 * margin2 : 0.0;
                    double marginBar3 = margin3 > 0.0 ? 2.0 * margin3 : 0.0;
                    double marginBar4 = margin4 > 0.0 ? 2.0 * margin4 : 0.0;
                    double zBar = upI ? -marginBar : marginBar;
                    double zBar2 = upI1 ? -marginBar2 : marginBar2;
                    double zBar3 = upI2 ? -marginBar3 : marginBar3;
                    double zBar4 = upI3 ? -marginBar4 : marginBar4;
                    for (int j = 0; j < beta.length; j++) {
                        double t = zBar3 * x[j + k4] + zBar4 * x[j + k5];
                        betaBar[j] += zBar * x[j + k2] + zBar2 * x[j + k3] + t;
                    }
                }
                for (; i < up.length; i++) {
                    int k2 = beta.length * i;
                    double z = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        z += x[j + k2] * beta[j];
                    }
                    boolean upI = up[i];
                    double margin = upI ? 1.0 - z : 1.0 + z;
                    double marginBar = margin > 0.0 ? 2.0 * margin : 0.0;
                    double zBar = upI ? -marginBar : marginBar;
                    for (int j = 0; j < beta.length; j++) {
                        betaBar[j] += zBar * x[j + k2];
                    }
                }
            }
        }
    }

    private static double hingeValueAndGradientKernel(double[] beta, double[] x, boolean[] up,
            double[] betaBar, double[][] doubles) {
        if (0 < up.length) {
            double sum;
            if (beta.length < 8) {
                double[] zBars = doubles[0];
                if (zBars.length < up.length) {
                    zBars = grow(doubles, 0, up.length);
                }
                if (beta.length == 1) {
                    double beta0 = beta[0];
                    sum = 0.0;
                    for (int i = 0; i < up.length; i++) {
                        double t = x[i] * beta0;
                        boolean upI = up[i];
                        double margin = upI ? 1.0 - t : 1.0 + t;
                        double t2 = 0.0;
                        double marginBar = 0.0;
                        if (margin > 0.0) {
                            t2 = margin * margin;
                            marginBar = 2.0 * margin;
                        }
                        sum += t2;
                        double zBar = upI ? -marginBar : marginBar;
                        zBars[i] = zBar;
                    }
                } else {
                    int k = up.length - 3;
                    sum = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        int k2 = beta.length * i;
                        int k3 = beta.length * (i + 1);
                        int k4 = beta.length * (i + 2);
                        int k5 = beta.length * (i + 3);
                        double z = 0.0;
                        double z2 = 0.0;
                        double z3 = 0.0;
                        double z4 = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            double betaJ = beta[j];
                            z += x[j + k2] * betaJ;
                            z2 += x[j + k3] * betaJ;
                            z3 += x[j + k4] * betaJ;
                            z4 += x[j + k5] * betaJ;
                        }
                        boolean upI = up[i];
                        boolean upI1 = up[i + 1];
                        boolean upI2 = up[i + 2];
                        boolean upI3 = up[i + 3];
                        double margin = upI ? 1.0 - z : 1.0 + z;
                        double margin2 = upI1 ? 1.0 - z2 : 1.0 + z2;
                        double margin3 = upI2 ? 1.0 - z3 : 1.0 + z3;
                        double margin4 = upI3 ? 1.0 - z4 : 1.0 + z4;
                        boolean test = margin2 > 0.0;
                        boolean test2 = margin3 > 0.0;
                        boolean test3 = margin4 > 0.0;
                        double t = 0.0;
                        double marginBar = 0.0;
                        if (margin > 0.0) {
                            t = margin * margin;
                            marginBar = 2.0 * margin;
                        }
                        double t2 = 0.0;
                        double marginBar2 = 0.0;
                        if (test) {
                            t2 = margin2 * margin2;
                            marginBar2 = 2.0 * margin2;
                        }
                        double t3 = 0.0;
                        double marginBar3 = 0.0;
                        if (test2) {
                            t3 = margin3 * margin3;
                            marginBar3 = 2.0 * margin3;
                        }
                        double t4 = 0.0;
                        double marginBar4 = 0.0;
                        if (test3) {
                            t4 = margin4 * margin4;
                            marginBar4 = 2.0 * margin4;
                        }
                        double zBar = upI ? -marginBar : marginBar;
                        double zBar2 = upI1 ? -marginBar2 : marginBar2;
                        double zBar3 = upI2 ? -marginBar3 : marginBar3;
                        double zBar4 = upI3 ? -marginBar4 : marginBar4;
                        zBars[i] = zBar;
                        zBars[i + 1] = zBar2;
                        zBars[i + 2] = zBar3;
                        zBars[i + 3] = zBar4;
                        sum = sum + t + t2 + t3 + t4;
                    }
                    for (; i < up.length; i++) {
                        int k2 = beta.length * i;
                        double z = 0.0;
                        for (int j = 0; j < beta.length; j++) {
                            z += x[j + k2] * beta[j];
                        }
                        boolean upI = up[i];
                        double margin = upI ? 1.0 - z : 1.0 + z;
                        double t = 0.0;
                        double marginBar = 0.0;
                        if (margin > 0.0) {
                            t = margin * margin;
                            marginBar = 2.0 * margin;
                        }
                        sum += t;
                        double zBar = upI ? -marginBar : marginBar;
                        zBars[i] = zBar;
                    }
                }
                int k = up.length >= 32 ? up.length - 3 : 0;
                int k2 = beta.length * 2;
                int k3 = beta.length * 3;
                int k4 = beta.length * 4;
                for (int j = 0; j < beta.length; j++) {
                    int k5 = j;
                    double sum2 = 0.0;
                    double sum3 = 0.0;
                    double sum4 = 0.0;
                    double sum5 = 0.0;
                    int i;
                    for (i = 0; i < k; i += 4) {
                        sum2 += zBars[i] * x[k5];
                        sum3 += zBars[i + 1] * x[k5 + beta.length];
                        sum4 += zBars[i + 2] * x[k5 + k2];
                        sum5 += zBars[i + 3] * x[k5 + k3];
                        k5 += k4;
                    }
                    double sum6 = sum2 + sum3 + (sum4 + sum5);
                    for (; i < up.length; i++) {
                        sum6 += zBars[i] * x[k5];
                        k5 += beta.length;
                    }
                    betaBar[j] += sum6;
                }
            } else {
                int k = up.length - 3;
                sum = 0.0;
                int i;
                for (i = 0; i < k; i += 4) {
                    int k2 = beta.length * i;
                    int k3 = beta.length * (i + 1);
                    int k4 = beta.length * (i + 2);
                    int k5 = beta.length * (i + 3);
                    double z = 0.0;
                    double z2 = 0.0;
                    double z3 = 0.0;
                    double z4 = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        double betaJ = beta[j];
                        z += x[j + k2] * betaJ;
                        z2 += x[j + k3] * betaJ;
                        z3 += x[j + k4] * betaJ;
                        z4 += x[j + k5] * betaJ;
                    }
                    boolean upI = up[i];
                    boolean upI1 = up[i + 1];
                    boolean upI2 = up[i + 2];
                    boolean upI3 = up[i + 3];
                    double margin = upI ? 1.0 - z : 1.0 + z;
                    double margin2 = upI1 ? 1.0 - z2 : 1.0 + z2;
                    double margin3 = upI2 ? 1.0 - z3 : 1.0 + z3;
                    double margin4 = upI3 ? 1.0 - z4 : 1.0 + z4;
                    boolean test = margin2 > 0.0;
                    boolean test2 = margin3 > 0.0;
                    boolean test3 = margin4 > 0.0;
                    double t = 0.0;
                    double marginBar = 0.0;
                    if (margin > 0.0) {
                        t = margin * margin;
                        marginBar = 2.0 * margin;
                    }
                    double t2 = 0.0;
                    double marginBar2 = 0.0;
                    if (test) {
                        t2 = margin2 * margin2;
                        marginBar2 = 2.0 * margin2;
                    }
                    double t3 = 0.0;
                    double marginBar3 = 0.0;
                    if (test2) {
                        t3 = margin3 * margin3;
                        marginBar3 = 2.0 * margin3;
                    }
                    double t4 = 0.0;
                    double marginBar4 = 0.0;
                    if (test3) {
                        t4 = margin4 * margin4;
                        marginBar4 = 2.0 * margin4;
                    }
                    double zBar = upI ? -marginBar : marginBar;
                    double zBar2 = upI1 ? -marginBar2 : marginBar2;
                    double zBar3 = upI2 ? -marginBar3 : marginBar3;
                    double zBar4 = upI3 ? -marginBar4 : marginBar4;
                    for (int j = 0; j < beta.length; j++) {
                        double t5 = zBar3 * x[j + k4] + zBar4 * x[j + k5];
                        betaBar[j] += zBar * x[j + k2] + zBar2 * x[j + k3] + t5;
                    }
                    sum = sum + t + t2 + t3 + t4;
                }
                for (; i < up.length; i++) {
                    int k2 = beta.length * i;
                    double z = 0.0;
                    for (int j = 0; j < beta.length; j++) {
                        z += x[j + k2] * beta[j];
                    }
                    boolean upI = up[i];
                    double margin = upI ? 1.0 - z : 1.0 + z;
                    double t = 0.0;
                    double marginBar = 0.0;
                    if (margin > 0.0) {
                        t = margin * margin;
                        marginBar = 2.0 * margin;
                    }
                    sum += t;
                    double zBar = upI ? -marginBar : marginBar;
                    for (int j = 0; j < beta.length; j++) {
                        betaBar[j] += zBar * x[j + k2];
                    }
                }
            }
            return sum;
        }
        return 0.0;
    }

    private static void polynomialGradientKernel(double[] c, double[] x, double[] y, double[] cBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        for (int i = x.length - 1; i >= 0; i--) {
            if (tape.length < c.length) {
                tape = grow(doubles, 0, c.length);
            }
            double fit = 0.0;
            if (0 < c.length) {
                double xi = x[i];
                for (int j = 0; j < c.length; j++) {
                    double t = Math.cos(j * xi);
                    tape[j] = t;
                    fit += c[j] * t;
                }
            }
            double miss = fit - y[i];
            double t = miss * miss;
            double t2 = 1.0 / (1.0 + t);
            double missBar = 2.0 * (t2 - t2 * (t * t2)) * miss;
            for (int j = 0; j < c.length; j++) {
                cBar[j] += missBar * tape[j];
            }
        }
    }

    private static double polynomialValueAndGradientKernel(double[] c, double[] x, double[] y, double[] cBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 1, x.length);
        }
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            if (tape.length < k + (long) c.length) {
                tape = grow(doubles, 0, k + (long) c.length);
            }
            double fit = 0.0;
            if (0 < c.length) {
                double xi = x[i];
                for (int j = 0; j < c.length; j++) {
                    double t = Math.cos(j * xi);
                    tape[k] = t;
                    fit += c[j] * t;
                    k++;
                }
            }
            double miss = fit - y[i];
            double t = miss * miss;
            double t2 = 1.0 / (1.0 + t);
            double t3 = t * t2;
            tape2[i] = 2.0 * ((1.0 - t3) * t2 * miss);
            sum += t3;
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double t = tape2[i];
            for (int j = c.length - 1; j >= 0; j--) {
                cBar[j] += t * tape[k - 1];
                k--;
            }
        }
        return sum;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
