package io.phigrad.samples.bgdhyperopt;

import java.util.SplittableRandom;

/** Looks for the learning rate of least error of a short training on some records. */
record RateSearch(double[] x, double[] y, int steps) {

    /** Records y = 3 x with some noise. */
    static RateSearch draw(int records, int steps, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
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

    ClosedForm closedForm() {
        return new ClosedForm(x, y);
    }
}
