package programs.applications;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NBody}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NBodyDerivatives {

    private NBodyDerivatives() {}

    /**
     * The derivative of {@link NBody#energy(double[][], double[][], double[], double, int)} with respect to
     * {@code position}, {@code velocity} and {@code mass}.
     */
    public static EnergyGradient energyGradient(double[][] position, double[][] velocity, double[] mass,
            double dt, int steps) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(position, velocity, mass, dt, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NBody#energy(double[][], double[][], double[], double, int)} with
     * respect to {@code position}, {@code velocity} and {@code mass} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 31 * mass.length * mass.length * steps}; of the method itself: about
     * {@code 25 * mass.length * mass.length * steps / 2}. Workspace: at most
     * {@code 4 * (3 * mass.length * mass.length * min(lastSegment + 1, 10000) * min(rounds12_9, 10000) - 3 * mass.length * min(lastSegment + 1, 10000) * min(rounds12_9, 10000) + 2 * elements(position) * snapshots + 2 * elements(velocity) * snapshots + 8 * mass.length * min(steps, 10000) + 2 * elements(position) + 2 * elements(velocity) + 12 * mass.length + 2 * position.length + 2 * rounds12_25 + snapshots + 2 * velocity.length + 14)}
     * bytes, and while it grows at most twice as many. Here {@code lastSegment} is the value of lastSegment
     * in line 12, {@code rounds12_25} is how often the loop in line 12 runs in all, {@code rounds12_9} is how
     * often the loop in line 12 runs in all, {@code snapshots} is
     * {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static void energyGradient(double[][] position, double[][] velocity, double[] mass, double dt,
            int steps, EnergyGradient into) {
        into.prepare(position, velocity, mass);
        energyGradientKernel(into.positionCopy, into.velocityCopy, mass, dt, steps, into.position,
                into.velocity, into.mass, into.ints, into.doubles2, into.doubles);
    }

    /**
     * Computes the derivative of {@link NBody#energy(double[][], double[][], double[], double, int)} with
     * respect to {@code position}, {@code velocity} and {@code mass} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code mass.length * (31 * mass.length * steps + 13 * mass.length - 5 * steps)}; of the
     * method itself: about {@code 25 * mass.length * mass.length * steps / 2}. Workspace: at most
     * {@code 4 * (3 * mass.length * mass.length * min(lastSegment + 1, 10000) * min(rounds12_9, 10000) - 3 * mass.length * min(lastSegment + 1, 10000) * min(rounds12_9, 10000) + 2 * elements(position) * snapshots + 2 * elements(velocity) * snapshots + 8 * mass.length * min(steps, 10000) + 2 * elements(position) + 2 * elements(velocity) + 12 * mass.length + 2 * position.length + 2 * rounds12_25 + snapshots + 2 * velocity.length + 14)}
     * bytes, and while it grows at most twice as many. Here {@code lastSegment} is the value of lastSegment
     * in line 12, {@code rounds12_25} is how often the loop in line 12 runs in all, {@code rounds12_9} is how
     * often the loop in line 12 runs in all, {@code snapshots} is
     * {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static double energyValueAndGradient(double[][] position, double[][] velocity, double[] mass,
            double dt, int steps, EnergyGradient into) {
        into.prepare(position, velocity, mass);
        return energyValueAndGradientKernel(into.positionCopy, into.velocityCopy, mass, dt, steps,
                into.position, into.velocity, into.mass, into.ints, into.doubles2, into.doubles);
    }

    /**
     * The derivative of {@link NBody#energy(double[][], double[][], double[], double, int)} with respect to
     * {@code position}, {@code velocity} and {@code mass}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[][] position = new double[0][];
        private double[][] velocity = new double[0][];
        private double[] mass = new double[0];
        private boolean given;
        private double[][] positionCopy = new double[0][];
        private double[][] velocityCopy = new double[0][];
        private final int[][] ints = new int[2][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final double[][] doubles = new double[13][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[][] position, double[][] velocity, double[] mass) {
            EnergyGradient holder = new EnergyGradient();
            if (holder.own.add(position, 2, "position")) {
                throw new IllegalArgumentException("the result position has a row twice");
            }
            if (holder.own.owner(velocity, 2) != null) {
                throw new IllegalArgumentException("the results position and velocity share an array");
            }
            if (holder.own.add(velocity, 2, "velocity")) {
                throw new IllegalArgumentException("the result velocity has a row twice");
            }
            if (holder.own.owner(mass, 1) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(mass, 1) + " and mass share an array");
            }
            holder.own.add(mass, 1, "mass");
            holder.position = position;
            holder.velocity = velocity;
            holder.mass = mass;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code position}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] position() {
            return position;
        }

        /**
         * The derivative with respect to {@code velocity}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] velocity() {
            return velocity;
        }

        /**
         * The derivative with respect to {@code mass}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] mass() {
            return mass;
        }

        private void prepare(double[][] position, double[][] velocity, double[] mass) {
            own.begin();
            own.add(this.position, 2, "position");
            own.add(this.velocity, 2, "velocity");
            own.add(this.mass, 1, "mass");
            own.end();
            if (own.owner(position, 2) != null) {
                throw new IllegalArgumentException(
                        "argument position shares an array with the result " + own.owner(position, 2));
            }
            if (own.owner(velocity, 2) != null) {
                throw new IllegalArgumentException(
                        "argument velocity shares an array with the result " + own.owner(velocity, 2));
            }
            if (own.owner(mass, 1) != null) {
                throw new IllegalArgumentException(
                        "argument mass shares an array with the result " + own.owner(mass, 1));
            }
            seen.clear();
            if (seen.add(position, 2, "position")) {
                throw new IllegalArgumentException(
                        "argument position has a row twice, and the method overwrites it");
            }
            if (seen.owner(velocity, 2) != null) {
                throw new IllegalArgumentException(
                        "arguments position and velocity share an array, and the method overwrites position");
            }
            if (seen.owner(mass, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments position and mass share an array, and the method overwrites position");
            }
            seen.clear();
            if (seen.add(velocity, 2, "velocity")) {
                throw new IllegalArgumentException(
                        "argument velocity has a row twice, and the method overwrites it");
            }
            if (seen.owner(mass, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments velocity and mass share an array, and the method overwrites velocity");
            }
            seen.clear();
            positionCopy = copied(positionCopy, position);
            velocityCopy = copied(velocityCopy, velocity);
            if (given && !sameShape(this.position, position)) {
                throw new IllegalArgumentException(
                        "the array given for the result position has not the shape of the argument");
            }
            if (given && !sameShape(this.velocity, velocity)) {
                throw new IllegalArgumentException(
                        "the array given for the result velocity has not the shape of the argument");
            }
            if (given && !sameShape(this.mass, mass)) {
                throw new IllegalArgumentException(
                        "the array given for the result mass has not the shape of the argument");
            }
            this.position = zerosLike(this.position, position);
            this.velocity = zerosLike(this.velocity, velocity);
            this.mass = zerosLike(this.mass, mass);
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.position = position;
            results.velocity = velocity;
            results.mass = mass;
            return results;
        }
    }

    private static void energyGradientKernel(double[][] position, double[][] velocity, double[] mass,
            double dt, int steps, double[][] positionBar, double[][] velocityBar, double[] massBar,
            int[][] ints, double[][][] doubles2, double[][] doubles) {
        int[] intValues = zeros(ints, 1, 14);
        int k = energyGradientKernelPart3(mass);
        double[][] force = zeros(doubles2, 0, k, 2);
        double[][] forceBar = zeros(doubles2, 1, k, 2);
        energyGradientKernelPart4(steps, k, position, velocity, force, mass, dt, intValues, doubles, ints);
        energyGradientKernelPart5(k, velocity, velocityBar, mass, position, positionBar, massBar, steps,
                force, dt, intValues, forceBar, doubles, ints);
    }

    private static double energyValueAndGradientKernel(double[][] position, double[][] velocity,
            double[] mass, double dt, int steps, double[][] positionBar, double[][] velocityBar,
            double[] massBar, int[][] ints, double[][][] doubles2, double[][] doubles) {
        int[] intValues = zeros(ints, 1, 14);
        int k = energyValueAndGradientKernelPart3(mass);
        double[][] force = zeros(doubles2, 0, k, 2);
        double[][] forceBar = zeros(doubles2, 1, k, 2);
        energyValueAndGradientKernelPart4(steps, k, position, velocity, force, mass, dt, intValues, doubles,
                ints);
        return energyValueAndGradientKernelPart5(k, velocity, mass, velocityBar, position, positionBar,
                massBar, steps, force, dt, intValues, forceBar, doubles, ints);
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart1(int segment, int end, int p, int kept, int size, int p2,
            double[][] position, int size2, int p3, double[][] velocity, int size3, int p4, double[][] force,
            double[] mass, double dt, int filled, int[] intValues, int[][] ints, double[][] doubles) {
        int[] segments = ints[0];
        double[] positionKept = doubles[0];
        double[] velocityKept = doubles[1];
        double[] forceKept = doubles[2];
        double[] tape = doubles[3];
        double[] tape2 = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        int k = segment * 10000;
        if (end < p) {
            int k2 = kept - 1;
            int segment2 = segments[k2];
            int p5 = k2 * size;
            for (int i = 0; i < p2; i++) {
                double[] positionI = position[i];
                for (int j = 0; j < positionI.length; j++) {
                    positionI[j] = positionKept[p5];
                    p5++;
                }
            }
            int p6 = k2 * size2;
            for (int i = 0; i < p3; i++) {
                double[] velocityI = velocity[i];
                for (int j = 0; j < velocityI.length; j++) {
                    velocityI[j] = velocityKept[p6];
                    p6++;
                }
            }
            int p7 = k2 * size3;
            for (int i = 0; i < p4; i++) {
                double[] forceI = force[i];
                for (int j = 0; j < forceI.length; j++) {
                    forceI[j] = forceKept[p7];
                    p7++;
                }
            }
            int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
            kept = segment2 == segment ? k2 : kept;
            filled = 0;
            for (int round = segment2 * 10000; round < end; round++) {
                if (filled == 10000) {
                    if (segment2 + 1 == next) {
                        if (segments.length < kept + 1L) {
                            segments = grow(ints, 0, kept + 1L);
                        }
                        segments[kept] = segment2 + 1;
                        int p8 = kept * size;
                        long k3 = kept + 1;
                        if (positionKept.length < k3 * size) {
                            positionKept = grow(doubles, 0, k3 * size);
                        }
                        for (int i = 0; i < p2; i++) {
                            double[] positionI = position[i];
                            for (int j = 0; j < positionI.length; j++) {
                                positionKept[p8] = positionI[j];
                                p8++;
                            }
                        }
                        int p9 = kept * size2;
                        if (velocityKept.length < k3 * size2) {
                            velocityKept = grow(doubles, 1, k3 * size2);
                        }
                        for (int i = 0; i < p3; i++) {
                            double[] velocityI = velocity[i];
                            for (int j = 0; j < velocityI.length; j++) {
                                velocityKept[p9] = velocityI[j];
                                p9++;
                            }
                        }
                        int p10 = kept * size3;
                        if (forceKept.length < k3 * size3) {
                            forceKept = grow(doubles, 2, k3 * size3);
                        }
                        for (int i = 0; i < p4; i++) {
                            double[] forceI = force[i];
                            for (int j = 0; j < forceI.length; j++) {
                                forceKept[p10] = forceI[j];
                                p10++;
                            }
                        }
                        next = segment2 + 1
                                + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                        kept++;
                    }
                    filled = 0;
                    segment2++;
                }
                for (int i = 0; i < p4; i++) {
                    double[] f = force[i];
                    f[0] = 0.0;
                    f[1] = 0.0;
                }
                for (int i = 0; i < p4; i++) {
                    if (0 < i) {
                        double[] p8 = position[i];
                        double t = p8[0];
                        double t2 = p8[1];
                        double massI = mass[i];
                        double[] forceI = force[i];
                        for (int j = 0; j < i; j++) {
                            double[] q = position[j];
                            double q0 = q[0];
                            double dx = t - q0;
                            double q1 = q[1];
                            double dy = t2 - q1;
                            double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                            double pull = massI * mass[j] / (r * r * r);
                            double f = pull * (q0 - t);
                            forceI[0] += f;
                            double[] forceJ = force[j];
                            forceJ[0] -= f;
                            double f2 = pull * (q1 - t2);
                            forceI[1] += f2;
                            forceJ[1] -= f2;
                        }
                    }
                }
                int base = filled * p4;
                for (int i = 0; i < p4; i++) {
                    double[] velocityI = velocity[i];
                    double[] forceI = force[i];
                    double massI = mass[i];
                    double t = dt * forceI[0] / massI;
                    int at = base + i;
                    tape[at] = t;
                    double t2 = velocityI[0] + t;
                    velocityI[0] = t2;
                    double[] positionI = position[i];
                    tape2[at] = positionI[0];
                    positionI[0] += dt * t2;
                    double t3 = dt * forceI[1] / massI;
                    tape3[at] = t3;
                    double t4 = velocityI[1] + t3;
                    velocityI[1] = t4;
                    tape4[at] = positionI[1];
                    positionI[1] += dt * t4;
                }
                filled++;
            }
        }
        intValues[0] = k;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart2(int p, int p2, double[][] velocityBar, double[][] forceBar,
            double[] mass, double[][] position, double[][] positionBar, double dt, double[] massBar,
            int segment, int[] intValues, double[][] doubles) {
        int filled = intValues[2];
        int intValues0 = intValues[0];
        double[] tape = doubles[3];
        double[] tape2 = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        for (int s = intValues[3]; s >= intValues0; s--) {
            int base = (filled - 1) * p;
            for (int i = p2; i >= 0; i--) {
                double[] velocityBarI = velocityBar[i];
                double[] forceBarI = forceBar[i];
                double massI = mass[i];
                int at = base + i;
                double[] positionI = position[i];
                double[] positionBarI = positionBar[i];
                positionI[1] = tape4[at];
                double t = positionBarI[1] * dt + velocityBarI[1];
                double t2 = t / massI;
                boolean test = t == 0.0;
                forceBarI[1] += (test ? 0.0 : t2) * dt;
                velocityBarI[1] = t;
                positionI[0] = tape2[at];
                double t3 = positionBarI[0] * dt + velocityBarI[0];
                double t4 = t3 / massI;
                boolean test2 = t3 == 0.0;
                massBar[i] += (test ? 0.0 : -(t2 * tape3[at])) + (test2 ? 0.0 : -(t4 * tape[at]));
                forceBarI[0] += (test2 ? 0.0 : t4) * dt;
                velocityBarI[0] = t3;
            }
            for (int i = 0; i < p; i++) {
                if (0 < i) {
                    double[] rs = doubles[7];
                    if (rs.length < i) {
                        rs = grow(doubles, 7, i);
                    }
                    double[] pulls = doubles[8];
                    if (pulls.length < i) {
                        pulls = grow(doubles, 8, i);
                    }
                    double[] quotients = doubles[9];
                    if (quotients.length < i) {
                        quotients = grow(doubles, 9, i);
                    }
                    double[] p3 = position[i];
                    double t = p3[0];
                    double t2 = p3[1];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double dx = t - q[0];
                        double dy = t2 - q[1];
                        rs[j] = dx * dx + dy * dy + 0.01;
                    }
                    for (int j = 0; j < i; j++) {
                        rs[j] = Math.sqrt(rs[j]);
                    }
                    double massI = mass[i];
                    double[] forceBarI = forceBar[i];
                    double forceBarI1 = forceBarI[1];
                    double forceBarI0 = forceBarI[0];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double[] forceBarJ = forceBar[j];
                        double pullBar = (forceBarI1 - forceBarJ[1]) * (q[1] - t2)
                                + (forceBarI0 - forceBarJ[0]) * (q[0] - t);
                        pulls[j] = massI * mass[j];
                        quotients[j] = pullBar;
                    }
                    for (int j = 0; j < i; j++) {
                        double r = rs[j];
                        double pull = pulls[j] / (r * r * r);
                        pulls[j] = pull;
                    }
                    for (int j = 0; j < i; j++) {
                        double r = rs[j];
                        quotients[j] /= r * r * r;
                    }
                    double[] pBar = positionBar[i];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double[] qBar = positionBar[j];
                        double q0 = q[0];
                        double q1 = q[1];
                        double r = rs[j];
                        double pull = pulls[j];
                        double[] forceBarJ = forceBar[j];
                        double fBar = forceBarI1 - forceBarJ[1];
                        double t3 = fBar * (q1 - t2);
                        double t4 = fBar == 0.0 ? 0.0 : fBar * pull;
                        double fBar2 = forceBarI0 - forceBarJ[0];
                        double t5 = fBar2 == 0.0 ? 0.0 : fBar2 * pull;
                        double quotientsJ = quotients[j];
                        boolean test = t3 + fBar2 * (q0 - t) == 0.0;
                        double t6 = test ? 0.0 : quotientsJ;
                        double rBar = 3.0 * ((test ? 0.0 : -(quotientsJ * pull)) * r) * r;
                        massBar[j] += t6 * massI;
                        massBar[i] += t6 * mass[j];
                        double t7 = rBar / r;
                        double dyBar = t7 * (t2 - q1);
                        double dxBar = t7 * (t - q0);
                        qBar[1] += t4 - dyBar;
                        pBar[1] += dyBar - t4;
                        qBar[0] += t5 - dxBar;
                        pBar[0] += dxBar - t5;
                    }
                }
            }
            for (int i = p2; i >= 0; i--) {
                double[] fBar = forceBar[i];
                fBar[1] = 0.0;
                fBar[0] = 0.0;
            }
            filled--;
        }
        intValues[4] = filled;
        intValues[5] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int energyGradientKernelPart3(double[] mass) {
        return mass.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart4(int steps, int p, double[][] position, double[][] velocity,
            double[][] force, double[] mass, double dt, int[] intValues, double[][] doubles, int[][] ints) {
        double[] tape = doubles[3];
        double[] tape2 = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        double[] positionKept = doubles[0];
        double[] velocityKept = doubles[1];
        double[] forceKept = doubles[2];
        int[] segments = ints[0];
        long size = Math.min(steps, 10000) * (long) p;
        if (tape.length < size) {
            tape = grow(doubles, 3, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 4, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 5, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 6, size);
        }
        int size2 = 0;
        for (int i = 0; i < position.length; i++) {
            size2 += position[i].length;
        }
        int size3 = 0;
        for (int i = 0; i < velocity.length; i++) {
            size3 += velocity[i].length;
        }
        int size4 = 0;
        for (int i = 0; i < p; i++) {
            size4 += force[i].length;
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
                    int p2 = kept * size2;
                    long k = kept + 1;
                    if (positionKept.length < k * size2) {
                        positionKept = grow(doubles, 0, k * size2);
                    }
                    for (int i = 0; i < position.length; i++) {
                        double[] positionI = position[i];
                        for (int j = 0; j < positionI.length; j++) {
                            positionKept[p2] = positionI[j];
                            p2++;
                        }
                    }
                    int p3 = kept * size3;
                    if (velocityKept.length < k * size3) {
                        velocityKept = grow(doubles, 1, k * size3);
                    }
                    for (int i = 0; i < velocity.length; i++) {
                        double[] velocityI = velocity[i];
                        for (int j = 0; j < velocityI.length; j++) {
                            velocityKept[p3] = velocityI[j];
                            p3++;
                        }
                    }
                    int p4 = kept * size4;
                    if (forceKept.length < k * size4) {
                        forceKept = grow(doubles, 2, k * size4);
                    }
                    for (int i = 0; i < p; i++) {
                        double[] forceI = force[i];
                        for (int j = 0; j < forceI.length; j++) {
                            forceKept[p4] = forceI[j];
                            p4++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            for (int i = 0; i < p; i++) {
                double[] f = force[i];
                f[0] = 0.0;
                f[1] = 0.0;
            }
            for (int i = 0; i < p; i++) {
                if (0 < i) {
                    double[] p2 = position[i];
                    double t = p2[0];
                    double t2 = p2[1];
                    double massI = mass[i];
                    double[] forceI = force[i];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double q0 = q[0];
                        double dx = t - q0;
                        double q1 = q[1];
                        double dy = t2 - q1;
                        double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                        double pull = massI * mass[j] / (r * r * r);
                        double f = pull * (q0 - t);
                        forceI[0] += f;
                        double[] forceJ = force[j];
                        forceJ[0] -= f;
                        double f2 = pull * (q1 - t2);
                        forceI[1] += f2;
                        forceJ[1] -= f2;
                    }
                }
            }
            int base = filled * p;
            for (int i = 0; i < p; i++) {
                double[] velocityI = velocity[i];
                double[] forceI = force[i];
                double massI = mass[i];
                double t = dt * forceI[0] / massI;
                int at = base + i;
                tape[at] = t;
                double t2 = velocityI[0] + t;
                velocityI[0] = t2;
                double[] positionI = position[i];
                tape2[at] = positionI[0];
                positionI[0] += dt * t2;
                double t3 = dt * forceI[1] / massI;
                tape3[at] = t3;
                double t4 = velocityI[1] + t3;
                velocityI[1] = t4;
                tape4[at] = positionI[1];
                positionI[1] += dt * t4;
            }
            filled++;
        }
        intValues[6] = position.length;
        intValues[7] = size2;
        intValues[8] = velocity.length;
        intValues[9] = size3;
        intValues[10] = size4;
        intValues[11] = kept;
        intValues[12] = filled;
        intValues[13] = p - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart5(int p, double[][] velocity, double[][] velocityBar,
            double[] mass, double[][] position, double[][] positionBar, double[] massBar, int steps,
            double[][] force, double dt, int[] intValues, double[][] forceBar, double[][] doubles,
            int[][] ints) {
        int kept = intValues[11];
        int filled = intValues[12];
        int size = intValues[7];
        int intValues6 = intValues[6];
        int size2 = intValues[9];
        int intValues8 = intValues[8];
        int size3 = intValues[10];
        int intValues13 = intValues[13];
        for (int i = 0; i < p; i++) {
            double[] v = velocity[i];
            double[] vBar = velocityBar[i];
            double massI = mass[i];
            double v0 = v[0];
            double v1 = v[1];
            double t = v0 * v0 + v1 * v1;
            double t2 = 0.0;
            if (0 < i) {
                double[] p2 = position[i];
                double t3 = p2[0];
                double t4 = p2[1];
                double[] pBar = positionBar[i];
                for (int j = 0; j < i; j++) {
                    double massJ = mass[j];
                    double[] q = position[j];
                    double dx = t3 - q[0];
                    double dy = t4 - q[1];
                    double t5 = 1.0 / Math.sqrt(dx * dx + dy * dy + 0.01);
                    double[] qBar = positionBar[j];
                    double t6 = t5 * (massI * massJ * t5) * t5;
                    double dyBar = t6 * dy;
                    double dxBar = t6 * dx;
                    qBar[1] -= dyBar;
                    pBar[1] += dyBar;
                    qBar[0] -= dxBar;
                    pBar[0] += dxBar;
                    t2 -= t5 * massJ;
                    massBar[j] -= t5 * massI;
                }
            }
            vBar[1] += massI * v1;
            vBar[0] += massI * v0;
            massBar[i] += t2 + t * 0.5;
        }
        int k = Math.max(steps, 0);
        int lastSegment = Math.floorDiv(k - 1, 10000);
        int segment = lastSegment;
        int end = k;
        while (segment >= 0) {
            energyGradientKernelPart1(segment, end, k, kept, size, intValues6, position, size2, intValues8,
                    velocity, size3, p, force, mass, dt, filled, intValues, ints, doubles);
            energyGradientKernelPart2(p, intValues13, velocityBar, forceBar, mass, position, positionBar, dt,
                    massBar, segment, intValues, doubles);
            kept = intValues[1];
            filled = intValues[4];
            segment = intValues[5];
            end = intValues[0];
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart1(int segment, int end, int p, int kept, int size,
            int p2, double[][] position, int size2, int p3, double[][] velocity, int size3, int p4,
            double[][] force, double[] mass, double dt, int filled, int[] intValues, int[][] ints,
            double[][] doubles) {
        int[] segments = ints[0];
        double[] positionKept = doubles[0];
        double[] velocityKept = doubles[1];
        double[] forceKept = doubles[2];
        double[] tape = doubles[3];
        double[] tape2 = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        int k = segment * 10000;
        if (end < p) {
            int k2 = kept - 1;
            int segment2 = segments[k2];
            int p5 = k2 * size;
            for (int i = 0; i < p2; i++) {
                double[] positionI = position[i];
                for (int j = 0; j < positionI.length; j++) {
                    positionI[j] = positionKept[p5];
                    p5++;
                }
            }
            int p6 = k2 * size2;
            for (int i = 0; i < p3; i++) {
                double[] velocityI = velocity[i];
                for (int j = 0; j < velocityI.length; j++) {
                    velocityI[j] = velocityKept[p6];
                    p6++;
                }
            }
            int p7 = k2 * size3;
            for (int i = 0; i < p4; i++) {
                double[] forceI = force[i];
                for (int j = 0; j < forceI.length; j++) {
                    forceI[j] = forceKept[p7];
                    p7++;
                }
            }
            int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
            kept = segment2 == segment ? k2 : kept;
            filled = 0;
            for (int round = segment2 * 10000; round < end; round++) {
                if (filled == 10000) {
                    if (segment2 + 1 == next) {
                        if (segments.length < kept + 1L) {
                            segments = grow(ints, 0, kept + 1L);
                        }
                        segments[kept] = segment2 + 1;
                        int p8 = kept * size;
                        long k3 = kept + 1;
                        if (positionKept.length < k3 * size) {
                            positionKept = grow(doubles, 0, k3 * size);
                        }
                        for (int i = 0; i < p2; i++) {
                            double[] positionI = position[i];
                            for (int j = 0; j < positionI.length; j++) {
                                positionKept[p8] = positionI[j];
                                p8++;
                            }
                        }
                        int p9 = kept * size2;
                        if (velocityKept.length < k3 * size2) {
                            velocityKept = grow(doubles, 1, k3 * size2);
                        }
                        for (int i = 0; i < p3; i++) {
                            double[] velocityI = velocity[i];
                            for (int j = 0; j < velocityI.length; j++) {
                                velocityKept[p9] = velocityI[j];
                                p9++;
                            }
                        }
                        int p10 = kept * size3;
                        if (forceKept.length < k3 * size3) {
                            forceKept = grow(doubles, 2, k3 * size3);
                        }
                        for (int i = 0; i < p4; i++) {
                            double[] forceI = force[i];
                            for (int j = 0; j < forceI.length; j++) {
                                forceKept[p10] = forceI[j];
                                p10++;
                            }
                        }
                        next = segment2 + 1
                                + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                        kept++;
                    }
                    filled = 0;
                    segment2++;
                }
                for (int i = 0; i < p4; i++) {
                    double[] f = force[i];
                    f[0] = 0.0;
                    f[1] = 0.0;
                }
                for (int i = 0; i < p4; i++) {
                    if (0 < i) {
                        double[] p8 = position[i];
                        double t = p8[0];
                        double t2 = p8[1];
                        double massI = mass[i];
                        double[] forceI = force[i];
                        for (int j = 0; j < i; j++) {
                            double[] q = position[j];
                            double q0 = q[0];
                            double dx = t - q0;
                            double q1 = q[1];
                            double dy = t2 - q1;
                            double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                            double pull = massI * mass[j] / (r * r * r);
                            double f = pull * (q0 - t);
                            forceI[0] += f;
                            double[] forceJ = force[j];
                            forceJ[0] -= f;
                            double f2 = pull * (q1 - t2);
                            forceI[1] += f2;
                            forceJ[1] -= f2;
                        }
                    }
                }
                int base = filled * p4;
                for (int i = 0; i < p4; i++) {
                    double[] velocityI = velocity[i];
                    double[] forceI = force[i];
                    double massI = mass[i];
                    double t = dt * forceI[0] / massI;
                    int at = base + i;
                    tape[at] = t;
                    double t2 = velocityI[0] + t;
                    velocityI[0] = t2;
                    double[] positionI = position[i];
                    tape2[at] = positionI[0];
                    positionI[0] += dt * t2;
                    double t3 = dt * forceI[1] / massI;
                    tape3[at] = t3;
                    double t4 = velocityI[1] + t3;
                    velocityI[1] = t4;
                    tape4[at] = positionI[1];
                    positionI[1] += dt * t4;
                }
                filled++;
            }
        }
        intValues[0] = k;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart2(int p, int p2, double[][] velocityBar,
            double[][] forceBar, double[] mass, double[][] position, double[][] positionBar, double dt,
            double[] massBar, int segment, int[] intValues, double[][] doubles) {
        int filled = intValues[2];
        int intValues0 = intValues[0];
        double[] tape = doubles[3];
        double[] tape2 = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        for (int s = intValues[3]; s >= intValues0; s--) {
            int base = (filled - 1) * p;
            for (int i = p2; i >= 0; i--) {
                double[] velocityBarI = velocityBar[i];
                double[] forceBarI = forceBar[i];
                double massI = mass[i];
                int at = base + i;
                double[] positionI = position[i];
                double[] positionBarI = positionBar[i];
                positionI[1] = tape4[at];
                double t = positionBarI[1] * dt + velocityBarI[1];
                double t2 = t / massI;
                boolean test = t == 0.0;
                forceBarI[1] += (test ? 0.0 : t2) * dt;
                velocityBarI[1] = t;
                positionI[0] = tape2[at];
                double t3 = positionBarI[0] * dt + velocityBarI[0];
                double t4 = t3 / massI;
                boolean test2 = t3 == 0.0;
                massBar[i] += (test ? 0.0 : -(t2 * tape3[at])) + (test2 ? 0.0 : -(t4 * tape[at]));
                forceBarI[0] += (test2 ? 0.0 : t4) * dt;
                velocityBarI[0] = t3;
            }
            for (int i = 0; i < p; i++) {
                if (0 < i) {
                    double[] rs = doubles[10];
                    if (rs.length < i) {
                        rs = grow(doubles, 10, i);
                    }
                    double[] pulls = doubles[11];
                    if (pulls.length < i) {
                        pulls = grow(doubles, 11, i);
                    }
                    double[] quotients = doubles[12];
                    if (quotients.length < i) {
                        quotients = grow(doubles, 12, i);
                    }
                    double[] p3 = position[i];
                    double t = p3[0];
                    double t2 = p3[1];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double dx = t - q[0];
                        double dy = t2 - q[1];
                        rs[j] = dx * dx + dy * dy + 0.01;
                    }
                    for (int j = 0; j < i; j++) {
                        rs[j] = Math.sqrt(rs[j]);
                    }
                    double massI = mass[i];
                    double[] forceBarI = forceBar[i];
                    double forceBarI1 = forceBarI[1];
                    double forceBarI0 = forceBarI[0];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double[] forceBarJ = forceBar[j];
                        double pullBar = (forceBarI1 - forceBarJ[1]) * (q[1] - t2)
                                + (forceBarI0 - forceBarJ[0]) * (q[0] - t);
                        pulls[j] = massI * mass[j];
                        quotients[j] = pullBar;
                    }
                    for (int j = 0; j < i; j++) {
                        double r = rs[j];
                        double pull = pulls[j] / (r * r * r);
                        pulls[j] = pull;
                    }
                    for (int j = 0; j < i; j++) {
                        double r = rs[j];
                        quotients[j] /= r * r * r;
                    }
                    double[] pBar = positionBar[i];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double[] qBar = positionBar[j];
                        double q0 = q[0];
                        double q1 = q[1];
                        double r = rs[j];
                        double pull = pulls[j];
                        double[] forceBarJ = forceBar[j];
                        double fBar = forceBarI1 - forceBarJ[1];
                        double t3 = fBar * (q1 - t2);
                        double t4 = fBar == 0.0 ? 0.0 : fBar * pull;
                        double fBar2 = forceBarI0 - forceBarJ[0];
                        double t5 = fBar2 == 0.0 ? 0.0 : fBar2 * pull;
                        double quotientsJ = quotients[j];
                        boolean test = t3 + fBar2 * (q0 - t) == 0.0;
                        double t6 = test ? 0.0 : quotientsJ;
                        double rBar = 3.0 * ((test ? 0.0 : -(quotientsJ * pull)) * r) * r;
                        massBar[j] += t6 * massI;
                        massBar[i] += t6 * mass[j];
                        double t7 = rBar / r;
                        double dyBar = t7 * (t2 - q1);
                        double dxBar = t7 * (t - q0);
                        qBar[1] += t4 - dyBar;
                        pBar[1] += dyBar - t4;
                        qBar[0] += t5 - dxBar;
                        pBar[0] += dxBar - t5;
                    }
                }
            }
            for (int i = p2; i >= 0; i--) {
                double[] fBar = forceBar[i];
                fBar[1] = 0.0;
                fBar[0] = 0.0;
            }
            filled--;
        }
        intValues[4] = filled;
        intValues[5] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int energyValueAndGradientKernelPart3(double[] mass) {
        return mass.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart4(int steps, int p, double[][] position,
            double[][] velocity, double[][] force, double[] mass, double dt, int[] intValues,
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[3];
        double[] tape2 = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        double[] positionKept = doubles[0];
        double[] velocityKept = doubles[1];
        double[] forceKept = doubles[2];
        int[] segments = ints[0];
        long size = Math.min(steps, 10000) * (long) p;
        if (tape.length < size) {
            tape = grow(doubles, 3, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 4, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 5, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 6, size);
        }
        int size2 = 0;
        for (int i = 0; i < position.length; i++) {
            size2 += position[i].length;
        }
        int size3 = 0;
        for (int i = 0; i < velocity.length; i++) {
            size3 += velocity[i].length;
        }
        int size4 = 0;
        for (int i = 0; i < p; i++) {
            size4 += force[i].length;
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
                    int p2 = kept * size2;
                    long k = kept + 1;
                    if (positionKept.length < k * size2) {
                        positionKept = grow(doubles, 0, k * size2);
                    }
                    for (int i = 0; i < position.length; i++) {
                        double[] positionI = position[i];
                        for (int j = 0; j < positionI.length; j++) {
                            positionKept[p2] = positionI[j];
                            p2++;
                        }
                    }
                    int p3 = kept * size3;
                    if (velocityKept.length < k * size3) {
                        velocityKept = grow(doubles, 1, k * size3);
                    }
                    for (int i = 0; i < velocity.length; i++) {
                        double[] velocityI = velocity[i];
                        for (int j = 0; j < velocityI.length; j++) {
                            velocityKept[p3] = velocityI[j];
                            p3++;
                        }
                    }
                    int p4 = kept * size4;
                    if (forceKept.length < k * size4) {
                        forceKept = grow(doubles, 2, k * size4);
                    }
                    for (int i = 0; i < p; i++) {
                        double[] forceI = force[i];
                        for (int j = 0; j < forceI.length; j++) {
                            forceKept[p4] = forceI[j];
                            p4++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            for (int i = 0; i < p; i++) {
                double[] f = force[i];
                f[0] = 0.0;
                f[1] = 0.0;
            }
            for (int i = 0; i < p; i++) {
                if (0 < i) {
                    double[] p2 = position[i];
                    double t = p2[0];
                    double t2 = p2[1];
                    double massI = mass[i];
                    double[] forceI = force[i];
                    for (int j = 0; j < i; j++) {
                        double[] q = position[j];
                        double q0 = q[0];
                        double dx = t - q0;
                        double q1 = q[1];
                        double dy = t2 - q1;
                        double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                        double pull = massI * mass[j] / (r * r * r);
                        double f = pull * (q0 - t);
                        forceI[0] += f;
                        double[] forceJ = force[j];
                        forceJ[0] -= f;
                        double f2 = pull * (q1 - t2);
                        forceI[1] += f2;
                        forceJ[1] -= f2;
                    }
                }
            }
            int base = filled * p;
            for (int i = 0; i < p; i++) {
                double[] velocityI = velocity[i];
                double[] forceI = force[i];
                double massI = mass[i];
                double t = dt * forceI[0] / massI;
                int at = base + i;
                tape[at] = t;
                double t2 = velocityI[0] + t;
                velocityI[0] = t2;
                double[] positionI = position[i];
                tape2[at] = positionI[0];
                positionI[0] += dt * t2;
                double t3 = dt * forceI[1] / massI;
                tape3[at] = t3;
                double t4 = velocityI[1] + t3;
                velocityI[1] = t4;
                tape4[at] = positionI[1];
                positionI[1] += dt * t4;
            }
            filled++;
        }
        intValues[6] = position.length;
        intValues[7] = size2;
        intValues[8] = velocity.length;
        intValues[9] = size3;
        intValues[10] = size4;
        intValues[11] = kept;
        intValues[12] = filled;
        intValues[13] = p - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double energyValueAndGradientKernelPart5(int p, double[][] velocity, double[] mass,
            double[][] velocityBar, double[][] position, double[][] positionBar, double[] massBar, int steps,
            double[][] force, double dt, int[] intValues, double[][] forceBar, double[][] doubles,
            int[][] ints) {
        int kept = intValues[11];
        int filled = intValues[12];
        int size = intValues[7];
        int intValues6 = intValues[6];
        int size2 = intValues[9];
        int intValues8 = intValues[8];
        int size3 = intValues[10];
        int intValues13 = intValues[13];
        double energy = 0.0;
        for (int i = 0; i < p; i++) {
            double[] v = velocity[i];
            double massI = mass[i];
            double v0 = v[0];
            double v1 = v[1];
            double t = v0 * v0 + v1 * v1;
            energy += 0.5 * massI * t;
            double[] vBar = velocityBar[i];
            double t2 = 0.0;
            if (0 < i) {
                double[] p2 = position[i];
                double t3 = p2[0];
                double t4 = p2[1];
                double[] pBar = positionBar[i];
                for (int j = 0; j < i; j++) {
                    double massJ = mass[j];
                    double[] q = position[j];
                    double dx = t3 - q[0];
                    double dy = t4 - q[1];
                    double t5 = 1.0 / Math.sqrt(dx * dx + dy * dy + 0.01);
                    double t6 = massI * massJ * t5;
                    energy -= t6;
                    double[] qBar = positionBar[j];
                    double t7 = t5 * t6 * t5;
                    double dyBar = t7 * dy;
                    double dxBar = t7 * dx;
                    qBar[1] -= dyBar;
                    pBar[1] += dyBar;
                    qBar[0] -= dxBar;
                    pBar[0] += dxBar;
                    t2 -= t5 * massJ;
                    massBar[j] -= t5 * massI;
                }
            }
            vBar[1] += massI * v1;
            vBar[0] += massI * v0;
            massBar[i] += t2 + t * 0.5;
        }
        int k = Math.max(steps, 0);
        int lastSegment = Math.floorDiv(k - 1, 10000);
        int segment = lastSegment;
        int end = k;
        while (segment >= 0) {
            energyValueAndGradientKernelPart1(segment, end, k, kept, size, intValues6, position, size2,
                    intValues8, velocity, size3, p, force, mass, dt, filled, intValues, ints, doubles);
            energyValueAndGradientKernelPart2(p, intValues13, velocityBar, forceBar, mass, position,
                    positionBar, dt, massBar, segment, intValues, doubles);
            kept = intValues[1];
            filled = intValues[4];
            segment = intValues[5];
            end = intValues[0];
        }
        return energy;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}
