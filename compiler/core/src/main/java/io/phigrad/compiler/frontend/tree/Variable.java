package io.phigrad.compiler.frontend.tree;

import io.phigrad.phi.expr.Type;

/** A parameter or local variable; compared by identity, so shadowed names stay apart. */
public final class Variable {
    private final String name;
    private final Type type;
    private final boolean inactive;
    private final boolean receiver;

    /** @param inactive whether it is marked {@code @Inactive} */
    public Variable(String name, Type type, boolean inactive) {
        this(name, type, inactive, false);
    }

    private Variable(String name, Type type, boolean inactive, boolean receiver) {
        this.name = name;
        this.type = type;
        this.inactive = inactive;
        this.receiver = receiver;
    }

    /** What {@code this} stands for: it is always there, and nothing assigns it. */
    public static Variable receiver(String name, Type type) {
        return new Variable(name, type, false, true);
    }

    public boolean isReceiver() {
        return receiver;
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    public boolean inactive() {
        return inactive;
    }

    @Override
    public String toString() {
        return name;
    }
}
