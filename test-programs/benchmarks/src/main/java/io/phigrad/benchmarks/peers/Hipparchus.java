package io.phigrad.benchmarks.peers;

import io.phigrad.benchmarks.workloads.CartPolePolicy;
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
        Gradient[] a = variables(pushes);
        Gradient[] state = constants(pushes.length, init);
        Gradient loss = Gradient.constant(pushes.length, 0);
        for (Gradient push : a) {
            step(state, push);
            loss = loss.add(loss(state));
        }
        return loss.getGradient();
    }

    /** Workload E with the network, summed over the carts. */
    public static double[] cartPolePolicy(double[] weights, CartPolePolicy.State[] carts, int steps) {
        Gradient[] w = variables(weights);
        Gradient loss = Gradient.constant(weights.length, 0);
        for (CartPolePolicy.State cart : carts) {
            Gradient[] state = constants(weights.length, cart.x0(), cart.x1(), cart.x2(), cart.x3());
            for (int k = 0; k < steps; k++) {
                Gradient[] first = layer(w, 0, state, CartPolePolicy.HIDDEN);
                Gradient[] second = layer(w, CartPolePolicy.SECOND, first, CartPolePolicy.HIDDEN);
                step(state, layer(w, CartPolePolicy.LAST, second, 1)[0]);
                loss = loss.add(loss(state));
            }
        }
        return loss.getGradient();
    }

    private static Gradient[] constants(int variables, double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Gradient.constant(variables, value))
                .toArray(Gradient[]::new);
    }

    private static Gradient[] layer(Gradient[] weights, int from, Gradient[] input, int outputs) {
        Gradient[] output = new Gradient[outputs];
        for (int k = 0; k < outputs; k++) {
            int row = from + k * (input.length + 1);
            Gradient sum = weights[row + input.length];
            for (int j = 0; j < input.length; j++) {
                sum = sum.add(weights[row + j].multiply(input[j]));
            }
            output[k] = sum.tanh();
        }
        return output;
    }

    private static void step(Gradient[] x, Gradient push) {
        Gradient sin = x[2].sin();
        Gradient cos = x[2].cos();
        Gradient r = push.multiply(9).add(x[3].multiply(x[3]).multiply(0.045).multiply(sin));
        Gradient denominator = cos.multiply(cos).multiply(-0.4).add(0.65);
        Gradient q = sin.multiply(9.8).subtract(r.multiply(cos)).divide(denominator);
        Gradient p = r.subtract(q.multiply(cos).multiply(0.045));
        x[0] = x[0].add(x[1].multiply(0.02));
        x[1] = x[1].add(p.multiply(0.02));
        x[2] = x[2].add(x[3].multiply(0.02));
        x[3] = x[3].add(q.multiply(0.02));
    }

    private static Gradient loss(Gradient[] x) {
        Gradient room =
                x[0].abs().negate().add(2.4).multiply(x[2].abs().negate().add(0.21));
        Gradient miss = room.getValue() > 0 ? room.negate().add(0.5) : Gradient.constant(room.getFreeParameters(), 0.5);
        return miss.multiply(miss);
    }
}
