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
     * Operations: about {@code 33 * mass.length * mass.length * steps}; of the method itself: about
     * {@code 25 * mass.length * mass.length * steps / 2}. Workspace: at most
     * {@code 4 * (2 * elements(position) * snapshots + 2 * elements(velocity) * snapshots + 8 * mass.length * min(steps, 10000) + 2 * elements(position) + 2 * elements(velocity) + 12 * mass.length + 2 * position.length + 2 * rounds12_25 + snapshots + 2 * velocity.length + 14)}
     * bytes, and while it grows at most twice as many. Here {@code rounds12_25} is how often the loop in line
     * 12 runs in all, {@code snapshots} is {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
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
     * Operations: {@code mass.length * (33 * mass.length * steps + 13 * mass.length - 7 * steps)}; of the
     * method itself: about {@code 25 * mass.length * mass.length * steps / 2}. Workspace: at most
     * {@code 4 * (2 * elements(position) * snapshots + 2 * elements(velocity) * snapshots + 8 * mass.length * min(steps, 10000) + 2 * elements(position) + 2 * elements(velocity) + 12 * mass.length + 2 * position.length + 2 * rounds12_25 + snapshots + 2 * velocity.length + 14)}
     * bytes, and while it grows at most twice as many. Here {@code rounds12_25} is how often the loop in line
     * 12 runs in all, {@code snapshots} is {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
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
        private final double[][] doubles = new double[5][0];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[][] position, double[][] velocity, double[] mass) {
            if (repeats(position, new int[1][0])) {
                throw new IllegalArgumentException("the result position has a row twice");
            }
            if (position == velocity || shareRows(position, velocity, new int[1][0])) {
                throw new IllegalArgumentException("the results position and velocity share an array");
            }
            if (repeats(velocity, new int[1][0])) {
                throw new IllegalArgumentException("the result velocity has a row twice");
            }
            if (contains(position, mass)) {
                throw new IllegalArgumentException("the results position and mass share an array");
            }
            if (contains(velocity, mass)) {
                throw new IllegalArgumentException("the results velocity and mass share an array");
            }
            EnergyGradient holder = new EnergyGradient();
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
            if (this.position == position || shareRows(this.position, position, seen)) {
                throw new IllegalArgumentException(
                        "argument position shares an array with the result position");
            }
            if (this.position == velocity || shareRows(this.position, velocity, seen)) {
                throw new IllegalArgumentException(
                        "argument velocity shares an array with the result position");
            }
            if (contains(this.position, mass)) {
                throw new IllegalArgumentException("argument mass shares an array with the result position");
            }
            if (this.velocity == position || shareRows(this.velocity, position, seen)) {
                throw new IllegalArgumentException(
                        "argument position shares an array with the result velocity");
            }
            if (this.velocity == velocity || shareRows(this.velocity, velocity, seen)) {
                throw new IllegalArgumentException(
                        "argument velocity shares an array with the result velocity");
            }
            if (contains(this.velocity, mass)) {
                throw new IllegalArgumentException("argument mass shares an array with the result velocity");
            }
            if (contains(position, this.mass)) {
                throw new IllegalArgumentException("argument position shares an array with the result mass");
            }
            if (contains(velocity, this.mass)) {
                throw new IllegalArgumentException("argument velocity shares an array with the result mass");
            }
            if (this.mass == mass) {
                throw new IllegalArgumentException("argument mass shares an array with the result mass");
            }
            if (repeats(position, seen)) {
                throw new IllegalArgumentException(
                        "argument position has a row twice, and the method overwrites it");
            }
            if (position == velocity || shareRows(position, velocity, seen)) {
                throw new IllegalArgumentException(
                        "arguments position and velocity share an array, and the method overwrites position");
            }
            if (contains(position, mass)) {
                throw new IllegalArgumentException(
                        "arguments position and mass share an array, and the method overwrites position");
            }
            if (repeats(velocity, seen)) {
                throw new IllegalArgumentException(
                        "argument velocity has a row twice, and the method overwrites it");
            }
            if (contains(velocity, mass)) {
                throw new IllegalArgumentException(
                        "arguments velocity and mass share an array, and the method overwrites velocity");
            }
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
                    for (int j = 0; j < i; j++) {
                        double[] p8 = position[i];
                        double[] q = position[j];
                        double dx = p8[0] - q[0];
                        double dy = p8[1] - q[1];
                        double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                        double pull = mass[i] * mass[j] / (r * r * r);
                        for (int d = 0; d < 2; d++) {
                            double f = pull * (q[d] - p8[d]);
                            force[i][d] += f;
                            force[j][d] -= f;
                        }
                    }
                }
                int base = filled * p4;
                for (int i = 0; i < p4; i++) {
                    int base2 = (base + i) * 2;
                    for (int d = 0; d < 2; d++) {
                        double[] velocityI = velocity[i];
                        double t = dt * force[i][d] / mass[i];
                        int at = base2 + d;
                        tape[at] = t;
                        double t2 = velocityI[d] + t;
                        velocityI[d] = t2;
                        double[] positionI = position[i];
                        tape2[at] = positionI[d];
                        positionI[d] += dt * t2;
                    }
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
        for (int s = intValues[3]; s >= intValues0; s--) {
            int base = (filled - 1) * p;
            for (int i = p2; i >= 0; i--) {
                int base2 = (base + i) * 2;
                for (int d = 1; d >= 0; d--) {
                    double[] velocityBarI = velocityBar[i];
                    int at = base2 + d;
                    position[i][d] = tape2[at];
                    double t = positionBar[i][d] * dt + velocityBarI[d];
                    double t2 = t / mass[i];
                    massBar[i] -= t2 * tape[at];
                    forceBar[i][d] += t2 * dt;
                    velocityBarI[d] = t;
                }
            }
            for (int i = 0; i < p; i++) {
                for (int j = 0; j < i; j++) {
                    double[] p3 = position[i];
                    double[] pBar = positionBar[i];
                    double[] q = position[j];
                    double[] qBar = positionBar[j];
                    double dx = p3[0] - q[0];
                    double dy = p3[1] - q[1];
                    double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                    double massI = mass[i];
                    double massJ = mass[j];
                    double t = r * r;
                    double t2 = t * r;
                    double pull = massI * massJ / t2;
                    double pullBar = 0.0;
                    for (int d = 0; d < 2; d++) {
                        double fBar = forceBar[i][d] - forceBar[j][d];
                        pullBar += fBar * (q[d] - p3[d]);
                        double t3 = fBar * pull;
                        pBar[d] -= t3;
                        qBar[d] += t3;
                    }
                    double t3 = pullBar / t2;
                    massBar[j] += t3 * massI;
                    massBar[i] += t3 * massJ;
                    double t4 = (0.0 - 3.0 * (t3 * pull * t)) / r;
                    double dyBar = t4 * dy;
                    double dxBar = t4 * dx;
                    qBar[1] -= dyBar;
                    pBar[1] += dyBar;
                    qBar[0] -= dxBar;
                    pBar[0] += dxBar;
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
        double[] positionKept = doubles[0];
        double[] velocityKept = doubles[1];
        double[] forceKept = doubles[2];
        int[] segments = ints[0];
        long size = Math.min(steps, 10000) * 2L;
        size *= p;
        if (tape.length < size) {
            tape = grow(doubles, 3, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 4, size);
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
                for (int j = 0; j < i; j++) {
                    double[] p2 = position[i];
                    double[] q = position[j];
                    double dx = p2[0] - q[0];
                    double dy = p2[1] - q[1];
                    double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                    double pull = mass[i] * mass[j] / (r * r * r);
                    for (int d = 0; d < 2; d++) {
                        double f = pull * (q[d] - p2[d]);
                        force[i][d] += f;
                        force[j][d] -= f;
                    }
                }
            }
            int base = filled * p;
            for (int i = 0; i < p; i++) {
                int base2 = (base + i) * 2;
                for (int d = 0; d < 2; d++) {
                    double[] velocityI = velocity[i];
                    double t = dt * force[i][d] / mass[i];
                    int at = base2 + d;
                    tape[at] = t;
                    double t2 = velocityI[d] + t;
                    velocityI[d] = t2;
                    double[] positionI = position[i];
                    tape2[at] = positionI[d];
                    positionI[d] += dt * t2;
                }
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
            for (int j = 0; j < i; j++) {
                double massJ = mass[j];
                double[] p2 = position[i];
                double[] q = position[j];
                double dx = p2[0] - q[0];
                double dy = p2[1] - q[1];
                double t3 = 1.0 / Math.sqrt(dx * dx + dy * dy + 0.01);
                double[] pBar = positionBar[i];
                double[] qBar = positionBar[j];
                double t4 = t3 * (massI * massJ * t3) * t3;
                double dyBar = t4 * dy;
                double dxBar = t4 * dx;
                qBar[1] -= dyBar;
                pBar[1] += dyBar;
                qBar[0] -= dxBar;
                pBar[0] += dxBar;
                t2 -= t3 * massJ;
                massBar[j] -= t3 * massI;
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
                    for (int j = 0; j < i; j++) {
                        double[] p8 = position[i];
                        double[] q = position[j];
                        double dx = p8[0] - q[0];
                        double dy = p8[1] - q[1];
                        double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                        double pull = mass[i] * mass[j] / (r * r * r);
                        for (int d = 0; d < 2; d++) {
                            double f = pull * (q[d] - p8[d]);
                            force[i][d] += f;
                            force[j][d] -= f;
                        }
                    }
                }
                int base = filled * p4;
                for (int i = 0; i < p4; i++) {
                    int base2 = (base + i) * 2;
                    for (int d = 0; d < 2; d++) {
                        double[] velocityI = velocity[i];
                        double t = dt * force[i][d] / mass[i];
                        int at = base2 + d;
                        tape[at] = t;
                        double t2 = velocityI[d] + t;
                        velocityI[d] = t2;
                        double[] positionI = position[i];
                        tape2[at] = positionI[d];
                        positionI[d] += dt * t2;
                    }
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
        for (int s = intValues[3]; s >= intValues0; s--) {
            int base = (filled - 1) * p;
            for (int i = p2; i >= 0; i--) {
                int base2 = (base + i) * 2;
                for (int d = 1; d >= 0; d--) {
                    double[] velocityBarI = velocityBar[i];
                    int at = base2 + d;
                    position[i][d] = tape2[at];
                    double t = positionBar[i][d] * dt + velocityBarI[d];
                    double t2 = t / mass[i];
                    massBar[i] -= t2 * tape[at];
                    forceBar[i][d] += t2 * dt;
                    velocityBarI[d] = t;
                }
            }
            for (int i = 0; i < p; i++) {
                for (int j = 0; j < i; j++) {
                    double[] p3 = position[i];
                    double[] pBar = positionBar[i];
                    double[] q = position[j];
                    double[] qBar = positionBar[j];
                    double dx = p3[0] - q[0];
                    double dy = p3[1] - q[1];
                    double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                    double massI = mass[i];
                    double massJ = mass[j];
                    double t = r * r;
                    double t2 = t * r;
                    double pull = massI * massJ / t2;
                    double pullBar = 0.0;
                    for (int d = 0; d < 2; d++) {
                        double fBar = forceBar[i][d] - forceBar[j][d];
                        pullBar += fBar * (q[d] - p3[d]);
                        double t3 = fBar * pull;
                        pBar[d] -= t3;
                        qBar[d] += t3;
                    }
                    double t3 = pullBar / t2;
                    massBar[j] += t3 * massI;
                    massBar[i] += t3 * massJ;
                    double t4 = (0.0 - 3.0 * (t3 * pull * t)) / r;
                    double dyBar = t4 * dy;
                    double dxBar = t4 * dx;
                    qBar[1] -= dyBar;
                    pBar[1] += dyBar;
                    qBar[0] -= dxBar;
                    pBar[0] += dxBar;
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
        double[] positionKept = doubles[0];
        double[] velocityKept = doubles[1];
        double[] forceKept = doubles[2];
        int[] segments = ints[0];
        long size = Math.min(steps, 10000) * 2L;
        size *= p;
        if (tape.length < size) {
            tape = grow(doubles, 3, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 4, size);
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
                for (int j = 0; j < i; j++) {
                    double[] p2 = position[i];
                    double[] q = position[j];
                    double dx = p2[0] - q[0];
                    double dy = p2[1] - q[1];
                    double r = Math.sqrt(dx * dx + dy * dy + 0.01);
                    double pull = mass[i] * mass[j] / (r * r * r);
                    for (int d = 0; d < 2; d++) {
                        double f = pull * (q[d] - p2[d]);
                        force[i][d] += f;
                        force[j][d] -= f;
                    }
                }
            }
            int base = filled * p;
            for (int i = 0; i < p; i++) {
                int base2 = (base + i) * 2;
                for (int d = 0; d < 2; d++) {
                    double[] velocityI = velocity[i];
                    double t = dt * force[i][d] / mass[i];
                    int at = base2 + d;
                    tape[at] = t;
                    double t2 = velocityI[d] + t;
                    velocityI[d] = t2;
                    double[] positionI = position[i];
                    tape2[at] = positionI[d];
                    positionI[d] += dt * t2;
                }
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
            for (int j = 0; j < i; j++) {
                double massJ = mass[j];
                double[] p2 = position[i];
                double[] q = position[j];
                double dx = p2[0] - q[0];
                double dy = p2[1] - q[1];
                double t3 = 1.0 / Math.sqrt(dx * dx + dy * dy + 0.01);
                double t4 = massI * massJ * t3;
                energy -= t4;
                double[] pBar = positionBar[i];
                double[] qBar = positionBar[j];
                double t5 = t3 * t4 * t3;
                double dyBar = t5 * dy;
                double dxBar = t5 * dx;
                qBar[1] -= dyBar;
                pBar[1] += dyBar;
                qBar[0] -= dxBar;
                pBar[0] += dxBar;
                t2 -= t3 * massJ;
                massBar[j] -= t3 * massI;
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }

    /** Whether two arrays of arrays have a row in common. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        repeats(a, seen);
        for (Object row : b) {
            if (seen[0][place(a, row, seen[0])] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row stands twice in an array of arrays; leaves a table of row numbers by identity. */
    private static boolean repeats(Object[] rows, int[][] seen) {
        int size = tableSize(rows);
        if (seen[0].length < size) {
            seen[0] = new int[size];
        } else {
            Arrays.fill(seen[0], 0, size, 0);
        }
        boolean repeated = false;
        for (int i = 0; i < rows.length; i++) {
            int at = place(rows, rows[i], seen[0]);
            repeated |= seen[0][at] != 0;
            seen[0][at] = i + 1;
        }
        return repeated;
    }

    private static int tableSize(Object[] rows) {
        return 4 * Integer.highestOneBit(rows.length + 1);
    }

    /** Where in the table the number of a row stands, or would stand. */
    private static int place(Object[] rows, Object row, int[] table) {
        int mask = tableSize(rows) - 1;
        int at = System.identityHashCode(row) & mask;
        while (table[at] != 0 && rows[table[at] - 1] != row) {
            at = (at + 1) & mask;
        }
        return at;
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
}
