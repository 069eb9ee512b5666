package programs.arrays;

import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;

/** Local arrays that one loop fills and others only read: their elements may be computed where they are read. */
final class ArraysOfOneLoop {

    private ArraysOfOneLoop() {}

    /** Softmax cross entropy, step by step, as a textbook writes it. */
    @Differentiable
    static double crossEntropy(double[] scores, int label) {
        double[] shifted = new double[scores.length];
        double[] exponentials = new double[scores.length];
        double most = scores[0];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        for (int i = 0; i < scores.length; i++) {
            shifted[i] = scores[i] - most;
        }
        for (int i = 0; i < scores.length; i++) {
            exponentials[i] = Math.exp(shifted[i]);
        }
        double sum = 0;
        for (double e : exponentials) {
            sum += e;
        }
        return Math.log(sum) - shifted[label];
    }

    /** Read beside the loop's index, in a branch, and once more alone. */
    @Differentiable(floatingPoint = FloatingPoint.STRICT)
    static double roughness(double a, double[] x) {
        double[] curve = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            curve[i] = x[i] > 0 ? a * x[i] * x[i] : Math.sin(x[i]);
        }
        double sum = 0;
        for (int i = 1; i < curve.length; i++) {
            double step = curve[i] - curve[i - 1];
            if (step > 0) {
                sum += step * step * curve[i];
            } else {
                sum -= step;
            }
        }
        return sum + curve[0];
    }

    /** An array anew in every round. */
    @Differentiable
    static double layers(double[] w, double[] x, int rounds) {
        double sum = 0;
        for (int k = 0; k < rounds; k++) {
            double[] hidden = new double[w.length];
            for (int i = 0; i < w.length; i++) {
                hidden[i] = Math.tanh(w[i] * x[k % x.length]);
            }
            for (int i = 0; i < w.length; i++) {
                sum += hidden[i] * hidden[w.length - 1 - i];
            }
        }
        return sum;
    }

    /** Shorter than what it is made from, and with what is written over later: both must stay. */
    @Differentiable
    static double overwritten(double[] x, int n) {
        double[] start = new double[n];
        for (int i = 0; i < n; i++) {
            start[i] = x[i] * x[i];
        }
        for (int i = 0; i < n; i++) {
            x[i] = 0.5 * x[i];
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += start[i] * x[i];
        }
        return sum;
    }
}
