package io.phigrad.phi.expr;

/**
 * A constant of an enum, as programs name it; what it is in a running program is found by its name.
 *
 * @param owner the qualified name of the enum
 */
public record EnumConstant(String owner, String name) {

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
