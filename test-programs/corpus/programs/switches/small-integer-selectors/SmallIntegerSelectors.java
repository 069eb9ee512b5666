package programs.switches;

import io.phigrad.Differentiable;

/** Selectors of type byte, short and char, with labels at the ends of their ranges. */
public final class SmallIntegerSelectors {
    private static final byte LOW = Byte.MIN_VALUE;
    static final short HIGH = Short.MAX_VALUE;

    @Differentiable(wrt = "x")
    public static double choose(byte b, short s, char c, double x) {
        double y = x;
        switch (b) {
            case LOW:
                y *= 2;
                break;
            case (byte) 200:
                y *= 3;
                break;
            case 'A':
                y *= 5;
        }
        y += switch (s) {
            case HIGH -> x * x;
            case -1, 0, 1 -> x * s;
            default -> 1;
        };
        switch (c) {
            case '\u00e9', 'z' -> y -= x;
            case 'a' + 1 -> y += Math.cos(x);
            default -> {}
        }
        return y;
    }
}
