package io.phigrad.corpus;

import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.lang.reflect.Array;
import java.util.List;

/** Arguments as a program's SSA takes them: structures one by one, arrays of structures as one array per component. */
final class Flattening {

    private Flattening() {}

    static Object[] of(List<Leaf> leaves, Object[] arguments) {
        return leaves.stream()
                .map(leaf -> part(arguments[leaf.parameter()], leaf, 0, leaf.type()))
                .toArray();
    }

    /** Directions are of double, whatever the floating type of the arguments. */
    static Object[] ofDirections(List<Leaf> leaves, Object[] directions) {
        return leaves.stream()
                .map(leaf -> part(directions[leaf.parameter()], leaf, 0, wide(leaf.type())))
                .toArray();
    }

    private static Type wide(Type type) {
        if (type instanceof ArrayType array) {
            return new ArrayType(wide(array.element()));
        }
        return type == Scalar.FLOAT ? Scalar.DOUBLE : type;
    }

    /** Nothing for an argument that is not given. */
    private static Object part(Object value, Leaf leaf, int step, Type type) {
        if (value == null) {
            return null;
        }
        if (Structure.isArray(value)) {
            Type element = ((ArrayType) type).element();
            int n = Array.getLength(value);
            Object parts = Array.newInstance(classOf(element), n);
            for (int i = 0; i < n; i++) {
                Array.set(parts, i, part(Array.get(value, i), leaf, step, element));
            }
            return parts;
        }
        if (step == leaf.path().size()) {
            return value;
        }
        boolean presence = leaf.presence() && step == leaf.path().size() - 1;
        return presence
                ? Boolean.TRUE
                : part(Structure.parts(value).get(leaf.path().get(step)), leaf, step + 1, type);
    }

    private static Class<?> classOf(Type type) {
        if (type instanceof ArrayType array) {
            return classOf(array.element()).arrayType();
        }
        if (!(type instanceof Scalar scalar)) {
            return type.equals(ObjectType.TEXT) ? String.class : Object.class;
        }
        return switch (scalar) {
            case BOOLEAN -> boolean.class;
            case BYTE -> byte.class;
            case SHORT -> short.class;
            case CHAR -> char.class;
            case INT -> int.class;
            case LONG -> long.class;
            case FLOAT -> float.class;
            case DOUBLE -> double.class;
        };
    }
}
