package rejected;

import io.phigrad.Differentiable;

public final class MethodOfAnEnum {

    enum Unit {
        GRAM,
        POUND;

        static double grams(Unit unit) {
            return unit == GRAM ? 1 : 453.59237;
        }
    }

    @Differentiable
    public static double mass(double x, Unit unit) {
        return x * Unit.grams(unit);
    }
}
