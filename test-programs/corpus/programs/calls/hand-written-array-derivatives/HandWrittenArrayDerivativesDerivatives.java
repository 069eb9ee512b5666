package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link HandWrittenArrayDerivatives}, written by Phigrad: change the source and generate
 * again.
 */
@Generated("io.phigrad")
public final class HandWrittenArrayDerivativesDerivatives {

    private HandWrittenArrayDerivativesDerivatives() {}

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#scaled(double[])} with respect to {@code x}.
     */
    public static ScaledGradient scaledGradient(double[] x) {
        ScaledGradient into = new ScaledGradient();
        scaledGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#scaled(double[])} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * x.length + 1}; of the method itself: {@code x.length + 1}. Workspace: nothing
     * beside arrays of sizes that change or are not its own.
     */
    public static void scaledGradient(double[] x, ScaledGradient into) {
        into.prepare(x);
        scaledGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#scaled(double[])} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (x.length + 1)}; of the method itself: {@code x.length + 1}. Workspace: nothing
     * beside arrays of sizes that change or are not its own.
     */
    public static double scaledValueAndGradient(double[] x, ScaledGradient into) {
        into.prepare(x);
        return scaledValueAndGradientKernel(x, into.x);
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#scaled(double[])} with respect to {@code x}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ScaledGradient {
        private double[] x = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public ScaledGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ScaledGradient into(double[] x) {
            ScaledGradient holder = new ScaledGradient();
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
            this.x = zerosLike(this.x, x);
        }
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#changing(double[], int)} with respect to
     * {@code x}.
     */
    public static ChangingGradient changingGradient(double[] x, int rounds) {
        ChangingGradient into = new ChangingGradient();
        changingGradient(x, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#changing(double[], int)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code rounds * (2 * x.length + 7)}; of the method itself: {@code rounds * (x.length + 4)}.
     * Workspace: {@code 16 * (2 * rounds + x.length)} bytes beside arrays of sizes that change or are not its
     * own.
     */
    public static void changingGradient(double[] x, int rounds, ChangingGradient into) {
        into.prepare(x);
        changingGradientKernel(x, rounds, into.x, into.doubles, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#changing(double[], int)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code rounds * (2 * x.length + 9)}; of the method itself: {@code rounds * (x.length + 4)}.
     * Workspace: {@code 16 * (2 * rounds + x.length)} bytes beside arrays of sizes that change or are not its
     * own.
     */
    public static double changingValueAndGradient(double[] x, int rounds, ChangingGradient into) {
        into.prepare(x);
        return changingValueAndGradientKernel(x, rounds, into.x, into.doubles, into.doubleRows2);
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#changing(double[], int)} with respect to
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChangingGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[5][0];
        private final double[][][] doubleRows2 = new double[1][0][];

        /** An empty holder, which grows to what it meets. */
        public ChangingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ChangingGradient into(double[] x) {
            ChangingGradient holder = new ChangingGradient();
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

        private ChangingGradient withoutScratch() {
            ChangingGradient results = new ChangingGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#form(double[], double)} with respect to {@code x}
     * and {@code c}.
     *
     * <p>
     * The branch on active values (line 31) has the derivative of the side taken.
     */
    public static FormGradient formGradient(double[] x, double c) {
        FormGradient into = new FormGradient();
        formGradient(x, c, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#form(double[], double)} with respect to
     * {@code x} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * (rounds33 + 2 * x.length + 8)}; of the method itself: at most
     * {@code rounds33 + 2 * x.length + 6}. Workspace: {@code 146} bytes beside arrays of sizes that change or
     * are not its own. Here {@code rounds33} is how often the loop in line 33 runs in all.
     */
    public static void formGradient(double[] x, double c, FormGradient into) {
        into.prepare(x);
        into.c = formGradientKernel(x, c, into.x, into.booleans, into.doubles, into.doubleRows2,
                into.doubleRows3);
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#form(double[], double)} with respect to
     * {@code x} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * (rounds33 + 2 * x.length + 8)}; of the method itself: at most
     * {@code rounds33 + 2 * x.length + 6}. Workspace: {@code 146} bytes beside arrays of sizes that change or
     * are not its own. Here {@code rounds33} is how often the loop in line 33 runs in all.
     */
    public static double formValueAndGradient(double[] x, double c, FormGradient into) {
        into.prepare(x);
        double value = formValueAndGradientKernel(x, c, into.x, into.booleans, into.doubles, into.doubleRows2,
                into.doubleRows3, into.partials);
        into.c = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#form(double[], double)} with respect to {@code x}
     * and {@code c}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FormGradient {
        private double[] x = new double[0];
        private double c;
        private boolean given;
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[5][0];
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][][][] doubleRows3 = new double[1][0][][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FormGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FormGradient into(double[] x) {
            FormGradient holder = new FormGradient();
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

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private FormGradient withoutScratch() {
            FormGradient results = new FormGradient();
            results.x = x;
            results.c = c;
            return results;
        }
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#chosen(double[])} with respect to {@code x}.
     *
     * <p>
     * The branch on active values (line 41) has the derivative of the side taken.
     */
    public static ChosenGradient chosenGradient(double[] x) {
        ChosenGradient into = new ChosenGradient();
        chosenGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#chosen(double[])} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 6}; of the method itself: at most {@code x.length}. Workspace: at most
     * {@code 32} bytes beside arrays of sizes that change or are not its own.
     */
    public static void chosenGradient(double[] x, ChosenGradient into) {
        into.prepare(x);
        chosenGradientKernel(x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#chosen(double[])} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 6}; of the method itself: at most {@code x.length}. Workspace: at most
     * {@code 32} bytes beside arrays of sizes that change or are not its own.
     */
    public static double chosenValueAndGradient(double[] x, ChosenGradient into) {
        into.prepare(x);
        return chosenValueAndGradientKernel(x, into.x, into.doubles);
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#chosen(double[])} with respect to {@code x}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChosenGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public ChosenGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ChosenGradient into(double[] x) {
            ChosenGradient holder = new ChosenGradient();
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

        private ChosenGradient withoutScratch() {
            ChosenGradient results = new ChosenGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#single(float[])} with respect to {@code x}.
     */
    public static SingleGradient singleGradient(float[] x) {
        SingleGradient into = new SingleGradient();
        singleGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#single(float[])} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * x.length + 1}; of the method itself: {@code x.length + 1}. Workspace:
     * {@code 8 * x.length} bytes beside arrays of sizes that change or are not its own.
     */
    public static void singleGradient(float[] x, SingleGradient into) {
        into.prepare(x);
        singleGradientKernel(x, into.xExact);
        into.round();
    }

    /**
     * Computes the derivative of {@link HandWrittenArrayDerivatives#single(float[])} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (x.length + 1)}; of the method itself: {@code x.length + 1}. Workspace:
     * {@code 8 * x.length} bytes beside arrays of sizes that change or are not its own.
     */
    public static float singleValueAndGradient(float[] x, SingleGradient into) {
        into.prepare(x);
        float value = singleValueAndGradientKernel(x, into.xExact);
        into.round();
        return value;
    }

    /**
     * The derivative of {@link HandWrittenArrayDerivatives#single(float[])} with respect to {@code x}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SingleGradient {
        private float[] x = new float[0];
        private double[] xExact = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public SingleGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SingleGradient into(float[] x) {
            SingleGradient holder = new SingleGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] x() {
            return x;
        }

        private void prepare(float[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            xExact = zerosLike(xExact, x);
        }

        private void round() {
            x = rounded(x, xExact);
        }

        private SingleGradient withoutScratch() {
            SingleGradient results = new SingleGradient();
            results.x = x;
            return results;
        }
    }

    private static void scaledGradientKernel(double[] x, double[] xBar) {
        double t = HandWrittenArrayDerivatives.norm(x);
        double[] row = HandWrittenArrayDerivatives.normDerivative(x);
        double x0 = x[0];
        xBar[0] += t;
        boolean test = x0 == 0.0;
        for (int i = 0; i < x.length; i++) {
            xBar[i] += test ? 0.0 : x0 * row[i];
        }
    }

    private static double scaledValueAndGradientKernel(double[] x, double[] xBar) {
        double t = HandWrittenArrayDerivatives.norm(x);
        double[] row = HandWrittenArrayDerivatives.normDerivative(x);
        double x0 = x[0];
        double t2 = t * x0;
        xBar[0] += t;
        boolean test = x0 == 0.0;
        for (int i = 0; i < x.length; i++) {
            xBar[i] += test ? 0.0 : x0 * row[i];
        }
        return t2;
    }

    private static void changingGradientKernel(double[] x, int rounds, double[] xBar, double[][] doubles,
            double[][][] doubleRows2) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[][] tape4 = doubleRows2[0];
        double[] b = zeros(doubles, 3, x.length);
        double[] bBar = room(doubles, 4, x.length);
        for (int i = 0; i < x.length; i++) {
            b[i] = x[i];
        }
        if (tape.length < rounds) {
            tape = grow(doubles, 0, rounds);
        }
        if (tape2.length < rounds) {
            tape2 = grow(doubles, 1, rounds);
        }
        if (tape3.length < rounds) {
            tape3 = grow(doubles, 2, rounds);
        }
        if (tape4.length < rounds) {
            tape4 = grow(doubleRows2, 0, rounds);
        }
        for (int i = 0; i < rounds; i++) {
            double t = HandWrittenArrayDerivatives.norm(b);
            double[] row = HandWrittenArrayDerivatives.normDerivative(b);
            tape4[i] = row;
            tape2[i] = t;
            double b0 = b[0];
            tape[i] = b0;
            double b1 = b[1];
            tape3[i] = b1;
            b[0] = b0 * b1 + 1.0;
        }
        for (int i = rounds - 1; i >= 0; i--) {
            double[] row = tape4[i];
            double tapeI = tape[i];
            double bBar0 = bBar[0];
            bBar[0] = 0.0;
            bBar[1] += bBar0 * tapeI;
            bBar[0] += bBar0 * tape3[i] + tape2[i];
            boolean test = tapeI == 0.0;
            for (int j = 0; j < x.length; j++) {
                bBar[j] += test ? 0.0 : tapeI * row[j];
            }
        }
        for (int i = 0; i < x.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            xBar[i] = bBarI;
        }
    }

    private static double changingValueAndGradientKernel(double[] x, int rounds, double[] xBar,
            double[][] doubles, double[][][] doubleRows2) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[][] tape4 = doubleRows2[0];
        double[] b = zeros(doubles, 3, x.length);
        double[] bBar = room(doubles, 4, x.length);
        for (int i = 0; i < x.length; i++) {
            b[i] = x[i];
        }
        if (tape.length < rounds) {
            tape = grow(doubles, 0, rounds);
        }
        if (tape2.length < rounds) {
            tape2 = grow(doubles, 1, rounds);
        }
        if (tape3.length < rounds) {
            tape3 = grow(doubles, 2, rounds);
        }
        if (tape4.length < rounds) {
            tape4 = grow(doubleRows2, 0, rounds);
        }
        double sum = 0.0;
        for (int i = 0; i < rounds; i++) {
            double t = HandWrittenArrayDerivatives.norm(b);
            double[] row = HandWrittenArrayDerivatives.normDerivative(b);
            tape4[i] = row;
            tape2[i] = t;
            double b0 = b[0];
            tape[i] = b0;
            sum += t * b0;
            double b1 = b[1];
            tape3[i] = b1;
            b[0] = b0 * b1 + 1.0;
        }
        for (int i = rounds - 1; i >= 0; i--) {
            double[] row = tape4[i];
            double tapeI = tape[i];
            double bBar0 = bBar[0];
            bBar[0] = 0.0;
            bBar[1] += bBar0 * tapeI;
            bBar[0] += bBar0 * tape3[i] + tape2[i];
            boolean test = tapeI == 0.0;
            for (int j = 0; j < x.length; j++) {
                bBar[j] += test ? 0.0 : tapeI * row[j];
            }
        }
        for (int i = 0; i < x.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            xBar[i] = bBarI;
        }
        return sum;
    }

    private static double formGradientKernel(double[] x, double c, double[] xBar, boolean[][] booleans,
            double[][] doubles, double[][][] doubleRows2, double[][][][] doubleRows3) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[][] tape3 = doubleRows2[0];
        double[][][] tape4 = doubleRows3[0];
        double[][] a = zeros(doubleRows2, 1, 2);
        double[][] aBar = zeros(doubleRows2, 2, 2);
        double[] row = zeros(doubles, 1, 2);
        double[] row2 = zeros(doubles, 2, 2);
        row[0] = 1.0;
        row[1] = c;
        a[0] = row;
        aBar[0] = row2;
        double[] row3 = zeros(doubles, 3, 2);
        double[] row4 = zeros(doubles, 4, 2);
        row3[0] = x[0];
        row3[1] = 2.0;
        a[1] = row3;
        aBar[1] = row4;
        if (tape.length < 2) {
            tape = grow(booleans, 0, 2);
        }
        if (tape2.length < 2) {
            tape2 = grow(doubles, 0, 2);
        }
        if (tape3.length < 2) {
            tape3 = grow(doubleRows2, 0, 2);
        }
        if (tape4.length < 2) {
            tape4 = grow(doubleRows3, 0, 2);
        }
        double sum = 0.0;
        for (int k = 0; k < 2; k++) {
            boolean test = sum < 100.0;
            tape[k] = test;
            if (test) {
                row3[1] = sum;
                double t = c * c;
                double t2 = HandWrittenArrayDerivatives.quadratic(a, x, t, k);
                double[][] row5 = HandWrittenArrayDerivatives.quadraticByA(a, x, t, k);
                tape4[k] = row5;
                double[] row6 = HandWrittenArrayDerivatives.quadraticByX(a, x, t, k);
                tape3[k] = row6;
                double t3 = HandWrittenArrayDerivatives.quadraticByC(a, x, t, k);
                tape2[k] = t3;
                sum += t2;
            }
        }
        double cBar = 0.0;
        double sumBar = 1.0;
        for (int k = 1; k >= 0; k--) {
            if (tape[k]) {
                double[][] row5 = tape4[k];
                double[] row6 = tape3[k];
                boolean test = sumBar == 0.0;
                double t = test ? 0.0 : sumBar * tape2[k];
                for (int i = 0; i < x.length; i++) {
                    xBar[i] += test ? 0.0 : sumBar * row6[i];
                }
                for (int i = 0; i < 2; i++) {
                    int k2 = a[i].length;
                    for (int j = 0; j < k2; j++) {
                        aBar[i][j] += test ? 0.0 : sumBar * row5[i][j];
                    }
                }
                cBar += 2.0 * t * c;
                double t2 = row4[1];
                row4[1] = 0.0;
                sumBar += t2;
            }
        }
        row4[1] = 0.0;
        double t = row4[0];
        row4[0] = 0.0;
        xBar[0] += t;
        return cBar + row2[1];
    }

    private static double formValueAndGradientKernel(double[] x, double c, double[] xBar,
            boolean[][] booleans, double[][] doubles, double[][][] doubleRows2, double[][][][] doubleRows3,
            double[] partials) {
        boolean[] tape = booleans[0];
        double[] tape2 = doubles[0];
        double[][] tape3 = doubleRows2[0];
        double[][][] tape4 = doubleRows3[0];
        double[][] a = zeros(doubleRows2, 1, 2);
        double[][] aBar = zeros(doubleRows2, 2, 2);
        double[] row = zeros(doubles, 1, 2);
        double[] row2 = zeros(doubles, 2, 2);
        row[0] = 1.0;
        row[1] = c;
        a[0] = row;
        aBar[0] = row2;
        double[] row3 = zeros(doubles, 3, 2);
        double[] row4 = zeros(doubles, 4, 2);
        row3[0] = x[0];
        row3[1] = 2.0;
        a[1] = row3;
        aBar[1] = row4;
        if (tape.length < 2) {
            tape = grow(booleans, 0, 2);
        }
        if (tape2.length < 2) {
            tape2 = grow(doubles, 0, 2);
        }
        if (tape3.length < 2) {
            tape3 = grow(doubleRows2, 0, 2);
        }
        if (tape4.length < 2) {
            tape4 = grow(doubleRows3, 0, 2);
        }
        double sum = 0.0;
        for (int k = 0; k < 2; k++) {
            boolean test = sum < 100.0;
            tape[k] = test;
            if (test) {
                row3[1] = sum;
                double t = c * c;
                double t2 = HandWrittenArrayDerivatives.quadratic(a, x, t, k);
                double[][] row5 = HandWrittenArrayDerivatives.quadraticByA(a, x, t, k);
                tape4[k] = row5;
                double[] row6 = HandWrittenArrayDerivatives.quadraticByX(a, x, t, k);
                tape3[k] = row6;
                double t3 = HandWrittenArrayDerivatives.quadraticByC(a, x, t, k);
                tape2[k] = t3;
                sum += t2;
            }
        }
        double cBar = 0.0;
        double sumBar = 1.0;
        for (int k = 1; k >= 0; k--) {
            if (tape[k]) {
                double[][] row5 = tape4[k];
                double[] row6 = tape3[k];
                boolean test = sumBar == 0.0;
                double t = test ? 0.0 : sumBar * tape2[k];
                for (int i = 0; i < x.length; i++) {
                    xBar[i] += test ? 0.0 : sumBar * row6[i];
                }
                for (int i = 0; i < 2; i++) {
                    int k2 = a[i].length;
                    for (int j = 0; j < k2; j++) {
                        aBar[i][j] += test ? 0.0 : sumBar * row5[i][j];
                    }
                }
                cBar += 2.0 * t * c;
                double t2 = row4[1];
                row4[1] = 0.0;
                sumBar += t2;
            }
        }
        row4[1] = 0.0;
        double t = row4[0];
        row4[0] = 0.0;
        xBar[0] += t;
        partials[0] = cBar + row2[1];
        return sum;
    }

    private static void chosenGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        if (x.length > 2) {
            double[] row = HandWrittenArrayDerivatives.normDerivative(x);
            for (int i = 0; i < x.length; i++) {
                xBar[i] = row[i];
            }
        } else {
            Arrays.fill(xBar, 0.0);
            double x0 = x[0];
            if (x0 > 0.0) {
                double[] row = zeros(doubles, 0, 2);
                row[0] = x0;
                row[1] = 2.0 * x[1];
                double[] row2 = HandWrittenArrayDerivatives.normDerivative(row);
                double[] row3 = room(doubles, 1, 2);
                row3[0] += row2[0];
                double t = row3[1];
                row3[1] = 0.0;
                xBar[1] += (row2[1] + t) * 2.0;
                double t2 = row3[0];
                row3[0] = 0.0;
                xBar[0] += t2;
            } else {
                xBar[1] += 1.0;
            }
        }
    }

    private static double chosenValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double t;
        if (x.length > 2) {
            t = HandWrittenArrayDerivatives.norm(x);
            double[] row = HandWrittenArrayDerivatives.normDerivative(x);
            for (int i = 0; i < x.length; i++) {
                xBar[i] = row[i];
            }
        } else {
            Arrays.fill(xBar, 0.0);
            double x0 = x[0];
            if (x0 > 0.0) {
                double[] row = zeros(doubles, 0, 2);
                row[0] = x0;
                row[1] = 2.0 * x[1];
                t = HandWrittenArrayDerivatives.norm(row);
                double[] row2 = HandWrittenArrayDerivatives.normDerivative(row);
                double[] row3 = room(doubles, 1, 2);
                row3[0] += row2[0];
                double t2 = row3[1];
                row3[1] = 0.0;
                xBar[1] += (row2[1] + t2) * 2.0;
                double t3 = row3[0];
                row3[0] = 0.0;
                xBar[0] += t3;
            } else {
                t = x[1];
                xBar[1] += 1.0;
            }
        }
        return t;
    }

    private static void singleGradientKernel(float[] x, double[] xBar) {
        float t = HandWrittenArrayDerivatives.total(x);
        float[] row = HandWrittenArrayDerivatives.totalDerivative(x);
        double t2 = x[0];
        xBar[0] += t;
        boolean test = t2 == 0.0;
        for (int i = 0; i < x.length; i++) {
            xBar[i] += test ? 0.0 : t2 * row[i];
        }
    }

    private static float singleValueAndGradientKernel(float[] x, double[] xBar) {
        float t = HandWrittenArrayDerivatives.total(x);
        float[] row = HandWrittenArrayDerivatives.totalDerivative(x);
        float x0 = x[0];
        float t2 = t * x0;
        double t3 = x0;
        xBar[0] += t;
        boolean test = t3 == 0.0;
        for (int i = 0; i < x.length; i++) {
            xBar[i] += test ? 0.0 : t3 * row[i];
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
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
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
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
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
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
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }
}
