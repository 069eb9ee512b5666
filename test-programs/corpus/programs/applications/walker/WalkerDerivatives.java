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
     * Operations: at most about
     * {@code 175 * mass.length * schedule.length * steps + rounds78 + 3 * rounds83}; of the method itself: at
     * most about {@code 81 * mass.length * schedule.length * steps + rounds78 + 3 * rounds83}. Workspace:
     * {@code 67 * mass.length * schedule.length * steps + 6 * schedule.length * steps + 156 * mass.length}
     * bytes. Here {@code rounds78} is how often the loop in line 78 runs in all, {@code rounds83} is how
     * often the loop in line 83 runs in all.
     */
    public static void walkGradient(double[][] schedule, double[] mass, double[] length, double[] strength,
            int steps, WalkGradient into) {
        into.prepare(schedule, mass, length, strength);
        walkGradientKernel(schedule, mass, length, strength, steps, into.schedule, into.doubles,
                into.booleans, into.ints);
    }

    /**
     * Computes the derivative of {@link Walker#walk(double[][], double[], double[], double[], int)} with
     * respect to {@code schedule} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 178 * mass.length * schedule.length * steps + rounds78 + 3 * rounds83}; of the method itself: at
     * most about {@code 81 * mass.length * schedule.length * steps + rounds78 + 3 * rounds83}. Workspace:
     * {@code 67 * mass.length * schedule.length * steps + 6 * schedule.length * steps + 156 * mass.length}
     * bytes. Here {@code rounds78} is how often the loop in line 78 runs in all, {@code rounds83} is how
     * often the loop in line 83 runs in all.
     */
    public static double walkValueAndGradient(double[][] schedule, double[] mass, double[] length,
            double[] strength, int steps, WalkGradient into) {
        into.prepare(schedule, mass, length, strength);
        return walkValueAndGradientKernel(schedule, mass, length, strength, steps, into.schedule,
                into.doubles, into.booleans, into.ints);
    }

    /**
     * The derivative of {@link Walker#walk(double[][], double[], double[], double[], int)} with respect to
     * {@code schedule}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class WalkGradient {
        private double[][] schedule = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[29][0];
        private final boolean[][] booleans = new boolean[3][0];
        private final int[][] ints = new int[1][0];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public WalkGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static WalkGradient into(double[][] schedule) {
            if (repeats(schedule, new int[1][0])) {
                throw new IllegalArgumentException("the result schedule has a row twice");
            }
            WalkGradient holder = new WalkGradient();
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
            if (this.schedule == schedule || shareRows(this.schedule, schedule, seen)) {
                throw new IllegalArgumentException(
                        "argument schedule shares an array with the result schedule");
            }
            if (contains(this.schedule, mass)) {
                throw new IllegalArgumentException("argument mass shares an array with the result schedule");
            }
            if (contains(this.schedule, length)) {
                throw new IllegalArgumentException(
                        "argument length shares an array with the result schedule");
            }
            if (contains(this.schedule, strength)) {
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
            double[] strength, int steps, double[][] scheduleBar, double[][] doubles, boolean[][] booleans,
            int[][] ints) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] oldTape2 = doubles[3];
        double[] tape3 = doubles[4];
        boolean[] tape4 = booleans[0];
        boolean[] tape5 = booleans[1];
        boolean[] tape6 = booleans[2];
        double[] slipTape = doubles[5];
        double[] normalTape = doubles[6];
        double[] tape7 = doubles[7];
        double[] yTape = doubles[8];
        double[] pullTape = doubles[9];
        double[] angle = room(doubles, 10, mass.length);
        double[] angleBar = room(doubles, 11, mass.length);
        double[] spin = room(doubles, 12, mass.length);
        double[] spinBar = room(doubles, 13, mass.length);
        double[] inertia = room(doubles, 14, mass.length);
        int[] parent = room(ints, 0, mass.length);
        double[] low = room(doubles, 15, mass.length);
        double[] high = room(doubles, 16, mass.length);
        for (int j = 1; j < mass.length; j++) {
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
        for (int j = 0; j < mass.length; j++) {
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
        for (int j = 3; j <= 4; j++) {
            int p = parent[j];
            double lengthP = length[p];
            inertia[p] += mass[j] * lengthP * lengthP;
        }
        angle[1] = 0.35;
        angle[2] = -0.25;
        angle[3] = 0.15;
        angle[4] = -0.55;
        angle[5] = -0.3;
        angle[6] = 0.3;
        double legs = 0.0;
        for (int j = 1; j <= 3; j += 2) {
            legs += length[j];
        }
        double y = 0.0;
        for (int j = 1; j <= 3; j += 2) {
            y += length[j] * Math.cos(angle[j]);
        }
        double[] sin = room(doubles, 17, mass.length);
        double[] sinBar = room(doubles, 18, mass.length);
        double[] cos = room(doubles, 19, mass.length);
        double[] cosBar = room(doubles, 20, mass.length);
        double[] torque = room(doubles, 21, mass.length);
        double[] torqueBar = room(doubles, 22, mass.length);
        double[] endY = room(doubles, 23, mass.length);
        double[] endYBar = room(doubles, 24, mass.length);
        double[] endVx = room(doubles, 25, mass.length);
        double[] endVxBar = room(doubles, 26, mass.length);
        double[] endVy = room(doubles, 27, mass.length);
        double[] endVyBar = room(doubles, 28, mass.length);
        int k = mass.length - 1;
        double t = 0.8 * legs;
        long k2 = schedule.length;
        long k3 = Math.max((long) steps, 0L);
        long size = k2 * k3;
        if (tape7.length < size) {
            tape7 = grow(doubles, 7, size);
        }
        if (yTape.length < size) {
            yTape = grow(doubles, 8, size);
        }
        long k4 = mass.length;
        long size2 = k2 * k4 * k3;
        if (tape.length < size2) {
            tape = grow(doubles, 0, size2);
        }
        if (oldTape.length < size2) {
            oldTape = grow(doubles, 1, size2);
        }
        if (tape2.length < size2) {
            tape2 = grow(doubles, 2, size2);
        }
        if (oldTape2.length < size2) {
            oldTape2 = grow(doubles, 3, size2);
        }
        if (tape3.length < size2) {
            tape3 = grow(doubles, 4, size2);
        }
        long size3 = k2 * Math.max((long) k, 0L);
        if (pullTape.length < size3 * k3) {
            pullTape = grow(doubles, 9, size3 * k3);
        }
        long size4 = k2 * Math.max(k4 - 1L, 0L);
        size4 *= k3;
        if (tape4.length < size4) {
            tape4 = grow(booleans, 0, size4);
        }
        if (tape5.length < size4) {
            tape5 = grow(booleans, 1, size4);
        }
        if (tape6.length < size2) {
            tape6 = grow(booleans, 2, size2);
        }
        if (slipTape.length < size2) {
            slipTape = grow(doubles, 5, size2);
        }
        if (normalTape.length < size2) {
            normalTape = grow(doubles, 6, size2);
        }
        double vx = 0.8;
        double vy = 0.0;
        for (int stretch = 0; stretch < schedule.length; stretch++) {
            int base = stretch * steps;
            for (int step = 0; step < steps; step++) {
                int at = base + step;
                int base2 = at * mass.length;
                for (int j = 0; j < mass.length; j++) {
                    double angleJ = angle[j];
                    double t2 = Math.sin(angleJ);
                    int at2 = base2 + j;
                    tape2[at2] = t2;
                    oldTape[at2] = sin[j];
                    sin[j] = t2;
                    double t3 = Math.cos(angleJ);
                    tape[at2] = t3;
                    oldTape2[at2] = cos[j];
                    cos[j] = t3;
                    torque[j] = 0.0;
                }
                int base3 = at * k;
                for (int m = 0; m < k; m++) {
                    int p = parent[m + 1];
                    double bend = angle[m + 1] - angle[p];
                    double lowM1 = low[m + 1];
                    double highM1 = high[m + 1];
                    double wanted = 0.5 * (lowM1 + highM1) + 0.5 * (highM1 - lowM1) * schedule[stretch][m];
                    double strengthM = strength[m];
                    double pull = strengthM * (wanted - bend) - 0.05 * strengthM * (spin[m + 1] - spin[p]);
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
                    torque[p] -= pull2;
                }
                for (int j = 1; j < mass.length; j++) {
                    int p = parent[j];
                    double bend = angle[j] - angle[p];
                    double highJ = high[j];
                    boolean test = bend > highJ;
                    int at2 = base3 + (j - 1);
                    tape4[at2] = test;
                    double push;
                    if (test) {
                        push = 300.0 * (highJ - bend);
                    } else {
                        double lowJ = low[j];
                        boolean test2 = bend < lowJ;
                        tape5[at2] = test2;
                        push = test2 ? 300.0 * (lowJ - bend) : 0.0;
                    }
                    torque[j] += push;
                    torque[p] -= push;
                }
                for (int j = 0; j < mass.length; j++) {
                    boolean test = j == 0;
                    double baseY;
                    double baseVx;
                    double baseVy;
                    if (j >= 3) {
                        int p = parent[j];
                        baseY = endY[p];
                        baseVx = endVx[p];
                        baseVy = endVy[p];
                    } else {
                        baseY = y;
                        baseVx = vx;
                        baseVy = vy;
                    }
                    double sinJ = sin[j];
                    double cosJ = cos[j];
                    double spinJ = spin[j];
                    tape3[base2 + j] = spinJ;
                    double side = length[j];
                    double lever = 0.5 * side * sinJ;
                    if (test) {
                        side = -side;
                        torque[j] += mass[j] * 9.8 * lever;
                    } else {
                        torque[j] -= mass[j] * 9.8 * lever;
                    }
                    double t2 = side * cosJ;
                    endY[j] = baseY - t2;
                    endVx[j] = baseVx + t2 * spinJ;
                    endVy[j] = baseVy + side * sinJ * spinJ;
                }
                torque[0] -= 400.0 * angle[0] + 40.0 * spin[0];
                double forceX = 0.0;
                double forceY = 0.0;
                for (int j = 0; j < mass.length; j++) {
                    double endYJ = endY[j];
                    boolean test = endYJ < 0.0;
                    int at2 = base2 + j;
                    tape6[at2] = test;
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
                            int p = parent[j];
                            if (p == 0 & j >= 5) {
                                torque[p] -= length[p] * (sin[p] * normal + cos[p] * rub);
                            } else if (p > 0) {
                                torque[p] += length[p] * (sin[p] * normal + cos[p] * rub);
                            }
                        }
                    }
                }
                for (int j = 0; j < mass.length; j++) {
                    spin[j] = 0.999 * spin[j] + 0.002 * torque[j] / inertia[j];
                }
                for (int j = 0; j < mass.length; j++) {
                    angle[j] += 0.002 * spin[j];
                }
                vx += 0.002 * forceX / total;
                vy += 0.002 * (forceY / total - 9.8);
                y += 0.002 * vy;
                yTape[at] = y;
                tape7[at] = angle[0];
            }
        }
        int k5 = mass.length - 1;
        for (int j = 0; j < mass.length; j++) {
            double inertiaJ = inertia[j];
            double spinJ = spin[j];
            spinBar[j] += -0.001 * (inertiaJ * spinJ) + -0.001 * spinJ * inertiaJ;
            if (j == 0 | j >= 5) {
                double heightBar = endY[j] < 0.5 * legs ? 1.0 : 0.0;
                endYBar[j] += heightBar;
            }
        }
        double yBar = 0.0;
        double vxBar = 0.0;
        double vyBar = 0.0;
        for (int stretch = schedule.length - 1; stretch >= 0; stretch--) {
            int base = stretch * steps;
            for (int step = steps - 1; step >= 0; step--) {
                int at = base + step;
                double y2 = yTape[at];
                boolean test = y2 < t;
                double t2 = tape7[at];
                double lean = Math.abs(t2);
                double leanBar = 0.0;
                if (lean > 0.3) {
                    double t3 = lean - 0.3;
                    leanBar = t3 * -0.004 - 0.004 * t3;
                }
                angleBar[0] += leanBar * Math.signum(t2);
                if (test) {
                    double depth = t - y2;
                    double depthBar = depth * -0.04 - 0.04 * depth;
                    yBar -= depthBar;
                }
                vyBar += yBar * 0.002;
                vxBar += 0.002;
                double t3 = vyBar * 0.002 / total;
                double t4 = vxBar / total * 0.002;
                for (int j = 0; j < mass.length; j++) {
                    spinBar[j] += angleBar[j] * 0.002;
                }
                for (int j = k5; j >= 0; j--) {
                    double spinBarJ = spinBar[j];
                    spinBar[j] = 0.0;
                    torqueBar[j] += spinBarJ / inertia[j] * 0.002;
                    spinBar[j] += spinBarJ * 0.999;
                }
                int base2 = at * mass.length;
                double torqueBar0 = torqueBar[0];
                spinBar[0] += torqueBar0 * -40.0;
                angleBar[0] += torqueBar0 * -400.0;
                for (int j = 0; j < mass.length; j++) {
                    int at2 = base2 + j;
                    double t5 = 0.0;
                    if (tape6[at2]) {
                        double normal = normalTape[at2];
                        double normalBar = 0.0;
                        if (normal > 0.0) {
                            double slip = slipTape[at2];
                            double t6 = -0.9 * normal;
                            double t7 = 1.0 / Math.sqrt(slip * slip + 0.01);
                            double rub = t6 * slip * t7;
                            double side = j == 0 ? -length[j] : length[j];
                            double sinJ = sin[j];
                            double cosJ = cos[j];
                            int p = parent[j];
                            double rubBar;
                            double normalBar2;
                            if (p == 0 & j >= 5) {
                                double t8 = torqueBar[p] * length[p];
                                rubBar = -(t8 * cos[p]);
                                cosBar[p] -= t8 * rub;
                                normalBar2 = -(t8 * sin[p]);
                                sinBar[p] -= t8 * normal;
                            } else {
                                normalBar2 = 0.0;
                                rubBar = 0.0;
                                if (p > 0) {
                                    double t8 = torqueBar[p] * length[p];
                                    rubBar = t8 * cos[p];
                                    cosBar[p] += t8 * rub;
                                    normalBar2 = t8 * sin[p];
                                    sinBar[p] += t8 * normal;
                                }
                            }
                            double t8 = torqueBar[j] * side;
                            cosBar[j] += t8 * rub;
                            sinBar[j] += t8 * normal;
                            rubBar = rubBar + t8 * cosJ + t4;
                            double t9 = rubBar * t7;
                            normalBar = normalBar2 + t8 * sinJ + t3 + t9 * slip * -0.9;
                            endVxBar[j] += 2.0 * (-0.5 * (t9 * rub) * t7) * slip + t9 * t6;
                        }
                        endVyBar[j] += normalBar * -300.0;
                        t5 = normalBar * -20000.0;
                    }
                    endYBar[j] += t5;
                    double t6 = 0.5 * length[j];
                    double leverBar;
                    if (j == 0) {
                        leverBar = torqueBar[j] * (mass[j] * 9.8);
                    } else {
                        leverBar = -(torqueBar[j] * (mass[j] * 9.8));
                    }
                    sinBar[j] += leverBar * t6;
                }
                int base3 = at * k;
                for (int j = 1; j < mass.length; j++) {
                    int p = parent[j];
                    int at2 = base3 + (j - 1);
                    double pushBar = torqueBar[j] - torqueBar[p];
                    double bendBar;
                    if (tape4[at2]) {
                        bendBar = -(pushBar * 300.0);
                    } else {
                        bendBar = tape5[at2] ? -(pushBar * 300.0) : 0.0;
                    }
                    angleBar[p] -= bendBar;
                    angleBar[j] += bendBar;
                }
                for (int m = 0; m < k; m++) {
                    int p = parent[m + 1];
                    double range = 0.5 * (high[m + 1] - low[m + 1]);
                    double[] scheduleBarStretch = scheduleBar[stretch];
                    double strengthM = strength[m];
                    double t5 = 0.05 * strengthM;
                    double pull = pullTape[base3 + m];
                    double most = 0.9 * strengthM;
                    double t6 = 0.0;
                    double pull2;
                    if (pull > most) {
                        pull2 = most;
                    } else {
                        pull2 = -most;
                        t6 = 1.0;
                        if (pull < pull2) {
                            t6 = 0.0;
                        } else {
                            pull2 = pull;
                        }
                    }
                    double t7 = t6 * strengthM;
                    double t8 = -4.0E-8 * pull2 - torqueBar[p] + torqueBar[m + 1];
                    double t9 = t8 * t7;
                    double t10 = t8 * (t6 * t5);
                    spinBar[p] += t10;
                    spinBar[m + 1] -= t10;
                    scheduleBarStretch[m] += t8 * (t7 * range);
                    angleBar[p] += t9;
                    angleBar[m + 1] -= t9;
                }
                for (int j = k5; j >= 0; j--) {
                    double side = j == 0 ? -length[j] : length[j];
                    double t5 = tape3[base2 + j];
                    double endVyBarJ = endVyBar[j];
                    endVyBar[j] = 0.0;
                    double endVxBarJ = endVxBar[j];
                    endVxBar[j] = 0.0;
                    spinBar[j] += endVyBarJ * (side * sin[j]) + endVxBarJ * (side * cos[j]);
                    double endYBarJ = endYBar[j];
                    endYBar[j] = 0.0;
                    cosBar[j] += (endVxBarJ * t5 - endYBarJ) * side;
                    sinBar[j] += endVyBarJ * t5 * side;
                    if (j >= 3) {
                        int p = parent[j];
                        endVyBar[p] += endVyBarJ;
                        endVxBar[p] += endVxBarJ;
                        endYBar[p] += endYBarJ;
                    } else {
                        yBar += endYBarJ;
                        vxBar += endVxBarJ;
                        vyBar += endVyBarJ;
                    }
                }
                for (int j = k5; j >= 0; j--) {
                    int at2 = base2 + j;
                    torqueBar[j] = 0.0;
                    cos[j] = oldTape2[at2];
                    double cosBarJ = cosBar[j];
                    cosBar[j] = 0.0;
                    sin[j] = oldTape[at2];
                    double sinBarJ = sinBar[j];
                    sinBar[j] = 0.0;
                    angleBar[j] += sinBarJ * tape[at2] - cosBarJ * tape2[at2];
                }
            }
        }
    }

    private static double walkValueAndGradientKernel(double[][] schedule, double[] mass, double[] length,
            double[] strength, int steps, double[][] scheduleBar, double[][] doubles, boolean[][] booleans,
            int[][] ints) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] oldTape2 = doubles[3];
        double[] tape3 = doubles[4];
        boolean[] tape4 = booleans[0];
        boolean[] tape5 = booleans[1];
        boolean[] tape6 = booleans[2];
        double[] slipTape = doubles[5];
        double[] normalTape = doubles[6];
        double[] tape7 = doubles[7];
        double[] yTape = doubles[8];
        double[] pullTape = doubles[9];
        double[] angle = room(doubles, 10, mass.length);
        double[] angleBar = room(doubles, 11, mass.length);
        double[] spin = room(doubles, 12, mass.length);
        double[] spinBar = room(doubles, 13, mass.length);
        double[] inertia = room(doubles, 14, mass.length);
        int[] parent = room(ints, 0, mass.length);
        double[] low = room(doubles, 15, mass.length);
        double[] high = room(doubles, 16, mass.length);
        for (int j = 1; j < mass.length; j++) {
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
        for (int j = 0; j < mass.length; j++) {
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
        for (int j = 3; j <= 4; j++) {
            int p = parent[j];
            double lengthP = length[p];
            inertia[p] += mass[j] * lengthP * lengthP;
        }
        angle[1] = 0.35;
        angle[2] = -0.25;
        angle[3] = 0.15;
        angle[4] = -0.55;
        angle[5] = -0.3;
        angle[6] = 0.3;
        double legs = 0.0;
        for (int j = 1; j <= 3; j += 2) {
            legs += length[j];
        }
        double y = 0.0;
        for (int j = 1; j <= 3; j += 2) {
            y += length[j] * Math.cos(angle[j]);
        }
        double[] sin = room(doubles, 17, mass.length);
        double[] sinBar = room(doubles, 18, mass.length);
        double[] cos = room(doubles, 19, mass.length);
        double[] cosBar = room(doubles, 20, mass.length);
        double[] torque = room(doubles, 21, mass.length);
        double[] torqueBar = room(doubles, 22, mass.length);
        double[] endY = room(doubles, 23, mass.length);
        double[] endYBar = room(doubles, 24, mass.length);
        double[] endVx = room(doubles, 25, mass.length);
        double[] endVxBar = room(doubles, 26, mass.length);
        double[] endVy = room(doubles, 27, mass.length);
        double[] endVyBar = room(doubles, 28, mass.length);
        int k = mass.length - 1;
        double t = 0.8 * legs;
        long k2 = schedule.length;
        long k3 = Math.max((long) steps, 0L);
        long size = k2 * k3;
        if (tape7.length < size) {
            tape7 = grow(doubles, 7, size);
        }
        if (yTape.length < size) {
            yTape = grow(doubles, 8, size);
        }
        long k4 = mass.length;
        long size2 = k2 * k4 * k3;
        if (tape.length < size2) {
            tape = grow(doubles, 0, size2);
        }
        if (oldTape.length < size2) {
            oldTape = grow(doubles, 1, size2);
        }
        if (tape2.length < size2) {
            tape2 = grow(doubles, 2, size2);
        }
        if (oldTape2.length < size2) {
            oldTape2 = grow(doubles, 3, size2);
        }
        if (tape3.length < size2) {
            tape3 = grow(doubles, 4, size2);
        }
        long size3 = k2 * Math.max((long) k, 0L);
        if (pullTape.length < size3 * k3) {
            pullTape = grow(doubles, 9, size3 * k3);
        }
        long size4 = k2 * Math.max(k4 - 1L, 0L);
        size4 *= k3;
        if (tape4.length < size4) {
            tape4 = grow(booleans, 0, size4);
        }
        if (tape5.length < size4) {
            tape5 = grow(booleans, 1, size4);
        }
        if (tape6.length < size2) {
            tape6 = grow(booleans, 2, size2);
        }
        if (slipTape.length < size2) {
            slipTape = grow(doubles, 5, size2);
        }
        if (normalTape.length < size2) {
            normalTape = grow(doubles, 6, size2);
        }
        double x = 0.0;
        double vx = 0.8;
        double vy = 0.0;
        double docked = 0.0;
        double effort = 0.0;
        for (int stretch = 0; stretch < schedule.length; stretch++) {
            int base = stretch * steps;
            for (int step = 0; step < steps; step++) {
                int at = base + step;
                int base2 = at * mass.length;
                for (int j = 0; j < mass.length; j++) {
                    double angleJ = angle[j];
                    double t2 = Math.sin(angleJ);
                    int at2 = base2 + j;
                    tape2[at2] = t2;
                    oldTape[at2] = sin[j];
                    sin[j] = t2;
                    double t3 = Math.cos(angleJ);
                    tape[at2] = t3;
                    oldTape2[at2] = cos[j];
                    cos[j] = t3;
                    torque[j] = 0.0;
                }
                int base3 = at * k;
                for (int m = 0; m < k; m++) {
                    int p = parent[m + 1];
                    double bend = angle[m + 1] - angle[p];
                    double lowM1 = low[m + 1];
                    double highM1 = high[m + 1];
                    double wanted = 0.5 * (lowM1 + highM1) + 0.5 * (highM1 - lowM1) * schedule[stretch][m];
                    double strengthM = strength[m];
                    double pull = strengthM * (wanted - bend) - 0.05 * strengthM * (spin[m + 1] - spin[p]);
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
                    torque[p] -= pull2;
                    effort += pull2 * pull2 * 0.002;
                }
                for (int j = 1; j < mass.length; j++) {
                    int p = parent[j];
                    double bend = angle[j] - angle[p];
                    double highJ = high[j];
                    boolean test = bend > highJ;
                    int at2 = base3 + (j - 1);
                    tape4[at2] = test;
                    double push;
                    if (test) {
                        push = 300.0 * (highJ - bend);
                    } else {
                        double lowJ = low[j];
                        boolean test2 = bend < lowJ;
                        tape5[at2] = test2;
                        push = test2 ? 300.0 * (lowJ - bend) : 0.0;
                    }
                    torque[j] += push;
                    torque[p] -= push;
                }
                for (int j = 0; j < mass.length; j++) {
                    boolean test = j == 0;
                    double baseY;
                    double baseVx;
                    double baseVy;
                    if (j >= 3) {
                        int p = parent[j];
                        baseY = endY[p];
                        baseVx = endVx[p];
                        baseVy = endVy[p];
                    } else {
                        baseY = y;
                        baseVx = vx;
                        baseVy = vy;
                    }
                    double sinJ = sin[j];
                    double cosJ = cos[j];
                    double spinJ = spin[j];
                    tape3[base2 + j] = spinJ;
                    double side = length[j];
                    double lever = 0.5 * side * sinJ;
                    if (test) {
                        side = -side;
                        torque[j] += mass[j] * 9.8 * lever;
                    } else {
                        torque[j] -= mass[j] * 9.8 * lever;
                    }
                    double t2 = side * cosJ;
                    endY[j] = baseY - t2;
                    endVx[j] = baseVx + t2 * spinJ;
                    endVy[j] = baseVy + side * sinJ * spinJ;
                }
                torque[0] -= 400.0 * angle[0] + 40.0 * spin[0];
                double forceX = 0.0;
                double forceY = 0.0;
                for (int j = 0; j < mass.length; j++) {
                    double endYJ = endY[j];
                    boolean test = endYJ < 0.0;
                    int at2 = base2 + j;
                    tape6[at2] = test;
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
                            int p = parent[j];
                            if (p == 0 & j >= 5) {
                                torque[p] -= length[p] * (sin[p] * normal + cos[p] * rub);
                            } else if (p > 0) {
                                torque[p] += length[p] * (sin[p] * normal + cos[p] * rub);
                            }
                        }
                    }
                }
                for (int j = 0; j < mass.length; j++) {
                    spin[j] = 0.999 * spin[j] + 0.002 * torque[j] / inertia[j];
                }
                for (int j = 0; j < mass.length; j++) {
                    angle[j] += 0.002 * spin[j];
                }
                vx += 0.002 * forceX / total;
                vy += 0.002 * (forceY / total - 9.8);
                x += 0.002 * vx;
                y += 0.002 * vy;
                yTape[at] = y;
                if (y < t) {
                    double depth = t - y;
                    docked += 0.04 * depth * depth;
                }
                double angle0 = angle[0];
                tape7[at] = angle0;
                double lean = Math.abs(angle0);
                if (lean > 0.3) {
                    double t2 = lean - 0.3;
                    docked += 0.004 * t2 * t2;
                }
            }
        }
        double t2 = 1.0E-5 * effort;
        int k5 = mass.length - 1;
        double swinging = 0.0;
        for (int j = 0; j < mass.length; j++) {
            double inertiaJ = inertia[j];
            double spinJ = spin[j];
            double t3 = inertiaJ * spinJ;
            swinging += t3 * spinJ;
            spinBar[j] += -0.001 * t3 + -0.001 * spinJ * inertiaJ;
            if (j == 0 | j >= 5) {
                double height = endY[j];
                double t4 = 0.5 * legs;
                double heightBar = 0.0;
                if (height < t4) {
                    docked += t4 - height;
                    heightBar = 1.0;
                }
                endYBar[j] += heightBar;
            }
        }
        double t3 = x - docked - t2 - 0.001 * swinging;
        double yBar = 0.0;
        double vxBar = 0.0;
        double vyBar = 0.0;
        for (int stretch = schedule.length - 1; stretch >= 0; stretch--) {
            int base = stretch * steps;
            for (int step = steps - 1; step >= 0; step--) {
                int at = base + step;
                double y2 = yTape[at];
                boolean test = y2 < t;
                double t4 = tape7[at];
                double lean = Math.abs(t4);
                double leanBar = 0.0;
                if (lean > 0.3) {
                    double t5 = lean - 0.3;
                    leanBar = t5 * -0.004 - 0.004 * t5;
                }
                angleBar[0] += leanBar * Math.signum(t4);
                if (test) {
                    double depth = t - y2;
                    double depthBar = depth * -0.04 - 0.04 * depth;
                    yBar -= depthBar;
                }
                vyBar += yBar * 0.002;
                vxBar += 0.002;
                double t5 = vyBar * 0.002 / total;
                double t6 = vxBar / total * 0.002;
                for (int j = 0; j < mass.length; j++) {
                    spinBar[j] += angleBar[j] * 0.002;
                }
                for (int j = k5; j >= 0; j--) {
                    double spinBarJ = spinBar[j];
                    spinBar[j] = 0.0;
                    torqueBar[j] += spinBarJ / inertia[j] * 0.002;
                    spinBar[j] += spinBarJ * 0.999;
                }
                int base2 = at * mass.length;
                double torqueBar0 = torqueBar[0];
                spinBar[0] += torqueBar0 * -40.0;
                angleBar[0] += torqueBar0 * -400.0;
                for (int j = 0; j < mass.length; j++) {
                    int at2 = base2 + j;
                    double t7 = 0.0;
                    if (tape6[at2]) {
                        double normal = normalTape[at2];
                        double normalBar = 0.0;
                        if (normal > 0.0) {
                            double slip = slipTape[at2];
                            double t8 = -0.9 * normal;
                            double t9 = 1.0 / Math.sqrt(slip * slip + 0.01);
                            double rub = t8 * slip * t9;
                            double side = j == 0 ? -length[j] : length[j];
                            double sinJ = sin[j];
                            double cosJ = cos[j];
                            int p = parent[j];
                            double rubBar;
                            double normalBar2;
                            if (p == 0 & j >= 5) {
                                double t10 = torqueBar[p] * length[p];
                                rubBar = -(t10 * cos[p]);
                                cosBar[p] -= t10 * rub;
                                normalBar2 = -(t10 * sin[p]);
                                sinBar[p] -= t10 * normal;
                            } else {
                                normalBar2 = 0.0;
                                rubBar = 0.0;
                                if (p > 0) {
                                    double t10 = torqueBar[p] * length[p];
                                    rubBar = t10 * cos[p];
                                    cosBar[p] += t10 * rub;
                                    normalBar2 = t10 * sin[p];
                                    sinBar[p] += t10 * normal;
                                }
                            }
                            double t10 = torqueBar[j] * side;
                            cosBar[j] += t10 * rub;
                            sinBar[j] += t10 * normal;
                            rubBar = rubBar + t10 * cosJ + t6;
                            double t11 = rubBar * t9;
                            normalBar = normalBar2 + t10 * sinJ + t5 + t11 * slip * -0.9;
                            endVxBar[j] += 2.0 * (-0.5 * (t11 * rub) * t9) * slip + t11 * t8;
                        }
                        endVyBar[j] += normalBar * -300.0;
                        t7 = normalBar * -20000.0;
                    }
                    endYBar[j] += t7;
                    double t8 = 0.5 * length[j];
                    double leverBar;
                    if (j == 0) {
                        leverBar = torqueBar[j] * (mass[j] * 9.8);
                    } else {
                        leverBar = -(torqueBar[j] * (mass[j] * 9.8));
                    }
                    sinBar[j] += leverBar * t8;
                }
                int base3 = at * k;
                for (int j = 1; j < mass.length; j++) {
                    int p = parent[j];
                    int at2 = base3 + (j - 1);
                    double pushBar = torqueBar[j] - torqueBar[p];
                    double bendBar;
                    if (tape4[at2]) {
                        bendBar = -(pushBar * 300.0);
                    } else {
                        bendBar = tape5[at2] ? -(pushBar * 300.0) : 0.0;
                    }
                    angleBar[p] -= bendBar;
                    angleBar[j] += bendBar;
                }
                for (int m = 0; m < k; m++) {
                    int p = parent[m + 1];
                    double range = 0.5 * (high[m + 1] - low[m + 1]);
                    double[] scheduleBarStretch = scheduleBar[stretch];
                    double strengthM = strength[m];
                    double t7 = 0.05 * strengthM;
                    double pull = pullTape[base3 + m];
                    double most = 0.9 * strengthM;
                    double t8 = 0.0;
                    double pull2;
                    if (pull > most) {
                        pull2 = most;
                    } else {
                        pull2 = -most;
                        t8 = 1.0;
                        if (pull < pull2) {
                            t8 = 0.0;
                        } else {
                            pull2 = pull;
                        }
                    }
                    double t9 = t8 * strengthM;
                    double t10 = -4.0E-8 * pull2 - torqueBar[p] + torqueBar[m + 1];
                    double t11 = t10 * t9;
                    double t12 = t10 * (t8 * t7);
                    spinBar[p] += t12;
                    spinBar[m + 1] -= t12;
                    scheduleBarStretch[m] += t10 * (t9 * range);
                    angleBar[p] += t11;
                    angleBar[m + 1] -= t11;
                }
                for (int j = k5; j >= 0; j--) {
                    double side = j == 0 ? -length[j] : length[j];
                    double t7 = tape3[base2 + j];
                    double endVyBarJ = endVyBar[j];
                    endVyBar[j] = 0.0;
                    double endVxBarJ = endVxBar[j];
                    endVxBar[j] = 0.0;
                    spinBar[j] += endVyBarJ * (side * sin[j]) + endVxBarJ * (side * cos[j]);
                    double endYBarJ = endYBar[j];
                    endYBar[j] = 0.0;
                    cosBar[j] += (endVxBarJ * t7 - endYBarJ) * side;
                    sinBar[j] += endVyBarJ * t7 * side;
                    if (j >= 3) {
                        int p = parent[j];
                        endVyBar[p] += endVyBarJ;
                        endVxBar[p] += endVxBarJ;
                        endYBar[p] += endYBarJ;
                    } else {
                        yBar += endYBarJ;
                        vxBar += endVxBarJ;
                        vyBar += endVyBarJ;
                    }
                }
                for (int j = k5; j >= 0; j--) {
                    int at2 = base2 + j;
                    torqueBar[j] = 0.0;
                    cos[j] = oldTape2[at2];
                    double cosBarJ = cosBar[j];
                    cosBar[j] = 0.0;
                    sin[j] = oldTape[at2];
                    double sinBarJ = sinBar[j];
                    sinBar[j] = 0.0;
                    angleBar[j] += sinBarJ * tape[at2] - cosBarJ * tape2[at2];
                }
            }
        }
        return t3;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
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
        double[][] zeros = result.length == argument.length ? result : new double[argument.length][0];
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
}
