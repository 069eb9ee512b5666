package programs.records;

import io.phigrad.Differentiable;

/** Dual numbers written by the user, differentiated once more: the derivative of a root found by Newton's method. */
public record NewtonWithDualNumbers(double value, double slope) {
    private static final NewtonWithDualNumbers ONE = new NewtonWithDualNumbers(1, 0);

    static NewtonWithDualNumbers variable(double x) {
        return new NewtonWithDualNumbers(x, 1);
    }

    NewtonWithDualNumbers plus(NewtonWithDualNumbers o) {
        return new NewtonWithDualNumbers(value + o.value, slope + o.slope);
    }

    NewtonWithDualNumbers times(NewtonWithDualNumbers o) {
        return new NewtonWithDualNumbers(value * o.value, slope * o.value + value * o.slope);
    }

    NewtonWithDualNumbers exp() {
        double e = Math.exp(value);
        return new NewtonWithDualNumbers(e, e * slope);
    }

    @Differentiable
    static double root(double a, double b, double start) {
        double x = start;
        for (int i = 0; i < 4; i++) {
            NewtonWithDualNumbers t = variable(x);
            NewtonWithDualNumbers f = t.times(t)
                    .times(new NewtonWithDualNumbers(a, 0))
                    .plus(t.exp())
                    .plus(ONE.times(new NewtonWithDualNumbers(-b, 0)));
            if (Math.abs(f.value()) < 1e-12) {
                break;
            }
            x -= f.value() / f.slope();
        }
        return x;
    }

    @Differentiable(wrt = {"this", "factor"})
    double curvature(double factor) {
        return this.times(this).times(variable(factor)).exp().slope;
    }

    @Differentiable(name = "scaled")
    double curvature(double factor, double shift) {
        return curvature(factor) + shift * value;
    }
}
