package io.phigrad.benchmarks.hand;

/**
 * The gradient of {@link io.phigrad.benchmarks.workloads.Walker#walk} by the schedule, by hand.
 *
 * <p>Frozen: the yardstick for generated code.
 *
 * <p>The forward sweep keeps the state at the start of every step, with the sines and cosines of the limbs; the reverse sweep
 * computes forces anew from them, which is cheaper than to keep them. Where the ends of limbs are matters only by height
 * and velocity, so that x and its like are not kept. The value is x less what is docked, and x is a sum of speeds, whose
 * adjoint is 1 throughout.
 */
public final class WalkerHand {

    private static final double GRAVITY = 9.8;
    private static final double TIME_STEP = 0.002;
    private static final int LIMBS = 7;
    /** Angles, spins, sines, cosines, then y, vx and vy. */
    private static final int KEPT = 4 * LIMBS + 3;

    private static final int SPIN = LIMBS;
    private static final int SIN = 2 * LIMBS;
    private static final int COS = 3 * LIMBS;
    private static final int Y = 4 * LIMBS;
    private static final int VX = Y + 1;
    private static final int VY = Y + 2;

    private WalkerHand() {}

    /** What the steps keep, and scratch; one per thread. */
    public static final class Workspace {
        private double[] states = new double[0];
        private final double[] inertia = new double[LIMBS];
        private final double[] torque = new double[LIMBS];
        private final double[] endY = new double[LIMBS];
        private final double[] endVx = new double[LIMBS];
        private final double[] endVy = new double[LIMBS];
        private final double[] angleBar = new double[LIMBS];
        private final double[] spinBar = new double[LIMBS];
        private final double[] sinBar = new double[LIMBS];
        private final double[] cosBar = new double[LIMBS];
        private final double[] endYBar = new double[LIMBS];
        private final double[] endVxBar = new double[LIMBS];
        private final double[] endVyBar = new double[LIMBS];
        private double docked;
        private double effort;
        private double yBar;
        private double vxBar;
        private double vyBar;
        private double legs;
        private double total;

        private void ensure(int states) {
            if (this.states.length < KEPT * states) {
                this.states = new double[KEPT * states];
            }
        }
    }

    /** Reverse mode. Returns the value. */
    public static double plain(
            double[][] schedule,
            double[] mass,
            double[] length,
            double[] strength,
            int steps,
            double[][] scheduleBar,
            Workspace w) {
        int count = schedule.length * steps;
        w.ensure(count + 1);
        start(mass, length, w);
        double x = 0;
        for (int i = 0; i < count; i++) {
            step(schedule[i / steps], mass, length, strength, KEPT * i, w);
            x += TIME_STEP * w.states[KEPT * (i + 1) + VX];
        }
        double swinging = finish(KEPT * count, w);
        double value = x - w.docked - 1e-5 * w.effort - 1e-3 * swinging;
        for (int stretch = schedule.length - 1; stretch >= 0; stretch--) {
            double[] bar = scheduleBar[stretch];
            for (int m = 0; m < LIMBS - 1; m++) {
                bar[m] = 0;
            }
            for (int i = (stretch + 1) * steps - 1; i >= stretch * steps; i--) {
                reverse(schedule[stretch], mass, length, strength, KEPT * i, bar, w);
            }
        }
        return value;
    }

    private static void start(double[] mass, double[] length, Workspace w) {
        w.total = 0;
        for (int j = 0; j < LIMBS; j++) {
            w.total += mass[j];
            w.inertia[j] = mass[j] * length[j] * length[j] / 3;
            w.endY[j] = 0;
        }
        w.inertia[1] += mass[3] * length[1] * length[1];
        w.inertia[2] += mass[4] * length[2] * length[2];
        double[] s = w.states;
        s[0] = 0;
        s[1] = 0.35;
        s[2] = -0.25;
        s[3] = 0.15;
        s[4] = -0.55;
        s[5] = -0.3;
        s[6] = 0.3;
        for (int j = 0; j < LIMBS; j++) {
            s[SPIN + j] = 0;
        }
        w.legs = length[1] + length[3];
        s[Y] = length[1] * Math.cos(0.35) + length[3] * Math.cos(0.15);
        s[VX] = 0.8;
        s[VY] = 0;
        w.docked = 0;
        w.effort = 0;
    }

    private static int parent(int j) {
        return j == 3 ? 1 : j == 4 ? 2 : 0;
    }

    private static double low(int j) {
        return j <= 2 ? -0.7 : j <= 4 ? -1.8 : -1.2;
    }

    private static double high(int j) {
        return j <= 2 ? 1.1 : j <= 4 ? 0 : 1.2;
    }

