package io.phigrad.samples.bgdhyperopt;

/**
 * The training in closed form, as {@code phigrad explain} prints it for {@link Training#error}: a step of descent takes the
 * weight w to A + B w, so that after n steps it is A times the sum of the powers of B below n.
 */
record ClosedForm(double[] x, double[] y) {

    /** The weight after so many steps of descent at a rate. */
    double weight(double rate, int steps) {
        double factor = 1 - rate * curvature();
        return rate * slope() * (1 - Math.pow(factor, steps)) / (1 - factor);
    }

    /** How many steps are taken of so many: the gradient shrinks by B in each, and training ends where it is small. */
    int steps(double rate, int most) {
        double factor = 1 - rate * curvature();
        int steps = 0;
        while (steps < most && slope() * Math.pow(factor, steps) >= Training.SMALL) {
            steps++;
        }
        return steps;
    }

    /** The derivative of the error after so many steps, by the rules of calculus. */
    double derivative(double rate, int steps) {
        double factor = 1 - rate * curvature();
        // The weight is slope / curvature (1 - factor^steps).
        double weightByRate = slope() * steps * Math.pow(factor, steps - 1);
        double weight = weight(rate, steps);
        double square = 0;
        double squareByWeight = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = y[i] - x[i] * weight;
            square += residual * residual;
            squareByWeight -= 2 * residual * x[i];
        }
        return squareByWeight * weightByRate / (2 * Math.sqrt(square) * x.length);
    }

    /** The rate at which one step reaches the least error: the inverse of the curvature, as Newton's method has it. */
    double newtonRate() {
        return 1 / curvature();
    }

    /** The second derivative of the mean squared residual by the weight: 2 (x . x) / m. */
    private double curvature() {
        return 2 * dot(x, x) / x.length;
    }

    /** What the gradient is where the weight is 0, its sign reversed: 2 (x . y) / m. */
    private double slope() {
        return 2 * dot(x, y) / x.length;
    }

    private static double dot(double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * v[i];
        }
        return sum;
    }
}
