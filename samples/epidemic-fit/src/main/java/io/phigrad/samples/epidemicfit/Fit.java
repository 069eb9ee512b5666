package io.phigrad.samples.epidemicfit;

/**
 * Looks for the disease that explains a survey best, by the quasi-Newton method of Broyden, Fletcher, Goldfarb and
 * Shanno. It searches among the logarithms of the numbers, so that these stay positive and a step changes each in
 * proportion.
 */
final class Fit {
    private static final int SIZE = 3;
    /** A step changes no number by more than the factor e^0.3: far from the minimum the estimate promises too much. */
    private static final double LONGEST = 0.3;

    private final Survey survey;
    private final SirDerivatives.MisfitGradient derivative = new SirDerivatives.MisfitGradient();
    /** What a change of slope tells about the way to the minimum: an estimate of the inverse of the Hessian. */
    private final double[][] inverse = new double[SIZE][SIZE];

    private double[] place;
    private double[] slope;
    private double misfit;

    Fit(Survey survey, Disease guess) {
        this.survey = survey;
        place = logarithms(guess);
        misfit = misfit(place);
        slope = slope(place);
        double steepness = Math.sqrt(dot(slope, slope));
        for (int i = 0; i < SIZE; i++) {
            inverse[i][i] = 0.1 / steepness; // the first step changes the numbers by a tenth
        }
    }

    Disease disease() {
        return Disease.ofLogarithms(place);
    }

    double misfit() {
        return misfit;
    }

    /** One step downhill, halved until it pays; tells whether one did. */
    boolean step() {
        double[] direction = times(inverse, slope);
        double descent = dot(slope, direction);
        double length = Math.sqrt(dot(direction, direction));
        for (double rate = Math.min(1, LONGEST / length); rate > 1e-9; rate /= 2) {
            double[] tried = plus(place, -rate, direction);
            double then = misfit(tried);
            if (then < misfit - 1e-4 * rate * descent) {
                double[] slopeThen = slope(tried);
                learn(plus(tried, -1, place), plus(slopeThen, -1, slope));
                place = tried;
                slope = slopeThen;
                misfit = then;
                return true;
            }
        }
        return false;
    }

    /** Makes the estimate agree with what a step showed: it changed the slope by so much. */
    private void learn(double[] step, double[] change) {
        double curvature = dot(step, change);
        if (curvature <= 0) {
            return; // past an inflection, where the minimum of a parabola would be none
        }
        double[] expected = times(inverse, change);
        double scale = 1 + dot(change, expected) / curvature;
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                inverse[i][j] +=
                        (scale * step[i] * step[j] - expected[i] * step[j] - step[i] * expected[j]) / curvature;
            }
        }
    }

    /**
     * How far each number of the disease is off, by the standard deviation that the curvature of the misfit implies
     * where it is least.
     */
    Disease deviation() {
        double[][] hessian = new double[SIZE][];
        double h = 1e-4;
        for (int i = 0; i < SIZE; i++) {
            double[] unit = new double[SIZE];
            unit[i] = h;
            double[] rise = plus(slope(plus(place, 1, unit)), -1, slope(plus(place, -1, unit)));
            hessian[i] = plus(new double[SIZE], 1 / (2 * h), rise);
        }
        double[] variance = new double[SIZE];
        double determinant = dot(hessian[0], cross(hessian[1], hessian[2]));
        for (int i = 0; i < SIZE; i++) {
            double[] minors = cross(hessian[(i + 1) % SIZE], hessian[(i + 2) % SIZE]);
            variance[i] = minors[i] / determinant;
        }
        Disease disease = disease();
        return new Disease(
                disease.beta() * Math.sqrt(variance[0]),
                disease.gamma() * Math.sqrt(variance[1]),
                disease.seed() * Math.sqrt(variance[2]));
    }

    private double misfit(double[] logarithms) {
        return Sir.misfit(Disease.ofLogarithms(logarithms), survey.infected(), survey.noise());
    }

    /** The derivatives with respect to the logarithms: those with respect to the numbers, times the numbers. */
    private double[] slope(double[] logarithms) {
        Disease disease = Disease.ofLogarithms(logarithms);
        SirDerivatives.misfitGradient(disease, survey.infected(), survey.noise(), derivative);
        var partials = derivative.disease();
        return new double[] {
            partials.beta() * disease.beta(), partials.gamma() * disease.gamma(), partials.seed() * disease.seed()
        };
    }

    private static double[] logarithms(Disease disease) {
        return new double[] {Math.log(disease.beta()), Math.log(disease.gamma()), Math.log(disease.seed())};
    }

    private static double[] times(double[][] matrix, double[] v) {
        return new double[] {dot(matrix[0], v), dot(matrix[1], v), dot(matrix[2], v)};
    }

    private static double[] plus(double[] u, double factor, double[] v) {
        return new double[] {u[0] + factor * v[0], u[1] + factor * v[1], u[2] + factor * v[2]};
    }

    private static double dot(double[] u, double[] v) {
        return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    }

    private static double[] cross(double[] u, double[] v) {
        return new double[] {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
    }
}
