package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Scatters that add nothing where a branch goes the one way stand on its other side, with the loops that do nothing else:
 *
 * <pre>{@code
 * rBar = 0; if (r < cutoff) { rBar = f(r); }
 * xBar[i] += rBar * dx; xBar[j] -= rBar * dx;
 *
 * if (r < cutoff) { rBar = f(r); xBar[i] += rBar * dx; xBar[j] -= rBar * dx; }
 * }</pre>
 *
 * <p>Only where the method adds to an array and never reads it: an adjoint that is zero contributes zero, whatever the partial.
 */
final class GuardedScatters {
    /** A choice of numbers becomes a branch if it saves as many scatters, or a loop: a branch may be predicted wrongly. */
    private static final int FEWEST = 4;

    private final Set<Value> kept;
    /** Memory that is read, or written otherwise than by scatters. */
    private final Set<Integer> read = new HashSet<>();

    /** Arguments of the loops around. */
    private final Set<Operand> counters = new HashSet<>();

    private boolean changed;

    private GuardedScatters(SsaMethod method, Set<Value> kept) {
        this.kept = kept;
        Order order = new Order();
        method.body().nodes().stream().map(order::footprint).forEach(footprint -> {
            read.addAll(footprint.read());
            read.addAll(footprint.written());
        });
    }

    static SsaMethod run(SsaMethod method, Exactness exactness) {
        GuardedScatters pass = new GuardedScatters(method, exactness.keptInOrder(method));
        Block body = pass.block(method.body());
        SsaMethod guarded = new SsaMethod(method.name(), method.params(), method.memories(), body);
        return pass.changed ? MemoryThreading.keepingYields(guarded) : method;
    }

    /** Scatters that come to one element after the other are cheap, and may be the first that come to them: {@link InitialStores}. */
    private boolean isFree(Node.Accumulate scatter) {
        return !kept.contains(scatter.out())
                && !read.contains(Activity.region(scatter.memory()))
                && !counters.contains(scatter.index());
    }

    /** From the last node on, so that what has moved into a branch moves on with it. */
    private Block block(Block block) {
        List<Node> nodes =
                new ArrayList<>(block.nodes().stream().map(this::inside).toList());
        for (int k = nodes.size() - 1; k >= 0; k--) {
            for (Gate gate : Gate.of(nodes.get(k))) {
                Optional<Idle> idle = Idle.behind(k, gate, nodes, block.yields(), this::isFree);
                if (idle.filter(found -> pays(gate, found)).isPresent()) {
                    nodes = new ArrayList<>(idle.get().moved(gate));
                    k += idle.get().ahead().size();
                    changed = true;
                    break;
                }
            }
        }
        return new Block(nodes, block.yields());
    }

    private static boolean pays(Gate gate, Idle idle) {
        return gate.isBranch()
                || idle.effects().size() >= FEWEST
                || idle.effects().stream().anyMatch(Node.Loop.class::isInstance);
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), block(n.then()), block(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            counters.addAll(n.args());
            Block body = block(n.body());
            counters.removeAll(n.args());
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), body, n.origin());
        }
        return node;
    }

    /**
     * A branch that makes some of its results zero on one side; a choice is taken for one.
     *
     * @param whenTrue whether that is the first side
     */
    record Gate(Node.If branch, boolean isBranch, boolean whenTrue, List<Value> zero) {

        static List<Gate> of(Node node) {
            if (node instanceof Node.If n) {
                return List.of(of(n, true, false), of(n, true, true));
            } else if (node instanceof Node.Apply n
                    && n.op() == Op.SELECT
                    && n.out().type() == Scalar.DOUBLE) {
                Node.If branch = new Node.If(
                        List.of(n.out()),
                        n.in().get(0),
                        new Block(List.of(), List.of(n.in().get(1))),
                        new Block(List.of(), List.of(n.in().get(2))),
                        n.origin());
                return List.of(of(branch, false, false), of(branch, false, true));
            }
            return List.of();
        }

        private static Gate of(Node.If branch, boolean isBranch, boolean whenTrue) {
            List<Operand> yields = (whenTrue ? branch.then() : branch.otherwise()).yields();
            List<Value> zero = new ArrayList<>();
            for (int k = 0; k < yields.size(); k++) {
                if (yields.get(k) instanceof Constant c && c.is(0.0)) {
                    zero.add(branch.outs().get(k));
                }
            }
            return new Gate(branch, isBranch, whenTrue, zero);
        }

        Block busySide() {
            return whenTrue ? branch.otherwise() : branch.then();
        }

        Node.If withBusySide(Block block) {
            return new Node.If(
                    branch.outs(),
                    branch.condition(),
                    whenTrue ? branch.then() : block,
                    whenTrue ? block : branch.otherwise(),
                    branch.origin());
        }
    }
}
