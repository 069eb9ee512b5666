package io.phigrad.corpus;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A program with every float made a double. Differences of a method that rounds to float say little; those of the
 * lifted program are exact enough to hold the float program's gradient against.
 */
final class LiftedSource {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\bfloat\\b");
    private static final Pattern LITERAL = Pattern.compile("\\b(\\d[\\d_]*\\.?\\d*(?:[eE][+-]?\\d+)?)[fF]\\b");

    private LiftedSource() {}

    static boolean isNeeded(String source) {
        return TYPE.matcher(COMMENT.matcher(source).replaceAll("")).find();
    }

    static String lift(String source) {
        String bare = COMMENT.matcher(source).replaceAll("");
        return LITERAL.matcher(TYPE.matcher(bare).replaceAll("double")).replaceAll("$1d");
    }

    static Object[] lift(Object[] arguments) {
        return Arrays.stream(arguments).map(LiftedSource::lift).toArray();
    }

    private static Object lift(Object value) {
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof float[] narrow) {
            double[] wide = new double[narrow.length];
            Arrays.setAll(wide, i -> narrow[i]);
            return wide;
        }
        if (value instanceof float[][] rows) {
            return Arrays.stream(rows).map(LiftedSource::lift).toArray(double[][]::new);
        }
        return value;
    }
}
