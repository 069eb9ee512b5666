package programs.applications;

import io.phigrad.Differentiable;

/** A gated recurrent cell over a sequence, states in arrays that are overwritten. */
public final class RecurrentCell {

    @Differentiable(wrt = {"gate", "candidate", "state"})
    public static double loss(double[][] gate, double[][] candidate, double[] state, double[] sequence) {
        int n = state.length;
        double[] mixed = new double[n];
        double loss = 0;
        for (double input : sequence) {
            for (int i = 0; i < n; i++) {
                double g = gate[i][n] * input;
                double c = candidate[i][n] * input;
                for (int j = 0; j < n; j++) {
                    g += gate[i][j] * state[j];
                    c += candidate[i][j] * state[j];
                }
                double open = sigmoid(g);
                mixed[i] = (1 - open) * state[i] + open * Math.tanh(c);
            }
            for (int i = 0; i < n; i++) {
                state[i] = mixed[i];
                loss += (state[i] - input) * (state[i] - input);
            }
        }
        return loss;
    }

    private static double sigmoid(double t) {
        return 1 / (1 + Math.exp(-t));
    }
}
