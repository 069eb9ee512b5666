package io.phigrad.benchmarks.peers;

import java.util.Arrays;
import org.hipparchus.analysis.differentiation.Gradient;

/**
 * Forward mode with Hipparchus: each number carries its partial derivatives by all variables.
 *
 * <p>Written as its users write it: the program with {@code Gradient} for {@code double}, and plain doubles for what does
 * not depend on a variable.
 */
public final class Hipparchus {

    private Hipparchus() {}

    private static Gradient[] variables(double[] at) {
        Gradient[] variables = new Gradient[at.length];
        Arrays.setAll(variables, i -> Gradient.variable(at.length, i, at[i]));
        return variables;
    }

    /** Workload A. */
    public static double[] bgdHyperOpt(double r, double[] x, double[] y, int T) {
        int M = x.length;
        Gradient rate = Gradient.variable(1, 0, r);
        Gradient w = Gradient.constant(1, 0);
        for (int k = 0; k < T; k++) {
            Gradient d = Gradient.constant(1, 0);
            for (int i = 0; i < M; i++) {
                d = d.add(w.multiply(-x[i]).add(y[i]).multiply(2 * x[i]));
            }
            d = d.divide(M);
            if (d.getValue() < 0.001) {
                break;
            }
            w = w.add(rate.multiply(d));
        }
        Gradient e = Gradient.constant(1, 0);
        for (int j = 0; j < M; j++) {
            Gradient residual = w.multiply(-x[j]).add(y[j]);
            e = e.add(residual.multiply(residual));
        }
        return e.sqrt().divide(M).getGradient();
    }

    /** Workload B. */
    public static double[] brachistochrone(double[] x, double[] heights) {
        Gradient[] y = variables(heights);
        Gradient time = Gradient.constant(heights.length, 0);
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            Gradient dy = y[i].subtract(y[i - 1]);
            Gradient distance = dy.multiply(dy).add(dx * dx).sqrt();
            Gradient before = y[i - 1].negate().add(1).multiply(2 * 9.8).sqrt();
            Gradient after = y[i].negate().add(1).multiply(2 * 9.8).sqrt();
            time = time.add(distance.divide(before.add(after).divide(2)));
        }
        return time.getGradient();
    }

    /** Workload C. */
    public static double[] hookeanSpring(
            double[] positions, int[] a, int[] b, double[] rest, double k, double m, double g) {
        Gradient[] pos = variables(positions);
        Gradient energy = Gradient.constant(positions.length, 0);
        for (int e = 0; e < a.length; e++) {
            Gradient dx = pos[2 * a[e]].subtract(pos[2 * b[e]]);
            Gradient dy = pos[2 * a[e] + 1].subtract(pos[2 * b[e] + 1]);
            Gradient length = dx.multiply(dx).add(dy.multiply(dy)).add(1e-6).sqrt();
            Gradient stretch = length.subtract(rest[e]);
            energy = energy.add(stretch.multiply(stretch).multiply(0.5 * k));
        }
        for (int v = 0; v < pos.length / 2; v++) {
            energy = energy.add(pos[2 * v + 1].multiply(m * g));
        }
        return energy.getGradient();
    }

    /** Workload D, with the guard. */
    public static double[] hmc(double[] coefficients, double[] x, double[] y) {
        int dims = coefficients.length;
        Gradient[] beta = variables(coefficients);
        Gradient sum = Gradient.constant(dims, 0);
        for (int i = 0; i < y.length; i++) {
            Gradient z = Gradient.constant(dims, 0);
            for (int j = 0; j < dims; j++) {
                z = z.add(beta[j].multiply(x[i * dims + j]));
            }
            Gradient t = z.negate();
            Gradient log = t.getValue() > 80 ? t : t.exp().log1p();
            sum = sum.add(z.multiply(y[i] - 1)).subtract(log);
        }
        for (int j = 0; j < dims; j++) {
            sum = sum.subtract(beta[j].multiply(beta[j]).divide(2000));
        }
        return sum.getGradient();
    }

    /** Workload E. */
    public static double[] cartPole(double[] pushes, double[] init) {
        int n = pushes.length;
        Gradient[] a = variables(pushes);
        Gradient x0 = Gradient.constant(n, init[0]);
        Gradient x1 = Gradient.constant(n, init[1]);
        Gradient x2 = Gradient.constant(n, init[2]);
        Gradient x3 = Gradient.constant(n, init[3]);
        Gradient loss = Gradient.constant(n, 0);
        for (int i = 0; i < n; i++) {
            Gradient sin = x2.sin();
            Gradient cos = x2.cos();
            Gradient r = a[i].multiply(9).add(x3.multiply(x3).multiply(0.045).multiply(sin));
            Gradient denominator = cos.multiply(cos).multiply(-0.4).add(0.65);
            Gradient q = sin.multiply(9.8).subtract(r.multiply(cos)).divide(denominator);
            Gradient p = r.subtract(q.multiply(cos).multiply(0.045));
            x0 = x0.add(x1.multiply(0.02));
            x1 = x1.add(p.multiply(0.02));
            x2 = x2.add(x3.multiply(0.02));
            x3 = x3.add(q.multiply(0.02));
            Gradient room =
                    x0.abs().negate().add(2.4).multiply(x2.abs().negate().add(0.21));
            Gradient miss = room.getValue() > 0 ? room.negate().add(0.5) : Gradient.constant(n, 0.5);
            loss = loss.add(miss.multiply(miss));
        }
        return loss.getGradient();
    }
}
