package io.phigrad.samples.sabrcalibration;

import java.util.SplittableRandom;

/** Volatilities quoted for options of one expiry, off by so much on average. */
record Smile(double forward, double expiry, double[] strikes, double[] quotes, double noise) {

    /** What a market of a known model could quote, for strikes from a third of the forward up to three times. */
    static Smile draw(Model truth, double forward, double expiry, int strikes, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] strike = new double[strikes];
        double[] quote = new double[strikes];
        for (int i = 0; i < strikes; i++) {
            strike[i] = forward * Math.pow(3, 2.0 * i / (strikes - 1) - 1);
            quote[i] = Sabr.volatility(truth, forward, strike[i], expiry) + noise * random.nextGaussian();
        }
        return new Smile(forward, expiry, strike, quote, noise);
    }
}
