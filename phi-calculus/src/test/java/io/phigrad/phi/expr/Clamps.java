package io.phigrad.phi.expr;

/** {@code Math.clamp} of JDK 21 from its specification: the nearest number of the interval, NaN for NaN. */
final class Clamps {

    private Clamps() {}

    static Object doubles(Object[] in) {
        Double value = (Double) in[0];
        Double low = (Double) in[1];
        Double high = (Double) in[2];
        refuse(low.isNaN() || high.isNaN() || low.compareTo(high) > 0);
        return value.isNaN() ? value : value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
    }

    static Object floats(Object[] in) {
        Float value = (Float) in[0];
        Float low = (Float) in[1];
        Float high = (Float) in[2];
        refuse(low.isNaN() || high.isNaN() || low.compareTo(high) > 0);
        return value.isNaN() ? value : value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
    }

    static Object longs(Object[] in) {
        Long value = (Long) in[0];
        Long low = (Long) in[1];
        Long high = (Long) in[2];
        refuse(low > high);
        return value < low ? low : value > high ? high : value;
    }

    static Object longToInt(Object[] in) {
        long low = (Integer) in[1];
        long high = (Integer) in[2];
        return ((Long) longs(new Object[] {in[0], low, high})).intValue();
    }

    private static void refuse(boolean isBad) {
        if (isBad) {
            throw new IllegalArgumentException();
        }
    }
}
