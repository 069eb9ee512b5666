package io.phigrad.compiler.frontend.types;

import java.util.Optional;

/**
 * The variable that a name denotes.
 *
 * @param owner qualified name of the declaring class of a field, else empty
 * @param ownerPackage its package
 * @param constant the value of a compile-time constant
 * @param access who may read a field
 * @param declaration present if the variable stands in the sources
 */
public record ResolvedVariable(
        Role role,
        String name,
        JavaType type,
        String owner,
        String ownerPackage,
        Optional<Object> constant,
        Access access,
        Optional<Place> declaration) {

    /** What kind of variable. */
    public enum Role {
        /** A parameter or a local variable. */
        LOCAL,
        STATIC_FINAL,
        STATIC_MUTABLE,
        INSTANCE,
        /** A constant of an enum. */
        ENUM_CONSTANT,
        /** {@code length} of an array. */
        LENGTH
    }

    /** The least visible of a field and the classes around it. */
    public enum Access {
        PUBLIC,
        PACKAGE,
        PRIVATE
    }
}
