package io.phigrad.compiler.check;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Arguments by their types. All arrays of one input have one length at first, later attempts vary; integers are sizes and
 * indices that fit such arrays; numbers are positive, of both signs, or between zero and one. The same seed gives the same
 * arguments.
 */
final class Generator {
    private static final int[] SIZES = {3, 1, 2, 4, 0, 5};

    private final JavaClasses classes;
    private final SplittableRandom random;
    private final int attempt;
    private final int size;

    Generator(JavaClasses classes, long seed, int attempt) {
        this.classes = classes;
        this.attempt = attempt;
        random = new SplittableRandom(seed * 1_000_003 + attempt);
        size = SIZES[attempt % SIZES.length];
    }

    Object[] arguments(List<Type> types) {
        return types.stream().map(this::value).toArray();
    }

    private Object value(Type type) {
        if (type instanceof ArrayType array) {
            return array(array, length(array));
        } else if (type instanceof RecordType structure) {
            return structure(structure);
        } else if (type instanceof ObjectType object) {
            return object(object);
        }
        return number((Scalar) type, false);
    }

    private Object structure(RecordType type) {
        Class<?> its = classes.of(type);
        List<Object> parts = new ArrayList<>();
        Structure.types(its)
                .forEach((name, part) -> parts.add(type.index(name)
                        .map(k -> value(type.components().get(k).type()))
                        .orElseGet(() -> other(part))));
        return Structure.of(its, parts);
    }

    /** For a component that no method of the subset reads. */
    private static Object other(Class<?> type) {
        if (!type.isAssignableFrom(String.class)) {
            throw new Uncheckable("no " + type.getName() + " can be made up");
        }
        return "a";
    }

    /** One length for all, or for a matrix kept in one dimension its square; a later attempt takes any. */
    private int length(ArrayType array) {
        return switch (attempt / SIZES.length % 4) {
            case 0 -> size;
            case 1 -> array.rank() == 1 && random.nextBoolean() ? size * size : size;
            case 2 -> size + 1;
            default -> random.nextInt(7);
        };
    }

    private Object array(ArrayType type, int length) {
        Object array = Array.newInstance(classes.of(type.element()), length);
        for (int i = 0; i < length; i++) {
            Array.set(array, i, element(type.element()));
        }
        return array;
    }

    private Object element(Type type) {
        if (type instanceof ArrayType row) {
            return array(row, length(row));
        }
        return type instanceof Scalar scalar ? number(scalar, true) : value(type);
    }

    private Object object(ObjectType type) {
        if (type.equals(ObjectType.TEXT)) {
            return new String[] {"a", "", "text"}[random.nextInt(3)];
        }
        Object[] constants = classes.of(type).getEnumConstants();
        if (constants == null || constants.length == 0) {
            throw new Uncheckable("no " + type + " can be made up");
        }
        return constants[random.nextInt(constants.length)];
    }

    /** @param index whether an integer is rather an index than a size */
    private Object number(Scalar type, boolean index) {
        int whole = whole(index);
        return switch (type) {
            case BOOLEAN -> random.nextBoolean();
            case BYTE -> (byte) whole;
            case SHORT -> (short) whole;
            case CHAR -> (char) whole;
            case INT -> whole;
            case LONG -> (long) whole;
            case FLOAT -> (float) real();
            case DOUBLE -> real();
        };
    }

    private int whole(boolean index) {
        if (index) {
            return random.nextInt(Math.max(1, size));
        }
        return attempt % 3 == 0 ? size : random.nextInt(Math.max(1, size) + 1);
    }

    /** Of few digits, so that people can read it. */
    private double real() {
        double number = switch (attempt % 4) {
            case 0, 3 -> random.nextDouble(0.3, 1.7);
            case 1 -> random.nextDouble(-2, 2);
            default -> random.nextDouble(0.05, 0.95);
        };
        return Math.rint(number * 1e4) / 1e4;
    }
}
