package io.phigrad.compiler.frontend.types;

import io.phigrad.phi.expr.Type;
import java.util.Optional;

/**
 * A type of Java.
 *
 * @param name as the user would write it, without package
 * @param qualified the name with its package, erased
 * @param subset the type in the compiler's terms, if it is a primitive or an array of primitives
 */
public record JavaType(Kind kind, String name, String qualified, Optional<Type> subset) {

    /** The families of types that messages tell apart. */
    public enum Kind {
        /** A primitive type, or an array of primitives. */
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
        /** An array of something that is not numeric. */
        ARRAY
    }

    public boolean isString() {
        return kind == Kind.STRING;
    }
}
