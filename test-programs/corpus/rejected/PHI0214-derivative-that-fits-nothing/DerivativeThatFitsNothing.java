package rejected;

import io.phigrad.Derivative;
import io.phigrad.Differentiable;

public final class DerivativeThatFitsNothing {

    @Differentiable
    public static double loss(double x) {
        return smooth(x) * x;
    }

    static double smooth(double x) {
        return x / (1 + Math.abs(x));
    }

    static double norm(double[] x) {
        return x[0];
    }

    static double mean(double a, double b) {
        return (a + b) / 2;
    }

    record Vector(double a, double b) {}

    static double length(Vector v) {
        return Math.hypot(v.a(), v.b());
    }

    static double overloaded(double x) {
        return x;
    }

    static double overloaded(double x, double y) {
        return x * y;
    }

    static double overloaded(double x, float y, int n) {
        return x * y * n;
    }

    private static double hidden(double x) {
        return x;
    }

    static int whole(double x) {
        return 1;
    }

    static double count(int n) {
        return n;
    }

    @Derivative(of = "smooth") // problem: PHI0214
    static double otherParameter(float x) {
        return 1;
    }

    @Derivative(of = "smooth") // problem: PHI0214
    static double tooMany(double x, double y) {
        return 1;
    }

    @Derivative(of = "smooth") // problem: PHI0214
    double notStatic(double x) {
        return 1;
    }

    @Derivative(of = "smooth") // problem: PHI0214
    private static double notVisible(double x) {
        return hidden(x);
    }

    @Derivative(of = "smooth") // problem: PHI0214
    static boolean notANumber(double x) {
        return true;
    }

    @Derivative(of = "smoth") // problem: PHI0214
    static double misspelled(double x) {
        return 1;
    }

    @Derivative(of = "norm") // problem: PHI0214
    static double notAnArray(double[] x) {
        return 1;
    }

    @Derivative(of = "length") // problem: PHI0214
    static double ofARecord(Vector v) {
        return 1;
    }

    @Derivative(of = "overloaded", wrt = "x") // problem: PHI0214
    static double ofNoOverload(double x, float y) {
        return 1;
    }

    @Derivative(of = "hidden") // problem: PHI0214
    static double ofAPrivateMethod(double x) {
        return 1;
    }

    @Derivative(of = "whole") // problem: PHI0214
    static double ofAnInteger(double x) {
        return 0;
    }

    @Derivative(of = "count") // problem: PHI0214
    static double byAnInteger(int n) {
        return 0;
    }

    @Derivative(type = Math.class, of = "sin") // problem: PHI0214
    static double ofAnOperator(double x) {
        return Math.cos(x);
    }

    @Derivative(of = "mean") // problem: PHI0214
    static double ofSeveral(double a, double b) {
        return 0.5;
    }

    @Derivative(of = "mean", wrt = "c") // problem: PHI0214
    static double byNoParameter(double a, double b) {
        return 0.5;
    }

    @Derivative(of = "smooth")
    static double right(double x) {
        return 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x)));
    }

    @Derivative(of = "smooth") // problem: PHI0214
    static double again(double x) {
        return 1;
    }
}
