package programs.calls;

import io.phigrad.Derivative;
import io.phigrad.Differentiable;

/** Helpers whose derivatives the user knows better, and a call of a library's method without source. */
public final class HandWrittenDerivatives {

    @Differentiable
    public static double chain(double[] x, double scale) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += scale * erf(x[i] * scale);
        }
        return sum;
    }

    @Differentiable
    public static double weighted(double a, double b, int n) {
        return Math.sin(a) * blend(a, b * b, n) + blend(b, 1, 2);
    }

    @Differentiable
    public static double path(double[] p, double[] q) {
        double length = 0;
        for (int i = 0; i + 1 < p.length; i++) {
            length += java.awt.geom.Point2D.distance(p[i], q[i], p[i + 1], q[i + 1]);
        }
        return length;
    }

    @Differentiable
    public static float single(float x) {
        return x * cube(x);
    }

    /** Abramowitz and Stegun 7.1.26, by a loop that nobody wants to differentiate. */
    static double erf(double x) {
        double sum = 0;
        double term = x;
        for (int n = 0; Math.abs(term) > 1e-18; n++) {
            sum += term / (2 * n + 1);
            term *= -x * x / (n + 1);
        }
        return 2 / Math.sqrt(Math.PI) * sum;
    }

    @Derivative(of = "erf")
    static double erfDerivative(double x) {
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x);
    }

    static double blend(double a, double b, int n) {
        return a * a * n + a * b;
    }

    @Derivative(of = "blend", wrt = "a")
    static double blendByA(double a, double b, int n) {
        return 2 * a * n + b;
    }

    @Derivative(type = HandWrittenDerivatives.class, of = "blend", wrt = "second")
    static double blendByB(double first, double second, int n) {
        return first;
    }

    static float cube(float x) {
        return x * x * x;
    }

    @Derivative(of = "cube")
    static float cubeDerivative(float x) {
        return 3 * x * x;
    }

    @Derivative(type = java.awt.geom.Point2D.class, of = "distance", wrt = "x")
    static double distanceByX(double x, double y, double u, double v) {
        return (x - u) / Math.hypot(x - u, y - v);
    }

    @Derivative(type = java.awt.geom.Point2D.class, of = "distance", wrt = "y")
    static double distanceByY(double x, double y, double u, double v) {
        return (y - v) / Math.hypot(x - u, y - v);
    }

    @Derivative(type = java.awt.geom.Point2D.class, of = "distance", wrt = "u")
    static double distanceByU(double x, double y, double u, double v) {
        return (u - x) / Math.hypot(x - u, y - v);
    }

    @Derivative(type = java.awt.geom.Point2D.class, of = "distance", wrt = "v")
    static double distanceByV(double x, double y, double u, double v) {
        return (v - y) / Math.hypot(x - u, y - v);
    }
}
