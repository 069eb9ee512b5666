package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Element;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Scatters to one element in one block become one, where nothing reads the memory between them: the element is
 * loaded and stored once. Four terms are added in pairs.
 */
public final class Scatters {
    private final Map<Operand, Group> groups = new HashMap<>();
    private final Set<Value> kept;
    private int ids;
    private boolean changed;

    private Scatters(int firstId, Set<Value> kept) {
        ids = firstId;
        this.kept = kept;
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        Scatters scatters = new Scatters(Nodes.nextId(method), exactness.keptInOrder(method));
        Block body = scatters.block(method.body());
        SsaMethod joined = new SsaMethod(method.name(), method.params(), method.memories(), body);
        return scatters.changed ? MemoryThreading.keepingYields(joined) : method;
    }

    private Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        Map<Element, Integer> open = new HashMap<>();
        for (Node node : block.nodes()) {
            Node inner = inside(node);
            if (inner instanceof Node.Accumulate next && !kept.contains(next.out())) {
                Element target = new Element(next.array(), next.index());
                open.entrySet().removeIf(e -> !e.getKey().equals(target) && mayBeSet(nodes.get(e.getValue()), next));
                Integer earlier = open.get(target);
                nodes.addAll(earlier == null ? List.of(next) : join(nodes.set(earlier, NOTHING), next));
                open.put(target, nodes.size() - 1);
            } else {
                open.values().removeIf(at -> touches(inner, memory(nodes.get(at))));
                nodes.add(inner);
                if (isClearing(inner)) {
                    Node.Store store = (Node.Store) inner;
                    open.put(new Element(store.array(), store.index()), nodes.size() - 1);
                }
            }
        }
        nodes.removeIf(node -> node == NOTHING);
        return new Block(nodes, block.yields());
    }

    private static Operand memory(Node node) {
        return node instanceof Node.Store s ? s.memory() : ((Node.Accumulate) node).memory();
    }

    /** Whether the node clears an element that a scatter right after it may set at once. */
    private static boolean isClearing(Node node) {
        return node instanceof Node.Store s && s.value() instanceof Constant c && c.is(0.0);
    }

    /** Whether the node sets an element that may be the one which the scatter to another target adds to. */
    private static boolean mayBeSet(Node node, Node.Accumulate scatter) {
        return node instanceof Node.Store && Activity.region(memory(node)) == Activity.region(scatter.memory());
    }

    private static final Node NOTHING = new Node.Throw("", List.of(), Origin.NONE);

    private List<Node> join(Node first, Node.Accumulate next) {
        changed = true;
        if (isClearing(first)) {
            return List.of(set(next, next.value()));
        }
        Operand earlier = first instanceof Node.Store s ? s.value() : ((Node.Accumulate) first).value();
        Group group = groups.getOrDefault(earlier, new Group(Optional.empty(), List.of(earlier)));
        List<Node> nodes = new ArrayList<>();
        Value sum = group.isFull() ? pairwise(group, next, nodes) : add(earlier, next.value(), next.origin(), nodes);
        groups.put(sum, group.isFull() ? new Group(Optional.of(sum), List.of()) : group.with(next.value()));
        nodes.add(
                first instanceof Node.Store
                        ? set(next, sum)
                        : new Node.Accumulate(
                                next.out(), next.memory(), next.array(), next.index(), sum, next.origin()));
        return nodes;
    }

    private static Node set(Node.Accumulate scatter, Operand value) {
        return new Node.Store(
                scatter.out(), scatter.memory(), scatter.array(), scatter.index(), value, scatter.origin());
    }

    /**
     * What a sum is made of.
     *
     * @param done what was added before, if anything
     * @param terms what was added since, one after the other
     */
    private record Group(Optional<Operand> done, List<Operand> terms) {
        boolean isFull() {
            return terms.size() == 3;
        }

        Group with(Operand term) {
            return new Group(
                    done, Stream.concat(terms.stream(), Stream.of(term)).toList());
        }
    }

    /** Four terms in pairs, so that the second pair does not wait for the first. */
    private Value pairwise(Group group, Node.Accumulate fourth, List<Node> nodes) {
        Origin origin = fourth.origin();
        Value first = add(group.terms().get(0), group.terms().get(1), origin, nodes);
        Value second = add(group.terms().get(2), fourth.value(), origin, nodes);
        Value four = add(first, second, origin, nodes);
        return group.done().map(done -> add(done, four, origin, nodes)).orElse(four);
    }

    private Value add(Operand a, Operand b, Origin origin, List<Node> nodes) {
        Value sum = new Value(ids++, Scalar.DOUBLE, "");
        nodes.add(new Node.Apply(sum, Op.ADD, List.of(a, b), origin));
        return sum;
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), block(n.then()), block(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body()), n.origin());
        }
        return node;
    }

    private static boolean touches(Node node, Operand memory) {
        boolean[] found = {false};
        Nodes.walkOperands(new Block(List.of(node), List.of()), operand -> {
            if (operand.type() instanceof MemoryType) {
                found[0] |= Activity.region(operand) == Activity.region(memory);
            }
        });
        return found[0];
    }
}
