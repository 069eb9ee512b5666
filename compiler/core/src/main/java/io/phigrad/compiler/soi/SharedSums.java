package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is formed already is not summed up again: a sum that is at hand, or comes apart by linearity into sums at hand ({@link
 * LinearSplit}), needs no loop. In Shen et al. 2021, Fig. 6, the derivative of the last loop, {@code sum x (y - x w)}, is
 * {@code Sxy - w Sxx}, both known from the loop before.
 *
 * <p>A sum over parameters that was formed under a guard is formed before it instead. That is safe where the sum that asks
 * for it runs over the same elements and is reached without a throw from there.
 */
final class SharedSums {
    private final Elevation elevation;
    private final Terms terms;
    private final NewValues ids;
    private final Set<Value> params;
    private final Map<Value, Operand> replaced = new HashMap<>();

    private SharedSums(SsaMethod method) {
        terms = new Terms();
        elevation = Elevation.of(method, terms);
        ids = new NewValues(method);
        params = Set.copyOf(method.params());
    }

    /** The method without the sums that it forms twice. */
    static SsaMethod of(SsaMethod method) {
        SharedSums pass = new SharedSums(method);
        Place top = pass.new Place(TermLowering.Scope.outermost());
        method.params().forEach(top::bind);
        Block body = pass.block(method.body(), top);
        if (pass.replaced.isEmpty()) {
            return method;
        }
        Block shared = Substitution.of(pass.replaced).apply(body);
        SsaMethod result = new SsaMethod(method.name(), method.params(), method.memories(), shared);
        return of(Cleanup.of(MemoryThreading.keepingYields(result)));
    }

    /** A block while it is being rewritten: what is visible there, and the sums that were formed. */
    private final class Place {
        private final TermLowering.Scope visible;
        private final List<Node> nodes = new ArrayList<>();
        /** For sums formed in a branch further up: where that branch stands among the nodes. */
        private final Map<Fold, Integer> guarded = new HashMap<>();

        Place(TermLowering.Scope visible) {
            this.visible = visible;
        }

        Place inner() {
            return new Place(visible.inner());
        }

        void bind(Value value) {
            if (!(value.type() instanceof Scalar)) {
                return;
            }
            Expr term = elevation.of(value);
            if (visible.find(term).isEmpty()) {
                visible.bind(term, value);
            }
            sums(value).stream().filter(sum -> visible.find(sum).isEmpty()).forEach(sum -> visible.bind(sum, value));
        }

        /** Whether the term can be computed here without a loop. */
        boolean reaches(Expr term) {
            if (visible.find(term).isPresent() || term instanceof Const) {
                return true;
            }
            boolean isLoop = term instanceof Fold || term instanceof Iterate;
            return !isLoop && !(term instanceof Symbol) && term.parts().stream().allMatch(this::reaches);
        }

        boolean isAtHand(Fold sum) {
            return visible.find(sum).isPresent() || guarded.containsKey(sum);
        }

        /** Forms a sum before the guard under which it was formed until now. */
        void release(Fold sum, Origin origin) {
            int at = guarded.getOrDefault(sum, nodes.size());
            TermLowering.Scope scope = TermLowering.Scope.outermost();
            visible.bind(sum, new TermLowering(elevation, ids, origin).lower(sum, scope));
            nodes.addAll(at, scope.nodes());
            guarded.replaceAll(
                    (fold, index) -> index >= at ? index + scope.nodes().size() : index);
        }
    }

    private Block block(Block block, Place place) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Loop loop) {
                Block body = block(loop.body(), place.inner());
                place.nodes.add(
                        new Node.Loop(loop.outs(), loop.args(), loop.inits(), loop.header(), body, loop.origin()));
                loop.outs().forEach(out -> share(out, loop, place));
            } else if (node instanceof Node.If n) {
                Block then = block(n.then(), place.inner());
                Block otherwise = block(n.otherwise(), place.inner());
                note(n, place);
                place.nodes.add(new Node.If(n.outs(), n.condition(), then, otherwise, n.origin()));
            } else {
                if (node instanceof Node.Throw) {
                    place.guarded.clear();
                }
                place.nodes.add(node);
            }
            node.outs().stream().filter(out -> !replaced.containsKey(out)).forEach(place::bind);
        }
        return new Block(place.nodes, block.yields());
    }

    /** The sums of a branch, for those that ask later. */
    private void note(Node.If branch, Place place) {
        boolean[] throwing = {false};
        Nodes.walk(new Block(List.of(branch), List.of()), node -> throwing[0] |= node instanceof Node.Throw);
        if (throwing[0]) {
            place.guarded.clear();
            return;
        }
        for (Block side : List.of(branch.then(), branch.otherwise())) {
            side.nodes().stream()
                    .filter(Node.Loop.class::isInstance)
                    .flatMap(loop -> loop.outs().stream())
                    .flatMap(out -> sums(out).stream())
                    .filter(sum -> sum.free().stream().allMatch(this::isParameter))
                    .forEach(sum -> place.guarded.putIfAbsent(sum, place.nodes.size()));
        }
    }

    private void share(Value out, Node.Loop loop, Place place) {
        if (out.type() != Scalar.DOUBLE) {
            return;
        }
        Optional<Expr> sum = Sums.of(terms, elevation.of(out));
        Optional<Expr> parts = sum.flatMap(s -> LinearSplit.of(terms, s, place::isAtHand));
        parts.filter(term -> Sums.in(term).stream().allMatch(place::isAtHand)).ifPresent(term -> {
            Sums.in(term).stream()
                    .filter(fold -> place.visible.find(fold).isEmpty())
                    .forEach(fold -> place.release(fold, loop.origin()));
            if (place.reaches(term)) {
                TermLowering.Scope scope = place.visible.inner();
                replaced.put(out, new TermLowering(elevation, ids, loop.origin()).lower(term, scope));
                place.nodes.addAll(scope.nodes());
            }
        });
    }

    private boolean isParameter(Symbol symbol) {
        return elevation.value(symbol).filter(params::contains).isPresent();
    }

    /** The sums that a value is, if it starts from zero: as the program writes it, and with its factors in order. */
    private List<Fold> sums(Value value) {
        List<Fold> sums = new ArrayList<>();
        Sums.of(terms, elevation.of(value)).ifPresent(sum -> {
            for (boolean asWritten : new boolean[] {true, false}) {
                LinearSplit.of(terms, sum, fold -> asWritten)
                        .filter(Fold.class::isInstance)
                        .ifPresent(fold -> sums.add((Fold) fold));
            }
        });
        return sums;
    }
}
