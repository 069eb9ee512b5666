package io.phigrad.samples.sabrcalibration;

/**
 * What a calibration looks for.
 *
 * @param alpha the volatility of the forward today
 * @param rho the correlation of forward and volatility
 * @param nu the volatility of the volatility
 */
public record Model(double alpha, double rho, double nu) {

    double[] components() {
        return new double[] {alpha, rho, nu};
    }
}
