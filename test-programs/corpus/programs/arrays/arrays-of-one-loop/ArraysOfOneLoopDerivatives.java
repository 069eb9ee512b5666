package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ArraysOfOneLoop}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class ArraysOfOneLoopDerivatives {

    private ArraysOfOneLoopDerivatives() {}

    /**
     * The derivative of {@link ArraysOfOneLoop#crossEntropy(double[], int)} with respect to {@code scores}.
     *
     * <p>
     * Where the arguments are equal (line 18), {@code max} has the derivative of the first. At
     * {@code sum == 0} (line 30), the derivative of {@code log} is infinite, and NaN below.
     */
    public static CrossEntropyGradient crossEntropyGradient(double[] scores, int label) {
        CrossEntropyGradient into = new CrossEntropyGradient();
        crossEntropyGradient(scores, label, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#crossEntropy(double[], int)} with respect to
     * {@code scores} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7 * scores.length + 5}; of the method itself:
     * {@code 2 * (2 * scores.length + 1)}. Workspace: {@code 8 * scores.length} bytes.
     */
    public static void crossEntropyGradient(double[] scores, int label, CrossEntropyGradient into) {
        into.prepare(scores);
        crossEntropyGradientKernel(scores, label, into.scores, into.doubles);
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#crossEntropy(double[], int)} with respect to
     * {@code scores} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 7 * scores.length + 8}; of the method itself:
     * {@code 2 * (2 * scores.length + 1)}. Workspace: {@code 8 * scores.length} bytes.
     */
    public static double crossEntropyValueAndGradient(double[] scores, int label, CrossEntropyGradient into) {
        into.prepare(scores);
        return crossEntropyValueAndGradientKernel(scores, label, into.scores, into.doubles);
    }

    /**
     * The derivative of {@link ArraysOfOneLoop#crossEntropy(double[], int)} with respect to {@code scores},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class CrossEntropyGradient {
        private double[] scores = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public CrossEntropyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static CrossEntropyGradient into(double[] scores) {
            CrossEntropyGradient holder = new CrossEntropyGradient();
            holder.scores = scores;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code scores}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] scores() {
            return scores;
        }

        private void prepare(double[] scores) {
            if (this.scores == scores) {
                throw new IllegalArgumentException("argument scores shares an array with the result scores");
            }
            if (given && !sameShape(this.scores, scores)) {
                throw new IllegalArgumentException(
                        "the array given for the result scores has not the shape of the argument");
            }
            this.scores = zerosLike(this.scores, scores);
        }

        private CrossEntropyGradient withoutScratch() {
            CrossEntropyGradient results = new CrossEntropyGradient();
            results.scores = scores;
            return results;
        }
    }

    /**
     * The derivative of {@link ArraysOfOneLoop#roughness(double, double[])} with respect to {@code a} and
     * {@code x}.
     *
     * <p>
     * Branches on active values (lines 38 and 43) have the derivative of the side taken.
     */
    public static RoughnessGradient roughnessGradient(double a, double[] x) {
        RoughnessGradient into = new RoughnessGradient();
        roughnessGradient(a, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#roughness(double, double[])} with respect to
     * {@code a} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 15 * x.length - 7}; of the method itself: at most
     * {@code 3 * (2 * x.length - 1)}. Workspace: {@code 16 * x.length} bytes.
     */
    public static void roughnessGradient(double a, double[] x, RoughnessGradient into) {
        into.prepare(x);
        into.a = roughnessGradientKernel(a, x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#roughness(double, double[])} with respect to
     * {@code a} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 17 * x.length - 8}; of the method itself: at most
     * {@code 3 * (2 * x.length - 1)}. Workspace: {@code 16 * x.length} bytes.
     */
    public static double roughnessValueAndGradient(double a, double[] x, RoughnessGradient into) {
        into.prepare(x);
        double value = roughnessValueAndGradientKernel(a, x, into.x, into.doubles, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ArraysOfOneLoop#roughness(double, double[])} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RoughnessGradient {
        private double a;
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RoughnessGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RoughnessGradient into(double[] x) {
            RoughnessGradient holder = new RoughnessGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }

        private RoughnessGradient withoutScratch() {
            RoughnessGradient results = new RoughnessGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link ArraysOfOneLoop#layers(double[], double[], int)} with respect to {@code w} and
     * {@code x}.
     */
    public static LayersGradient layersGradient(double[] w, double[] x, int rounds) {
        LayersGradient into = new LayersGradient();
        layersGradient(w, x, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#layers(double[], double[], int)} with respect to
     * {@code w} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 17 * rounds * w.length}; of the method itself:
     * {@code 4 * rounds * w.length}. Workspace: {@code 8 * w.length * (3 * rounds + 2)} bytes, and while it
     * grows at most twice as many.
     */
    public static void layersGradient(double[] w, double[] x, int rounds, LayersGradient into) {
        into.prepare(w, x);
        layersGradientKernel(w, x, rounds, into.w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#layers(double[], double[], int)} with respect to
     * {@code w} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 19 * rounds * w.length}; of the method itself:
     * {@code 4 * rounds * w.length}. Workspace: {@code 8 * w.length * (3 * rounds + 2)} bytes, and while it
     * grows at most twice as many.
     */
    public static double layersValueAndGradient(double[] w, double[] x, int rounds, LayersGradient into) {
        into.prepare(w, x);
        return layersValueAndGradientKernel(w, x, rounds, into.w, into.x, into.doubles);
    }

    /**
     * The derivative of {@link ArraysOfOneLoop#layers(double[], double[], int)} with respect to {@code w} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LayersGradient {
        private double[] w = new double[0];
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[5][0];

        /** An empty holder, which grows to what it meets. */
        public LayersGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LayersGradient into(double[] w, double[] x) {
            if (w == x) {
                throw new IllegalArgumentException("the results w and x share an array");
            }
            LayersGradient holder = new LayersGradient();
            holder.w = w;
            holder.x = x;
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

        private void prepare(double[] w, double[] x) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (this.w == x) {
                throw new IllegalArgumentException("argument x shares an array with the result w");
            }
            if (this.x == w) {
                throw new IllegalArgumentException("argument w shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
            this.x = zerosLike(this.x, x);
        }

        private LayersGradient withoutScratch() {
            LayersGradient results = new LayersGradient();
            results.w = w;
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link ArraysOfOneLoop#overwritten(double[], int)} with respect to {@code x}.
     */
    public static OverwrittenGradient overwrittenGradient(double[] x, int n) {
        OverwrittenGradient into = new OverwrittenGradient();
        overwrittenGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#overwritten(double[], int)} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 8 * n}; of the method itself: {@code 4 * n}. Workspace: {@code 8 * (n + x.length)}
     * bytes.
     */
    public static void overwrittenGradient(double[] x, int n, OverwrittenGradient into) {
        into.prepare(x);
        overwrittenGradientKernel(into.xCopy, n, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ArraysOfOneLoop#overwritten(double[], int)} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10 * n}; of the method itself: {@code 4 * n}. Workspace: {@code 8 * (n + x.length)}
     * bytes.
     */
    public static double overwrittenValueAndGradient(double[] x, int n, OverwrittenGradient into) {
        into.prepare(x);
        return overwrittenValueAndGradientKernel(into.xCopy, n, into.x, into.doubles);
    }

    /**
     * The derivative of {@link ArraysOfOneLoop#overwritten(double[], int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class OverwrittenGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public OverwrittenGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static OverwrittenGradient into(double[] x) {
            OverwrittenGradient holder = new OverwrittenGradient();
            holder.x = x;
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

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private OverwrittenGradient withoutScratch() {
            OverwrittenGradient results = new OverwrittenGradient();
            results.x = x;
            return results;
        }
    }

    private static void crossEntropyGradientKernel(double[] scores, int label, double[] scoresBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double most = scores[0];
        int last = -1;
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i];
            last = score > most | score != score ? i : last;
            most = Math.max(most, score);
        }
        boolean test = last >= 0;
        if (tape.length < scores.length) {
            tape = grow(doubles, 0, scores.length);
        }
        double sum = 0.0;
        for (int i = 0; i < scores.length; i++) {
            double t = Math.exp(scores[i] - most);
            tape[i] = t;
            sum += t;
        }
        scoresBar[label] += -1.0;
        double t = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        double mostBar = 1.0;
        for (int i = 0; i < scores.length; i++) {
            double t2 = t * tape[i];
            mostBar -= t2;
            scoresBar[i] += t2;
        }
        if (test) {
            scoresBar[last] += mostBar;
        } else {
            scoresBar[0] += mostBar;
        }
    }

    private static double crossEntropyValueAndGradientKernel(double[] scores, int label, double[] scoresBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double most = scores[0];
        int last = -1;
        for (int i = 0; i < scores.length; i++) {
            double score = scores[i];
            last = score > most | score != score ? i : last;
            most = Math.max(most, score);
        }
        boolean test = last >= 0;
        if (tape.length < scores.length) {
            tape = grow(doubles, 0, scores.length);
        }
        double sum = 0.0;
        for (int i = 0; i < scores.length; i++) {
            double t = Math.exp(scores[i] - most);
            tape[i] = t;
            sum += t;
        }
        double t = Math.log(sum) - (scores[label] - most);
        scoresBar[label] += -1.0;
        double t2 = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        double mostBar = 1.0;
        for (int i = 0; i < scores.length; i++) {
            double t3 = t2 * tape[i];
            mostBar -= t3;
            scoresBar[i] += t3;
        }
        if (test) {
            scoresBar[last] += mostBar;
        } else {
            scoresBar[0] += mostBar;
        }
        return t;
    }

    private static double roughnessGradientKernel(double a, double[] x, double[] xBar, double[][] doubles) {
        double[] curve = room(doubles, 0, x.length);
        double[] curveBar = room(doubles, 1, x.length);
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            curve[i] = xi > 0.0 ? a * xi * xi : Math.sin(xi);
        }
        curveBar[0] += 1.0;
        if (1 < x.length) {
            double curvePrevious = curve[0];
            double curveBarCarry = 0.0;
            for (int i = 1; i < x.length; i++) {
                double curveI = curve[i];
                double step = curveI - curvePrevious;
                double t = 0.0;
                double stepBar = -1.0;
                if (step > 0.0) {
                    t = step * step;
                    stepBar = 2.0 * curveI * step;
                }
                curveBar[i - 1] += curveBarCarry - stepBar;
                curveBarCarry = t + stepBar;
                curvePrevious = curveI;
            }
            curveBar[x.length - 1] += curveBarCarry;
        }
        double aBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double curveBarI = curveBar[i];
            curveBar[i] = 0.0;
            double t;
            if (xi > 0.0) {
                double t2 = curveBarI * xi;
                aBar += t2 * xi;
                t = 2.0 * (t2 * a);
            } else {
                t = curveBarI * Math.cos(xi);
            }
            xBar[i] = t;
        }
        return aBar;
    }

    private static double roughnessValueAndGradientKernel(double a, double[] x, double[] xBar,
            double[][] doubles, double[] partials) {
        double[] curve = room(doubles, 0, x.length);
        double[] curveBar = room(doubles, 1, x.length);
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            curve[i] = xi > 0.0 ? a * xi * xi : Math.sin(xi);
        }
        double curve0 = curve[0];
        curveBar[0] += 1.0;
        double sum = 0.0;
        if (1 < x.length) {
            double curveBarCarry = 0.0;
            double curvePrevious = curve0;
            for (int i = 1; i < x.length; i++) {
                double curveI = curve[i];
                double step = curveI - curvePrevious;
                double t = 0.0;
                double stepBar = -1.0;
                if (step > 0.0) {
                    t = step * step;
                    sum += t * curveI;
                    stepBar = 2.0 * curveI * step;
                } else {
                    sum -= step;
                }
                curveBar[i - 1] += curveBarCarry - stepBar;
                curveBarCarry = t + stepBar;
                curvePrevious = curveI;
            }
            curveBar[x.length - 1] += curveBarCarry;
        }
        double t = sum + curve0;
        double aBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double curveBarI = curveBar[i];
            curveBar[i] = 0.0;
            double t2;
            if (xi > 0.0) {
                double t3 = curveBarI * xi;
                aBar += t3 * xi;
                t2 = 2.0 * (t3 * a);
            } else {
                t2 = curveBarI * Math.cos(xi);
            }
            xBar[i] = t2;
        }
        partials[0] = aBar;
        return t;
    }

    private static void layersGradientKernel(double[] w, double[] x, int rounds, double[] wBar, double[] xBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        int k = 0;
        int k2 = 0;
        for (int i = 0; i < rounds; i++) {
            double[] hidden = room(doubles, 3, w.length);
            long k3 = w.length;
            if (tape.length < k + k3) {
                tape = grow(doubles, 0, k + k3);
            }
            for (int j = 0; j < w.length; j++) {
                double t = Math.tanh(w[j] * x[i % x.length]);
                tape[k] = t;
                hidden[j] = t;
                k++;
            }
            int k4 = w.length - 1;
            long size = k2 + k3;
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            for (int j = 0; j < w.length; j++) {
                tape3[k2] = hidden[j];
                tape2[k2] = hidden[k4 - j];
                k2++;
            }
        }
        for (int i = rounds - 1; i >= 0; i--) {
            double[] hiddenBar = room(doubles, 4, w.length);
            int k3 = w.length - 1;
            int k4 = w.length - 1;
            for (int j = k4; j >= 0; j--) {
                hiddenBar[k3 - j] += tape3[k2 - 1];
                hiddenBar[j] += tape2[k2 - 1];
                k2--;
            }
            for (int j = k4; j >= 0; j--) {
                double wj = w[j];
                int k5 = i % x.length;
                double xK5 = x[k5];
                double t = tape[k - 1];
                double hiddenBarJ = hiddenBar[j];
                hiddenBar[j] = 0.0;
                double t2 = Math.abs(wj * xK5);
                double t3;
                if (t2 < 9.0) {
                    t3 = (1.0 - t) * (1.0 + t);
                } else {
                    double t4 = Math.exp(-2.0 * t2);
                    double t5 = 1.0 + t4;
                    t3 = 4.0 * t4 / (t5 * t5);
                }
                double t4 = hiddenBarJ * t3;
                xBar[k5] += t4 * wj;
                wBar[j] += t4 * xK5;
                k--;
            }
        }
    }

    private static double layersValueAndGradientKernel(double[] w, double[] x, int rounds, double[] wBar,
            double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        int k = 0;
        int k2 = 0;
        double sum = 0.0;
        for (int i = 0; i < rounds; i++) {
            double[] hidden = room(doubles, 3, w.length);
            long k3 = w.length;
            if (tape.length < k + k3) {
                tape = grow(doubles, 0, k + k3);
            }
            for (int j = 0; j < w.length; j++) {
                double t = Math.tanh(w[j] * x[i % x.length]);
                tape[k] = t;
                hidden[j] = t;
                k++;
            }
            int k4 = w.length - 1;
            long size = k2 + k3;
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            for (int j = 0; j < w.length; j++) {
                double hiddenJ = hidden[j];
                tape3[k2] = hiddenJ;
                double t = hidden[k4 - j];
                tape2[k2] = t;
                sum += hiddenJ * t;
                k2++;
            }
        }
        for (int i = rounds - 1; i >= 0; i--) {
            double[] hiddenBar = room(doubles, 4, w.length);
            int k3 = w.length - 1;
            int k4 = w.length - 1;
            for (int j = k4; j >= 0; j--) {
                hiddenBar[k3 - j] += tape3[k2 - 1];
                hiddenBar[j] += tape2[k2 - 1];
                k2--;
            }
            for (int j = k4; j >= 0; j--) {
                double wj = w[j];
                int k5 = i % x.length;
                double xK5 = x[k5];
                double t = tape[k - 1];
                double hiddenBarJ = hiddenBar[j];
                hiddenBar[j] = 0.0;
                double t2 = Math.abs(wj * xK5);
                double t3;
                if (t2 < 9.0) {
                    t3 = (1.0 - t) * (1.0 + t);
                } else {
                    double t4 = Math.exp(-2.0 * t2);
                    double t5 = 1.0 + t4;
                    t3 = 4.0 * t4 / (t5 * t5);
                }
                double t4 = hiddenBarJ * t3;
                xBar[k5] += t4 * wj;
                wBar[j] += t4 * xK5;
                k--;
            }
        }
        return sum;
    }

    private static void overwrittenGradientKernel(double[] x, int n, double[] xBar, double[][] doubles) {
        double[] startBar = room(doubles, 0, n);
        for (int i = 0; i < n; i++) {
            double xi = x[i];
            double t = 0.5 * xi;
            x[i] = t;
            double t2 = startBar[i] + t;
            startBar[i] = 0.0;
            xBar[i] = (xBar[i] + xi * xi) * 0.5 + 2.0 * t2 * xi;
        }
    }

    private static double overwrittenValueAndGradientKernel(double[] x, int n, double[] xBar,
            double[][] doubles) {
        double[] startBar = room(doubles, 0, n);
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            double xi = x[i];
            double t = xi * xi;
            double t2 = 0.5 * xi;
            x[i] = t2;
            sum += t * t2;
            double t3 = startBar[i] + t2;
            startBar[i] = 0.0;
            xBar[i] = (xBar[i] + t) * 0.5 + 2.0 * t3 * xi;
        }
        return sum;
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
