package programs.records;

import io.phigrad.Differentiable;

/** The energy of particles that attract each other: every pair of an array of nested records. */
public final class ParticleEnergy {

    record Vec(double x, double y, double z) {
        double squaredDistance(Vec o) {
            double dx = x - o.x;
            double dy = y - o.y;
            double dz = z - o.z;
            return dx * dx + dy * dy + dz * dz;
        }
    }

    record Particle(Vec position, Vec velocity, double mass) {
        double kinetic() {
            return mass / 2 * velocity.squaredDistance(new Vec(0, 0, 0));
        }
    }

    @Differentiable
    static double energy(Particle[] particles, double gravity, double softening) {
        double sum = 0;
        for (Particle p : particles) {
            sum += p.kinetic();
        }
        for (int i = 0; i < particles.length; i++) {
            for (int j = 0; j < i; j++) {
                Particle a = particles[i];
                Particle b = particles[j];
                double r = Math.sqrt(a.position().squaredDistance(b.position()) + softening);
                sum -= gravity * a.mass() * b.mass() / r;
            }
        }
        return sum;
    }
}
