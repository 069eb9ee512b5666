package io.phigrad.samples.brachistochrone;

/** The exact curve of least time from (0, 1): x = r (t - sin t), y = 1 - r (1 - cos t). */
final class Cycloid {
    private static final double GRAVITY = 9.8;

    private Cycloid() {}

    /**
     * The time of the cycloid between two points, of a bead that would have been at rest at height 1.
     *
     * @param width how far the points are apart; the second one is at height 0
     * @param drop how far the first one is below height 1
     */
    static double time(double width, double drop) {
        double low = 1e-2;
        double high = 2 * Math.PI - 1e-6;
        for (int k = 0; k < 200; k++) {
            double end = (low + high) / 2;
            double start = start(end, drop);
            if ((end - Math.sin(end) - start + Math.sin(start)) / (1 - Math.cos(end)) < width) {
                low = end;
            } else {
                high = end;
            }
        }
        return (low - start(low, drop)) * Math.sqrt(1 / (1 - Math.cos(low)) / GRAVITY);
    }

    /** The angle at the first point where {@code end} is that at the second. */
    private static double start(double end, double drop) {
        return Math.acos(1 - Math.min(1, drop * (1 - Math.cos(end))));
    }
}
