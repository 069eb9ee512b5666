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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Constructors#value(double, double)} with respect to {@code a} and
     * {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 67}; of the method itself: at most {@code 26}. Workspace: {@code 72} bytes.
     */
    public static void valueGradient(double a, double b, ValueGradient into) {
        valueGradientKernel(a, b, into.doubles, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Constructors#value(double, double)} with respect to {@code a} and
     * {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 72}; of the method itself: at most {@code 26}. Workspace: {@code 72} bytes.
     */
    public static double valueValueAndGradient(double a, double b, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, into.doubles, into.partials);
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
        private final double[][] doubles = new double[4][0];
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            return results;
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

    private static void valueGradientKernel(double a, double b, double[][] doubles, double[] partials) {
        double[] sumTape = doubles[0];
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
        double[] row = room(doubles, 1, 3);
        double[] row2 = room(doubles, 2, 3);
        row[0] = a;
        row[1] = b;
        row[2] = 1.0;
        if (sumTape.length < 3L) {
            sumTape = grow(doubles, 0, 3L);
        }
        double sum = 0.0;
        for (int i = 2; i >= 0; i--) {
            sumTape[2 - i] = sum;
            sum = sum * b + row[i];
        }
        double[] row3 = room(doubles, 3, 0);
        double sum2 = 0.0;
        double sumDot = 0.0;
        for (int i = -1; i >= 0; i--) {
            sumDot = sum2 + a * sumDot;
            sum2 = sum2 * a + row3[i];
        }
        boolean test = radius4 == 0.0;
        double t5 = x * x + y * y;
        double t6 = x / radius3;
        boolean test2 = radius3 == 0.0;
        double t7 = t4 * Math.signum(radius3);
        double t8 = y / radius3;
        double t9 = test2 ? 0.0 : t7 * t8;
        double t10 = Math.signum(radius2);
        double t11;
        double t12;
        if (t5 >= 1.0E-290 & t5 <= 9.999999999999999E289) {
            t11 = x / t5;
            t12 = y / t5;
        } else {
            t11 = t6 / radius3;
            t12 = t8 / radius3;
        }
        double t13 = ((test ? 0.0 : radius4 * t11) + t9 + x) * t2 * t10;
        double t14 = (test ? 0.0 : -(t12 * radius4)) + (test2 ? 0.0 : t7 * t6) + t3;
        double bBar = t13 * a - t14 * radius * Math.sin(pAngle);
        double t15 = t13 * b + t14 * t * Math.signum(a) + sumDot;
        double sumBar = 1.0;
        for (int i = 0; i <= 2; i++) {
            row2[i] += sumBar;
            bBar += sumBar * sumTape[2 - i];
            sumBar *= b;
        }
        row2[2] = 0.0;
        double t16 = row2[1];
        row2[1] = 0.0;
        partials[0] = t15 + row2[0];
        partials[1] = bBar + t16;
    }

    private static double valueValueAndGradientKernel(double a, double b, double[][] doubles,
            double[] partials) {
        double[] sumTape = doubles[0];
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
        double[] row = room(doubles, 1, 3);
        double[] row2 = room(doubles, 2, 3);
        row[0] = a;
        row[1] = b;
        row[2] = 1.0;
        if (sumTape.length < 3L) {
            sumTape = grow(doubles, 0, 3L);
        }
        double sum = 0.0;
        for (int i = 2; i >= 0; i--) {
            sumTape[2 - i] = sum;
            sum = sum * b + row[i];
        }
        double t6 = t5 + sum;
        double[] row3 = room(doubles, 3, 0);
        double sum2 = 0.0;
        double sumDot = 0.0;
        for (int i = -1; i >= 0; i--) {
            sumDot = sum2 + a * sumDot;
            sum2 = sum2 * a + row3[i];
        }
        double t7 = t6 + sum2;
        boolean test = radius4 == 0.0;
        double t8 = x * x + y * y;
        double t9 = x / radius3;
        boolean test2 = radius3 == 0.0;
        double t10 = t4 * Math.signum(radius3);
        double t11 = y / radius3;
        double t12 = test2 ? 0.0 : t10 * t11;
        double t13 = Math.signum(radius2);
        double t14;
        double t15;
        if (t8 >= 1.0E-290 & t8 <= 9.999999999999999E289) {
            t14 = x / t8;
            t15 = y / t8;
        } else {
            t14 = t9 / radius3;
            t15 = t11 / radius3;
        }
        double t16 = ((test ? 0.0 : radius4 * t14) + t12 + x) * t2 * t13;
        double t17 = (test ? 0.0 : -(t15 * radius4)) + (test2 ? 0.0 : t10 * t9) + t3;
        double bBar = t16 * a - t17 * radius * Math.sin(pAngle);
        double t18 = t16 * b + t17 * t * Math.signum(a) + sumDot;
        double sumBar = 1.0;
        for (int i = 0; i <= 2; i++) {
            row2[i] += sumBar;
            bBar += sumBar * sumTape[2 - i];
            sumBar *= b;
        }
        row2[2] = 0.0;
        double t19 = row2[1];
        row2[1] = 0.0;
        partials[0] = t18 + row2[0];
        partials[1] = bBar + t19;
        return t7;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }
}
