package programs.integers;

import io.phigrad.Differentiable;

/** A sieve on booleans selects the terms of a series. */
public final class PrimeTerms {

    @Differentiable(wrt = "x")
    public static double series(double x, int limit) {
        boolean[] composite = new boolean[limit + 1];
        double sum = 0;
        double power = x;
        for (int p = 2; p <= limit; p++) {
            power *= x;
            if (composite[p]) {
                continue;
            }
            for (long multiple = (long) p * p; multiple <= limit; multiple += p) {
                composite[(int) multiple] = true;
            }
            sum += power / p;
        }
        return sum;
    }
}
