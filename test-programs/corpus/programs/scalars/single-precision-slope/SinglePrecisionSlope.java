package programs.scalars;

import io.phigrad.Differentiable;

/** One active parameter, a float: its derivative alone is a double. */
public final class SinglePrecisionSlope {

    @Differentiable
    public static double drag(float speed, int gear) {
        return 0.1 * speed * speed / (1 + gear);
    }
}
