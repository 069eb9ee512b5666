package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ArraysReturned}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ArraysReturnedDerivatives {

    private ArraysReturnedDerivatives() {}

    /**
     * The derivative of {@link ArraysReturned#product(double[], double[], double)} with respect to {@code a},
     * {@code b} and {@code x}.
     */
    public static ProductGradient productGradient(double[] a, double[] b, double x) {
        ProductGradient into = new ProductGradient();
        productGradient(a, b, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysReturned#product(double[], double[], double)} with respect to
     * {@code a}, {@code b} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * (i + 1)} beside those of the methods called; of the method itself:
     * {@code 2 * (i + 1)} beside those of the methods called. Workspace:
     * {@code 4 * (2 * a.length + 2 * b.length + 2 * i + 5)} bytes beside what grows with the depth of calls.
     * Here {@code i} is the value of i in line 12.
     */
    public static void productGradient(double[] a, double[] b, double x, ProductGradient into) {
        into.prepare(a, b);
        into.x = productGradientKernel(into.aCopy, into.bCopy, x, into.a, into.b, into.ints, into.doubles,
                into.doubleRows2, into.doubles2);
    }

    /**
     * Computes the derivative of {@link ArraysReturned#product(double[], double[], double)} with respect to
     * {@code a}, {@code b} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * (i + 1)} beside those of the methods called; of the method itself:
     * {@code 2 * (i + 1)} beside those of the methods called. Workspace:
     * {@code 4 * (2 * a.length + 2 * b.length + 2 * i + 5)} bytes beside what grows with the depth of calls.
     * Here {@code i} is the value of i in line 12.
     */
    public static double productValueAndGradient(double[] a, double[] b, double x, ProductGradient into) {
        into.prepare(a, b);
        double value = productValueAndGradientKernel(into.aCopy, into.bCopy, x, into.a, into.b, into.ints,
                into.doubles, into.doubleRows2, into.doubles2, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ArraysReturned#product(double[], double[], double)} with respect to {@code a},
     * {@code b} and {@code x}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ProductGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private double x;
        private boolean given;
        private double[] aCopy = new double[0];
        private double[] bCopy = new double[0];
        private final int[][] ints = new int[3][0];
        private final double[][] doubles = new double[2][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][][] doubles2 = new double[14][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ProductGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ProductGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            ProductGradient holder = new ProductGradient();
            holder.a = a;
            holder.b = b;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] a, double[] b) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (this.b == a) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
            }
            if (a == b) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            aCopy = copied(aCopy, a);
            bCopy = copied(bCopy, b);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.b = zerosLike(this.b, b);
        }

        private ProductGradient withoutScratch() {
            ProductGradient results = new ProductGradient();
            results.a = a;
            results.b = b;
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link ArraysReturned#triangle(double, double, int)} with respect to {@code x} and
     * {@code y}.
     */
    public static TriangleGradient triangleGradient(double x, double y, int n) {
        TriangleGradient into = new TriangleGradient();
        triangleGradient(x, y, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysReturned#triangle(double, double, int)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * rounds65} beside those of the methods called; of the method itself:
     * {@code 3 * rounds65} beside those of the methods called. Workspace: {@code 8} bytes beside what grows
     * with the depth of calls. Here {@code rounds65} is how often the loop in line 65 runs in all.
     */
    public static void triangleGradient(double x, double y, int n, TriangleGradient into) {
        triangleGradientKernel(x, y, n, into.ints, into.doubleRows2, into.doubles, into.doubles2,
                into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ArraysReturned#triangle(double, double, int)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * rounds65} beside those of the methods called; of the method itself:
     * {@code 3 * rounds65} beside those of the methods called. Workspace: {@code 8} bytes beside what grows
     * with the depth of calls. Here {@code rounds65} is how often the loop in line 65 runs in all.
     */
    public static double triangleValueAndGradient(double x, double y, int n, TriangleGradient into) {
        double value = triangleValueAndGradientKernel(x, y, n, into.ints, into.doubleRows2, into.doubles,
                into.doubles2, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ArraysReturned#triangle(double, double, int)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TriangleGradient {
        private double x;
        private double y;
        private final int[][] ints = new int[2][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubles2 = new double[4][0][];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public TriangleGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private TriangleGradient withoutScratch() {
            TriangleGradient results = new TriangleGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    /** The derivative of {@link ArraysReturned#power(double[][], int)} with respect to {@code a}. */
    public static PowerGradient powerGradient(double[][] a, int n) {
        PowerGradient into = new PowerGradient();
        powerGradient(a, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArraysReturned#power(double[][], int)} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * rounds90} beside those of the methods called; of the method itself:
     * {@code 3 * rounds90} beside those of the methods called. Workspace:
     * {@code 4 * (6 * a.length + 2 * elements(a) + 3)} bytes beside what grows with the depth of calls. Here
     * {@code rounds90} is how often the loop in line 90 runs in all.
     */
    public static void powerGradient(double[][] a, int n, PowerGradient into) {
        into.prepare(a);
        powerGradientKernel(into.aRows, n, into.aBarRows, into.ints, into.doubleRows3, into.doubles,
                into.doubles3);
    }

    /**
     * Computes the derivative of {@link ArraysReturned#power(double[][], int)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * rounds90} beside those of the methods called; of the method itself:
     * {@code 3 * rounds90} beside those of the methods called. Workspace:
     * {@code 4 * (6 * a.length + 2 * elements(a) + 3)} bytes beside what grows with the depth of calls. Here
     * {@code rounds90} is how often the loop in line 90 runs in all.
     */
    public static double powerValueAndGradient(double[][] a, int n, PowerGradient into) {
        into.prepare(a);
        return powerValueAndGradientKernel(into.aRows, n, into.aBarRows, into.ints, into.doubleRows3,
                into.doubles, into.doubles3);
    }

    /**
     * The derivative of {@link ArraysReturned#power(double[][], int)} with respect to {@code a}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PowerGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[][] aBarRows = new double[0][];
        private final int[][] ints = new int[3][0];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final double[][] doubles = new double[1][0];
        private final double[][][][] doubles3 = new double[4][0][][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public PowerGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PowerGradient into(double[][] a) {
            PowerGradient holder = new PowerGradient();
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
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
        }

        private PowerGradient withoutScratch() {
            PowerGradient results = new PowerGradient();
            results.a = a;
            return results;
        }
    }

    private static double productGradientKernel(double[] a, double[] b, double x, double[] aBar,
            double[] bBar, int[][] ints, double[][] doubles, double[][][] doubleRows2,
            double[][][] doubles2) {
        int[] made = zeros(ints, 2, 14);
        int[] tops = zeros(ints, 1, 3);
        double[] yTape = doubles[1];
        double[] c = productMultiplyForward(a, b, aBar, bBar, tops, doubleRows2, doubles, doubles2, ints,
                made);
        double[] cBar = doubleRows2[0][0];
        int iStart = c.length - 1;
        if (yTape.length < iStart + 1L) {
            yTape = grow(doubles, 1, iStart + 1L);
        }
        double y = 0.0;
        for (int i = iStart; i >= 0; i--) {
            yTape[iStart - i] = y;
            y = y * x + c[i];
        }
        double xBar = 0.0;
        double yBar = 1.0;
        for (int i = 0; i <= iStart; i++) {
            cBar[i] += yBar;
            xBar += yBar * yTape[iStart - i];
            yBar *= x;
        }
        productMultiplyReverse(a, b, aBar, bBar, tops, doubleRows2, doubles, ints);
        return xBar;
    }

    private static double productValueAndGradientKernel(double[] a, double[] b, double x, double[] aBar,
            double[] bBar, int[][] ints, double[][] doubles, double[][][] doubleRows2, double[][][] doubles2,
            double[] partials) {
        int[] made = zeros(ints, 2, 14);
        int[] tops = zeros(ints, 1, 3);
        double[] yTape = doubles[1];
        double[] c = productMultiplyForward(a, b, aBar, bBar, tops, doubleRows2, doubles, doubles2, ints,
                made);
        double[] cBar = doubleRows2[0][0];
        int iStart = c.length - 1;
        if (yTape.length < iStart + 1L) {
            yTape = grow(doubles, 1, iStart + 1L);
        }
        double y = 0.0;
        for (int i = iStart; i >= 0; i--) {
            yTape[iStart - i] = y;
            y = y * x + c[i];
        }
        double xBar = 0.0;
        double yBar = 1.0;
        for (int i = 0; i <= iStart; i++) {
            cBar[i] += yBar;
            xBar += yBar * yTape[iStart - i];
            yBar *= x;
        }
        productMultiplyReverse(a, b, aBar, bBar, tops, doubleRows2, doubles, ints);
        partials[0] = xBar;
        return y;
    }

    /** {@code multiply}, which leaves behind what its reverse needs. */
    private static double[] productMultiplyForward(double[] a, double[] b, double[] aBar, double[] bBar,
            int[] tops, double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, int[][] ints,
            int[] made) {
        int k = Math.max(2 * a.length - 1, 0);
        double[] c = fromPool(doubles2, 0, made[0], k);
        made[0] += 1;
        double[] cBar = fromPool(doubles2, 1, made[1], k);
        made[1] += 1;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        double[] part = null;
        double[] partBar = null;
        double[] part2 = null;
        double[] partBar2 = null;
        double[] lowBar = null;
        double[] part3 = null;
        double[] partBar3 = null;
        double[] part4 = null;
        double[] partBar4 = null;
        double[] highBar = null;
        double[] part5 = null;
        double[] partBar5 = null;
        double[] part6 = null;
        double[] partBar6 = null;
        double[] mixedBar = null;
        if (a.length <= 2) {
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    double ai = a[i];
                    double bj = b[j];
                    c[i + j] += ai * bj;
                    int top = tops[0];
                    int size = top + 2;
                    double[] doubleStack = doubles[0];
                    if (doubleStack.length < size) {
                        doubleStack = grow(doubles, 0, size);
                    }
                    doubleStack[top] = bj;
                    doubleStack[top + 1] = ai;
                    tops[0] = size;
                }
            }
        } else {
            int half = a.length / 2;
            part = fromPool(doubles2, 2, made[2], half);
            made[2] += 1;
            partBar = fromPool(doubles2, 3, made[3], half);
            made[3] += 1;
            boolean test = half < 0;
            if (test) {
                throw new ArrayIndexOutOfBoundsException();
            }
            for (int i = 0; i < half; i++) {
                part[i] = a[i];
            }
            part2 = fromPool(doubles2, 4, made[4], half);
            made[4] += 1;
            partBar2 = fromPool(doubles2, 5, made[5], half);
            made[5] += 1;
            if (test) {
                throw new ArrayIndexOutOfBoundsException();
            }
            for (int i = 0; i < half; i++) {
                part2[i] = b[i];
            }
            double[] low = productMultiplyForward(part, part2, partBar, partBar2, tops, doubleRows2, doubles,
                    doubles2, ints, made);
            lowBar = doubleRows2[0][0];
            int length = a.length - half;
            part3 = fromPool(doubles2, 6, made[6], length);
            made[6] += 1;
            partBar3 = fromPool(doubles2, 7, made[7], length);
            made[7] += 1;
            boolean test2 = length < 0;
            if (test2) {
                throw new ArrayIndexOutOfBoundsException();
            }
            boolean test3 = half >= 0;
            if (test3) {
                for (int i = 0; i < length; i++) {
                    part3[i] = a[half + i];
                }
            } else {
                int k5 = length - 1;
                for (int j = 0; j < length; j++) {
                    int last = k5 - j;
                    part3[last] = a[half + last];
                }
            }
            part4 = fromPool(doubles2, 8, made[8], length);
            made[8] += 1;
            partBar4 = fromPool(doubles2, 9, made[9], length);
            made[9] += 1;
            if (test2) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (test3) {
                for (int i = 0; i < length; i++) {
                    part4[i] = b[half + i];
                }
            } else {
                int k5 = length - 1;
                for (int j = 0; j < length; j++) {
                    int last = k5 - j;
                    part4[last] = b[half + last];
                }
            }
            double[] high = productMultiplyForward(part3, part4, partBar3, partBar4, tops, doubleRows2,
                    doubles, doubles2, ints, made);
            highBar = doubleRows2[0][0];
            part5 = fromPool(doubles2, 10, made[10], length);
            made[10] += 1;
            partBar5 = fromPool(doubles2, 11, made[11], length);
            made[11] += 1;
            if (test2) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (test3) {
                for (int i = 0; i < length; i++) {
                    part5[i] = a[half + i];
                }
            } else {
                int k5 = length - 1;
                for (int j = 0; j < length; j++) {
                    int last = k5 - j;
                    part5[last] = a[half + last];
                }
            }
            for (int i = 0; i < half; i++) {
                part5[i] += a[i];
            }
            int length2 = b.length - half;
            part6 = fromPool(doubles2, 12, made[12], length2);
            made[12] += 1;
            partBar6 = fromPool(doubles2, 13, made[13], length2);
            made[13] += 1;
            if (length2 < 0) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (test3) {
                for (int i = 0; i < length2; i++) {
                    part6[i] = b[half + i];
                }
            } else {
                int k5 = length2 - 1;
                for (int j = 0; j < length2; j++) {
                    int last = k5 - j;
                    part6[last] = b[half + last];
                }
            }
            for (int i = 0; i < half; i++) {
                part6[i] += b[i];
            }
            double[] mixed = productMultiplyForward(part5, part6, partBar5, partBar6, tops, doubleRows2,
                    doubles, doubles2, ints, made);
            mixedBar = doubleRows2[0][0];
            k2 = low.length;
            for (int i = 0; i < k2; i++) {
                c[i] += low[i];
                mixed[i] -= low[i];
            }
            k3 = high.length;
            int k5 = 2 * half;
            for (int i = 0; i < k3; i++) {
                c[i + k5] += high[i];
                mixed[i] -= high[i];
            }
            k4 = mixed.length;
            for (int i = 0; i < k4; i++) {
                c[i + half] += mixed[i];
            }
        }
        int top = tops[1];
        int size = top + 16;
        double[][] refs = doubleRows2[1];
        if (refs.length < size) {
            refs = grow(doubleRows2, 1, size);
        }
        refs[top] = cBar;
        refs[top + 1] = partBar;
        refs[top + 2] = partBar2;
        refs[top + 3] = part;
        refs[top + 4] = part2;
        refs[top + 5] = partBar3;
        refs[top + 6] = partBar4;
        refs[top + 7] = part3;
        refs[top + 8] = part4;
        refs[top + 9] = partBar5;
        refs[top + 10] = partBar6;
        refs[top + 11] = part5;
        refs[top + 12] = part6;
        refs[top + 13] = lowBar;
        refs[top + 14] = mixedBar;
        refs[top + 15] = highBar;
        tops[1] = size;
        int top2 = tops[2];
        int size2 = top2 + 3;
        int[] intStack = ints[0];
        if (intStack.length < size2) {
            intStack = grow(ints, 0, size2);
        }
        intStack[top2] = k2;
        intStack[top2 + 1] = k3;
        intStack[top2 + 2] = k4;
        tops[2] = size2;
        double[][] results = room(doubleRows2, 0, 1);
        results[0] = cBar;
        return c;
    }

    /** The reverse of {@code multiply}: from adjoints of results to those of parameters. */
    private static void productMultiplyReverse(double[] a, double[] b, double[] aBar, double[] bBar,
            int[] tops, double[][][] doubleRows2, double[][] doubles, int[][] ints) {
        int top = tops[1] - 16;
        tops[1] = top;
        double[][] refs = doubleRows2[1];
        double[] cBar = refs[top];
        double[] partBar = refs[top + 1];
        double[] partBar2 = refs[top + 2];
        double[] part = refs[top + 3];
        double[] part2 = refs[top + 4];
        double[] partBar3 = refs[top + 5];
        double[] partBar4 = refs[top + 6];
        double[] part3 = refs[top + 7];
        double[] part4 = refs[top + 8];
        double[] partBar5 = refs[top + 9];
        double[] partBar6 = refs[top + 10];
        double[] part5 = refs[top + 11];
        double[] part6 = refs[top + 12];
        double[] lowBar = refs[top + 13];
        double[] mixedBar = refs[top + 14];
        double[] highBar = refs[top + 15];
        int top2 = tops[2] - 3;
        tops[2] = top2;
        int[] intStack = ints[0];
        int kept = intStack[top2];
        int kept2 = intStack[top2 + 1];
        int kept3 = intStack[top2 + 2];
        if (a.length <= 2) {
            int k = a.length - 1;
            for (int i = k; i >= 0; i--) {
                for (int j = k; j >= 0; j--) {
                    int top3 = tops[0] - 2;
                    tops[0] = top3;
                    double[] doubleStack = doubles[0];
                    double t = cBar[i + j];
                    bBar[j] += t * doubleStack[top3 + 1];
                    aBar[i] += t * doubleStack[top3];
                }
            }
        } else {
            int half = a.length / 2;
            int length = a.length - half;
            boolean test = half >= 0;
            int length2 = b.length - half;
            int k = 2 * half;
            for (int i = kept3 - 1; i >= 0; i--) {
                mixedBar[i] += cBar[i + half];
            }
            for (int i = kept2 - 1; i >= 0; i--) {
                highBar[i] -= mixedBar[i];
                highBar[i] += cBar[i + k];
            }
            for (int i = kept - 1; i >= 0; i--) {
                lowBar[i] -= mixedBar[i];
                lowBar[i] += cBar[i];
            }
            productMultiplyReverse(part5, part6, partBar5, partBar6, tops, doubleRows2, doubles, ints);
            int k2 = half - 1;
            for (int i = k2; i >= 0; i--) {
                bBar[i] += partBar6[i];
                aBar[i] += partBar5[i];
            }
            if (test) {
                for (int i = length2 - 1; i >= 0; i--) {
                    double t = partBar6[i];
                    partBar6[i] = 0.0;
                    bBar[half + i] += t;
                }
                for (int i = length - 1; i >= 0; i--) {
                    double t = partBar5[i];
                    partBar5[i] = 0.0;
                    aBar[half + i] += t;
                }
            } else {
                int k3 = length2 - 1;
                for (int j = length2 - 1; j >= 0; j--) {
                    int last = k3 - j;
                    double t = partBar6[last];
                    partBar6[last] = 0.0;
                    bBar[half + last] += t;
                }
                int k4 = length - 1;
                for (int j = length - 1; j >= 0; j--) {
                    int last = k4 - j;
                    double t = partBar5[last];
                    partBar5[last] = 0.0;
                    aBar[half + last] += t;
                }
            }
            productMultiplyReverse(part3, part4, partBar3, partBar4, tops, doubleRows2, doubles, ints);
            if (test) {
                for (int i = length - 1; i >= 0; i--) {
                    int k3 = half + i;
                    double t = partBar4[i];
                    partBar4[i] = 0.0;
                    bBar[k3] += t;
                    double t2 = partBar3[i];
                    partBar3[i] = 0.0;
                    aBar[k3] += t2;
                }
            } else {
                int k3 = length - 1;
                for (int j = length - 1; j >= 0; j--) {
                    int last = k3 - j;
                    int k4 = half + last;
                    double t = partBar4[last];
                    partBar4[last] = 0.0;
                    bBar[k4] += t;
                    double t2 = partBar3[last];
                    partBar3[last] = 0.0;
                    aBar[k4] += t2;
                }
            }
            productMultiplyReverse(part, part2, partBar, partBar2, tops, doubleRows2, doubles, ints);
            for (int i = k2; i >= 0; i--) {
                double t = partBar2[i];
                partBar2[i] = 0.0;
                bBar[i] += t;
                double partBarI = partBar[i];
                partBar[i] = 0.0;
                aBar[i] += partBarI;
            }
        }
    }

    private static void triangleGradientKernel(double x, double y, int n, int[][] ints,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, double[] partials) {
        int[] made = zeros(ints, 1, 4);
        int[] tops = zeros(ints, 0, 2);
        double[] row = triangleRowForward(x, y, n, tops, doubleRows2, doubles, doubles2, made);
        double[] rowBar = doubleRows2[0][0];
        for (int k = 0; k < row.length; k++) {
            rowBar[k] += (k + 1) * Math.cos(row[k]);
        }
        double t = triangleRowReverse(x, y, n, tops, doubleRows2, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t;
        partials[1] = partials0;
    }

    private static double triangleValueAndGradientKernel(double x, double y, int n, int[][] ints,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, double[] partials) {
        int[] made = zeros(ints, 1, 4);
        int[] tops = zeros(ints, 0, 2);
        double[] row = triangleRowForward(x, y, n, tops, doubleRows2, doubles, doubles2, made);
        double[] rowBar = doubleRows2[0][0];
        double total = 0.0;
        for (int k = 0; k < row.length; k++) {
            double rowK = row[k];
            double t = k + 1;
            total += Math.sin(rowK) * t;
            rowBar[k] += t * Math.cos(rowK);
        }
        double t = triangleRowReverse(x, y, n, tops, doubleRows2, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t;
        partials[1] = partials0;
        return total;
    }

    /** {@code row}, which leaves behind what its reverse needs. */
    private static double[] triangleRowForward(double x, double y, int n, int[] tops,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, int[] made) {
        double t = 0.0;
        double t2 = 0.0;
        double[] row;
        double[] row2 = null;
        double[] row3;
        double[] aboveBar = null;
        double[] rowBar = null;
        if (n == 0) {
            row = fromPool(doubles2, 0, made[0], 1);
            made[0] += 1;
            row2 = fromPool(doubles2, 1, made[1], 1);
            made[1] += 1;
            row[0] = x;
            row3 = row2;
        } else {
            int n2 = n - 1;
            double[] above = triangleRowForward(x * 0.9, y, n2, tops, doubleRows2, doubles, doubles2, made);
            aboveBar = doubleRows2[0][0];
            int k = n + 1;
            row = fromPool(doubles2, 2, made[2], k);
            made[2] += 1;
            rowBar = fromPool(doubles2, 3, made[3], k);
            made[3] += 1;
            t = above[0];
            row[0] = t * x;
            t2 = above[n2];
            row[n] = t2 * y;
            for (int i = 1; i < n; i++) {
                double t3 = above[i - 1];
                double aboveI = above[i];
                row[i] = t3 * y + aboveI * x;
                int top = tops[1];
                int size = top + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = t3;
                doubleStack[top + 1] = aboveI;
                tops[1] = size;
            }
            row3 = rowBar;
        }
        int top = tops[0];
        int size = top + 3;
        double[][] refs = doubleRows2[1];
        if (refs.length < size) {
            refs = grow(doubleRows2, 1, size);
        }
        refs[top] = row2;
        refs[top + 1] = aboveBar;
        refs[top + 2] = rowBar;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = t;
        doubleStack[top2 + 1] = t2;
        tops[1] = size2;
        double[][] results = room(doubleRows2, 0, 1);
        results[0] = row3;
        return row;
    }

    /** The reverse of {@code row}: from adjoints of results to those of parameters. */
    private static double triangleRowReverse(double x, double y, int n, int[] tops, double[][][] doubleRows2,
            double[][] doubles, double[] partials) {
        int top = tops[0] - 3;
        tops[0] = top;
        double[][] refs = doubleRows2[1];
        double[] kept = refs[top];
        double[] aboveBar = refs[top + 1];
        double[] rowBar = refs[top + 2];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double kept2 = doubleStack[top2];
        double kept3 = doubleStack[top2 + 1];
        double yBar = 0.0;
        double xBar;
        if (n == 0) {
            xBar = kept[0];
            kept[0] = 0.0;
        } else {
            double x2 = x * 0.9;
            int n2 = n - 1;
            double xBar2 = 0.0;
            double yBar2 = 0.0;
            for (int k = n - 1; k >= 1; k--) {
                int top3 = tops[1] - 2;
                tops[1] = top3;
                double[] doubleStack2 = doubles[0];
                double rowBarK = rowBar[k];
                rowBar[k] = 0.0;
                xBar2 += rowBarK * doubleStack2[top3 + 1];
                aboveBar[k] += rowBarK * x;
                yBar2 += rowBarK * doubleStack2[top3];
                aboveBar[k - 1] += rowBarK * y;
            }
            double rowBarN = rowBar[n];
            rowBar[n] = 0.0;
            aboveBar[n2] += rowBarN * y;
            double rowBar0 = rowBar[0];
            rowBar[0] = 0.0;
            aboveBar[0] += rowBar0 * x;
            double xBar3 = triangleRowReverse(x2, y, n2, tops, doubleRows2, doubles, partials);
            double partials0 = partials[0];
            yBar = yBar2 + rowBarN * kept3 + partials0;
            xBar = xBar2 + rowBar0 * kept2 + xBar3 * 0.9;
        }
        partials[0] = yBar;
        return xBar;
    }

    private static void powerGradientKernel(double[][] a, int n, double[][] aBar, int[][] ints,
            double[][][][] doubleRows3, double[][] doubles, double[][][][] doubles3) {
        int[] made = zeros(ints, 2, 4);
        int[] tops = zeros(ints, 1, 3);
        double[][] p = powerRaisedForward(a, n, aBar, tops, doubleRows3, doubles, doubles3, ints, made);
        double[][] pBar = doubleRows3[0][0];
        int k = p.length;
        for (int i = 0; i < k; i++) {
            double[] pBarI = pBar[i];
            pBarI[0] += 0.5;
            pBarI[i] += 1.0;
        }
        powerRaisedReverse(n, aBar, tops, doubleRows3, doubles, ints);
    }

    private static double powerValueAndGradientKernel(double[][] a, int n, double[][] aBar, int[][] ints,
            double[][][][] doubleRows3, double[][] doubles, double[][][][] doubles3) {
        int[] made = zeros(ints, 2, 4);
        int[] tops = zeros(ints, 1, 3);
        double[][] p = powerRaisedForward(a, n, aBar, tops, doubleRows3, doubles, doubles3, ints, made);
        double[][] pBar = doubleRows3[0][0];
        double trace = 0.0;
        for (int i = 0; i < p.length; i++) {
            double[] pi = p[i];
            trace += pi[i] + pi[0] * 0.5;
            double[] pBarI = pBar[i];
            pBarI[0] += 0.5;
            pBarI[i] += 1.0;
        }
        powerRaisedReverse(n, aBar, tops, doubleRows3, doubles, ints);
        return trace;
    }

    /** {@code raised}, which leaves behind what its reverse needs. */
    private static double[][] powerRaisedForward(double[][] a, int n, double[][] aBar, int[] tops,
            double[][][][] doubleRows3, double[][] doubles, double[][][][] doubles3, int[][] ints,
            int[] made) {
        int k = 0;
        double[][] c;
        double[][] row;
        double[][] halfBar = null;
        double[][] cBar = null;
        double[][] cBar2 = null;
        if (n == 1) {
            c = a;
            row = aBar;
        } else {
            double[][] half = powerRaisedForward(a, n / 2, aBar, tops, doubleRows3, doubles, doubles3, ints,
                    made);
            halfBar = doubleRows3[0][0];
            k = half.length;
            c = fromPool(doubles3, 0, made[0], k, k);
            made[0] += 1;
            cBar = fromPool(doubles3, 1, made[1], k, k);
            made[1] += 1;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    for (int l = 0; l < k; l++) {
                        double t = half[i][l];
                        double t2 = half[l][j];
                        c[i][j] += t * t2;
                        int top = tops[1];
                        int size = top + 2;
                        double[] doubleStack = doubles[0];
                        if (doubleStack.length < size) {
                            doubleStack = grow(doubles, 0, size);
                        }
                        doubleStack[top] = t2;
                        doubleStack[top + 1] = t;
                        tops[1] = size;
                    }
                }
            }
            if (n % 2 == 0) {
                row = cBar;
            } else {
                double[][] c2 = fromPool(doubles3, 2, made[2], k, k);
                made[2] += 1;
                cBar2 = fromPool(doubles3, 3, made[3], k, k);
                made[3] += 1;
                for (int i = 0; i < k; i++) {
                    for (int j = 0; j < k; j++) {
                        for (int l = 0; l < k; l++) {
                            double t = c[i][l];
                            double t2 = a[l][j];
                            c2[i][j] += t * t2;
                            int top = tops[1];
                            int size = top + 2;
                            double[] doubleStack = doubles[0];
                            if (doubleStack.length < size) {
                                doubleStack = grow(doubles, 0, size);
                            }
                            doubleStack[top] = t2;
                            doubleStack[top + 1] = t;
                            tops[1] = size;
                        }
                    }
                }
                c = c2;
                row = cBar2;
            }
        }
        int top = tops[0];
        int size = top + 1;
        int[] intStack = ints[0];
        if (intStack.length < size) {
            intStack = grow(ints, 0, size);
        }
        intStack[top] = k;
        tops[0] = size;
        int top2 = tops[2];
        int size2 = top2 + 3;
        double[][][] refs = doubleRows3[1];
        if (refs.length < size2) {
            refs = grow(doubleRows3, 1, size2);
        }
        refs[top2] = halfBar;
        refs[top2 + 1] = cBar;
        refs[top2 + 2] = cBar2;
        tops[2] = size2;
        double[][][] results = room(doubleRows3, 0, 1);
        results[0] = row;
        return c;
    }

    /** The reverse of {@code raised}: from adjoints of results to those of parameters. */
    private static void powerRaisedReverse(int n, double[][] aBar, int[] tops, double[][][][] doubleRows3,
            double[][] doubles, int[][] ints) {
        int top = tops[0] - 1;
        tops[0] = top;
        int[] intStack = ints[0];
        int kept = intStack[top];
        int top2 = tops[2] - 3;
        tops[2] = top2;
        double[][][] refs = doubleRows3[1];
        double[][] halfBar = refs[top2];
        double[][] cBar = refs[top2 + 1];
        double[][] cBar2 = refs[top2 + 2];
        if (n == 1) {
            return;
        }
        int n2 = n / 2;
        if (n % 2 != 0) {
            int k = kept - 1;
            for (int i = k; i >= 0; i--) {
                for (int j = k; j >= 0; j--) {
                    for (int l = k; l >= 0; l--) {
                        int top3 = tops[1] - 2;
                        tops[1] = top3;
                        double[] doubleStack = doubles[0];
                        double t = cBar2[i][j];
                        aBar[l][j] += t * doubleStack[top3 + 1];
                        cBar[i][l] += t * doubleStack[top3];
                    }
                }
            }
        }
        int k = kept - 1;
        for (int i = k; i >= 0; i--) {
            for (int j = k; j >= 0; j--) {
                for (int l = k; l >= 0; l--) {
                    int top3 = tops[1] - 2;
                    tops[1] = top3;
                    double[] doubleStack = doubles[0];
                    double t = cBar[i][j];
                    halfBar[l][j] += t * doubleStack[top3 + 1];
                    halfBar[i][l] += t * doubleStack[top3];
                }
            }
        }
        powerRaisedReverse(n2, aBar, tops, doubleRows3, doubles, ints);
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

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[][] room(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, null);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[][][] room(double[][][][] slots, int slot, int length) {
        double[][][] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length][][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, null);
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
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

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][] fromPool(double[][][][] pools, int pool, int number, int length, int length2) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length, length2);
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
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
