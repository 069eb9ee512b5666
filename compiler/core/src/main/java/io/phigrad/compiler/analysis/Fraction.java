package io.phigrad.compiler.analysis;

import java.util.Optional;

/** A rational number in lowest terms, the denominator above zero. */
record Fraction(long numerator, long denominator) {

    Fraction {
        long divisor = gcd(numerator, denominator) * Long.signum(denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    static Fraction of(long number) {
        return new Fraction(number, 1);
    }

    static long gcd(long a, long b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }

    static long lcm(long a, long b) {
        return Math.multiplyExact(a / gcd(a, b), b);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)),
                Math.multiplyExact(denominator, other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    Fraction over(long number) {
        return new Fraction(numerator, Math.multiplyExact(denominator, number));
    }

    boolean isZero() {
        return numerator == 0;
    }

    double value() {
        return (double) numerator / denominator;
    }

    Optional<Long> whole() {
        return denominator == 1 ? Optional.of(numerator) : Optional.empty();
    }
}
