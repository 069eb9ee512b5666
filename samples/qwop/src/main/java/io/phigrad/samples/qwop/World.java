package io.phigrad.samples.qwop;

/**
 * What surrounds a figure.
 *
 * @param gravity in metres a second squared
 * @param ground its height in metres; the feet start at height 0
 * @param friction its coefficient, by Coulomb
 * @param speed of the figure at first, in metres a second
 */
public record World(double gravity, double ground, double friction, double speed) {

    /** Level ground on earth, which the figure enters at a slow walk. */
    static World earth() {
        return new World(9.8, 0, 0.9, 0.8);
    }
}
