package programs.records;

import io.phigrad.Differentiable;

/** A small network as a final class over its weights, differentiated with respect to itself. */
public final class Network {
    private final double[][] hidden;
    private final double[] bias;
    final double[] output;
    private final double scale;

    Network(double[][] hidden, double[] bias, double[] output, double scale) {
        this.hidden = hidden;
        this.bias = bias;
        this.output = output;
        this.scale = scale;
    }

    double[][] getHidden() {
        return this.hidden;
    }

    double[] bias() {
        return bias;
    }

    public double scale() {
        return scale;
    }

    private double unit(int j, double[] x) {
        double z = bias[j];
        for (int k = 0; k < x.length; k++) {
            z += hidden[j][k] * x[k];
        }
        return Math.tanh(z);
    }

    private double answer(double[] x) {
        double sum = 0;
        for (int j = 0; j < output.length; j++) {
            sum += this.output[j] * unit(j, x);
        }
        return scale * sum;
    }

    @Differentiable(wrt = "this")
    double loss(double[][] xs, double[] ys) {
        double sum = 0;
        for (int i = 0; i < ys.length; i++) {
            double miss = this.answer(xs[i]) - ys[i];
            sum += miss * miss;
        }
        return sum;
    }

    @Differentiable(name = "input")
    double activation(double[] x) {
        return answer(x);
    }
}
