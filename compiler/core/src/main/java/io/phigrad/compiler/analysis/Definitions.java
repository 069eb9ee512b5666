package io.phigrad.compiler.analysis;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Where each value of a method is defined, and how often it is used. */
public final class Definitions {
    private final Map<Value, Node> nodes = new HashMap<>();
    private final Map<Value, Block> blocks = new HashMap<>();
    private final Map<Value, Integer> uses = new HashMap<>();
    private final Map<Block, Node> owners = new IdentityHashMap<>();
    private final Map<Node, Block> homes = new IdentityHashMap<>();

    public Definitions(Block body) {
        visit(body);
        Nodes.walkOperands(body, operand -> {
            if (operand instanceof Value v) {
                uses.merge(v, 1, Integer::sum);
            }
        });
    }

    private void visit(Block block) {
        for (Node node : block.nodes()) {
            homes.put(node, block);
            node.outs().forEach(out -> define(out, node, block));
            if (node instanceof Node.Loop loop) {
                loop.args().forEach(arg -> define(arg, loop, loop.body()));
            }
            for (Block region : Nodes.regions(node)) {
                owners.put(region, node);
                visit(region);
            }
        }
    }

    private void define(Value value, Node node, Block block) {
        nodes.put(value, node);
        blocks.put(value, block);
    }

    /** The node that defines a value: for a loop's argument the loop; empty for parameters. */
    public Optional<Node> node(Operand operand) {
        return operand instanceof Value v ? Optional.ofNullable(nodes.get(v)) : Optional.empty();
    }

    /** The operator application that defines a value, if it is one. */
    public Optional<Node.Apply> apply(Operand operand) {
        return node(operand).filter(Node.Apply.class::isInstance).map(Node.Apply.class::cast);
    }

    /** The block in which a value is defined: for a loop's argument its body; empty for parameters. */
    public Optional<Block> block(Operand operand) {
        return operand instanceof Value v ? Optional.ofNullable(blocks.get(v)) : Optional.empty();
    }

    /** The branch or loop that owns a region; empty for the method's body. */
    public Optional<Node> owner(Block region) {
        return Optional.ofNullable(owners.get(region));
    }

    /** The block that a node stands in. */
    public Block home(Node node) {
        return requireNonNull(homes.get(node));
    }

    /** The node that a block stands in, seen from outside: the block around that node. */
    public Optional<Block> parent(Block region) {
        return owner(region).map(homes::get);
    }

    /** Whether {@code inner} is {@code outer} or lies within it. */
    public boolean isWithin(Block inner, Block outer) {
        Optional<Block> at = Optional.of(inner);
        while (at.isPresent()) {
            if (at.get() == outer) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    /** Whether the operand has one value throughout the loop, known before it starts. */
    public boolean isInvariant(Operand operand, Node.Loop loop) {
        Node.Loop known = original(loop);
        return block(operand)
                .map(home -> !isWithin(home, known.body()) && !isWithin(home, known.header()))
                .orElse(true);
    }

    /** The loop as these definitions know it: a pass may hold one that it has rewritten inside. */
    private Node.Loop original(Node.Loop loop) {
        return loop.args().isEmpty()
                ? loop
                : node(loop.args().get(0)).map(Node.Loop.class::cast).orElse(loop);
    }

    public int uses(Value value) {
        return uses.getOrDefault(value, 0);
    }
}
