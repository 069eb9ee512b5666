package programs.recursion;

import io.phigrad.Differentiable;

/** Recursions of different depth from loops and branches, with loops that break inside the recursion. */
public final class InLoopsAndBranches {

    @Differentiable(wrt = {"x", "y"})
    public static double total(double[] x, double y, int depth) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double z = x[i];
            if (z > 0) {
                for (int j = 0; j <= i; j++) {
                    z = chain(z, y, (i + j) % (depth + 1));
                }
            } else if (z < -0.5) {
                z = chain(-z, y * z, depth) * chain(y, z, depth - 1);
            }
            x[i] = z;
            sum += z * (i + 1);
        }
        return sum + chain(sum, y, 1);
    }

    private static double chain(double a, double b, int n) {
        double s = a;
        int k = 0;
        while (true) {
            s = s * 0.75 + Math.sin(b + k);
            k++;
            if (s > 1.5 || k > n + 1) {
                break;
            }
        }
        if (n <= 0) {
            return s;
        }
        for (int i = 0; i < 2; i++) {
            if (s < 0.3) {
                s += chain(b, s, n - 1);
                continue;
            }
            s *= chain(s, b, n - 2) + 0.2;
        }
        return s / (1 + s * s);
    }
}
