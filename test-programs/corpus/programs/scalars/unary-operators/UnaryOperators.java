package programs.scalars;

import io.phigrad.Differentiable;

/** Signs, complements, increments before and after. */
final class UnaryOperators {

    @Differentiable
    static double value(double x, double y, int n) {
        double a = -x;
        double b = +y * -(-a);
        int m = ~n + -n - +n;
        a++;
        --b;
        double c = a-- - ++b;
        boolean odd = !(n % 2 == 0);
        return odd ? -c * m : c / (m - 0.5) - -a;
    }
}
