package programs.applications;

import io.phigrad.Differentiable;

/** The energy after some leapfrog steps of bodies that attract each other. */
public final class NBody {

    @Differentiable(wrt = {"position", "velocity", "mass"})
    public static double energy(double[][] position, double[][] velocity, double[] mass, double dt, int steps) {
        int n = mass.length;
        double[][] force = new double[n][2];
        for (int s = 0; s < steps; s++) {
            forces(position, mass, force);
            for (int i = 0; i < n; i++) {
                for (int d = 0; d < 2; d++) {
                    velocity[i][d] += dt * force[i][d] / mass[i];
                    position[i][d] += dt * velocity[i][d];
                }
            }
        }
        double energy = 0;
        for (int i = 0; i < n; i++) {
            double[] v = velocity[i];
            energy += 0.5 * mass[i] * (v[0] * v[0] + v[1] * v[1]);
            for (int j = 0; j < i; j++) {
                energy -= mass[i] * mass[j] / distance(position[i], position[j]);
            }
        }
        return energy;
    }

    private static void forces(double[][] position, double[] mass, double[][] force) {
        for (double[] f : force) {
            f[0] = 0;
            f[1] = 0;
        }
        for (int i = 0; i < mass.length; i++) {
            for (int j = 0; j < i; j++) {
                double r = distance(position[i], position[j]);
                double pull = mass[i] * mass[j] / (r * r * r);
                for (int d = 0; d < 2; d++) {
                    double f = pull * (position[j][d] - position[i][d]);
                    force[i][d] += f;
                    force[j][d] -= f;
                }
            }
        }
    }

    private static double distance(double[] p, double[] q) {
        double dx = p[0] - q[0];
        double dy = p[1] - q[1];
        return Math.sqrt(dx * dx + dy * dy + 0.01);
    }
}
