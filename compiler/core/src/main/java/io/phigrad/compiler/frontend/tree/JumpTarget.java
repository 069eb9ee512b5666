package io.phigrad.compiler.frontend.tree;

/** What a {@code break} or {@code continue} leaves; compared by identity. */
public final class JumpTarget {
    private final String label;

    /** @param label the source label, empty if there is none */
    public JumpTarget(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
