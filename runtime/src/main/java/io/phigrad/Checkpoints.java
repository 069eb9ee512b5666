package io.phigrad;

/**
 * Binomial checkpointing: which states of a long computation to keep so that it can be run backwards with little
 * memory and little run again (Griewank and Walther 2000, algorithm 799, doi:10.1145/347837.347846). Called by
 * generated code.
 */
public final class Checkpoints {

    private Checkpoints() {}

    /**
     * How many steps to run from a kept state before the next one is kept.
     *
     * <p>With {@code s} states, the one that is started from included, and {@code r} runs through any step before it
     * is reversed, {@code beta(s, r) = (s + r)! / (s! r!)} steps can be reversed. For the least r that is enough, the
     * steps after the next state must be at most beta(s - 1, r), those before it at most beta(s, r - 1).
     *
     * <p>The last step needs no state of its own: it is reversed as soon as it has run.
     *
     * @param steps how many steps are to be reversed, all after the state that is started from
     * @param free how many more states can be kept
     * @return from 1 to {@code steps}; {@code steps} if no state is to be kept
     */
    public static int distance(int steps, int free) {
        if (steps <= 1 || free <= 0) {
            return Math.max(1, steps);
        }
        long states = free + 1L;
        long reach = 1;
        long runs = 0;
        while (reach < steps) {
            runs++;
            reach = reach * (states + runs) / runs;
        }
        long before = reach * runs / (states + runs);
        long leastAfter = before * states / (states + runs - 1);
        int distance = (int) Math.min(before, steps - leastAfter);
        return distance == steps - 1 ? steps : distance;
    }
}
