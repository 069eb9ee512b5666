package programs.stepping;

import io.phigrad.Checkpoints;
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
     *
     * <p>
     * Operations: at most {@code 58 * angle.length * steps + angle.length + 1}; of the method itself: at most
     * {@code 25 * angle.length * steps + 5 * angle.length + 1}. Workspace: at most
     * {@code 4 * (2 * angle.length * min(steps, 10000) + 2 * angle.length * snapshots + 2 * snapshots * speed.length + 2 * angle.length + snapshots + 2 * speed.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds11_9 - 1) / 10000 + 1)}.
     */
    public static void energyGradient(double[] angle, double[] speed, double coupling, double dt, int steps,
            EnergyGradient into) {
        into.prepare(angle, speed);
        into.coupling = energyGradientKernel(into.angleCopy, into.speedCopy, coupling, dt, steps, into.angle,
                into.speed, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link LeapfrogPendulums#energy(double[], double[], double, double, int)}
     * with respect to {@code angle}, {@code speed} and {@code coupling} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: at most {@code 58 * angle.length * steps + 6 * angle.length + 1}; of the method itself: at
     * most {@code 25 * angle.length * steps + 5 * angle.length + 1}. Workspace: at most
     * {@code 4 * (2 * angle.length * min(steps, 10000) + 2 * angle.length * snapshots + 2 * snapshots * speed.length + 2 * angle.length + snapshots + 2 * speed.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds11_9 - 1) / 10000 + 1)}.
     */
    public static double energyValueAndGradient(double[] angle, double[] speed, double coupling, double dt,
            int steps, EnergyGradient into) {
        into.prepare(angle, speed);
        double value = energyValueAndGradientKernel(into.angleCopy, into.speedCopy, coupling, dt, steps,
                into.angle, into.speed, into.doubles, into.ints, into.partials);
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
        private final double[][] doubles = new double[3][0];
        private final int[][] ints = new int[1][0];
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
            this.angle = roomLike(this.angle, angle);
            this.speed = roomLike(this.speed, speed);
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
            int steps, double[] angleBar, double[] speedBar, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] angleKept = doubles[1];
        double[] speedKept = doubles[2];
        int[] segments = ints[0];
        double dt2 = 0.5 * dt;
        long k = angle.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * angle.length;
                    long k2 = kept + 1;
                    if (angleKept.length < k2 * k) {
                        angleKept = grow(doubles, 1, k2 * k);
                    }
                    for (int i = 0; i < angle.length; i++) {
                        angleKept[p] = angle[i];
                        p++;
                    }
                    int p2 = kept * speed.length;
                    if (speedKept.length < k2 * speed.length) {
                        speedKept = grow(doubles, 2, k2 * speed.length);
                    }
                    for (int i = 0; i < speed.length; i++) {
                        speedKept[p2] = speed[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
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
            int base = filled * angle.length;
            for (int i = 0; i < angle.length; i++) {
                tape[base + i] = angle[i];
                angle[i] += dt * speed[i];
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
            filled++;
        }
        int k2 = angle.length - 1;
        for (int i = angle.length; i < speedBar.length; i++) {
            speedBar[i] = 0.0;
        }
        for (int i = 0; i < angle.length; i++) {
            angleBar[i] = Math.sin(angle[i]);
            speedBar[i] = speed[i];
        }
        int k3 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        double couplingBar = 0.0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * angle.length;
                for (int j = 0; j < angle.length; j++) {
                    angle[j] = angleKept[p];
                    p++;
                }
                int p2 = (kept - 1) * speed.length;
                for (int j = 0; j < speed.length; j++) {
                    speed[j] = speedKept[p2];
                    p2++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * angle.length;
                            long k5 = kept + 1;
                            if (angleKept.length < k5 * k) {
                                angleKept = grow(doubles, 1, k5 * k);
                            }
                            for (int j = 0; j < angle.length; j++) {
                                angleKept[p3] = angle[j];
                                p3++;
                            }
                            int p4 = kept * speed.length;
                            if (speedKept.length < k5 * speed.length) {
                                speedKept = grow(doubles, 2, k5 * speed.length);
                            }
                            for (int j = 0; j < speed.length; j++) {
                                speedKept[p4] = speed[j];
                                p4++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    for (int j = 0; j < angle.length; j++) {
                        double angleJ = angle[j];
                        double t = Math.sin(angleJ);
                        double pull = -t;
                        pull = j > 0 ? coupling * (angle[j - 1] - angleJ) - t : pull;
                        if (j + 1 < angle.length) {
                            pull += coupling * (angle[j + 1] - angleJ);
                        }
                        speed[j] += dt2 * pull;
                    }
                    int base = filled * angle.length;
                    for (int j = 0; j < angle.length; j++) {
                        tape[base + j] = angle[j];
                        angle[j] += dt * speed[j];
                    }
                    for (int j = 0; j < angle.length; j++) {
                        double angleJ = angle[j];
                        double t = Math.sin(angleJ);
                        double pull = -t;
                        pull = j > 0 ? coupling * (angle[j - 1] - angleJ) - t : pull;
                        if (j + 1 < angle.length) {
                            pull += coupling * (angle[j + 1] - angleJ);
                        }
                        speed[j] += dt2 * pull;
                    }
                    filled++;
                }
            }
            for (int s = end - 1; s >= k4; s--) {
                for (int j = k2; j >= 0; j--) {
                    double angleJ = angle[j];
                    boolean test = j > 0;
                    double pullBar = speedBar[j] * dt2;
                    double t = 0.0;
                    if (j + 1 < angle.length) {
                        couplingBar += pullBar * (angle[j + 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t = -t2;
                        angleBar[j + 1] += t2;
                    }
                    if (test) {
                        couplingBar += pullBar * (angle[j - 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t -= t2;
                        angleBar[j - 1] += t2;
                    }
                    angleBar[j] += t - pullBar * Math.cos(angleJ);
                }
                int base = (filled - 1) * angle.length;
                for (int j = 0; j < angle.length; j++) {
                    angle[j] = tape[base + j];
                    speedBar[j] += angleBar[j] * dt;
                }
                for (int j = k2; j >= 0; j--) {
                    double angleJ = angle[j];
                    boolean test = j > 0;
                    double pullBar = speedBar[j] * dt2;
                    double t = 0.0;
                    if (j + 1 < angle.length) {
                        couplingBar += pullBar * (angle[j + 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t = -t2;
                        angleBar[j + 1] += t2;
                    }
                    if (test) {
                        couplingBar += pullBar * (angle[j - 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t -= t2;
                        angleBar[j - 1] += t2;
                    }
                    angleBar[j] += t - pullBar * Math.cos(angleJ);
                }
                filled--;
            }
            end = k4;
        }
        return couplingBar;
    }

    private static double energyValueAndGradientKernel(double[] angle, double[] speed, double coupling,
            double dt, int steps, double[] angleBar, double[] speedBar, double[][] doubles, int[][] ints,
            double[] partials) {
        double[] tape = doubles[0];
        double[] angleKept = doubles[1];
        double[] speedKept = doubles[2];
        int[] segments = ints[0];
        double dt2 = 0.5 * dt;
        long k = angle.length;
        long size = Math.min(steps, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * angle.length;
                    long k2 = kept + 1;
                    if (angleKept.length < k2 * k) {
                        angleKept = grow(doubles, 1, k2 * k);
                    }
                    for (int i = 0; i < angle.length; i++) {
                        angleKept[p] = angle[i];
                        p++;
                    }
                    int p2 = kept * speed.length;
                    if (speedKept.length < k2 * speed.length) {
                        speedKept = grow(doubles, 2, k2 * speed.length);
                    }
                    for (int i = 0; i < speed.length; i++) {
                        speedKept[p2] = speed[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
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
            int base = filled * angle.length;
            for (int i = 0; i < angle.length; i++) {
                tape[base + i] = angle[i];
                angle[i] += dt * speed[i];
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
            filled++;
        }
        int k2 = angle.length - 1;
        for (int i = angle.length; i < speedBar.length; i++) {
            speedBar[i] = 0.0;
        }
        double energy = 0.0;
        for (int i = 0; i < angle.length; i++) {
            double speedI = speed[i];
            double angleI = angle[i];
            energy += 0.5 * speedI * speedI - Math.cos(angleI);
            angleBar[i] = Math.sin(angleI);
            speedBar[i] = speedI;
        }
        int k3 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        double couplingBar = 0.0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * angle.length;
                for (int j = 0; j < angle.length; j++) {
                    angle[j] = angleKept[p];
                    p++;
                }
                int p2 = (kept - 1) * speed.length;
                for (int j = 0; j < speed.length; j++) {
                    speed[j] = speedKept[p2];
                    p2++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * angle.length;
                            long k5 = kept + 1;
                            if (angleKept.length < k5 * k) {
                                angleKept = grow(doubles, 1, k5 * k);
                            }
                            for (int j = 0; j < angle.length; j++) {
                                angleKept[p3] = angle[j];
                                p3++;
                            }
                            int p4 = kept * speed.length;
                            if (speedKept.length < k5 * speed.length) {
                                speedKept = grow(doubles, 2, k5 * speed.length);
                            }
                            for (int j = 0; j < speed.length; j++) {
                                speedKept[p4] = speed[j];
                                p4++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    for (int j = 0; j < angle.length; j++) {
                        double angleJ = angle[j];
                        double t = Math.sin(angleJ);
                        double pull = -t;
                        pull = j > 0 ? coupling * (angle[j - 1] - angleJ) - t : pull;
                        if (j + 1 < angle.length) {
                            pull += coupling * (angle[j + 1] - angleJ);
                        }
                        speed[j] += dt2 * pull;
                    }
                    int base = filled * angle.length;
                    for (int j = 0; j < angle.length; j++) {
                        tape[base + j] = angle[j];
                        angle[j] += dt * speed[j];
                    }
                    for (int j = 0; j < angle.length; j++) {
                        double angleJ = angle[j];
                        double t = Math.sin(angleJ);
                        double pull = -t;
                        pull = j > 0 ? coupling * (angle[j - 1] - angleJ) - t : pull;
                        if (j + 1 < angle.length) {
                            pull += coupling * (angle[j + 1] - angleJ);
                        }
                        speed[j] += dt2 * pull;
                    }
                    filled++;
                }
            }
            for (int s = end - 1; s >= k4; s--) {
                for (int j = k2; j >= 0; j--) {
                    double angleJ = angle[j];
                    boolean test = j > 0;
                    double pullBar = speedBar[j] * dt2;
                    double t = 0.0;
                    if (j + 1 < angle.length) {
                        couplingBar += pullBar * (angle[j + 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t = -t2;
                        angleBar[j + 1] += t2;
                    }
                    if (test) {
                        couplingBar += pullBar * (angle[j - 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t -= t2;
                        angleBar[j - 1] += t2;
                    }
                    angleBar[j] += t - pullBar * Math.cos(angleJ);
                }
                int base = (filled - 1) * angle.length;
                for (int j = 0; j < angle.length; j++) {
                    angle[j] = tape[base + j];
                    speedBar[j] += angleBar[j] * dt;
                }
                for (int j = k2; j >= 0; j--) {
                    double angleJ = angle[j];
                    boolean test = j > 0;
                    double pullBar = speedBar[j] * dt2;
                    double t = 0.0;
                    if (j + 1 < angle.length) {
                        couplingBar += pullBar * (angle[j + 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t = -t2;
                        angleBar[j + 1] += t2;
                    }
                    if (test) {
                        couplingBar += pullBar * (angle[j - 1] - angleJ);
                        double t2 = pullBar * coupling;
                        t -= t2;
                        angleBar[j - 1] += t2;
                    }
                    angleBar[j] += t - pullBar * Math.cos(angleJ);
                }
                filled--;
            }
            end = k4;
        }
        partials[0] = couplingBar;
        return energy;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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
