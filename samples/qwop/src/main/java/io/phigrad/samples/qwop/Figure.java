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

    /** Figures differ as bodies of one shape and matter do: lengths grow as the cube root of the mass. */
    static Figure of(Weight weight) {
        double size = Math.cbrt(weight.factor);
        double[] mass = {26, 18, 6, 6, 4, 4, 3, 3};
        double[] length = {0.55, 0.45, 0.45, 0.45, 0.45, 0.6, 0.6};
        double[] strength = {300, 300, 250, 250, 40, 40};
        return new Figure(times(mass, weight.factor), times(length, size), times(strength, weight.factor * size));
    }

    /** In kilograms. */
    double total() {
        double sum = 0;
        for (double m : mass) {
            sum += m;
        }
        return sum;
    }

    private static double[] times(double[] entries, double factor) {
        double[] scaled = new double[entries.length];
        for (int j = 0; j < entries.length; j++) {
            scaled[j] = factor * entries[j];
        }
        return scaled;
    }
}
