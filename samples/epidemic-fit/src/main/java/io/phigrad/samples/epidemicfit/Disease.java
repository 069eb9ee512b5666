package io.phigrad.samples.epidemicfit;

/**
 * What a fit looks for.
 *
 * @param beta how many one who is infected infects per day while everybody else is susceptible
 * @param gamma the part of the infected that recovers per day
 * @param seed the part of the population that is infected on the first day
 */
public record Disease(double beta, double gamma, double seed) {

    /** From the logarithms of the components, which may be any numbers. */
    static Disease ofLogarithms(double... logarithms) {
        return new Disease(Math.exp(logarithms[0]), Math.exp(logarithms[1]), Math.exp(logarithms[2]));
    }

    double[] components() {
        return new double[] {beta, gamma, seed};
    }

    /** How many one who is infected infects before he recovers, while everybody else is susceptible. */
    double reproduction() {
        return beta / gamma;
    }
}
