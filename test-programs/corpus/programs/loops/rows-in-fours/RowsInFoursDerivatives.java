package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsInFours}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowsInFoursDerivatives {

    private RowsInFoursDerivatives() {}

    /**
     * The derivative of {@link RowsInFours#logistic(double[], double[], boolean[])} with respect to
     * {@code beta} and {@code x}.
     */
    public static LogisticGradient logisticGradient(double[] beta, double[] x, boolean[] hit) {
        LogisticGradient into = new LogisticGradient();
        logisticGradient(beta, x, hit, into);
        return into;
    }

    /**
     * Computes the derivative of {@link RowsInFours#logistic(double[], double[], boolean[])} with respect to
     * {@code beta} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * hit.length * (beta.length + 1)}; of the method itself:
     * {@code 2 * hit.length * (beta.length + 8)}. Workspace: none.
     */
    public static void logisticGradient(double[] beta, double[] x, boolean[] hit, LogisticGradient into) {
        into.prepare(beta, x);
        logisticGradientKernel(beta, x, hit, into.beta, into.x);
    }

    /**
     * Computes the derivative of {@link RowsInFours#logistic(double[], double[], boolean[])} with respect to
     * {@code beta} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * hit.length * (3 * beta.length + 8)}; of the method itself:
     * {@code 2 * hit.length * (beta.length + 8)}. Workspace: none.
     */
    public static double logisticValueAndGradient(double[] beta, double[] x, boolean[] hit,
            LogisticGradient into) {
        into.prepare(beta, x);
        return logisticValueAndGradientKernel(beta, x, hit, into.beta, into.x);
    }

    /**
     * The derivative of {@link RowsInFours#logistic(double[], double[], boolean[])} with respect to
     * {@code beta} and {@code x}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class LogisticGradient {
        private double[] beta = new double[0];
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public LogisticGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogisticGradient into(double[] beta, double[] x) {
            if (beta == x) {
                throw new IllegalArgumentException("the results beta and x share an array");
            }
            LogisticGradient holder = new LogisticGradient();
            holder.beta = beta;
            holder.x = x;
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

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] beta, double[] x) {
            if (this.beta == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result beta");
            }
            if (this.beta == x) {
                throw new IllegalArgumentException("argument x shares an array with the result beta");
            }
            if (this.x == beta) {
                throw new IllegalArgumentException("argument beta shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.beta, beta)) {
                throw new IllegalArgumentException(
                        "the array given for the result beta has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.beta = zerosLike(this.beta, beta);
            this.x = zerosLike(this.x, x);
        }
    }

    /**
     * The derivative of {@link RowsInFours#layer(double[][], double[], double[])} with respect to {@code w},
     * {@code bias} and {@code in}.
     */
    public static LayerGradient layerGradient(double[][] w, double[] bias, double[] in) {
        LayerGradient into = new LayerGradient();
        layerGradient(w, bias, in, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsInFours#layer(double[][], double[], double[])} with respect to
     * {@code w}, {@code bias} and {@code in} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code bias.length * (6 * in.length + 11)}; of the method itself:
     * {@code bias.length * (2 * in.length + 3)}. Workspace: {@code 8 * bias.length} bytes.
     */
    public static void layerGradient(double[][] w, double[] bias, double[] in, LayerGradient into) {
        into.prepare(w, bias, in);
        layerGradientKernel(w, bias, in, into.w, into.bias, into.in, into.doubles);
    }

    /**
     * Computes the derivative of {@link RowsInFours#layer(double[][], double[], double[])} with respect to
     * {@code w}, {@code bias} and {@code in} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code bias.length * (6 * in.length + 13)}; of the method itself:
     * {@code bias.length * (2 * in.length + 3)}. Workspace: {@code 8 * bias.length} bytes.
     */
    public static double layerValueAndGradient(double[][] w, double[] bias, double[] in, LayerGradient into) {
        into.prepare(w, bias, in);
        return layerValueAndGradientKernel(w, bias, in, into.w, into.bias, into.in, into.doubles);
    }

    /**
     * The derivative of {@link RowsInFours#layer(double[][], double[], double[])} with respect to {@code w},
     * {@code bias} and {@code in}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class LayerGradient {
        private double[][] w = new double[0][];
        private double[] bias = new double[0];
        private double[] in = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LayerGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LayerGradient into(double[][] w, double[] bias, double[] in) {
            LayerGradient holder = new LayerGradient();
            if (holder.own.add(w, 2, "w")) {
                throw new IllegalArgumentException("the result w has a row twice");
            }
            if (holder.own.owner(bias, 1) != null) {
                throw new IllegalArgumentException("the results w and bias share an array");
            }
            holder.own.add(bias, 1, "bias");
            if (holder.own.owner(in, 1) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(in, 1) + " and in share an array");
            }
            holder.own.add(in, 1, "in");
            holder.w = w;
            holder.bias = bias;
            holder.in = in;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] w() {
            return w;
        }

        /**
         * The derivative with respect to {@code bias}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] bias() {
            return bias;
        }

        /**
         * The derivative with respect to {@code in}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] in() {
            return in;
        }

        private void prepare(double[][] w, double[] bias, double[] in) {
            own.begin();
            own.add(this.w, 2, "w");
            own.add(this.bias, 1, "bias");
            own.add(this.in, 1, "in");
            own.end();
            if (own.owner(w, 2) != null) {
                throw new IllegalArgumentException(
                        "argument w shares an array with the result " + own.owner(w, 2));
            }
            if (own.owner(bias, 1) != null) {
                throw new IllegalArgumentException(
                        "argument bias shares an array with the result " + own.owner(bias, 1));
            }
            if (own.owner(in, 1) != null) {
                throw new IllegalArgumentException(
                        "argument in shares an array with the result " + own.owner(in, 1));
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            if (given && !sameShape(this.bias, bias)) {
                throw new IllegalArgumentException(
                        "the array given for the result bias has not the shape of the argument");
            }
            if (given && !sameShape(this.in, in)) {
                throw new IllegalArgumentException(
                        "the array given for the result in has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
            this.bias = roomLike(this.bias, bias);
            this.in = zerosLike(this.in, in);
        }

        private LayerGradient withoutScratch() {
            LayerGradient results = new LayerGradient();
            results.w = w;
            results.bias = bias;
            results.in = in;
            return results;
        }
    }

    /**
     * The derivative of {@link RowsInFours#smoothed(double[], double[], double)} with respect to {@code x},
     * {@code weights} and {@code keep}.
     */
    public static SmoothedGradient smoothedGradient(double[] x, double[] weights, double keep) {
        SmoothedGradient into = new SmoothedGradient();
        smoothedGradient(x, weights, keep, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsInFours#smoothed(double[], double[], double)} with respect to
     * {@code x}, {@code weights} and {@code keep} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (3 * trips * weights.length + 7 * trips + 1)}; of the method itself:
     * {@code 2 * trips * weights.length + 5 * trips + 1}. Workspace: {@code 16 * trips} bytes. Here
     * {@code trips} is the value of trips in line 45.
     */
    public static void smoothedGradient(double[] x, double[] weights, double keep, SmoothedGradient into) {
        into.prepare(x, weights);
        into.keep = smoothedGradientKernel(x, weights, keep, into.x, into.weights, into.doubles);
    }

    /**
     * Computes the derivative of {@link RowsInFours#smoothed(double[], double[], double)} with respect to
     * {@code x}, {@code weights} and {@code keep} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (3 * trips * weights.length + 8 * trips + 1)}; of the method itself:
     * {@code 2 * trips * weights.length + 5 * trips + 1}. Workspace: {@code 16 * trips} bytes. Here
     * {@code trips} is the value of trips in line 45.
     */
    public static double smoothedValueAndGradient(double[] x, double[] weights, double keep,
            SmoothedGradient into) {
        into.prepare(x, weights);
        double value = smoothedValueAndGradientKernel(x, weights, keep, into.x, into.weights, into.doubles,
                into.partials);
        into.keep = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RowsInFours#smoothed(double[], double[], double)} with respect to {@code x},
     * {@code weights} and {@code keep}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class SmoothedGradient {
        private double[] x = new double[0];
        private double[] weights = new double[0];
        private double keep;
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SmoothedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SmoothedGradient into(double[] x, double[] weights) {
            if (x == weights) {
                throw new IllegalArgumentException("the results x and weights share an array");
            }
            SmoothedGradient holder = new SmoothedGradient();
            holder.x = x;
            holder.weights = weights;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /**
         * The derivative with respect to {@code weights}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weights() {
            return weights;
        }

        /** The derivative with respect to {@code keep}. */
        public double keep() {
            return keep;
        }

        private void prepare(double[] x, double[] weights) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == weights) {
                throw new IllegalArgumentException("argument weights shares an array with the result x");
            }
            if (this.weights == x) {
                throw new IllegalArgumentException("argument x shares an array with the result weights");
            }
            if (this.weights == weights) {
                throw new IllegalArgumentException(
                        "argument weights shares an array with the result weights");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.weights, weights)) {
                throw new IllegalArgumentException(
                        "the array given for the result weights has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.weights = zerosLike(this.weights, weights);
        }

        private SmoothedGradient withoutScratch() {
            SmoothedGradient results = new SmoothedGradient();
            results.x = x;
            results.weights = weights;
            results.keep = keep;
            return results;
        }
    }

    /** The derivative of {@link RowsInFours#bins(double[][], int[], int)} with respect to {@code a}. */
    public static BinsGradient binsGradient(double[][] a, int[] bin, int bins) {
        BinsGradient into = new BinsGradient();
        binsGradient(a, bin, bins, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsInFours#bins(double[][], int[], int)} with respect to {@code a}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * a.length * bin.length + 6 * bins}; of the method itself:
     * {@code 3 * a.length * bin.length + 2 * bins}. Workspace: {@code 24 * bins} bytes.
     */
    public static void binsGradient(double[][] a, int[] bin, int bins, BinsGradient into) {
        into.prepare(a);
        binsGradientKernel(a, bin, bins, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link RowsInFours#bins(double[][], int[], int)} with respect to {@code a}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * a.length * bin.length + 6 * bins}; of the method itself:
     * {@code 3 * a.length * bin.length + 2 * bins}. Workspace: {@code 24 * bins} bytes.
     */
    public static double binsValueAndGradient(double[][] a, int[] bin, int bins, BinsGradient into) {
        into.prepare(a);
        return binsValueAndGradientKernel(a, bin, bins, into.a, into.doubles);
    }

    /**
     * The derivative of {@link RowsInFours#bins(double[][], int[], int)} with respect to {@code a}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class BinsGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[3][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public BinsGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BinsGradient into(double[][] a) {
            BinsGradient holder = new BinsGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[][] a) {
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private BinsGradient withoutScratch() {
            BinsGradient results = new BinsGradient();
            results.a = a;
            return results;
        }
    }

    /**
     * The derivative of {@link RowsInFours#relaxed(double[], double[], int)} with respect to {@code start}
     * and {@code weights}.
     */
    public static RelaxedGradient relaxedGradient(double[] start, double[] weights, int rounds) {
        RelaxedGradient into = new RelaxedGradient();
        relaxedGradient(start, weights, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsInFours#relaxed(double[], double[], int)} with respect to
     * {@code start} and {@code weights} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * rounds * weights.length + 3 * rounds + start.length}; of the method itself:
     * {@code 2 * rounds * weights.length + rounds + start.length}. Workspace:
     * {@code 16 * (rounds + start.length)} bytes.
     */
    public static void relaxedGradient(double[] start, double[] weights, int rounds, RelaxedGradient into) {
        into.prepare(start, weights);
        relaxedGradientKernel(start, weights, rounds, into.start, into.weights, into.doubles);
    }

    /**
     * Computes the derivative of {@link RowsInFours#relaxed(double[], double[], int)} with respect to
     * {@code start} and {@code weights} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * rounds * weights.length + 3 * rounds + 2 * start.length}; of the method itself:
     * {@code 2 * rounds * weights.length + rounds + start.length}. Workspace:
     * {@code 16 * (rounds + start.length)} bytes.
     */
    public static double relaxedValueAndGradient(double[] start, double[] weights, int rounds,
            RelaxedGradient into) {
        into.prepare(start, weights);
        return relaxedValueAndGradientKernel(start, weights, rounds, into.start, into.weights, into.doubles);
    }

    /**
     * The derivative of {@link RowsInFours#relaxed(double[], double[], int)} with respect to {@code start}
     * and {@code weights}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RelaxedGradient {
        private double[] start = new double[0];
        private double[] weights = new double[0];
        private boolean given;
        private final double[][] doubles = new double[4][0];

        /** An empty holder, which grows to what it meets. */
        public RelaxedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RelaxedGradient into(double[] start, double[] weights) {
            if (start == weights) {
                throw new IllegalArgumentException("the results start and weights share an array");
            }
            RelaxedGradient holder = new RelaxedGradient();
            holder.start = start;
            holder.weights = weights;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code start}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] start() {
            return start;
        }

        /**
         * The derivative with respect to {@code weights}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weights() {
            return weights;
        }

        private void prepare(double[] start, double[] weights) {
            if (this.start == start) {
                throw new IllegalArgumentException("argument start shares an array with the result start");
            }
            if (this.start == weights) {
                throw new IllegalArgumentException("argument weights shares an array with the result start");
            }
            if (this.weights == start) {
                throw new IllegalArgumentException("argument start shares an array with the result weights");
            }
            if (this.weights == weights) {
                throw new IllegalArgumentException(
                        "argument weights shares an array with the result weights");
            }
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            if (given && !sameShape(this.weights, weights)) {
                throw new IllegalArgumentException(
                        "the array given for the result weights has not the shape of the argument");
            }
            this.start = roomLike(this.start, start);
            this.weights = zerosLike(this.weights, weights);
        }

        private RelaxedGradient withoutScratch() {
            RelaxedGradient results = new RelaxedGradient();
            results.start = start;
            results.weights = weights;
            return results;
        }
    }

    private static void logisticGradientKernel(double[] beta, double[] x, boolean[] hit, double[] betaBar,
            double[] xBar) {
        int k = hit.length - 3;
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
            boolean hitI = hit[i];
            boolean hitI1 = hit[i + 1];
            boolean hitI2 = hit[i + 2];
            boolean hitI3 = hit[i + 3];
            double t = 1.0 / (1.0 + Math.exp(-(hitI ? -z : z)));
            double t2 = 1.0 / (1.0 + Math.exp(-(hitI1 ? -z2 : z2)));
            double t3 = 1.0 / (1.0 + Math.exp(-(hitI2 ? -z3 : z3)));
            double t4 = 1.0 / (1.0 + Math.exp(-(hitI3 ? -z4 : z4)));
            double t5 = (hitI ? 0.0 : t) - (hitI ? t : 0.0);
            double t6 = (hitI1 ? 0.0 : t2) - (hitI1 ? t2 : 0.0);
            double t7 = (hitI2 ? 0.0 : t3) - (hitI2 ? t3 : 0.0);
            double t8 = (hitI3 ? 0.0 : t4) - (hitI3 ? t4 : 0.0);
            for (int j = 0; j < beta.length; j++) {
                int k6 = k2 + j;
                int k7 = k3 + j;
                int k8 = k4 + j;
                int k9 = k5 + j;
                double betaJ = beta[j];
                betaBar[j] += t5 * x[k6] + t6 * x[k7] + (t7 * x[k8] + t8 * x[k9]);
                xBar[k6] += t5 * betaJ;
                xBar[k7] += t6 * betaJ;
                xBar[k8] += t7 * betaJ;
                xBar[k9] += t8 * betaJ;
            }
        }
        for (; i < hit.length; i++) {
            int k2 = i * beta.length;
            double z = 0.0;
            for (int j = 0; j < beta.length; j++) {
                z += x[k2 + j] * beta[j];
            }
            boolean hitI = hit[i];
            double t = 1.0 / (1.0 + Math.exp(-(hitI ? -z : z)));
            double t2 = (hitI ? 0.0 : t) - (hitI ? t : 0.0);
            for (int j = 0; j < beta.length; j++) {
                int k3 = k2 + j;
                betaBar[j] += t2 * x[k3];
                xBar[k3] += t2 * beta[j];
            }
        }
    }

    private static double logisticValueAndGradientKernel(double[] beta, double[] x, boolean[] hit,
            double[] betaBar, double[] xBar) {
        int k = hit.length - 3;
        double loss = 0.0;
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
            boolean hitI = hit[i];
            boolean hitI1 = hit[i + 1];
            boolean hitI2 = hit[i + 2];
            boolean hitI3 = hit[i + 3];
            double t = hitI ? -z : z;
            double t2 = hitI1 ? -z2 : z2;
            double t3 = hitI2 ? -z3 : z3;
            double t4 = hitI3 ? -z4 : z4;
            double t5 = Math.exp(-Math.abs(t));
            double t6 = Math.exp(-Math.abs(t2));
            double t7 = Math.exp(-Math.abs(t3));
            double t8 = Math.exp(-Math.abs(t4));
            double t9 = 1.0 + t5;
            double t10 = 1.0 + t6;
            double t11 = 1.0 + t7;
            double t12 = 1.0 + t8;
            double t13 = 1.0 / t9;
            double t14 = 1.0 / t10;
            double t15 = 1.0 / t11;
            double t16 = 1.0 / t12;
            double t17 = Math.max(t, 0.0) + (Math.log(t9) + (t5 - (t9 - 1.0)) * t13);
            double t18 = Math.max(t2, 0.0) + (Math.log(t10) + (t6 - (t10 - 1.0)) * t14);
            double t19 = Math.max(t3, 0.0) + (Math.log(t11) + (t7 - (t11 - 1.0)) * t15);
            double t20 = Math.max(t4, 0.0) + (Math.log(t12) + (t8 - (t12 - 1.0)) * t16);
            double t21 = (t < 0.0 ? t5 : 1.0) * t13;
            double t22 = (t2 < 0.0 ? t6 : 1.0) * t14;
            double t23 = (t3 < 0.0 ? t7 : 1.0) * t15;
            double t24 = (t4 < 0.0 ? t8 : 1.0) * t16;
            double t25 = (hitI ? 0.0 : t21) - (hitI ? t21 : 0.0);
            double t26 = (hitI1 ? 0.0 : t22) - (hitI1 ? t22 : 0.0);
            double t27 = (hitI2 ? 0.0 : t23) - (hitI2 ? t23 : 0.0);
            double t28 = (hitI3 ? 0.0 : t24) - (hitI3 ? t24 : 0.0);
            for (int j = 0; j < beta.length; j++) {
                int k6 = k2 + j;
                int k7 = k3 + j;
                int k8 = k4 + j;
                int k9 = k5 + j;
                double betaJ = beta[j];
                betaBar[j] += t25 * x[k6] + t26 * x[k7] + (t27 * x[k8] + t28 * x[k9]);
                xBar[k6] += t25 * betaJ;
                xBar[k7] += t26 * betaJ;
                xBar[k8] += t27 * betaJ;
                xBar[k9] += t28 * betaJ;
            }
            loss = loss + t17 + t18 + t19 + t20;
        }
        for (; i < hit.length; i++) {
            int k2 = i * beta.length;
            double z = 0.0;
            for (int j = 0; j < beta.length; j++) {
                z += x[k2 + j] * beta[j];
            }
            boolean hitI = hit[i];
            double t = hitI ? -z : z;
            double t2 = Math.exp(-Math.abs(t));
            double t3 = 1.0 + t2;
            double t4 = 1.0 / t3;
            double t5 = (t < 0.0 ? t2 : 1.0) * t4;
            loss += Math.max(t, 0.0) + (Math.log(t3) + (t2 - (t3 - 1.0)) * t4);
            double t6 = (hitI ? 0.0 : t5) - (hitI ? t5 : 0.0);
            for (int j = 0; j < beta.length; j++) {
                int k3 = k2 + j;
                betaBar[j] += t6 * x[k3];
                xBar[k3] += t6 * beta[j];
            }
        }
        return loss;
    }

    private static void layerGradientKernel(double[][] w, double[] bias, double[] in, double[][] wBar,
            double[] biasBar, double[] inBar, double[][] doubles) {
        double[] outBar = room(doubles, 0, bias.length);
        for (int i = 0; i < bias.length; i++) {
            double sum = bias[i];
            int k = in.length >= 32 ? in.length - 3 : 0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            int j;
            for (j = 0; j < k; j += 4) {
                double[] wi = w[i];
                sum += wi[j] * in[j];
                sum2 += wi[j + 1] * in[j + 1];
                sum3 += wi[j + 2] * in[j + 2];
                sum4 += wi[j + 3] * in[j + 3];
            }
            double sum5 = sum + sum2 + (sum3 + sum4);
            for (; j < in.length; j++) {
                sum5 += w[i][j] * in[j];
            }
            double t = Math.tanh(sum5);
            double t2 = outBar[i] + 2.0 * t;
            outBar[i] = 0.0;
            double t3 = Math.abs(sum5);
            double t4;
            if (t3 < 9.0) {
                t4 = (1.0 - t) * (1.0 + t);
            } else {
                double t5 = Math.exp(-2.0 * t3);
                double t6 = 1.0 + t5;
                t4 = 4.0 * t5 / (t6 * t6);
            }
            double t5 = t2 * t4;
            for (int l = 0; l < in.length; l++) {
                inBar[l] += t5 * w[i][l];
                wBar[i][l] += t5 * in[l];
            }
            biasBar[i] = t5;
        }
    }

    private static double layerValueAndGradientKernel(double[][] w, double[] bias, double[] in,
            double[][] wBar, double[] biasBar, double[] inBar, double[][] doubles) {
        double[] outBar = room(doubles, 0, bias.length);
        double total = 0.0;
        for (int i = 0; i < bias.length; i++) {
            double sum = bias[i];
            int k = in.length >= 32 ? in.length - 3 : 0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            int j;
            for (j = 0; j < k; j += 4) {
                double[] wi = w[i];
                sum += wi[j] * in[j];
                sum2 += wi[j + 1] * in[j + 1];
                sum3 += wi[j + 2] * in[j + 2];
                sum4 += wi[j + 3] * in[j + 3];
            }
            double sum5 = sum + sum2 + (sum3 + sum4);
            for (; j < in.length; j++) {
                sum5 += w[i][j] * in[j];
            }
            double t = Math.tanh(sum5);
            total += t * t;
            double t2 = outBar[i] + 2.0 * t;
            outBar[i] = 0.0;
            double t3 = Math.abs(sum5);
            double t4;
            if (t3 < 9.0) {
                t4 = (1.0 - t) * (1.0 + t);
            } else {
                double t5 = Math.exp(-2.0 * t3);
                double t6 = 1.0 + t5;
                t4 = 4.0 * t5 / (t6 * t6);
            }
            double t5 = t2 * t4;
            for (int l = 0; l < in.length; l++) {
                inBar[l] += t5 * w[i][l];
                wBar[i][l] += t5 * in[l];
            }
            biasBar[i] = t5;
        }
        return total;
    }

    private static double smoothedGradientKernel(double[] x, double[] weights, double keep, double[] xBar,
            double[] weightsBar, double[][] doubles) {
        double[] levelTape = doubles[0];
        double[] seenTape = doubles[1];
        double t = 1.0 - keep;
        int trips = weights.length <= x.length ? x.length - weights.length + 1 : 0;
        if (levelTape.length < trips) {
            levelTape = grow(doubles, 0, trips);
        }
        if (seenTape.length < trips) {
            seenTape = grow(doubles, 1, trips);
        }
        int k = trips >= 4 ? trips - 3 : 0;
        double level = 0.0;
        int trips2;
        for (trips2 = 0; trips2 < k; trips2 += 4) {
            double seen = 0.0;
            double seen2 = 0.0;
            double seen3 = 0.0;
            double seen4 = 0.0;
            for (int j = 0; j < weights.length; j++) {
                double weightsJ = weights[j];
                seen += weightsJ * x[trips2 + j];
                seen2 += weightsJ * x[trips2 + 1 + j];
                seen3 += weightsJ * x[trips2 + 2 + j];
                seen4 += weightsJ * x[trips2 + 3 + j];
            }
            seenTape[trips2] = seen;
            seenTape[trips2 + 1] = seen2;
            seenTape[trips2 + 2] = seen3;
            seenTape[trips2 + 3] = seen4;
            levelTape[trips2] = level;
            level = keep * level + t * seen;
            levelTape[trips2 + 1] = level;
            level = keep * level + t * seen2;
            levelTape[trips2 + 2] = level;
            level = keep * level + t * seen3;
            levelTape[trips2 + 3] = level;
            level = keep * level + t * seen4;
        }
        for (; trips2 < trips; trips2++) {
            levelTape[trips2] = level;
            double seen = 0.0;
            for (int j = 0; j < weights.length; j++) {
                seen += weights[j] * x[trips2 + j];
            }
            seenTape[trips2] = seen;
            level = keep * level + t * seen;
        }
        double keepBar = 0.0;
        double t2 = 0.0;
        double levelBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double level2 = levelTape[i];
            double seen = seenTape[i];
            double level3 = keep * level2 + t * seen;
            levelBar += 2.0 * level3;
            t2 += levelBar * seen;
            double t3 = levelBar * t;
            keepBar += levelBar * level2;
            levelBar *= keep;
            for (int j = 0; j < weights.length; j++) {
                int k2 = i + j;
                xBar[k2] += t3 * weights[j];
                weightsBar[j] += t3 * x[k2];
            }
        }
        return keepBar - t2;
    }

    private static double smoothedValueAndGradientKernel(double[] x, double[] weights, double keep,
            double[] xBar, double[] weightsBar, double[][] doubles, double[] partials) {
        double[] levelTape = doubles[0];
        double[] seenTape = doubles[1];
        double t = 1.0 - keep;
        int trips = weights.length <= x.length ? x.length - weights.length + 1 : 0;
        if (levelTape.length < trips) {
            levelTape = grow(doubles, 0, trips);
        }
        if (seenTape.length < trips) {
            seenTape = grow(doubles, 1, trips);
        }
        int k = trips >= 4 ? trips - 3 : 0;
        double level = 0.0;
        double sum = 0.0;
        int trips2;
        for (trips2 = 0; trips2 < k; trips2 += 4) {
            double seen = 0.0;
            double seen2 = 0.0;
            double seen3 = 0.0;
            double seen4 = 0.0;
            for (int j = 0; j < weights.length; j++) {
                double weightsJ = weights[j];
                seen += weightsJ * x[trips2 + j];
                seen2 += weightsJ * x[trips2 + 1 + j];
                seen3 += weightsJ * x[trips2 + 2 + j];
                seen4 += weightsJ * x[trips2 + 3 + j];
            }
            seenTape[trips2] = seen;
            seenTape[trips2 + 1] = seen2;
            seenTape[trips2 + 2] = seen3;
            seenTape[trips2 + 3] = seen4;
            levelTape[trips2] = level;
            level = keep * level + t * seen;
            sum += level * level;
            levelTape[trips2 + 1] = level;
            level = keep * level + t * seen2;
            sum += level * level;
            levelTape[trips2 + 2] = level;
            level = keep * level + t * seen3;
            sum += level * level;
            levelTape[trips2 + 3] = level;
            level = keep * level + t * seen4;
            sum += level * level;
        }
        for (; trips2 < trips; trips2++) {
            levelTape[trips2] = level;
            double seen = 0.0;
            for (int j = 0; j < weights.length; j++) {
                seen += weights[j] * x[trips2 + j];
            }
            seenTape[trips2] = seen;
            level = keep * level + t * seen;
            sum += level * level;
        }
        double keepBar = 0.0;
        double t2 = 0.0;
        double levelBar = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            double level2 = levelTape[i];
            double seen = seenTape[i];
            double level3 = keep * level2 + t * seen;
            levelBar += 2.0 * level3;
            t2 += levelBar * seen;
            double t3 = levelBar * t;
            keepBar += levelBar * level2;
            levelBar *= keep;
            for (int j = 0; j < weights.length; j++) {
                int k2 = i + j;
                xBar[k2] += t3 * weights[j];
                weightsBar[j] += t3 * x[k2];
            }
        }
        partials[0] = keepBar - t2;
        return sum;
    }

    private static void binsGradientKernel(double[][] a, int[] bin, int bins, double[][] aBar,
            double[][] doubles) {
        double[] productTape = doubles[0];
        double[] sums = room(doubles, 1, bins);
        double[] sumsBar = room(doubles, 2, bins);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < bin.length; j++) {
                double t = a[i][j];
                sums[bin[j]] += t * t;
            }
        }
        if (productTape.length < bins) {
            productTape = grow(doubles, 0, bins);
        }
        double product = 1.0;
        for (int i = 0; i < bins; i++) {
            productTape[i] = product;
            product *= 1.0 + sums[i];
        }
        double productBar = 1.0;
        for (int i = bins - 1; i >= 0; i--) {
            sumsBar[i] += productBar * productTape[i];
            productBar *= 1.0 + sums[i];
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < bin.length; j++) {
                aBar[i][j] += 2.0 * sumsBar[bin[j]] * a[i][j];
            }
        }
    }

    private static double binsValueAndGradientKernel(double[][] a, int[] bin, int bins, double[][] aBar,
            double[][] doubles) {
        double[] productTape = doubles[0];
        double[] sums = room(doubles, 1, bins);
        double[] sumsBar = room(doubles, 2, bins);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < bin.length; j++) {
                double t = a[i][j];
                sums[bin[j]] += t * t;
            }
        }
        if (productTape.length < bins) {
            productTape = grow(doubles, 0, bins);
        }
        double product = 1.0;
        for (int i = 0; i < bins; i++) {
            productTape[i] = product;
            product *= 1.0 + sums[i];
        }
        double productBar = 1.0;
        for (int i = bins - 1; i >= 0; i--) {
            sumsBar[i] += productBar * productTape[i];
            productBar *= 1.0 + sums[i];
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < bin.length; j++) {
                aBar[i][j] += 2.0 * sumsBar[bin[j]] * a[i][j];
            }
        }
        return product;
    }

    private static void relaxedGradientKernel(double[] start, double[] weights, int rounds, double[] startBar,
            double[] weightsBar, double[][] doubles) {
        double[] sumTape = doubles[0];
        double[] oldTape = doubles[1];
        double[] b = room(doubles, 2, start.length);
        double[] bBar = room(doubles, 3, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        if (sumTape.length < rounds) {
            sumTape = grow(doubles, 0, rounds);
        }
        if (oldTape.length < rounds) {
            oldTape = grow(doubles, 1, rounds);
        }
        for (int i = 0; i < rounds; i++) {
            double sum = 0.0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * b[(i + j) % start.length];
            }
            sumTape[i] = sum;
            int k = i % start.length;
            oldTape[i] = b[k];
            b[k] = Math.sin(sum);
        }
        for (int i = 0; i < start.length; i++) {
            bBar[i] += 1.0;
        }
        for (int i = rounds - 1; i >= 0; i--) {
            int k = i % start.length;
            b[k] = oldTape[i];
            double bBarK = bBar[k];
            bBar[k] = 0.0;
            double t = bBarK * Math.cos(sumTape[i]);
            for (int j = 0; j < weights.length; j++) {
                int k2 = (i + j) % start.length;
                bBar[k2] += t * weights[j];
                weightsBar[j] += t * b[k2];
            }
        }
        for (int i = 0; i < start.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] = bBarI;
        }
    }

    private static double relaxedValueAndGradientKernel(double[] start, double[] weights, int rounds,
            double[] startBar, double[] weightsBar, double[][] doubles) {
        double[] sumTape = doubles[0];
        double[] oldTape = doubles[1];
        double[] b = room(doubles, 2, start.length);
        double[] bBar = room(doubles, 3, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        if (sumTape.length < rounds) {
            sumTape = grow(doubles, 0, rounds);
        }
        if (oldTape.length < rounds) {
            oldTape = grow(doubles, 1, rounds);
        }
        for (int i = 0; i < rounds; i++) {
            double sum = 0.0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * b[(i + j) % start.length];
            }
            sumTape[i] = sum;
            int k = i % start.length;
            oldTape[i] = b[k];
            b[k] = Math.sin(sum);
        }
        double total = 0.0;
        for (int i = 0; i < start.length; i++) {
            total += b[i];
            bBar[i] += 1.0;
        }
        for (int i = rounds - 1; i >= 0; i--) {
            int k = i % start.length;
            b[k] = oldTape[i];
            double bBarK = bBar[k];
            bBar[k] = 0.0;
            double t = bBarK * Math.cos(sumTape[i]);
            for (int j = 0; j < weights.length; j++) {
                int k2 = (i + j) % start.length;
                bBar[k2] += t * weights[j];
                weightsBar[j] += t * b[k2];
            }
        }
        for (int i = 0; i < start.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] = bBarI;
        }
        return total;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
