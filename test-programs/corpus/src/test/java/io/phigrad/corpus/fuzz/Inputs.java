package io.phigrad.corpus.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One list of arguments for given parameters: arrays of one size equally long, and the first list as short as allowed. */
final class Inputs {
    private final Dice dice;
    private final int round;
    private final Map<String, Integer> lengths = new HashMap<>();

    Inputs(Dice dice, int round) {
        this.dice = dice;
        this.round = round;
    }

    List<Object> of(List<Variable> parameters) {
        return parameters.stream().map(p -> value(p.type(), p.extent())).toList();
    }

    private Object value(Type type, Extent extent) {
        return switch (type) {
            case DOUBLE -> dice.decimal(-1.5, 1.5);
            case FLOAT -> (float) dice.decimal(-1.5, 1.5);
            case INT -> dice.chance(80) ? dice.between(-2, 6) : dice.pick(1 << 30, -123456789);
            case LONG -> dice.chance(50) ? (long) dice.between(-3, 9) : 0x5DEECE66DL * dice.between(-9, 9);
            case BOOLEAN -> dice.chance(50);
            case DOUBLES -> vector(length(extent));
            case FLOATS -> floats(length(extent));
            case INTS -> ints(length(extent));
            case MATRIX -> matrix(extent);
            case PAIR, VOID -> throw new IllegalStateException();
        };
    }

    private int length(Extent extent) {
        int length = extent.least() + (round == 0 ? 0 : dice.below(3));
        return extent.size().isEmpty() ? length : lengths.computeIfAbsent(extent.size(), size -> length);
    }

    private double[] vector(int length) {
        double[] x = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = dice.decimal(-1.5, 1.5);
        }
        return x;
    }

    private float[] floats(int length) {
        float[] x = new float[length];
        for (int i = 0; i < length; i++) {
            x[i] = (float) dice.decimal(-1.5, 1.5);
        }
        return x;
    }

    private int[] ints(int length) {
        int[] x = new int[length];
        for (int i = 0; i < length; i++) {
            x[i] = dice.between(-2, 6);
        }
        return x;
    }

    private double[][] matrix(Extent extent) {
        double[][] rows = new double[length(extent)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = vector(length(extent.inner()));
        }
        return rows;
    }
}
