package programs.applications;

import io.phigrad.Differentiable;

/** A perceptron with two hidden layers and its mean loss over a batch. */
public final class MlpBatchLoss {

    @Differentiable(wrt = {"w1", "b1", "w2", "b2", "w3", "b3"})
    public static double loss(
            double[][] w1,
            double[] b1,
            double[][] w2,
            double[] b2,
            double[] w3,
            double b3,
            double[][] inputs,
            double[] targets) {
        double[] h1 = new double[b1.length];
        double[] h2 = new double[b2.length];
        double loss = 0;
        for (int s = 0; s < inputs.length; s++) {
            layer(w1, b1, inputs[s], h1);
            for (int i = 0; i < h1.length; i++) {
                h1[i] = Math.max(0.01 * h1[i], h1[i]);
            }
            layer(w2, b2, h1, h2);
            double out = b3;
            for (int i = 0; i < h2.length; i++) {
                h2[i] = Math.tanh(h2[i]);
                out += w3[i] * h2[i];
            }
            double error = out - targets[s];
            loss += error * error;
        }
        return loss / Math.max(1, inputs.length);
    }

    private static void layer(double[][] w, double[] b, double[] in, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double sum = b[i];
            for (int j = 0; j < in.length; j++) {
                sum += w[i][j] * in[j];
            }
            out[i] = sum;
        }
    }
}
