package programs.kinks;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ElementsOverwritten}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ElementsOverwrittenDerivatives {

    private ElementsOverwrittenDerivatives() {}

    /**
     * The derivative of {@link ElementsOverwritten#boundary(double[], double[])} with respect to {@code a}
     * and {@code b}.
     */
    public static BoundaryGradient boundaryGradient(double[] a, double[] b) {
        BoundaryGradient into = new BoundaryGradient();
        boundaryGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#boundary(double[], double[])} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * a.length}; of the method itself: {@code 2 * a.length}. Workspace:
     * {@code 8 * a.length} bytes.
     */
    public static void boundaryGradient(double[] a, double[] b, BoundaryGradient into) {
        into.prepare(a, b);
        boundaryGradientKernel(a, b, into.a, into.b, into.doubles);
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#boundary(double[], double[])} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * a.length}; of the method itself: {@code 2 * a.length}. Workspace:
     * {@code 24 * a.length} bytes.
     */
    public static double boundaryValueAndGradient(double[] a, double[] b, BoundaryGradient into) {
        into.prepare(a, b);
        return boundaryValueAndGradientKernel(a, b, into.a, into.b, into.doubles);
    }

    /**
     * The derivative of {@link ElementsOverwritten#boundary(double[], double[])} with respect to {@code a}
     * and {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class BoundaryGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private boolean given;
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public BoundaryGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BoundaryGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            BoundaryGradient holder = new BoundaryGradient();
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
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = roomLike(this.a, a);
            this.b = roomLike(this.b, b);
        }

        private BoundaryGradient withoutScratch() {
            BoundaryGradient results = new BoundaryGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    /**
     * The derivative of {@link ElementsOverwritten#speeds(double[], double[])} with respect to {@code p} and
     * {@code t}.
     */
    public static SpeedsGradient speedsGradient(double[] p, double[] t) {
        SpeedsGradient into = new SpeedsGradient();
        speedsGradient(p, t, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#speeds(double[], double[])} with respect to
     * {@code p} and {@code t} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 15 * p.length + 1}; of the method itself: {@code 5 * p.length}. Workspace:
     * {@code 24 * p.length} bytes.
     */
    public static void speedsGradient(double[] p, double[] t, SpeedsGradient into) {
        into.prepare(p, t);
        speedsGradientKernel(p, t, into.p, into.t, into.doubles);
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#speeds(double[], double[])} with respect to
     * {@code p} and {@code t} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 17 * p.length + 1}; of the method itself: {@code 5 * p.length}. Workspace:
     * {@code 24 * p.length} bytes.
     */
    public static double speedsValueAndGradient(double[] p, double[] t, SpeedsGradient into) {
        into.prepare(p, t);
        return speedsValueAndGradientKernel(p, t, into.p, into.t, into.doubles);
    }

    /**
     * The derivative of {@link ElementsOverwritten#speeds(double[], double[])} with respect to {@code p} and
     * {@code t}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SpeedsGradient {
        private double[] p = new double[0];
        private double[] t = new double[0];
        private boolean given;
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public SpeedsGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SpeedsGradient into(double[] p, double[] t) {
            if (p == t) {
                throw new IllegalArgumentException("the results p and t share an array");
            }
            SpeedsGradient holder = new SpeedsGradient();
            holder.p = p;
            holder.t = t;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code p}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] p() {
            return p;
        }

        /**
         * The derivative with respect to {@code t}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] t() {
            return t;
        }

        private void prepare(double[] p, double[] t) {
            if (this.p == p) {
                throw new IllegalArgumentException("argument p shares an array with the result p");
            }
            if (this.p == t) {
                throw new IllegalArgumentException("argument t shares an array with the result p");
            }
            if (this.t == p) {
                throw new IllegalArgumentException("argument p shares an array with the result t");
            }
            if (this.t == t) {
                throw new IllegalArgumentException("argument t shares an array with the result t");
            }
            if (given && !sameShape(this.p, p)) {
                throw new IllegalArgumentException(
                        "the array given for the result p has not the shape of the argument");
            }
            if (given && !sameShape(this.t, t)) {
                throw new IllegalArgumentException(
                        "the array given for the result t has not the shape of the argument");
            }
            this.p = zerosLike(this.p, p);
            this.t = zerosLike(this.t, t);
        }

        private SpeedsGradient withoutScratch() {
            SpeedsGradient results = new SpeedsGradient();
            results.p = p;
            results.t = t;
            return results;
        }
    }

    /**
     * The derivative of {@link ElementsOverwritten#quotient(double[], double, double)} with respect to
     * {@code a}, {@code x} and {@code y}.
     */
    public static QuotientGradient quotientGradient(double[] a, double x, double y) {
        QuotientGradient into = new QuotientGradient();
        quotientGradient(a, x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#quotient(double[], double, double)} with respect
     * to {@code a}, {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 1}. Workspace: {@code 8 * a.length} bytes.
     */
    public static void quotientGradient(double[] a, double x, double y, QuotientGradient into) {
        into.prepare(a);
        quotientGradientKernel(into.aCopy, x, y, into.a, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#quotient(double[], double, double)} with respect
     * to {@code a}, {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 1}. Workspace: {@code 8 * a.length} bytes.
     */
    public static double quotientValueAndGradient(double[] a, double x, double y, QuotientGradient into) {
        into.prepare(a);
        double value = quotientValueAndGradientKernel(into.aCopy, x, y, into.a, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ElementsOverwritten#quotient(double[], double, double)} with respect to
     * {@code a}, {@code x} and {@code y}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class QuotientGradient {
        private double[] a = new double[0];
        private double x;
        private double y;
        private boolean given;
        private double[] aCopy = new double[0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public QuotientGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static QuotientGradient into(double[] a) {
            QuotientGradient holder = new QuotientGradient();
            holder.a = a;
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

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private void prepare(double[] a) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private QuotientGradient withoutScratch() {
            QuotientGradient results = new QuotientGradient();
            results.a = a;
            results.x = x;
            results.y = y;
            return results;
        }
    }

    /**
     * The derivative of {@link ElementsOverwritten#product(double[], double[])} with respect to {@code w} and
     * {@code x}.
     *
     * <p>
     * Where the argument is 0 (line 53), the derivative of {@code log} is infinite, and NaN below.
     */
    public static ProductGradient productGradient(double[] w, double[] x) {
        ProductGradient into = new ProductGradient();
        productGradient(w, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#product(double[], double[])} with respect to
     * {@code w} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7 * x.length}; of the method itself: {@code 3 * x.length}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static void productGradient(double[] w, double[] x, ProductGradient into) {
        into.prepare(w, x);
        productGradientKernel(w, x, into.w, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#product(double[], double[])} with respect to
     * {@code w} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9 * x.length}; of the method itself: {@code 3 * x.length}. Workspace:
     * {@code 16 * x.length} bytes.
     */
    public static double productValueAndGradient(double[] w, double[] x, ProductGradient into) {
        into.prepare(w, x);
        return productValueAndGradientKernel(w, x, into.w, into.x, into.doubles);
    }

    /**
     * The derivative of {@link ElementsOverwritten#product(double[], double[])} with respect to {@code w} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ProductGradient {
        private double[] w = new double[0];
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public ProductGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ProductGradient into(double[] w, double[] x) {
            if (w == x) {
                throw new IllegalArgumentException("the results w and x share an array");
            }
            ProductGradient holder = new ProductGradient();
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
            this.w = roomLike(this.w, w);
            this.x = roomLike(this.x, x);
        }

        private ProductGradient withoutScratch() {
            ProductGradient results = new ProductGradient();
            results.w = w;
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link ElementsOverwritten#inPlace(double[], double)} with respect to {@code x} and
     * {@code y}.
     */
    public static InPlaceGradient inPlaceGradient(double[] x, double y) {
        InPlaceGradient into = new InPlaceGradient();
        inPlaceGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#inPlace(double[], double)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * x.length}; of the method itself: {@code 2 * x.length}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static void inPlaceGradient(double[] x, double y, InPlaceGradient into) {
        into.prepare(x);
        into.y = inPlaceGradientKernel(into.xCopy, y, into.x);
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#inPlace(double[], double)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * x.length}; of the method itself: {@code 2 * x.length}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static double inPlaceValueAndGradient(double[] x, double y, InPlaceGradient into) {
        into.prepare(x);
        double value = inPlaceValueAndGradientKernel(into.xCopy, y, into.x, into.partials);
        into.y = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ElementsOverwritten#inPlace(double[], double)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class InPlaceGradient {
        private double[] x = new double[0];
        private double y;
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public InPlaceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static InPlaceGradient into(double[] x) {
            InPlaceGradient holder = new InPlaceGradient();
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

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
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

        private InPlaceGradient withoutScratch() {
            InPlaceGradient results = new InPlaceGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    /**
     * The derivative of {@link ElementsOverwritten#picked(double[], double[], int)} with respect to {@code a}
     * and {@code b}.
     */
    public static PickedGradient pickedGradient(double[] a, double[] b, int k) {
        PickedGradient into = new PickedGradient();
        pickedGradient(a, b, k, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#picked(double[], double[], int)} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code a.length}. Workspace: none.
     */
    public static void pickedGradient(double[] a, double[] b, int k, PickedGradient into) {
        into.prepare(a, b);
        pickedGradientKernel(a, b, k, into.a, into.b);
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#picked(double[], double[], int)} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code a.length}. Workspace: none.
     */
    public static double pickedValueAndGradient(double[] a, double[] b, int k, PickedGradient into) {
        into.prepare(a, b);
        return pickedValueAndGradientKernel(a, b, k, into.a, into.b);
    }

    /**
     * The derivative of {@link ElementsOverwritten#picked(double[], double[], int)} with respect to {@code a}
     * and {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PickedGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public PickedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PickedGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            PickedGradient holder = new PickedGradient();
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
    }

    /**
     * The derivative of {@link ElementsOverwritten#last(double[], double[])} with respect to {@code a} and
     * {@code b}.
     */
    public static LastGradient lastGradient(double[] a, double[] b) {
        LastGradient into = new LastGradient();
        lastGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#last(double[], double[])} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * a.length + 1}; of the method itself: {@code a.length + 1}. Workspace:
     * {@code 160} bytes.
     */
    public static void lastGradient(double[] a, double[] b, LastGradient into) {
        into.prepare(a, b);
        lastGradientKernel(a, b, into.a, into.b, into.doubles);
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#last(double[], double[])} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (3 * a.length + 1)}; of the method itself: {@code a.length + 1}. Workspace:
     * {@code 8 * (a.length + 40)} bytes.
     */
    public static double lastValueAndGradient(double[] a, double[] b, LastGradient into) {
        into.prepare(a, b);
        return lastValueAndGradientKernel(a, b, into.a, into.b, into.doubles);
    }

    /**
     * The derivative of {@link ElementsOverwritten#last(double[], double[])} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LastGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private boolean given;
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public LastGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LastGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            LastGradient holder = new LastGradient();
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

        private LastGradient withoutScratch() {
            LastGradient results = new LastGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    /**
     * The derivative of {@link ElementsOverwritten#lastRow(double[][], double[])} with respect to {@code a}
     * and {@code b}.
     */
    public static LastRowGradient lastRowGradient(double[][] a, double[] b) {
        LastRowGradient into = new LastRowGradient();
        lastRowGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#lastRow(double[][], double[])} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * b.length * (4 * a.length + 1)}; of the method itself:
     * {@code 2 * b.length * (a.length + 1)}. Workspace: {@code 8 * b.length * (a.length + 2)} bytes.
     */
    public static void lastRowGradient(double[][] a, double[] b, LastRowGradient into) {
        into.prepare(a, b);
        lastRowGradientKernel(a, b, into.a, into.b, into.doubles);
    }

    /**
     * Computes the derivative of {@link ElementsOverwritten#lastRow(double[][], double[])} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * b.length * (2 * a.length + 1)}; of the method itself:
     * {@code 2 * b.length * (a.length + 1)}. Workspace: {@code 8 * b.length * (a.length + 2)} bytes.
     */
    public static double lastRowValueAndGradient(double[][] a, double[] b, LastRowGradient into) {
        into.prepare(a, b);
        return lastRowValueAndGradientKernel(a, b, into.a, into.b, into.doubles);
    }

    /**
     * The derivative of {@link ElementsOverwritten#lastRow(double[][], double[])} with respect to {@code a}
     * and {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LastRowGradient {
        private double[][] a = new double[0][];
        private double[] b = new double[0];
        private boolean given;
        private final double[][] doubles = new double[3][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LastRowGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LastRowGradient into(double[][] a, double[] b) {
            LastRowGradient holder = new LastRowGradient();
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

        private LastRowGradient withoutScratch() {
            LastRowGradient results = new LastRowGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void boundaryGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            double[][] doubles) {
        double[] rBar = room(doubles, 0, a.length);
        for (int i = 0; i < a.length; i++) {
            rBar[i] += 1.0;
        }
        rBar[0] = 0.0;
        for (int i = a.length; i < bBar.length; i++) {
            bBar[i] = 0.0;
        }
        for (int i = 0; i < a.length; i++) {
            double bi = b[i];
            double rBarI = rBar[i];
            rBar[i] = 0.0;
            double t = rBarI / bi;
            boolean test = rBarI == 0.0;
            bBar[i] = test ? 0.0 : -(t * (a[i] / bi));
            aBar[i] = test ? 0.0 : t;
        }
    }

    private static double boundaryValueAndGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] r = room(doubles, 1, a.length);
        double[] rBar = room(doubles, 2, a.length);
        if (tape.length < a.length) {
            tape = grow(doubles, 0, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            double t = a[i] / b[i];
            tape[i] = t;
            r[i] = t;
            rBar[i] += 1.0;
        }
        r[0] = 1.0;
        rBar[0] = 0.0;
        for (int i = a.length; i < bBar.length; i++) {
            bBar[i] = 0.0;
        }
        double s = 0.0;
        for (int i = 0; i < a.length; i++) {
            s += r[i];
            double rBarI = rBar[i];
            rBar[i] = 0.0;
            double t = rBarI / b[i];
            boolean test = rBarI == 0.0;
            bBar[i] = test ? 0.0 : -(t * tape[i]);
            aBar[i] = test ? 0.0 : t;
        }
        return s;
    }

    private static void speedsGradientKernel(double[] p, double[] t, double[] pBar, double[] tBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] v = room(doubles, 1, p.length);
        double[] vBar = room(doubles, 2, p.length);
        if (tape.length < p.length) {
            tape = grow(doubles, 0, p.length);
        }
        for (int i = 0; i < p.length; i++) {
            int j = i == 0 ? 0 : i - 1;
            double t2 = (p[i] - p[j]) / (t[i] - t[j]);
            tape[i] = t2;
            v[i] = t2;
        }
        v[0] = v[1];
        for (int i = 0; i < p.length; i++) {
            vBar[i] += 2.0 * v[i];
        }
        double vBar0 = vBar[0];
        vBar[0] = 0.0;
        vBar[1] += vBar0;
        for (int i = 0; i < p.length; i++) {
            int j = i == 0 ? 0 : i - 1;
            double vBarI = vBar[i];
            vBar[i] = 0.0;
            double t2 = vBarI / (t[i] - t[j]);
            boolean test = vBarI == 0.0;
            double t3 = test ? 0.0 : t2;
            double t4 = test ? 0.0 : -(t2 * tape[i]);
            tBar[j] -= t4;
            tBar[i] += t4;
            pBar[j] -= t3;
            pBar[i] += t3;
        }
    }

    private static double speedsValueAndGradientKernel(double[] p, double[] t, double[] pBar, double[] tBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] v = room(doubles, 1, p.length);
        double[] vBar = room(doubles, 2, p.length);
        if (tape.length < p.length) {
            tape = grow(doubles, 0, p.length);
        }
        for (int i = 0; i < p.length; i++) {
            int j = i == 0 ? 0 : i - 1;
            double t2 = (p[i] - p[j]) / (t[i] - t[j]);
            tape[i] = t2;
            v[i] = t2;
        }
        v[0] = v[1];
        double s = 0.0;
        for (int i = 0; i < p.length; i++) {
            double e = v[i];
            s += e * e;
            vBar[i] += 2.0 * e;
        }
        double vBar0 = vBar[0];
        vBar[0] = 0.0;
        vBar[1] += vBar0;
        for (int i = 0; i < p.length; i++) {
            int j = i == 0 ? 0 : i - 1;
            double vBarI = vBar[i];
            vBar[i] = 0.0;
            double t2 = vBarI / (t[i] - t[j]);
            boolean test = vBarI == 0.0;
            double t3 = test ? 0.0 : t2;
            double t4 = test ? 0.0 : -(t2 * tape[i]);
            tBar[j] -= t4;
            tBar[i] += t4;
            pBar[j] -= t3;
            pBar[i] += t3;
        }
        return s;
    }

    private static void quotientGradientKernel(double[] a, double x, double y, double[] aBar,
            double[] partials) {
        double t = x / y;
        aBar[0] += 1.0;
        double xBar = 0.0;
        if (y == 0.0) {
            xBar = aBar[0];
            aBar[0] = 0.0;
        }
        double aBar0 = aBar[0];
        aBar[0] = 0.0;
        double t2 = aBar0 / y;
        boolean test = aBar0 == 0.0;
        partials[0] = xBar + (test ? 0.0 : t2);
        partials[1] = test ? 0.0 : -(t2 * t);
    }

    private static double quotientValueAndGradientKernel(double[] a, double x, double y, double[] aBar,
            double[] partials) {
        double t = x / y;
        a[0] = t;
        aBar[0] += 1.0;
        double xBar = 0.0;
        if (y == 0.0) {
            a[0] = x;
            xBar = aBar[0];
            aBar[0] = 0.0;
        }
        double aBar0 = aBar[0];
        aBar[0] = 0.0;
        double t2 = aBar0 / y;
        boolean test = aBar0 == 0.0;
        partials[0] = xBar + (test ? 0.0 : t2);
        partials[1] = test ? 0.0 : -(t2 * t);
        return a[0];
    }

    private static void productGradientKernel(double[] w, double[] x, double[] wBar, double[] xBar,
            double[][] doubles) {
        double[] tBar = room(doubles, 0, x.length);
        for (int i = x.length; i < wBar.length; i++) {
            wBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = Math.log(xi);
            double wi = w[i];
            tBar[i] += 1.0;
            if (xi <= 0.0) {
                tBar[i] = 0.0;
            }
            double tBarI = tBar[i];
            tBar[i] = 0.0;
            double t2 = tBarI * wi;
            xBar[i] = t2 == 0.0 ? 0.0 : t2 * (xi >= 0.0 ? 1.0 / Math.abs(xi) : Double.NaN);
            wBar[i] = tBarI == 0.0 ? 0.0 : tBarI * t;
        }
    }

    private static double productValueAndGradientKernel(double[] w, double[] x, double[] wBar, double[] xBar,
            double[][] doubles) {
        double[] t = room(doubles, 0, x.length);
        double[] tBar = room(doubles, 1, x.length);
        for (int i = x.length; i < wBar.length; i++) {
            wBar[i] = 0.0;
        }
        double s = 0.0;
        for (int i = 0; i < x.length; i++) {
            double wi = w[i];
            double xi = x[i];
            double t2 = Math.log(xi);
            t[i] = wi * t2;
            tBar[i] += 1.0;
            if (xi <= 0.0) {
                t[i] = 0.0;
                tBar[i] = 0.0;
            }
            s += t[i];
            double tBarI = tBar[i];
            tBar[i] = 0.0;
            double t3 = tBarI * wi;
            xBar[i] = t3 == 0.0 ? 0.0 : t3 * (xi >= 0.0 ? 1.0 / Math.abs(xi) : Double.NaN);
            wBar[i] = tBarI == 0.0 ? 0.0 : tBarI * t2;
        }
        return s;
    }

    private static double inPlaceGradientKernel(double[] x, double y, double[] xBar) {
        boolean test = y == 0.0;
        double yBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double t = x[i] / y;
            x[i] = t;
            xBar[i] += 1.0;
            if (test) {
                x[i] = 1.0;
                xBar[i] = 0.0;
            }
            double xBarI = xBar[i];
            double t2 = xBarI / y;
            boolean test2 = xBarI == 0.0;
            yBar += test2 ? 0.0 : -(t2 * t);
            xBar[i] = test2 ? 0.0 : t2;
        }
        return yBar;
    }

    private static double inPlaceValueAndGradientKernel(double[] x, double y, double[] xBar,
            double[] partials) {
        boolean test = y == 0.0;
        double s = 0.0;
        double yBar = 0.0;
        for (int i = 0; i < x.length; i++) {
            double t = x[i] / y;
            x[i] = t;
            xBar[i] += 1.0;
            if (test) {
                x[i] = 1.0;
                xBar[i] = 0.0;
            }
            s += x[i];
            double xBarI = xBar[i];
            double t2 = xBarI / y;
            boolean test2 = xBarI == 0.0;
            yBar += test2 ? 0.0 : -(t2 * t);
            xBar[i] = test2 ? 0.0 : t2;
        }
        partials[0] = yBar;
        return s;
    }

    private static void pickedGradientKernel(double[] a, double[] b, int k, double[] aBar, double[] bBar) {
        double bk = b[k];
        double t = 1.0 / bk;
        bBar[k] -= t * (a[k] / bk);
        aBar[k] += t;
    }

    private static double pickedValueAndGradientKernel(double[] a, double[] b, int k, double[] aBar,
            double[] bBar) {
        double bk = b[k];
        double t = a[k] / bk;
        double t2 = 1.0 / bk;
        bBar[k] -= t2 * t;
        aBar[k] += t2;
        return t;
    }

    private static void lastGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            double[][] doubles) {
        double[] rBar = room(doubles, 0, 20);
        rBar[0] += 2.0;
        int k = a.length - 1;
        if (k >= 0) {
            double rBar0 = rBar[0];
            for (int i = k; i >= 0; i--) {
                double bi = b[i];
                double t = rBar0 / bi;
                boolean test = rBar0 == 0.0;
                bBar[i] += test ? 0.0 : -(t * (a[i] / bi));
                aBar[i] += test ? 0.0 : t;
                rBar0 = 0.0;
            }
        }
    }

    private static double lastValueAndGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] r = room(doubles, 1, 20);
        double[] rBar = room(doubles, 2, 20);
        if (tape.length < a.length) {
            tape = grow(doubles, 0, a.length);
        }
        if (0 < a.length) {
            double r0 = r[0];
            for (int i = 0; i < a.length; i++) {
                r0 = a[i] / b[i];
                tape[i] = r0;
            }
            r[0] = r0;
        }
        double t = r[0] * 2.0;
        rBar[0] += 2.0;
        int k = a.length - 1;
        if (k >= 0) {
            double rBar0 = rBar[0];
            for (int i = k; i >= 0; i--) {
                double t2 = rBar0 / b[i];
                boolean test = rBar0 == 0.0;
                bBar[i] += test ? 0.0 : -(t2 * tape[i]);
                aBar[i] += test ? 0.0 : t2;
                rBar0 = 0.0;
            }
        }
        return t;
    }

    private static void lastRowGradientKernel(double[][] a, double[] b, double[][] aBar, double[] bBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] r = room(doubles, 1, b.length);
        double[] rBar = room(doubles, 2, b.length);
        if (tape.length < a.length * (long) b.length) {
            tape = grow(doubles, 0, a.length * (long) b.length);
        }
        for (int i = 0; i < a.length; i++) {
            double t = i;
            int base = i * b.length;
            for (int j = 0; j < b.length; j++) {
                double t2 = a[i][j] / (b[j] - t);
                tape[base + j] = t2;
                r[j] = t2;
            }
        }
        for (int j = 0; j < b.length; j++) {
            rBar[j] += 2.0 * r[j];
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double t = i;
            int base = i * b.length;
            for (int j = 0; j < b.length; j++) {
                double rBarJ = rBar[j];
                rBar[j] = 0.0;
                double t2 = rBarJ / (b[j] - t);
                boolean test = rBarJ == 0.0;
                bBar[j] += test ? 0.0 : -(t2 * tape[base + j]);
                aBar[i][j] += test ? 0.0 : t2;
            }
        }
    }

    private static double lastRowValueAndGradientKernel(double[][] a, double[] b, double[][] aBar,
            double[] bBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] r = room(doubles, 1, b.length);
        double[] rBar = room(doubles, 2, b.length);
        if (tape.length < a.length * (long) b.length) {
            tape = grow(doubles, 0, a.length * (long) b.length);
        }
        for (int i = 0; i < a.length; i++) {
            double t = i;
            int base = i * b.length;
            for (int j = 0; j < b.length; j++) {
                double t2 = a[i][j] / (b[j] - t);
                tape[base + j] = t2;
                r[j] = t2;
            }
        }
        double s = 0.0;
        for (int j = 0; j < b.length; j++) {
            double rj = r[j];
            s += rj * rj;
            rBar[j] += 2.0 * rj;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double t = i;
            int base = i * b.length;
            for (int j = 0; j < b.length; j++) {
                double rBarJ = rBar[j];
                rBar[j] = 0.0;
                double t2 = rBarJ / (b[j] - t);
                boolean test = rBarJ == 0.0;
                bBar[j] += test ? 0.0 : -(t2 * tape[base + j]);
                aBar[i][j] += test ? 0.0 : t2;
            }
        }
        return s;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
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
