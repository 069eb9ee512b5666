package programs.math;

import io.phigrad.Differentiable;

/** fma, scalb, copySign and the neighbouring numbers, double and float. */
public final class NeighboursAndScales {

    @Differentiable(wrt = {"x", "y", "f"})
    public static double value(double x, double y, float f, int n) {
        double a = Math.fma(x, y, 1.5) + Math.fma(f, 2f, f);
        double b = Math.scalb(x, n) + Math.scalb(f, 2) + Math.scalb(y, -1);
        double c = Math.copySign(x, y) * Math.copySign(f, -1f) + Math.copySign(2, y);
        double d = Math.nextUp(x) + Math.nextDown(y) * Math.nextAfter(x, 10.0);
        float e = Math.nextUp(f) * Math.nextDown(f) + Math.nextAfter(f, 0.0);
        return a * b + c * d + e;
    }
}
