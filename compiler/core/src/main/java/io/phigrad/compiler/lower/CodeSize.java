package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many bytecodes a method takes, roughly and rather too many than too few. A value that is read once is taken to
 * become part of an expression; any other has a local.
 */
public final class CodeSize {
    /** Locals beyond this number are reached by longer instructions. */
    private static final int NARROW = 255;

    /** Uses of a value that came after the count. */
    private static final int UNKNOWN = 2;

    private static final int BRANCH = 3;
    private static final int HELPER = 22;

    private final Map<Value, Integer> uses = new HashMap<>();
    private final int local;

    public CodeSize(SsaMethod method) {
        Nodes.walkOperands(method.body(), operand -> {
            if (operand instanceof Value value) {
                uses.merge(value, 1, Integer::sum);
            }
        });
        int params = method.params().stream().mapToInt(CodeSize::slots).sum();
        local = params + deepest(method.body()) > NARROW ? 4 : 2;
    }

    /** Of the method that the sizes are for. */
    public static int of(SsaMethod method) {
        return new CodeSize(method).of(method.body());
    }

    /** How many slots for locals are in use at most: what a region has declared is free again after it. */
    private int deepest(Block block) {
        int declared = 0;
        int deepest = 0;
        for (Node node : block.nodes()) {
            declared += node.outs().stream()
                    .filter(this::isLocal)
                    .mapToInt(CodeSize::slots)
                    .sum();
            if (node instanceof Node.Loop loop) {
                int carried = loop.args().stream().mapToInt(CodeSize::slots).sum();
                deepest = Math.max(deepest, declared + carried + deepest(loop.header()));
                deepest = Math.max(deepest, declared + carried + deepest(loop.body()));
            } else {
                for (Block region : Nodes.regions(node)) {
                    deepest = Math.max(deepest, declared + deepest(region));
                }
            }
            deepest = Math.max(deepest, declared);
        }
        return deepest;
    }

    private static int slots(Value value) {
        if (value.type() instanceof MemoryType) {
            return 0;
        }
        return value.type() == Scalar.DOUBLE || value.type() == Scalar.LONG ? 2 : 1;
    }

    private boolean isLocal(Value value) {
        return !(value.type() instanceof MemoryType) && uses.getOrDefault(value, UNKNOWN) > 1;
    }

    int of(Block block) {
        return of(block.nodes());
    }

    int of(List<Node> nodes) {
        return nodes.stream().mapToInt(this::of).sum();
    }

    int of(Node node) {
        if (node instanceof Node.If n) {
            return 2 * BRANCH + read(n.condition()) + of(n.then()) + of(n.otherwise()) + copies(n.outs(), 1);
        } else if (node instanceof Node.Loop n) {
            return 3 * BRANCH + of(n.header()) + of(n.body()) + copies(n.outs(), 2);
        }
        int all = operation(node);
        for (Operand operand : Nodes.operands(node)) {
            all += read(operand);
        }
        for (Value out : node.outs()) {
            all += isLocal(out) ? local : 0;
        }
        return all;
    }

    private static int operation(Node node) {
        if (node instanceof Node.Apply n) {
            return operation(n.op());
        } else if (node instanceof Node.Load || node instanceof Node.Length || node instanceof Node.Store) {
            return 1;
        } else if (node instanceof Node.Accumulate) {
            return 4;
        } else if (node instanceof Node.Call) {
            return 20;
        }
        return HELPER;
    }

    private static int operation(Op op) {
        return switch (op.form()) {
            case INFIX -> op.isComparison() ? 1 + BRANCH : 1;
            case PREFIX, CONVERSION -> 2;
            case TERNARY -> 2 * BRANCH;
            case METHOD, OBJECTS, CHECKPOINTS, DOUBLE_TEST, MATH, STRICT_MATH -> 3;
        };
    }

    /** Each value that regions give is copied so often. */
    private int copies(List<Value> outs, int times) {
        return (int) outs.stream()
                        .filter(out -> !(out.type() instanceof MemoryType))
                        .count()
                * times
                * local;
    }

    private int read(Operand operand) {
        if (operand.type() instanceof MemoryType) {
            return 0;
        } else if (operand instanceof Constant) {
            return 3;
        }
        return isLocal((Value) operand) ? local : 0;
    }
}
