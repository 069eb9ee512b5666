package io.phigrad.samples.brachistochrone;

/**
 * The exact curve of least time of a bead that would be at rest at height 1: an arc of the cycloid
 * x = radius (t - sin t), y = 1 - radius (1 - cos t), shifted along x.
 */
final class Cycloid {
    private static final double GRAVITY = 9.8;

    private final double radius;
    private final double start;
    private final double end;

    /**
     * The arc from (0, 1 - drop) down to (width, 0).
     *
     * @param width how far the points are apart
     * @param drop how far the first one is below height 1
     */
    Cycloid(double width, double drop) {
        double low = 1e-2;
        double high = 2 * Math.PI - 1e-6;
        for (int k = 0; k < 200; k++) {
            double middle = (low + high) / 2;
            double from = start(middle, drop);
            if ((along(middle) - along(from)) / (1 - Math.cos(middle)) < width) {
                low = middle;
            } else {
                high = middle;
            }
        }
        end = low;
        start = start(end, drop);
        radius = 1 / (1 - Math.cos(end));
    }

    /** The time that the bead takes. */
    double time() {
        return (end - start) * Math.sqrt(radius / GRAVITY);
    }

    /** The height above a place between the ends. */
    double height(double x) {
        double low = start;
        double high = end;
        for (int k = 0; k < 60; k++) {
            double middle = (low + high) / 2;
            if (radius * (along(middle) - along(start)) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 1 - radius * (1 - Math.cos(low));
    }

    /** The angle at the first point where {@code end} is that at the second. */
    private static double start(double end, double drop) {
        return Math.acos(1 - Math.min(1, drop * (1 - Math.cos(end))));
    }

    private static double along(double angle) {
        return angle - Math.sin(angle);
    }
}
