package programs.scalars;

import io.phigrad.Differentiable;

/** Assignments and increments as parts of expressions. */
final class ChainedAssignments {

    @Differentiable
    static double value(double x, double y) {
        double a, b, c;
        a = b = c = x * y;
        a += b *= c -= x;
        double d = (b = a + 1) * b + (c += a) / (c + 3);
        int n = 3;
        double e = n++ * x + ++n * y - n-- - --n;
        double f = x;
        e += f++ * f - --f * f--;
        return a * d - b / (e + 20) + c * f;
    }
}
