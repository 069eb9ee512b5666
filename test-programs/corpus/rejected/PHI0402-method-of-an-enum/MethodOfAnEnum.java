package rejected;

import io.phigrad.Differentiable;

public final class MethodOfAnEnum {

    enum Unit {
        GRAM,
        POUND;

        double grams() {
            return this == GRAM ? 1 : 453.59237;
        }
    }

    @Differentiable
    public static double mass(double x, Unit unit) {
        return x * unit.grams(); // problem: PHI0402
    }
}
