package io.phigrad.compiler.check;

import java.util.Arrays;

/**
 * How large a difference of two numbers is beside what they are made of.
 *
 * @param value the method's value, whose rounding reaches everything
 * @param largest the largest partial derivative
 * @param contributions sum of the absolute terms of the value's first-order expansion: how its inputs' rounding moves it
 * @param single whether numbers of single precision take part
 */
record Scale(double value, double largest, double contributions, boolean single) {
    private static final double DIFFERENCES = 1e-6;
    private static final double DIFFERENCES_OF_FLOATS = 1e-2;
    private static final double MODES = 1e-8;
    private static final double FLOATS = 1e-4;

    static Scale of(double value, double[] gradient, double[] at, boolean single) {
        double largest = Arrays.stream(gradient)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double contributions = 0;
        for (int i = 0; i < gradient.length; i++) {
            double term = Math.abs(gradient[i] * at[i]);
            contributions += Double.isFinite(term) ? term : 0;
        }
        return new Scale(Math.abs(value), largest, contributions, single);
    }

    boolean sameValue(double a, double b) {
        return same(a, b, Math.max(Math.max(Math.abs(a), contributions), 1e-2), single ? FLOATS : 1e-10);
    }

    /** Whether two ways of computing a partial derivative, or a sum of so many terms, agree. */
    boolean samePartial(double a, double b, double terms) {
        return same(a, b, Math.max(terms, size()), single ? FLOATS : MODES);
    }

    /** Whether a partial derivative is what differences say. */
    boolean agrees(double partial, Ridders.Estimate differences) {
        double bound = single ? DIFFERENCES_OF_FLOATS : DIFFERENCES;
        return same(partial, differences.value(), Math.max(size(), Math.abs(differences.value())), bound);
    }

    /** Whether differences are sure enough to contradict. */
    boolean trusts(Ridders.Estimate differences) {
        double bound = (single ? DIFFERENCES_OF_FLOATS : DIFFERENCES) / 10;
        return differences.within(bound * Math.max(size(), Math.abs(differences.value())));
    }

    private double size() {
        return Math.max(largest, 1e-6 * Math.max(value, Double.MIN_NORMAL));
    }

    private static boolean same(double a, double b, double scale, double relative) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= relative * scale || a == b;
    }
}
