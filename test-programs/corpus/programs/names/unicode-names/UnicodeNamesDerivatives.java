package programs.names;

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
        return into;
    }

    /**
     * Computes the derivative of {@link UnicodeNames#dichte(double, double[], double)} with respect to
     * {@code µ} and {@code σ} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 19 * σ.length + 2}; of the method itself: {@code 2 * (4 * σ.length + 1)}. Workspace:
     * none.
     */
    public static void dichteGradient(double µ, double[] σ, double größe, DichteGradient into) {
        into.prepare(σ);
        into.µ = dichteGradientKernel(µ, σ, größe, into.σ);
    }

    /**
     * Computes the derivative of {@link UnicodeNames#dichte(double, double[], double)} with respect to
     * {@code µ} and {@code σ} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 20 * σ.length + 3}; of the method itself: {@code 2 * (4 * σ.length + 1)}. Workspace:
     * none.
     */
    public static double dichteValueAndGradient(double µ, double[] σ, double größe, DichteGradient into) {
        into.prepare(σ);
        double value = dichteValueAndGradientKernel(µ, σ, größe, into.σ, into.partials);
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
            this.σ = roomLike(this.σ, σ);
        }
    }

    private static double dichteGradientKernel(double µ, double[] σ, double größe, double[] σBar) {
        double Δ = größe - µ;
        double ΔBar = 0.0;
        for (int i = 0; i < σ.length; i++) {
            double s_ = σ[i];
            double 値 = Δ / s_;
            double t = Math.exp(値 * 値 * -0.5);
            double t2 = s_ * 2.5066282746310002;
            double t3 = größe / t2;
            double t4 = t3 * t * 0.5;
            double t5 = t4 == 0.0 ? 0.0 : t4 * 値;
            double 値Bar = -t5 - t5;
            double t6 = 値Bar / s_;
            boolean test = 値Bar == 0.0;
            ΔBar += test ? 0.0 : t6;
            σBar[i] = t3 * (t / t2) * -2.5066282746310002 + (test ? 0.0 : -(t6 * 値));
        }
        return -ΔBar;
    }

    private static double dichteValueAndGradientKernel(double µ, double[] σ, double größe, double[] σBar,
            double[] partials) {
        double Δ = größe - µ;
        double summe = 0.0;
        double ΔBar = 0.0;
        for (int i = 0; i < σ.length; i++) {
            double s_ = σ[i];
            double 値 = Δ / s_;
            double t = Math.exp(値 * 値 * -0.5);
            double t2 = s_ * 2.5066282746310002;
            double t3 = t / t2;
            summe += t3;
            double t4 = größe / t2;
            double t5 = t4 * t * 0.5;
            double t6 = t5 == 0.0 ? 0.0 : t5 * 値;
            double 値Bar = -t6 - t6;
            double t7 = 値Bar / s_;
            boolean test = 値Bar == 0.0;
            ΔBar += test ? 0.0 : t7;
            σBar[i] = t4 * t3 * -2.5066282746310002 + (test ? 0.0 : -(t7 * 値));
        }
        partials[0] = -ΔBar;
        return summe * größe;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
