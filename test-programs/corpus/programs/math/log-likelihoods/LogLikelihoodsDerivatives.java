package programs.math;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LogLikelihoods}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LogLikelihoodsDerivatives {

    private LogLikelihoodsDerivatives() {}

    /**
     * The derivative of {@link LogLikelihoods#logSumExp(double[])} with respect to {@code x}.
     *
     * <p>
     * At {@code sum == 0} (line 14), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LogSumExpGradient logSumExpGradient(double[] x) {
        LogSumExpGradient into = new LogSumExpGradient();
        logSumExpGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#logSumExp(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * x.length + 3}; of the method itself: {@code 5 * x.length + 3}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static void logSumExpGradient(double[] x, LogSumExpGradient into) {
        into.prepare(x);
        logSumExpGradientKernel(x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#logSumExp(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * (x.length + 1)}; of the method itself: {@code 5 * x.length + 3}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static double logSumExpValueAndGradient(double[] x, LogSumExpGradient into) {
        into.prepare(x);
        return logSumExpValueAndGradientKernel(x, into.x, into.doubles);
    }

    /**
     * The derivative of {@link LogLikelihoods#logSumExp(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class LogSumExpGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public LogSumExpGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogSumExpGradient into(double[] x) {
            LogSumExpGradient holder = new LogSumExpGradient();
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
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }

        private LogSumExpGradient withoutScratch() {
            LogSumExpGradient results = new LogSumExpGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link LogLikelihoods#mixture(double[], double[], double[])} with respect to
     * {@code mean} and {@code weight}.
     *
     * <p>
     * At {@code density == 0} (line 26), the derivative of {@code log} is infinite, and NaN below.
     */
    public static MixtureGradient mixtureGradient(double[] data, double[] mean, double[] weight) {
        MixtureGradient into = new MixtureGradient();
        mixtureGradient(data, mean, weight, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#mixture(double[], double[], double[])} with respect to
     * {@code mean} and {@code weight} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code data.length * (21 * mean.length + 4)}; of the method itself:
     * {@code data.length * (17 * mean.length + 4)}. Workspace: at most {@code 8 * mean.length} bytes.
     */
    public static void mixtureGradient(double[] data, double[] mean, double[] weight, MixtureGradient into) {
        into.prepare(data, mean, weight);
        mixtureGradientKernel(data, mean, weight, into.mean, into.weight, into.doubles);
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#mixture(double[], double[], double[])} with respect to
     * {@code mean} and {@code weight} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * data.length * (3 * mean.length + 1)}; of the method itself:
     * {@code data.length * (17 * mean.length + 4)}. Workspace: {@code 8 * data.length * (mean.length + 1)}
     * bytes, and while it grows at most twice as many.
     */
    public static double mixtureValueAndGradient(double[] data, double[] mean, double[] weight,
            MixtureGradient into) {
        into.prepare(data, mean, weight);
        return mixtureValueAndGradientKernel(data, mean, weight, into.mean, into.weight, into.doubles);
    }

    /**
     * The derivative of {@link LogLikelihoods#mixture(double[], double[], double[])} with respect to
     * {@code mean} and {@code weight}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class MixtureGradient {
        private double[] mean = new double[0];
        private double[] weight = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public MixtureGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MixtureGradient into(double[] mean, double[] weight) {
            if (mean == weight) {
                throw new IllegalArgumentException("the results mean and weight share an array");
            }
            MixtureGradient holder = new MixtureGradient();
            holder.mean = mean;
            holder.weight = weight;
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
         * The derivative with respect to {@code weight}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weight() {
            return weight;
        }

        private void prepare(double[] data, double[] mean, double[] weight) {
            if (this.mean == data) {
                throw new IllegalArgumentException("argument data shares an array with the result mean");
            }
            if (this.mean == mean) {
                throw new IllegalArgumentException("argument mean shares an array with the result mean");
            }
            if (this.mean == weight) {
                throw new IllegalArgumentException("argument weight shares an array with the result mean");
            }
            if (this.weight == data) {
                throw new IllegalArgumentException("argument data shares an array with the result weight");
            }
            if (this.weight == mean) {
                throw new IllegalArgumentException("argument mean shares an array with the result weight");
            }
            if (this.weight == weight) {
                throw new IllegalArgumentException("argument weight shares an array with the result weight");
            }
            if (given && !sameShape(this.mean, mean)) {
                throw new IllegalArgumentException(
                        "the array given for the result mean has not the shape of the argument");
            }
            if (given && !sameShape(this.weight, weight)) {
                throw new IllegalArgumentException(
                        "the array given for the result weight has not the shape of the argument");
            }
            this.mean = zerosLike(this.mean, mean);
            this.weight = zerosLike(this.weight, weight);
        }

        private MixtureGradient withoutScratch() {
            MixtureGradient results = new MixtureGradient();
            results.mean = mean;
            results.weight = weight;
            return results;
        }
    }

    /**
     * The derivative of {@link LogLikelihoods#classes(double[][], double[][], int[])} with respect to
     * {@code w}.
     *
     * <p>
     * At {@code sum == 0} (line 47), the derivative of {@code log} is infinite, and NaN below.
     */
    public static ClassesGradient classesGradient(double[][] w, double[][] features, int[] labels) {
        ClassesGradient into = new ClassesGradient();
        classesGradient(w, features, labels, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#classes(double[][], double[][], int[])} with respect
     * to {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 6 * elements(w) * features.length + 5 * features.length * w.length + 2 * rounds39}; of the
     * method itself: {@code features.length * (4 * elements(w) + 5 * w.length + 5)}. Workspace: at most
     * {@code 8 * w.length} bytes. Here {@code rounds39} is how often the loop in line 39 runs in all.
     */
    public static void classesGradient(double[][] w, double[][] features, int[] labels,
            ClassesGradient into) {
        into.prepare(w, features);
        classesGradientKernel(w, features, labels, into.w, into.doubles);
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#classes(double[][], double[][], int[])} with respect
     * to {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 4 * elements(w) * features.length + 5 * features.length * w.length + 4 * rounds39}; of the
     * method itself: {@code features.length * (4 * elements(w) + 5 * w.length + 5)}. Workspace:
     * {@code 4 * features.length * (2 * w.length + 3)} bytes, and while it grows at most twice as many. Here
     * {@code rounds39} is how often the loop in line 39 runs in all.
     */
    public static double classesValueAndGradient(double[][] w, double[][] features, int[] labels,
            ClassesGradient into) {
        into.prepare(w, features);
        return classesValueAndGradientKernel(w, features, labels, into.w, into.doubles, into.ints);
    }

    /**
     * The derivative of {@link LogLikelihoods#classes(double[][], double[][], int[])} with respect to
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ClassesGradient {
        private double[][] w = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[2][0];
        private final int[][] ints = new int[1][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ClassesGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ClassesGradient into(double[][] w) {
            ClassesGradient holder = new ClassesGradient();
            if (holder.own.add(w, 2, "w")) {
                throw new IllegalArgumentException("the result w has a row twice");
            }
            holder.w = w;
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

        private void prepare(double[][] w, double[][] features) {
            own.begin();
            own.add(this.w, 2, "w");
            own.end();
            if (own.owner(w, 2) != null) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (own.owner(features, 2) != null) {
                throw new IllegalArgumentException("argument features shares an array with the result w");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
        }

        private ClassesGradient withoutScratch() {
            ClassesGradient results = new ClassesGradient();
            results.w = w;
            return results;
        }
    }

    /**
     * The derivative of {@link LogLikelihoods#crossEntropy(double[], double[], double[])} with respect to
     * {@code w}, {@code x} and {@code y}.
     */
    public static CrossEntropyGradient crossEntropyGradient(double[] w, double[] x, double[] y) {
        CrossEntropyGradient into = new CrossEntropyGradient();
        crossEntropyGradient(w, x, y, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#crossEntropy(double[], double[], double[])} with
     * respect to {@code w}, {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 31 * x.length}; of the method itself: {@code 34 * x.length}. Workspace: none.
     */
    public static void crossEntropyGradient(double[] w, double[] x, double[] y, CrossEntropyGradient into) {
        into.prepare(w, x, y);
        crossEntropyGradientKernel(w, x, y, into.w, into.x, into.y);
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#crossEntropy(double[], double[], double[])} with
     * respect to {@code w}, {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 35 * x.length}; of the method itself: {@code 34 * x.length}. Workspace: none.
     */
    public static double crossEntropyValueAndGradient(double[] w, double[] x, double[] y,
            CrossEntropyGradient into) {
        into.prepare(w, x, y);
        return crossEntropyValueAndGradientKernel(w, x, y, into.w, into.x, into.y);
    }

    /**
     * The derivative of {@link LogLikelihoods#crossEntropy(double[], double[], double[])} with respect to
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

    /**
     * The derivative of {@link LogLikelihoods#choice(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}.
     *
     * <p>
     * Where the argument is 0 (line 65), the derivative of {@code log} is infinite, and NaN below.
     */
    public static ChoiceGradient choiceGradient(double a, double b, double c) {
        ChoiceGradient into = new ChoiceGradient();
        choiceGradient(a, b, c, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#choice(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 33}; of the method itself: {@code 27}. Workspace: none.
     */
    public static void choiceGradient(double a, double b, double c, ChoiceGradient into) {
        choiceGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#choice(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 37}; of the method itself: {@code 27}. Workspace: none.
     */
    public static double choiceValueAndGradient(double a, double b, double c, ChoiceGradient into) {
        double value = choiceValueAndGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link LogLikelihoods#choice(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ChoiceGradient {
        private double a;
        private double b;
        private double c;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public ChoiceGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }
    }

    /**
     * The derivative of {@link LogLikelihoods#forward(double[], double[][], int)} with respect to
     * {@code start} and {@code step}.
     *
     * <p>
     * Where the argument is 0 (lines 78 and 86), the derivative of {@code log} is infinite, and NaN below.
     */
    public static ForwardGradient forwardGradient(double[] start, double[][] step, int length) {
        ForwardGradient into = new ForwardGradient();
        forwardGradient(start, step, length, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#forward(double[], double[][], int)} with respect to
     * {@code start} and {@code step} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 3 * (2 * rounds73 + 3 * rounds75 + 2 * rounds83)}; of the method itself: about
     * {@code 5 * n + 3 * rounds73 + 7 * rounds75}. Workspace:
     * {@code 4 * (5 * length + 2 * rounds73 + 2 * rounds75 + 2 * rounds83 + 4 * start.length)} bytes beside
     * arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code n} is the value of n in line 83, {@code rounds73} is how often the loop in line 73 runs in all,
     * {@code rounds75} is how often the loop in line 75 runs in all, {@code rounds83} is how often the loop
     * in line 83 runs in all.
     */
    public static void forwardGradient(double[] start, double[][] step, int length, ForwardGradient into) {
        into.prepare(start, step);
        forwardGradientKernel(start, step, length, into.start, into.step, into.ints, into.doubleRows2,
                into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link LogLikelihoods#forward(double[], double[][], int)} with respect to
     * {@code start} and {@code step} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 3 * (2 * rounds73 + 3 * rounds75 + 2 * rounds83)}; of the method itself: about
     * {@code 5 * n + 3 * rounds73 + 7 * rounds75}. Workspace:
     * {@code 4 * (5 * length + 2 * rounds73 + 2 * rounds75 + 2 * rounds83 + 4 * start.length)} bytes beside
     * arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code n} is the value of n in line 83, {@code rounds73} is how often the loop in line 73 runs in all,
     * {@code rounds75} is how often the loop in line 75 runs in all, {@code rounds83} is how often the loop
     * in line 83 runs in all.
     */
    public static double forwardValueAndGradient(double[] start, double[][] step, int length,
            ForwardGradient into) {
        into.prepare(start, step);
        return forwardValueAndGradientKernel(start, step, length, into.start, into.step, into.ints,
                into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link LogLikelihoods#forward(double[], double[][], int)} with respect to
     * {@code start} and {@code step}, and the memory that computing it needs. One holder serves one thread at
     * a time.
     */
    public static final class ForwardGradient {
        private double[] start = new double[0];
        private double[][] step = new double[0][];
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[5][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ForwardGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ForwardGradient into(double[] start, double[][] step) {
            ForwardGradient holder = new ForwardGradient();
            holder.own.add(start, 1, "start");
            if (holder.own.owner(step, 2) != null) {
                throw new IllegalArgumentException("the results start and step share an array");
            }
            if (holder.own.add(step, 2, "step")) {
                throw new IllegalArgumentException("the result step has a row twice");
            }
            holder.start = start;
            holder.step = step;
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
         * The derivative with respect to {@code step}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] step() {
            return step;
        }

        private void prepare(double[] start, double[][] step) {
            own.begin();
            own.add(this.start, 1, "start");
            own.add(this.step, 2, "step");
            own.end();
            if (own.owner(start, 1) != null) {
                throw new IllegalArgumentException(
                        "argument start shares an array with the result " + own.owner(start, 1));
            }
            if (own.owner(step, 2) != null) {
                throw new IllegalArgumentException(
                        "argument step shares an array with the result " + own.owner(step, 2));
            }
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            if (given && !sameShape(this.step, step)) {
                throw new IllegalArgumentException(
                        "the array given for the result step has not the shape of the argument");
            }
            this.start = roomLike(this.start, start);
            this.step = zerosLike(this.step, step);
        }

        private ForwardGradient withoutScratch() {
            ForwardGradient results = new ForwardGradient();
            results.start = start;
            results.step = step;
            return results;
        }
    }

    private static void logSumExpGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            max = Math.max(max, x[i]);
        }
        double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double t2 = Math.exp(x[i] - t);
            tape[i] = t2;
            sum += t2;
        }
        double t2 = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        for (int i = 0; i < x.length; i++) {
            xBar[i] = t2 * tape[i];
        }
    }

    private static double logSumExpValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            max = Math.max(max, x[i]);
        }
        double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double t2 = Math.exp(x[i] - t);
            tape[i] = t2;
            sum += t2;
        }
        double t2 = t + Math.log(sum);
        double t3 = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        for (int i = 0; i < x.length; i++) {
            xBar[i] = t3 * tape[i];
        }
        return t2;
    }

    private static void mixtureGradientKernel(double[] data, double[] mean, double[] weight, double[] meanBar,
            double[] weightBar, double[][] doubles) {
        double[] tape = doubles[0];
        for (int i = data.length - 1; i >= 0; i--) {
            double x = data[i];
            double max = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < mean.length; k++) {
                double z = x - mean[k];
                double t = -0.5 * z * z + 0.6931471805599453 * Math.getExponent(weight[k]);
                max = Math.max(max, t);
            }
            double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            if (tape.length < mean.length) {
                tape = grow(doubles, 0, mean.length);
            }
            double density = 0.0;
            for (int k = 0; k < mean.length; k++) {
                double z = x - mean[k];
                double t2 = Math.exp(-0.5 * z * z - t);
                tape[k] = t2;
                density += weight[k] * t2 / 2.5066282746310002;
            }
            double t2 = (density >= 0.0 ? 1.0 / Math.abs(density) : Double.NaN) / 2.5066282746310002;
            for (int k = 0; k < mean.length; k++) {
                double tapeK = tape[k];
                weightBar[k] += t2 * tapeK;
                meanBar[k] += t2 * weight[k] * tapeK * (x - mean[k]);
            }
        }
    }

    private static double mixtureValueAndGradientKernel(double[] data, double[] mean, double[] weight,
            double[] meanBar, double[] weightBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] densityTape = doubles[1];
        if (densityTape.length < data.length) {
            densityTape = grow(doubles, 1, data.length);
        }
        int k = 0;
        double all = 0.0;
        for (int i = 0; i < data.length; i++) {
            double x = data[i];
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < mean.length; j++) {
                double z = x - mean[j];
                double t = -0.5 * z * z + 0.6931471805599453 * Math.getExponent(weight[j]);
                max = Math.max(max, t);
            }
            double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            if (tape.length < k + (long) mean.length) {
                tape = grow(doubles, 0, k + (long) mean.length);
            }
            double density = 0.0;
            for (int j = 0; j < mean.length; j++) {
                double z = x - mean[j];
                double t2 = Math.exp(-0.5 * z * z - t);
                tape[k] = t2;
                density += weight[j] * t2 / 2.5066282746310002;
                k++;
            }
            densityTape[i] = density;
            all += t + Math.log(density);
        }
        for (int i = data.length - 1; i >= 0; i--) {
            double x = data[i];
            double density = densityTape[i];
            double t = (density >= 0.0 ? 1.0 / Math.abs(density) : Double.NaN) / 2.5066282746310002;
            for (int j = mean.length - 1; j >= 0; j--) {
                double t2 = tape[k - 1];
                weightBar[j] += t * t2;
                meanBar[j] += t * weight[j] * t2 * (x - mean[j]);
                k--;
            }
        }
        return all;
    }

    private static void classesGradientKernel(double[][] w, double[][] features, int[] labels,
            double[][] wBar, double[][] doubles) {
        double[] tape = doubles[0];
        for (int s = features.length - 1; s >= 0; s--) {
            double max = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < w.length; c++) {
                double[] wc = w[c];
                int k = wc.length >= 32 ? wc.length - 3 : 0;
                double score = 0.0;
                double score2 = 0.0;
                double score3 = 0.0;
                double score4 = 0.0;
                int j;
                for (j = 0; j < k; j += 4) {
                    double[] featuresS = features[s];
                    score += wc[j] * featuresS[j];
                    score2 += wc[j + 1] * featuresS[j + 1];
                    score3 += wc[j + 2] * featuresS[j + 2];
                    score4 += wc[j + 3] * featuresS[j + 3];
                }
                double score5 = score + score2 + (score3 + score4);
                for (; j < wc.length; j++) {
                    score5 += wc[j] * features[s][j];
                }
                max = Math.max(max, score5);
            }
            double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            if (tape.length < w.length) {
                tape = grow(doubles, 0, w.length);
            }
            double sum = 0.0;
            int last = -1;
            for (int c = 0; c < w.length; c++) {
                double[] wc = w[c];
                int k = wc.length >= 32 ? wc.length - 3 : 0;
                double score = 0.0;
                double score2 = 0.0;
                double score3 = 0.0;
                double score4 = 0.0;
                int j;
                for (j = 0; j < k; j += 4) {
                    double[] featuresS = features[s];
                    score += wc[j] * featuresS[j];
                    score2 += wc[j + 1] * featuresS[j + 1];
                    score3 += wc[j + 2] * featuresS[j + 2];
                    score4 += wc[j + 3] * featuresS[j + 3];
                }
                double score5 = score + score2 + (score3 + score4);
                for (; j < wc.length; j++) {
                    score5 += wc[j] * features[s][j];
                }
                if (c == labels[s]) {
                    last = c;
                }
                double t2 = Math.exp(score5 - t);
                tape[c] = t2;
                sum += t2;
            }
            double t2 = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
            if (last >= 0) {
                double[] wBarLast = wBar[last];
                int k = w[last].length;
                for (int j = 0; j < k; j++) {
                    wBarLast[j] -= features[s][j];
                }
            }
            for (int c = 0; c < w.length; c++) {
                double[] wBarC = wBar[c];
                int k = w[c].length;
                double t3 = t2 * tape[c];
                for (int j = 0; j < k; j++) {
                    wBarC[j] += t3 * features[s][j];
                }
            }
        }
    }

    private static double classesValueAndGradientKernel(double[][] w, double[][] features, int[] labels,
            double[][] wBar, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] sumTape = doubles[1];
        int[] lastTape = ints[0];
        if (sumTape.length < features.length) {
            sumTape = grow(doubles, 1, features.length);
        }
        if (lastTape.length < features.length) {
            lastTape = grow(ints, 0, features.length);
        }
        int k = 0;
        double loss = 0.0;
        for (int s = 0; s < features.length; s++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < w.length; c++) {
                double[] wc = w[c];
                int k2 = wc.length >= 32 ? wc.length - 3 : 0;
                double score = 0.0;
                double score2 = 0.0;
                double score3 = 0.0;
                double score4 = 0.0;
                int j;
                for (j = 0; j < k2; j += 4) {
                    double[] featuresS = features[s];
                    score += wc[j] * featuresS[j];
                    score2 += wc[j + 1] * featuresS[j + 1];
                    score3 += wc[j + 2] * featuresS[j + 2];
                    score4 += wc[j + 3] * featuresS[j + 3];
                }
                double score5 = score + score2 + (score3 + score4);
                for (; j < wc.length; j++) {
                    score5 += wc[j] * features[s][j];
                }
                max = Math.max(max, score5);
            }
            double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            if (tape.length < k + (long) w.length) {
                tape = grow(doubles, 0, k + (long) w.length);
            }
            double sum = 0.0;
            double own = 0.0;
            int last = -1;
            for (int c = 0; c < w.length; c++) {
                double[] wc = w[c];
                int k2 = wc.length >= 32 ? wc.length - 3 : 0;
                double score = 0.0;
                double score2 = 0.0;
                double score3 = 0.0;
                double score4 = 0.0;
                int j;
                for (j = 0; j < k2; j += 4) {
                    double[] featuresS = features[s];
                    score += wc[j] * featuresS[j];
                    score2 += wc[j + 1] * featuresS[j + 1];
                    score3 += wc[j + 2] * featuresS[j + 2];
                    score4 += wc[j + 3] * featuresS[j + 3];
                }
                double score5 = score + score2 + (score3 + score4);
                for (; j < wc.length; j++) {
                    score5 += wc[j] * features[s][j];
                }
                if (c == labels[s]) {
                    own = score5;
                    last = c;
                }
                double t2 = Math.exp(score5 - t);
                tape[k] = t2;
                sum += t2;
                k++;
            }
            sumTape[s] = sum;
            lastTape[s] = last;
            loss += t + Math.log(sum) - own;
        }
        for (int s = features.length - 1; s >= 0; s--) {
            double sum = sumTape[s];
            int last = lastTape[s];
            double t = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
            if (last >= 0) {
                double[] wBarLast = wBar[last];
                int k2 = w[last].length;
                for (int j = 0; j < k2; j++) {
                    wBarLast[j] -= features[s][j];
                }
            }
            for (int c = w.length - 1; c >= 0; c--) {
                double[] wBarC = wBar[c];
                int k2 = w[c].length;
                double t2 = t * tape[k - 1];
                for (int j = 0; j < k2; j++) {
                    wBarC[j] += t2 * features[s][j];
                }
                k--;
            }
        }
        return loss;
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
                double t = w0 + w1 * xi;
                double t2 = -t;
                double t3 = Math.exp(-Math.abs(t));
                double t4 = 1.0 + t3;
                double t5 = 1.0 / t4;
                double t6 = Math.log(t4) + (t3 - (t4 - 1.0)) * t5;
                double yi = y[i];
                double t7 = yi * ((t2 < 0.0 ? t3 : 1.0) * t5) - (1.0 - yi) * ((t2 > 0.0 ? t3 : 1.0) * t5);
                yBar[i] = Math.min(t2, 0.0) - t6 + (Math.max(t2, 0.0) + t6);
                xBar[i] = -(t7 * w1);
                wBar[1] -= t7 * xi;
                wBar[0] -= t7;
            }
        } else {
            Arrays.fill(xBar, 0.0);
            Arrays.fill(yBar, 0.0);
        }
    }

    private static double crossEntropyValueAndGradientKernel(double[] w, double[] x, double[] y,
            double[] wBar, double[] xBar, double[] yBar) {
        double loss = 0.0;
        if (0 < x.length) {
            double w0 = w[0];
            double w1 = w[1];
            for (int i = x.length; i < yBar.length; i++) {
                yBar[i] = 0.0;
            }
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                double t = w0 + w1 * xi;
                double t2 = -t;
                double t3 = Math.exp(-Math.abs(t));
                double t4 = 1.0 + t3;
                double t5 = 1.0 / t4;
                double yi = y[i];
                double t6 = Math.log(t4) + (t3 - (t4 - 1.0)) * t5;
                double t7 = Math.max(t2, 0.0) + t6;
                double t8 = 1.0 - yi;
                double t9 = Math.min(t2, 0.0) - t6;
                loss -= t8 * t9 - yi * t7;
                double t10 = yi * ((t2 < 0.0 ? t3 : 1.0) * t5) - t8 * ((t2 > 0.0 ? t3 : 1.0) * t5);
                yBar[i] = t9 + t7;
                xBar[i] = -(t10 * w1);
                wBar[1] -= t10 * xi;
                wBar[0] -= t10;
            }
        } else {
            Arrays.fill(xBar, 0.0);
            Arrays.fill(yBar, 0.0);
        }
        return loss;
    }

    private static void choiceGradientKernel(double a, double b, double c, double[] partials) {
        double t = Math.max(a, b);
        double t2 = Math.max(t, c);
        double t3 = Math.abs(t2) <= Double.MAX_VALUE ? t2 : 0.0;
        double t4 = Math.exp(a - t3);
        double t5 = Math.exp(b - t3);
        double t6 = Math.exp(c - t3);
        double t7 = t4 + t5 + t6;
        double first = t4 / t7;
        double t8 = Math.abs(t) <= Double.MAX_VALUE ? t : 0.0;
        double t9 = Math.exp(a - t8);
        double t10 = Math.exp(b - t8);
        double t11 = t9 + t10;
        double t12 = t11 >= 0.0 ? 1.0 / Math.abs(t11) : Double.NaN;
        double t13 = c / t7;
        double t14 = t13 * first;
        boolean test = t14 == 0.0;
        partials[0] = t12 * t9 + (t13 - t14) * t4;
        partials[1] = t12 * t10 + (test ? 0.0 : -(t14 * t5));
        partials[2] = first + (test ? 0.0 : -(t14 * t6));
    }

    private static double choiceValueAndGradientKernel(double a, double b, double c, double[] partials) {
        double t = Math.max(a, b);
        double t2 = Math.max(t, c);
        double t3 = Math.abs(t2) <= Double.MAX_VALUE ? t2 : 0.0;
        double t4 = Math.exp(a - t3);
        double t5 = Math.exp(b - t3);
        double t6 = Math.exp(c - t3);
        double t7 = t4 + t5 + t6;
        double first = t4 / t7;
        double t8 = Math.abs(t) <= Double.MAX_VALUE ? t : 0.0;
        double t9 = Math.exp(a - t8);
        double t10 = Math.exp(b - t8);
        double t11 = t9 + t10;
        double t12 = t11 >= 0.0 ? 1.0 / Math.abs(t11) : Double.NaN;
        double t13 = c / t7;
        double t14 = t13 * first;
        boolean test = t14 == 0.0;
        double t15 = first + (test ? 0.0 : -(t14 * t6));
        double t16 = t12 * t10 + (test ? 0.0 : -(t14 * t5));
        partials[0] = t12 * t9 + (t13 - t14) * t4;
        partials[1] = t16;
        partials[2] = t15;
        return t8 + Math.log(t11) + first * c;
    }

    private static void forwardGradientKernel(double[] start, double[][] step, int length, double[] startBar,
            double[][] stepBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        int[] tape = ints[0];
        double[][] alphaBarTape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[] sumTape = doubles[1];
        double[][] nextBarTape = doubleRows2[1];
        double[] tape3 = doubles[2];
        double[] b = zeros(doubles, 3, start.length);
        double[] bBar = zeros(doubles, 4, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        if (tape.length < length) {
            tape = grow(ints, 0, length);
        }
        if (alphaBarTape.length < length) {
            alphaBarTape = grow(doubleRows2, 0, length);
        }
        if (nextBarTape.length < length) {
            nextBarTape = grow(doubleRows2, 1, length);
        }
        int k = 0;
        int k2 = 0;
        double[] alpha = b;
        double[] alphaBar = bBar;
        for (int t = 0; t < length; t++) {
            alphaBarTape[t] = alphaBar;
            tape[t] = alpha.length;
            double[] next = fromPool(doubles2, 0, made, alpha.length);
            made++;
            alphaBar = fromPool(doubles2, 1, made2, alpha.length);
            made2++;
            nextBarTape[t] = alphaBar;
            long k3 = alpha.length;
            if (sumTape.length < k2 + k3) {
                sumTape = grow(doubles, 1, k2 + k3);
            }
            for (int j = 0; j < alpha.length; j++) {
                double max = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < alpha.length; i++) {
                    max = Math.max(max, alpha[i] + step[i][j]);
                }
                double t2 = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
                if (tape2.length < k + k3) {
                    tape2 = grow(doubles, 0, k + k3);
                }
                double sum = 0.0;
                for (int i = 0; i < alpha.length; i++) {
                    double t3 = Math.exp(alpha[i] + step[i][j] - t2);
                    tape2[k] = t3;
                    sum += t3;
                    k++;
                }
                sumTape[k2] = sum;
                next[j] = t2 + Math.log(sum);
                k2++;
            }
            alpha = next;
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < alpha.length; i++) {
            max = Math.max(max, alpha[i]);
        }
        double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
        if (tape3.length < alpha.length) {
            tape3 = grow(doubles, 2, alpha.length);
        }
        double sum = 0.0;
        for (int i = 0; i < alpha.length; i++) {
            double t2 = Math.exp(alpha[i] - t);
            tape3[i] = t2;
            sum += t2;
        }
        double t2 = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        for (int i = 0; i < alpha.length; i++) {
            alphaBar[i] += t2 * tape3[i];
        }
        for (int i = length - 1; i >= 0; i--) {
            double[] alphaBar2 = alphaBarTape[i];
            double[] nextBar = nextBarTape[i];
            int k3 = tape[i] - 1;
            for (int j = k3; j >= 0; j--) {
                double sum2 = sumTape[k2 - 1];
                double nextBarJ = nextBar[j];
                nextBar[j] = 0.0;
                double t3 = nextBarJ == 0.0 ? 0.0
                        : nextBarJ * (sum2 >= 0.0 ? 1.0 / Math.abs(sum2) : Double.NaN);
                for (int l = k3; l >= 0; l--) {
                    double t4 = t3 * tape2[k - 1];
                    stepBar[l][j] += t4;
                    alphaBar2[l] += t4;
                    k--;
                }
                k2--;
            }
        }
        for (int i = 0; i < start.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] = bBarI;
        }
    }

    private static double forwardValueAndGradientKernel(double[] start, double[][] step, int length,
            double[] startBar, double[][] stepBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        int[] tape = ints[0];
        double[][] alphaBarTape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[] sumTape = doubles[1];
        double[][] nextBarTape = doubleRows2[1];
        double[] tape3 = doubles[2];
        double[] b = zeros(doubles, 3, start.length);
        double[] bBar = zeros(doubles, 4, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        if (tape.length < length) {
            tape = grow(ints, 0, length);
        }
        if (alphaBarTape.length < length) {
            alphaBarTape = grow(doubleRows2, 0, length);
        }
        if (nextBarTape.length < length) {
            nextBarTape = grow(doubleRows2, 1, length);
        }
        int k = 0;
        int k2 = 0;
        double[] alpha = b;
        double[] alphaBar = bBar;
        for (int t = 0; t < length; t++) {
            alphaBarTape[t] = alphaBar;
            tape[t] = alpha.length;
            double[] next = fromPool(doubles2, 0, made, alpha.length);
            made++;
            alphaBar = fromPool(doubles2, 1, made2, alpha.length);
            made2++;
            nextBarTape[t] = alphaBar;
            long k3 = alpha.length;
            if (sumTape.length < k2 + k3) {
                sumTape = grow(doubles, 1, k2 + k3);
            }
            for (int j = 0; j < alpha.length; j++) {
                double max = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < alpha.length; i++) {
                    max = Math.max(max, alpha[i] + step[i][j]);
                }
                double t2 = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
                if (tape2.length < k + k3) {
                    tape2 = grow(doubles, 0, k + k3);
                }
                double sum = 0.0;
                for (int i = 0; i < alpha.length; i++) {
                    double t3 = Math.exp(alpha[i] + step[i][j] - t2);
                    tape2[k] = t3;
                    sum += t3;
                    k++;
                }
                sumTape[k2] = sum;
                next[j] = t2 + Math.log(sum);
                k2++;
            }
            alpha = next;
        }
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < alpha.length; i++) {
            max = Math.max(max, alpha[i]);
        }
        double t = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
        if (tape3.length < alpha.length) {
            tape3 = grow(doubles, 2, alpha.length);
        }
        double sum = 0.0;
        for (int i = 0; i < alpha.length; i++) {
            double t2 = Math.exp(alpha[i] - t);
            tape3[i] = t2;
            sum += t2;
        }
        double t2 = t + Math.log(sum);
        double t3 = sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN;
        for (int i = 0; i < alpha.length; i++) {
            alphaBar[i] += t3 * tape3[i];
        }
        for (int i = length - 1; i >= 0; i--) {
            double[] alphaBar2 = alphaBarTape[i];
            double[] nextBar = nextBarTape[i];
            int k3 = tape[i] - 1;
            for (int j = k3; j >= 0; j--) {
                double sum2 = sumTape[k2 - 1];
                double nextBarJ = nextBar[j];
                nextBar[j] = 0.0;
                double t4 = nextBarJ == 0.0 ? 0.0
                        : nextBarJ * (sum2 >= 0.0 ? 1.0 / Math.abs(sum2) : Double.NaN);
                for (int l = k3; l >= 0; l--) {
                    double t5 = t4 * tape2[k - 1];
                    stepBar[l][j] += t5;
                    alphaBar2[l] += t5;
                    k--;
                }
                k2--;
            }
        }
        for (int i = 0; i < start.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] = bBarI;
        }
        return t2;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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
