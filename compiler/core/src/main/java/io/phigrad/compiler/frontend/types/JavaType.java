package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.phi.expr.Type;
import java.util.Optional;

/**
 * A type of Java.
 *
 * <p>The subset has the primitive types, String, enums, and arrays of these.
 *
 * @param name as the user would write it, without package
 * @param qualified the name with its package, erased
 * @param packageName its package, or that of an array's elements; empty for primitives
 * @param access who may name it: the least visible of the class and the classes around it
 * @param subset the type in the compiler's terms, if it is in the subset
 */
public record JavaType(
        Kind kind, String name, String qualified, String packageName, Access access, Optional<Type> subset) {

    /** The families of types that messages tell apart. */
    public enum Kind {
        /** A primitive type, or an array of what is in the subset. */
        NUMERIC,
        VOID,
        BOXED,
        STRING,
        RECORD,
        ENUM,
        TYPE_VARIABLE,
        NULL,
        /** Any other class or interface. */
        CLASS,
        /** An array of something that is not in the subset. */
        ARRAY
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }
}
