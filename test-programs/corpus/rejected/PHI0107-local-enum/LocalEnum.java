package rejected;

import io.phigrad.Differentiable;

public final class LocalEnum {

    static int sides(boolean round) {
        enum Shape { // problem: PHI0107
            CIRCLE,
            SQUARE
        }
        return round ? Shape.CIRCLE.ordinal() : 4 * Shape.SQUARE.ordinal();
    }

    @Differentiable
    public static double area(double x) {
        return x * x;
    }
}
