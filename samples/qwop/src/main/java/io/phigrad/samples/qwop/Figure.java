package io.phigrad.samples.qwop;

/**
 * A stick figure of eight masses that seven bones join, seen from the side.
 *
 * @param mass of each point, in kilograms
 * @param length of each bone, in metres
 * @param strength of each muscle, in newton metres a radian
 */
public record Figure(double[] mass, double[] length, double[] strength) {

    /** A figure of 42, of 70 or of 112 kilograms. */
    enum Weight {
        LIGHT(0.6),
        MEDIUM(1),
        HEAVY(1.6);

        private final double factor;

        Weight(double factor) {
            this.factor = factor;
        }
    }

    /** Figures differ in mass alone: bones and muscles are the same, so a heavier one is weaker for its weight. */
    static Figure of(Weight weight) {
        double[] mass = {26, 18, 6, 6, 4, 4, 3, 3};
        for (int j = 0; j < mass.length; j++) {
            mass[j] *= weight.factor;
        }
        double[] length = {0.55, 0.45, 0.45, 0.45, 0.45, 0.6, 0.6};
        double[] strength = {300, 300, 250, 250, 40, 40};
        return new Figure(mass, length, strength);
    }

    /** In kilograms. */
    double total() {
        double sum = 0;
        for (double m : mass) {
            sum += m;
        }
        return sum;
    }
}
