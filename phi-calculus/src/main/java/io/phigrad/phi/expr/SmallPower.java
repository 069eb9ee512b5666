package io.phigrad.phi.expr;

import java.util.Optional;

/**
 * A power that some products, a root and a division compute faster than {@code Math.pow}: {@code x^3.5} is
 * {@code x * x * x * sqrt(x)}.
 *
 * <p>A product of n factors is off by n / 2 units in the last place at most.
 *
 * @param whole how often the base is a factor
 * @param isHalf whether its root is one more
 * @param isReciprocal whether one is divided by all that
 */
public record SmallPower(int whole, boolean isHalf, boolean isReciprocal) {
    private static final int LARGEST = 16;

    /** Of an exponent that is an integer or lies halfway between two, and is not 0. */
    public static Optional<SmallPower> of(double exponent) {
        double size = Math.abs(exponent);
        double whole = Math.floor(size);
        boolean isSmall = size > 0 && size <= LARGEST && (size == whole || size - whole == 0.5);
        return isSmall ? Optional.of(new SmallPower((int) whole, size != whole, exponent < 0)) : Optional.empty();
    }
}
