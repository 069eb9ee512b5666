package io.phigrad.compiler.check;

/**
 * How much is checked.
 *
 * @param seed of the inputs that are made up
 * @param inputs how many are made up for a method
 */
public record CheckSettings(long seed, int inputs) {

    public CheckSettings {
        if (inputs < 1) {
            throw new IllegalArgumentException("fewer inputs than one: " + inputs);
        }
    }

    public static CheckSettings defaults() {
        return new CheckSettings(1, 6);
    }
}
