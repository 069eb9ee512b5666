package io.phigrad.compiler.adjoint;

/**
 * When loops are checkpointed: those that carry state and would store more than a little in every round.
 *
 * @param rounds for how many rounds the reverse sweep's values are kept at a time, and how many snapshots there are at most
 * @param scalars whether loops whose state is a few numbers are checkpointed as well
 */
public record Checkpointing(int rounds, boolean scalars) {

    /** So that what a loop stores and its snapshots stay in the order of what it computes with. */
    private static final int DEFAULT = 10_000;

    public Checkpointing {
        if (rounds < 1) {
            throw new IllegalArgumentException("fewer rounds than one: " + rounds);
        }
    }

    public static Checkpointing byDefault() {
        return new Checkpointing(DEFAULT, false);
    }

    /** As the user asked for. */
    public static Checkpointing after(int rounds) {
        return new Checkpointing(rounds, true);
    }
}
