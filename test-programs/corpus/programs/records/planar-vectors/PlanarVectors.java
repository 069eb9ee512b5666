package programs.records;

import io.phigrad.Differentiable;

/** Vectors of the plane as a user would write them: sums, products, angles. */
public final class PlanarVectors {

    record Vec(double x, double y) {
        static final Vec ZERO = new Vec(0, 0);

        Vec plus(Vec other) {
            return new Vec(x + other.x, y + other.y);
        }

        Vec minus(Vec other) {
            return new Vec(x - other.x, y - other.y);
        }

        Vec times(double factor) {
            return new Vec(factor * x, factor * y);
        }

        double dot(Vec other) {
            return x * other.x() + y * other.y();
        }

        double norm() {
            return Math.sqrt(this.dot(this));
        }

        Vec turned(double angle) {
            double c = Math.cos(angle);
            double s = Math.sin(angle);
            return new Vec(c * x - s * y, s * x + c * y);
        }

        static Vec between(Vec a, Vec b, double at) {
            return a.plus(b.minus(a).times(at));
        }
    }

    @Differentiable
    static double distance(Vec a, Vec b) {
        return a.minus(b).norm();
    }

    @Differentiable
    static double swept(Vec a, Vec b, double angle, int steps) {
        Vec sum = Vec.ZERO;
        for (int i = 0; i < steps; i++) {
            sum = sum.plus(Vec.between(a, b, i / (double) steps).turned(i * angle));
        }
        return sum.dot(a) + sum.norm();
    }
}
