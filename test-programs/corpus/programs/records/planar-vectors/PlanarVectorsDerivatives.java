package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PlanarVectors}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PlanarVectorsDerivatives {

    private PlanarVectorsDerivatives() {}

    /**
     * The derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with respect to
     * {@code a} and {@code b}.
     */
    public static DistanceGradient distanceGradient(PlanarVectors.Vec a, PlanarVectors.Vec b) {
        DistanceGradient into = new DistanceGradient();
        distanceGradient(a, b, into);
        return into;
    }

    /**
     * Computes the derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with
     * respect to {@code a} and {@code b} into {@code into}, without its value.
     */
    public static void distanceGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, DistanceGradient into) {
        distanceGradientKernel(a.x(), a.y(), b.x(), b.y(), into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
    }

    /**
     * Computes the derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with
     * respect to {@code a} and {@code b} into {@code into} and returns the method's value.
     */
    public static double distanceValueAndGradient(PlanarVectors.Vec a, PlanarVectors.Vec b,
            DistanceGradient into) {
        double value = distanceValueAndGradientKernel(a.x(), a.y(), b.x(), b.y(), into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
        return value;
    }

    /**
     * The derivative of {@link PlanarVectors#distance(PlanarVectors.Vec, PlanarVectors.Vec)} with respect to
     * {@code a} and {@code b}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class DistanceGradient {
        private VecPartials a = new VecPartials();
        private VecPartials b = new VecPartials();
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public DistanceGradient() {}

        /** The derivative with respect to {@code a}. */
        public VecPartials a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public VecPartials b() {
            return b;
        }
    }

    /**
     * The derivative of {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with
     * respect to {@code a}, {@code b} and {@code angle}.
     */
    public static SweptGradient sweptGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, double angle,
            int steps) {
        SweptGradient into = new SweptGradient();
        sweptGradient(a, b, angle, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with respect to
     * {@code a}, {@code b} and {@code angle} into {@code into}, without its value.
     */
    public static void sweptGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, double angle, int steps,
            SweptGradient into) {
        sweptGradientKernel(a.x(), a.y(), b.x(), b.y(), angle, steps, into.doubles, into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
        into.angle = into.partials[4];
    }

    /**
     * Computes the derivative of
     * {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with respect to
     * {@code a}, {@code b} and {@code angle} into {@code into} and returns the method's value.
     */
    public static double sweptValueAndGradient(PlanarVectors.Vec a, PlanarVectors.Vec b, double angle,
            int steps, SweptGradient into) {
        double value = sweptValueAndGradientKernel(a.x(), a.y(), b.x(), b.y(), angle, steps, into.doubles,
                into.partials);
        into.a.x = into.partials[0];
        into.a.y = into.partials[1];
        into.b.x = into.partials[2];
        into.b.y = into.partials[3];
        into.angle = into.partials[4];
        return value;
    }

    /**
     * The derivative of {@link PlanarVectors#swept(PlanarVectors.Vec, PlanarVectors.Vec, double, int)} with
     * respect to {@code a}, {@code b} and {@code angle}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class SweptGradient {
        private VecPartials a = new VecPartials();
        private VecPartials b = new VecPartials();
        private double angle;
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[5];

        /** An empty holder, which grows to what it meets. */
        public SweptGradient() {}

        /** The derivative with respect to {@code a}. */
        public VecPartials a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public VecPartials b() {
            return b;
        }

        /** The derivative with respect to {@code angle}. */
        public double angle() {
            return angle;
        }

        private SweptGradient withoutScratch() {
            SweptGradient results = new SweptGradient();
            results.a = a;
            results.b = b;
            results.angle = angle;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link PlanarVectors.Vec}; overwritten by the next
     * computation.
     */
    public static final class VecPartials {
        private double x;
        private double y;

        private VecPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    private static void distanceGradientKernel(double aX, double aY, double bX, double bY,
            double[] partials) {
        double t = aX - bX;
        double t2 = aY - bY;
        double t3 = 1.0 / Math.sqrt(t * t + t2 * t2);
        double t4 = t3 * t2;
        double t5 = t3 * t;
        partials[0] = t5;
        partials[1] = t4;
        partials[2] = -t5;
        partials[3] = -t4;
    }

    private static double distanceValueAndGradientKernel(double aX, double aY, double bX, double bY,
            double[] partials) {
        double t = aX - bX;
        double t2 = aY - bY;
        double t3 = Math.sqrt(t * t + t2 * t2);
        double t4 = 1.0 / t3;
        double t5 = t4 * t2;
        double t6 = t4 * t;
        partials[0] = t6;
        partials[1] = t5;
        partials[2] = -t6;
        partials[3] = -t5;
        return t3;
    }

    private static void sweptGradientKernel(double aX, double aY, double bX, double bY, double angle,
            int steps, double[][] doubles, double[] partials) {
        double[] atTape = doubles[0];
        double[] sTape = doubles[1];
        double[] cTape = doubles[2];
        double t = steps;
        double t2 = bX - aX;
        double t3 = bY - aY;
        if (atTape.length < steps) {
            atTape = grow(doubles, 0, steps);
        }
        if (sTape.length < steps) {
            sTape = grow(doubles, 1, steps);
        }
        if (cTape.length < steps) {
            cTape = grow(doubles, 2, steps);
        }
        double sumX = 0.0;
        double sumY = 0.0;
        for (int i = 0; i < steps; i++) {
            double t4 = i;
            double at = t4 / t;
            atTape[i] = at;
            double t5 = aX + at * t2;
            double t6 = aY + at * t3;
            double angle2 = t4 * angle;
            double c = Math.cos(angle2);
            cTape[i] = c;
            double s = Math.sin(angle2);
            sTape[i] = s;
            sumX += c * t5 - s * t6;
            sumY += s * t5 + c * t6;
        }
        double t4 = 1.0 / Math.sqrt(sumX * sumX + sumY * sumY);
        double t5 = t4 * sumY + aY;
        double t6 = t4 * sumX + aX;
        double aXBar = sumX;
        double aYBar = sumY;
        double angleBar = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        for (int i = 0; i < steps; i++) {
            double at = atTape[i];
            double t9 = aX + at * t2;
            double t10 = aY + at * t3;
            double c = cTape[i];
            double s = sTape[i];
            double t11 = t5 * c - t6 * s;
            double t12 = t5 * s + t6 * c;
            double angleBar2 = (t5 * t9 - t6 * t10) * c - (t5 * t10 + t6 * t9) * s;
            angleBar += angleBar2 * i;
            aYBar += t11;
            aXBar += t12;
            t8 += t11 * at;
            t7 += t12 * at;
        }
        partials[0] = aXBar - t7;
        partials[1] = aYBar - t8;
        partials[2] = t7;
        partials[3] = t8;
        partials[4] = angleBar;
    }

    private static double sweptValueAndGradientKernel(double aX, double aY, double bX, double bY,
            double angle, int steps, double[][] doubles, double[] partials) {
        double[] atTape = doubles[0];
        double[] sTape = doubles[1];
        double[] cTape = doubles[2];
        double t = steps;
        double t2 = bX - aX;
        double t3 = bY - aY;
        if (atTape.length < steps) {
            atTape = grow(doubles, 0, steps);
        }
        if (sTape.length < steps) {
            sTape = grow(doubles, 1, steps);
        }
        if (cTape.length < steps) {
            cTape = grow(doubles, 2, steps);
        }
        double sumX = 0.0;
        double sumY = 0.0;
        for (int i = 0; i < steps; i++) {
            double t4 = i;
            double at = t4 / t;
            atTape[i] = at;
            double t5 = aX + at * t2;
            double t6 = aY + at * t3;
            double angle2 = t4 * angle;
            double c = Math.cos(angle2);
            cTape[i] = c;
            double s = Math.sin(angle2);
            sTape[i] = s;
            sumX += c * t5 - s * t6;
            sumY += s * t5 + c * t6;
        }
        double t4 = Math.sqrt(sumX * sumX + sumY * sumY);
        double t5 = sumX * aX + sumY * aY + t4;
        double t6 = 1.0 / t4;
        double t7 = t6 * sumY + aY;
        double t8 = t6 * sumX + aX;
        double aXBar = sumX;
        double aYBar = sumY;
        double angleBar = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        for (int i = 0; i < steps; i++) {
            double at = atTape[i];
            double t11 = aX + at * t2;
            double t12 = aY + at * t3;
            double c = cTape[i];
            double s = sTape[i];
            double t13 = t7 * c - t8 * s;
            double t14 = t7 * s + t8 * c;
            double angleBar2 = (t7 * t11 - t8 * t12) * c - (t7 * t12 + t8 * t11) * s;
            angleBar += angleBar2 * i;
            aYBar += t13;
            aXBar += t14;
            t10 += t13 * at;
            t9 += t14 * at;
        }
        partials[0] = aXBar - t9;
        partials[1] = aYBar - t10;
        partials[2] = t9;
        partials[3] = t10;
        partials[4] = angleBar;
        return t5;
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
