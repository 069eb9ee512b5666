package programs.applications;

import io.phigrad.Differentiable;

/** The gradient of an expression on a tape, itself differentiated. */
public final class ReverseModeByHand {
    static final int ADD = 0, MUL = 1, SIN = 2, EXP = 3, CONST = 4, VAR = 5;

    static void forward(int[] op, int[] a, int[] b, double[] c, double[] x, double[] v) {
        for (int i = 0; i < op.length; i++)
            v[i] = switch (op[i]) {
                case ADD -> v[a[i]] + v[b[i]];
                case MUL -> v[a[i]] * v[b[i]];
                case SIN -> Math.sin(v[a[i]]);
                case EXP -> Math.exp(v[a[i]]);
                case CONST -> c[a[i]];
                case VAR -> x[a[i]];
                default -> throw new IllegalArgumentException("op " + op[i]);
            };
    }

    static void backward(int[] op, int[] a, int[] b, double[] v, double[] adj, double[] grad) {
        adj[op.length - 1] = 1;
        for (int i = op.length - 1; i >= 0; i--)
            switch (op[i]) {
                case ADD:
                    adj[a[i]] += adj[i];
                    adj[b[i]] += adj[i];
                    break;
                case MUL:
                    adj[a[i]] += adj[i] * v[b[i]];
                    adj[b[i]] += adj[i] * v[a[i]];
                    break;
                case SIN:
                    adj[a[i]] += adj[i] * Math.cos(v[a[i]]);
                    break;
                case EXP:
                    adj[a[i]] += adj[i] * v[i];
                    break;
                case VAR:
                    grad[a[i]] += adj[i];
                default:
            }
    }

    @Differentiable(wrt = {"x", "c"})
    static double gradNorm(int[] op, int[] a, int[] b, double[] c, double[] x) {
        double[] v = new double[op.length], adj = new double[op.length], g = new double[x.length];
        forward(op, a, b, c, x, v);
        if (op.length > 0) backward(op, a, b, v, adj, g);
        double s = 0;
        for (double e : g) s += e * e;
        return s + (op.length > 0 ? v[op.length - 1] : 0);
    }
}
