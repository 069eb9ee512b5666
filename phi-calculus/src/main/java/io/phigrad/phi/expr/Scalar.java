package io.phigrad.phi.expr;

import java.util.Locale;

/** Java's primitive types. */
public enum Scalar implements Type {
    BOOLEAN,
    BYTE,
    SHORT,
    CHAR,
    INT,
    LONG,
    FLOAT,
    DOUBLE;

    @Override
    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    /** Whether this is one of Java's five integer types. */
    public boolean isIntegral() {
        return this != BOOLEAN && !isFloating();
    }

    /** The type's name in Java. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
