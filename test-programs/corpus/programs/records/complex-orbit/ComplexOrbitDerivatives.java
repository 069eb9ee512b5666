package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ComplexOrbit}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ComplexOrbitDerivatives {

    private ComplexOrbitDerivatives() {}

    /**
     * The derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to {@code c}.
     *
     * <p>
     * Where the argument is 0 (line 31), the derivative of {@code log} is infinite, and NaN below. Branches
     * on active values (lines 27 and 31) have the derivative of the side taken.
     */
    public static EscapeGradient escapeGradient(ComplexOrbit.Complex c, int limit) {
        EscapeGradient into = new EscapeGradient();
        escapeGradient(c, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to
     * {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * (7 * rounds27 + 5)}; of the method itself: at most
     * {@code 16 * rounds27 + 9}. Workspace: {@code 17 * rounds27} bytes, and while it grows at most twice as
     * many. Here {@code rounds27} is how often the loop in line 27 runs in all.
     */
    public static void escapeGradient(ComplexOrbit.Complex c, int limit, EscapeGradient into) {
        escapeGradientKernel(c.re(), c.im(), limit, into.booleans, into.doubles, into.partials);
        into.c.re = into.partials[0];
        into.c.im = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to
     * {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * (7 * rounds27 + 6)}; of the method itself: at most
     * {@code 16 * rounds27 + 9}. Workspace: {@code 17 * rounds27} bytes, and while it grows at most twice as
     * many. Here {@code rounds27} is how often the loop in line 27 runs in all.
     */
    public static double escapeValueAndGradient(ComplexOrbit.Complex c, int limit, EscapeGradient into) {
        double value = escapeValueAndGradientKernel(c.re(), c.im(), limit, into.booleans, into.doubles,
                into.partials);
        into.c.re = into.partials[0];
        into.c.im = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ComplexOrbit#escape(ComplexOrbit.Complex, int)} with respect to {@code c}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EscapeGradient {
        private ComplexPartials c = new ComplexPartials();
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EscapeGradient() {}

        /** The derivative with respect to {@code c}. */
        public ComplexPartials c() {
            return c;
        }

        private EscapeGradient withoutScratch() {
            EscapeGradient results = new EscapeGradient();
            results.c = c;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link ComplexOrbit.Complex}; overwritten by the next
     * computation.
     */
    public static final class ComplexPartials {
        private double re;
        private double im;

        private ComplexPartials() {}

        /** The derivative with respect to {@code re}. */
        public double re() {
            return re;
        }

        /** The derivative with respect to {@code im}. */
        public double im() {
            return im;
        }
    }

    private static void escapeGradientKernel(double cRe, double cIm, int limit, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] zImTape = doubles[0];
        double[] zReTape = doubles[1];
        double zRe = 0.0;
        double zIm = 0.0;
        int n = 0;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (zImTape.length < size) {
                zImTape = grow(doubles, 0, size);
            }
            if (zReTape.length < size) {
                zReTape = grow(doubles, 1, size);
            }
            zReTape[trips] = zRe;
            zImTape[trips] = zIm;
            boolean test = n < limit && zRe * zRe + zIm * zIm <= 4.0;
            tape[trips] = test;
            trips++;
            if (!test) {
                break;
            }
            double t = (zRe - zIm) * (zRe + zIm) + cRe;
            zIm = 2.0 * (zRe * zIm) + cIm;
            zRe = t;
            n++;
        }
        double zImBar;
        double zReBar;
        if (n < limit) {
            double t = zRe * zRe + zIm * zIm;
            double t2 = Math.log(t) * 0.5;
            double t3 = -1.0 / Math.log(2.0);
            double t4 = t3 == 0.0 ? 0.0 : t3 * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN);
            double t5 = t4 == 0.0 ? 0.0 : t4 * (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN);
            zImBar = t5 * zIm;
            zReBar = t5 * zRe;
        } else {
            zImBar = 2.0 * zIm;
            zReBar = 2.0 * zRe;
        }
        double cReBar = 0.0;
        double cImBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double zRe2 = zReTape[k];
            double zIm2 = zImTape[k];
            if (tape[k]) {
                cImBar += zImBar;
                cReBar += zReBar;
                double t = 2.0 * zImBar;
                zImBar = t * zRe2 + zReBar * (-2.0 * zIm2);
                zReBar = t * zIm2 + zReBar * (2.0 * zRe2);
            }
        }
        partials[0] = cReBar;
        partials[1] = cImBar;
    }

    private static double escapeValueAndGradientKernel(double cRe, double cIm, int limit,
            boolean[][] booleans, double[][] doubles, double[] partials) {
        boolean[] tape = booleans[0];
        double[] zImTape = doubles[0];
        double[] zReTape = doubles[1];
        double zRe = 0.0;
        double zIm = 0.0;
        int n = 0;
        int trips = 0;
        while (true) {
            long size = trips + 1L;
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            if (zImTape.length < size) {
                zImTape = grow(doubles, 0, size);
            }
            if (zReTape.length < size) {
                zReTape = grow(doubles, 1, size);
            }
            zReTape[trips] = zRe;
            zImTape[trips] = zIm;
            boolean test = n < limit && zRe * zRe + zIm * zIm <= 4.0;
            tape[trips] = test;
            trips++;
            if (!test) {
                break;
            }
            double t = (zRe - zIm) * (zRe + zIm) + cRe;
            zIm = 2.0 * (zRe * zIm) + cIm;
            zRe = t;
            n++;
        }
        double t;
        double zImBar;
        double zReBar;
        if (n < limit) {
            double t2 = zRe * zRe + zIm * zIm;
            double t3 = Math.log(t2) * 0.5;
            double t4 = Math.log(2.0);
            t = n + 1 - Math.log(t3) / t4;
            double t5 = -1.0 / t4;
            double t6 = t5 == 0.0 ? 0.0 : t5 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN);
            double t7 = t6 == 0.0 ? 0.0 : t6 * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN);
            zImBar = t7 * zIm;
            zReBar = t7 * zRe;
        } else {
            t = zRe * zRe + zIm * zIm;
            zImBar = 2.0 * zIm;
            zReBar = 2.0 * zRe;
        }
        double cReBar = 0.0;
        double cImBar = 0.0;
        for (int k = trips - 1; k >= 0; k--) {
            double zRe2 = zReTape[k];
            double zIm2 = zImTape[k];
            if (tape[k]) {
                cImBar += zImBar;
                cReBar += zReBar;
                double t2 = 2.0 * zImBar;
                zImBar = t2 * zRe2 + zReBar * (-2.0 * zIm2);
                zReBar = t2 * zIm2 + zReBar * (2.0 * zRe2);
            }
        }
        partials[0] = cReBar;
        partials[1] = cImBar;
        return t;
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
}
