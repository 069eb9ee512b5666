package programs.stepping;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StagesOfTheirOwn}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StagesOfTheirOwnDerivatives {

    private StagesOfTheirOwnDerivatives() {}

    /**
     * The derivative of {@link StagesOfTheirOwn#classical(double[], double[], double, int)} with respect to
     * {@code start}, {@code p} and {@code h}.
     */
    public static ClassicalGradient classicalGradient(double[] start, double[] p, double h, int steps) {
        ClassicalGradient into = new ClassicalGradient();
        classicalGradient(start, p, h, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StagesOfTheirOwn#classical(double[], double[], double, int)} with
     * respect to {@code start}, {@code p} and {@code h} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 16 * rounds10 + 48 * rounds18 + 25 * rounds33 + 2 * rounds39}; of the method
     * itself: about {@code 16 * rounds10 + 6 * rounds18 + 7 * rounds33 + 2 * rounds39}. Workspace:
     * {@code 4 * (24 * rounds10 + 6 * rounds18 + 2 * rounds33 + 2 * start.length + 5 * steps + 4)} bytes
     * beside arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code rounds10} is how often the loop in line 10 runs in all, {@code rounds18} is how often the loop
     * in line 18 runs in all, {@code rounds33} is how often the loop in line 33 runs in all, {@code rounds39}
     * is how often the loop in line 39 runs in all.
     */
    public static void classicalGradient(double[] start, double[] p, double h, int steps,
            ClassicalGradient into) {
        into.prepare(start, p);
        into.h = classicalGradientKernel(into.startCopy, p, h, steps, into.start, into.p, into.doubles,
                into.ints, into.doubleRows2, into.doubles2);
    }

    /**
     * Computes the derivative of {@link StagesOfTheirOwn#classical(double[], double[], double, int)} with
     * respect to {@code start}, {@code p} and {@code h} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 16 * rounds10 + 48 * rounds18 + 25 * rounds33 + 4 * rounds39}; of the method
     * itself: about {@code 16 * rounds10 + 6 * rounds18 + 7 * rounds33 + 2 * rounds39}. Workspace:
     * {@code 4 * (24 * rounds10 + 6 * rounds18 + 2 * rounds33 + 2 * start.length + 5 * steps + 8)} bytes
     * beside arrays of sizes that change or are not its own, and while it grows at most twice as many. Here
     * {@code rounds10} is how often the loop in line 10 runs in all, {@code rounds18} is how often the loop
     * in line 18 runs in all, {@code rounds33} is how often the loop in line 33 runs in all, {@code rounds39}
     * is how often the loop in line 39 runs in all.
     */
    public static double classicalValueAndGradient(double[] start, double[] p, double h, int steps,
            ClassicalGradient into) {
        into.prepare(start, p);
        double value = classicalValueAndGradientKernel(into.startCopy, p, h, steps, into.start, into.p,
                into.doubles, into.ints, into.doubleRows2, into.doubles2, into.partials);
        into.h = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StagesOfTheirOwn#classical(double[], double[], double, int)} with respect to
     * {@code start}, {@code p} and {@code h}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class ClassicalGradient {
        private double[] start = new double[0];
        private double[] p = new double[0];
        private double h;
        private boolean given;
        private double[] startCopy = new double[0];
        private final double[][] doubles = new double[24][0];
        private final int[][] ints = new int[2][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][][] doubles2 = new double[16][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ClassicalGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ClassicalGradient into(double[] start, double[] p) {
            if (start == p) {
                throw new IllegalArgumentException("the results start and p share an array");
            }
            ClassicalGradient holder = new ClassicalGradient();
            holder.start = start;
            holder.p = p;
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
         * The derivative with respect to {@code p}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] p() {
            return p;
        }

        /** The derivative with respect to {@code h}. */
        public double h() {
            return h;
        }

        private void prepare(double[] start, double[] p) {
            if (this.start == start) {
                throw new IllegalArgumentException("argument start shares an array with the result start");
            }
            if (this.start == p) {
                throw new IllegalArgumentException("argument p shares an array with the result start");
            }
            if (this.p == start) {
                throw new IllegalArgumentException("argument start shares an array with the result p");
            }
            if (this.p == p) {
                throw new IllegalArgumentException("argument p shares an array with the result p");
            }
            if (start == p) {
                throw new IllegalArgumentException(
                        "arguments start and p share an array, and the method overwrites start");
            }
            startCopy = copied(startCopy, start);
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            if (given && !sameShape(this.p, p)) {
                throw new IllegalArgumentException(
                        "the array given for the result p has not the shape of the argument");
            }
            this.start = zerosLike(this.start, start);
            this.p = zerosLike(this.p, p);
        }

        private ClassicalGradient withoutScratch() {
            ClassicalGradient results = new ClassicalGradient();
            results.start = start;
            results.p = p;
            results.h = h;
            return results;
        }
    }

    /**
     * The derivative of {@link StagesOfTheirOwn#inPlace(double[], double[], double, int)} with respect to
     * {@code y}, {@code p} and {@code h}.
     */
    public static InPlaceGradient inPlaceGradient(double[] y, double[] p, double h, int steps) {
        InPlaceGradient into = new InPlaceGradient();
        inPlaceGradient(y, p, h, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StagesOfTheirOwn#inPlace(double[], double[], double, int)} with
     * respect to {@code y}, {@code p} and {@code h} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 39 * steps * y.length + y.length + 3}; of the method itself:
     * {@code 13 * steps * y.length + 2 * y.length + 1}. Workspace: at most
     * {@code 4 * (14 * min(steps, 10000) * y.length + 2 * snapshots * y.length + snapshots + 20 * y.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds47_9 - 1) / 10000 + 1)}.
     */
    public static void inPlaceGradient(double[] y, double[] p, double h, int steps, InPlaceGradient into) {
        into.prepare(y, p);
        into.h = inPlaceGradientKernel(into.yCopy, p, h, steps, into.y, into.p, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link StagesOfTheirOwn#inPlace(double[], double[], double, int)} with
     * respect to {@code y}, {@code p} and {@code h} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * (13 * steps * y.length + y.length + 1)}; of the method itself:
     * {@code 13 * steps * y.length + 2 * y.length + 1}. Workspace: at most
     * {@code 4 * (14 * min(steps, 10000) * y.length + 2 * snapshots * y.length + snapshots + 20 * y.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds47_9 - 1) / 10000 + 1)}.
     */
    public static double inPlaceValueAndGradient(double[] y, double[] p, double h, int steps,
            InPlaceGradient into) {
        into.prepare(y, p);
        double value = inPlaceValueAndGradientKernel(into.yCopy, p, h, steps, into.y, into.p, into.doubles,
                into.ints, into.partials);
        into.h = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StagesOfTheirOwn#inPlace(double[], double[], double, int)} with respect to
     * {@code y}, {@code p} and {@code h}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class InPlaceGradient {
        private double[] y = new double[0];
        private double[] p = new double[0];
        private double h;
        private boolean given;
        private double[] yCopy = new double[0];
        private final double[][] doubles = new double[17][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public InPlaceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static InPlaceGradient into(double[] y, double[] p) {
            if (y == p) {
                throw new IllegalArgumentException("the results y and p share an array");
            }
            InPlaceGradient holder = new InPlaceGradient();
            holder.y = y;
            holder.p = p;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        /**
         * The derivative with respect to {@code p}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] p() {
            return p;
        }

        /** The derivative with respect to {@code h}. */
        public double h() {
            return h;
        }

        private void prepare(double[] y, double[] p) {
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            if (this.y == p) {
                throw new IllegalArgumentException("argument p shares an array with the result y");
            }
            if (this.p == y) {
                throw new IllegalArgumentException("argument y shares an array with the result p");
            }
            if (this.p == p) {
                throw new IllegalArgumentException("argument p shares an array with the result p");
            }
            if (y == p) {
                throw new IllegalArgumentException(
                        "arguments y and p share an array, and the method overwrites y");
            }
            yCopy = copied(yCopy, y);
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            if (given && !sameShape(this.p, p)) {
                throw new IllegalArgumentException(
                        "the array given for the result p has not the shape of the argument");
            }
            this.y = roomLike(this.y, y);
            this.p = zerosLike(this.p, p);
        }

        private InPlaceGradient withoutScratch() {
            InPlaceGradient results = new InPlaceGradient();
            results.y = y;
            results.p = p;
            results.h = h;
            return results;
        }
    }

    private static double classicalGradientKernel(double[] start, double[] p, double h, int steps,
            double[] startBar, double[] pBar, double[][] doubles, int[][] ints, double[][][] doubleRows2,
            double[][][] doubles2) {
        int[] made = zeros(ints, 1, 14);
        int made2 = 0;
        int made3 = 0;
        double[] doubleValues = zeros(doubles, 16, 2);
        classicalGradientKernelPart1(h, steps, doubleValues, ints, doubleRows2);
        double[] tape = doubles[13];
        double[] tape2 = doubles[14];
        double[] tape3 = doubles[15];
        double[] tape4 = doubles[12];
        double[] tape5 = doubles[9];
        double[] tape6 = doubles[10];
        double[] tape7 = doubles[11];
        double[] tape8 = doubles[8];
        double[] tape9 = doubles[5];
        double[] tape10 = doubles[6];
        double[] tape11 = doubles[7];
        double[] tape12 = doubles[4];
        double[] tape13 = doubles[1];
        double[] tape14 = doubles[2];
        double[] tape15 = doubles[3];
        double[] tape16 = doubles[0];
        double[][] yBarTape = doubleRows2[0];
        int[] tape17 = ints[0];
        double h2 = doubleValues[0];
        double[][] nextBarTape = doubleRows2[1];
        double doubleValues1 = doubleValues[1];
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        int k6 = 0;
        int k7 = 0;
        int k8 = 0;
        double[] y = start;
        double[] yBar = startBar;
        for (int s = 0; s < steps; s++) {
            yBarTape[s] = yBar;
            tape17[s] = y.length;
            double[] dy = room(doubles, 17, y.length);
            long k9 = y.length;
            long size = k + k9;
            if (tape.length < size) {
                tape = grow(doubles, 13, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 14, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 15, size);
            }
            for (int i = 0; i < y.length; i++) {
                double t = y[(i + 1) % y.length];
                tape[k] = t;
                double t2 = Math.sin(t);
                tape2[k] = t2;
                double yi = y[i];
                tape3[k] = yi;
                dy[i] = p[i] * t2 - yi * yi;
                k++;
            }
            double[] moved = room(doubles, 18, y.length);
            if (tape4.length < k2 + k9) {
                tape4 = grow(doubles, 12, k2 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double dyI = dy[i];
                tape4[k2] = dyI;
                moved[i] = y[i] + h2 * dyI;
                k2++;
            }
            double[] dy2 = room(doubles, 19, y.length);
            long size2 = k3 + k9;
            if (tape5.length < size2) {
                tape5 = grow(doubles, 9, size2);
            }
            if (tape6.length < size2) {
                tape6 = grow(doubles, 10, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 11, size2);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved[(i + 1) % y.length];
                tape5[k3] = t;
                double t2 = Math.sin(t);
                tape6[k3] = t2;
                double movedI = moved[i];
                tape7[k3] = movedI;
                dy2[i] = p[i] * t2 - movedI * movedI;
                k3++;
            }
            double[] moved2 = room(doubles, 20, y.length);
            if (tape8.length < k4 + k9) {
                tape8 = grow(doubles, 8, k4 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double t = dy2[i];
                tape8[k4] = t;
                moved2[i] = y[i] + h2 * t;
                k4++;
            }
            double[] dy3 = room(doubles, 21, y.length);
            long size3 = k5 + k9;
            if (tape9.length < size3) {
                tape9 = grow(doubles, 5, size3);
            }
            if (tape10.length < size3) {
                tape10 = grow(doubles, 6, size3);
            }
            if (tape11.length < size3) {
                tape11 = grow(doubles, 7, size3);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved2[(i + 1) % y.length];
                tape9[k5] = t;
                double t2 = Math.sin(t);
                tape10[k5] = t2;
                double t3 = moved2[i];
                tape11[k5] = t3;
                dy3[i] = p[i] * t2 - t3 * t3;
                k5++;
            }
            double[] moved3 = room(doubles, 22, y.length);
            if (tape12.length < k6 + k9) {
                tape12 = grow(doubles, 4, k6 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double t = dy3[i];
                tape12[k6] = t;
                moved3[i] = y[i] + h * t;
                k6++;
            }
            double[] dy4 = room(doubles, 23, y.length);
            long size4 = k7 + k9;
            if (tape13.length < size4) {
                tape13 = grow(doubles, 1, size4);
            }
            if (tape14.length < size4) {
                tape14 = grow(doubles, 2, size4);
            }
            if (tape15.length < size4) {
                tape15 = grow(doubles, 3, size4);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved3[(i + 1) % y.length];
                tape13[k7] = t;
                double t2 = Math.sin(t);
                tape14[k7] = t2;
                double t3 = moved3[i];
                tape15[k7] = t3;
                dy4[i] = p[i] * t2 - t3 * t3;
                k7++;
            }
            double[] next = fromPool(doubles2, 14, made2, y.length);
            made2++;
            yBar = fromPool(doubles2, 15, made3, y.length);
            made3++;
            nextBarTape[s] = yBar;
            if (tape16.length < k8 + k9) {
                tape16 = grow(doubles, 0, k8 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double t = dy[i] + 2.0 * dy2[i] + 2.0 * dy3[i] + dy4[i];
                tape16[k8] = t;
                next[i] = y[i] + doubleValues1 * t;
                k8++;
            }
            y = next;
        }
        return classicalGradientKernelPart2(y, yBar, steps, k, k2, k3, k4, k5, k6, k7, k8, p, pBar, h,
                doubleValues, doubleRows2, ints, doubles, doubles2, made);
    }

    private static double classicalValueAndGradientKernel(double[] start, double[] p, double h, int steps,
            double[] startBar, double[] pBar, double[][] doubles, int[][] ints, double[][][] doubleRows2,
            double[][][] doubles2, double[] partials) {
        int[] made = zeros(ints, 1, 14);
        int made2 = 0;
        int made3 = 0;
        double[] doubleValues = zeros(doubles, 16, 4);
        classicalValueAndGradientKernelPart1(h, steps, doubleValues, ints, doubleRows2);
        double[] tape = doubles[13];
        double[] tape2 = doubles[14];
        double[] tape3 = doubles[15];
        double[] tape4 = doubles[12];
        double[] tape5 = doubles[9];
        double[] tape6 = doubles[10];
        double[] tape7 = doubles[11];
        double[] tape8 = doubles[8];
        double[] tape9 = doubles[5];
        double[] tape10 = doubles[6];
        double[] tape11 = doubles[7];
        double[] tape12 = doubles[4];
        double[] tape13 = doubles[1];
        double[] tape14 = doubles[2];
        double[] tape15 = doubles[3];
        double[] tape16 = doubles[0];
        double[][] yBarTape = doubleRows2[0];
        int[] tape17 = ints[0];
        double h2 = doubleValues[0];
        double[][] nextBarTape = doubleRows2[1];
        double doubleValues1 = doubleValues[1];
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        int k6 = 0;
        int k7 = 0;
        int k8 = 0;
        double[] y = start;
        double[] yBar = startBar;
        for (int s = 0; s < steps; s++) {
            yBarTape[s] = yBar;
            tape17[s] = y.length;
            double[] dy = room(doubles, 17, y.length);
            long k9 = y.length;
            long size = k + k9;
            if (tape.length < size) {
                tape = grow(doubles, 13, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 14, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 15, size);
            }
            for (int i = 0; i < y.length; i++) {
                double t = y[(i + 1) % y.length];
                tape[k] = t;
                double t2 = Math.sin(t);
                tape2[k] = t2;
                double yi = y[i];
                tape3[k] = yi;
                dy[i] = p[i] * t2 - yi * yi;
                k++;
            }
            double[] moved = room(doubles, 18, y.length);
            if (tape4.length < k2 + k9) {
                tape4 = grow(doubles, 12, k2 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double dyI = dy[i];
                tape4[k2] = dyI;
                moved[i] = y[i] + h2 * dyI;
                k2++;
            }
            double[] dy2 = room(doubles, 19, y.length);
            long size2 = k3 + k9;
            if (tape5.length < size2) {
                tape5 = grow(doubles, 9, size2);
            }
            if (tape6.length < size2) {
                tape6 = grow(doubles, 10, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 11, size2);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved[(i + 1) % y.length];
                tape5[k3] = t;
                double t2 = Math.sin(t);
                tape6[k3] = t2;
                double movedI = moved[i];
                tape7[k3] = movedI;
                dy2[i] = p[i] * t2 - movedI * movedI;
                k3++;
            }
            double[] moved2 = room(doubles, 20, y.length);
            if (tape8.length < k4 + k9) {
                tape8 = grow(doubles, 8, k4 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double t = dy2[i];
                tape8[k4] = t;
                moved2[i] = y[i] + h2 * t;
                k4++;
            }
            double[] dy3 = room(doubles, 21, y.length);
            long size3 = k5 + k9;
            if (tape9.length < size3) {
                tape9 = grow(doubles, 5, size3);
            }
            if (tape10.length < size3) {
                tape10 = grow(doubles, 6, size3);
            }
            if (tape11.length < size3) {
                tape11 = grow(doubles, 7, size3);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved2[(i + 1) % y.length];
                tape9[k5] = t;
                double t2 = Math.sin(t);
                tape10[k5] = t2;
                double t3 = moved2[i];
                tape11[k5] = t3;
                dy3[i] = p[i] * t2 - t3 * t3;
                k5++;
            }
            double[] moved3 = room(doubles, 22, y.length);
            if (tape12.length < k6 + k9) {
                tape12 = grow(doubles, 4, k6 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double t = dy3[i];
                tape12[k6] = t;
                moved3[i] = y[i] + h * t;
                k6++;
            }
            double[] dy4 = room(doubles, 23, y.length);
            long size4 = k7 + k9;
            if (tape13.length < size4) {
                tape13 = grow(doubles, 1, size4);
            }
            if (tape14.length < size4) {
                tape14 = grow(doubles, 2, size4);
            }
            if (tape15.length < size4) {
                tape15 = grow(doubles, 3, size4);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved3[(i + 1) % y.length];
                tape13[k7] = t;
                double t2 = Math.sin(t);
                tape14[k7] = t2;
                double t3 = moved3[i];
                tape15[k7] = t3;
                dy4[i] = p[i] * t2 - t3 * t3;
                k7++;
            }
            double[] next = fromPool(doubles2, 14, made2, y.length);
            made2++;
            yBar = fromPool(doubles2, 15, made3, y.length);
            made3++;
            nextBarTape[s] = yBar;
            if (tape16.length < k8 + k9) {
                tape16 = grow(doubles, 0, k8 + k9);
            }
            for (int i = 0; i < y.length; i++) {
                double t = dy[i] + 2.0 * dy2[i] + 2.0 * dy3[i] + dy4[i];
                tape16[k8] = t;
                next[i] = y[i] + doubleValues1 * t;
                k8++;
            }
            y = next;
        }
        classicalValueAndGradientKernelPart2(y, yBar, steps, k, k2, k3, k4, k5, k6, k7, k8, p, pBar, h,
                doubleValues, doubleRows2, ints, doubles, doubles2, made);
        partials[0] = doubleValues[3];
        return doubleValues[2];
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void classicalGradientKernelPart1(double h, int steps, double[] doubleValues, int[][] ints,
            double[][][] doubleRows2) {
        int[] tape = ints[0];
        double[][] yBarTape = doubleRows2[0];
        double[][] nextBarTape = doubleRows2[1];
        if (tape.length < steps) {
            tape = grow(ints, 0, steps);
        }
        if (yBarTape.length < steps) {
            yBarTape = grow(doubleRows2, 0, steps);
        }
        if (nextBarTape.length < steps) {
            nextBarTape = grow(doubleRows2, 1, steps);
        }
        doubleValues[0] = 0.5 * h;
        doubleValues[1] = h / 6.0;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double classicalGradientKernelPart2(double[] y, double[] yBar, int steps, int k, int k2,
            int k3, int k4, int k5, int k6, int k7, int k8, double[] p, double[] pBar, double h,
            double[] doubleValues, double[][][] doubleRows2, int[][] ints, double[][] doubles,
            double[][][] doubles2, int[] made) {
        double[][] yBarTape = doubleRows2[0];
        int[] tape = ints[0];
        double[][] nextBarTape = doubleRows2[1];
        double[] tape2 = doubles[0];
        double doubleValues1 = doubleValues[1];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[] tape5 = doubles[3];
        double[] tape6 = doubles[4];
        double[] tape7 = doubles[5];
        double[] tape8 = doubles[6];
        double[] tape9 = doubles[7];
        double[] tape10 = doubles[8];
        double h2 = doubleValues[0];
        double[] tape11 = doubles[9];
        double[] tape12 = doubles[10];
        double[] tape13 = doubles[11];
        double[] tape14 = doubles[12];
        double[] tape15 = doubles[13];
        double[] tape16 = doubles[14];
        double[] tape17 = doubles[15];
        for (int i = 0; i < y.length; i++) {
            yBar[i] += 2.0 * y[i];
        }
        double hBar = 0.0;
        double hBar2 = 0.0;
        double t = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double[] yBar2 = yBarTape[s];
            int tapeS = tape[s];
            double[] dyBar = fromPool(doubles2, 0, made[0], tapeS);
            made[0] += 1;
            double[] movedBar = fromPool(doubles2, 1, made[1], tapeS);
            made[1] += 1;
            double[] dyBar2 = fromPool(doubles2, 2, made[2], tapeS);
            made[2] += 1;
            double[] movedBar2 = fromPool(doubles2, 3, made[3], tapeS);
            made[3] += 1;
            double[] dyBar3 = fromPool(doubles2, 4, made[4], tapeS);
            made[4] += 1;
            double[] movedBar3 = fromPool(doubles2, 5, made[5], tapeS);
            made[5] += 1;
            double[] dyBar4 = fromPool(doubles2, 6, made[6], tapeS);
            made[6] += 1;
            double[] nextBar = nextBarTape[s];
            int k9 = tapeS - 1;
            for (int i = k9; i >= 0; i--) {
                double nextBarI = nextBar[i];
                nextBar[i] = 0.0;
                t += nextBarI * tape2[k8 - 1];
                double t2 = nextBarI * doubleValues1;
                double t3 = dyBar4[i] + t2;
                double t4 = t2 * 2.0;
                dyBar3[i] += t4;
                dyBar2[i] += t4;
                dyBar[i] += t2;
                yBar2[i] += nextBarI;
                dyBar4[i] = 0.0;
                movedBar3[i] += -2.0 * t3 * tape5[k7 - 1];
                movedBar3[(i + 1) % tapeS] += t3 * p[i] * Math.cos(tape3[k7 - 1]);
                pBar[i] += t3 * tape4[k7 - 1];
                k8--;
                k7--;
            }
            for (int i = k9; i >= 0; i--) {
                double t2 = movedBar3[i];
                movedBar3[i] = 0.0;
                hBar += t2 * tape6[k6 - 1];
                double t3 = dyBar3[i] + t2 * h;
                yBar2[i] += t2;
                dyBar3[i] = 0.0;
                movedBar2[i] += -2.0 * t3 * tape9[k5 - 1];
                movedBar2[(i + 1) % tapeS] += t3 * p[i] * Math.cos(tape7[k5 - 1]);
                pBar[i] += t3 * tape8[k5 - 1];
                k6--;
                k5--;
            }
            for (int i = k9; i >= 0; i--) {
                double t2 = movedBar2[i];
                movedBar2[i] = 0.0;
                hBar2 += t2 * tape10[k4 - 1];
                double t3 = dyBar2[i] + t2 * h2;
                yBar2[i] += t2;
                dyBar2[i] = 0.0;
                movedBar[i] += -2.0 * t3 * tape13[k3 - 1];
                movedBar[(i + 1) % tapeS] += t3 * p[i] * Math.cos(tape11[k3 - 1]);
                pBar[i] += t3 * tape12[k3 - 1];
                k4--;
                k3--;
            }
            for (int i = k9; i >= 0; i--) {
                double movedBarI = movedBar[i];
                movedBar[i] = 0.0;
                hBar2 += movedBarI * tape14[k2 - 1];
                double t2 = dyBar[i] + movedBarI * h2;
                dyBar[i] = 0.0;
                yBar2[i] += movedBarI + -2.0 * t2 * tape17[k - 1];
                yBar2[(i + 1) % tapeS] += t2 * p[i] * Math.cos(tape15[k - 1]);
                pBar[i] += t2 * tape16[k - 1];
                k2--;
                k--;
            }
        }
        return hBar + t * 0.16666666666666666 + hBar2 * 0.5;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void classicalValueAndGradientKernelPart1(double h, int steps, double[] doubleValues,
            int[][] ints, double[][][] doubleRows2) {
        int[] tape = ints[0];
        double[][] yBarTape = doubleRows2[0];
        double[][] nextBarTape = doubleRows2[1];
        if (tape.length < steps) {
            tape = grow(ints, 0, steps);
        }
        if (yBarTape.length < steps) {
            yBarTape = grow(doubleRows2, 0, steps);
        }
        if (nextBarTape.length < steps) {
            nextBarTape = grow(doubleRows2, 1, steps);
        }
        doubleValues[0] = 0.5 * h;
        doubleValues[1] = h / 6.0;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void classicalValueAndGradientKernelPart2(double[] y, double[] yBar, int steps, int k,
            int k2, int k3, int k4, int k5, int k6, int k7, int k8, double[] p, double[] pBar, double h,
            double[] doubleValues, double[][][] doubleRows2, int[][] ints, double[][] doubles,
            double[][][] doubles2, int[] made) {
        double[][] yBarTape = doubleRows2[0];
        int[] tape = ints[0];
        double[][] nextBarTape = doubleRows2[1];
        double[] tape2 = doubles[0];
        double doubleValues1 = doubleValues[1];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[] tape5 = doubles[3];
        double[] tape6 = doubles[4];
        double[] tape7 = doubles[5];
        double[] tape8 = doubles[6];
        double[] tape9 = doubles[7];
        double[] tape10 = doubles[8];
        double h2 = doubleValues[0];
        double[] tape11 = doubles[9];
        double[] tape12 = doubles[10];
        double[] tape13 = doubles[11];
        double[] tape14 = doubles[12];
        double[] tape15 = doubles[13];
        double[] tape16 = doubles[14];
        double[] tape17 = doubles[15];
        double sum = 0.0;
        for (int i = 0; i < y.length; i++) {
            double yi = y[i];
            sum += yi * yi;
            yBar[i] += 2.0 * yi;
        }
        double hBar = 0.0;
        double hBar2 = 0.0;
        double t = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            double[] yBar2 = yBarTape[s];
            int tapeS = tape[s];
            double[] dyBar = fromPool(doubles2, 7, made[7], tapeS);
            made[7] += 1;
            double[] movedBar = fromPool(doubles2, 8, made[8], tapeS);
            made[8] += 1;
            double[] dyBar2 = fromPool(doubles2, 9, made[9], tapeS);
            made[9] += 1;
            double[] movedBar2 = fromPool(doubles2, 10, made[10], tapeS);
            made[10] += 1;
            double[] dyBar3 = fromPool(doubles2, 11, made[11], tapeS);
            made[11] += 1;
            double[] movedBar3 = fromPool(doubles2, 12, made[12], tapeS);
            made[12] += 1;
            double[] dyBar4 = fromPool(doubles2, 13, made[13], tapeS);
            made[13] += 1;
            double[] nextBar = nextBarTape[s];
            int k9 = tapeS - 1;
            for (int i = k9; i >= 0; i--) {
                double nextBarI = nextBar[i];
                nextBar[i] = 0.0;
                t += nextBarI * tape2[k8 - 1];
                double t2 = nextBarI * doubleValues1;
                double t3 = dyBar4[i] + t2;
                double t4 = t2 * 2.0;
                dyBar3[i] += t4;
                dyBar2[i] += t4;
                dyBar[i] += t2;
                yBar2[i] += nextBarI;
                dyBar4[i] = 0.0;
                movedBar3[i] += -2.0 * t3 * tape5[k7 - 1];
                movedBar3[(i + 1) % tapeS] += t3 * p[i] * Math.cos(tape3[k7 - 1]);
                pBar[i] += t3 * tape4[k7 - 1];
                k8--;
                k7--;
            }
            for (int i = k9; i >= 0; i--) {
                double t2 = movedBar3[i];
                movedBar3[i] = 0.0;
                hBar += t2 * tape6[k6 - 1];
                double t3 = dyBar3[i] + t2 * h;
                yBar2[i] += t2;
                dyBar3[i] = 0.0;
                movedBar2[i] += -2.0 * t3 * tape9[k5 - 1];
                movedBar2[(i + 1) % tapeS] += t3 * p[i] * Math.cos(tape7[k5 - 1]);
                pBar[i] += t3 * tape8[k5 - 1];
                k6--;
                k5--;
            }
            for (int i = k9; i >= 0; i--) {
                double t2 = movedBar2[i];
                movedBar2[i] = 0.0;
                hBar2 += t2 * tape10[k4 - 1];
                double t3 = dyBar2[i] + t2 * h2;
                yBar2[i] += t2;
                dyBar2[i] = 0.0;
                movedBar[i] += -2.0 * t3 * tape13[k3 - 1];
                movedBar[(i + 1) % tapeS] += t3 * p[i] * Math.cos(tape11[k3 - 1]);
                pBar[i] += t3 * tape12[k3 - 1];
                k4--;
                k3--;
            }
            for (int i = k9; i >= 0; i--) {
                double movedBarI = movedBar[i];
                movedBar[i] = 0.0;
                hBar2 += movedBarI * tape14[k2 - 1];
                double t2 = dyBar[i] + movedBarI * h2;
                dyBar[i] = 0.0;
                yBar2[i] += movedBarI + -2.0 * t2 * tape17[k - 1];
                yBar2[(i + 1) % tapeS] += t2 * p[i] * Math.cos(tape15[k - 1]);
                pBar[i] += t2 * tape16[k - 1];
                k2--;
                k--;
            }
        }
        doubleValues[2] = sum;
        doubleValues[3] = hBar + t * 0.16666666666666666 + hBar2 * 0.5;
    }

    private static double inPlaceGradientKernel(double[] y, double[] p, double h, int steps, double[] yBar,
            double[] pBar, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] yKept = doubles[7];
        int[] segments = ints[0];
        double h2 = 0.5 * h;
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p2 = kept * y.length;
                    if (yKept.length < (kept + 1) * (long) y.length) {
                        yKept = grow(doubles, 7, (kept + 1) * (long) y.length);
                    }
                    for (int i = 0; i < y.length; i++) {
                        yKept[p2] = y[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k = 0;
                k2 = 0;
                k3 = 0;
                k4 = 0;
                segment++;
            }
            double[] dy = room(doubles, 8, y.length);
            long k5 = y.length;
            if (tape.length < k + k5) {
                tape = grow(doubles, 0, k + k5);
            }
            for (int i = 0; i < y.length; i++) {
                double t = Math.sin(y[(i + 1) % y.length]);
                tape[k] = t;
                double yi = y[i];
                dy[i] = p[i] * t - yi * yi;
                k++;
            }
            double[] moved = room(doubles, 9, y.length);
            if (tape2.length < k2 + k5) {
                tape2 = grow(doubles, 1, k2 + k5);
            }
            for (int i = 0; i < y.length; i++) {
                double dyI = dy[i];
                tape2[k2] = dyI;
                moved[i] = y[i] + h2 * dyI;
                k2++;
            }
            double[] dy2 = room(doubles, 10, y.length);
            long size = k3 + k5;
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubles, 3, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 4, size);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved[(i + 1) % y.length];
                tape3[k3] = t;
                double t2 = Math.sin(t);
                tape4[k3] = t2;
                double movedI = moved[i];
                tape5[k3] = movedI;
                dy2[i] = p[i] * t2 - movedI * movedI;
                k3++;
            }
            long size2 = k4 + k5;
            if (tape6.length < size2) {
                tape6 = grow(doubles, 5, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 6, size2);
            }
            for (int i = 0; i < y.length; i++) {
                tape7[k4] = y[i];
                double t = dy2[i];
                tape6[k4] = t;
                y[i] += h * t;
                k4++;
            }
            filled++;
        }
        int k5 = y.length - 1;
        for (int i = 0; i < y.length; i++) {
            yBar[i] = 2.0 * y[i];
        }
        int k6 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k6 - 1, 10000);
        double hBar = 0.0;
        double hBar2 = 0.0;
        int end = k6;
        for (int i = lastSegment2; i >= 0; i--) {
            int k7 = i * 10000;
            if (end < k6) {
                int segment2 = segments[kept - 1];
                int p2 = (kept - 1) * y.length;
                for (int j = 0; j < y.length; j++) {
                    y[j] = yKept[p2];
                    p2++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k = 0;
                k2 = 0;
                k3 = 0;
                k4 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * y.length;
                            if (yKept.length < (kept + 1) * (long) y.length) {
                                yKept = grow(doubles, 7, (kept + 1) * (long) y.length);
                            }
                            for (int j = 0; j < y.length; j++) {
                                yKept[p3] = y[j];
                                p3++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k = 0;
                        k2 = 0;
                        k3 = 0;
                        k4 = 0;
                        segment2++;
                    }
                    double[] dy = room(doubles, 11, y.length);
                    long k8 = y.length;
                    if (tape.length < k + k8) {
                        tape = grow(doubles, 0, k + k8);
                    }
                    for (int j = 0; j < y.length; j++) {
                        double t = Math.sin(y[(j + 1) % y.length]);
                        tape[k] = t;
                        double yj = y[j];
                        dy[j] = p[j] * t - yj * yj;
                        k++;
                    }
                    double[] moved = room(doubles, 12, y.length);
                    if (tape2.length < k2 + k8) {
                        tape2 = grow(doubles, 1, k2 + k8);
                    }
                    for (int j = 0; j < y.length; j++) {
                        double dyJ = dy[j];
                        tape2[k2] = dyJ;
                        moved[j] = y[j] + h2 * dyJ;
                        k2++;
                    }
                    double[] dy2 = room(doubles, 13, y.length);
                    long size = k3 + k8;
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 2, size);
                    }
                    if (tape4.length < size) {
                        tape4 = grow(doubles, 3, size);
                    }
                    if (tape5.length < size) {
                        tape5 = grow(doubles, 4, size);
                    }
                    for (int j = 0; j < y.length; j++) {
                        double t = moved[(j + 1) % y.length];
                        tape3[k3] = t;
                        double t2 = Math.sin(t);
                        tape4[k3] = t2;
                        double movedJ = moved[j];
                        tape5[k3] = movedJ;
                        dy2[j] = p[j] * t2 - movedJ * movedJ;
                        k3++;
                    }
                    long size2 = k4 + k8;
                    if (tape6.length < size2) {
                        tape6 = grow(doubles, 5, size2);
                    }
                    if (tape7.length < size2) {
                        tape7 = grow(doubles, 6, size2);
                    }
                    for (int j = 0; j < y.length; j++) {
                        tape7[k4] = y[j];
                        double t = dy2[j];
                        tape6[k4] = t;
                        y[j] += h * t;
                        k4++;
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k7; s--) {
                double[] dyBar = room(doubles, 14, y.length);
                double[] movedBar = room(doubles, 15, y.length);
                double[] dyBar2 = room(doubles, 16, y.length);
                for (int j = k5; j >= 0; j--) {
                    y[j] = tape7[k4 - 1];
                    double yBarJ = yBar[j];
                    hBar += yBarJ * tape6[k4 - 1];
                    double t = dyBar2[j] + yBarJ * h;
                    dyBar2[j] = 0.0;
                    movedBar[j] += -2.0 * t * tape5[k3 - 1];
                    movedBar[(j + 1) % y.length] += t * p[j] * Math.cos(tape3[k3 - 1]);
                    pBar[j] += t * tape4[k3 - 1];
                    k4--;
                    k3--;
                }
                for (int j = k5; j >= 0; j--) {
                    double movedBarJ = movedBar[j];
                    movedBar[j] = 0.0;
                    hBar2 += movedBarJ * tape2[k2 - 1];
                    double t = dyBar[j] + movedBarJ * h2;
                    int k8 = (j + 1) % y.length;
                    dyBar[j] = 0.0;
                    yBar[j] += movedBarJ + -2.0 * t * y[j];
                    yBar[k8] += t * p[j] * Math.cos(y[k8]);
                    pBar[j] += t * tape[k - 1];
                    k2--;
                    k--;
                }
            }
            end = k7;
        }
        return hBar + hBar2 * 0.5;
    }

    private static double inPlaceValueAndGradientKernel(double[] y, double[] p, double h, int steps,
            double[] yBar, double[] pBar, double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] yKept = doubles[7];
        int[] segments = ints[0];
        double h2 = 0.5 * h;
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p2 = kept * y.length;
                    if (yKept.length < (kept + 1) * (long) y.length) {
                        yKept = grow(doubles, 7, (kept + 1) * (long) y.length);
                    }
                    for (int i = 0; i < y.length; i++) {
                        yKept[p2] = y[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k = 0;
                k2 = 0;
                k3 = 0;
                k4 = 0;
                segment++;
            }
            double[] dy = room(doubles, 8, y.length);
            long k5 = y.length;
            if (tape.length < k + k5) {
                tape = grow(doubles, 0, k + k5);
            }
            for (int i = 0; i < y.length; i++) {
                double t = Math.sin(y[(i + 1) % y.length]);
                tape[k] = t;
                double yi = y[i];
                dy[i] = p[i] * t - yi * yi;
                k++;
            }
            double[] moved = room(doubles, 9, y.length);
            if (tape2.length < k2 + k5) {
                tape2 = grow(doubles, 1, k2 + k5);
            }
            for (int i = 0; i < y.length; i++) {
                double dyI = dy[i];
                tape2[k2] = dyI;
                moved[i] = y[i] + h2 * dyI;
                k2++;
            }
            double[] dy2 = room(doubles, 10, y.length);
            long size = k3 + k5;
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubles, 3, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 4, size);
            }
            for (int i = 0; i < y.length; i++) {
                double t = moved[(i + 1) % y.length];
                tape3[k3] = t;
                double t2 = Math.sin(t);
                tape4[k3] = t2;
                double movedI = moved[i];
                tape5[k3] = movedI;
                dy2[i] = p[i] * t2 - movedI * movedI;
                k3++;
            }
            long size2 = k4 + k5;
            if (tape6.length < size2) {
                tape6 = grow(doubles, 5, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 6, size2);
            }
            for (int i = 0; i < y.length; i++) {
                tape7[k4] = y[i];
                double t = dy2[i];
                tape6[k4] = t;
                y[i] += h * t;
                k4++;
            }
            filled++;
        }
        int k5 = y.length - 1;
        double sum = 0.0;
        for (int i = 0; i < y.length; i++) {
            double yi = y[i];
            sum += yi * yi;
            yBar[i] = 2.0 * yi;
        }
        int k6 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k6 - 1, 10000);
        double hBar = 0.0;
        double hBar2 = 0.0;
        int end = k6;
        for (int i = lastSegment2; i >= 0; i--) {
            int k7 = i * 10000;
            if (end < k6) {
                int segment2 = segments[kept - 1];
                int p2 = (kept - 1) * y.length;
                for (int j = 0; j < y.length; j++) {
                    y[j] = yKept[p2];
                    p2++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k = 0;
                k2 = 0;
                k3 = 0;
                k4 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * y.length;
                            if (yKept.length < (kept + 1) * (long) y.length) {
                                yKept = grow(doubles, 7, (kept + 1) * (long) y.length);
                            }
                            for (int j = 0; j < y.length; j++) {
                                yKept[p3] = y[j];
                                p3++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k = 0;
                        k2 = 0;
                        k3 = 0;
                        k4 = 0;
                        segment2++;
                    }
                    double[] dy = room(doubles, 11, y.length);
                    long k8 = y.length;
                    if (tape.length < k + k8) {
                        tape = grow(doubles, 0, k + k8);
                    }
                    for (int j = 0; j < y.length; j++) {
                        double t = Math.sin(y[(j + 1) % y.length]);
                        tape[k] = t;
                        double yj = y[j];
                        dy[j] = p[j] * t - yj * yj;
                        k++;
                    }
                    double[] moved = room(doubles, 12, y.length);
                    if (tape2.length < k2 + k8) {
                        tape2 = grow(doubles, 1, k2 + k8);
                    }
                    for (int j = 0; j < y.length; j++) {
                        double dyJ = dy[j];
                        tape2[k2] = dyJ;
                        moved[j] = y[j] + h2 * dyJ;
                        k2++;
                    }
                    double[] dy2 = room(doubles, 13, y.length);
                    long size = k3 + k8;
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 2, size);
                    }
                    if (tape4.length < size) {
                        tape4 = grow(doubles, 3, size);
                    }
                    if (tape5.length < size) {
                        tape5 = grow(doubles, 4, size);
                    }
                    for (int j = 0; j < y.length; j++) {
                        double t = moved[(j + 1) % y.length];
                        tape3[k3] = t;
                        double t2 = Math.sin(t);
                        tape4[k3] = t2;
                        double movedJ = moved[j];
                        tape5[k3] = movedJ;
                        dy2[j] = p[j] * t2 - movedJ * movedJ;
                        k3++;
                    }
                    long size2 = k4 + k8;
                    if (tape6.length < size2) {
                        tape6 = grow(doubles, 5, size2);
                    }
                    if (tape7.length < size2) {
                        tape7 = grow(doubles, 6, size2);
                    }
                    for (int j = 0; j < y.length; j++) {
                        tape7[k4] = y[j];
                        double t = dy2[j];
                        tape6[k4] = t;
                        y[j] += h * t;
                        k4++;
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k7; s--) {
                double[] dyBar = room(doubles, 14, y.length);
                double[] movedBar = room(doubles, 15, y.length);
                double[] dyBar2 = room(doubles, 16, y.length);
                for (int j = k5; j >= 0; j--) {
                    y[j] = tape7[k4 - 1];
                    double yBarJ = yBar[j];
                    hBar += yBarJ * tape6[k4 - 1];
                    double t = dyBar2[j] + yBarJ * h;
                    dyBar2[j] = 0.0;
                    movedBar[j] += -2.0 * t * tape5[k3 - 1];
                    movedBar[(j + 1) % y.length] += t * p[j] * Math.cos(tape3[k3 - 1]);
                    pBar[j] += t * tape4[k3 - 1];
                    k4--;
                    k3--;
                }
                for (int j = k5; j >= 0; j--) {
                    double movedBarJ = movedBar[j];
                    movedBar[j] = 0.0;
                    hBar2 += movedBarJ * tape2[k2 - 1];
                    double t = dyBar[j] + movedBarJ * h2;
                    int k8 = (j + 1) % y.length;
                    dyBar[j] = 0.0;
                    yBar[j] += movedBarJ + -2.0 * t * y[j];
                    yBar[k8] += t * p[j] * Math.cos(y[k8]);
                    pBar[j] += t * tape[k - 1];
                    k2--;
                    k--;
                }
            }
            end = k7;
        }
        partials[0] = hBar + hBar2 * 0.5;
        return sum;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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
