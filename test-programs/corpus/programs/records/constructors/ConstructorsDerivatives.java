package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Constructors}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ConstructorsDerivatives {

    private ConstructorsDerivatives() {}

    /**
     * The derivative of {@link Constructors#value(double, double)} with respect to {@code a} and {@code b}.
     *
     * <p>
     * At {@code a == 0} (line 10), {@code abs} has no derivative; 0 is used. At (0, 0) (line 27),
     * {@code hypot} has no derivative; 0 is used. At (0, 0) (line 27), the derivative of {@code atan2} is
     * NaN. The branch on active values (line 11) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double a, double b) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Constructors#value(double, double)} with respect to {@code a} and
     * {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 49}; of the method itself: at most {@code 26}. Workspace: none.
     */
    public static void valueGradient(double a, double b, ValueGradient into) {
        valueGradientKernel(a, b, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Constructors#value(double, double)} with respect to {@code a} and
     * {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 56}; of the method itself: at most {@code 26}. Workspace: none.
     */
    public static double valueValueAndGradient(double a, double b, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link Constructors#value(double, double)} with respect to {@code a} and {@code b},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double a;
        private double b;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }
    }

    /**
     * The derivative of {@link Constructors#poly(Constructors.Poly, double)} with respect to {@code p} and
     * {@code x}.
     */
    public static PolyGradient polyGradient(Constructors.Poly p, double x) {
        PolyGradient into = new PolyGradient();
        polyGradient(p, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Constructors#poly(Constructors.Poly, double)} with respect to
     * {@code p} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 13 * p.coefficients().length + 1}; of the method itself:
     * {@code 2 * (2 * p.coefficients().length + 1)}. Workspace: {@code 16 * p.coefficients().length} bytes.
     */
    public static void polyGradient(Constructors.Poly p, double x, PolyGradient into) {
        into.prepare(p);
        into.x = polyGradientKernel(p.coefficients(), x, into.p.coefficients, into.doubles);
    }

    /**
     * Computes the derivative of {@link Constructors#poly(Constructors.Poly, double)} with respect to
     * {@code p} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13 * p.coefficients().length + 2}; of the method itself:
     * {@code 2 * (2 * p.coefficients().length + 1)}. Workspace: {@code 16 * p.coefficients().length} bytes.
     */
    public static double polyValueAndGradient(Constructors.Poly p, double x, PolyGradient into) {
        into.prepare(p);
        double value = polyValueAndGradientKernel(p.coefficients(), x, into.p.coefficients, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link Constructors#poly(Constructors.Poly, double)} with respect to {@code p} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PolyGradient {
        private PolyPartials p = new PolyPartials();
        private double x;
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PolyGradient() {}

        /** The derivative with respect to {@code p}. */
        public PolyPartials p() {
            return p;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(Constructors.Poly p) {
            if (this.p.coefficients == p.coefficients()) {
                throw new IllegalArgumentException(
                        "argument p.coefficients shares an array with the result p.coefficients");
            }
            this.p.coefficients = zerosLike(this.p.coefficients, p.coefficients());
        }

        private PolyGradient withoutScratch() {
            PolyGradient results = new PolyGradient();
            results.p = p;
            results.x = x;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link Constructors.Poly}; overwritten by the next
     * computation.
     */
    public static final class PolyPartials {
        private double[] coefficients = new double[0];

        private PolyPartials() {}

        /** The derivative with respect to {@code coefficients}. */
        public double[] coefficients() {
            return coefficients;
        }
    }

    private static void valueGradientKernel(double a, double b, double[] partials) {
        double radius = Math.abs(a);
        double pAngle = a < 0.0 ? b + Math.PI : b;
        double radius2 = a * b;
        double t = Math.cos(pAngle);
        double x = radius * t;
        double t2 = Math.cos(radius2 < 0.0 ? 3.391592653589793 : 0.25);
        double t3 = Math.abs(radius2) * t2;
        double y = t3 + 2.0 * Math.cos(0.25);
        double radius3 = Math.hypot(x, y);
        double angle = Math.atan2(y, x);
        double radius4 = Math.abs(radius3);
        boolean test = radius4 == 0.0;
        double t4 = x * x + y * y;
        double t5 = x / radius3;
        boolean test2 = radius3 == 0.0;
        double t6 = (radius3 < 0.0 ? angle + Math.PI : angle) * Math.signum(radius3);
        double t7 = y / radius3;
        double t8 = test2 ? 0.0 : t6 * t7;
        double t9 = Math.signum(radius2);
        double t10;
        double t11;
        if (t4 >= 1.0E-290 & t4 <= 9.999999999999999E289) {
            t10 = x / t4;
            t11 = y / t4;
        } else {
            t10 = t5 / radius3;
            t11 = t7 / radius3;
        }
        double t12 = ((test ? 0.0 : radius4 * t10) + t8 + x) * t2 * t9;
        double t13 = (test ? 0.0 : -(t11 * radius4)) + (test2 ? 0.0 : t6 * t5) + t3;
        double t14 = 4.0 * b + t12 * a - t13 * radius * Math.sin(pAngle);
        partials[0] = 1.0 + t12 * b + t13 * t * Math.signum(a);
        partials[1] = t14;
    }

    private static double valueValueAndGradientKernel(double a, double b, double[] partials) {
        double radius = Math.abs(a);
        double pAngle = a < 0.0 ? b + Math.PI : b;
        double radius2 = a * b;
        double t = Math.cos(pAngle);
        double x = radius * t;
        double t2 = Math.cos(radius2 < 0.0 ? 3.391592653589793 : 0.25);
        double t3 = Math.abs(radius2) * t2;
        double y = t3 + 2.0 * Math.cos(0.25);
        double radius3 = Math.hypot(x, y);
        double angle = Math.atan2(y, x);
        double radius4 = Math.abs(radius3);
        double t4 = radius3 < 0.0 ? angle + Math.PI : angle;
        double t5 = x * t3 + radius4 * t4;
        boolean test = radius4 == 0.0;
        double t6 = x * x + y * y;
        double t7 = x / radius3;
        boolean test2 = radius3 == 0.0;
        double t8 = t4 * Math.signum(radius3);
        double t9 = y / radius3;
        double t10 = test2 ? 0.0 : t8 * t9;
        double t11 = Math.signum(radius2);
        double t12;
        double t13;
        if (t6 >= 1.0E-290 & t6 <= 9.999999999999999E289) {
            t12 = x / t6;
            t13 = y / t6;
        } else {
            t12 = t7 / radius3;
            t13 = t9 / radius3;
        }
        double t14 = ((test ? 0.0 : radius4 * t12) + t10 + x) * t2 * t11;
        double t15 = (test ? 0.0 : -(t13 * radius4)) + (test2 ? 0.0 : t8 * t7) + t3;
        double t16 = 4.0 * b + t14 * a - t15 * radius * Math.sin(pAngle);
        partials[0] = 1.0 + t14 * b + t15 * t * Math.signum(a);
        partials[1] = t16;
        return t5 + (2.0 * b * b + a);
    }

    private static double polyGradientKernel(double[] pCoefficients, double x, double[] pCoefficientsBar,
            double[][] doubles) {
        double[] sumTape = doubles[0];
        double[] sumTape2 = doubles[1];
        int iStart = pCoefficients.length - 1;
        long k = iStart + 1L;
        if (sumTape.length < k) {
            sumTape = grow(doubles, 0, k);
        }
        double sum = 0.0;
        for (int i = iStart; i >= 0; i--) {
            sumTape[iStart - i] = sum;
            sum = sum * x + pCoefficients[i];
        }
        if (sumTape2.length < k) {
            sumTape2 = grow(doubles, 1, k);
        }
        double sum2 = 0.0;
        for (int i = iStart; i >= 0; i--) {
            sumTape2[iStart - i] = sum2;
            sum2 = pCoefficients[i] - sum2 * x;
        }
        double xBar = 0.0;
        double sumBar = sum;
        for (int i = 0; i <= iStart; i++) {
            pCoefficientsBar[i] += sumBar;
            xBar += sumBar * sumTape2[iStart - i];
            sumBar = -(sumBar * x);
        }
        double xBar2 = -xBar;
        double sumBar2 = sum2;
        for (int i = 0; i <= iStart; i++) {
            pCoefficientsBar[i] += sumBar2;
            xBar2 += sumBar2 * sumTape[iStart - i];
            sumBar2 *= x;
        }
        return xBar2;
    }

    private static double polyValueAndGradientKernel(double[] pCoefficients, double x,
            double[] pCoefficientsBar, double[][] doubles, double[] partials) {
        double[] sumTape = doubles[0];
        double[] sumTape2 = doubles[1];
        int iStart = pCoefficients.length - 1;
        long k = iStart + 1L;
        if (sumTape.length < k) {
            sumTape = grow(doubles, 0, k);
        }
        double sum = 0.0;
        for (int i = iStart; i >= 0; i--) {
            sumTape[iStart - i] = sum;
            sum = sum * x + pCoefficients[i];
        }
        if (sumTape2.length < k) {
            sumTape2 = grow(doubles, 1, k);
        }
        double sum2 = 0.0;
        for (int i = iStart; i >= 0; i--) {
            sumTape2[iStart - i] = sum2;
            sum2 = pCoefficients[i] - sum2 * x;
        }
        double t = sum * sum2;
        double xBar = 0.0;
        double sumBar = sum;
        for (int i = 0; i <= iStart; i++) {
            pCoefficientsBar[i] += sumBar;
            xBar += sumBar * sumTape2[iStart - i];
            sumBar = -(sumBar * x);
        }
        double xBar2 = -xBar;
        double sumBar2 = sum2;
        for (int i = 0; i <= iStart; i++) {
            pCoefficientsBar[i] += sumBar2;
            xBar2 += sumBar2 * sumTape[iStart - i];
            sumBar2 *= x;
        }
        partials[0] = xBar2;
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
}
