package io.phigrad.phi.ssa;

/**
 * Where in a source text a node comes from.
 *
 * @param line counted from 1; 0 where there is no place
 * @param column counted from 1
 * @param length number of characters
 */
public record Origin(String file, int line, int column, int length) {

    /** The origin of what no source text wrote. */
    public static final Origin NONE = new Origin("", 0, 0, 0);
}
