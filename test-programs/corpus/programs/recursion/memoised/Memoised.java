package programs.recursion;

import io.phigrad.Differentiable;

/** Results are kept in a table, so that each is computed once; zero marks what is missing. */
public final class Memoised {

    @Differentiable(wrt = "x")
    public static double value(double x, int n) {
        double[] table = new double[n + 1];
        boolean[] known = new boolean[n + 1];
        return at(x, n, table, known) + table[n / 2];
    }

    private static double at(double x, int n, double[] table, boolean[] known) {
        if (n < 2) {
            return n == 0 ? 1 : x;
        }
        if (!known[n]) {
            known[n] = true;
            table[n] = x * at(x, n - 1, table, known) + Math.cos(at(x, n - 2, table, known));
        }
        return table[n];
    }
}
