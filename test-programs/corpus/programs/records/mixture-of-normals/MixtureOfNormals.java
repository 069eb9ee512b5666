package programs.records;

import io.phigrad.Differentiable;

/** The likelihood of a mixture: records with arrays of records, and of a generic record whose tag does not matter. */
public final class MixtureOfNormals {

    record Tagged<T>(T tag, double weight) {}

    record Normal(double mean, double deviation) {
        double density(double x) {
            double z = (x - mean) / deviation;
            return Math.exp(-z * z / 2) / (deviation * Math.sqrt(2 * Math.PI));
        }
    }

    record Mixture(Normal[] parts, double[] weights) {
        double density(double x) {
            double sum = 0;
            double total = 0;
            for (int i = 0; i < parts.length; i++) {
                sum += weights[i] * parts[i].density(x);
                total += weights[i];
            }
            return sum / total;
        }
    }

    @Differentiable
    static double likelihood(Mixture mixture, Tagged<String>[] data, double[] xs) {
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            sum += data[i].weight() * Math.log(mixture.density(xs[i]));
        }
        return sum;
    }
}
