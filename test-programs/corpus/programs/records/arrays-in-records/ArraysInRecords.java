package programs.records;

import io.phigrad.Differentiable;

/** An array of records that hold arrays of numbers, some of them shared. */
public final class ArraysInRecords {

    record Layer(double[][] weights, double[] bias, double slope) {
        double[] forward(double[] x) {
            double[] y = new double[bias.length];
            for (int i = 0; i < y.length; i++) {
                double z = bias[i];
                for (int j = 0; j < x.length; j++) {
                    z += weights[i][j] * x[j];
                }
                y[i] = z > 0 ? z : slope * z;
            }
            return y;
        }
    }

    @Differentiable
    static double output(Layer[] layers, double[] x) {
        double[] signal = x;
        for (Layer layer : layers) {
            signal = layer.forward(signal);
        }
        double sum = 0;
        for (double s : signal) {
            sum += s * s;
        }
        return sum;
    }
}
