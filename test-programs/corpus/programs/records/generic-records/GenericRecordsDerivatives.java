package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link GenericRecords}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GenericRecordsDerivatives {

    private GenericRecordsDerivatives() {}

    /**
     * The derivative of {@link GenericRecords#turned(GenericRecords.Pair, double)} with respect to {@code p}
     * and {@code k}.
     */
    public static TurnedGradient turnedGradient(GenericRecords.Pair<double[], GenericRecords.Point> p,
            double k) {
        TurnedGradient into = new TurnedGradient();
        turnedGradient(p, k, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GenericRecords#turned(GenericRecords.Pair, double)} with respect to
     * {@code p} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 6}. Workspace: none.
     */
    public static void turnedGradient(GenericRecords.Pair<double[], GenericRecords.Point> p, double k,
            TurnedGradient into) {
        into.prepare(p);
        turnedGradientKernel(p.first(), p.second().x(), p.second().y(), k, into.p.first, into.partials);
        into.p.second.x = into.partials[0];
        into.p.second.y = into.partials[1];
        into.k = into.partials[2];
    }

    /**
     * Computes the derivative of {@link GenericRecords#turned(GenericRecords.Pair, double)} with respect to
     * {@code p} and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 11}; of the method itself: {@code 6}. Workspace: none.
     */
    public static double turnedValueAndGradient(GenericRecords.Pair<double[], GenericRecords.Point> p,
            double k, TurnedGradient into) {
        into.prepare(p);
        double value = turnedValueAndGradientKernel(p.first(), p.second().x(), p.second().y(), k,
                into.p.first, into.partials);
        into.p.second.x = into.partials[0];
        into.p.second.y = into.partials[1];
        into.k = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link GenericRecords#turned(GenericRecords.Pair, double)} with respect to {@code p}
     * and {@code k}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TurnedGradient {
        private PairPartials p = new PairPartials();
        private double k;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public TurnedGradient() {}

        /** The derivative with respect to {@code p}. */
        public PairPartials p() {
            return p;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private void prepare(GenericRecords.Pair<double[], GenericRecords.Point> p) {
            if (this.p.first == p.first()) {
                throw new IllegalArgumentException(
                        "argument p.first shares an array with the result p.first");
            }
            this.p.first = zerosLike(this.p.first, p.first());
        }
    }

    /**
     * The derivative of {@link GenericRecords#nested(GenericRecords.Pair, double)} with respect to {@code p}
     * and {@code k}.
     */
    public static NestedGradient nestedGradient(
            GenericRecords.Pair<GenericRecords.Pair<GenericRecords.Point, double[]>, GenericRecords.Kind> p,
            double k) {
        NestedGradient into = new NestedGradient();
        nestedGradient(p, k, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GenericRecords#nested(GenericRecords.Pair, double)} with respect to
     * {@code p} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7}; of the method itself: {@code 4}. Workspace: none.
     */
    public static void nestedGradient(
            GenericRecords.Pair<GenericRecords.Pair<GenericRecords.Point, double[]>, GenericRecords.Kind> p,
            double k, NestedGradient into) {
        into.prepare(p);
        nestedGradientKernel(p.first().first().x(), p.first().first().y(), p.first().second(), p.second(), k,
                into.p.first.second, into.partials);
        into.p.first.first.x = into.partials[0];
        into.p.first.first.y = into.partials[1];
        into.k = into.partials[2];
    }

    /**
     * Computes the derivative of {@link GenericRecords#nested(GenericRecords.Pair, double)} with respect to
     * {@code p} and {@code k} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 10}; of the method itself: {@code 4}. Workspace: none.
     */
    public static double nestedValueAndGradient(
            GenericRecords.Pair<GenericRecords.Pair<GenericRecords.Point, double[]>, GenericRecords.Kind> p,
            double k, NestedGradient into) {
        into.prepare(p);
        double value = nestedValueAndGradientKernel(p.first().first().x(), p.first().first().y(),
                p.first().second(), p.second(), k, into.p.first.second, into.partials);
        into.p.first.first.x = into.partials[0];
        into.p.first.first.y = into.partials[1];
        into.k = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link GenericRecords#nested(GenericRecords.Pair, double)} with respect to {@code p}
     * and {@code k}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class NestedGradient {
        private PairPartials2 p = new PairPartials2();
        private double k;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public NestedGradient() {}

        /** The derivative with respect to {@code p}. */
        public PairPartials2 p() {
            return p;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private void prepare(
                GenericRecords.Pair<GenericRecords.Pair<GenericRecords.Point, double[]>, GenericRecords.Kind> p) {
            if (this.p.first.second == p.first().second()) {
                throw new IllegalArgumentException(
                        "argument p.first.second shares an array with the result p.first.second");
            }
            this.p.first.second = zerosLike(this.p.first.second, p.first().second());
        }
    }

    /**
     * The derivative of {@link GenericRecords#weighted(GenericRecords.Weighted, GenericRecords.Weighted)}
     * with respect to {@code a} and {@code b}.
     */
    public static WeightedGradient weightedGradient(GenericRecords.Weighted<double[]> a,
            GenericRecords.Weighted<GenericRecords.Pair<GenericRecords.Point, GenericRecords.Point>> b) {
        WeightedGradient into = new WeightedGradient();
        weightedGradient(a, b, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link GenericRecords#weighted(GenericRecords.Weighted, GenericRecords.Weighted)} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 5}. Workspace: none.
     */
    public static void weightedGradient(GenericRecords.Weighted<double[]> a,
            GenericRecords.Weighted<GenericRecords.Pair<GenericRecords.Point, GenericRecords.Point>> b,
            WeightedGradient into) {
        into.prepare(a);
        weightedGradientKernel(a.value, a.weight, b.value.first().x(), b.value.first().y(),
                b.value.second().x(), b.value.second().y(), b.weight, into.a.value, into.partials);
        into.a.weight = into.partials[0];
        into.b.value.first.x = into.partials[1];
        into.b.value.first.y = into.partials[2];
        into.b.value.second.x = into.partials[3];
        into.b.value.second.y = into.partials[4];
        into.b.weight = into.partials[5];
    }

    /**
     * Computes the derivative of
     * {@link GenericRecords#weighted(GenericRecords.Weighted, GenericRecords.Weighted)} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9}; of the method itself: {@code 5}. Workspace: none.
     */
    public static double weightedValueAndGradient(GenericRecords.Weighted<double[]> a,
            GenericRecords.Weighted<GenericRecords.Pair<GenericRecords.Point, GenericRecords.Point>> b,
            WeightedGradient into) {
        into.prepare(a);
        double value = weightedValueAndGradientKernel(a.value, a.weight, b.value.first().x(),
                b.value.first().y(), b.value.second().x(), b.value.second().y(), b.weight, into.a.value,
                into.partials);
        into.a.weight = into.partials[0];
        into.b.value.first.x = into.partials[1];
        into.b.value.first.y = into.partials[2];
        into.b.value.second.x = into.partials[3];
        into.b.value.second.y = into.partials[4];
        into.b.weight = into.partials[5];
        return value;
    }

    /**
     * The derivative of {@link GenericRecords#weighted(GenericRecords.Weighted, GenericRecords.Weighted)}
     * with respect to {@code a} and {@code b}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class WeightedGradient {
        private WeightedPartials a = new WeightedPartials();
        private WeightedPartials2 b = new WeightedPartials2();
        private final double[] partials = new double[6];

        /** An empty holder, which grows to what it meets. */
        public WeightedGradient() {}

        /** The derivative with respect to {@code a}. */
        public WeightedPartials a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public WeightedPartials2 b() {
            return b;
        }

        private void prepare(GenericRecords.Weighted<double[]> a) {
            if (this.a.value == a.value) {
                throw new IllegalArgumentException(
                        "argument a.value shares an array with the result a.value");
            }
            this.a.value = zerosLike(this.a.value, a.value);
        }
    }

    /**
     * The derivative of
     * {@link GenericRecords#tagged(GenericRecords.Tagged, GenericRecords.Tagged, GenericRecords.Pair, double)}
     * with respect to {@code a}, {@code b}, {@code c} and {@code k}.
     */
    public static TaggedGradient taggedGradient(GenericRecords.Tagged<?> a, GenericRecords.Tagged<?> b,
            GenericRecords.Pair<?, double[]> c, double k) {
        TaggedGradient into = new TaggedGradient();
        taggedGradient(a, b, c, k, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link GenericRecords#tagged(GenericRecords.Tagged, GenericRecords.Tagged, GenericRecords.Pair, double)}
     * with respect to {@code a}, {@code b}, {@code c} and {@code k} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5}; of the method itself: {@code 3}. Workspace: none.
     */
    public static void taggedGradient(GenericRecords.Tagged<?> a, GenericRecords.Tagged<?> b,
            GenericRecords.Pair<?, double[]> c, double k, TaggedGradient into) {
        into.prepare(c);
        taggedGradientKernel(a.weight(), b.weight(), c.second(), k, into.c.second, into.partials);
        into.a.weight = into.partials[0];
        into.b.weight = into.partials[1];
        into.k = into.partials[2];
    }

    /**
     * Computes the derivative of
     * {@link GenericRecords#tagged(GenericRecords.Tagged, GenericRecords.Tagged, GenericRecords.Pair, double)}
     * with respect to {@code a}, {@code b}, {@code c} and {@code k} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code 6}; of the method itself: {@code 3}. Workspace: none.
     */
    public static double taggedValueAndGradient(GenericRecords.Tagged<?> a, GenericRecords.Tagged<?> b,
            GenericRecords.Pair<?, double[]> c, double k, TaggedGradient into) {
        into.prepare(c);
        double value = taggedValueAndGradientKernel(a.weight(), b.weight(), c.second(), k, into.c.second,
                into.partials);
        into.a.weight = into.partials[0];
        into.b.weight = into.partials[1];
        into.k = into.partials[2];
        return value;
    }

    /**
     * The derivative of
     * {@link GenericRecords#tagged(GenericRecords.Tagged, GenericRecords.Tagged, GenericRecords.Pair, double)}
     * with respect to {@code a}, {@code b}, {@code c} and {@code k}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class TaggedGradient {
        private TaggedPartials a = new TaggedPartials();
        private TaggedPartials b = new TaggedPartials();
        private PairPartials5 c = new PairPartials5();
        private double k;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public TaggedGradient() {}

        /** The derivative with respect to {@code a}. */
        public TaggedPartials a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public TaggedPartials b() {
            return b;
        }

        /** The derivative with respect to {@code c}. */
        public PairPartials5 c() {
            return c;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        private void prepare(GenericRecords.Pair<?, double[]> c) {
            if (this.c.second == c.second()) {
                throw new IllegalArgumentException(
                        "argument c.second shares an array with the result c.second");
            }
            this.c.second = zerosLike(this.c.second, c.second());
        }
    }

    /** The derivative of {@link GenericRecords#chained(double[])} with respect to {@code x}. */
    public static ChainedGradient chainedGradient(double[] x) {
        ChainedGradient into = new ChainedGradient();
        chainedGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GenericRecords#chained(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 7 * x.length}; of the method itself: {@code 3 * (x.length + 1)}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static void chainedGradient(double[] x, ChainedGradient into) {
        into.prepare(x);
        chainedGradientKernel(x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link GenericRecords#chained(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8 * x.length + 3}; of the method itself: {@code 3 * (x.length + 1)}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static double chainedValueAndGradient(double[] x, ChainedGradient into) {
        into.prepare(x);
        return chainedValueAndGradientKernel(x, into.x, into.doubles);
    }

    /**
     * The derivative of {@link GenericRecords#chained(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ChainedGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public ChainedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ChainedGradient into(double[] x) {
            ChainedGradient holder = new ChainedGradient();
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

        private ChainedGradient withoutScratch() {
            ChainedGradient results = new ChainedGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Pair}; overwritten by the next
     * computation.
     */
    public static final class PairPartials {
        private double[] first = new double[0];
        private PointPartials second = new PointPartials();

        private PairPartials() {}

        /** The derivative with respect to {@code first}. */
        public double[] first() {
            return first;
        }

        /** The derivative with respect to {@code second}. */
        public PointPartials second() {
            return second;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Point}; overwritten by the next
     * computation.
     */
    public static final class PointPartials {
        private double x;
        private double y;

        private PointPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Pair}; overwritten by the next
     * computation.
     */
    public static final class PairPartials2 {
        private PairPartials3 first = new PairPartials3();

        private PairPartials2() {}

        /** The derivative with respect to {@code first}. */
        public PairPartials3 first() {
            return first;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Pair}; overwritten by the next
     * computation.
     */
    public static final class PairPartials3 {
        private PointPartials first = new PointPartials();
        private double[] second = new double[0];

        private PairPartials3() {}

        /** The derivative with respect to {@code first}. */
        public PointPartials first() {
            return first;
        }

        /** The derivative with respect to {@code second}. */
        public double[] second() {
            return second;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Weighted}; overwritten by the
     * next computation.
     */
    public static final class WeightedPartials {
        private double[] value = new double[0];
        private double weight;

        private WeightedPartials() {}

        /** The derivative with respect to {@code value}. */
        public double[] value() {
            return value;
        }

        /** The derivative with respect to {@code weight}. */
        public double weight() {
            return weight;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Weighted}; overwritten by the
     * next computation.
     */
    public static final class WeightedPartials2 {
        private PairPartials4 value = new PairPartials4();
        private double weight;

        private WeightedPartials2() {}

        /** The derivative with respect to {@code value}. */
        public PairPartials4 value() {
            return value;
        }

        /** The derivative with respect to {@code weight}. */
        public double weight() {
            return weight;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Pair}; overwritten by the next
     * computation.
     */
    public static final class PairPartials4 {
        private PointPartials first = new PointPartials();
        private PointPartials second = new PointPartials();

        private PairPartials4() {}

        /** The derivative with respect to {@code first}. */
        public PointPartials first() {
            return first;
        }

        /** The derivative with respect to {@code second}. */
        public PointPartials second() {
            return second;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Tagged}; overwritten by the next
     * computation.
     */
    public static final class TaggedPartials {
        private double weight;

        private TaggedPartials() {}

        /** The derivative with respect to {@code weight}. */
        public double weight() {
            return weight;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link GenericRecords.Pair}; overwritten by the next
     * computation.
     */
    public static final class PairPartials5 {
        private double[] second = new double[0];

        private PairPartials5() {}

        /** The derivative with respect to {@code second}. */
        public double[] second() {
            return second;
        }
    }

    private static void turnedGradientKernel(double[] pFirst, double pSecondX, double pSecondY, double k,
            double[] pFirstBar, double[] partials) {
        pFirstBar[1] += k * k;
        pFirstBar[0] += pSecondX;
        partials[0] = pFirst[0];
        partials[1] = 2.0 * pSecondY;
        partials[2] = 2.0 * pFirst[1] * k;
    }

    private static double turnedValueAndGradientKernel(double[] pFirst, double pSecondX, double pSecondY,
            double k, double[] pFirstBar, double[] partials) {
        double t = k * k;
        double pFirst0 = pFirst[0];
        double pFirst1 = pFirst[1];
        pFirstBar[1] += t;
        pFirstBar[0] += pSecondX;
        partials[0] = pFirst0;
        partials[1] = 2.0 * pSecondY;
        partials[2] = 2.0 * pFirst1 * k;
        return pSecondX * pFirst0 + t * pFirst1 + pSecondY * pSecondY;
    }

    private static void nestedGradientKernel(double pFirstFirstX, double pFirstFirstY, double[] pFirstSecond,
            GenericRecords.Kind pSecond, double k, double[] pFirstSecondBar, double[] partials) {
        boolean test = pSecond == GenericRecords.Kind.LINE;
        double pointX;
        double pointY;
        if (test) {
            pointX = pFirstFirstX;
            pointY = pFirstFirstY;
        } else {
            pointY = pFirstSecond[0];
            pointX = k;
        }
        double pFirstSecond1 = pFirstSecond[1];
        pFirstSecondBar[1] += pointX * pointY;
        double t = k + pFirstSecond1 * pointY;
        double t2 = pFirstSecond1 * pointX;
        if (test) {
            partials[0] = t;
            partials[1] = t2;
            partials[2] = pointX;
            return;
        }
        double t3 = pointX + t;
        pFirstSecondBar[0] += t2;
        partials[0] = 0.0;
        partials[1] = 0.0;
        partials[2] = t3;
    }

    private static double nestedValueAndGradientKernel(double pFirstFirstX, double pFirstFirstY,
            double[] pFirstSecond, GenericRecords.Kind pSecond, double k, double[] pFirstSecondBar,
            double[] partials) {
        boolean test = pSecond == GenericRecords.Kind.LINE;
        double pointX;
        double pointY;
        if (test) {
            pointX = pFirstFirstX;
            pointY = pFirstFirstY;
        } else {
            pointY = pFirstSecond[0];
            pointX = k;
        }
        double t = pointX * pointY;
        double pFirstSecond1 = pFirstSecond[1];
        double t2 = t * pFirstSecond1 + k * pointX;
        pFirstSecondBar[1] += t;
        double t3 = k + pFirstSecond1 * pointY;
        double t4 = pFirstSecond1 * pointX;
        if (test) {
            partials[0] = t3;
            partials[1] = t4;
            partials[2] = pointX;
            return t2;
        }
        double t5 = pointX + t3;
        pFirstSecondBar[0] += t4;
        partials[0] = 0.0;
        partials[1] = 0.0;
        partials[2] = t5;
        return t2;
    }

    private static void weightedGradientKernel(double[] aValue, double aWeight, double bValueFirstX,
            double bValueFirstY, double bValueSecondX, double bValueSecondY, double bWeight,
            double[] aValueBar, double[] partials) {
        double t = bValueFirstX * bValueSecondY;
        aValueBar[0] += aWeight * 2.0;
        partials[0] = aValue[0] * 2.0;
        partials[1] = bWeight * bValueSecondY;
        partials[2] = 0.0;
        partials[3] = 0.0;
        partials[4] = bWeight * bValueFirstX;
        partials[5] = t;
    }

    private static double weightedValueAndGradientKernel(double[] aValue, double aWeight, double bValueFirstX,
            double bValueFirstY, double bValueSecondX, double bValueSecondY, double bWeight,
            double[] aValueBar, double[] partials) {
        double aValue0 = aValue[0];
        double t = aWeight * 2.0;
        double t2 = bValueFirstX * bValueSecondY;
        double t3 = bWeight * bValueFirstX;
        aValueBar[0] += t;
        partials[0] = aValue0 * 2.0;
        partials[1] = bWeight * bValueSecondY;
        partials[2] = 0.0;
        partials[3] = 0.0;
        partials[4] = t3;
        partials[5] = t2;
        return aValue0 * t + t2 * bWeight;
    }

    private static void taggedGradientKernel(double aWeight, double bWeight, double[] cSecond, double k,
            double[] cSecondBar, double[] partials) {
        double cSecond0 = cSecond[0];
        cSecondBar[0] += aWeight + k * bWeight;
        partials[0] = cSecond0;
        partials[1] = cSecond0 * k;
        partials[2] = cSecond0 * bWeight;
    }

    private static double taggedValueAndGradientKernel(double aWeight, double bWeight, double[] cSecond,
            double k, double[] cSecondBar, double[] partials) {
        double t = aWeight + k * bWeight;
        double cSecond0 = cSecond[0];
        cSecondBar[0] += t;
        partials[0] = cSecond0;
        partials[1] = cSecond0 * k;
        partials[2] = cSecond0 * bWeight;
        return t * cSecond0;
    }

    private static void chainedGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] stateFirstXTape = doubles[0];
        if (stateFirstXTape.length < x.length) {
            stateFirstXTape = grow(doubles, 0, x.length);
        }
        double stateFirstX = 1.0;
        double stateFirstY = 0.0;
        for (int i = 0; i < x.length; i++) {
            stateFirstXTape[i] = stateFirstX;
            double each = x[i];
            stateFirstX *= each;
            stateFirstY += each;
        }
        double stateFirstXBar = stateFirstY;
        for (int i = x.length - 1; i >= 0; i--) {
            stateFirstXBar += 2.0;
            xBar[i] += stateFirstX + stateFirstXBar * stateFirstXTape[i];
            stateFirstXBar *= x[i];
        }
    }

    private static double chainedValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] stateFirstXTape = doubles[0];
        if (stateFirstXTape.length < x.length) {
            stateFirstXTape = grow(doubles, 0, x.length);
        }
        double stateFirstX = 1.0;
        double stateFirstY = 0.0;
        double stateSecond0 = 1.0;
        for (int i = 0; i < x.length; i++) {
            stateFirstXTape[i] = stateFirstX;
            double each = x[i];
            stateFirstX *= each;
            stateFirstY += each;
            stateSecond0 += stateFirstX;
        }
        double t = stateFirstX * stateFirstY + stateSecond0 * 2.0;
        double stateFirstXBar = stateFirstY;
        for (int i = x.length - 1; i >= 0; i--) {
            stateFirstXBar += 2.0;
            xBar[i] += stateFirstX + stateFirstXBar * stateFirstXTape[i];
            stateFirstXBar *= x[i];
        }
        return t;
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
}
