package io.phigrad.compiler.emit.holder;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;

/**
 * What the holder gives for an active parameter: numbers as the parameter has them, mirrors in place of records.
 *
 * @param index of the source method's parameter
 * @param accessor the method that gives it
 */
record Result(int index, String name, Type type, String accessor) {

    boolean isRecord() {
        return RecordArrays.isRecord(type);
    }

    /** Whether the holder may be given an array for it. */
    boolean isArrayOfNumbers() {
        return type instanceof ArrayType && !isRecord();
    }
}