    /** Heights and velocities of the limbs' ends, of the state at {@code at}. */
    private static void ends(double[] length, int at, Workspace w) {
        double[] s = w.states;
        double[] endY = w.endY;
        double[] endVx = w.endVx;
        double[] endVy = w.endVy;
        for (int j = 0; j < LIMBS; j++) {
            double side = j == 0 ? -length[j] : length[j];
            double baseY = s[at + Y];
            double baseVx = s[at + VX];
            double baseVy = s[at + VY];
            if (j >= 3) {
                int p = parent(j);
                baseY = endY[p];
                baseVx = endVx[p];
                baseVy = endVy[p];
            }
            double spin = s[at + SPIN + j];
            endY[j] = baseY - side * s[at + COS + j];
            endVx[j] = baseVx + side * s[at + COS + j] * spin;
            endVy[j] = baseVy + side * s[at + SIN + j] * spin;
        }
    }

    private static double pull(double[] extension, double[] strength, int m, int at, double[] s) {
        int j = m + 1;
        int p = parent(j);
        double middle = 0.5 * (low(j) + high(j));
        double range = 0.5 * (high(j) - low(j));
        double wanted = middle + range * extension[m];
        double bend = s[at + j] - s[at + p];
        return strength[m] * (wanted - bend) - 0.05 * strength[m] * (s[at + SPIN + j] - s[at + SPIN + p]);
    }

    private static void step(
            double[] extension, double[] mass, double[] length, double[] strength, int at, Workspace w) {
        double[] s = w.states;
        double[] torque = w.torque;
        for (int j = 0; j < LIMBS; j++) {
            s[at + SIN + j] = Math.sin(s[at + j]);
            s[at + COS + j] = Math.cos(s[at + j]);
            torque[j] = 0;
        }
        ends(length, at, w);
        for (int j = 1; j < LIMBS; j++) {
            double most = 0.9 * strength[j - 1];
            double pull = Math.max(-most, Math.min(most, pull(extension, strength, j - 1, at, s)));
            w.effort += pull * pull * TIME_STEP;
            double bend = s[at + j] - s[at + parent(j)];
            double push = bend > high(j) ? 300 * (high(j) - bend) : bend < low(j) ? 300 * (low(j) - bend) : 0;
            torque[j] += pull + push;
            torque[parent(j)] -= pull + push;
        }
        for (int j = 0; j < LIMBS; j++) {
            double weight = 0.5 * mass[j] * GRAVITY * length[j] * s[at + SIN + j];
            torque[j] += j == 0 ? weight : -weight;
        }
        torque[0] -= 400 * s[at] + 40 * s[at + SPIN];
        double forceX = 0;
        double forceY = 0;
        for (int j = 0; j < LIMBS; j++) {
            double normal = -20000 * w.endY[j] - 300 * w.endVy[j];
            if (w.endY[j] < 0 && normal > 0) {
                double slip = w.endVx[j];
                double rub = -0.9 * normal * slip / Math.sqrt(slip * slip + 0.01);
                forceX += rub;
                forceY += normal;
                double side = j == 0 ? -length[j] : length[j];
                torque[j] += side * (s[at + SIN + j] * normal + s[at + COS + j] * rub);
                if (j >= 3) {
                    int p = parent(j);
                    double above = p == 0 ? -length[p] : length[p];
                    torque[p] += above * (s[at + SIN + p] * normal + s[at + COS + p] * rub);
                }
            }
        }
        advance(at, forceX, forceY, w);
    }

    private static void advance(int at, double forceX, double forceY, Workspace w) {
        double[] s = w.states;
        int next = at + KEPT;
        for (int j = 0; j < LIMBS; j++) {
            double spin = 0.999 * s[at + SPIN + j] + TIME_STEP * w.torque[j] / w.inertia[j];
            s[next + SPIN + j] = spin;
            s[next + j] = s[at + j] + TIME_STEP * spin;
        }
        s[next + VX] = s[at + VX] + TIME_STEP * forceX / w.total;
        s[next + VY] = s[at + VY] + TIME_STEP * (forceY / w.total - GRAVITY);
        s[next + Y] = s[at + Y] + TIME_STEP * s[next + VY];
        double depth = 0.8 * w.legs - s[next + Y];
        if (depth > 0) {
            w.docked += 20 * TIME_STEP * depth * depth;
        }
        double lean = Math.abs(s[next]) - 0.3;
        if (lean > 0) {
            w.docked += 2 * TIME_STEP * lean * lean;
        }
    }

    /** The energy of turning at the end; docks for ends that are down, and starts the adjoints. */
    private static double finish(int at, Workspace w) {
        double swinging = 0;
        for (int j = 0; j < LIMBS; j++) {
            double spin = w.states[at + SPIN + j];
            swinging += w.inertia[j] * spin * spin;
            w.angleBar[j] = 0;
            w.spinBar[j] = -2e-3 * w.inertia[j] * spin;
            boolean down = (j == 0 || j >= 5) && w.endY[j] < 0.5 * w.legs;
            w.docked += down ? 0.5 * w.legs - w.endY[j] : 0;
            w.endYBar[j] = down ? 1 : 0;
        }
        w.yBar = 0;
        w.vxBar = 0;
        w.vyBar = 0;
        return swinging;
    }

