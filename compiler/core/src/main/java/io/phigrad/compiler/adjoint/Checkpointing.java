package io.phigrad.compiler.adjoint;

/**
 * When loops are checkpointed: those that carry state and would store more than a little in every round. Without being
 * asked, loops that seem to step arrays through time: of a number of rounds that is known before and is not that of an
 * array's elements.
 *
 * @param rounds for how many rounds the reverse sweep's values are kept at a time, and how many snapshots there are at most
 * @param asked whether the user asked for it, so that it is done wherever it can save memory
 */
public record Checkpointing(int rounds, boolean asked) {

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
