package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RangesAlike}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RangesAlikeDerivatives {

    private RangesAlikeDerivatives() {}

    /** The derivative of {@link RangesAlike#triangle(double[][])} with respect to {@code a}. */
    public static TriangleGradient triangleGradient(double[][] a) {
        TriangleGradient into = new TriangleGradient();
        triangleGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RangesAlike#triangle(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code a.length * (a.length + 1)}; of the method itself: {@code a.length * (a.length + 1)}.
     * Workspace: none.
     */
    public static void triangleGradient(double[][] a, TriangleGradient into) {
        into.prepare(a);
        triangleGradientKernel(a, into.a);
    }

    /**
     * Computes the derivative of {@link RangesAlike#triangle(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * a.length * (a.length + 1)}; of the method itself:
     * {@code a.length * (a.length + 1)}. Workspace: none.
     */
    public static double triangleValueAndGradient(double[][] a, TriangleGradient into) {
        into.prepare(a);
        return triangleValueAndGradientKernel(a, into.a);
    }

    /**
     * The derivative of {@link RangesAlike#triangle(double[][])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class TriangleGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public TriangleGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TriangleGradient into(double[][] a) {
            TriangleGradient holder = new TriangleGradient();
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

        private TriangleGradient withoutScratch() {
            TriangleGradient results = new TriangleGradient();
            results.a = a;
            return results;
        }
    }

    /** The derivative of {@link RangesAlike#ragged(double[][])} with respect to {@code a}. */
    public static RaggedGradient raggedGradient(double[][] a) {
        RaggedGradient into = new RaggedGradient();
        raggedGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RangesAlike#ragged(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * elements(a)}; of the method itself: {@code 5 * elements(a)}. Workspace: none.
     */
    public static void raggedGradient(double[][] a, RaggedGradient into) {
        into.prepare(a);
        raggedGradientKernel(a, into.a);
    }

    /**
     * Computes the derivative of {@link RangesAlike#ragged(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10 * elements(a)}; of the method itself: {@code 5 * elements(a)}. Workspace: none.
     */
    public static double raggedValueAndGradient(double[][] a, RaggedGradient into) {
        into.prepare(a);
        return raggedValueAndGradientKernel(a, into.a);
    }

    /**
     * The derivative of {@link RangesAlike#ragged(double[][])} with respect to {@code a}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class RaggedGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public RaggedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RaggedGradient into(double[][] a) {
            RaggedGradient holder = new RaggedGradient();
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

        private RaggedGradient withoutScratch() {
            RaggedGradient results = new RaggedGradient();
            results.a = a;
            return results;
        }
    }

    /** The derivative of {@link RangesAlike#planes(double[][][])} with respect to {@code a}. */
    public static PlanesGradient planesGradient(double[][][] a) {
        PlanesGradient into = new PlanesGradient();
        planesGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RangesAlike#planes(double[][][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code rounds38}; of the method itself: {@code 2 * rounds38}. Workspace: none. Here
     * {@code rounds38} is how often the loop in line 38 runs in all.
     */
    public static void planesGradient(double[][][] a, PlanesGradient into) {
        into.prepare(a);
        planesGradientKernel(a, into.a);
    }

    /**
     * Computes the derivative of {@link RangesAlike#planes(double[][][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * rounds38}; of the method itself: {@code 2 * rounds38}. Workspace: none. Here
     * {@code rounds38} is how often the loop in line 38 runs in all.
     */
    public static double planesValueAndGradient(double[][][] a, PlanesGradient into) {
        into.prepare(a);
        return planesValueAndGradientKernel(a, into.a);
    }

    /**
     * The derivative of {@link RangesAlike#planes(double[][][])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class PlanesGradient {
        private double[][][] a = new double[0][][];
        private boolean given;
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public PlanesGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PlanesGradient into(double[][][] a) {
            PlanesGradient holder = new PlanesGradient();
            if (holder.own.add(a, 3, "a")) {
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
        public double[][][] a() {
            return a;
        }

        private void prepare(double[][][] a) {
            own.begin();
            own.add(this.a, 3, "a");
            own.end();
            if (own.owner(a, 3) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = roomLike(this.a, a);
        }

        private PlanesGradient withoutScratch() {
            PlanesGradient results = new PlanesGradient();
            results.a = a;
            return results;
        }
    }

    /**
     * The derivative of {@link RangesAlike#rowReplaced(double[][], double[])} with respect to {@code a} and
     * {@code b}.
     */
    public static RowReplacedGradient rowReplacedGradient(double[][] a, double[] b) {
        RowReplacedGradient into = new RowReplacedGradient();
        rowReplacedGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RangesAlike#rowReplaced(double[][], double[])} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * rounds50}; of the method itself: {@code 2 * rounds50}. Workspace:
     * {@code 8 * (3 * a.length + elements(a) + 2 * rounds50)} bytes, and while it grows at most twice as
     * many. Here {@code rounds50} is how often the loop in line 50 runs in all.
     */
    public static void rowReplacedGradient(double[][] a, double[] b, RowReplacedGradient into) {
        into.prepare(a, b);
        rowReplacedGradientKernel(into.aRows, b, into.aBarRows, into.b, into.doubleRows2, into.doubles);
    }

    /**
     * Computes the derivative of {@link RangesAlike#rowReplaced(double[][], double[])} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * rounds50}; of the method itself: {@code 2 * rounds50}. Workspace:
     * {@code 8 * (3 * a.length + elements(a) + 2 * rounds50)} bytes, and while it grows at most twice as
     * many. Here {@code rounds50} is how often the loop in line 50 runs in all.
     */
    public static double rowReplacedValueAndGradient(double[][] a, double[] b, RowReplacedGradient into) {
        into.prepare(a, b);
        return rowReplacedValueAndGradientKernel(into.aRows, b, into.aBarRows, into.b, into.doubleRows2,
                into.doubles);
    }

    /**
     * The derivative of {@link RangesAlike#rowReplaced(double[][], double[])} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RowReplacedGradient {
        private double[][] a = new double[0][];
        private double[] b = new double[0];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[][] aBarRows = new double[0][];
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][] doubles = new double[1][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public RowReplacedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RowReplacedGradient into(double[][] a, double[] b) {
            RowReplacedGradient holder = new RowReplacedGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(b, 1) != null) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            holder.own.add(b, 1, "b");
            holder.a = a;
            holder.b = b;
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

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        private void prepare(double[][] a, double[] b) {
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.b, 1, "b");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(b, 1) != null) {
                throw new IllegalArgumentException(
                        "argument b shares an array with the result " + own.owner(b, 1));
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(b, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
            this.b = zerosLike(this.b, b);
        }

        private RowReplacedGradient withoutScratch() {
            RowReplacedGradient results = new RowReplacedGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    /**
     * The derivative of {@link RangesAlike#upToAndIncluding(double[], int)} with respect to {@code x}.
     */
    public static UpToAndIncludingGradient upToAndIncludingGradient(double[] x, int n) {
        UpToAndIncludingGradient into = new UpToAndIncludingGradient();
        upToAndIncludingGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RangesAlike#upToAndIncluding(double[], int)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code n * (4 * n + 13)}; of the method itself: {@code n * (2 * n + 7)}. Workspace:
     * {@code 4 * n * (n + 3)} bytes, and while it grows at most twice as many.
     */
    public static void upToAndIncludingGradient(double[] x, int n, UpToAndIncludingGradient into) {
        into.prepare(x);
        upToAndIncludingGradientKernel(x, n, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link RangesAlike#upToAndIncluding(double[], int)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code n * (5 * n + 17)}; of the method itself: {@code n * (2 * n + 7)}. Workspace:
     * {@code 4 * n * (n + 3)} bytes, and while it grows at most twice as many.
     */
    public static double upToAndIncludingValueAndGradient(double[] x, int n, UpToAndIncludingGradient into) {
        into.prepare(x);
        return upToAndIncludingValueAndGradientKernel(x, n, into.x, into.doubles);
    }

    /**
     * The derivative of {@link RangesAlike#upToAndIncluding(double[], int)} with respect to {@code x}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class UpToAndIncludingGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public UpToAndIncludingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static UpToAndIncludingGradient into(double[] x) {
            UpToAndIncludingGradient holder = new UpToAndIncludingGradient();
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

        private UpToAndIncludingGradient withoutScratch() {
            UpToAndIncludingGradient results = new UpToAndIncludingGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link RangesAlike#windows(double[], double[])} with respect to {@code x} and
     * {@code kernel}.
     */
    public static WindowsGradient windowsGradient(double[] x, double[] kernel) {
        WindowsGradient into = new WindowsGradient();
        windowsGradient(x, kernel, into);
        return into;
    }

    /**
     * Computes the derivative of {@link RangesAlike#windows(double[], double[])} with respect to {@code x}
     * and {@code kernel} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code trips * (6 * kernel.length + 1)}; of the method itself:
     * {@code 2 * trips * (kernel.length + 1)}. Workspace: none. Here {@code trips} is the value of trips in
     * line 77.
     */
    public static void windowsGradient(double[] x, double[] kernel, WindowsGradient into) {
        into.prepare(x, kernel);
        windowsGradientKernel(x, kernel, into.x, into.kernel);
    }

    /**
     * Computes the derivative of {@link RangesAlike#windows(double[], double[])} with respect to {@code x}
     * and {@code kernel} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * trips * (2 * kernel.length + 1)}; of the method itself:
     * {@code 2 * trips * (kernel.length + 1)}. Workspace: none. Here {@code trips} is the value of trips in
     * line 77.
     */
    public static double windowsValueAndGradient(double[] x, double[] kernel, WindowsGradient into) {
        into.prepare(x, kernel);
        return windowsValueAndGradientKernel(x, kernel, into.x, into.kernel);
    }

    /**
     * The derivative of {@link RangesAlike#windows(double[], double[])} with respect to {@code x} and
     * {@code kernel}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class WindowsGradient {
        private double[] x = new double[0];
        private double[] kernel = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public WindowsGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static WindowsGradient into(double[] x, double[] kernel) {
            if (x == kernel) {
                throw new IllegalArgumentException("the results x and kernel share an array");
            }
            WindowsGradient holder = new WindowsGradient();
            holder.x = x;
            holder.kernel = kernel;
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
         * The derivative with respect to {@code kernel}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] kernel() {
            return kernel;
        }

        private void prepare(double[] x, double[] kernel) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.x == kernel) {
                throw new IllegalArgumentException("argument kernel shares an array with the result x");
            }
            if (this.kernel == x) {
                throw new IllegalArgumentException("argument x shares an array with the result kernel");
            }
            if (this.kernel == kernel) {
                throw new IllegalArgumentException("argument kernel shares an array with the result kernel");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.kernel, kernel)) {
                throw new IllegalArgumentException(
                        "the array given for the result kernel has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.kernel = zerosLike(this.kernel, kernel);
        }
    }

    /** The derivative of {@link RangesAlike#strides(double[], int)} with respect to {@code x}. */
    public static StridesGradient stridesGradient(double[] x, int from) {
        StridesGradient into = new StridesGradient();
        stridesGradient(x, from, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RangesAlike#strides(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * rounds100 + 6 * trips + 5 * trips96}; of the method itself:
     * {@code 3 * rounds100 + 2 * trips + 3 * trips96}. Workspace: {@code 8 * trips} bytes. Here
     * {@code rounds100} is how often the loop in line 100 runs in all, {@code trips} is the value of trips in
     * line 92, {@code trips96} is the value of trips in line 96.
     */
    public static void stridesGradient(double[] x, int from, StridesGradient into) {
        into.prepare(x);
        stridesGradientKernel(x, from, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link RangesAlike#strides(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * rounds100 + 6 * trips + 7 * trips96}; of the method itself:
     * {@code 3 * rounds100 + 2 * trips + 3 * trips96}. Workspace: {@code 8 * trips} bytes. Here
     * {@code rounds100} is how often the loop in line 100 runs in all, {@code trips} is the value of trips in
     * line 92, {@code trips96} is the value of trips in line 96.
     */
    public static double stridesValueAndGradient(double[] x, int from, StridesGradient into) {
        into.prepare(x);
        return stridesValueAndGradientKernel(x, from, into.x, into.doubles);
    }

    /**
     * The derivative of {@link RangesAlike#strides(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class StridesGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public StridesGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static StridesGradient into(double[] x) {
            StridesGradient holder = new StridesGradient();
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

        private StridesGradient withoutScratch() {
            StridesGradient results = new StridesGradient();
            results.x = x;
            return results;
        }
    }

    private static void triangleGradientKernel(double[][] a, double[][] aBar) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i + 1; j++) {
                aBar[j][i] += a[i][j];
                aBar[i][j] += a[j][i];
            }
        }
    }

    private static double triangleValueAndGradientKernel(double[][] a, double[][] aBar) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                double t = a[i][j];
                double t2 = a[j][i];
                sum += t * t2;
                aBar[j][i] += t;
                aBar[i][j] += t2;
            }
        }
        return sum;
    }

    private static void raggedGradientKernel(double[][] a, double[][] aBar) {
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            double t = i + 1;
            double[] aBarI = aBar[i];
            int j = ai.length - 1;
            for (int k = 0; k <= j; k++) {
                aBarI[k] -= Math.cos(ai[k]);
            }
            for (int k = 0; k < ai.length; k++) {
                aBarI[k] += 2.0 * (t * ai[k]);
            }
        }
    }

    private static double raggedValueAndGradientKernel(double[][] a, double[][] aBar) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            double t = i + 1;
            int k = ai.length - 1 + 1;
            double[] aBarI = aBar[i];
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                double t2 = t * aiJ;
                sum += t2 * aiJ;
                aBarI[j] += 2.0 * t2;
            }
            for (int j = 0; j < k; j++) {
                double aiJ = ai[j];
                sum -= Math.sin(aiJ);
                aBarI[j] -= Math.cos(aiJ);
            }
        }
        return sum;
    }

    private static void planesGradientKernel(double[][][] a, double[][][] aBar) {
        for (int i = 0; i < a.length; i++) {
            double[][] ai = a[i];
            for (int j = 0; j < ai.length; j++) {
                double[] aiJ = ai[j];
                for (int k = 0; k < aiJ.length; k++) {
                    aBar[i][j][k] = Math.exp(aiJ[k]);
                }
            }
        }
    }

    private static double planesValueAndGradientKernel(double[][][] a, double[][][] aBar) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[][] ai = a[i];
            for (int j = 0; j < ai.length; j++) {
                double[] aiJ = ai[j];
                for (int k = 0; k < aiJ.length; k++) {
                    double t = Math.exp(aiJ[k]);
                    sum += t;
                    aBar[i][j][k] = t;
                }
            }
        }
        return sum;
    }

    private static void rowReplacedGradientKernel(double[][] a, double[] b, double[][] aBar, double[] bBar,
            double[][][] doubleRows2, double[][] doubles) {
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        int j;
        for (j = 0; j < a[0].length; j++) {
            long size = j + 1L;
            if (tape.length < size) {
                tape = grow(doubleRows2, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            tape[j] = aBar[0];
            tape2[j] = a[0][j];
            a[0] = b;
            aBar[0] = bBar;
        }
        for (int k = 0; k < j; k++) {
            tape[k][k] += 2.0 * tape2[k];
        }
    }

    private static double rowReplacedValueAndGradientKernel(double[][] a, double[] b, double[][] aBar,
            double[] bBar, double[][][] doubleRows2, double[][] doubles) {
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double sum = 0.0;
        int j;
        for (j = 0; j < a[0].length; j++) {
            long size = j + 1L;
            if (tape.length < size) {
                tape = grow(doubleRows2, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            tape[j] = aBar[0];
            double t = a[0][j];
            tape2[j] = t;
            sum += t * t;
            a[0] = b;
            aBar[0] = bBar;
        }
        for (int k = 0; k < j; k++) {
            tape[k][k] += 2.0 * tape2[k];
        }
        return sum;
    }

    private static void upToAndIncludingGradientKernel(double[] x, int n, double[] xBar, double[][] doubles) {
        double[] innerTape = doubles[0];
        for (int i = n; i >= 1; i--) {
            double inner = x[0];
            if (innerTape.length < i + 1) {
                innerTape = grow(doubles, 0, i + 1);
            }
            if (0 < i + 1) {
                double xi = x[i];
                for (int j = 0; j < i + 1; j++) {
                    innerTape[j] = inner;
                    double xj = x[j];
                    inner *= 1.0 + xj;
                    xBar[i] += xj;
                    xBar[j] += xi;
                }
            }
            double innerBar = 1.0;
            for (int j = i + 1 - 1; j >= 0; j--) {
                xBar[j] += innerBar * innerTape[j];
                innerBar *= 1.0 + x[j];
            }
            xBar[0] += innerBar;
        }
    }

    private static double upToAndIncludingValueAndGradientKernel(double[] x, int n, double[] xBar,
            double[][] doubles) {
        double[] innerTape = doubles[0];
        int k = 0;
        double sum = 0.0;
        for (int i = 1; i <= n; i++) {
            double inner = x[0];
            if (innerTape.length < k + (long) (i + 1)) {
                innerTape = grow(doubles, 0, k + (long) (i + 1));
            }
            for (int j = 0; j < i + 1; j++) {
                innerTape[k] = inner;
                inner *= 1.0 + x[j];
                k++;
            }
            sum += inner;
            for (int j = 0; j <= i; j++) {
                sum += x[j] * x[i];
            }
        }
        for (int i = n; i >= 1; i--) {
            if (0 < i + 1) {
                double xi = x[i];
                for (int j = 0; j < i + 1; j++) {
                    xBar[i] += x[j];
                    xBar[j] += xi;
                }
            }
            double innerBar = 1.0;
            for (int j = i + 1 - 1; j >= 0; j--) {
                xBar[j] += innerBar * innerTape[k - 1];
                k--;
                innerBar *= 1.0 + x[j];
            }
            xBar[0] += innerBar;
        }
        return sum;
    }

    private static void windowsGradientKernel(double[] x, double[] kernel, double[] xBar,
            double[] kernelBar) {
        int trips = kernel.length <= x.length ? x.length - kernel.length + 1 : 0;
        int k = trips >= 4 ? trips - 3 : 0;
        int trips2;
        for (trips2 = 0; trips2 < k; trips2 += 4) {
            double s = 0.0;
            double s2 = 0.0;
            double s3 = 0.0;
            double s4 = 0.0;
            for (int i = 0; i < kernel.length; i++) {
                double kernelI = kernel[i];
                s += x[trips2 + i] * kernelI;
                s2 += x[trips2 + 1 + i] * kernelI;
                s3 += x[trips2 + 2 + i] * kernelI;
                s4 += x[trips2 + 3 + i] * kernelI;
            }
            double t = 2.0 * s;
            double t2 = 2.0 * s2;
            double t3 = 2.0 * s3;
            double t4 = 2.0 * s4;
            for (int i = 0; i < kernel.length; i++) {
                int k2 = trips2 + i;
                int k3 = trips2 + 1 + i;
                int k4 = trips2 + 2 + i;
                int k5 = trips2 + 3 + i;
                double kernelI = kernel[i];
                kernelBar[i] += t * x[k2] + t2 * x[k3] + (t3 * x[k4] + t4 * x[k5]);
                xBar[k2] += t * kernelI;
                xBar[k3] += t2 * kernelI;
                xBar[k4] += t3 * kernelI;
                xBar[k5] += t4 * kernelI;
            }
        }
        for (; trips2 < trips; trips2++) {
            double s = 0.0;
            for (int i = 0; i < kernel.length; i++) {
                s += x[trips2 + i] * kernel[i];
            }
            double t = 2.0 * s;
            for (int i = 0; i < kernel.length; i++) {
                int k2 = trips2 + i;
                kernelBar[i] += t * x[k2];
                xBar[k2] += t * kernel[i];
            }
        }
    }

    private static double windowsValueAndGradientKernel(double[] x, double[] kernel, double[] xBar,
            double[] kernelBar) {
        int trips = kernel.length <= x.length ? x.length - kernel.length + 1 : 0;
        int k = trips >= 4 ? trips - 3 : 0;
        double sum = 0.0;
        int trips2;
        for (trips2 = 0; trips2 < k; trips2 += 4) {
            double s = 0.0;
            double s2 = 0.0;
            double s3 = 0.0;
            double s4 = 0.0;
            for (int i = 0; i < kernel.length; i++) {
                double kernelI = kernel[i];
                s += x[trips2 + i] * kernelI;
                s2 += x[trips2 + 1 + i] * kernelI;
                s3 += x[trips2 + 2 + i] * kernelI;
                s4 += x[trips2 + 3 + i] * kernelI;
            }
            double t = s * s;
            double t2 = s2 * s2;
            double t3 = s3 * s3;
            double t4 = s4 * s4;
            double t5 = 2.0 * s;
            double t6 = 2.0 * s2;
            double t7 = 2.0 * s3;
            double t8 = 2.0 * s4;
            for (int i = 0; i < kernel.length; i++) {
                int k2 = trips2 + i;
                int k3 = trips2 + 1 + i;
                int k4 = trips2 + 2 + i;
                int k5 = trips2 + 3 + i;
                double kernelI = kernel[i];
                kernelBar[i] += t5 * x[k2] + t6 * x[k3] + (t7 * x[k4] + t8 * x[k5]);
                xBar[k2] += t5 * kernelI;
                xBar[k3] += t6 * kernelI;
                xBar[k4] += t7 * kernelI;
                xBar[k5] += t8 * kernelI;
            }
            sum = sum + t + t2 + t3 + t4;
        }
        for (; trips2 < trips; trips2++) {
            double s = 0.0;
            for (int i = 0; i < kernel.length; i++) {
                s += x[trips2 + i] * kernel[i];
            }
            sum += s * s;
            double t = 2.0 * s;
            for (int i = 0; i < kernel.length; i++) {
                int k2 = trips2 + i;
                kernelBar[i] += t * x[k2];
                xBar[k2] += t * kernel[i];
            }
        }
        return sum;
    }

    private static void stridesGradientKernel(double[] x, int from, double[] xBar, double[][] doubles) {
        double[] sTape = doubles[0];
        int k = from + 1;
        int trips = k < x.length ? (int) ((x.length - (long) k - 1L) / 2L) + 1 : 0;
        if (sTape.length < trips) {
            sTape = grow(doubles, 0, trips);
        }
        double s = 1.0;
        int last = 0;
        for (int i = 0; i < trips; i++) {
            sTape[i] = s;
            last = from + i * 2;
            s = s * x[last] + x[last + 1];
        }
        int i = x.length - 1;
        int k2 = i - 1;
        int trips2 = k2 > 0 ? (k2 - 1) / 3 + 1 : 0;
        double t = last;
        int j = 7;
        int trips3 = 0;
        for (int l = 0; 2 + l <= x.length - j + 4; l += 4) {
            j++;
            trips3++;
        }
        for (int l = 0; l < trips3; l++) {
            xBar[l * 4] += t * (7 + l);
        }
        for (int l = 0; l < trips2; l++) {
            int i2 = i + l * -3;
            double xI2 = x[i2];
            int k3 = i2 - 1;
            xBar[k3] += Math.sin(xI2);
            xBar[i2] += x[k3] * Math.cos(xI2);
        }
        double sBar = 1.0;
        for (int l = trips - 1; l >= 0; l--) {
            int i2 = from + l * 2;
            xBar[i2 + 1] += sBar;
            xBar[i2] += sBar * sTape[l];
            sBar *= x[i2];
        }
    }

    private static double stridesValueAndGradientKernel(double[] x, int from, double[] xBar,
            double[][] doubles) {
        double[] sTape = doubles[0];
        int k = from + 1;
        int trips = k < x.length ? (int) ((x.length - (long) k - 1L) / 2L) + 1 : 0;
        if (sTape.length < trips) {
            sTape = grow(doubles, 0, trips);
        }
        double s = 1.0;
        int last = 0;
        for (int i = 0; i < trips; i++) {
            sTape[i] = s;
            last = from + i * 2;
            s = s * x[last] + x[last + 1];
        }
        int i = x.length - 1;
        int k2 = i - 1;
        int trips2 = k2 > 0 ? (k2 - 1) / 3 + 1 : 0;
        double t = last;
        for (int j = 0; j < trips2; j++) {
            int i2 = i + j * -3;
            double xI2 = x[i2];
            double t2 = Math.sin(xI2);
            int k3 = i2 - 1;
            double xK3 = x[k3];
            s += t2 * xK3;
            xBar[k3] += t2;
            xBar[i2] += xK3 * Math.cos(xI2);
        }
        int j = 7;
        int trips3 = 0;
        for (int l = 0; 2 + l <= x.length - j + 4; l += 4) {
            s += j * x[l] * t;
            j++;
            trips3++;
        }
        for (int l = 0; l < trips3; l++) {
            xBar[l * 4] += t * (7 + l);
        }
        double sBar = 1.0;
        for (int l = trips - 1; l >= 0; l--) {
            int i2 = from + l * 2;
            xBar[i2 + 1] += sBar;
            xBar[i2] += sBar * sTape[l];
            sBar *= x[i2];
        }
        return s;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** The same for arrays of arrays. */
    private static double[][] roomLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = roomLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** The same for arrays of arrays. */
    private static double[][][] roomLike(double[][][] result, double[][][] argument) {
        double[][][] rows = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = roomLike(rows[i], argument[i]);
        }
        return rows;
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

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][][] given, double[][][] argument) {
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
