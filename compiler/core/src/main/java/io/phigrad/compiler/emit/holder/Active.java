package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;

/**
 * An active parameter of the kernels.
 *
 * @param index of the kernels' parameter
 * @param name as messages name it, {@code model.w}
 * @param type of {@code field}
 * @param field holds the result; of an array of records, before it goes into the mirrors
 * @param exact the field that holds a float array's derivative in double; the same as {@code field} otherwise
 */
record Active(int index, Leaf leaf, String name, Type type, String field, String exact) {

    boolean isArray() {
        return type instanceof ArrayType;
    }

    boolean isRounded() {
        return !field.equals(exact);
    }

    ArrayType array() {
        return (ArrayType) type;
    }

    /** Whether it belongs to an array of records. */
    boolean isScattered() {
        return leaf.levels() > 0;
    }

    /** The type of the array that a kernel accumulates into. */
    Type exactType() {
        return exact(type);
    }

    static Type exact(Type type) {
        return type instanceof ArrayType a ? new ArrayType(exact(a.element())) : Scalar.DOUBLE;
    }
}