    /** From the adjoints of the state after a step to those of the state at {@code at}, before it. */
    private static void reverse(
            double[] extension,
            double[] mass,
            double[] length,
            double[] strength,
            int at,
            double[] extensionBar,
            Workspace w) {
        double[] s = w.states;
        double[] angleBar = w.angleBar;
        double[] spinBar = w.spinBar;
        double[] torqueBar = w.torque;
        double depth = 0.8 * w.legs - s[at + KEPT + Y];
        if (depth > 0) {
            w.yBar += 40 * TIME_STEP * depth;
        }
        double lean = Math.abs(s[at + KEPT]) - 0.3;
        if (lean > 0) {
            angleBar[0] -= 4 * TIME_STEP * lean * Math.signum(s[at + KEPT]);
        }
        w.vxBar += TIME_STEP;
        w.vyBar += TIME_STEP * w.yBar;
        for (int j = 0; j < LIMBS; j++) {
            double bar = spinBar[j] + TIME_STEP * angleBar[j];
            torqueBar[j] = TIME_STEP * bar / w.inertia[j];
            spinBar[j] = 0.999 * bar;
            w.sinBar[j] = 0.5 * (j == 0 ? mass[j] : -mass[j]) * GRAVITY * length[j] * torqueBar[j];
            w.cosBar[j] = 0;
            w.endVxBar[j] = 0;
            w.endVyBar[j] = 0;
        }
        angleBar[0] -= 400 * torqueBar[0];
        spinBar[0] -= 40 * torqueBar[0];
        ends(length, at, w);
        groundReversed(length, at, w);
        for (int j = 1; j < LIMBS; j++) {
            int p = parent(j);
            double turn = torqueBar[j] - torqueBar[p];
            double bend = s[at + j] - s[at + p];
            double bendBar = bend > high(j) || bend < low(j) ? -300 * turn : 0;
            double pull = pull(extension, strength, j - 1, at, s);
            if (Math.abs(pull) <= 0.9 * strength[j - 1]) {
                double pulled = strength[j - 1] * (turn - 2e-5 * TIME_STEP * pull);
                extensionBar[j - 1] += 0.5 * (high(j) - low(j)) * pulled;
                bendBar -= pulled;
                spinBar[j] -= 0.05 * pulled;
                spinBar[p] += 0.05 * pulled;
            }
            angleBar[j] += bendBar;
            angleBar[p] -= bendBar;
        }
        endsReversed(length, at, w);
    }

    private static void groundReversed(double[] length, int at, Workspace w) {
        double[] s = w.states;
        double[] torqueBar = w.torque;
        double forceXBar = TIME_STEP * w.vxBar / w.total;
        double forceYBar = TIME_STEP * w.vyBar / w.total;
        for (int j = 0; j < LIMBS; j++) {
            double normal = -20000 * w.endY[j] - 300 * w.endVy[j];
            if (w.endY[j] < 0 && normal > 0) {
                double slip = w.endVx[j];
                double reciprocal = 1 / Math.sqrt(slip * slip + 0.01);
                double grip = -0.9 * slip * reciprocal;
                double rub = normal * grip;
                double turn = (j == 0 ? -length[j] : length[j]) * torqueBar[j];
                double normalBar = forceYBar + turn * s[at + SIN + j];
                double rubBar = forceXBar + turn * s[at + COS + j];
                w.sinBar[j] += turn * normal;
                w.cosBar[j] += turn * rub;
                if (j >= 3) {
                    int p = parent(j);
                    double above = (p == 0 ? -length[p] : length[p]) * torqueBar[p];
                    normalBar += above * s[at + SIN + p];
                    rubBar += above * s[at + COS + p];
                    w.sinBar[p] += above * normal;
                    w.cosBar[p] += above * rub;
                }
                normalBar += rubBar * grip;
                w.endVxBar[j] -= 0.009 * normal * rubBar * reciprocal * reciprocal * reciprocal;
                w.endYBar[j] -= 20000 * normalBar;
                w.endVyBar[j] -= 300 * normalBar;
            }
        }
    }

    private static void endsReversed(double[] length, int at, Workspace w) {
        double[] s = w.states;
        for (int j = LIMBS - 1; j >= 0; j--) {
            double side = j == 0 ? -length[j] : length[j];
            double sin = s[at + SIN + j];
            double cos = s[at + COS + j];
            double spin = s[at + SPIN + j];
            double yBar = w.endYBar[j];
            double vxBar = w.endVxBar[j];
            double vyBar = w.endVyBar[j];
            w.endYBar[j] = 0;
            double cosBar = w.cosBar[j] + side * (spin * vxBar - yBar);
            double sinBar = w.sinBar[j] + side * spin * vyBar;
            w.spinBar[j] += side * (cos * vxBar + sin * vyBar);
            w.angleBar[j] += sinBar * cos - cosBar * sin;
            if (j >= 3) {
                int p = parent(j);
                w.endYBar[p] += yBar;
                w.endVxBar[p] += vxBar;
                w.endVyBar[p] += vyBar;
            } else {
                w.yBar += yBar;
                w.vxBar += vxBar;
                w.vyBar += vyBar;
            }
        }
    }
}
