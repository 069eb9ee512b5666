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
     */
    public static void energyGradient(double[][][] pos, double stiff, double gravity, int steps, double rest,
            EnergyGradient into) {
        into.prepare(pos);
        energyGradientKernel(into.posRows, stiff, gravity, steps, rest, into.posBarRows, into.doubleRows2,
                into.doubles, into.ints, into.doubles3, into.doubleRows3, into.doubles2, into.partials);
        into.stiff = into.partials[0];
        into.gravity = into.partials[1];
    }

    /**
     * Computes the derivative of {@link VerletCloth#energy(double[][][], double, double, int, double)} with
     * respect to {@code pos}, {@code stiff} and {@code gravity} into {@code into} and returns the method's
     * value.
     */
    public static double energyValueAndGradient(double[][][] pos, double stiff, double gravity, int steps,
            double rest, EnergyGradient into) {
        into.prepare(pos);
        double value = energyValueAndGradientKernel(into.posRows, stiff, gravity, steps, rest,
                into.posBarRows, into.doubleRows2, into.doubles, into.ints, into.doubles3, into.doubleRows3,
                into.doubles2, into.partials);
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
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][] doubles = new double[8][0];
        private final int[][] ints = new int[1][0];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities identities = new Identities();
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[][][] pos) {
            if (new Identities().repeats(pos)) {
                throw new IllegalArgumentException("the result pos has a row twice");
            }
            EnergyGradient holder = new EnergyGradient();
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
            if (identities.share(this.pos, pos)) {
                throw new IllegalArgumentException("argument pos shares an array with the result pos");
            }
            if (identities.repeats(pos)) {
                throw new IllegalArgumentException(
                        "argument pos has a row twice, and the method overwrites it");
            }
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
            double rest, double[][][] posBar, double[][][] doubleRows2, double[][] doubles, int[][] ints,
            double[][][][] doubles3, double[][][][] doubleRows3, double[][][] doubles2, double[] partials) {
        int made = 0;
        int made2 = 0;
        double[][] bBarTape = doubleRows2[0];
        double[] dxTape = doubles[0];
        double[] dyTape = doubles[1];
        double[] dzTape = doubles[2];
        double[] dxTape2 = doubles[3];
        double[] dyTape2 = doubles[4];
        double[] dzTape2 = doubles[5];
        double[] posKept = doubles[6];
        double[] oldKept = doubles[7];
        int[] segments = ints[0];
        int k = pos[0].length;
        double[][][] old = rows(doubleRows3, 0, zeros(doubles3, 0, pos.length, k));
        double[][][] oldBar = rows(doubleRows3, 1, zeros(doubles3, 1, pos.length, k));
        int k2 = 0;
        for (int i = 0; i < pos.length; i++) {
            if (bBarTape.length < k2 + (long) k) {
                bBarTape = grow(doubleRows2, 0, k2 + (long) k);
            }
            for (int j = 0; j < k; j++) {
                double[][] oldI = old[i];
                double[][] oldBarI = oldBar[i];
                double[] a = pos[i][j];
                double[] b = fromPool(doubles2, 0, made, a.length);
                made++;
                double[] bBar = fromPool(doubles2, 1, made2, a.length);
                made2++;
                bBarTape[k2] = bBar;
                for (int l = 0; l < a.length; l++) {
                    b[l] = a[l];
                }
                oldI[j] = b;
                oldBarI[j] = bBar;
                k2++;
            }
        }
        int k3 = k - 1;
        int size = 0;
        int size2 = 0;
        for (int i = 0; i < pos.length; i++) {
            double[][] posI = pos[i];
            for (int j = 0; j < posI.length; j++) {
                size += posI[j].length;
            }
            double[][] oldI = old[i];
            for (int j = 0; j < oldI.length; j++) {
                size2 += oldI[j].length;
            }
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k4 = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    long k5 = kept + 1;
                    if (posKept.length < k5 * size) {
                        posKept = grow(doubles, 6, k5 * size);
                    }
                    for (int i = 0; i < pos.length; i++) {
                        double[][] posI = pos[i];
                        for (int j = 0; j < posI.length; j++) {
                            double[] posIJ = posI[j];
                            for (int l = 0; l < posIJ.length; l++) {
                                posKept[p] = posIJ[l];
                                p++;
                            }
                        }
                    }
                    int p2 = kept * size2;
                    if (oldKept.length < k5 * size2) {
                        oldKept = grow(doubles, 7, k5 * size2);
                    }
                    for (int i = 0; i < pos.length; i++) {
                        double[][] oldI = old[i];
                        for (int j = 0; j < oldI.length; j++) {
                            double[] oldIJ = oldI[j];
                            for (int l = 0; l < oldIJ.length; l++) {
                                oldKept[p2] = oldIJ[l];
                                p2++;
                            }
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k4 = 0;
                segment++;
            }
            for (int i = 0; i < pos.length; i++) {
                boolean test = i == 0;
                for (int j = 0; j < k; j++) {
                    if (!(test & (j == 0 | j == k3))) {
                        double[] p = pos[i][j];
                        double[] o = old[i][j];
                        for (int d = 0; d < 3; d++) {
                            double t = p[d];
                            p[d] = t + ((t - o[d]) * 0.99 + (d == 1 ? gravity * -0.01 : 0.0));
                            o[d] = t;
                        }
                    }
                }
            }
            for (int i = 0; i < pos.length; i++) {
                boolean test = i + 1 < pos.length;
                long size3 = k4 + (long) k;
                if (dxTape.length < size3) {
                    dxTape = grow(doubles, 0, size3);
                }
                if (dyTape.length < size3) {
                    dyTape = grow(doubles, 1, size3);
                }
                if (dzTape.length < size3) {
                    dzTape = grow(doubles, 2, size3);
                }
                if (dxTape2.length < size3) {
                    dxTape2 = grow(doubles, 3, size3);
                }
                if (dyTape2.length < size3) {
                    dyTape2 = grow(doubles, 4, size3);
                }
                if (dzTape2.length < size3) {
                    dzTape2 = grow(doubles, 5, size3);
                }
                for (int j = 0; j < k; j++) {
                    if (test) {
                        double[] a = pos[i][j];
                        double[] b = pos[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == k3);
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        dxTape[k4] = dx;
                        double dy = b[1] - a[1];
                        dyTape[k4] = dy;
                        double dz = b[2] - a[2];
                        dzTape[k4] = dz;
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
                    if (j + 1 < k) {
                        double[][] posI = pos[i];
                        double[] a = posI[j];
                        double[] b = posI[j + 1];
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        dxTape2[k4] = dx;
                        double dy = b[1] - a[1];
                        dyTape2[k4] = dy;
                        double dz = b[2] - a[2];
                        dzTape2[k4] = dz;
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
                    k4++;
                }
            }
            filled++;
        }
        int k5 = pos.length - 1;
        double gravityBar = 0.0;
        for (int i = 0; i < pos.length; i++) {
            double[][] row = pos[i];
            double[][] rowBar = posBar[i];
            for (int j = 0; j < row.length; j++) {
                double[] p = row[j];
                double[] pBar = rowBar[j];
                pBar[0] += p[0];
                gravityBar += p[1];
                pBar[1] += gravity;
            }
        }
        int k6 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k6 - 1, 10000);
        int k7 = k - 1;
        double stiffBar = 0.0;
        int end = k6;
        for (int i = lastSegment2; i >= 0; i--) {
            int k8 = i * 10000;
            if (end < k6) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                int p2 = (kept - 1) * size2;
                for (int j = 0; j < pos.length; j++) {
                    double[][] posJ = pos[j];
                    for (int l = 0; l < posJ.length; l++) {
                        double[] posJL = posJ[l];
                        for (int m = 0; m < posJL.length; m++) {
                            posJL[m] = posKept[p];
                            p++;
                        }
                    }
                    double[][] oldJ = old[j];
                    for (int l = 0; l < oldJ.length; l++) {
                        double[] oldJL = oldJ[l];
                        for (int m = 0; m < oldJL.length; m++) {
                            oldJL[m] = oldKept[p2];
                            p2++;
                        }
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k4 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * size;
                            long k9 = kept + 1;
                            if (posKept.length < k9 * size) {
                                posKept = grow(doubles, 6, k9 * size);
                            }
                            for (int j = 0; j < pos.length; j++) {
                                double[][] posJ = pos[j];
                                for (int l = 0; l < posJ.length; l++) {
                                    double[] posJL = posJ[l];
                                    for (int m = 0; m < posJL.length; m++) {
                                        posKept[p3] = posJL[m];
                                        p3++;
                                    }
                                }
                            }
                            int p4 = kept * size2;
                            if (oldKept.length < k9 * size2) {
                                oldKept = grow(doubles, 7, k9 * size2);
                            }
                            for (int j = 0; j < pos.length; j++) {
                                double[][] oldJ = old[j];
                                for (int l = 0; l < oldJ.length; l++) {
                                    double[] oldJL = oldJ[l];
                                    for (int m = 0; m < oldJL.length; m++) {
                                        oldKept[p4] = oldJL[m];
                                        p4++;
                                    }
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k4 = 0;
                        segment2++;
                    }
                    for (int j = 0; j < pos.length; j++) {
                        boolean test = j == 0;
                        for (int l = 0; l < k; l++) {
                            if (!(test & (l == 0 | l == k3))) {
                                double[] p3 = pos[j][l];
                                double[] o = old[j][l];
                                for (int d = 0; d < 3; d++) {
                                    double t = p3[d];
                                    p3[d] = t + ((t - o[d]) * 0.99 + (d == 1 ? gravity * -0.01 : 0.0));
                                    o[d] = t;
                                }
                            }
                        }
                    }
                    for (int j = 0; j < pos.length; j++) {
                        boolean test = j + 1 < pos.length;
                        long size3 = k4 + (long) k;
                        if (dxTape.length < size3) {
                            dxTape = grow(doubles, 0, size3);
                        }
                        if (dyTape.length < size3) {
                            dyTape = grow(doubles, 1, size3);
                        }
                        if (dzTape.length < size3) {
                            dzTape = grow(doubles, 2, size3);
                        }
                        if (dxTape2.length < size3) {
                            dxTape2 = grow(doubles, 3, size3);
                        }
                        if (dyTape2.length < size3) {
                            dyTape2 = grow(doubles, 4, size3);
                        }
                        if (dzTape2.length < size3) {
                            dzTape2 = grow(doubles, 5, size3);
                        }
                        for (int l = 0; l < k; l++) {
                            if (test) {
                                double[] a = pos[j][l];
                                double[] b = pos[j + 1][l];
                                boolean pinned = j == 0 & (l == 0 | l == k3);
                                double b0 = b[0];
                                double dx = b0 - a[0];
                                dxTape[k4] = dx;
                                double dy = b[1] - a[1];
                                dyTape[k4] = dy;
                                double dz = b[2] - a[2];
                                dzTape[k4] = dz;
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
                            if (l + 1 < k) {
                                double[][] posJ = pos[j];
                                double[] a = posJ[l];
                                double[] b = posJ[l + 1];
                                double b0 = b[0];
                                double dx = b0 - a[0];
                                dxTape2[k4] = dx;
                                double dy = b[1] - a[1];
                                dyTape2[k4] = dy;
                                double dz = b[2] - a[2];
                                dzTape2[k4] = dz;
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
                            k4++;
                        }
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k8; s--) {
                for (int j = k5; j >= 0; j--) {
                    boolean test = j + 1 < pos.length;
                    for (int l = k7; l >= 0; l--) {
                        if (l + 1 < k) {
                            double[][] posBarJ = posBar[j];
                            double[] aBar = posBarJ[l];
                            double[] bBar = posBarJ[l + 1];
                            double dx = dxTape2[k4 - 1];
                            double dy = dyTape2[k4 - 1];
                            double dz = dzTape2[k4 - 1];
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
                            double t7 = fBar * 0.5 * t2;
                            stiffBar += t7 * t;
                            double t8 = 0.5 * (t7 * stiff - t7 * t3);
                            double t9 = 2.0 * (t8 == 0.0 ? 0.0 : t8 * t2);
                            double dzBar = t4 * f + t9 * dz;
                            double dyBar = t5 * f + t9 * dy;
                            double dxBar = t6 * f + t9 * dx;
                            aBar[2] -= dzBar;
                            bBar[2] += dzBar;
                            aBar[1] -= dyBar;
                            bBar[1] += dyBar;
                            aBar[0] -= dxBar;
                            bBar[0] += bBar0 + dxBar;
                        }
                        if (test) {
                            double[] aBar = posBar[j][l];
                            double[] bBar = posBar[j + 1][l];
                            boolean pinned = j == 0 & (l == 0 | l == k3);
                            double dx = dxTape[k4 - 1];
                            double dy = dyTape[k4 - 1];
                            double dz = dzTape[k4 - 1];
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
                            double t11 = fBar * t4 * t2;
                            stiffBar += t11 * t;
                            double t12 = 0.5 * (t11 * stiff - t11 * t3);
                            double t13 = 2.0 * (t12 == 0.0 ? 0.0 : t12 * t2);
                            double dzBar = t8 * f + t13 * dz;
                            double dyBar = t9 * f + t13 * dy;
                            double dxBar = t10 * f + t13 * dx;
                            aBar[2] -= dzBar;
                            bBar[2] += dzBar;
                            aBar[1] -= dyBar;
                            bBar[1] += dyBar;
                            aBar[0] -= dxBar;
                            bBar[0] += bBar0 + dxBar;
                        }
                        k4--;
                    }
                }
                for (int j = k5; j >= 0; j--) {
                    boolean test = j == 0;
                    for (int l = k7; l >= 0; l--) {
                        if (!(test & (l == 0 | l == k3))) {
                            double[] pBar = posBar[j][l];
                            double[] oBar = oldBar[j][l];
                            for (int d = 2; d >= 0; d--) {
                                double pBarD = pBar[d];
                                double t = oBar[d] + pBarD;
                                if (d == 1) {
                                    gravityBar -= pBarD * 0.01;
                                }
                                double t2 = pBarD * 0.99;
                                oBar[d] = -t2;
                                pBar[d] = t + t2;
                            }
                        }
                    }
                }
            }
            end = k8;
        }
        for (int i = k5; i >= 0; i--) {
            for (int j = k7; j >= 0; j--) {
                double[] aBar = posBar[i][j];
                int k8 = pos[i][j].length;
                double[] bBar = bBarTape[k2 - 1];
                for (int l = k8 - 1; l >= 0; l--) {
                    double bBarL = bBar[l];
                    bBar[l] = 0.0;
                    aBar[l] += bBarL;
                }
                k2--;
            }
        }
        partials[0] = stiffBar;
        partials[1] = gravityBar;
    }

    private static double energyValueAndGradientKernel(double[][][] pos, double stiff, double gravity,
            int steps, double rest, double[][][] posBar, double[][][] doubleRows2, double[][] doubles,
            int[][] ints, double[][][][] doubles3, double[][][][] doubleRows3, double[][][] doubles2,
            double[] partials) {
        int made = 0;
        int made2 = 0;
        double[][] bBarTape = doubleRows2[0];
        double[] dxTape = doubles[0];
        double[] dyTape = doubles[1];
        double[] dzTape = doubles[2];
        double[] dxTape2 = doubles[3];
        double[] dyTape2 = doubles[4];
        double[] dzTape2 = doubles[5];
        double[] posKept = doubles[6];
        double[] oldKept = doubles[7];
        int[] segments = ints[0];
        int k = pos[0].length;
        double[][][] old = rows(doubleRows3, 0, zeros(doubles3, 0, pos.length, k));
        double[][][] oldBar = rows(doubleRows3, 1, zeros(doubles3, 1, pos.length, k));
        int k2 = 0;
        for (int i = 0; i < pos.length; i++) {
            if (bBarTape.length < k2 + (long) k) {
                bBarTape = grow(doubleRows2, 0, k2 + (long) k);
            }
            for (int j = 0; j < k; j++) {
                double[][] oldI = old[i];
                double[][] oldBarI = oldBar[i];
                double[] a = pos[i][j];
                double[] b = fromPool(doubles2, 0, made, a.length);
                made++;
                double[] bBar = fromPool(doubles2, 1, made2, a.length);
                made2++;
                bBarTape[k2] = bBar;
                for (int l = 0; l < a.length; l++) {
                    b[l] = a[l];
                }
                oldI[j] = b;
                oldBarI[j] = bBar;
                k2++;
            }
        }
        int k3 = k - 1;
        int size = 0;
        int size2 = 0;
        for (int i = 0; i < pos.length; i++) {
            double[][] posI = pos[i];
            for (int j = 0; j < posI.length; j++) {
                size += posI[j].length;
            }
            double[][] oldI = old[i];
            for (int j = 0; j < oldI.length; j++) {
                size2 += oldI[j].length;
            }
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k4 = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    long k5 = kept + 1;
                    if (posKept.length < k5 * size) {
                        posKept = grow(doubles, 6, k5 * size);
                    }
                    for (int i = 0; i < pos.length; i++) {
                        double[][] posI = pos[i];
                        for (int j = 0; j < posI.length; j++) {
                            double[] posIJ = posI[j];
                            for (int l = 0; l < posIJ.length; l++) {
                                posKept[p] = posIJ[l];
                                p++;
                            }
                        }
                    }
                    int p2 = kept * size2;
                    if (oldKept.length < k5 * size2) {
                        oldKept = grow(doubles, 7, k5 * size2);
                    }
                    for (int i = 0; i < pos.length; i++) {
                        double[][] oldI = old[i];
                        for (int j = 0; j < oldI.length; j++) {
                            double[] oldIJ = oldI[j];
                            for (int l = 0; l < oldIJ.length; l++) {
                                oldKept[p2] = oldIJ[l];
                                p2++;
                            }
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k4 = 0;
                segment++;
            }
            for (int i = 0; i < pos.length; i++) {
                boolean test = i == 0;
                for (int j = 0; j < k; j++) {
                    if (!(test & (j == 0 | j == k3))) {
                        double[] p = pos[i][j];
                        double[] o = old[i][j];
                        for (int d = 0; d < 3; d++) {
                            double t = p[d];
                            p[d] = t + ((t - o[d]) * 0.99 + (d == 1 ? gravity * -0.01 : 0.0));
                            o[d] = t;
                        }
                    }
                }
            }
            for (int i = 0; i < pos.length; i++) {
                boolean test = i + 1 < pos.length;
                long size3 = k4 + (long) k;
                if (dxTape.length < size3) {
                    dxTape = grow(doubles, 0, size3);
                }
                if (dyTape.length < size3) {
                    dyTape = grow(doubles, 1, size3);
                }
                if (dzTape.length < size3) {
                    dzTape = grow(doubles, 2, size3);
                }
                if (dxTape2.length < size3) {
                    dxTape2 = grow(doubles, 3, size3);
                }
                if (dyTape2.length < size3) {
                    dyTape2 = grow(doubles, 4, size3);
                }
                if (dzTape2.length < size3) {
                    dzTape2 = grow(doubles, 5, size3);
                }
                for (int j = 0; j < k; j++) {
                    if (test) {
                        double[] a = pos[i][j];
                        double[] b = pos[i + 1][j];
                        boolean pinned = i == 0 & (j == 0 | j == k3);
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        dxTape[k4] = dx;
                        double dy = b[1] - a[1];
                        dyTape[k4] = dy;
                        double dz = b[2] - a[2];
                        dzTape[k4] = dz;
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
                    if (j + 1 < k) {
                        double[][] posI = pos[i];
                        double[] a = posI[j];
                        double[] b = posI[j + 1];
                        double b0 = b[0];
                        double dx = b0 - a[0];
                        dxTape2[k4] = dx;
                        double dy = b[1] - a[1];
                        dyTape2[k4] = dy;
                        double dz = b[2] - a[2];
                        dzTape2[k4] = dz;
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
                    k4++;
                }
            }
            filled++;
        }
        int k5 = pos.length - 1;
        double e = 0.0;
        double gravityBar = 0.0;
        for (int i = 0; i < pos.length; i++) {
            double[][] row = pos[i];
            double[][] rowBar = posBar[i];
            for (int j = 0; j < row.length; j++) {
                double[] p = row[j];
                double p1 = p[1];
                double p0 = p[0];
                e += gravity * p1 + 0.5 * p0 * p0;
                double[] pBar = rowBar[j];
                pBar[0] += p0;
                gravityBar += p1;
                pBar[1] += gravity;
            }
        }
        int k6 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k6 - 1, 10000);
        int k7 = k - 1;
        double stiffBar = 0.0;
        int end = k6;
        for (int i = lastSegment2; i >= 0; i--) {
            int k8 = i * 10000;
            if (end < k6) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                int p2 = (kept - 1) * size2;
                for (int j = 0; j < pos.length; j++) {
                    double[][] posJ = pos[j];
                    for (int l = 0; l < posJ.length; l++) {
                        double[] posJL = posJ[l];
                        for (int m = 0; m < posJL.length; m++) {
                            posJL[m] = posKept[p];
                            p++;
                        }
                    }
                    double[][] oldJ = old[j];
                    for (int l = 0; l < oldJ.length; l++) {
                        double[] oldJL = oldJ[l];
                        for (int m = 0; m < oldJL.length; m++) {
                            oldJL[m] = oldKept[p2];
                            p2++;
                        }
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k4 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p3 = kept * size;
                            long k9 = kept + 1;
                            if (posKept.length < k9 * size) {
                                posKept = grow(doubles, 6, k9 * size);
                            }
                            for (int j = 0; j < pos.length; j++) {
                                double[][] posJ = pos[j];
                                for (int l = 0; l < posJ.length; l++) {
                                    double[] posJL = posJ[l];
                                    for (int m = 0; m < posJL.length; m++) {
                                        posKept[p3] = posJL[m];
                                        p3++;
                                    }
                                }
                            }
                            int p4 = kept * size2;
                            if (oldKept.length < k9 * size2) {
                                oldKept = grow(doubles, 7, k9 * size2);
                            }
                            for (int j = 0; j < pos.length; j++) {
                                double[][] oldJ = old[j];
                                for (int l = 0; l < oldJ.length; l++) {
                                    double[] oldJL = oldJ[l];
                                    for (int m = 0; m < oldJL.length; m++) {
                                        oldKept[p4] = oldJL[m];
                                        p4++;
                                    }
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k4 = 0;
                        segment2++;
                    }
                    for (int j = 0; j < pos.length; j++) {
                        boolean test = j == 0;
                        for (int l = 0; l < k; l++) {
                            if (!(test & (l == 0 | l == k3))) {
                                double[] p3 = pos[j][l];
                                double[] o = old[j][l];
                                for (int d = 0; d < 3; d++) {
                                    double t = p3[d];
                                    p3[d] = t + ((t - o[d]) * 0.99 + (d == 1 ? gravity * -0.01 : 0.0));
                                    o[d] = t;
                                }
                            }
                        }
                    }
                    for (int j = 0; j < pos.length; j++) {
                        boolean test = j + 1 < pos.length;
                        long size3 = k4 + (long) k;
                        if (dxTape.length < size3) {
                            dxTape = grow(doubles, 0, size3);
                        }
                        if (dyTape.length < size3) {
                            dyTape = grow(doubles, 1, size3);
                        }
                        if (dzTape.length < size3) {
                            dzTape = grow(doubles, 2, size3);
                        }
                        if (dxTape2.length < size3) {
                            dxTape2 = grow(doubles, 3, size3);
                        }
                        if (dyTape2.length < size3) {
                            dyTape2 = grow(doubles, 4, size3);
                        }
                        if (dzTape2.length < size3) {
                            dzTape2 = grow(doubles, 5, size3);
                        }
                        for (int l = 0; l < k; l++) {
                            if (test) {
                                double[] a = pos[j][l];
                                double[] b = pos[j + 1][l];
                                boolean pinned = j == 0 & (l == 0 | l == k3);
                                double b0 = b[0];
                                double dx = b0 - a[0];
                                dxTape[k4] = dx;
                                double dy = b[1] - a[1];
                                dyTape[k4] = dy;
                                double dz = b[2] - a[2];
                                dzTape[k4] = dz;
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
                            if (l + 1 < k) {
                                double[][] posJ = pos[j];
                                double[] a = posJ[l];
                                double[] b = posJ[l + 1];
                                double b0 = b[0];
                                double dx = b0 - a[0];
                                dxTape2[k4] = dx;
                                double dy = b[1] - a[1];
                                dyTape2[k4] = dy;
                                double dz = b[2] - a[2];
                                dzTape2[k4] = dz;
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
                            k4++;
                        }
                    }
                    filled2++;
                }
            }
            for (int s = end - 1; s >= k8; s--) {
                for (int j = k5; j >= 0; j--) {
                    boolean test = j + 1 < pos.length;
                    for (int l = k7; l >= 0; l--) {
                        if (l + 1 < k) {
                            double[][] posBarJ = posBar[j];
                            double[] aBar = posBarJ[l];
                            double[] bBar = posBarJ[l + 1];
                            double dx = dxTape2[k4 - 1];
                            double dy = dyTape2[k4 - 1];
                            double dz = dzTape2[k4 - 1];
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
                            double t7 = fBar * 0.5 * t2;
                            stiffBar += t7 * t;
                            double t8 = 0.5 * (t7 * stiff - t7 * t3);
                            double t9 = 2.0 * (t8 == 0.0 ? 0.0 : t8 * t2);
                            double dzBar = t4 * f + t9 * dz;
                            double dyBar = t5 * f + t9 * dy;
                            double dxBar = t6 * f + t9 * dx;
                            aBar[2] -= dzBar;
                            bBar[2] += dzBar;
                            aBar[1] -= dyBar;
                            bBar[1] += dyBar;
                            aBar[0] -= dxBar;
                            bBar[0] += bBar0 + dxBar;
                        }
                        if (test) {
                            double[] aBar = posBar[j][l];
                            double[] bBar = posBar[j + 1][l];
                            boolean pinned = j == 0 & (l == 0 | l == k3);
                            double dx = dxTape[k4 - 1];
                            double dy = dyTape[k4 - 1];
                            double dz = dzTape[k4 - 1];
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
                            double t11 = fBar * t4 * t2;
                            stiffBar += t11 * t;
                            double t12 = 0.5 * (t11 * stiff - t11 * t3);
                            double t13 = 2.0 * (t12 == 0.0 ? 0.0 : t12 * t2);
                            double dzBar = t8 * f + t13 * dz;
                            double dyBar = t9 * f + t13 * dy;
                            double dxBar = t10 * f + t13 * dx;
                            aBar[2] -= dzBar;
                            bBar[2] += dzBar;
                            aBar[1] -= dyBar;
                            bBar[1] += dyBar;
                            aBar[0] -= dxBar;
                            bBar[0] += bBar0 + dxBar;
                        }
                        k4--;
                    }
                }
                for (int j = k5; j >= 0; j--) {
                    boolean test = j == 0;
                    for (int l = k7; l >= 0; l--) {
                        if (!(test & (l == 0 | l == k3))) {
                            double[] pBar = posBar[j][l];
                            double[] oBar = oldBar[j][l];
                            for (int d = 2; d >= 0; d--) {
                                double pBarD = pBar[d];
                                double t = oBar[d] + pBarD;
                                if (d == 1) {
                                    gravityBar -= pBarD * 0.01;
                                }
                                double t2 = pBarD * 0.99;
                                oBar[d] = -t2;
                                pBar[d] = t + t2;
                            }
                        }
                    }
                }
            }
            end = k8;
        }
        for (int i = k5; i >= 0; i--) {
            for (int j = k7; j >= 0; j--) {
                double[] aBar = posBar[i][j];
                int k8 = pos[i][j].length;
                double[] bBar = bBarTape[k2 - 1];
                for (int l = k8 - 1; l >= 0; l--) {
                    double bBarL = bBar[l];
                    bBar[l] = 0.0;
                    aBar[l] += bBarL;
                }
                k2--;
            }
        }
        partials[0] = stiffBar;
        partials[1] = gravityBar;
        return e;
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

    /** An array kept in a slot, referring to the given rows. */
    private static double[][][] rows(double[][][][] slots, int slot, double[][][] rows) {
        double[][][] array = slots[slot];
        if (array == null || array.length != rows.length) {
            array = new double[rows.length][][];
            slots[slot] = array;
        }
        System.arraycopy(rows, 0, array, 0, rows.length);
        return array;
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
        double[][] zeros = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
    }

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] zeros = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
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

    /** Arrays by identity: one with all the arrays that it holds, at any depth. */
    private static final class Identities {
        private Object[] table = new Object[16];
        private int count;

        /** Whether two arrays are one, or hold one array both. */
        boolean share(Object[] a, Object b) {
            clear();
            add(a);
            addAll(a);
            return contains(b) || b instanceof Object[] && containsAny((Object[]) b);
        }

        /** Whether an array stands twice in another, at any depth. */
        boolean repeats(Object[] a) {
            clear();
            return addAll(a);
        }

        private void clear() {
            if (count > 0) {
                Arrays.fill(table, null);
                count = 0;
            }
        }

        /** Whether one of the rows was there already. */
        private boolean addAll(Object[] rows) {
            boolean repeated = false;
            for (Object row : rows) {
                if (row != null && row.getClass().isArray()) {
                    repeated |= !add(row);
                }
                if (row instanceof Object[]) {
                    repeated |= addAll((Object[]) row);
                }
            }
            return repeated;
        }

        private boolean containsAny(Object[] rows) {
            for (Object row : rows) {
                if (contains(row) || row instanceof Object[] && containsAny((Object[]) row)) {
                    return true;
                }
            }
            return false;
        }

        private boolean contains(Object array) {
            return table[place(array)] != null;
        }

        private boolean add(Object array) {
            if (2 * count >= table.length) {
                grow();
            }
            int at = place(array);
            boolean isNew = table[at] == null;
            table[at] = array;
            count += isNew ? 1 : 0;
            return isNew;
        }

        private void grow() {
            Object[] old = table;
            table = new Object[4 * old.length];
            for (Object array : old) {
                if (array != null) {
                    table[place(array)] = array;
                }
            }
        }

        /** Where in the table an array stands, or would stand. */
        private int place(Object array) {
            int at = System.identityHashCode(array) & table.length - 1;
            while (table[at] != null && table[at] != array) {
                at = at + 1 & table.length - 1;
            }
            return at;
        }
    }
}
