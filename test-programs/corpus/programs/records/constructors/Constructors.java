package programs.records;

import io.phigrad.Differentiable;

/** Canonical constructors with code, constructors that call others, factories. */
public final class Constructors {

    record Polar(double radius, double angle) {
        Polar(double radius, double angle) {
            this.radius = Math.abs(radius);
            if (radius < 0) {
                this.angle = angle + Math.PI;
                return;
            }
            this.angle = angle;
        }

        Polar(double radius) {
            this(radius, 0.25);
        }

        Polar() {
            this(2);
        }

        static Polar of(double x, double y) {
            return new Polar(Math.hypot(x, y), Math.atan2(y, x));
        }

        double x() {
            return radius * Math.cos(angle());
        }
    }

    record Poly(double... coefficients) {
        double at(double x) {
            double sum = 0;
            for (int i = coefficients.length - 1; i >= 0; i--) {
                sum = sum * x + coefficients[i];
            }
            return sum;
        }
    }

    @Differentiable
    static double value(double a, double b) {
        Polar p = new Polar(a, b);
        Polar q = new Polar(a * b);
        Polar r = Polar.of(p.x(), q.x() + new Polar().x());
        return p.x() * q.x() + r.radius() * r.angle() + new Poly(a, b, 1).at(b) + new Poly().at(a);
    }

    @Differentiable
    static double poly(Poly p, double x) {
        return p.at(x) * p.at(-x);
    }
}
