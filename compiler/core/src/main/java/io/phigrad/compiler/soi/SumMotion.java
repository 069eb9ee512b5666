package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Wording;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sums leave loops. A loop that only adds is a sum; a sum whose terms are linear in what changes around it splits into sums
 * that do not change ({@link LinearSplit}); these are formed once, before the loop around, under the guard that it runs at
 * all. In Shen et al. 2021, Fig. 6, {@code sum x y} and {@code sum x x} leave the while loop so.
 */
public final class SumMotion {
    private final Elevation elevation;
    private final Terms terms;
    private final NewValues ids;
    private final Wording wording;
    private final Map<Value, Operand> closed = new HashMap<>();
    /** Why sums stay where they are. */
    private final List<String> staying = new ArrayList<>();

    private SumMotion(SsaMethod method) {
        wording = Wording.of(method);
        terms = new Terms();
        elevation = Elevation.of(method, terms);
        ids = new NewValues(method);
    }

    /** The method with sums moved, or why none can be. */
    public static Attempt of(SsaMethod method) {
        SumMotion motion = new SumMotion(method);
        Block body = motion.block(method.body(), Optional.empty());
        if (motion.closed.isEmpty()) {
            return new Attempt.Refused(
                    motion.staying.isEmpty()
                            ? "no loop stands in a round of another"
                            : String.join("; ", motion.staying));
        }
        Block replaced = Substitution.of(motion.closed).apply(body);
        SsaMethod moved = MemoryThreading.keepingYields(
                new SsaMethod(method.name(), method.params(), method.memories(), replaced));
        return new Attempt.Made(moved, List.of(), List.of());
    }

    /** A loop around the place one looks at, which is reached in every round. */
    private final class Around {
        private final Node.Loop loop;
        private final Set<Value> inside;
        private final Set<Expr> wanted = new LinkedHashSet<>();
        private final Map<Expr, Value> names = new HashMap<>();

        Around(Node.Loop loop) {
            this.loop = loop;
            this.inside = LoopValues.of(loop);
        }

        boolean changes(Symbol symbol) {
            return elevation.value(symbol).map(inside::contains).orElse(true);
        }

        boolean isInvariant(Expr term) {
            return term.free().stream().noneMatch(this::changes);
        }

        /** A name for a sum that will be formed before the loop. */
        Value before(Expr sum) {
            wanted.add(sum);
            return names.computeIfAbsent(sum, s -> ids.of(s.type(), "sum"));
        }

        /** What forms the sums, where the loop runs at least once. */
        List<Node> prelude() {
            if (wanted.isEmpty()) {
                return List.of();
            }
            Copies first = new Copies(ids);
            for (int k = 0; k < loop.args().size(); k++) {
                first.put(loop.args().get(k), loop.inits().get(k));
            }
            List<Node> nodes = new ArrayList<>(first.of(loop.header().nodes()));
            Operand runs = first.of(loop.proceed());
            TermLowering.Scope scope = TermLowering.Scope.outermost();
            List<Expr> sums = List.copyOf(wanted);
            List<Operand> yields = new TermLowering(elevation, ids, loop.origin()).lower(sums, scope);
            List<Value> outs = sums.stream().map(names::get).toList();
            List<Operand> zeros = new ArrayList<>();
            outs.forEach(out -> zeros.add(Constant.zero(out.type())));
            nodes.add(new Node.If(
                    outs, runs, new Block(scope.nodes(), yields), new Block(List.of(), zeros), loop.origin()));
            return nodes;
        }
    }

    private Block block(Block block, Optional<Around> around) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (node instanceof Node.Loop loop) {
                Optional<Around> own = loop.header().nodes().stream().allMatch(Copies::canCopy)
                        ? Optional.of(new Around(loop))
                        : Optional.empty();
                Block body = block(loop.body(), own);
                own.ifPresent(a -> nodes.addAll(a.prelude()));
                nodes.add(new Node.Loop(loop.outs(), loop.args(), loop.inits(), loop.header(), body, loop.origin()));
                around.ifPresent(a -> close(loop, a, nodes));
            } else if (node instanceof Node.If n) {
                nodes.add(new Node.If(
                        n.outs(),
                        n.condition(),
                        block(n.then(), Optional.empty()),
                        block(n.otherwise(), Optional.empty()),
                        n.origin()));
            } else {
                nodes.add(node);
            }
        }
        return new Block(nodes, block.yields());
    }

    /** Puts in place of what the loop leaves the sums that it forms, if all of them can be formed before the loop around. */
    private void close(Node.Loop loop, Around around, List<Node> nodes) {
        for (Value out : loop.outs()) {
            if (out.type() == Scalar.DOUBLE) {
                Optional<Expr> sum = Sums.of(terms, elevation.of(out));
                Optional<Expr> split = sum.flatMap(s -> LinearSplit.of(terms, s, around::isInvariant));
                String what = wording.of(out) + " of the loop" + Wording.in(loop.origin());
                if (sum.isEmpty()) {
                    staying.add(what + " is no sum of terms of its rounds");
                } else if (split.isEmpty()) {
                    staying.add(what + " is not linear in what changes around it, or not as accurate in parts");
                } else if (!Sums.in(split.get()).stream().allMatch(around::isInvariant)) {
                    staying.add(what + " is another sum in each round around it");
                } else {
                    close(loop, out, split.get(), around, nodes);
                }
            }
        }
    }

    private void close(Node.Loop loop, Value out, Expr term, Around around, List<Node> nodes) {
        TermLowering.Scope scope = TermLowering.Scope.outermost();
        Sums.in(term).forEach(fold -> scope.bind(fold, around.before(fold)));
        Operand value = new TermLowering(elevation, ids, loop.origin()).lower(term, scope);
        nodes.addAll(scope.nodes());
        closed.put(out, value);
    }
}
