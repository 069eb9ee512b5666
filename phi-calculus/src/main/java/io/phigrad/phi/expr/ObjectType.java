package io.phigrad.phi.expr;

/**
 * A reference to an object that never changes and carries no derivative: a String, or a constant of an enum.
 *
 * @param name the qualified name of its class, {@code p.Outer.Inner}
 */
public record ObjectType(String name) implements Type {
    public static final ObjectType TEXT = new ObjectType("java.lang.String");

    @Override
    public String toString() {
        return name;
    }
}
