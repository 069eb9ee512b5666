package io.phigrad.samples.qwop;

import io.phigrad.Differentiable;

/**
 * A figure that its muscles make walk.
 *
 * <p>Its points are shoulder, hip, two knees, two feet and two hands. Bone 0 is the trunk, then come two thighs, two shins and
 * two arms: bone k ends at point k + 1. Muscle m bends bone m + 1 against the bone that it hangs from.
 */
public final class Walker {
    /** In seconds. */
    static final double TIME_STEP = 0.001;

    static final int SHOULDER = 0;
    static final int HIP = 1;

    /** How stiff a bone is, in newtons a metre, and how it damps, in newton seconds a metre. */
    private static final double BONE = 80_000;

    private static final double BONE_DAMPING = 200;
    /** The same of the ground. */
    private static final double GROUND = 40_000;

    private static final double GROUND_DAMPING = 400;
    /** Below this friction fades, in metres a second, so that it has a derivative. */
    private static final double CREEP = 0.3;

    private Walker() {}

    /**
     * How far the figure gets, less what it is docked for crouching, for leaning, for falling at the end, and for effort.
     *
     * <p>The masses move by the forces on them, by the semi-implicit method of Euler. Bones are stiff springs. Muscles and
     * ligaments twist joints: a torque becomes forces at the ends of both bones and their opposites at the joint, so that
     * neither momentum nor angular momentum comes from nowhere. The ground pushes and rubs where a point sinks into it.
     *
     * @param schedule for each stretch of time how far each of the six muscles is extended, between -1 and 1
     * @param steps of time in one stretch
     * @param film receives x and y of each point, a row for each step of time until it is full
     * @return the mean way of the masses in metres, less the penalties
     */
    @Differentiable(wrt = "schedule")
    public static double walk(double[][] schedule, int steps, Figure figure, World world, double[][] film) {
        double[] mass = figure.mass();
        double[] length = figure.length();
        double[] strength = figure.strength();
        int points = mass.length;
        int bones = length.length;
        int muscles = strength.length;

        // the figure: which point each bone hangs from, and which it ends at
        int[] upper = new int[bones];
        int[] lower = new int[bones];
        for (int k = 0; k < bones; k++) {
            if (k == 0 || k >= 5) {
                upper[k] = SHOULDER; // trunk and arms
            } else if (k <= 2) {
                upper[k] = HIP; // thighs
            } else {
                upper[k] = k - 1; // shins: from the knees
            }
            lower[k] = k + 1;
        }

        // how far joints turn: hips, knees, shoulders
        double[] least = new double[muscles];
        double[] most = new double[muscles];
        for (int m = 0; m < muscles; m++) {
            if (m <= 1) {
                least[m] = -0.7;
                most[m] = 1.1;
            } else if (m <= 3) {
                least[m] = -1.8;
                most[m] = 0;
            } else {
                least[m] = -1.2;
                most[m] = 1.2;
            }
        }

        // it starts in a stride: one leg ahead, the other behind
        double[] angle = new double[bones];
        angle[1] = 0.35;
        angle[2] = -0.25;
        angle[3] = 0.15;
        angle[4] = -0.55;
        angle[5] = -0.3;
        angle[6] = 0.3;
        double[] x = new double[points];
        double[] y = new double[points];
        double[] vx = new double[points];
        double[] vy = new double[points];
        for (int k = 0; k < bones; k++) {
            x[lower[k]] = x[upper[k]] + length[k] * Math.sin(angle[k]);
            y[lower[k]] = y[upper[k]] - length[k] * Math.cos(angle[k]);
        }
        double lowest = 0;
        for (int j = 0; j < points; j++) {
            if (y[j] < lowest) {
                lowest = y[j];
            }
        }
        for (int j = 0; j < points; j++) {
            y[j] -= lowest;
            vx[j] = world.speed();
        }
        double height = y[SHOULDER];
        double total = 0;
        double start = 0;
        for (int j = 0; j < points; j++) {
            total += mass[j];
            start += mass[j] * x[j];
        }

        double[] fx = new double[points];
        double[] fy = new double[points];
        double docked = 0;
        double effort = 0;
        int clock = 0;

        for (int stretch = 0; stretch < schedule.length; stretch++) {
            for (int step = 0; step < steps; step++) {

                // everything has weight
                for (int j = 0; j < points; j++) {
                    fx[j] = 0;
                    fy[j] = -mass[j] * world.gravity();
                }

                // bones keep their lengths
                for (int k = 0; k < bones; k++) {
                    int a = upper[k];
                    int b = lower[k];
                    double dx = x[b] - x[a];
                    double dy = y[b] - y[a];
                    double extent = Math.sqrt(dx * dx + dy * dy);
                    double ux = dx / extent;
                    double uy = dy / extent;
                    double rate = ux * (vx[b] - vx[a]) + uy * (vy[b] - vy[a]);
                    double tension = BONE * (extent - length[k]) + BONE_DAMPING * rate;
                    fx[a] += tension * ux;
                    fy[a] += tension * uy;
                    fx[b] -= tension * ux;
                    fy[b] -= tension * uy;
                }

                // muscles pull joints towards where the schedule wants them, ligaments stop them at their limits
                for (int m = 0; m < muscles; m++) {
                    int tip = lower[m + 1];
                    int joint = upper[m + 1];
                    int base = m <= 1 ? SHOULDER : HIP; // the other end of trunk or thigh
                    double side = m <= 3 ? 1 : -1; // unbent, a leg goes on from its base, an arm goes back to it
                    double sx = side * (x[joint] - x[base]);
                    double sy = side * (y[joint] - y[base]);
                    double rx = x[tip] - x[joint];
                    double ry = y[tip] - y[joint];
                    double ss = sx * sx + sy * sy;
                    double rr = rx * rx + ry * ry;
                    double bend = Math.atan2(sx * ry - sy * rx, sx * rx + sy * ry);
                    double spin = (rx * (vy[tip] - vy[joint]) - ry * (vx[tip] - vx[joint])) / rr
                            - side * (sx * (vy[joint] - vy[base]) - sy * (vx[joint] - vx[base])) / ss;
                    double middle = 0.5 * (least[m] + most[m]);
                    double range = 0.5 * (most[m] - least[m]);
                    double torque = strength[m] * (middle + range * schedule[stretch][m] - bend);
                    torque -= 0.05 * strength[m] * spin;
                    double limit = 0.9 * strength[m];
                    if (torque > limit) {
                        torque = limit;
                    } else if (torque < -limit) {
                        torque = -limit;
                    }
                    effort += torque * torque / (strength[m] * total) * TIME_STEP;
                    if (bend > most[m]) {
                        torque += 2 * strength[m] * (most[m] - bend);
                    } else if (bend < least[m]) {
                        torque += 2 * strength[m] * (least[m] - bend);
                    }
                    // p and q, across the two bones, are what the torque does at their ends
                    double px = -torque * ry / rr;
                    double py = torque * rx / rr;
                    double qx = -side * torque * sy / ss;
                    double qy = side * torque * sx / ss;
                    fx[tip] += px;
                    fy[tip] += py;
                    fx[base] += qx;
                    fy[base] += qy;
                    fx[joint] -= px + qx;
                    fy[joint] -= py + qy;
                }

                // the ground pushes back at whatever sinks into it, and rubs
                for (int j = 0; j < points; j++) {
                    double depth = world.ground() - y[j];
                    if (depth > 0) {
                        double normal = GROUND * depth - GROUND_DAMPING * vy[j];
                        if (normal > 0) {
                            fx[j] -= world.friction() * normal * vx[j] / Math.sqrt(vx[j] * vx[j] + CREEP * CREEP);
                            fy[j] += normal;
                        }
                    }
                }

                // time passes
                for (int j = 0; j < points; j++) {
                    vx[j] += TIME_STEP * fx[j] / mass[j];
                    vy[j] += TIME_STEP * fy[j] / mass[j];
                    x[j] += TIME_STEP * vx[j];
                    y[j] += TIME_STEP * vy[j];
                }
                if (clock < film.length) {
                    for (int j = 0; j < points; j++) {
                        film[clock][2 * j] = x[j];
                        film[clock][2 * j + 1] = y[j];
                    }
                }
                clock++;

                // to crouch and to lean costs, the more the worse
                if (y[SHOULDER] < 0.9 * height) {
                    double crouch = 0.9 * height - y[SHOULDER];
                    docked += 20 * TIME_STEP * crouch * crouch;
                }
                double lean = Math.atan2(x[HIP] - x[SHOULDER], y[SHOULDER] - y[HIP]);
                if (Math.abs(lean) > 0.3) {
                    docked += 2 * TIME_STEP * (Math.abs(lean) - 0.3) * (Math.abs(lean) - 0.3);
                }
            }
        }

        // a fall that has only begun counts too: where shoulder and hip will be in a fifth of a second
        for (int j = SHOULDER; j <= HIP; j++) {
            double standing = j == SHOULDER ? height : height - length[0];
            double soon = y[j] + 0.2 * vy[j];
            if (soon < 0.9 * standing) {
                docked += 3 * (0.9 * standing - soon);
            }
        }
        double end = 0;
        for (int j = 0; j < points; j++) {
            end += mass[j] * x[j];
        }
        return (end - start) / total - docked - 1e-3 * effort;
    }
}
