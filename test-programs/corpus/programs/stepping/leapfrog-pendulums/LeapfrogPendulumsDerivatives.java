package programs.stepping;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LeapfrogPendulums}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LeapfrogPendulumsDerivatives {

    private LeapfrogPendulumsDerivatives() {}

    /**
     * The derivative of {@link LeapfrogPendulums#energy(double[], double[], double, double, int)} with
     * respect to {@code angle}, {@code speed} and {@code coupling}.
     */
    public static EnergyGradient energyGradient(double[] angle, double[] speed, double coupling, double dt,
            int steps) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(angle, speed, coupling, dt, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LeapfrogPendulums#energy(double[], double[], double, double, int)}
     * with respect to {@code angle}, {@code speed} and {@code coupling} into {@code into}, without its value.
     */
    public static void energyGradient(double[] angle, double[] speed, double coupling, double dt, int steps,
            EnergyGradient into) {
        into.prepare(angle, speed);
        into.coupling = energyGradientKernel(into.angleCopy, into.speedCopy, coupling, dt, steps, into.angle,
                into.speed, into.doubles);
    }

    /**
     * Computes the derivative of {@link LeapfrogPendulums#energy(double[], double[], double, double, int)}
     * with respect to {@code angle}, {@code speed} and {@code coupling} into {@code into} and returns the
     * method's value.
     */
    public static double energyValueAndGradient(double[] angle, double[] speed, double coupling, double dt,
            int steps, EnergyGradient into) {
        into.prepare(angle, speed);
        double value = energyValueAndGradientKernel(into.angleCopy, into.speedCopy, coupling, dt, steps,
                into.angle, into.speed, into.doubles, into.partials);
        into.coupling = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LeapfrogPendulums#energy(double[], double[], double, double, int)} with
     * respect to {@code angle}, {@code speed} and {@code coupling}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[] angle = new double[0];
        private double[] speed = new double[0];
        private double coupling;
        private boolean given;
        private double[] angleCopy = new double[0];
        private double[] speedCopy = new double[0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[] angle, double[] speed) {
            if (angle == speed) {
                throw new IllegalArgumentException("the results angle and speed share an array");
            }
            EnergyGradient holder = new EnergyGradient();
            holder.angle = angle;
            holder.speed = speed;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code angle}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] angle() {
            return angle;
        }

        /**
         * The derivative with respect to {@code speed}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] speed() {
            return speed;
        }

        /** The derivative with respect to {@code coupling}. */
        public double coupling() {
            return coupling;
        }

        private void prepare(double[] angle, double[] speed) {
            if (this.angle == angle) {
                throw new IllegalArgumentException("argument angle shares an array with the result angle");
            }
            if (this.angle == speed) {
                throw new IllegalArgumentException("argument speed shares an array with the result angle");
            }
            if (this.speed == angle) {
                throw new IllegalArgumentException("argument angle shares an array with the result speed");
            }
            if (this.speed == speed) {
                throw new IllegalArgumentException("argument speed shares an array with the result speed");
            }
            if (angle == speed) {
                throw new IllegalArgumentException(
                        "arguments angle and speed share an array, and the method overwrites angle");
            }
            angleCopy = copied(angleCopy, angle);
            speedCopy = copied(speedCopy, speed);
            if (given && !sameShape(this.angle, angle)) {
                throw new IllegalArgumentException(
                        "the array given for the result angle has not the shape of the argument");
            }
            if (given && !sameShape(this.speed, speed)) {
                throw new IllegalArgumentException(
                        "the array given for the result speed has not the shape of the argument");
            }
            this.angle = zerosLike(this.angle, angle);
            this.speed = zerosLike(this.speed, speed);
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.angle = angle;
            results.speed = speed;
            results.coupling = coupling;
            return results;
        }
    }

    private static double energyGradientKernel(double[] angle, double[] speed, double coupling, double dt,
            int steps, double[] angleBar, double[] speedBar, double[][] doubles) {
        double[] tape = doubles[0];
        double dt2 = 0.5 * dt;
        int k = 0;
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < angle.length; i++) {
                double angleI = angle[i];
                double t = Math.sin(angleI);
                double pull = -t;
                pull = i > 0 ? coupling * (angle[i - 1] - angleI) - t : pull;
                if (i + 1 < angle.length) {
                    pull += coupling * (angle[i + 1] - angleI);
                }
                speed[i] += dt2 * pull;
            }
            if (tape.length < k + angle.length) {
                tape = grow(doubles, 0, k + angle.length);
            }
            for (int i = 0; i < angle.length; i++) {
                tape[k] = angle[i];
                angle[i] += dt * speed[i];
                k++;
            }
            for (int i = 0; i < angle.length; i++) {
                double angleI = angle[i];
                double t = Math.sin(angleI);
                double pull = -t;
                pull = i > 0 ? coupling * (angle[i - 1] - angleI) - t : pull;
                if (i + 1 < angle.length) {
                    pull += coupling * (angle[i + 1] - angleI);
                }
                speed[i] += dt2 * pull;
            }
        }
        int k2 = angle.length - 1;
        for (int i = 0; i < angle.length; i++) {
            angleBar[i] += Math.sin(angle[i]);
            speedBar[i] += speed[i];
        }
        double couplingBar = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            for (int i = k2; i >= 0; i--) {
                double angleI = angle[i];
                boolean test = i > 0;
                double pullBar = speedBar[i] * dt2;
                double t = 0.0;
                if (i + 1 < angle.length) {
                    couplingBar += pullBar * (angle[i + 1] - angleI);
                    double t2 = pullBar * coupling;
                    t = -t2;
                    angleBar[i + 1] += t2;
                }
                if (test) {
                    couplingBar += pullBar * (angle[i - 1] - angleI);
                    double t2 = pullBar * coupling;
                    t -= t2;
                    angleBar[i - 1] += t2;
                }
                angleBar[i] += t - pullBar * Math.cos(angleI);
            }
            for (int i = k2; i >= 0; i--) {
                angle[i] = tape[k - 1];
                speedBar[i] += angleBar[i] * dt;
                k--;
            }
            for (int i = k2; i >= 0; i--) {
                double angleI = angle[i];
                boolean test = i > 0;
                double pullBar = speedBar[i] * dt2;
                double t = 0.0;
                if (i + 1 < angle.length) {
                    couplingBar += pullBar * (angle[i + 1] - angleI);
                    double t2 = pullBar * coupling;
                    t = -t2;
                    angleBar[i + 1] += t2;
                }
                if (test) {
                    couplingBar += pullBar * (angle[i - 1] - angleI);
                    double t2 = pullBar * coupling;
                    t -= t2;
                    angleBar[i - 1] += t2;
                }
                angleBar[i] += t - pullBar * Math.cos(angleI);
            }
        }
        return couplingBar;
    }

    private static double energyValueAndGradientKernel(double[] angle, double[] speed, double coupling,
            double dt, int steps, double[] angleBar, double[] speedBar, double[][] doubles,
            double[] partials) {
        double[] tape = doubles[0];
        double dt2 = 0.5 * dt;
        int k = 0;
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < angle.length; i++) {
                double angleI = angle[i];
                double t = Math.sin(angleI);
                double pull = -t;
                pull = i > 0 ? coupling * (angle[i - 1] - angleI) - t : pull;
                if (i + 1 < angle.length) {
                    pull += coupling * (angle[i + 1] - angleI);
                }
                speed[i] += dt2 * pull;
            }
            if (tape.length < k + angle.length) {
                tape = grow(doubles, 0, k + angle.length);
            }
            for (int i = 0; i < angle.length; i++) {
                tape[k] = angle[i];
                angle[i] += dt * speed[i];
                k++;
            }
            for (int i = 0; i < angle.length; i++) {
                double angleI = angle[i];
                double t = Math.sin(angleI);
                double pull = -t;
                pull = i > 0 ? coupling * (angle[i - 1] - angleI) - t : pull;
                if (i + 1 < angle.length) {
                    pull += coupling * (angle[i + 1] - angleI);
                }
                speed[i] += dt2 * pull;
            }
        }
        int k2 = angle.length - 1;
        double energy = 0.0;
        for (int i = 0; i < angle.length; i++) {
            double speedI = speed[i];
            double angleI = angle[i];
            energy += 0.5 * speedI * speedI - Math.cos(angleI);
            angleBar[i] += Math.sin(angleI);
            speedBar[i] += speedI;
        }
        double couplingBar = 0.0;
        for (int s = steps - 1; s >= 0; s--) {
            for (int i = k2; i >= 0; i--) {
                double angleI = angle[i];
                boolean test = i > 0;
                double pullBar = speedBar[i] * dt2;
                double t = 0.0;
                if (i + 1 < angle.length) {
                    couplingBar += pullBar * (angle[i + 1] - angleI);
                    double t2 = pullBar * coupling;
                    t = -t2;
                    angleBar[i + 1] += t2;
                }
                if (test) {
                    couplingBar += pullBar * (angle[i - 1] - angleI);
                    double t2 = pullBar * coupling;
                    t -= t2;
                    angleBar[i - 1] += t2;
                }
                angleBar[i] += t - pullBar * Math.cos(angleI);
            }
            for (int i = k2; i >= 0; i--) {
                angle[i] = tape[k - 1];
                speedBar[i] += angleBar[i] * dt;
                k--;
            }
            for (int i = k2; i >= 0; i--) {
                double angleI = angle[i];
                boolean test = i > 0;
                double pullBar = speedBar[i] * dt2;
                double t = 0.0;
                if (i + 1 < angle.length) {
                    couplingBar += pullBar * (angle[i + 1] - angleI);
                    double t2 = pullBar * coupling;
                    t = -t2;
                    angleBar[i + 1] += t2;
                }
                if (test) {
                    couplingBar += pullBar * (angle[i - 1] - angleI);
                    double t2 = pullBar * coupling;
                    t -= t2;
                    angleBar[i - 1] += t2;
                }
                angleBar[i] += t - pullBar * Math.cos(angleI);
            }
        }
        partials[0] = couplingBar;
        return energy;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}
