package programs.stepping;

import io.phigrad.Differentiable;

/** Pendulums coupled by springs, stepped by leapfrog in place: kick, drift, kick. */
public final class LeapfrogPendulums {

    @Differentiable(wrt = {"angle", "speed", "coupling"})
    public static double energy(double[] angle, double[] speed, double coupling, double dt, int steps) {
        int n = angle.length;
        for (int s = 0; s < steps; s++) {
            kick(angle, speed, coupling, 0.5 * dt);
            for (int i = 0; i < n; i++) {
                angle[i] += dt * speed[i];
            }
            kick(angle, speed, coupling, 0.5 * dt);
        }
        double energy = 0;
        for (int i = 0; i < n; i++) {
            energy += 0.5 * speed[i] * speed[i] - Math.cos(angle[i]);
        }
        return energy;
    }

    private static void kick(double[] angle, double[] speed, double coupling, double dt) {
        for (int i = 0; i < angle.length; i++) {
            double pull = -Math.sin(angle[i]);
            if (i > 0) {
                pull += coupling * (angle[i - 1] - angle[i]);
            }
            if (i + 1 < angle.length) {
                pull += coupling * (angle[i + 1] - angle[i]);
            }
            speed[i] += dt * pull;
        }
    }
}
