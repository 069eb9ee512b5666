package programs.whiles;

import io.phigrad.Differentiable;

/** Whiles in whiles, with labels across three levels. */
public final class NestedWhiles {

    @Differentiable(wrt = {"x", "y"})
    public static double value(double x, double y, int n) {
        int i = 0;
        outer:
        while (i < n) {
            i++;
            int j = 0;
            middle:
            do {
                j++;
                int k = i;
                while (k > 0) {
                    x = 0.9 * x + 0.1 * y * k;
                    if (x > 2) {
                        x -= y;
                        continue outer;
                    }
                    if (y > 4) {
                        y *= 0.5;
                        break middle;
                    }
                    if (x < -2) break outer;
                    k -= 2;
                }
                y += 0.3 * x;
            } while (j < i);
            x -= 0.2;
        }
        return x * y + i;
    }
}
