package rejected;

import io.phigrad.Differentiable;

public final class PrivateEnum {

    private enum Side {
        LEFT,
        RIGHT
    }

    @Differentiable
    public static double folded(double x) {
        Side side = x < 0 ? Side.LEFT : Side.RIGHT; // problem: PHI0507
        return side == Side.LEFT ? -x : x * x; // problem: PHI0507
    }
}
