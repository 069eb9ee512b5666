package programs.scalars;

import io.phigrad.Differentiable;

/** Operands with effects, assigned in the order that Java fixes. */
public final class EvaluationOrder {

    @Differentiable
    public static double value(double x, double[] a) {
        double y = x;
        double z = (y = y * 2) + (y += x) * (y = Math.sin(y)) - y++;
        int i = 0;
        a[i] = i = 2;
        a[i - 1] += (i = 0) + a[i] + (a[1] = y) + a[1];
        a[i++] = a[i] = z * a[i++];
        double p, q, r;
        p = q = r = a[0] * 2;
        q += p -= r *= x;
        int j = 0;
        j = j++ + ++j;
        double[] b = {a[j - 1], j++, a[--j] * (j - 1), j += 3};
        b[(j = 1)] *= b[j] + (j = 2) * x;
        return z + y + p * q + r + b[0] + b[1] * b[1] + b[2] + b[3] * x + a[0] * a[1] * a[2] + ++i;
    }
}
