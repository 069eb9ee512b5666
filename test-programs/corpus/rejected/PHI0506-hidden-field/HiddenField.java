package rejected;

import io.phigrad.Differentiable;

public final class HiddenField {

    private final double rate;
    private final double unused;

    HiddenField(double rate, double unused) {
        this.rate = rate;
        this.unused = unused;
    }

    double unused() {
        return unused + 1;
    }

    record Guarded(double[] values) {

        public double[] values() {
            return values.clone();
        }

        double first() {
            return values[0]; // problem: PHI0506
        }
    }

    @Differentiable
    public double at(double t) {
        return Math.exp(-rate * t); // problem: PHI0506
    }

    @Differentiable
    public static double first(Guarded guarded) {
        return guarded.first();
    }
}
