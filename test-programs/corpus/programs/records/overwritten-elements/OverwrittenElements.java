package programs.records;

import io.phigrad.Differentiable;

/** A method that puts new records into the arrays it is given, and writes into arrays that records hold. */
public final class OverwrittenElements {

    record Body(double at, double speed) {
        Body moved(double dt) {
            return new Body(at + dt * speed, speed);
        }
    }

    record Track(double[] heights, double grip) {}

    @Differentiable
    static double moved(Body[] bodies, Body[] others, double dt) {
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = bodies[i].moved(dt);
            if (i > 0 && bodies[i].at() < bodies[i - 1].at()) {
                Body swapped = bodies[i];
                bodies[i] = bodies[i - 1];
                bodies[i - 1] = swapped;
            }
        }
        double sum = 0;
        for (int i = 0; i < bodies.length; i++) {
            sum += (i + 1) * bodies[i].at() * bodies[i].speed() * others[i % others.length].at();
        }
        return sum;
    }

    @Differentiable
    static double smoothed(Track[] tracks, Track main, double rate) {
        double sum = 0;
        for (Track track : tracks) {
            double[] h = track.heights();
            for (int i = 1; i < h.length; i++) {
                h[i] += rate * track.grip() * (h[i - 1] - h[i]);
            }
            main.heights()[0] *= h[h.length - 1];
            sum += h[h.length - 1] * main.heights()[0] * main.grip();
        }
        return sum;
    }
}
