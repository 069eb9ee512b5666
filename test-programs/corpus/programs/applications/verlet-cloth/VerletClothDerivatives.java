package programs.applications;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link VerletCloth}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class VerletClothDerivatives {

    private VerletClothDerivatives() {}

    /**
     * The derivative of {@link VerletCloth#energy(double[][][], double, double, int, double)} with respect to
     * {@code pos}, {@code stiff} and {@code gravity}.
     *
     * <p>
     * Where the argument is 0 (line 36), the derivative of {@code sqrt} is infinite.
     */
    public static EnergyGradient energyGradient(double[][][] pos, double stiff, double gravity, int steps,
            double rest) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(pos, stiff, gravity, steps, rest, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link VerletCloth#energy(double[][][], double, double, int, double)} with
     * respect to {@code pos}, {@code stiff} and {@code gravity} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 167 * pos.length * pos[0].length * steps + 3 * elements(pos) + rounds11_77};
     * of the method itself: at most {@code 72 * pos.length * pos[0].length * steps + 5 * elements(pos)}.
     * Workspace: at most
     * {@code 4 * (12 * min(steps, 10000) * pos.length * pos[0].length + 6 * pos.length * pos[0].length + 2 * elements(pos) + 12 * pos.length + 4 * rounds12_25 + 6 * rows(pos) + snapshots + 30)}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds11_77} is how often the loop in line 11 runs in all, {@code rounds12_25} is how often
     * the loop in line 12 runs in all, {@code snapshots} is {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static void energyGradient(double[][][] pos, double stiff, double gravity, int steps, double rest,
            EnergyGradient into) {
        into.prepare(pos);
        energyGradientKernel(into.posRows, stiff, gravity, steps, rest, into.posBarRows, into.ints,
                into.doubles, into.doubles3, into.doubleRows2, into.doubles2, into.partials);
        into.stiff = into.partials[0];
        into.gravity = into.partials[1];
    }

    /**
     * Computes the derivative of {@link VerletCloth#energy(double[][][], double, double, int, double)} with
     * respect to {@code pos}, {@code stiff} and {@code gravity} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: at most {@code 167 * pos.length * pos[0].length * steps + 8 * elements(pos) + rounds11_77};
     * of the method itself: at most {@code 72 * pos.length * pos[0].length * steps + 5 * elements(pos)}.
     * Workspace: at most
     * {@code 4 * (12 * min(steps, 10000) * pos.length * pos[0].length + 6 * pos.length * pos[0].length + 2 * elements(pos) + 12 * pos.length + 4 * rounds12_25 + 6 * rows(pos) + snapshots + 30)}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds11_77} is how often the loop in line 11 runs in all, {@code rounds12_25} is how often
     * the loop in line 12 runs in all, {@code snapshots} is {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static double energyValueAndGradient(double[][][] pos, double stiff, double gravity, int steps,
            double rest, EnergyGradient into) {
        into.prepare(pos);
        double value = energyValueAndGradientKernel(into.posRows, stiff, gravity, steps, rest,
                into.posBarRows, into.ints, into.doubles, into.doubles3, into.doubleRows2, into.doubles2,
                into.partials);
        into.stiff = into.partials[0];
        into.gravity = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link VerletCloth#energy(double[][][], double, double, int, double)} with respect to
     * {@code pos}, {@code stiff} and {@code gravity}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[][][] pos = new double[0][][];
        private double stiff;
        private double gravity;
        private boolean given;
        private double[][][] posCopy = new double[0][][];
        private double[][][] posRowsPlanes = new double[0][][];
        private double[][][] posRows = new double[0][][];
        private double[][][] posBarRowsPlanes = new double[0][][];
        private double[][][] posBarRows = new double[0][][];
        private final int[][] ints = new int[3][0];
        private final double[][] doubles = new double[9][0];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][][] doubles2 = new double[4][0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[][][] pos) {
            EnergyGradient holder = new EnergyGradient();
            if (holder.own.add(pos, 3, "pos")) {
                throw new IllegalArgumentException("the result pos has a row twice");
            }
            holder.pos = pos;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code pos}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] pos() {
            return pos;
        }

        /** The derivative with respect to {@code stiff}. */
        public double stiff() {
            return stiff;
        }

        /** The derivative with respect to {@code gravity}. */
        public double gravity() {
            return gravity;
        }

        private void prepare(double[][][] pos) {
            own.begin();
            own.add(this.pos, 3, "pos");
            own.end();
            if (own.owner(pos, 3) != null) {
                throw new IllegalArgumentException("argument pos shares an array with the result pos");
            }
            seen.clear();
            if (seen.add(pos, 3, "pos")) {
                throw new IllegalArgumentException(
                        "argument pos has a row twice, and the method overwrites it");
            }
            seen.clear();
            posCopy = copied(posCopy, pos);
            posRowsPlanes = planes(posRowsPlanes, posCopy);
            posRows = borrowed(posRows, posRowsPlanes);
            if (given && !sameShape(this.pos, pos)) {
                throw new IllegalArgumentException(
                        "the array given for the result pos has not the shape of the argument");
            }
            this.pos = zerosLike(this.pos, pos);
            posBarRowsPlanes = planes(posBarRowsPlanes, this.pos);
            posBarRows = borrowed(posBarRows, posBarRowsPlanes);
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.pos = pos;
            results.stiff = stiff;
            results.gravity = gravity;
            return results;
        }
    }

    private static void energyGradientKernel(double[][][] pos, double stiff, double gravity, int steps,
            double rest, double[][][] posBar, int[][] ints, double[][] doubles, double[][][][] doubles3,
            double[][][] doubleRows2, double[][][] doubles2, double[] partials) {
        int[] made = zeros(ints, 2, 4);
        int[] intValues = zeros(ints, 1, 20);
        double[] doubleValues = zeros(doubles, 8, 5);
        int k = energyGradientKernelPart5(pos);
        int k2 = pos[0].length;
        double[][][] old = zeros(doubles3, 0, k, k2);
        double[][][] oldBar = zeros(doubles3, 1, k, k2);
        energyGradientKernelPart6(k, k2, old, oldBar, pos, steps, intValues, doubleRows2, doubles, doubles2,
                made);
        energyGradientKernelPart7(steps, k, pos, old, k2, gravity, rest, stiff, posBar, intValues,
                doubleValues, doubles, ints);
        energyGradientKernelPart8(steps, k2, k, pos, old, intValues, gravity, rest, stiff, posBar, oldBar,
                doubleValues, doubleRows2, doubles, ints);
        partials[0] = doubleValues[3];
        partials[1] = doubleValues[4];
    }

    private static double energyValueAndGradientKernel(double[][][] pos, double stiff, double gravity,
            int steps, double rest, double[][][] posBar, int[][] ints, double[][] doubles,
            double[][][][] doubles3, double[][][] doubleRows2, double[][][] doubles2, double[] partials) {
        int[] made = zeros(ints, 2, 4);
        int[] intValues = zeros(ints, 1, 20);
        double[] doubleValues = zeros(doubles, 8, 5);
        int k = energyValueAndGradientKernelPart5(pos);
        int k2 = pos[0].length;
        double[][][] old = zeros(doubles3, 0, k, k2);
        double[][][] oldBar = zeros(doubles3, 1, k, k2);
        energyValueAndGradientKernelPart6(k, k2, old, oldBar, pos, steps, intValues, doubleRows2, doubles,
                doubles2, made);
        energyValueAndGradientKernelPart7(steps, k, pos, old, k2, gravity, rest, stiff, intValues, doubles,
                ints);
        energyValueAndGradientKernelPart8(k, pos, posBar, gravity, steps, k2, old, intValues, rest, stiff,
                oldBar, doubleValues, doubleRows2, doubles, ints);
        partials[0] = doubleValues[3];
        partials[1] = doubleValues[4];
        return doubleValues[2];
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart1(int kept, int size, int size2, int p, double[][][] pos,
            double[][][] old, int segment, int[] intValues, int[][] ints, double[][] doubles) {
        int[] segments = ints[0];
        double[] posKept = doubles[0];
        double[] oldKept = doubles[1];
        int k = kept - 1;
        int segment2 = segments[k];
        int p2 = k * size;
        int p3 = k * size2;
        for (int i = 0; i < p; i++) {
            double[][] posI = pos[i];
            for (int j = 0; j < posI.length; j++) {
                double[] posIJ = posI[j];
                for (int l = 0; l < posIJ.length; l++) {
                    posIJ[l] = posKept[p2];
                    p2++;
                }
            }
            double[][] oldI = old[i];
            for (int j = 0; j < oldI.length; j++) {
                double[] oldIJ = oldI[j];
                for (int l = 0; l < oldIJ.length; l++) {
                    oldIJ[l] = oldKept[p3];
                    p3++;
                }
            }
        }
        intValues[0] = segment2;
        intValues[1] = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
        intValues[2] = segment2 == segment ? k : kept;
        intValues[3] = segment2 * 10000;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart2(int end, int size, int p, double[][][] pos, int size2,
            double[][][] old, int segment, int p2, int p3, double gravity, double rest, double stiff,
            int[] intValues, double[][] doubles, int[][] ints) {
        double[] posKept = doubles[0];
        double[] oldKept = doubles[1];
        int[] segments = ints[0];
        int kept = intValues[2];
        int segment2 = intValues[0];
        int next = intValues[1];
        double[] dxTape = doubles[2];
        double[] dyTape = doubles[3];
        double[] dzTape = doubles[4];
        double[] dxTape2 = doubles[5];
        double[] dyTape2 = doubles[6];
        double[] dzTape2 = doubles[7];
        int filled = 0;
        for (int round = intValues[3]; round < end; round++) {
            if (filled == 10000) {
                if (segment2 + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment2 + 1;
                    int p4 = kept * size;
                    long k = kept + 1;
                    if (posKept.length < k * size) {
                        posKept = grow(doubles, 0, k * size);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] posI = pos[i];
                        for (int j = 0; j < posI.length; j++) {
                            double[] posIJ = posI[j];
                            for (int l = 0; l < posIJ.length; l++) {
                                posKept[p4] = posIJ[l];
                                p4++;
                            }
                        }
                    }
                    int p5 = kept * size2;
                    if (oldKept.length < k * size2) {
                        oldKept = grow(doubles, 1, k * size2);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] oldI = old[i];
                        for (int j = 0; j < oldI.length; j++) {
                            double[] oldIJ = oldI[j];
                            for (int l = 0; l < oldIJ.length; l++) {
                                oldKept[p5] = oldIJ[l];
                                p5++;
                            }
                        }
                    }
                    next = segment2 + 1
                            + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment2++;
            }
            for (int i = 0; i < p; i++) {
                boolean test = i == 0;
                for (int j = 0; j < p2; j++) {
                    if (!(test & (j == 0 | j == p3))) {
                        double[] p4 = pos[i][j];
                        double[] o = old[i][j];
                        double t = p4[0];
                        p4[0] = t + ((t - o[0]) * 0.99 + 0.0);
                        o[0] = t;
                        double t2 = p4[1];
                        p4[1] = t2 + ((t2 - o[1]) * 0.99 + gravity * -0.01);
                        o[1] = t2;
                        double t3 = p4[2];
                        p4[2] = t3 + ((t3 - o[2]) * 0.99 + 0.0);
                        o[2] = t3;
                    }
                }
            }
            for (int i = 0; i < p; i++) {
                boolean test = i + 1 < p;
                for (int j = 0; j < p2; j++) {
                    if (test) {
                        double[] a = pos[i][j];
                        double[] b = pos[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == p3);
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len / (pinned ? 1 : 2);
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        if (!pinned) {
                            a[0] += t;
                            a[1] += t2;
                            a[2] += t3;
                        }
                    }
                    if (j + 1 < p2) {
                        double[][] posI = pos[i];
                        double[] a = posI[j];
                        double[] b = posI[j + 1];
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape2[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape2[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape2[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len * 0.5;
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        a[0] += t;
                        a[1] += t2;
                        a[2] += t3;
                    }
                }
            }
            filled++;
        }
        intValues[4] = kept;
        intValues[5] = filled;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart3(int segment, int end, int p, int kept, int size, int size2,
            int p2, double[][][] pos, double[][][] old, int[] intValues, int p3, int p4, double gravity,
            double rest, double stiff, int filled, double[][] doubles, int[][] ints) {
        int k = segment * 10000;
        if (end < p) {
            energyGradientKernelPart1(kept, size, size2, p2, pos, old, segment, intValues, ints, doubles);
            energyGradientKernelPart2(end, size, p2, pos, size2, old, segment, p3, p4, gravity, rest, stiff,
                    intValues, doubles, ints);
            kept = intValues[4];
            filled = intValues[5];
        }
        intValues[6] = k;
        intValues[7] = kept;
        intValues[8] = filled;
        intValues[9] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart4(double stiffBar, double gravityBar, int p, int p2, int p3,
            int p4, double[][][] posBar, double rest, double stiff, int p5, double[][][] oldBar, int segment,
            int[] intValues, double[] doubleValues, double[][] doubles) {
        int filled = intValues[8];
        int intValues6 = intValues[6];
        double[] dxTape = doubles[5];
        double[] dyTape = doubles[6];
        double[] dzTape = doubles[7];
        double[] dxTape2 = doubles[2];
        double[] dyTape2 = doubles[3];
        double[] dzTape2 = doubles[4];
        for (int s = intValues[9]; s >= intValues6; s--) {
            for (int i = p; i >= 0; i--) {
                boolean test = i + 1 < p2;
                for (int j = p3; j >= 0; j--) {
                    if (j + 1 < p4) {
                        double[][] posBarI = posBar[i];
                        double[] aBar = posBarI[j];
                        double[] bBar = posBarI[j + 1];
                        int at = ((filled - 1) * p2 + i) * p4 + j;
                        double dx = dxTape[at];
                        double dy = dyTape[at];
                        double dz = dzTape[at];
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double t = len - rest;
                        double t2 = 1.0 / len;
                        double t3 = stiff * t * t2;
                        double f = t3 * 0.5;
                        double aBar0 = aBar[0];
                        double t4 = aBar[2] - bBar[2];
                        double t5 = aBar[1] - bBar[1];
                        double bBar0 = bBar[0];
                        bBar[0] = 0.0;
                        double t6 = aBar0 - bBar0;
                        double fBar = t4 * dz + t5 * dy + t6 * dx;
                        double t7 = fBar * 0.5;
                        double t8 = t7 * t2;
                        boolean test2 = t7 == 0.0;
                        double t9 = test2 ? 0.0 : t8;
                        stiffBar += t9 * t;
                        double lenBar = (test2 ? 0.0 : -(t8 * t3)) + t9 * stiff;
                        double t10 = lenBar == 0.0 ? 0.0 : lenBar * t2;
                        double dzBar = (t4 == 0.0 ? 0.0 : t4 * f) + t10 * dz;
                        double dyBar = (t5 == 0.0 ? 0.0 : t5 * f) + t10 * dy;
                        double dxBar = (t6 == 0.0 ? 0.0 : t6 * f) + t10 * dx;
                        aBar[2] -= dzBar;
                        bBar[2] += dzBar;
                        aBar[1] -= dyBar;
                        bBar[1] += dyBar;
                        aBar[0] -= dxBar;
                        bBar[0] += bBar0 + dxBar;
                    }
                    if (test) {
                        double[] aBar = posBar[i][j];
                        double[] bBar = posBar[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == p5);
                        int at = ((filled - 1) * p2 + i) * p4 + j;
                        double dx = dxTape2[at];
                        double dy = dyTape2[at];
                        double dz = dzTape2[at];
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double t = len - rest;
                        double t2 = 1.0 / len;
                        double t3 = stiff * t * t2;
                        double t4 = 1.0 / (pinned ? 1 : 2);
                        double f = t3 * t4;
                        double t5 = 0.0;
                        double t6 = 0.0;
                        double t7 = 0.0;
                        if (!pinned) {
                            t7 = aBar[2];
                            t6 = aBar[1];
                            t5 = aBar[0];
                        }
                        double t8 = t7 - bBar[2];
                        double t9 = t6 - bBar[1];
                        double bBar0 = bBar[0];
                        bBar[0] = 0.0;
                        double t10 = t5 - bBar0;
                        double fBar = t8 * dz + t9 * dy + t10 * dx;
                        double t11 = fBar == 0.0 ? 0.0 : fBar * t4;
                        double t12 = t11 * t2;
                        boolean test2 = t11 == 0.0;
                        double t13 = test2 ? 0.0 : t12;
                        stiffBar += t13 * t;
                        double lenBar = (test2 ? 0.0 : -(t12 * t3)) + t13 * stiff;
                        double t14 = lenBar == 0.0 ? 0.0 : lenBar * t2;
                        double dzBar = (t8 == 0.0 ? 0.0 : t8 * f) + t14 * dz;
                        double dyBar = (t9 == 0.0 ? 0.0 : t9 * f) + t14 * dy;
                        double dxBar = (t10 == 0.0 ? 0.0 : t10 * f) + t14 * dx;
                        aBar[2] -= dzBar;
                        bBar[2] += dzBar;
                        aBar[1] -= dyBar;
                        bBar[1] += dyBar;
                        aBar[0] -= dxBar;
                        bBar[0] += bBar0 + dxBar;
                    }
                }
            }
            for (int i = p; i >= 0; i--) {
                boolean test = i == 0;
                for (int j = p3; j >= 0; j--) {
                    if (!(test & (j == 0 | j == p5))) {
                        double[] pBar = posBar[i][j];
                        double[] oBar = oldBar[i][j];
                        double pBar2 = pBar[2];
                        double t = oBar[2] + pBar2 * 1.99;
                        oBar[2] = pBar2 * -0.99;
                        pBar[2] = t;
                        double pBar1 = pBar[1];
                        double t2 = oBar[1] + pBar1 * 1.99;
                        gravityBar += pBar1 * -0.01;
                        oBar[1] = pBar1 * -0.99;
                        pBar[1] = t2;
                        double pBar0 = pBar[0];
                        double t3 = oBar[0] + pBar0 * 1.99;
                        oBar[0] = pBar0 * -0.99;
                        pBar[0] = t3;
                    }
                }
            }
            filled--;
        }
        intValues[10] = filled;
        doubleValues[0] = stiffBar;
        doubleValues[1] = gravityBar;
        intValues[11] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int energyGradientKernelPart5(double[][][] pos) {
        return pos.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart6(int p, int p2, double[][][] old, double[][][] oldBar,
            double[][][] pos, int steps, int[] intValues, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2, int[] made) {
        double[][] bBarTape = doubleRows2[0];
        double[] dxTape = doubles[2];
        double[] dyTape = doubles[3];
        double[] dzTape = doubles[4];
        double[] dxTape2 = doubles[5];
        double[] dyTape2 = doubles[6];
        double[] dzTape2 = doubles[7];
        long k = p;
        long k2 = p2;
        if (bBarTape.length < k * k2) {
            bBarTape = grow(doubleRows2, 0, k * k2);
        }
        for (int i = 0; i < p; i++) {
            int base = i * p2;
            for (int j = 0; j < p2; j++) {
                double[][] oldI = old[i];
                double[][] oldBarI = oldBar[i];
                double[] a = pos[i][j];
                double[] b = fromPool(doubles2, 0, made[0], a.length);
                made[0] += 1;
                double[] bBar = fromPool(doubles2, 1, made[1], a.length);
                made[1] += 1;
                bBarTape[base + j] = bBar;
                for (int l = 0; l < a.length; l++) {
                    b[l] = a[l];
                }
                oldI[j] = b;
                oldBarI[j] = bBar;
            }
        }
        int k3 = p2 - 1;
        long size = Math.min(steps, 10000) * k2;
        size *= k;
        if (dxTape.length < size) {
            dxTape = grow(doubles, 2, size);
        }
        if (dyTape.length < size) {
            dyTape = grow(doubles, 3, size);
        }
        if (dzTape.length < size) {
            dzTape = grow(doubles, 4, size);
        }
        if (dxTape2.length < size) {
            dxTape2 = grow(doubles, 5, size);
        }
        if (dyTape2.length < size) {
            dyTape2 = grow(doubles, 6, size);
        }
        if (dzTape2.length < size) {
            dzTape2 = grow(doubles, 7, size);
        }
        int size2 = 0;
        int size3 = 0;
        for (int i = 0; i < p; i++) {
            double[][] posI = pos[i];
            for (int j = 0; j < posI.length; j++) {
                size2 += posI[j].length;
            }
            double[][] oldI = old[i];
            for (int j = 0; j < oldI.length; j++) {
                size3 += oldI[j].length;
            }
        }
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        intValues[12] = k3;
        intValues[13] = size2;
        intValues[14] = size3;
        intValues[15] = steps > 10000 ? 0 : -1;
        intValues[16] = lastSegment;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart7(int steps, int p, double[][][] pos, double[][][] old,
            int p2, double gravity, double rest, double stiff, double[][][] posBar, int[] intValues,
            double[] doubleValues, double[][] doubles, int[][] ints) {
        double[] posKept = doubles[0];
        double[] oldKept = doubles[1];
        int[] segments = ints[0];
        int next = intValues[15];
        int size = intValues[13];
        int size2 = intValues[14];
        int lastSegment = intValues[16];
        int intValues12 = intValues[12];
        double[] dxTape = doubles[2];
        double[] dyTape = doubles[3];
        double[] dzTape = doubles[4];
        double[] dxTape2 = doubles[5];
        double[] dyTape2 = doubles[6];
        double[] dzTape2 = doubles[7];
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
                    int p3 = kept * size;
                    long k = kept + 1;
                    if (posKept.length < k * size) {
                        posKept = grow(doubles, 0, k * size);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] posI = pos[i];
                        for (int j = 0; j < posI.length; j++) {
                            double[] posIJ = posI[j];
                            for (int l = 0; l < posIJ.length; l++) {
                                posKept[p3] = posIJ[l];
                                p3++;
                            }
                        }
                    }
                    int p4 = kept * size2;
                    if (oldKept.length < k * size2) {
                        oldKept = grow(doubles, 1, k * size2);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] oldI = old[i];
                        for (int j = 0; j < oldI.length; j++) {
                            double[] oldIJ = oldI[j];
                            for (int l = 0; l < oldIJ.length; l++) {
                                oldKept[p4] = oldIJ[l];
                                p4++;
                            }
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
                boolean test = i == 0;
                for (int j = 0; j < p2; j++) {
                    if (!(test & (j == 0 | j == intValues12))) {
                        double[] p3 = pos[i][j];
                        double[] o = old[i][j];
                        double t = p3[0];
                        p3[0] = t + ((t - o[0]) * 0.99 + 0.0);
                        o[0] = t;
                        double t2 = p3[1];
                        p3[1] = t2 + ((t2 - o[1]) * 0.99 + gravity * -0.01);
                        o[1] = t2;
                        double t3 = p3[2];
                        p3[2] = t3 + ((t3 - o[2]) * 0.99 + 0.0);
                        o[2] = t3;
                    }
                }
            }
            for (int i = 0; i < p; i++) {
                boolean test = i + 1 < p;
                for (int j = 0; j < p2; j++) {
                    if (test) {
                        double[] a = pos[i][j];
                        double[] b = pos[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == intValues12);
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len / (pinned ? 1 : 2);
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        if (!pinned) {
                            a[0] += t;
                            a[1] += t2;
                            a[2] += t3;
                        }
                    }
                    if (j + 1 < p2) {
                        double[][] posI = pos[i];
                        double[] a = posI[j];
                        double[] b = posI[j + 1];
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape2[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape2[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape2[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len * 0.5;
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        a[0] += t;
                        a[1] += t2;
                        a[2] += t3;
                    }
                }
            }
            filled++;
        }
        int k = p - 1;
        double gravityBar = 0.0;
        for (int i = 0; i < p; i++) {
            double[][] row = pos[i];
            double[][] rowBar = posBar[i];
            for (int j = 0; j < row.length; j++) {
                double[] p3 = row[j];
                double[] pBar = rowBar[j];
                pBar[0] += p3[0];
                gravityBar += p3[1];
                pBar[1] += gravity;
            }
        }
        intValues[17] = kept;
        intValues[18] = filled;
        intValues[19] = k;
        doubleValues[2] = gravityBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyGradientKernelPart8(int steps, int p, int p2, double[][][] pos,
            double[][][] old, int[] intValues, double gravity, double rest, double stiff, double[][][] posBar,
            double[][][] oldBar, double[] doubleValues, double[][][] doubleRows2, double[][] doubles,
            int[][] ints) {
        int kept = intValues[17];
        int filled = intValues[18];
        double gravityBar = doubleValues[2];
        int size = intValues[13];
        int size2 = intValues[14];
        int intValues12 = intValues[12];
        int intValues19 = intValues[19];
        double[][] bBarTape = doubleRows2[0];
        int k = Math.max(steps, 0);
        int lastSegment = Math.floorDiv(k - 1, 10000);
        int k2 = p - 1;
        double stiffBar = 0.0;
        int segment = lastSegment;
        int end = k;
        while (segment >= 0) {
            energyGradientKernelPart3(segment, end, k, kept, size, size2, p2, pos, old, intValues, p,
                    intValues12, gravity, rest, stiff, filled, doubles, ints);
            energyGradientKernelPart4(stiffBar, gravityBar, intValues19, p2, k2, p, posBar, rest, stiff,
                    intValues12, oldBar, segment, intValues, doubleValues, doubles);
            kept = intValues[7];
            filled = intValues[10];
            stiffBar = doubleValues[0];
            gravityBar = doubleValues[1];
            segment = intValues[11];
            end = intValues[6];
        }
        for (int i = intValues19; i >= 0; i--) {
            int base = i * p;
            for (int j = k2; j >= 0; j--) {
                double[] aBar = posBar[i][j];
                int k3 = pos[i][j].length;
                double[] bBar = bBarTape[base + j];
                for (int l = 0; l < k3; l++) {
                    double bBarL = bBar[l];
                    bBar[l] = 0.0;
                    aBar[l] += bBarL;
                }
            }
        }
        doubleValues[3] = stiffBar;
        doubleValues[4] = gravityBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart1(int kept, int size, int size2, int p,
            double[][][] pos, double[][][] old, int segment, int[] intValues, int[][] ints,
            double[][] doubles) {
        int[] segments = ints[0];
        double[] posKept = doubles[0];
        double[] oldKept = doubles[1];
        int k = kept - 1;
        int segment2 = segments[k];
        int p2 = k * size;
        int p3 = k * size2;
        for (int i = 0; i < p; i++) {
            double[][] posI = pos[i];
            for (int j = 0; j < posI.length; j++) {
                double[] posIJ = posI[j];
                for (int l = 0; l < posIJ.length; l++) {
                    posIJ[l] = posKept[p2];
                    p2++;
                }
            }
            double[][] oldI = old[i];
            for (int j = 0; j < oldI.length; j++) {
                double[] oldIJ = oldI[j];
                for (int l = 0; l < oldIJ.length; l++) {
                    oldIJ[l] = oldKept[p3];
                    p3++;
                }
            }
        }
        intValues[0] = segment2;
        intValues[1] = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
        intValues[2] = segment2 == segment ? k : kept;
        intValues[3] = segment2 * 10000;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart2(int end, int size, int p, double[][][] pos,
            int size2, double[][][] old, int segment, int p2, int p3, double gravity, double rest,
            double stiff, int[] intValues, double[][] doubles, int[][] ints) {
        double[] posKept = doubles[0];
        double[] oldKept = doubles[1];
        int[] segments = ints[0];
        int kept = intValues[2];
        int segment2 = intValues[0];
        int next = intValues[1];
        double[] dxTape = doubles[2];
        double[] dyTape = doubles[3];
        double[] dzTape = doubles[4];
        double[] dxTape2 = doubles[5];
        double[] dyTape2 = doubles[6];
        double[] dzTape2 = doubles[7];
        int filled = 0;
        for (int round = intValues[3]; round < end; round++) {
            if (filled == 10000) {
                if (segment2 + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment2 + 1;
                    int p4 = kept * size;
                    long k = kept + 1;
                    if (posKept.length < k * size) {
                        posKept = grow(doubles, 0, k * size);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] posI = pos[i];
                        for (int j = 0; j < posI.length; j++) {
                            double[] posIJ = posI[j];
                            for (int l = 0; l < posIJ.length; l++) {
                                posKept[p4] = posIJ[l];
                                p4++;
                            }
                        }
                    }
                    int p5 = kept * size2;
                    if (oldKept.length < k * size2) {
                        oldKept = grow(doubles, 1, k * size2);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] oldI = old[i];
                        for (int j = 0; j < oldI.length; j++) {
                            double[] oldIJ = oldI[j];
                            for (int l = 0; l < oldIJ.length; l++) {
                                oldKept[p5] = oldIJ[l];
                                p5++;
                            }
                        }
                    }
                    next = segment2 + 1
                            + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment2++;
            }
            for (int i = 0; i < p; i++) {
                boolean test = i == 0;
                for (int j = 0; j < p2; j++) {
                    if (!(test & (j == 0 | j == p3))) {
                        double[] p4 = pos[i][j];
                        double[] o = old[i][j];
                        double t = p4[0];
                        p4[0] = t + ((t - o[0]) * 0.99 + 0.0);
                        o[0] = t;
                        double t2 = p4[1];
                        p4[1] = t2 + ((t2 - o[1]) * 0.99 + gravity * -0.01);
                        o[1] = t2;
                        double t3 = p4[2];
                        p4[2] = t3 + ((t3 - o[2]) * 0.99 + 0.0);
                        o[2] = t3;
                    }
                }
            }
            for (int i = 0; i < p; i++) {
                boolean test = i + 1 < p;
                for (int j = 0; j < p2; j++) {
                    if (test) {
                        double[] a = pos[i][j];
                        double[] b = pos[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == p3);
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len / (pinned ? 1 : 2);
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        if (!pinned) {
                            a[0] += t;
                            a[1] += t2;
                            a[2] += t3;
                        }
                    }
                    if (j + 1 < p2) {
                        double[][] posI = pos[i];
                        double[] a = posI[j];
                        double[] b = posI[j + 1];
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape2[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape2[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape2[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len * 0.5;
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        a[0] += t;
                        a[1] += t2;
                        a[2] += t3;
                    }
                }
            }
            filled++;
        }
        intValues[4] = kept;
        intValues[5] = filled;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart3(int segment, int end, int p, int kept, int size,
            int size2, int p2, double[][][] pos, double[][][] old, int[] intValues, int p3, int p4,
            double gravity, double rest, double stiff, int filled, double[][] doubles, int[][] ints) {
        int k = segment * 10000;
        if (end < p) {
            energyValueAndGradientKernelPart1(kept, size, size2, p2, pos, old, segment, intValues, ints,
                    doubles);
            energyValueAndGradientKernelPart2(end, size, p2, pos, size2, old, segment, p3, p4, gravity, rest,
                    stiff, intValues, doubles, ints);
            kept = intValues[4];
            filled = intValues[5];
        }
        intValues[6] = k;
        intValues[7] = kept;
        intValues[8] = filled;
        intValues[9] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart4(double stiffBar, double gravityBar, int p, int p2,
            int p3, int p4, double[][][] posBar, double rest, double stiff, int p5, double[][][] oldBar,
            int segment, int[] intValues, double[] doubleValues, double[][] doubles) {
        int filled = intValues[8];
        int intValues6 = intValues[6];
        double[] dxTape = doubles[5];
        double[] dyTape = doubles[6];
        double[] dzTape = doubles[7];
        double[] dxTape2 = doubles[2];
        double[] dyTape2 = doubles[3];
        double[] dzTape2 = doubles[4];
        for (int s = intValues[9]; s >= intValues6; s--) {
            for (int i = p; i >= 0; i--) {
                boolean test = i + 1 < p2;
                for (int j = p3; j >= 0; j--) {
                    if (j + 1 < p4) {
                        double[][] posBarI = posBar[i];
                        double[] aBar = posBarI[j];
                        double[] bBar = posBarI[j + 1];
                        int at = ((filled - 1) * p2 + i) * p4 + j;
                        double dx = dxTape[at];
                        double dy = dyTape[at];
                        double dz = dzTape[at];
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double t = len - rest;
                        double t2 = 1.0 / len;
                        double t3 = stiff * t * t2;
                        double f = t3 * 0.5;
                        double aBar0 = aBar[0];
                        double t4 = aBar[2] - bBar[2];
                        double t5 = aBar[1] - bBar[1];
                        double bBar0 = bBar[0];
                        bBar[0] = 0.0;
                        double t6 = aBar0 - bBar0;
                        double fBar = t4 * dz + t5 * dy + t6 * dx;
                        double t7 = fBar * 0.5;
                        double t8 = t7 * t2;
                        boolean test2 = t7 == 0.0;
                        double t9 = test2 ? 0.0 : t8;
                        stiffBar += t9 * t;
                        double lenBar = (test2 ? 0.0 : -(t8 * t3)) + t9 * stiff;
                        double t10 = lenBar == 0.0 ? 0.0 : lenBar * t2;
                        double dzBar = (t4 == 0.0 ? 0.0 : t4 * f) + t10 * dz;
                        double dyBar = (t5 == 0.0 ? 0.0 : t5 * f) + t10 * dy;
                        double dxBar = (t6 == 0.0 ? 0.0 : t6 * f) + t10 * dx;
                        aBar[2] -= dzBar;
                        bBar[2] += dzBar;
                        aBar[1] -= dyBar;
                        bBar[1] += dyBar;
                        aBar[0] -= dxBar;
                        bBar[0] += bBar0 + dxBar;
                    }
                    if (test) {
                        double[] aBar = posBar[i][j];
                        double[] bBar = posBar[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == p5);
                        int at = ((filled - 1) * p2 + i) * p4 + j;
                        double dx = dxTape2[at];
                        double dy = dyTape2[at];
                        double dz = dzTape2[at];
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double t = len - rest;
                        double t2 = 1.0 / len;
                        double t3 = stiff * t * t2;
                        double t4 = 1.0 / (pinned ? 1 : 2);
                        double f = t3 * t4;
                        double t5 = 0.0;
                        double t6 = 0.0;
                        double t7 = 0.0;
                        if (!pinned) {
                            t7 = aBar[2];
                            t6 = aBar[1];
                            t5 = aBar[0];
                        }
                        double t8 = t7 - bBar[2];
                        double t9 = t6 - bBar[1];
                        double bBar0 = bBar[0];
                        bBar[0] = 0.0;
                        double t10 = t5 - bBar0;
                        double fBar = t8 * dz + t9 * dy + t10 * dx;
                        double t11 = fBar == 0.0 ? 0.0 : fBar * t4;
                        double t12 = t11 * t2;
                        boolean test2 = t11 == 0.0;
                        double t13 = test2 ? 0.0 : t12;
                        stiffBar += t13 * t;
                        double lenBar = (test2 ? 0.0 : -(t12 * t3)) + t13 * stiff;
                        double t14 = lenBar == 0.0 ? 0.0 : lenBar * t2;
                        double dzBar = (t8 == 0.0 ? 0.0 : t8 * f) + t14 * dz;
                        double dyBar = (t9 == 0.0 ? 0.0 : t9 * f) + t14 * dy;
                        double dxBar = (t10 == 0.0 ? 0.0 : t10 * f) + t14 * dx;
                        aBar[2] -= dzBar;
                        bBar[2] += dzBar;
                        aBar[1] -= dyBar;
                        bBar[1] += dyBar;
                        aBar[0] -= dxBar;
                        bBar[0] += bBar0 + dxBar;
                    }
                }
            }
            for (int i = p; i >= 0; i--) {
                boolean test = i == 0;
                for (int j = p3; j >= 0; j--) {
                    if (!(test & (j == 0 | j == p5))) {
                        double[] pBar = posBar[i][j];
                        double[] oBar = oldBar[i][j];
                        double pBar2 = pBar[2];
                        double t = oBar[2] + pBar2 * 1.99;
                        oBar[2] = pBar2 * -0.99;
                        pBar[2] = t;
                        double pBar1 = pBar[1];
                        double t2 = oBar[1] + pBar1 * 1.99;
                        gravityBar += pBar1 * -0.01;
                        oBar[1] = pBar1 * -0.99;
                        pBar[1] = t2;
                        double pBar0 = pBar[0];
                        double t3 = oBar[0] + pBar0 * 1.99;
                        oBar[0] = pBar0 * -0.99;
                        pBar[0] = t3;
                    }
                }
            }
            filled--;
        }
        intValues[10] = filled;
        doubleValues[0] = stiffBar;
        doubleValues[1] = gravityBar;
        intValues[11] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int energyValueAndGradientKernelPart5(double[][][] pos) {
        return pos.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart6(int p, int p2, double[][][] old,
            double[][][] oldBar, double[][][] pos, int steps, int[] intValues, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2, int[] made) {
        double[][] bBarTape = doubleRows2[0];
        double[] dxTape = doubles[2];
        double[] dyTape = doubles[3];
        double[] dzTape = doubles[4];
        double[] dxTape2 = doubles[5];
        double[] dyTape2 = doubles[6];
        double[] dzTape2 = doubles[7];
        long k = p;
        long k2 = p2;
        if (bBarTape.length < k * k2) {
            bBarTape = grow(doubleRows2, 0, k * k2);
        }
        for (int i = 0; i < p; i++) {
            int base = i * p2;
            for (int j = 0; j < p2; j++) {
                double[][] oldI = old[i];
                double[][] oldBarI = oldBar[i];
                double[] a = pos[i][j];
                double[] b = fromPool(doubles2, 2, made[2], a.length);
                made[2] += 1;
                double[] bBar = fromPool(doubles2, 3, made[3], a.length);
                made[3] += 1;
                bBarTape[base + j] = bBar;
                for (int l = 0; l < a.length; l++) {
                    b[l] = a[l];
                }
                oldI[j] = b;
                oldBarI[j] = bBar;
            }
        }
        int k3 = p2 - 1;
        long size = Math.min(steps, 10000) * k2;
        size *= k;
        if (dxTape.length < size) {
            dxTape = grow(doubles, 2, size);
        }
        if (dyTape.length < size) {
            dyTape = grow(doubles, 3, size);
        }
        if (dzTape.length < size) {
            dzTape = grow(doubles, 4, size);
        }
        if (dxTape2.length < size) {
            dxTape2 = grow(doubles, 5, size);
        }
        if (dyTape2.length < size) {
            dyTape2 = grow(doubles, 6, size);
        }
        if (dzTape2.length < size) {
            dzTape2 = grow(doubles, 7, size);
        }
        int size2 = 0;
        int size3 = 0;
        for (int i = 0; i < p; i++) {
            double[][] posI = pos[i];
            for (int j = 0; j < posI.length; j++) {
                size2 += posI[j].length;
            }
            double[][] oldI = old[i];
            for (int j = 0; j < oldI.length; j++) {
                size3 += oldI[j].length;
            }
        }
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        intValues[12] = k3;
        intValues[13] = size2;
        intValues[14] = size3;
        intValues[15] = steps > 10000 ? 0 : -1;
        intValues[16] = lastSegment;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart7(int steps, int p, double[][][] pos,
            double[][][] old, int p2, double gravity, double rest, double stiff, int[] intValues,
            double[][] doubles, int[][] ints) {
        double[] posKept = doubles[0];
        double[] oldKept = doubles[1];
        int[] segments = ints[0];
        int next = intValues[15];
        int size = intValues[13];
        int size2 = intValues[14];
        int lastSegment = intValues[16];
        int intValues12 = intValues[12];
        double[] dxTape = doubles[2];
        double[] dyTape = doubles[3];
        double[] dzTape = doubles[4];
        double[] dxTape2 = doubles[5];
        double[] dyTape2 = doubles[6];
        double[] dzTape2 = doubles[7];
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
                    int p3 = kept * size;
                    long k = kept + 1;
                    if (posKept.length < k * size) {
                        posKept = grow(doubles, 0, k * size);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] posI = pos[i];
                        for (int j = 0; j < posI.length; j++) {
                            double[] posIJ = posI[j];
                            for (int l = 0; l < posIJ.length; l++) {
                                posKept[p3] = posIJ[l];
                                p3++;
                            }
                        }
                    }
                    int p4 = kept * size2;
                    if (oldKept.length < k * size2) {
                        oldKept = grow(doubles, 1, k * size2);
                    }
                    for (int i = 0; i < p; i++) {
                        double[][] oldI = old[i];
                        for (int j = 0; j < oldI.length; j++) {
                            double[] oldIJ = oldI[j];
                            for (int l = 0; l < oldIJ.length; l++) {
                                oldKept[p4] = oldIJ[l];
                                p4++;
                            }
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
                boolean test = i == 0;
                for (int j = 0; j < p2; j++) {
                    if (!(test & (j == 0 | j == intValues12))) {
                        double[] p3 = pos[i][j];
                        double[] o = old[i][j];
                        double t = p3[0];
                        p3[0] = t + ((t - o[0]) * 0.99 + 0.0);
                        o[0] = t;
                        double t2 = p3[1];
                        p3[1] = t2 + ((t2 - o[1]) * 0.99 + gravity * -0.01);
                        o[1] = t2;
                        double t3 = p3[2];
                        p3[2] = t3 + ((t3 - o[2]) * 0.99 + 0.0);
                        o[2] = t3;
                    }
                }
            }
            for (int i = 0; i < p; i++) {
                boolean test = i + 1 < p;
                for (int j = 0; j < p2; j++) {
                    if (test) {
                        double[] a = pos[i][j];
                        double[] b = pos[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == intValues12);
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len / (pinned ? 1 : 2);
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        if (!pinned) {
                            a[0] += t;
                            a[1] += t2;
                            a[2] += t3;
                        }
                    }
                    if (j + 1 < p2) {
                        double[][] posI = pos[i];
                        double[] a = posI[j];
                        double[] b = posI[j + 1];
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        int base = (filled * p + i) * p2;
                        int at = base + j;
                        dxTape2[at] = dx;
                        double dy = b[1] - a[1];
                        dyTape2[at] = dy;
                        double dz = b[2] - a[2];
                        dzTape2[at] = dz;
                        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
                        double f = stiff * (len - rest) / len * 0.5;
                        double t = f * dx;
                        b[0] = b0 - t;
                        double t2 = f * dy;
                        b[1] -= t2;
                        double t3 = f * dz;
                        b[2] -= t3;
                        a[0] += t;
                        a[1] += t2;
                        a[2] += t3;
                    }
                }
            }
            filled++;
        }
        intValues[17] = kept;
        intValues[18] = filled;
        intValues[19] = p - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void energyValueAndGradientKernelPart8(int p, double[][][] pos, double[][][] posBar,
            double gravity, int steps, int p2, double[][][] old, int[] intValues, double rest, double stiff,
            double[][][] oldBar, double[] doubleValues, double[][][] doubleRows2, double[][] doubles,
            int[][] ints) {
        int kept = intValues[17];
        int filled = intValues[18];
        int size = intValues[13];
        int size2 = intValues[14];
        int intValues12 = intValues[12];
        int intValues19 = intValues[19];
        double[][] bBarTape = doubleRows2[0];
        double e = 0.0;
        double gravityBar = 0.0;
        for (int i = 0; i < p; i++) {
            double[][] row = pos[i];
            double[][] rowBar = posBar[i];
            for (int j = 0; j < row.length; j++) {
                double[] p3 = row[j];
                double t = p3[1];
                double t2 = p3[0];
                e += gravity * t + 0.5 * t2 * t2;
                double[] pBar = rowBar[j];
                pBar[0] += t2;
                gravityBar += t;
                pBar[1] += gravity;
            }
        }
        int k = Math.max(steps, 0);
        int lastSegment = Math.floorDiv(k - 1, 10000);
        int k2 = p2 - 1;
        double stiffBar = 0.0;
        int segment = lastSegment;
        int end = k;
        while (segment >= 0) {
            energyValueAndGradientKernelPart3(segment, end, k, kept, size, size2, p, pos, old, intValues, p2,
                    intValues12, gravity, rest, stiff, filled, doubles, ints);
            energyValueAndGradientKernelPart4(stiffBar, gravityBar, intValues19, p, k2, p2, posBar, rest,
                    stiff, intValues12, oldBar, segment, intValues, doubleValues, doubles);
            kept = intValues[7];
            filled = intValues[10];
            stiffBar = doubleValues[0];
            gravityBar = doubleValues[1];
            segment = intValues[11];
            end = intValues[6];
        }
        for (int i = intValues19; i >= 0; i--) {
            int base = i * p2;
            for (int j = k2; j >= 0; j--) {
                double[] aBar = posBar[i][j];
                int k3 = pos[i][j].length;
                double[] bBar = bBarTape[base + j];
                for (int l = 0; l < k3; l++) {
                    double bBarL = bBar[l];
                    bBar[l] = 0.0;
                    aBar[l] += bBarL;
                }
            }
        }
        doubleValues[2] = e;
        doubleValues[3] = stiffBar;
        doubleValues[4] = gravityBar;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length, int length2) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] rows = result.length == argument.length ? result : new double[argument.length][0][];
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

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][][] given, double[][][] argument) {
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

    /** The same for arrays of arrays. */
    private static double[][][] copied(double[][][] copy, double[][][] original) {
        double[][][] rows = copy.length == original.length ? copy : new double[original.length][0][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] borrowed(double[][][] outer, double[][][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** Planes of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] planes(double[][][] own, double[][][] given) {
        double[][][] planes = own.length == given.length ? own : new double[given.length][0][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = borrowed(planes[i], given[i]);
        }
        return planes;
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
