package io.phigrad.samples.cartpole;

import java.util.random.RandomGenerator;

/** A layer of a network: {@code weights[k]} and {@code bias[k]} make output k of all inputs. */
public record Layer(double[][] weights, double[] bias) {

    /** Weights around 0, the smaller the more there are, so that no output is near -1 or 1 at first. */
    static Layer draw(int inputs, int outputs, RandomGenerator random) {
        double[][] weights = new double[outputs][inputs];
        for (double[] row : weights) {
            for (int j = 0; j < inputs; j++) {
                row[j] = (2 * random.nextDouble() - 1) / Math.sqrt(inputs);
            }
        }
        return new Layer(weights, new double[outputs]);
    }

    Layer copy() {
        double[][] rows = new double[weights.length][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = weights[k].clone();
        }
        return new Layer(rows, bias.clone());
    }

    double[] apply(double[] input) {
        double[] output = new double[bias.length];
        for (int k = 0; k < bias.length; k++) {
            double sum = bias[k];
            for (int j = 0; j < input.length; j++) {
                sum += weights[k][j] * input[j];
            }
            output[k] = Math.tanh(sum);
        }
        return output;
    }

    /** A step against a slope. */
    void descend(double rate, double[][] weightsSlope, double[] biasSlope) {
        for (int k = 0; k < bias.length; k++) {
            bias[k] -= rate * biasSlope[k];
            for (int j = 0; j < weights[k].length; j++) {
                weights[k][j] -= rate * weightsSlope[k][j];
            }
        }
    }
}
