package io.phigrad.compiler.account;

import java.util.List;

/**
 * The def-use graph of a method within the tree of its regions: loops and branches hold the numbers that are made in them.
 *
 * @param boxes outer ones before those inside them
 * @param merged whether it shows blocks in place of single numbers, for there are too many
 */
public record Diagram(List<Box> boxes, List<Arrow> arrows, boolean merged) {

    public Diagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** What a box stands for. */
    public enum Kind {
        PARAMETER,
        VALUE,
        /** A value that depends on a branch, or on the round. */
        PHI,
        STORE,
        RESULT,
        /** A region that holds others. */
        LOOP,
        BRANCH
    }

    /**
     * @param id unique in the diagram
     * @param parent the id of the region around it, empty at the top
     * @param line of the source, 0 where there is none
     * @param segment the number of the segment that it belongs to, 0 for none
     * @param active whether a derivative goes through it
     */
    public record Box(String id, String parent, Kind kind, String label, int line, int segment, boolean active) {
        public boolean isRegion() {
            return kind == Kind.LOOP || kind == Kind.BRANCH;
        }
    }

    /**
     * From a definition to a use.
     *
     * @param back whether the use is in the next round
     */
    public record Arrow(String from, String to, boolean active, boolean back) {}
}
