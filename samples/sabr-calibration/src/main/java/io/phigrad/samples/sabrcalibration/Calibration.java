package io.phigrad.samples.sabrcalibration;

/**
 * Looks for the model of a smile by the method of Levenberg and Marquardt: steps to where the quotes would be met best if
 * volatilities were linear in the model, shorter ones while that promises too much. It searches among log alpha, artanh
 * rho and log nu, which may be any numbers.
 */
final class Calibration {
    private static final int SIZE = 3;

    private final Smile smile;
    private final SabrDerivatives.VolatilityGradient derivative = new SabrDerivatives.VolatilityGradient();
    private final double[][] normal = new double[SIZE][SIZE];
    private final double[] slope = new double[SIZE];

    private double[] place;
    private double misfit;
    private double damping = 1e-3;

    Calibration(Smile smile, Model guess) {
        this.smile = smile;
        double artanh = Math.log((1 + guess.rho()) / (1 - guess.rho())) / 2;
        place = new double[] {Math.log(guess.alpha()), artanh, Math.log(guess.nu())};
        misfit = misfit(model(place));
    }

    Model model() {
        return model(place);
    }

    /** The mean distance of the quotes from the model in units of their noise: about 1 where the model is right. */
    double misfit() {
        return Math.sqrt(misfit / (smile.quotes().length - SIZE));
    }

    /** One step that makes the misfit less, damped until it does; tells whether one did. */
    boolean step() {
        linearise();
        for (; damping < 1e12; damping *= 10) {
            double[][] damped = new double[SIZE][];
            for (int i = 0; i < SIZE; i++) {
                damped[i] = normal[i].clone();
                damped[i][i] *= 1 + damping;
            }
            double[][] inverse = inverse(damped);
            double[] tried = new double[SIZE];
            for (int i = 0; i < SIZE; i++) {
                tried[i] = place[i] - dot(inverse[i], slope);
            }
            double then = misfit(model(tried));
            if (then < misfit * (1 - 1e-12)) {
                place = tried;
                misfit = then;
                damping /= 10;
                return true;
            }
        }
        return false;
    }

    /** How far off the numbers of the model can be, by the noise of the quotes: their standard deviations. */
    Model deviation() {
        linearise();
        double[][] covariance = inverse(normal);
        double[] scale = scale(model());
        return new Model(
                scale[0] * Math.sqrt(covariance[0][0]),
                scale[1] * Math.sqrt(covariance[1][1]),
                scale[2] * Math.sqrt(covariance[2][2]));
    }

    /** The normal equations of the linear problem at this place: each quote brings its gradient. */
    private void linearise() {
        Model model = model();
        double[] scale = scale(model);
        for (int i = 0; i < SIZE; i++) {
            slope[i] = 0;
            normal[i] = new double[SIZE];
        }
        for (int k = 0; k < smile.quotes().length; k++) {
            double volatility = SabrDerivatives.volatilityValueAndGradient(
                    model, smile.forward(), smile.strikes()[k], smile.expiry(), derivative);
            double off = (volatility - smile.quotes()[k]) / smile.noise();
            var partials = derivative.model();
            double[] row = {partials.alpha(), partials.rho(), partials.nu()};
            for (int i = 0; i < SIZE; i++) {
                row[i] *= scale[i] / smile.noise();
            }
            for (int i = 0; i < SIZE; i++) {
                slope[i] += row[i] * off;
                for (int j = 0; j < SIZE; j++) {
                    normal[i][j] += row[i] * row[j];
                }
            }
        }
    }

    private double misfit(Model model) {
        double sum = 0;
        for (int k = 0; k < smile.quotes().length; k++) {
            double volatility = Sabr.volatility(model, smile.forward(), smile.strikes()[k], smile.expiry());
            double off = (volatility - smile.quotes()[k]) / smile.noise();
            sum += off * off;
        }
        return sum;
    }

    private static Model model(double[] place) {
        return new Model(Math.exp(place[0]), Math.tanh(place[1]), Math.exp(place[2]));
    }

    /** How fast the numbers of a model change with those that are searched for. */
    private static double[] scale(Model model) {
        return new double[] {model.alpha(), 1 - model.rho() * model.rho(), model.nu()};
    }

    /** Of a symmetric matrix. */
    private static double[][] inverse(double[][] matrix) {
        double[][] inverse = {
            cross(matrix[1], matrix[2]), cross(matrix[2], matrix[0]), cross(matrix[0], matrix[1]),
        };
        double determinant = dot(matrix[0], inverse[0]);
        for (double[] row : inverse) {
            for (int j = 0; j < SIZE; j++) {
                row[j] /= determinant;
            }
        }
        return inverse;
    }

    private static double dot(double[] u, double[] v) {
        return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    }

    private static double[] cross(double[] u, double[] v) {
        return new double[] {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
    }
}
