package io.phigrad.samples.brachistochrone;

/** Bends a wire into the one of least time by gradient descent, its ends held fixed. */
final class Descent {
    static final double WIDTH = 2;
    static final double TOP = 1 - 1e-3;

    private final double[] x;
    private final double[] y;
    private final double[] direction;
    private final double[] tried;
    private final Smoothing smoothing;
    private final WireDerivatives.TimeGradient gradient = new WireDerivatives.TimeGradient();
    private double time;
    private double rate = 1;

    /** A straight wire of so many sections down to height 0, shorter ones where the bead is slow. */
    Descent(int sections) {
        x = new double[sections + 1];
        y = new double[sections + 1];
        for (int i = 0; i <= sections; i++) {
            double part = (double) i / sections;
            x[i] = WIDTH * part * part;
            y[i] = TOP * (1 - part * part);
        }
        direction = new double[sections + 1];
        tried = y.clone();
        smoothing = new Smoothing(x);
        time = Wire.time(x, y);
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    double time() {
        return time;
    }

    WireDerivatives.TimeGradient gradient() {
        return gradient;
    }

    /** One step downhill, halved until it pays; tells whether one did. */
    boolean step() {
        WireDerivatives.timeGradient(x, y, gradient);
        double slope = smoothing.direction(gradient.y(), direction);
        for (rate *= 4; rate > 1e-9; rate /= 2) {
            for (int i = 1; i < y.length - 1; i++) {
                tried[i] = y[i] - rate * direction[i];
            }
            double then = Wire.time(x, tried); // not a number where the wire rises above the start: no gain either
            if (then < time - rate * slope / 4) {
                System.arraycopy(tried, 0, y, 0, y.length);
                time = then;
                return true;
            }
        }
        return false;
    }

    /** The largest distance in height between the wire and a cycloid. */
    double distance(Cycloid cycloid) {
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            largest = Math.max(largest, Math.abs(y[i] - cycloid.height(x[i])));
        }
        return largest;
    }
}
