package io.phigrad.compiler.emit.tree;

import io.phigrad.phi.expr.Type;

/**
 * A mutable variable of the generated method; compared by identity.
 *
 * <p>The hint is what it would like to be called; names are given last, when scopes are known.
 */
public final class Local {
    private final int number;
    private final Type type;
    private final boolean parameter;
    private String hint;
    private String name = "";

    /** @param number unique in its method */
    public Local(int number, Type type, String hint, boolean parameter) {
        this.number = number;
        this.type = type;
        this.hint = hint;
        this.parameter = parameter;
    }

    public int number() {
        return number;
    }

    public Type type() {
        return type;
    }

    public boolean isParameter() {
        return parameter;
    }

    public String hint() {
        return hint;
    }

    public void suggest(String better) {
        hint = better;
    }

    public String name() {
        return name;
    }

    public void call(String chosen) {
        name = chosen;
    }

    @Override
    public String toString() {
        return (name.isEmpty() ? hint : name) + "%" + number;
    }
}
