package io.phigrad.samples.epidemicfit;

import java.util.SplittableRandom;

/** A sample of the population, tested every day: the part that was found infected, off by so much on average. */
record Survey(Disease truth, double noise, double[] infected) {

    /** What a survey of a known disease could have found. */
    static Survey draw(Disease truth, int days, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] infected = Sir.course(truth, days);
        for (int day = 0; day < days; day++) {
            infected[day] += noise * random.nextGaussian();
        }
        return new Survey(truth, noise, infected);
    }
}
