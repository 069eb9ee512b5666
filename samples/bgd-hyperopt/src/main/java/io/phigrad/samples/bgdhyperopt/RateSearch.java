package io.phigrad.samples.bgdhyperopt;

import java.util.SplittableRandom;

/** Looks for the learning rate of least error of a short training on some records. */
record RateSearch(double[] x, double[] y, int steps) {

    /** Records y = 3 x with some noise. */
    static RateSearch draw(int records, int steps) {
        SplittableRandom random = new SplittableRandom(42);
        double[] x = new double[records];
        double[] y = new double[records];
        for (int i = 0; i < records; i++) {
            x[i] = random.nextDouble();
            y[i] = 3 * x[i] + 0.1 * (2 * random.nextDouble() - 1);
        }
        return new RateSearch(x, y, steps);
    }

    double error(double rate) {
        return Training.error(rate, x, y, steps);
    }

    double derivative(double rate) {
        return TrainingDerivatives.errorDerivative(rate, x, y, steps);
    }

    /** Bisection on the sign of the generated derivative, between a rate that is too low and one that is too high. */
    double best(double low, double high) {
        double from = low;
        double to = high;
        for (int k = 0; k < 60; k++) {
            double middle = (from + to) / 2;
            if (derivative(middle) < 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    /** What theory says of one weight and a squared error: the inverse of its second derivative, one step suffices. */
    double newtonRate() {
        double square = 0;
        for (double value : x) {
            square += value * value;
        }
        return x.length / (2 * square);
    }
}
