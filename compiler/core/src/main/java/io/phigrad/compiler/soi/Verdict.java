package io.phigrad.compiler.soi;

import io.phigrad.phi.ssa.Origin;

/**
 * What became of one piece of code that a move looked at.
 *
 * @param what in words
 * @param origin of the last step of it
 * @param isSegment whether it became one
 * @param why in words
 */
public record Verdict(String what, Origin origin, boolean isSegment, String why) {
    @Override
    public String toString() {
        return what + ": " + why;
    }
}
