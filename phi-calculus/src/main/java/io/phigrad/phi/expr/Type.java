package io.phigrad.phi.expr;

/**
 * The type of a value: a number, a reference to an object or to an array, or the contents of the arrays of one alias
 * class; in typed trees also a record.
 */
public sealed interface Type permits Scalar, ObjectType, ArrayType, MemoryType, RecordType {

    /** Whether values of this type carry a derivative. */
    default boolean isFloating() {
        return false;
    }
}
