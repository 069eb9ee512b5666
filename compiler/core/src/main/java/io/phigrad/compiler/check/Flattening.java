package io.phigrad.compiler.check;

import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;

/**
 * Arguments as a program's SSA takes them: structures one by one, arrays of structures as one array per component.
 *
 * @param classes of the program
 * @param number what stands for a value at a place
 * @param tangents whether it gives directions, which are of double whatever the floating type of the arguments
 */
record Flattening(JavaClasses classes, Number number, boolean tangents) {

    /** What stands in place of a value. */
    @FunctionalInterface
    interface Number {
        Object at(Component place, Object value);
    }

    Object of(Leaf leaf, Object argument) {
        return part(new Component(leaf.parameter(), List.of()), argument, leaf, 0, leaf.type());
    }

    private Object part(Component at, Object value, Leaf leaf, int step, Type type) {
        boolean structures = step < leaf.path().size();
        if (!structures && !tangents) {
            return value;
        }
        if (value.getClass().isArray() && type instanceof ArrayType array) {
            int n = Array.getLength(value);
            Object parts = Array.newInstance(classOf(array.element()), n);
            for (int i = 0; i < n; i++) {
                Array.set(parts, i, part(at.then(i), Array.get(value, i), leaf, step, array.element()));
            }
            return parts;
        }
        if (!structures) {
            return number.at(at, value);
        }
        if (leaf.presence() && step == leaf.path().size() - 1) {
            return true;
        }
        String name = leaf.path().get(step);
        Object inner = Objects.requireNonNull(Structure.parts(value).get(name));
        return part(at.then(name), inner, leaf, step + 1, type);
    }

    private Class<?> classOf(Type type) {
        if (type instanceof ArrayType array) {
            return classOf(array.element()).arrayType();
        }
        return classes.of(tangents && type == Scalar.FLOAT ? Scalar.DOUBLE : type);
    }
}
