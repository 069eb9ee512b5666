package io.phigrad.compiler.soi;

import io.phigrad.phi.ssa.Origin;
import java.util.List;

/**
 * A candidate that no kernel was made of.
 *
 * @param kind what it would make
 * @param what in words
 * @param origin what it is about; nothing if that is the whole method
 * @param isTried whether somebody looked if it can be made
 * @param verdicts on the parts of it
 */
public record Refusal(Kind kind, String what, Origin origin, boolean isTried, String why, List<Verdict> verdicts) {

    public Refusal {
        verdicts = List.copyOf(verdicts);
    }

    /** {@code cannot be made, because it takes a root}. */
    public String reason() {
        return (isTried ? "cannot be made, because " : "not tried, because ") + why;
    }

    @Override
    public String toString() {
        return what + ": " + reason();
    }
}
