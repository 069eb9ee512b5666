package io.phigrad.samples.brachistochrone;

/** The exact curve of least time from (0, 1): x = r (t - sin t), y = 1 - r (1 - cos t). */
final class Cycloid {
    private static final double GRAVITY = 9.8;

    private Cycloid() {}

    /** The time of the cycloid from (0, 1) to (width, 0). */
    static double time(double width) {
        double low = 1e-6;
        double high = 2 * Math.PI - 1e-6;
        for (int k = 0; k < 200; k++) {
            double t = (low + high) / 2;
            if ((t - Math.sin(t)) / (1 - Math.cos(t)) < width) {
                low = t;
            } else {
                high = t;
            }
        }
        return low * Math.sqrt(1 / (1 - Math.cos(low)) / GRAVITY);
    }
}
