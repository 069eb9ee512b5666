package io.phigrad.benchmarks.workloads;

import io.phigrad.Differentiable;

/**
 * Workload F: a figure of seven limbs that its muscles make walk, seen from the side: limb 0 is the torso, 1 and 2 are the thighs, 3
 * and 4 the shins that hang from them, 5 and 6 the arms. Torso and thighs meet at the hip.
 *
 * <p>A limb at angle 0 hangs straight down, and angles grow anticlockwise, so that a thigh at 0.5 swings forward; the torso
 * at angle 0 stands straight up. Muscle m bends the joint at which limb m + 1 begins.
 */
public final class Walker {

    private static final double GRAVITY = 9.8;
    private static final double TIME_STEP = 0.002;

    private Walker() {}

    /**
     * How far the figure gets, less what it is docked for falling, for leaning and for effort.
     *
     * @param schedule for each stretch of time how far each of the six muscles is extended, between -1 and 1
     * @param mass of each limb
     * @param length of each limb
     * @param strength of each muscle, in newton metres a radian
     * @param steps of time in one stretch
     */
    @Differentiable(wrt = "schedule")
    public static double walk(double[][] schedule, double[] mass, double[] length, double[] strength, int steps) {
        int limbs = mass.length;
        double[] angle = new double[limbs];
        double[] spin = new double[limbs];
        double[] inertia = new double[limbs];
        int[] parent = new int[limbs];
        double[] low = new double[limbs];
        double[] high = new double[limbs];

        // the figure: who hangs from whom, how far joints turn, how heavy limbs are to turn
        for (int j = 0; j < limbs; j++) {
            if (j == 0) {
                parent[j] = -1;
            } else if (j == 3 || j == 4) {
                parent[j] = j - 2;
            } else {
                parent[j] = 0;
            }
        }
        for (int j = 1; j < limbs; j++) {
            if (j <= 2) {
                low[j] = -0.7;
                high[j] = 1.1;
            } else if (j <= 4) {
                low[j] = -1.8;
                high[j] = 0;
            } else {
                low[j] = -1.2;
                high[j] = 1.2;
            }
        }
        double total = 0;
        for (int j = 0; j < limbs; j++) {
            total += mass[j];
            inertia[j] = mass[j] * length[j] * length[j] / 3;
        }
        for (int j = 3; j <= 4; j++) {
            int p = parent[j];
            inertia[p] += mass[j] * length[p] * length[p];
        }

        // it starts in a stride: one leg ahead, the other behind
        angle[1] = 0.35;
        angle[2] = -0.25;
        angle[3] = 0.15;
        angle[4] = -0.55;
        angle[5] = -0.3;
        angle[6] = 0.3;
        double legs = 0;
        for (int j = 1; j <= 3; j += 2) {
            legs += length[j];
        }
        double x = 0;
        double y = 0;
        for (int j = 1; j <= 3; j += 2) {
            y += length[j] * Math.cos(angle[j]);
        }
        double vx = 0.8;
        double vy = 0;

        double[] sin = new double[limbs];
        double[] cos = new double[limbs];
        double[] torque = new double[limbs];
        double[] endX = new double[limbs];
        double[] endY = new double[limbs];
        double[] endVx = new double[limbs];
        double[] endVy = new double[limbs];
        double docked = 0;
        double effort = 0;

        for (int stretch = 0; stretch < schedule.length; stretch++) {
            for (int step = 0; step < steps; step++) {

                // where the limbs point, and where they end
                for (int j = 0; j < limbs; j++) {
                    sin[j] = Math.sin(angle[j]);
                    cos[j] = Math.cos(angle[j]);
                    torque[j] = 0;
                }
                for (int j = 0; j < limbs; j++) {
                    double side = j == 0 ? -length[j] : length[j];
                    double baseX = x;
                    double baseY = y;
                    double baseVx = vx;
                    double baseVy = vy;
                    if (j >= 3) {
                        int p = parent[j];
                        baseX = endX[p];
                        baseY = endY[p];
                        baseVx = endVx[p];
                        baseVy = endVy[p];
                    }
                    endX[j] = baseX + side * sin[j];
                    endY[j] = baseY - side * cos[j];
                    endVx[j] = baseVx + side * cos[j] * spin[j];
                    endVy[j] = baseVy + side * sin[j] * spin[j];
                }

                // muscles pull their joints towards where the schedule wants them
                for (int m = 0; m < limbs - 1; m++) {
                    int j = m + 1;
                    int p = parent[j];
                    double bend = angle[j] - angle[p];
                    double middle = 0.5 * (low[j] + high[j]);
                    double range = 0.5 * (high[j] - low[j]);
                    double wanted = middle + range * schedule[stretch][m];
                    double pull = strength[m] * (wanted - bend) - 0.05 * strength[m] * (spin[j] - spin[p]);
                    double most = 0.9 * strength[m];
                    if (pull > most) {
                        pull = most;
                    } else if (pull < -most) {
                        pull = -most;
                    }
                    torque[j] += pull;
                    torque[p] -= pull;
                    effort += pull * pull * TIME_STEP;
                }

                // joints do not turn beyond their limits
                for (int j = 1; j < limbs; j++) {
                    int p = parent[j];
                    double bend = angle[j] - angle[p];
                    double push = 0;
                    if (bend > high[j]) {
                        push = 300 * (high[j] - bend);
                    } else if (bend < low[j]) {
                        push = 300 * (low[j] - bend);
                    }
                    torque[j] += push;
                    torque[p] -= push;
                }

                // weight turns the limbs, and the sense of balance rights the torso
                for (int j = 0; j < limbs; j++) {
                    double lever = 0.5 * length[j] * sin[j];
                    if (j == 0) {
                        torque[j] += mass[j] * GRAVITY * lever;
                    } else {
                        torque[j] -= mass[j] * GRAVITY * lever;
                    }
                }
                torque[0] -= 400 * angle[0] + 40 * spin[0];

                // the ground pushes back at whatever sinks into it, and rubs
                double forceX = 0;
                double forceY = 0;
                for (int j = 0; j < limbs; j++) {
                    if (endY[j] < 0) {
                        double normal = -20000 * endY[j] - 300 * endVy[j];
                        if (normal > 0) {
                            double slip = endVx[j];
                            double rub = -0.9 * normal * slip / Math.sqrt(slip * slip + 0.01);
                            forceX += rub;
                            forceY += normal;
                            double side = j == 0 ? -length[j] : length[j];
                            torque[j] += side * (sin[j] * normal + cos[j] * rub);
                            int p = parent[j];
                            if (p == 0 && j >= 5) {
                                torque[p] -= length[p] * (sin[p] * normal + cos[p] * rub);
                            } else if (p > 0) {
                                torque[p] += length[p] * (sin[p] * normal + cos[p] * rub);
                            }
                        }
                    }
                }

                // time passes
                for (int j = 0; j < limbs; j++) {
                    spin[j] = 0.999 * spin[j] + TIME_STEP * torque[j] / inertia[j];
                }
                for (int j = 0; j < limbs; j++) {
                    angle[j] += TIME_STEP * spin[j];
                }
                vx += TIME_STEP * forceX / total;
                vy += TIME_STEP * (forceY / total - GRAVITY);
                x += TIME_STEP * vx;
                y += TIME_STEP * vy;

                // to crouch and to lean costs, the more the worse
                if (y < 0.8 * legs) {
                    double depth = 0.8 * legs - y;
                    docked += 20 * TIME_STEP * depth * depth;
                }
                double lean = Math.abs(angle[0]);
                if (lean > 0.3) {
                    docked += 2 * TIME_STEP * (lean - 0.3) * (lean - 0.3);
                }
            }
        }

        // hands and head that end below the knees have fallen
        for (int j = 0; j < limbs; j++) {
            if (j == 0 || j >= 5) {
                double height = endY[j];
                if (height < 0.5 * legs) {
                    docked += 0.5 * legs - height;
                }
            }
        }
        double swinging = 0;
        for (int j = 0; j < limbs; j++) {
            swinging += inertia[j] * spin[j] * spin[j];
        }
        return x - docked - 1e-5 * effort - 1e-3 * swinging;
    }
}
