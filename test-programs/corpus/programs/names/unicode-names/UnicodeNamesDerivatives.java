package programs.names;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link UnicodeNames}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class UnicodeNamesDerivatives {

    private UnicodeNamesDerivatives() {}

    /**
     * The derivative of {@link UnicodeNames#dichte(double, double[], double)} with respect to {@code µ} and
     * {@code σ}.
     */
    public static DichteGradient dichteGradient(double µ, double[] σ, double größe) {
        DichteGradient into = new DichteGradient();
        dichteGradient(µ, σ, größe, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link UnicodeNames#dichte(double, double[], double)} with respect to
     * {@code µ} and {@code σ} into {@code into}, without its value.
     */
    public static void dichteGradient(double µ, double[] σ, double größe, DichteGradient into) {
        into.prepare(σ);
        into.µ = dichteGradientKernel(µ, σ, größe, into.σ, into.doubles);
    }

    /**
     * Computes the derivative of {@link UnicodeNames#dichte(double, double[], double)} with respect to
     * {@code µ} and {@code σ} into {@code into} and returns the method's value.
     */
    public static double dichteValueAndGradient(double µ, double[] σ, double größe, DichteGradient into) {
        into.prepare(σ);
        double value = dichteValueAndGradientKernel(µ, σ, größe, into.σ, into.doubles, into.partials);
        into.µ = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link UnicodeNames#dichte(double, double[], double)} with respect to {@code µ} and
     * {@code σ}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DichteGradient {
        private double µ;
        private double[] σ = new double[0];
        private boolean given;
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DichteGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DichteGradient into(double[] σ) {
            DichteGradient holder = new DichteGradient();
            holder.σ = σ;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code µ}. */
        public double µ() {
            return µ;
        }

        /**
         * The derivative with respect to {@code σ}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] σ() {
            return σ;
        }

        private void prepare(double[] σ) {
            if (this.σ == σ) {
                throw new IllegalArgumentException("argument σ shares an array with the result σ");
            }
            if (given && !sameShape(this.σ, σ)) {
                throw new IllegalArgumentException(
                        "the array given for the result σ has not the shape of the argument");
            }
            this.σ = zerosLike(this.σ, σ);
        }

        private DichteGradient withoutScratch() {
            DichteGradient results = new DichteGradient();
            results.µ = µ;
            results.σ = σ;
            return results;
        }
    }

    private static double dichteGradientKernel(double µ, double[] σ, double größe, double[] σBar,
            double[][] doubles) {
        double Δ = größe - µ;
        double ΔBar = 0.0;
        if (0 < σ.length) {
            double[] 値s = doubles[0];
            if (値s.length < σ.length) {
                値s = grow(doubles, 0, σ.length);
            }
            double[] quotients = doubles[1];
            if (quotients.length < σ.length) {
                quotients = grow(doubles, 1, σ.length);
            }
            double[] quotients2 = doubles[2];
            if (quotients2.length < σ.length) {
                quotients2 = grow(doubles, 2, σ.length);
            }
            double[] quotients3 = doubles[3];
            if (quotients3.length < σ.length) {
                quotients3 = grow(doubles, 3, σ.length);
            }
            for (int i = 0; i < σ.length; i++) {
                値s[i] = Δ / σ[i];
            }
            for (int i = 0; i < σ.length; i++) {
                quotients2[i] = größe / (σ[i] * 2.5066282746310002);
            }
            for (int i = 0; i < σ.length; i++) {
                double 値 = 値s[i];
                double t = Math.exp(値 * 値 * -0.5);
                double t2 = quotients2[i] * t * 0.5;
                double t3 = t2 * 値;
                boolean test = t2 == 0.0;
                double 値Bar = (test ? 0.0 : -t3) - (test ? 0.0 : t3);
                quotients[i] = t;
                quotients3[i] = 値Bar;
            }
            for (int i = 0; i < σ.length; i++) {
                quotients[i] /= σ[i] * 2.5066282746310002;
            }
            for (int i = 0; i < σ.length; i++) {
                quotients3[i] /= σ[i];
            }
            for (int i = 0; i < σ.length; i++) {
                double 値 = 値s[i];
                double t = quotients2[i];
                double t2 = t * Math.exp(値 * 値 * -0.5) * 0.5;
                double t3 = t2 * 値;
                boolean test = t2 == 0.0;
                double 値Bar = (test ? 0.0 : -t3) - (test ? 0.0 : t3);
                double t4 = quotients3[i];
                boolean test2 = 値Bar == 0.0;
                ΔBar += test2 ? 0.0 : t4;
                σBar[i] += t * quotients[i] * -2.5066282746310002 + (test2 ? 0.0 : -(t4 * 値));
            }
        }
        return -ΔBar;
    }

    private static double dichteValueAndGradientKernel(double µ, double[] σ, double größe, double[] σBar,
            double[][] doubles, double[] partials) {
        double Δ = größe - µ;
        double summe = 0.0;
        double ΔBar = 0.0;
        if (0 < σ.length) {
            double[] 値s = doubles[0];
            if (値s.length < σ.length) {
                値s = grow(doubles, 0, σ.length);
            }
            double[] quotients = doubles[1];
            if (quotients.length < σ.length) {
                quotients = grow(doubles, 1, σ.length);
            }
            double[] quotients2 = doubles[2];
            if (quotients2.length < σ.length) {
                quotients2 = grow(doubles, 2, σ.length);
            }
            double[] quotients3 = doubles[3];
            if (quotients3.length < σ.length) {
                quotients3 = grow(doubles, 3, σ.length);
            }
            for (int i = 0; i < σ.length; i++) {
                値s[i] = Δ / σ[i];
            }
            for (int i = 0; i < σ.length; i++) {
                quotients2[i] = größe / (σ[i] * 2.5066282746310002);
            }
            for (int i = 0; i < σ.length; i++) {
                double 値 = 値s[i];
                double t = Math.exp(値 * 値 * -0.5);
                double t2 = quotients2[i] * t * 0.5;
                double t3 = t2 * 値;
                boolean test = t2 == 0.0;
                double 値Bar = (test ? 0.0 : -t3) - (test ? 0.0 : t3);
                quotients[i] = t;
                quotients3[i] = 値Bar;
            }
            for (int i = 0; i < σ.length; i++) {
                quotients[i] /= σ[i] * 2.5066282746310002;
            }
            for (int i = 0; i < σ.length; i++) {
                quotients3[i] /= σ[i];
            }
            for (int i = 0; i < σ.length; i++) {
                double 値 = 値s[i];
                double quotientsI = quotients[i];
                summe += quotientsI;
                double t = quotients2[i];
                double t2 = t * Math.exp(値 * 値 * -0.5) * 0.5;
                double t3 = t2 * 値;
                boolean test = t2 == 0.0;
                double 値Bar = (test ? 0.0 : -t3) - (test ? 0.0 : t3);
                double t4 = quotients3[i];
                boolean test2 = 値Bar == 0.0;
                ΔBar += test2 ? 0.0 : t4;
                σBar[i] += t * quotientsI * -2.5066282746310002 + (test2 ? 0.0 : -(t4 * 値));
            }
        }
        partials[0] = -ΔBar;
        return summe * größe;
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
