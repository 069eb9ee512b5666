package programs.branches;

import io.phigrad.Differentiable;

/** Messages from text and numbers of all kinds, nested conditions, several exceptions. */
public final class ExceptionsWithText {

    @Differentiable(wrt = "x")
    public static double value(double x, int n, char c, boolean b, float f, long l) {
        if (Double.isNaN(x)) {
            throw new ArithmeticException();
        }
        if (n > 100) {
            throw new IndexOutOfBoundsException("n: " + n + " c: " + c + " b: " + b + " f: " + f + " l: " + l + " \"quoted\" \u00e9\n");
        } else if (x > 1e6) {
            throw new UnsupportedOperationException("too large: " + x * 2);
        }
        double y = x;
        while (y > 1) {
            y /= 2;
            if (y == 0.75) {
                throw new AssertionError("three quarters: " + y);
            }
        }
        return switch2(y, n);
    }

    private static double switch2(double y, int n) {
        switch (n) {
            case 1:
                return y;
            case 2:
                return y * y;
            default:
                if (n < 0) {
                    throw new IllegalArgumentException("" + n);
                }
                return 3 * y;
        }
    }
}
