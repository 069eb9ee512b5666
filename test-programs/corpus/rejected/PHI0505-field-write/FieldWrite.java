package rejected;

import io.phigrad.Differentiable;

public final class FieldWrite {

    final double step;
    double sum;

    FieldWrite(double step) {
        this.step = step;
    }

    @Differentiable
    public double add(double x) {
        sum = step * x; // problem: PHI0505
        this.sum += x; // problem: PHI0505
        return step * x;
    }
}
