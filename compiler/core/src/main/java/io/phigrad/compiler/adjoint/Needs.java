package io.phigrad.compiler.adjoint;

import io.phigrad.phi.derive.AdjointRules;
import io.phigrad.phi.derive.Arithmetic;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * To-be-recorded analysis of one step: which primal values its reverse reads. It asks the derivative rules
 * themselves, by running them on a scratch program.
 */
final class Needs {
    private final Primal primal;

    Needs(Primal primal) {
        this.primal = primal;
    }

    /** What the reverse of this node reads; for branches and loops only what decides their control. */
    Set<Value> of(Node node) {
        Set<Value> needed = new LinkedHashSet<>();
        if (node instanceof Node.If n) {
            add(n.condition(), needed);
        } else if (node instanceof Node.Loop n) {
            ofLoop(n, needed);
        } else if (!primal.isActive(node)) {
            return needed;
        } else if (node instanceof Node.Apply n) {
            ofApply(n, needed);
        } else if (node instanceof Node.Segment n) {
            for (int k = 0; k < n.inputs().size(); k++) {
                if (primal.isActive(n.inputs().get(k))) {
                    add(n.partials().get(k), needed);
                }
            }
        } else if (node instanceof Node.Load n) {
            add(primal.shadow(n.array()), needed);
            add(n.index(), needed);
        } else if (node instanceof Node.Store n) {
            add(primal.shadow(n.array()), needed);
            add(n.index(), needed);
        } else if (node instanceof Node.Accumulate n) {
            add(primal.shadow(n.array()), needed);
            add(n.index(), needed);
        } else if (node instanceof Node.Call n) {
            primal.callees().asked(n.callee()).forEach(k -> add(n.arguments().get(k), needed));
        }
        return needed;
    }

    /** What putting back the element that a store has overwritten reads; nothing for other nodes. */
    Set<Value> ofUndo(Node node) {
        Set<Value> needed = new LinkedHashSet<>();
        if (node instanceof Node.Store n) {
            add(n.array(), needed);
            add(n.index(), needed);
        } else if (node instanceof Node.Accumulate n) {
            add(n.array(), needed);
            add(n.index(), needed);
        }
        primal.companions().oldElement(node).ifPresent(needed::add);
        return needed;
    }

    private static void add(Object operand, Set<Value> needed) {
        if (operand instanceof Value v) {
            needed.add(v);
        }
    }

    private void ofLoop(Node.Loop loop, Set<Value> needed) {
        primal.inductions()
                .counted(loop)
                .ifPresentOrElse(
                        counted -> {
                            add(counted.init(), needed);
                            add(counted.bound(), needed);
                        },
                        () -> add(primal.trips(loop), needed));
        for (int k = 0; k < loop.args().size(); k++) {
            if (primal.inductions().step(loop, k).isPresent()) {
                add(loop.inits().get(k), needed);
            }
        }
    }

    private void ofApply(Node.Apply node, Set<Value> needed) {
        SsaBuilder scratch = new SsaBuilder(0);
        AdjointRules rules = new AdjointRules(new Arithmetic(scratch), primal.facts());
        for (int k = 0; k < node.in().size(); k++) {
            if (primal.isActive(node.in().get(k)) && AdjointRules.carries(node, k)) {
                rules.contribution(node, k, new Asked(node, scratch, needed), scratch.fresh(Scalar.DOUBLE, ""));
            }
        }
    }

    /** Stands in for the primal and notes what is asked for. */
    private final class Asked implements AdjointRules.Primals {
        private final Node.Apply node;
        private final SsaBuilder scratch;
        private final Set<Value> needed;

        Asked(Node.Apply node, SsaBuilder scratch, Set<Value> needed) {
            this.node = node;
            this.scratch = scratch;
            this.needed = needed;
        }

        @Override
        public Operand in(int k) {
            add(node.in().get(k), needed);
            return stand(scratch, node.in().get(k).type());
        }

        @Override
        public Operand result() {
            needed.add(node.out());
            return stand(scratch, Scalar.DOUBLE);
        }

        @Override
        public Optional<Operand> companion(Op op) {
            return primal.companions().of(op, node).map(this::asked);
        }

        @Override
        public Optional<Operand> reciprocal() {
            return primal.companions().reciprocal(node.in().get(1), node).map(this::asked);
        }

        @Override
        public Optional<Operand> reciprocalOfResult() {
            return primal.companions().reciprocal(node.out(), node).map(this::asked);
        }

        private Operand asked(Value value) {
            needed.add(value);
            return stand(scratch, Scalar.DOUBLE);
        }

        @Override
        public boolean isMasked(int k) {
            return primal.absorbs(node, k);
        }
    }

    private static Value stand(SsaBuilder scratch, Type type) {
        return scratch.fresh(type.isFloating() ? Scalar.DOUBLE : type, "");
    }
}
