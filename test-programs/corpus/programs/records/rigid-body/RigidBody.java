package programs.records;

import io.phigrad.Differentiable;

/** A disc on a spring and a damper, stepped through time; its state is a record of records. */
public final class RigidBody {

    record Vec(double x, double y) {
        Vec plus(double factor, Vec other) {
            return new Vec(x + factor * other.x, y + factor * other.y);
        }
    }

    record State(Vec position, Vec velocity, double angle, double spin) {}

    record Disc(double mass, double inertia, double stiffness, double damping) {}

    private static State step(Disc disc, State s, double dt) {
        double fx = -disc.stiffness() * s.position().x() - disc.damping() * s.velocity().x();
        double fy = -disc.stiffness() * s.position().y() - disc.damping() * s.velocity().y() - 9.81 * disc.mass();
        double torque = fx * Math.sin(s.angle()) - fy * Math.cos(s.angle());
        Vec velocity = s.velocity().plus(dt / disc.mass(), new Vec(fx, fy));
        double spin = s.spin() + dt * torque / disc.inertia();
        return new State(s.position().plus(dt, velocity), velocity, s.angle() + dt * spin, spin);
    }

    @Differentiable
    static double height(Disc disc, State start, double dt, int steps) {
        State state = start;
        for (int i = 0; i < steps; i++) {
            state = step(disc, state, dt);
        }
        return state.position().y() + 0.1 * Math.cos(state.angle());
    }
}
