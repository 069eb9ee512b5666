package io.phigrad.phi.expr;

import java.util.List;
import java.util.Random;

/** Random numbers of Java's types, the troublesome ones often. */
public final class Samples {
    private static final List<Double> DOUBLES = List.of(
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            -0.5,
            1.5,
            2.0,
            2.5,
            -2.5,
            3.0,
            0.1,
            10.0,
            Math.PI,
            Math.E,
            709.79,
            -745.2,
            1e300,
            -1e300,
            1e-300,
            1e-20,
            9007199254740993.0,
            4503599627370497.5,
            2147483648.0,
            -2147483649.0,
            1e19,
            Double.MIN_VALUE,
            -Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            (double) Float.MAX_VALUE,
            65536.7,
            -32769.2);
    private static final List<Long> LONGS = List.of(
            0L,
            1L,
            -1L,
            2L,
            -2L,
            3L,
            7L,
            -7L,
            31L,
            32L,
            33L,
            63L,
            64L,
            127L,
            128L,
            255L,
            256L,
            32768L,
            65535L,
            65536L,
            46341L,
            3037000500L,
            0x7fffffffL,
            0x80000000L,
            -0x80000000L,
            Long.MAX_VALUE,
            Long.MIN_VALUE);

    private final Random random;

    public Samples(long seed) {
        random = new Random(seed);
    }

    public Object of(Scalar type) {
        return switch (type) {
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) integer();
            case SHORT -> (short) integer();
            case CHAR -> (char) integer();
            case INT -> (int) integer();
            case LONG -> integer();
            case FLOAT -> random.nextInt(4) == 0 ? Float.intBitsToFloat(random.nextInt()) : (float) floating();
            case DOUBLE -> floating();
        };
    }

    private long integer() {
        return switch (random.nextInt(3)) {
            case 0 -> LONGS.get(random.nextInt(LONGS.size()));
            case 1 -> random.nextInt(41) - 20;
            default -> random.nextLong() >> random.nextInt(64);
        };
    }

    private double floating() {
        return switch (random.nextInt(4)) {
            case 0 -> DOUBLES.get(random.nextInt(DOUBLES.size()));
            case 1 -> Double.longBitsToDouble(random.nextLong());
            case 2 -> random.nextInt(17) - 8;
            default -> random.nextGaussian() * 3;
        };
    }
}
