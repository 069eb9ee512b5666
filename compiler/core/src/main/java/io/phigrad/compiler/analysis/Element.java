package io.phigrad.compiler.analysis;

import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import java.util.Optional;

/** An element of an array, whatever it holds at the time. */
public record Element(Operand array, Operand index) {

    /** What it holds in a version of memory. */
    public record Version(Operand memory, Element element) {

        /** What a load, a store or a scatter finds; empty for other nodes. */
        public static Optional<Version> of(Node node) {
            if (node instanceof Node.Load n) {
                return Optional.of(new Version(n.memory(), new Element(n.array(), n.index())));
            } else if (node instanceof Node.Store n) {
                return Optional.of(new Version(n.memory(), new Element(n.array(), n.index())));
            } else if (node instanceof Node.Accumulate n) {
                return Optional.of(new Version(n.memory(), new Element(n.array(), n.index())));
            }
            return Optional.empty();
        }
    }

    /** The one that a load, a store or a scatter touches; empty for other nodes. */
    public static Optional<Element> of(Node node) {
        return Version.of(node).map(Version::element);
    }
}
