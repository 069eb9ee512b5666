package io.phigrad.phi.ssa;

import java.util.List;

/**
 * The way that a run took through its program. Two runs with equal paths made the same decisions.
 *
 * @param hash of the branches and selections taken, the trip counts and the exits of loops, in order
 * @param length how many of these there were
 * @param pieces hash of the pieces taken inside operators: the side of {@code max}, the sign in {@code abs}, the
 *     quotient of a remainder, the integer that a double was cast to, the outcome of a comparison
 * @param decisions the first of what {@code hash} is made of, as many as were asked for
 */
public record Path(long hash, long length, long pieces, List<Decision> decisions) {

    public Path {
        decisions = List.copyOf(decisions);
    }

    /**
     * One step of a path.
     *
     * @param origin of what decided
     * @param outcome 0 or 1 for a branch or a selection; for a loop twice the trip count, plus one if it was left by a
     *     break
     */
    public record Decision(Kind kind, Origin origin, long outcome) {}

    /** What decides. */
    public enum Kind {
        BRANCH,
        SELECTION,
        LOOP
    }

    /** Whether both runs took the same branches, exits and trip counts. */
    public boolean sameControl(Path other) {
        return hash == other.hash && length == other.length;
    }

    /** Whether moreover all operators worked on the same smooth piece: what lies between is differentiable. */
    public boolean samePieces(Path other) {
        return sameControl(other) && pieces == other.pieces;
    }
}
