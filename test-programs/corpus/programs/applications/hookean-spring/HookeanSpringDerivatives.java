package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link HookeanSpring}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HookeanSpringDerivatives {

    private HookeanSpringDerivatives() {}

    /**
     * The derivative of
     * {@link HookeanSpring#energy(double[], int[], int[], double[], double, double, double)} with respect to
     * {@code pos}.
     */
    public static EnergyGradient energyGradient(double[] pos, int[] a, int[] b, double[] rest, double k,
            double m, double g) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(pos, a, b, rest, k, m, g, into);
        return into;
    }

    /**
     * Computes the derivative of
     * {@link HookeanSpring#energy(double[], int[], int[], double[], double, double, double)} with respect to
     * {@code pos} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 18 * a.length + 1}; of the method itself:
     * {@code 2 * (pos.length / 2) + 11 * a.length + 2}. Workspace: none.
     */
    public static void energyGradient(double[] pos, int[] a, int[] b, double[] rest, double k, double m,
            double g, EnergyGradient into) {
        into.prepare(pos, rest);
        energyGradientKernel(pos, a, b, rest, k, m, g, into.pos);
    }

    /**
     * Computes the derivative of
     * {@link HookeanSpring#energy(double[], int[], int[], double[], double, double, double)} with respect to
     * {@code pos} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * (pos.length / 2) + 21 * a.length + 2}; of the method itself:
     * {@code 2 * (pos.length / 2) + 11 * a.length + 2}. Workspace: none.
     */
    public static double energyValueAndGradient(double[] pos, int[] a, int[] b, double[] rest, double k,
            double m, double g, EnergyGradient into) {
        into.prepare(pos, rest);
        return energyValueAndGradientKernel(pos, a, b, rest, k, m, g, into.pos);
    }

    /**
     * The derivative of
     * {@link HookeanSpring#energy(double[], int[], int[], double[], double, double, double)} with respect to
     * {@code pos}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[] pos = new double[0];
        private boolean given;

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[] pos) {
            EnergyGradient holder = new EnergyGradient();
            holder.pos = pos;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code pos}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] pos() {
            return pos;
        }

        private void prepare(double[] pos, double[] rest) {
            if (this.pos == pos) {
                throw new IllegalArgumentException("argument pos shares an array with the result pos");
            }
            if (this.pos == rest) {
                throw new IllegalArgumentException("argument rest shares an array with the result pos");
            }
            if (given && !sameShape(this.pos, pos)) {
                throw new IllegalArgumentException(
                        "the array given for the result pos has not the shape of the argument");
            }
            this.pos = roomLike(this.pos, pos);
        }
    }

    private static void energyGradientKernel(double[] pos, int[] a, int[] b, double[] rest, double k,
            double m, double g, double[] posBar) {
        int k2 = pos.length / 2;
        double t = m * g;
        for (int i = 2 * k2; i < posBar.length; i++) {
            posBar[i] = 0.0;
        }
        for (int i = 0; i < k2; i++) {
            int k3 = 2 * i;
            posBar[k3] = 0.0;
            posBar[k3 + 1] = t;
        }
        for (int e = 0; e < a.length; e++) {
            int k3 = 2 * a[e];
            int k4 = 2 * b[e];
            double dx = pos[k3] - pos[k4];
            int k5 = k3 + 1;
            int k6 = k4 + 1;
            double dy = pos[k5] - pos[k6];
            double t2 = Math.sqrt(dx * dx + dy * dy + 1.0E-6);
            double t3 = k * (t2 - rest[e]) / t2;
            double dyBar = t3 * dy;
            double dxBar = t3 * dx;
            posBar[k6] -= dyBar;
            posBar[k5] += dyBar;
            posBar[k4] -= dxBar;
            posBar[k3] += dxBar;
        }
    }

    private static double energyValueAndGradientKernel(double[] pos, int[] a, int[] b, double[] rest,
            double k, double m, double g, double[] posBar) {
        Arrays.fill(posBar, 0.0);
        double t = 0.5 * k;
        int k2 = pos.length / 2;
        double t2 = m * g;
        double energy = 0.0;
        for (int e = 0; e < a.length; e++) {
            int k3 = 2 * a[e];
            int k4 = 2 * b[e];
            double dx = pos[k3] - pos[k4];
            int k5 = k3 + 1;
            int k6 = k4 + 1;
            double dy = pos[k5] - pos[k6];
            double t3 = Math.sqrt(dx * dx + dy * dy + 1.0E-6);
            double stretch = t3 - rest[e];
            double t4 = t * stretch;
            energy += t4 * stretch;
            double t5 = 2.0 * t4 / t3;
            double dyBar = t5 * dy;
            double dxBar = t5 * dx;
            posBar[k6] -= dyBar;
            posBar[k5] += dyBar;
            posBar[k4] -= dxBar;
            posBar[k3] += dxBar;
        }
        for (int i = 0; i < k2; i++) {
            int k3 = 2 * i + 1;
            energy += t2 * pos[k3];
            posBar[k3] += t2;
        }
        return energy;
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
