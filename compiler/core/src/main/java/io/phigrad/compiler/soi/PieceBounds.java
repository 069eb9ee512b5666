package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Wording;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why the pieces of a block begin and end where they do: {@link Piece#of}'s rules, in words. */
final class PieceBounds {
    private final Block block;
    private final Definitions definitions;
    private final Wording wording;
    private final Settings settings;
    private final Set<Node> plain;

    PieceBounds(Block block, Definitions definitions, Wording wording, Settings settings) {
        this.block = block;
        this.definitions = definitions;
        this.wording = wording;
        this.settings = settings;
        this.plain = Piece.plain(block, definitions, settings);
    }

    /** @param out the number of the segment that the piece has become */
    Bounds of(Piece piece, List<Value> inputs, Value out) {
        return new Bounds(
                out,
                inputs.stream()
                        .map(input -> new Bounds.Input(wording.of(input), begin(piece, input)))
                        .toList(),
                end(piece));
    }

    private String begin(Piece piece, Value input) {
        Optional<Node> node = definitions.node(input);
        if (node.isEmpty()) {
            return "a parameter";
        } else if (!node.get().outs().contains(input)) {
            return "the loop" + Wording.in(node.get().origin()) + " hands it on from round to round";
        } else if (definitions.home(node.get()) != block) {
            return "it is made outside " + region();
        } else if (piece.cuts().contains(input)) {
            return cut(input);
        }
        return plain.contains(node.get())
                ? "code outside the segment needs it too, so that it is a number of its own"
                : begin(node.get());
    }

    private String begin(Node node) {
        String in = Wording.in(node.origin());
        if (node instanceof Node.Load) {
            return "it is read from memory" + in;
        } else if (node instanceof Node.Loop) {
            return "the loop" + in + " leaves it";
        } else if (node instanceof Node.If) {
            return "a branch" + in + " makes it, in which there is more than numbers";
        } else if (node instanceof Node.Segment) {
            return "another segment gives it";
        } else if (node instanceof Node.Apply) {
            return Piece.addsToState(node, definitions)
                    ? "it is added" + in + " to what a loop carries, and sums are differentiated as they stand"
                    : "what makes it" + in + " may fail, or is no number";
        }
        return "a call" + in + " makes it";
    }

    private String region() {
        return definitions
                .owner(block)
                .map(node -> (node instanceof Node.Loop ? "the round of the loop" : "the branch")
                        + Wording.in(node.origin()))
                .orElse("the method");
    }

    private String cut(Value number) {
        int uses = definitions.uses(number);
        return "a larger one is above the limit of " + settings.limit()
                + " nodes or has too many inputs, and was split "
                + (settings.has(Settings.Part.REUSE)
                        ? "here, where a number is used most: " + uses + (uses == 1 ? " time" : " times")
                        : "here, in the middle");
    }

    /** Who needs the number: what of that is no code of a piece, and what follows the block. */
    private String end(Piece piece) {
        if (piece.cuts().contains(piece.output())) {
            return cut(piece.output());
        }
        Set<String> ends = new LinkedHashSet<>();
        for (Node node : block.nodes()) {
            if (!plain.contains(node) && Nodes.mentioned(node).contains(piece.output())) {
                ends.add(end(node));
            }
        }
        if (block.yields().contains(piece.output())) {
            ends.add(definitions.owner(block).map(PieceBounds::leaving).orElse("it is the result of the method"));
        }
        return String.join("; ", ends);
    }

    private String end(Node node) {
        String in = Wording.in(node.origin());
        if (node instanceof Node.Store store) {
            return "it is written to " + wording.element(store.array(), store.index()) + in;
        } else if (node instanceof Node.Accumulate sum) {
            return "it is added to " + wording.element(sum.array(), sum.index()) + in;
        } else if (node instanceof Node.Fill fill) {
            return wording.array(fill.array()) + " is filled with it" + in;
        } else if (node instanceof Node.Loop) {
            return "the loop" + in + " needs it";
        } else if (node instanceof Node.If) {
            return "the branch" + in + " needs it, in which there is more than numbers";
        } else if (node instanceof Node.Apply) {
            return Piece.addsToState(node, definitions)
                    ? "it is added" + in + " to what a loop carries, and sums are differentiated as they stand"
                    : "what needs it" + in + " may fail, or makes no number";
        }
        return (node instanceof Node.Segment ? "another segment" : "a call") + in + " needs it";
    }

    private static String leaving(Node owner) {
        return owner instanceof Node.Loop
                ? "the loop" + Wording.in(owner.origin()) + " goes on with it in its next round"
                : "it is what a side of the branch" + Wording.in(owner.origin()) + " gives";
    }
}
