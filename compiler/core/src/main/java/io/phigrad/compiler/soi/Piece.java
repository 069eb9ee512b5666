package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.soi.Settings.Part;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Straight and branching code of one block that makes one number which other code needs, from numbers that other code
 * makes: what is differentiated symbolically as one. It ends where memory, a loop, a call or another block begins, and at
 * numbers that are needed elsewhere too, so that nothing is differentiated twice.
 *
 * @param output the number
 * @param code that makes it, in order
 * @param cuts numbers at which larger pieces were split in two
 */
record Piece(Value output, List<Node> code, Set<Value> cuts) {
    Piece {
        code = List.copyOf(code);
        cuts = Set.copyOf(cuts);
    }

    /** The active numbers that the code is given. */
    List<Value> inputs(Activity activity) {
        Set<Value> inputs = new LinkedHashSet<>();
        for (Node node : code) {
            for (Operand operand : Nodes.free(node)) {
                if (operand instanceof Value v && activity.isActive(v)) {
                    inputs.add(v);
                }
            }
        }
        code.forEach(node -> node.outs().forEach(inputs::remove));
        return List.copyOf(inputs);
    }

    /** The same code in two pieces, the first of which makes the number that is used most often; empty if it has no such number. */
    Optional<List<Piece>> split(Definitions definitions, Activity activity, Settings settings) {
        List<Value> cuts = code.stream()
                .flatMap(node -> node.outs().stream())
                .filter(v -> !v.equals(output) && v.type() == Scalar.DOUBLE && activity.isActive(v))
                .toList();
        Optional<Value> chosen = settings.has(Part.REUSE)
                ? cuts.stream().max(Comparator.comparingInt(definitions::uses))
                : cuts.stream().skip(cuts.size() / 2).findFirst();
        return chosen.map(cut -> {
                    Set<Value> cutsOfHalves = new HashSet<>(cuts);
                    cutsOfHalves.add(cut);
                    Finder finder =
                            new Finder(new LinkedHashSet<>(code), definitions, Set.of(cut, output), cutsOfHalves);
                    return List.of(finder.piece(cut), finder.piece(output));
                })
                .filter(halves -> halves.stream().allMatch(half -> half.code().size() < code.size()));
    }

    /** The pieces of a block, in the order of what they make. */
    static List<Piece> of(Block block, Definitions definitions, Activity activity, Settings settings) {
        Set<Node> plain = plain(block, definitions, settings);
        Set<Operand> needed = new HashSet<>(block.yields());
        for (Node node : block.nodes()) {
            if (!plain.contains(node)) {
                needed.addAll(Nodes.mentioned(node));
            }
        }
        List<Value> outputs = plain.stream()
                .flatMap(node -> node.outs().stream())
                .filter(v -> needed.contains(v) && v.type() == Scalar.DOUBLE && activity.isActive(v))
                .toList();
        Finder finder =
                new Finder(plain, definitions, settings.has(Part.REUSE) ? Set.copyOf(outputs) : Set.of(), Set.of());
        return outputs.stream().map(finder::piece).toList();
    }

    /** The nodes of a block that pieces are made of, in order. */
    static Set<Node> plain(Block block, Definitions definitions, Settings settings) {
        Set<Node> plain = new LinkedHashSet<>();
        block.nodes().stream()
                .filter(node -> isPlain(node)
                        && !addsToState(node, definitions)
                        && (settings.has(Part.PHI_CALCULUS) || !(node instanceof Node.If)))
                .forEach(plain::add);
        return plain;
    }

    /** Whether a node only computes with numbers, and cannot fail. */
    private static boolean isPlain(Node node) {
        if (node instanceof Node.If n) {
            return n.outs().stream().noneMatch(out -> out.type() instanceof MemoryType)
                    && n.then().nodes().stream().allMatch(Piece::isPlain)
                    && n.otherwise().nodes().stream().allMatch(Piece::isPlain);
        }
        return node instanceof Node.Apply n && !Nodes.mayThrow(n) && n.out().type() instanceof Scalar;
    }

    /** Whether a loop adds something to what it carries: a sum is differentiated as it stands. */
    static boolean addsToState(Node node, Definitions definitions) {
        return node instanceof Node.Apply n
                && (n.op() == Op.ADD || n.op() == Op.SUB)
                && n.in().stream()
                        .anyMatch(operand -> definitions
                                .node(operand)
                                .filter(made -> made instanceof Node.Loop loop
                                        && loop.args().contains(operand))
                                .isPresent());
    }

    /** Follows numbers back to what code of the block was given. */
    private record Finder(Set<Node> plain, Definitions definitions, Set<Value> ends, Set<Value> cuts) {

        Piece piece(Value output) {
            Set<Node> needed = new HashSet<>();
            collect(definitions.node(output).orElseThrow(), needed);
            return new Piece(output, plain.stream().filter(needed::contains).toList(), cuts);
        }

        private void collect(Node node, Set<Node> needed) {
            if (!needed.add(node)) {
                return;
            }
            for (Operand operand : Nodes.mentioned(node)) {
                Optional<Node> made = definitions.node(operand).filter(plain::contains);
                if (made.isPresent() && !ends.contains(operand)) {
                    collect(made.get(), needed);
                }
            }
        }
    }
}
