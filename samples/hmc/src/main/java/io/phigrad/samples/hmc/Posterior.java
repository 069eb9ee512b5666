package io.phigrad.samples.hmc;

/** Mean and standard deviation of each coefficient, and the part of the proposals that was accepted. */
record Posterior(double[] mean, double[] deviation, double acceptance) {

    /** Takes so many draws, after a tenth as many that are thrown away because the sampler still finds its way. */
    static Posterior of(Sampler sampler, int draws) {
        for (int k = 0; k < draws / 10; k++) {
            sampler.next();
        }
        int dimensions = sampler.beta().length;
        double[] mean = new double[dimensions];
        double[] spread = new double[dimensions];
        int accepted = 0;
        for (int k = 1; k <= draws; k++) {
            accepted += sampler.next() ? 1 : 0;
            for (int j = 0; j < dimensions; j++) {
                double off = sampler.beta()[j] - mean[j];
                mean[j] += off / k;
                spread[j] += off * (sampler.beta()[j] - mean[j]);
            }
        }
        for (int j = 0; j < dimensions; j++) {
            spread[j] = Math.sqrt(spread[j] / (draws - 1));
        }
        return new Posterior(mean, spread, (double) accepted / draws);
    }
}
