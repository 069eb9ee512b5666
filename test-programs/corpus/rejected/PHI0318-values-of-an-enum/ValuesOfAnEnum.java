package rejected;

import io.phigrad.Differentiable;

public final class ValuesOfAnEnum {

    enum Unit {
        GRAM,
        POUND
    }

    @Differentiable
    public static double units(double x) {
        return x * Unit.values().length; // problem: PHI0318
    }
}
