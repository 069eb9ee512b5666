package rejected;

import io.phigrad.Differentiable;

public final class ValuesOfAnEnum {

    enum Unit {
        GRAM,
        POUND
    }

    @Differentiable
    public static double units(double x, Unit[] units) {
        return x * units.length;
    }
}
