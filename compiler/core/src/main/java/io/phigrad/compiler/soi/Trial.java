package io.phigrad.compiler.soi;

import io.phigrad.phi.ssa.Origin;
import java.util.List;
import java.util.Locale;

/**
 * A candidate that was differentiated, to see what its kernel costs.
 *
 * @param kind what it makes
 * @param what in words
 * @param origin what it is about; nothing if that is the whole method
 * @param cost of the kernel with it
 * @param before the least cost so far
 * @param fate what became of it
 * @param segments those that it put into the method
 * @param verdicts on the pieces of code that it looked at
 */
public record Trial(
        Kind kind,
        String what,
        Origin origin,
        double cost,
        double before,
        Fate fate,
        List<Bounds> segments,
        List<Verdict> verdicts) {

    /** What becomes of a candidate. */
    public enum Fate {
        /** The kernel is made with it. */
        TAKEN("taken"),
        NO_CHEAPER("not taken: no cheaper"),
        /** It was cheaper than what was before, and what was taken in its place is cheaper still. */
        GIVEN_UP("given up: what was taken in its place is cheaper"),
        /** It is cheaper, though not by so much that the names of the source are given up for it. */
        NOT_WORTH_IT("given up: what was taken in its place keeps the names of the source, and costs hardly more");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Trial {
        segments = List.copyOf(segments);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the kernel is made with it. */
    public boolean isTaken() {
        return fate == Fate.TAKEN;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %.0f instead of %.0f, %s", what, cost, before, fate.words());
    }
}
