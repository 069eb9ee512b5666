package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Walker}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class WalkerDerivatives {

    private WalkerDerivatives() {}

    /**
     * The derivative of {@link Walker#walk(double[][], double[], double[], double[], int)} with respect to
     * {@code schedule}.
     *
     * <p>
     * Where the argument is 0 (line 212), {@code abs} has no derivative; 0 is used. Branches on active values
     * (lines 137, 139, 152, 154 and others) have the derivative of the side taken.
     */
    public static WalkGradient walkGradient(double[][] schedule, double[] mass, double[] length,
            double[] strength, int steps) {
        WalkGradient into = new WalkGradient();
        walkGradient(schedule, mass, length, strength, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Walker#walk(double[][], double[], double[], double[], int)} with
     * respect to {@code schedule} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 172 * mass.length * schedule.length * steps}; of the method itself: at
     * most about {@code 81 * mass.length * schedule.length * steps}. Workspace:
     * {@code 51 * mass.length * schedule.length * steps + 14 * schedule.length * steps + 156 * mass.length + 84}
     * bytes.
     */
    public static void walkGradient(double[][] schedule, double[] mass, double[] length, double[] strength,
            int steps, WalkGradient into) {
        into.prepare(schedule, mass, length, strength);
        walkGradientKernel(schedule, mass, length, strength, steps, into.schedule, into.doubles, into.ints,
                into.booleans);
    }

    /**
     * Computes the derivative of {@link Walker#walk(double[][], double[], double[], double[], int)} with
     * respect to {@code schedule} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 175 * mass.length * schedule.length * steps}; of the method itself: at
     * most about {@code 81 * mass.length * schedule.length * steps}. Workspace:
     * {@code 51 * mass.length * schedule.length * steps + 14 * schedule.length * steps + 156 * mass.length + 100}
     * bytes.
     */
    public static double walkValueAndGradient(double[][] schedule, double[] mass, double[] length,
            double[] strength, int steps, WalkGradient into) {
        into.prepare(schedule, mass, length, strength);
        return walkValueAndGradientKernel(schedule, mass, length, strength, steps, into.schedule,
                into.doubles, into.ints, into.booleans);
    }

    /**
     * The derivative of {@link Walker#walk(double[][], double[], double[], double[], int)} with respect to
     * {@code schedule}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class WalkGradient {
        private double[][] schedule = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[29][0];
        private final int[][] ints = new int[2][0];
        private final boolean[][] booleans = new boolean[3][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public WalkGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static WalkGradient into(double[][] schedule) {
            WalkGradient holder = new WalkGradient();
            if (holder.own.add(schedule, 2, "schedule")) {
                throw new IllegalArgumentException("the result schedule has a row twice");
            }
            holder.schedule = schedule;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code schedule}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] schedule() {
            return schedule;
        }

        private void prepare(double[][] schedule, double[] mass, double[] length, double[] strength) {
            own.begin();
            own.add(this.schedule, 2, "schedule");
            own.end();
            if (own.owner(schedule, 2) != null) {
                throw new IllegalArgumentException(
                        "argument schedule shares an array with the result schedule");
            }
            if (own.owner(mass, 1) != null) {
                throw new IllegalArgumentException("argument mass shares an array with the result schedule");
            }
            if (own.owner(length, 1) != null) {
                throw new IllegalArgumentException(
                        "argument length shares an array with the result schedule");
            }
            if (own.owner(strength, 1) != null) {
                throw new IllegalArgumentException(
                        "argument strength shares an array with the result schedule");
            }
            if (given && !sameShape(this.schedule, schedule)) {
                throw new IllegalArgumentException(
                        "the array given for the result schedule has not the shape of the argument");
            }
            this.schedule = zerosLike(this.schedule, schedule);
        }

        private WalkGradient withoutScratch() {
            WalkGradient results = new WalkGradient();
            results.schedule = schedule;
            return results;
        }
    }

    private static void walkGradientKernel(double[][] schedule, double[] mass, double[] length,
            double[] strength, int steps, double[][] scheduleBar, double[][] doubles, int[][] ints,
            boolean[][] booleans) {
        double[] doubleValues = zeros(doubles, 9, 8);
        int[] intValues = zeros(ints, 0, 5);
        int k = walkGradientKernelPart2(mass);
        double[] angle = zeros(doubles, 10, k);
        double[] angleBar = zeros(doubles, 11, k);
        double[] spin = zeros(doubles, 12, k);
        double[] spinBar = zeros(doubles, 13, k);
        double[] inertia = zeros(doubles, 14, k);
        int[] parent = zeros(ints, 1, k);
        double[] low = zeros(doubles, 15, k);
        double[] high = zeros(doubles, 16, k);
        walkGradientKernelPart3(k, low, high, parent, mass, length, inertia, angle, doubleValues);
        double[] sin = zeros(doubles, 17, k);
        double[] sinBar = zeros(doubles, 18, k);
        double[] cos = zeros(doubles, 19, k);
        double[] cosBar = zeros(doubles, 20, k);
        double[] torque = zeros(doubles, 21, k);
        double[] torqueBar = zeros(doubles, 22, k);
        double[] endY = zeros(doubles, 23, k);
        double[] endYBar = zeros(doubles, 24, k);
        double[] endVx = zeros(doubles, 25, k);
        double[] endVxBar = zeros(doubles, 26, k);
        double[] endVy = zeros(doubles, 27, k);
        double[] endVyBar = zeros(doubles, 28, k);
        walkGradientKernelPart4(schedule, k, steps, doubleValues, intValues, doubles, booleans);
        walkGradientKernelPart5(steps, k, angle, sin, cos, torque, parent, endY, endVx, endVy, spin, length,
                mass, low, high, schedule, strength, inertia, spinBar, endYBar, doubleValues, intValues,
                doubles, booleans);
        walkGradientKernelPart6(steps, angleBar, k, spinBar, inertia, torqueBar, length, sin, cos, parent,
                cosBar, sinBar, endVxBar, endVyBar, endYBar, mass, low, high, scheduleBar, strength,
                doubleValues, intValues, booleans, doubles);
    }

    private static double walkValueAndGradientKernel(double[][] schedule, double[] mass, double[] length,
            double[] strength, int steps, double[][] scheduleBar, double[][] doubles, int[][] ints,
            boolean[][] booleans) {
        double[] doubleValues = zeros(doubles, 9, 11);
        int[] intValues = zeros(ints, 0, 3);
        int k = walkValueAndGradientKernelPart2(mass);
        double[] angle = zeros(doubles, 10, k);
        double[] angleBar = zeros(doubles, 11, k);
        double[] spin = zeros(doubles, 12, k);
        double[] spinBar = zeros(doubles, 13, k);
        double[] inertia = zeros(doubles, 14, k);
        int[] parent = zeros(ints, 1, k);
        double[] low = zeros(doubles, 15, k);
        double[] high = zeros(doubles, 16, k);
        walkValueAndGradientKernelPart3(k, low, high, parent, mass, length, inertia, angle, doubleValues);
        double[] sin = zeros(doubles, 17, k);
        double[] sinBar = zeros(doubles, 18, k);
        double[] cos = zeros(doubles, 19, k);
        double[] cosBar = zeros(doubles, 20, k);
        double[] torque = zeros(doubles, 21, k);
        double[] torqueBar = zeros(doubles, 22, k);
        double[] endY = zeros(doubles, 23, k);
        double[] endYBar = zeros(doubles, 24, k);
        double[] endVx = zeros(doubles, 25, k);
        double[] endVxBar = zeros(doubles, 26, k);
        double[] endVy = zeros(doubles, 27, k);
        double[] endVyBar = zeros(doubles, 28, k);
        walkValueAndGradientKernelPart4(schedule, k, steps, doubleValues, intValues, doubles, booleans);
        walkValueAndGradientKernelPart5(steps, k, angle, sin, cos, torque, parent, endY, endVx, endVy, spin,
                length, mass, low, high, schedule, strength, inertia, doubleValues, intValues, doubles,
                booleans);
        return walkValueAndGradientKernelPart6(k, inertia, spin, spinBar, endY, endYBar, steps, angleBar,
                torqueBar, length, sin, cos, parent, cosBar, sinBar, endVxBar, endVyBar, mass, low, high,
                scheduleBar, strength, doubleValues, intValues, booleans, doubles);
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkGradientKernelPart1(double yBar, double vxBar, double vyBar, int p, int base,
            double p2, double[] angleBar, double total, int p3, double[] spinBar, double[] inertia,
            double[] torqueBar, double[] length, double[] sin, double[] cos, int[] parent, double[] cosBar,
            double[] sinBar, double[] endVxBar, double[] endVyBar, double[] endYBar, double[] mass, int p4,
            double[] low, double[] high, double[][] scheduleBar, int stretch, double[] strength, int p5,
            double[] doubleValues, double[][] doubles, boolean[][] booleans) {
        double[] tape = doubles[0];
        double[] yTape = doubles[1];
        double[] tape2 = doubles[2];
        boolean[] tape3 = booleans[0];
        double[] normalTape = doubles[3];
        double[] slipTape = doubles[4];
        boolean[] tape4 = booleans[1];
        boolean[] tape5 = booleans[2];
        double[] pullTape = doubles[5];
        double[] tape6 = doubles[6];
        double[] oldTape = doubles[7];
        double[] oldTape2 = doubles[8];
        for (int step = p; step >= 0; step--) {
            int at = base + step;
            double tapeAt = tape[at];
            double y = yTape[at];
            double t = tape2[at];
            double lean = Math.abs(t);
            double leanBar = lean > 0.3 ? 0.0 - 0.008 * (lean - 0.3) : 0.0;
            angleBar[0] += leanBar * Math.signum(t);
            if (y < p2) {
                yBar -= 0.0 - 0.08 * (p2 - y);
            }
            vyBar += yBar * 0.002;
            vxBar += 0.002;
            double t2 = vyBar * 0.002 / total;
            double t3 = vxBar == 0.0 ? 0.0 : vxBar * tapeAt;
            for (int j = 0; j < p3; j++) {
                double t4 = spinBar[j] + angleBar[j] * 0.002;
                torqueBar[j] += (t4 == 0.0 ? 0.0 : t4 / inertia[j]) * 0.002;
                spinBar[j] = t4 * 0.999;
            }
            int base2 = at * p3;
            double torqueBar0 = torqueBar[0];
            spinBar[0] += torqueBar0 * -40.0;
            angleBar[0] += torqueBar0 * -400.0;
            for (int j = 0; j < p3; j++) {
                int at2 = base2 + j;
                double t4 = 0.0;
                if (tape3[at2]) {
                    double normal = normalTape[at2];
                    double normalBar = 0.0;
                    if (normal > 0.0) {
                        double slip = slipTape[at2];
                        double t5 = -0.9 * normal;
                        double t6 = 1.0 / Math.sqrt(slip * slip + 0.01);
                        double rub = t5 * slip * t6;
                        double side = j == 0 ? -length[j] : length[j];
                        double sinJ = sin[j];
                        double cosJ = cos[j];
                        int p6 = parent[j];
                        double rubBar;
                        double normalBar2;
                        if (p6 == 0 & j >= 5) {
                            double t7 = torqueBar[p6] * length[p6];
                            rubBar = -(t7 * cos[p6]);
                            cosBar[p6] -= t7 * rub;
                            normalBar2 = -(t7 * sin[p6]);
                            sinBar[p6] -= t7 * normal;
                        } else {
                            normalBar2 = 0.0;
                            rubBar = 0.0;
                            if (p6 > 0) {
                                double t7 = torqueBar[p6] * length[p6];
                                rubBar = t7 * cos[p6];
                                cosBar[p6] += t7 * rub;
                                normalBar2 = t7 * sin[p6];
                                sinBar[p6] += t7 * normal;
                            }
                        }
                        double t7 = torqueBar[j] * side;
                        cosBar[j] += t7 * rub;
                        sinBar[j] += t7 * normal;
                        rubBar = rubBar + t7 * cosJ + t3;
                        double t8 = rubBar * t6;
                        normalBar = normalBar2 + t7 * sinJ + t2 + t8 * slip * -0.9;
                        endVxBar[j] += t8 * t5 - t8 * rub * t6 * slip;
                    }
                    endVyBar[j] += normalBar * -300.0;
                    t4 = normalBar * -20000.0;
                }
                endYBar[j] += t4;
                double t5 = 0.5 * length[j];
                double leverBar;
                if (j == 0) {
                    leverBar = torqueBar[j] * (mass[j] * 9.8);
                } else {
                    leverBar = -(torqueBar[j] * (mass[j] * 9.8));
                }
                sinBar[j] += leverBar * t5;
            }
            int base3 = at * p4;
            for (int j = 1; j < p3; j++) {
                int p6 = parent[j];
                int at2 = base3 + (j - 1);
                double pushBar = torqueBar[j] - torqueBar[p6];
                double bendBar;
                if (tape4[at2]) {
                    bendBar = -(pushBar * 300.0);
                } else {
                    bendBar = tape5[at2] ? -(pushBar * 300.0) : 0.0;
                }
                angleBar[p6] -= bendBar;
                angleBar[j] += bendBar;
            }
            for (int m = 0; m < p4; m++) {
                int p6 = parent[m + 1];
                double range = 0.5 * (high[m + 1] - low[m + 1]);
                double[] scheduleBarStretch = scheduleBar[stretch];
                double strengthM = strength[m];
                double t4 = 0.05 * strengthM;
                double pull = pullTape[base3 + m];
                double most = 0.9 * strengthM;
                double t5 = 0.0;
                double pull2;
                if (pull > most) {
                    pull2 = most;
                } else {
                    pull2 = -most;
                    t5 = 1.0;
                    if (pull < pull2) {
                        t5 = 0.0;
                    } else {
                        pull2 = pull;
                    }
                }
                double t6 = t5 * strengthM;
                double t7 = -4.0E-8 * pull2 - torqueBar[p6] + torqueBar[m + 1];
                double t8 = t7 * t6;
                double t9 = t7 * (t5 * t4);
                spinBar[p6] += t9;
                spinBar[m + 1] -= t9;
                scheduleBarStretch[m] += t7 * (t6 * range);
                angleBar[p6] += t8;
                angleBar[m + 1] -= t8;
            }
            for (int j = p5; j >= 0; j--) {
                double side = j == 0 ? -length[j] : length[j];
                double sinJ = sin[j];
                double cosJ = cos[j];
                int at2 = base2 + j;
                double t4 = tape6[at2];
                double endVyBarJ = endVyBar[j];
                endVyBar[j] = 0.0;
                double endVxBarJ = endVxBar[j];
                endVxBar[j] = 0.0;
                spinBar[j] += endVyBarJ * (side * sinJ) + endVxBarJ * (side * cosJ);
                double endYBarJ = endYBar[j];
                endYBar[j] = 0.0;
                double t5 = cosBar[j] + (endVxBarJ * t4 - endYBarJ) * side;
                double t6 = sinBar[j] + endVyBarJ * t4 * side;
                if (j >= 3) {
                    int p6 = parent[j];
                    endVyBar[p6] += endVyBarJ;
                    endVxBar[p6] += endVxBarJ;
                    endYBar[p6] += endYBarJ;
                } else {
                    yBar += endYBarJ;
                    vxBar += endVxBarJ;
                    vyBar += endVyBarJ;
                }
                torqueBar[j] = 0.0;
                cos[j] = oldTape2[at2];
                cosBar[j] = 0.0;
                sin[j] = oldTape[at2];
                sinBar[j] = 0.0;
                angleBar[j] += t6 * cosJ - t5 * sinJ;
            }
        }
        doubleValues[0] = yBar;
        doubleValues[1] = vxBar;
        doubleValues[2] = vyBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int walkGradientKernelPart2(double[] mass) {
        return mass.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkGradientKernelPart3(int p, double[] low, double[] high, int[] parent,
            double[] mass, double[] length, double[] inertia, double[] angle, double[] doubleValues) {
        for (int j = 1; j < p; j++) {
            if (j <= 2) {
                low[j] = -0.7;
                high[j] = 1.1;
            } else if (j <= 4) {
                low[j] = -1.8;
                high[j] = 0.0;
            } else {
                low[j] = -1.2;
                high[j] = 1.2;
            }
        }
        double total = 0.0;
        for (int j = 0; j < p; j++) {
            if (j == 0) {
                parent[j] = -1;
            } else if (j == 3 | j == 4) {
                parent[j] = j - 2;
            } else {
                parent[j] = 0;
            }
            double massJ = mass[j];
            total += massJ;
            double lengthJ = length[j];
            inertia[j] = massJ * lengthJ * lengthJ / 3.0;
        }
        int p2 = parent[3];
        double lengthP2 = length[p2];
        inertia[p2] += mass[3] * lengthP2 * lengthP2;
        int p3 = parent[4];
        double lengthP3 = length[p3];
        inertia[p3] += mass[4] * lengthP3 * lengthP3;
        angle[1] = 0.35;
        angle[2] = -0.25;
        angle[3] = 0.15;
        angle[4] = -0.55;
        angle[5] = -0.3;
        angle[6] = 0.3;
        double length1 = length[1];
        double length3 = length[3];
        double y = 0.0 + length1 * Math.cos(angle[1]);
        y += length3 * Math.cos(angle[3]);
        doubleValues[3] = total;
        doubleValues[4] = 0.0 + length1 + length3;
        doubleValues[5] = y;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkGradientKernelPart4(double[][] schedule, int p, int steps, double[] doubleValues,
            int[] intValues, double[][] doubles, boolean[][] booleans) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[2];
        double[] yTape = doubles[1];
        double[] oldTape = doubles[7];
        double[] oldTape2 = doubles[8];
        double[] tape3 = doubles[6];
        double[] pullTape = doubles[5];
        boolean[] tape4 = booleans[1];
        boolean[] tape5 = booleans[2];
        boolean[] tape6 = booleans[0];
        double[] slipTape = doubles[4];
        double[] normalTape = doubles[3];
        int k = p - 1;
        long k2 = schedule.length;
        long k3 = Math.max((long) steps, 0L);
        long size = k2 * k3;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (yTape.length < size) {
            yTape = grow(doubles, 1, size);
        }
        long k4 = p;
        long size2 = k2 * k4 * k3;
        if (oldTape.length < size2) {
            oldTape = grow(doubles, 7, size2);
        }
        if (oldTape2.length < size2) {
            oldTape2 = grow(doubles, 8, size2);
        }
        if (tape3.length < size2) {
            tape3 = grow(doubles, 6, size2);
        }
        long size3 = k2 * Math.max((long) k, 0L);
        if (pullTape.length < size3 * k3) {
            pullTape = grow(doubles, 5, size3 * k3);
        }
        long size4 = k2 * Math.max(k4 - 1L, 0L);
        size4 *= k3;
        if (tape4.length < size4) {
            tape4 = grow(booleans, 1, size4);
        }
        if (tape5.length < size4) {
            tape5 = grow(booleans, 2, size4);
        }
        if (tape6.length < size2) {
            tape6 = grow(booleans, 0, size2);
        }
        if (slipTape.length < size2) {
            slipTape = grow(doubles, 4, size2);
        }
        if (normalTape.length < size2) {
            normalTape = grow(doubles, 3, size2);
        }
        double t = 0.002 / doubleValues[3];
        intValues[0] = schedule.length;
        intValues[1] = k;
        doubleValues[6] = 0.8 * doubleValues[4];
        doubleValues[7] = t;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkGradientKernelPart5(int steps, int p, double[] angle, double[] sin, double[] cos,
            double[] torque, int[] parent, double[] endY, double[] endVx, double[] endVy, double[] spin,
            double[] length, double[] mass, double[] low, double[] high, double[][] schedule,
            double[] strength, double[] inertia, double[] spinBar, double[] endYBar, double[] doubleValues,
            int[] intValues, double[][] doubles, boolean[][] booleans) {
        double y = doubleValues[5];
        int intValues0 = intValues[0];
        int intValues1 = intValues[1];
        double[] oldTape = doubles[7];
        double[] oldTape2 = doubles[8];
        double[] tape = doubles[6];
        double[] pullTape = doubles[5];
        boolean[] tape2 = booleans[1];
        boolean[] tape3 = booleans[2];
        boolean[] tape4 = booleans[0];
        double[] normalTape = doubles[3];
        double[] slipTape = doubles[4];
        double total = doubleValues[3];
        double[] tape5 = doubles[0];
        double doubleValues7 = doubleValues[7];
        double[] yTape = doubles[1];
        double[] tape6 = doubles[2];
        double legs = doubleValues[4];
        double vx = 0.8;
        double vy = 0.0;
        for (int stretch = 0; stretch < intValues0; stretch++) {
            int base = stretch * steps;
            for (int step = 0; step < steps; step++) {
                int at = base + step;
                int base2 = at * p;
                int base3 = at * intValues1;
                for (int j = 0; j < p; j++) {
                    double angleJ = angle[j];
                    double t = Math.sin(angleJ);
                    int at2 = base2 + j;
                    oldTape[at2] = sin[j];
                    sin[j] = t;
                    double t2 = Math.cos(angleJ);
                    oldTape2[at2] = cos[j];
                    cos[j] = t2;
                    torque[j] = 0.0;
                    boolean test = j == 0;
                    double baseY;
                    double baseVx;
                    double baseVy;
                    if (j >= 3) {
                        int p2 = parent[j];
                        baseY = endY[p2];
                        baseVx = endVx[p2];
                        baseVy = endVy[p2];
                    } else {
                        baseY = y;
                        baseVx = vx;
                        baseVy = vy;
                    }
                    double spinJ = spin[j];
                    tape[at2] = spinJ;
                    double side = length[j];
                    double lever = 0.5 * side * t;
                    if (test) {
                        side = -side;
                        torque[j] += mass[j] * 9.8 * lever;
                    } else {
                        torque[j] -= mass[j] * 9.8 * lever;
                    }
                    double t3 = side * t2;
                    endY[j] = baseY - t3;
                    endVx[j] = baseVx + t3 * spinJ;
                    endVy[j] = baseVy + side * t * spinJ;
                }
                for (int m = 0; m < intValues1; m++) {
                    int p2 = parent[m + 1];
                    double bend = angle[m + 1] - angle[p2];
                    double lowM1 = low[m + 1];
                    double highM1 = high[m + 1];
                    double wanted = 0.5 * (lowM1 + highM1) + 0.5 * (highM1 - lowM1) * schedule[stretch][m];
                    double strengthM = strength[m];
                    double pull = strengthM * (wanted - bend) - 0.05 * strengthM * (spin[m + 1] - spin[p2]);
                    pullTape[base3 + m] = pull;
                    double most = 0.9 * strengthM;
                    double pull2;
                    if (pull > most) {
                        pull2 = most;
                    } else {
                        pull2 = -most;
                        if (!(pull < pull2)) {
                            pull2 = pull;
                        }
                    }
                    torque[m + 1] += pull2;
                    torque[p2] -= pull2;
                }
                for (int j = 1; j < p; j++) {
                    int p2 = parent[j];
                    double bend = angle[j] - angle[p2];
                    double highJ = high[j];
                    boolean test = bend > highJ;
                    int at2 = base3 + (j - 1);
                    tape2[at2] = test;
                    double push;
                    if (test) {
                        push = 300.0 * (highJ - bend);
                    } else {
                        double lowJ = low[j];
                        boolean test2 = bend < lowJ;
                        tape3[at2] = test2;
                        push = test2 ? 300.0 * (lowJ - bend) : 0.0;
                    }
                    torque[j] += push;
                    torque[p2] -= push;
                }
                torque[0] -= 400.0 * angle[0] + 40.0 * spin[0];
                double forceX = 0.0;
                double forceY = 0.0;
                for (int j = 0; j < p; j++) {
                    double endYJ = endY[j];
                    boolean test = endYJ < 0.0;
                    int at2 = base2 + j;
                    tape4[at2] = test;
                    if (test) {
                        double normal = -20000.0 * endYJ - 300.0 * endVy[j];
                        normalTape[at2] = normal;
                        if (normal > 0.0) {
                            double slip = endVx[j];
                            slipTape[at2] = slip;
                            double rub = -0.9 * normal * slip / Math.sqrt(slip * slip + 0.01);
                            forceX += rub;
                            forceY += normal;
                            double side = j == 0 ? -length[j] : length[j];
                            torque[j] += side * (sin[j] * normal + cos[j] * rub);
                            int p2 = parent[j];
                            if (p2 == 0 & j >= 5) {
                                torque[p2] -= length[p2] * (sin[p2] * normal + cos[p2] * rub);
                            } else if (p2 > 0) {
                                torque[p2] += length[p2] * (sin[p2] * normal + cos[p2] * rub);
                            }
                        }
                    }
                }
                for (int j = 0; j < p; j++) {
                    double t = 0.999 * spin[j] + 0.002 * torque[j] / inertia[j];
                    spin[j] = t;
                    angle[j] += 0.002 * t;
                }
                tape5[at] = doubleValues7;
                vx += 0.002 * forceX / total;
                vy += 0.002 * (forceY / total - 9.8);
                y += 0.002 * vy;
                yTape[at] = y;
                tape6[at] = angle[0];
            }
        }
        int k = p - 1;
        for (int j = 0; j < p; j++) {
            spinBar[j] += -0.002 * spin[j] * inertia[j];
            if (j == 0 | j >= 5) {
                double heightBar = endY[j] < 0.5 * legs ? 1.0 : 0.0;
                endYBar[j] += heightBar;
            }
        }
        intValues[2] = k;
        intValues[3] = intValues0 - 1;
        intValues[4] = steps - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkGradientKernelPart6(int steps, double[] angleBar, int p, double[] spinBar,
            double[] inertia, double[] torqueBar, double[] length, double[] sin, double[] cos, int[] parent,
            double[] cosBar, double[] sinBar, double[] endVxBar, double[] endVyBar, double[] endYBar,
            double[] mass, double[] low, double[] high, double[][] scheduleBar, double[] strength,
            double[] doubleValues, int[] intValues, boolean[][] booleans, double[][] doubles) {
        int intValues4 = intValues[4];
        double doubleValues6 = doubleValues[6];
        double total = doubleValues[3];
        int intValues1 = intValues[1];
        int intValues2 = intValues[2];
        double yBar = 0.0;
        double vxBar = 0.0;
        double vyBar = 0.0;
        for (int stretch = intValues[3]; stretch >= 0; stretch--) {
            walkGradientKernelPart1(yBar, vxBar, vyBar, intValues4, stretch * steps, doubleValues6, angleBar,
                    total, p, spinBar, inertia, torqueBar, length, sin, cos, parent, cosBar, sinBar, endVxBar,
                    endVyBar, endYBar, mass, intValues1, low, high, scheduleBar, stretch, strength,
                    intValues2, doubleValues, doubles, booleans);
            yBar = doubleValues[0];
            vxBar = doubleValues[1];
            vyBar = doubleValues[2];
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkValueAndGradientKernelPart1(double yBar, double vxBar, double vyBar, int p,
            int base, double p2, double[] angleBar, double total, int p3, double[] spinBar, double[] inertia,
            double[] torqueBar, double[] length, double[] sin, double[] cos, int[] parent, double[] cosBar,
            double[] sinBar, double[] endVxBar, double[] endVyBar, double[] endYBar, double[] mass, int p4,
            double[] low, double[] high, double[][] scheduleBar, int stretch, double[] strength, int p5,
            double[] doubleValues, double[][] doubles, boolean[][] booleans) {
        double[] tape = doubles[0];
        double[] yTape = doubles[1];
        double[] tape2 = doubles[2];
        boolean[] tape3 = booleans[0];
        double[] normalTape = doubles[3];
        double[] slipTape = doubles[4];
        boolean[] tape4 = booleans[1];
        boolean[] tape5 = booleans[2];
        double[] pullTape = doubles[5];
        double[] tape6 = doubles[6];
        double[] oldTape = doubles[7];
        double[] oldTape2 = doubles[8];
        for (int step = p; step >= 0; step--) {
            int at = base + step;
            double tapeAt = tape[at];
            double y = yTape[at];
            double t = tape2[at];
            double lean = Math.abs(t);
            double leanBar = lean > 0.3 ? 0.0 - 0.008 * (lean - 0.3) : 0.0;
            angleBar[0] += leanBar * Math.signum(t);
            if (y < p2) {
                yBar -= 0.0 - 0.08 * (p2 - y);
            }
            vyBar += yBar * 0.002;
            vxBar += 0.002;
            double t2 = vyBar * 0.002 / total;
            double t3 = vxBar == 0.0 ? 0.0 : vxBar * tapeAt;
            for (int j = 0; j < p3; j++) {
                double t4 = spinBar[j] + angleBar[j] * 0.002;
                torqueBar[j] += (t4 == 0.0 ? 0.0 : t4 / inertia[j]) * 0.002;
                spinBar[j] = t4 * 0.999;
            }
            int base2 = at * p3;
            double torqueBar0 = torqueBar[0];
            spinBar[0] += torqueBar0 * -40.0;
            angleBar[0] += torqueBar0 * -400.0;
            for (int j = 0; j < p3; j++) {
                int at2 = base2 + j;
                double t4 = 0.0;
                if (tape3[at2]) {
                    double normal = normalTape[at2];
                    double normalBar = 0.0;
                    if (normal > 0.0) {
                        double slip = slipTape[at2];
                        double t5 = -0.9 * normal;
                        double t6 = 1.0 / Math.sqrt(slip * slip + 0.01);
                        double rub = t5 * slip * t6;
                        double side = j == 0 ? -length[j] : length[j];
                        double sinJ = sin[j];
                        double cosJ = cos[j];
                        int p6 = parent[j];
                        double rubBar;
                        double normalBar2;
                        if (p6 == 0 & j >= 5) {
                            double t7 = torqueBar[p6] * length[p6];
                            rubBar = -(t7 * cos[p6]);
                            cosBar[p6] -= t7 * rub;
                            normalBar2 = -(t7 * sin[p6]);
                            sinBar[p6] -= t7 * normal;
                        } else {
                            normalBar2 = 0.0;
                            rubBar = 0.0;
                            if (p6 > 0) {
                                double t7 = torqueBar[p6] * length[p6];
                                rubBar = t7 * cos[p6];
                                cosBar[p6] += t7 * rub;
                                normalBar2 = t7 * sin[p6];
                                sinBar[p6] += t7 * normal;
                            }
                        }
                        double t7 = torqueBar[j] * side;
                        cosBar[j] += t7 * rub;
                        sinBar[j] += t7 * normal;
                        rubBar = rubBar + t7 * cosJ + t3;
                        double t8 = rubBar * t6;
                        normalBar = normalBar2 + t7 * sinJ + t2 + t8 * slip * -0.9;
                        endVxBar[j] += t8 * t5 - t8 * rub * t6 * slip;
                    }
                    endVyBar[j] += normalBar * -300.0;
                    t4 = normalBar * -20000.0;
                }
                endYBar[j] += t4;
                double t5 = 0.5 * length[j];
                double leverBar;
                if (j == 0) {
                    leverBar = torqueBar[j] * (mass[j] * 9.8);
                } else {
                    leverBar = -(torqueBar[j] * (mass[j] * 9.8));
                }
                sinBar[j] += leverBar * t5;
            }
            int base3 = at * p4;
            for (int j = 1; j < p3; j++) {
                int p6 = parent[j];
                int at2 = base3 + (j - 1);
                double pushBar = torqueBar[j] - torqueBar[p6];
                double bendBar;
                if (tape4[at2]) {
                    bendBar = -(pushBar * 300.0);
                } else {
                    bendBar = tape5[at2] ? -(pushBar * 300.0) : 0.0;
                }
                angleBar[p6] -= bendBar;
                angleBar[j] += bendBar;
            }
            for (int m = 0; m < p4; m++) {
                int p6 = parent[m + 1];
                double range = 0.5 * (high[m + 1] - low[m + 1]);
                double[] scheduleBarStretch = scheduleBar[stretch];
                double strengthM = strength[m];
                double t4 = 0.05 * strengthM;
                double pull = pullTape[base3 + m];
                double most = 0.9 * strengthM;
                double t5 = 0.0;
                double pull2;
                if (pull > most) {
                    pull2 = most;
                } else {
                    pull2 = -most;
                    t5 = 1.0;
                    if (pull < pull2) {
                        t5 = 0.0;
                    } else {
                        pull2 = pull;
                    }
                }
                double t6 = t5 * strengthM;
                double t7 = -4.0E-8 * pull2 - torqueBar[p6] + torqueBar[m + 1];
                double t8 = t7 * t6;
                double t9 = t7 * (t5 * t4);
                spinBar[p6] += t9;
                spinBar[m + 1] -= t9;
                scheduleBarStretch[m] += t7 * (t6 * range);
                angleBar[p6] += t8;
                angleBar[m + 1] -= t8;
            }
            for (int j = p5; j >= 0; j--) {
                double side = j == 0 ? -length[j] : length[j];
                double sinJ = sin[j];
                double cosJ = cos[j];
                int at2 = base2 + j;
                double t4 = tape6[at2];
                double endVyBarJ = endVyBar[j];
                endVyBar[j] = 0.0;
                double endVxBarJ = endVxBar[j];
                endVxBar[j] = 0.0;
                spinBar[j] += endVyBarJ * (side * sinJ) + endVxBarJ * (side * cosJ);
                double endYBarJ = endYBar[j];
                endYBar[j] = 0.0;
                double t5 = cosBar[j] + (endVxBarJ * t4 - endYBarJ) * side;
                double t6 = sinBar[j] + endVyBarJ * t4 * side;
                if (j >= 3) {
                    int p6 = parent[j];
                    endVyBar[p6] += endVyBarJ;
                    endVxBar[p6] += endVxBarJ;
                    endYBar[p6] += endYBarJ;
                } else {
                    yBar += endYBarJ;
                    vxBar += endVxBarJ;
                    vyBar += endVyBarJ;
                }
                torqueBar[j] = 0.0;
                cos[j] = oldTape2[at2];
                cosBar[j] = 0.0;
                sin[j] = oldTape[at2];
                sinBar[j] = 0.0;
                angleBar[j] += t6 * cosJ - t5 * sinJ;
            }
        }
        doubleValues[0] = yBar;
        doubleValues[1] = vxBar;
        doubleValues[2] = vyBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int walkValueAndGradientKernelPart2(double[] mass) {
        return mass.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkValueAndGradientKernelPart3(int p, double[] low, double[] high, int[] parent,
            double[] mass, double[] length, double[] inertia, double[] angle, double[] doubleValues) {
        for (int j = 1; j < p; j++) {
            if (j <= 2) {
                low[j] = -0.7;
                high[j] = 1.1;
            } else if (j <= 4) {
                low[j] = -1.8;
                high[j] = 0.0;
            } else {
                low[j] = -1.2;
                high[j] = 1.2;
            }
        }
        double total = 0.0;
        for (int j = 0; j < p; j++) {
            if (j == 0) {
                parent[j] = -1;
            } else if (j == 3 | j == 4) {
                parent[j] = j - 2;
            } else {
                parent[j] = 0;
            }
            double massJ = mass[j];
            total += massJ;
            double lengthJ = length[j];
            inertia[j] = massJ * lengthJ * lengthJ / 3.0;
        }
        int p2 = parent[3];
        double lengthP2 = length[p2];
        inertia[p2] += mass[3] * lengthP2 * lengthP2;
        int p3 = parent[4];
        double lengthP3 = length[p3];
        inertia[p3] += mass[4] * lengthP3 * lengthP3;
        angle[1] = 0.35;
        angle[2] = -0.25;
        angle[3] = 0.15;
        angle[4] = -0.55;
        angle[5] = -0.3;
        angle[6] = 0.3;
        double length1 = length[1];
        double length3 = length[3];
        double y = 0.0 + length1 * Math.cos(angle[1]);
        y += length3 * Math.cos(angle[3]);
        doubleValues[3] = total;
        doubleValues[4] = 0.0 + length1 + length3;
        doubleValues[5] = y;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkValueAndGradientKernelPart4(double[][] schedule, int p, int steps,
            double[] doubleValues, int[] intValues, double[][] doubles, boolean[][] booleans) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[2];
        double[] yTape = doubles[1];
        double[] oldTape = doubles[7];
        double[] oldTape2 = doubles[8];
        double[] tape3 = doubles[6];
        double[] pullTape = doubles[5];
        boolean[] tape4 = booleans[1];
        boolean[] tape5 = booleans[2];
        boolean[] tape6 = booleans[0];
        double[] slipTape = doubles[4];
        double[] normalTape = doubles[3];
        int k = p - 1;
        long k2 = schedule.length;
        long k3 = Math.max((long) steps, 0L);
        long size = k2 * k3;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (yTape.length < size) {
            yTape = grow(doubles, 1, size);
        }
        long k4 = p;
        long size2 = k2 * k4 * k3;
        if (oldTape.length < size2) {
            oldTape = grow(doubles, 7, size2);
        }
        if (oldTape2.length < size2) {
            oldTape2 = grow(doubles, 8, size2);
        }
        if (tape3.length < size2) {
            tape3 = grow(doubles, 6, size2);
        }
        long size3 = k2 * Math.max((long) k, 0L);
        if (pullTape.length < size3 * k3) {
            pullTape = grow(doubles, 5, size3 * k3);
        }
        long size4 = k2 * Math.max(k4 - 1L, 0L);
        size4 *= k3;
        if (tape4.length < size4) {
            tape4 = grow(booleans, 1, size4);
        }
        if (tape5.length < size4) {
            tape5 = grow(booleans, 2, size4);
        }
        if (tape6.length < size2) {
            tape6 = grow(booleans, 0, size2);
        }
        if (slipTape.length < size2) {
            slipTape = grow(doubles, 4, size2);
        }
        if (normalTape.length < size2) {
            normalTape = grow(doubles, 3, size2);
        }
        double t = 0.002 / doubleValues[3];
        intValues[0] = schedule.length;
        intValues[1] = k;
        doubleValues[6] = 0.8 * doubleValues[4];
        doubleValues[7] = t;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void walkValueAndGradientKernelPart5(int steps, int p, double[] angle, double[] sin,
            double[] cos, double[] torque, int[] parent, double[] endY, double[] endVx, double[] endVy,
            double[] spin, double[] length, double[] mass, double[] low, double[] high, double[][] schedule,
            double[] strength, double[] inertia, double[] doubleValues, int[] intValues, double[][] doubles,
            boolean[][] booleans) {
        double y = doubleValues[5];
        int intValues0 = intValues[0];
        int intValues1 = intValues[1];
        double[] oldTape = doubles[7];
        double[] oldTape2 = doubles[8];
        double[] tape = doubles[6];
        double[] pullTape = doubles[5];
        boolean[] tape2 = booleans[1];
        boolean[] tape3 = booleans[2];
        boolean[] tape4 = booleans[0];
        double[] normalTape = doubles[3];
        double[] slipTape = doubles[4];
        double total = doubleValues[3];
        double[] tape5 = doubles[0];
        double doubleValues7 = doubleValues[7];
        double[] yTape = doubles[1];
        double doubleValues6 = doubleValues[6];
        double[] tape6 = doubles[2];
        double x = 0.0;
        double vx = 0.8;
        double vy = 0.0;
        double docked = 0.0;
        double effort = 0.0;
        for (int stretch = 0; stretch < intValues0; stretch++) {
            int base = stretch * steps;
            for (int step = 0; step < steps; step++) {
                int at = base + step;
                int base2 = at * p;
                int base3 = at * intValues1;
                for (int j = 0; j < p; j++) {
                    double angleJ = angle[j];
                    double t = Math.sin(angleJ);
                    int at2 = base2 + j;
                    oldTape[at2] = sin[j];
                    sin[j] = t;
                    double t2 = Math.cos(angleJ);
                    oldTape2[at2] = cos[j];
                    cos[j] = t2;
                    torque[j] = 0.0;
                    boolean test = j == 0;
                    double baseY;
                    double baseVx;
                    double baseVy;
                    if (j >= 3) {
                        int p2 = parent[j];
                        baseY = endY[p2];
                        baseVx = endVx[p2];
                        baseVy = endVy[p2];
                    } else {
                        baseY = y;
                        baseVx = vx;
                        baseVy = vy;
                    }
                    double spinJ = spin[j];
                    tape[at2] = spinJ;
                    double side = length[j];
                    double lever = 0.5 * side * t;
                    if (test) {
                        side = -side;
                        torque[j] += mass[j] * 9.8 * lever;
                    } else {
                        torque[j] -= mass[j] * 9.8 * lever;
                    }
                    double t3 = side * t2;
                    endY[j] = baseY - t3;
                    endVx[j] = baseVx + t3 * spinJ;
                    endVy[j] = baseVy + side * t * spinJ;
                }
                for (int m = 0; m < intValues1; m++) {
                    int p2 = parent[m + 1];
                    double bend = angle[m + 1] - angle[p2];
                    double lowM1 = low[m + 1];
                    double highM1 = high[m + 1];
                    double wanted = 0.5 * (lowM1 + highM1) + 0.5 * (highM1 - lowM1) * schedule[stretch][m];
                    double strengthM = strength[m];
                    double pull = strengthM * (wanted - bend) - 0.05 * strengthM * (spin[m + 1] - spin[p2]);
                    pullTape[base3 + m] = pull;
                    double most = 0.9 * strengthM;
                    double pull2;
                    if (pull > most) {
                        pull2 = most;
                    } else {
                        pull2 = -most;
                        if (!(pull < pull2)) {
                            pull2 = pull;
                        }
                    }
                    torque[m + 1] += pull2;
                    torque[p2] -= pull2;
                    effort += pull2 * pull2 * 0.002;
                }
                for (int j = 1; j < p; j++) {
                    int p2 = parent[j];
                    double bend = angle[j] - angle[p2];
                    double highJ = high[j];
                    boolean test = bend > highJ;
                    int at2 = base3 + (j - 1);
                    tape2[at2] = test;
                    double push;
                    if (test) {
                        push = 300.0 * (highJ - bend);
                    } else {
                        double lowJ = low[j];
                        boolean test2 = bend < lowJ;
                        tape3[at2] = test2;
                        push = test2 ? 300.0 * (lowJ - bend) : 0.0;
                    }
                    torque[j] += push;
                    torque[p2] -= push;
                }
                torque[0] -= 400.0 * angle[0] + 40.0 * spin[0];
                double forceX = 0.0;
                double forceY = 0.0;
                for (int j = 0; j < p; j++) {
                    double endYJ = endY[j];
                    boolean test = endYJ < 0.0;
                    int at2 = base2 + j;
                    tape4[at2] = test;
                    if (test) {
                        double normal = -20000.0 * endYJ - 300.0 * endVy[j];
                        normalTape[at2] = normal;
                        if (normal > 0.0) {
                            double slip = endVx[j];
                            slipTape[at2] = slip;
                            double rub = -0.9 * normal * slip / Math.sqrt(slip * slip + 0.01);
                            forceX += rub;
                            forceY += normal;
                            double side = j == 0 ? -length[j] : length[j];
                            torque[j] += side * (sin[j] * normal + cos[j] * rub);
                            int p2 = parent[j];
                            if (p2 == 0 & j >= 5) {
                                torque[p2] -= length[p2] * (sin[p2] * normal + cos[p2] * rub);
                            } else if (p2 > 0) {
                                torque[p2] += length[p2] * (sin[p2] * normal + cos[p2] * rub);
                            }
                        }
                    }
                }
                for (int j = 0; j < p; j++) {
                    double t = 0.999 * spin[j] + 0.002 * torque[j] / inertia[j];
                    spin[j] = t;
                    angle[j] += 0.002 * t;
                }
                tape5[at] = doubleValues7;
                vx += 0.002 * forceX / total;
                vy += 0.002 * (forceY / total - 9.8);
                x += 0.002 * vx;
                y += 0.002 * vy;
                yTape[at] = y;
                if (y < doubleValues6) {
                    double depth = doubleValues6 - y;
                    docked += 0.04 * depth * depth;
                }
                double angle0 = angle[0];
                tape6[at] = angle0;
                double lean = Math.abs(angle0);
                if (lean > 0.3) {
                    double t = lean - 0.3;
                    docked += 0.004 * t * t;
                }
            }
        }
        doubleValues[8] = x;
        doubleValues[9] = docked;
        doubleValues[10] = 1.0E-5 * effort;
        intValues[2] = p - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double walkValueAndGradientKernelPart6(int p, double[] inertia, double[] spin,
            double[] spinBar, double[] endY, double[] endYBar, int steps, double[] angleBar,
            double[] torqueBar, double[] length, double[] sin, double[] cos, int[] parent, double[] cosBar,
            double[] sinBar, double[] endVxBar, double[] endVyBar, double[] mass, double[] low, double[] high,
            double[][] scheduleBar, double[] strength, double[] doubleValues, int[] intValues,
            boolean[][] booleans, double[][] doubles) {
        double docked = doubleValues[9];
        double legs = doubleValues[4];
        double x = doubleValues[8];
        double doubleValues10 = doubleValues[10];
        int intValues0 = intValues[0];
        double doubleValues6 = doubleValues[6];
        double total = doubleValues[3];
        int intValues1 = intValues[1];
        int intValues2 = intValues[2];
        double swinging = 0.0;
        for (int j = 0; j < p; j++) {
            double inertiaJ = inertia[j];
            double spinJ = spin[j];
            swinging += inertiaJ * spinJ * spinJ;
            spinBar[j] += -0.002 * spinJ * inertiaJ;
            if (j == 0 | j >= 5) {
                double height = endY[j];
                double t = 0.5 * legs;
                double heightBar = 0.0;
                if (height < t) {
                    docked += t - height;
                    heightBar = 1.0;
                }
                endYBar[j] += heightBar;
            }
        }
        double t = x - docked - doubleValues10 - 0.001 * swinging;
        int k = steps - 1;
        double yBar = 0.0;
        double vxBar = 0.0;
        double vyBar = 0.0;
        for (int stretch = intValues0 - 1; stretch >= 0; stretch--) {
            walkValueAndGradientKernelPart1(yBar, vxBar, vyBar, k, stretch * steps, doubleValues6, angleBar,
                    total, p, spinBar, inertia, torqueBar, length, sin, cos, parent, cosBar, sinBar, endVxBar,
                    endVyBar, endYBar, mass, intValues1, low, high, scheduleBar, stretch, strength,
                    intValues2, doubleValues, doubles, booleans);
            yBar = doubleValues[0];
            vxBar = doubleValues[1];
            vyBar = doubleValues[2];
        }
        return t;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
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
