package programs.applications;

import io.phigrad.Differentiable;

/** A recurrent network in single precision, its weights stacked in two matrices. */
public final class LstmCell {
    @Differentiable(wrt = {"w", "u", "b"})
    static float loss(float[][] w, float[][] u, float[] b, float[][] xs, float[] target) {
        int h = target.length;
        float[] hid = new float[h], cell = new float[h];
        for (float[] x : xs) {
            float[] z = new float[4 * h];
            for (int i = 0; i < z.length; i++) {
                float s = b[i];
                for (int j = 0; j < x.length; j++) s += w[i][j] * x[j];
                for (int j = 0; j < h; j++) s += u[i][j] * hid[j];
                z[i] = s;
            }
            for (int j = 0; j < h; j++) {
                float in = sigmoid(z[j]), forget = sigmoid(z[h + j]), out = sigmoid(z[2 * h + j]);
                float cand = (float) Math.tanh(z[3 * h + j]);
                cell[j] = forget * cell[j] + in * cand;
                hid[j] = out * (float) Math.tanh(cell[j]);
            }
        }
        float loss = 0;
        for (int j = 0; j < h; j++) {
            float e = hid[j] - target[j];
            loss += e * e;
        }
        return loss / 2;
    }

    static float sigmoid(float x) {
        return 1f / (1f + (float) Math.exp(-x));
    }
}
