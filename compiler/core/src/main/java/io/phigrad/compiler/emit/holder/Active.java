package io.phigrad.compiler.emit.holder;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;

/**
 * An active parameter in the holder.
 *
 * @param field holds the result; of the parameter's type
 * @param exact the field that holds a float array's derivative in double; the same as {@code field} otherwise
 * @param accessor the method that gives the result
 */
record Active(int index, String name, Type type, String field, String exact, String accessor) {

    boolean isArray() {
        return type instanceof ArrayType;
    }

    boolean isRounded() {
        return !field.equals(exact);
    }

    ArrayType array() {
        return (ArrayType) type;
    }

    /** The type of the array that a kernel accumulates into. */
    Type exactType() {
        return exact(type);
    }

    private static Type exact(Type type) {
        return type instanceof ArrayType a ? new ArrayType(exact(a.element())) : Scalar.DOUBLE;
    }
}
