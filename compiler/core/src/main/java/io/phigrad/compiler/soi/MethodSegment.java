package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.derive.Derivative;
import io.phigrad.phi.derive.Steepness;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LoopSolver;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of a method as one segment: its term over what it is computed from, down to what has no term, differentiated
 * symbolically, its partials simplified as a whole.
 */
public final class MethodSegment {
    private static final int MOST_INPUTS = 8;

    private MethodSegment() {}

    /**
     * The method with its result a segment; empty if that has no term, or one too large.
     *
     * @param relaxed whether the value, too, may be computed from the simpler term
     * @param settings what a segment may be
     */
    public static Optional<SsaMethod> of(SsaMethod method, Activity activity, boolean relaxed, Settings settings) {
        Operand result = method.body().yields().get(0);
        if (!(result instanceof Value value) || result.type() != Scalar.DOUBLE) {
            return Optional.empty();
        }
        Terms terms = new Terms();
        Elevation elevation = Elevation.of(method, terms);
        Expr term = elevation.of(result);
        return inputs(term, elevation, activity, settings)
                .flatMap(inputs -> inputs.contains(value)
                        ? Optional.empty()
                        : Optional.of(written(method, elevation, term, List.copyOf(inputs), relaxed, settings)));
    }

    private static Optional<Set<Value>> inputs(Expr term, Elevation elevation, Activity activity, Settings settings) {
        Set<Value> inputs = new LinkedHashSet<>();
        for (Symbol symbol : term.free()) {
            Optional<Value> value = elevation.value(symbol);
            boolean fits = value.isPresent()
                    && (!activity.isVaried(value.get()) || value.get().type() == Scalar.DOUBLE)
                    && !reads(activity, elevation, symbol);
            if (!fits) {
                return Optional.empty();
            }
            if (activity.isVaried(value.get())) {
                inputs.add(value.get());
            }
        }
        boolean small = inputs.size() <= MOST_INPUTS
                && TermSize.of(List.of(term)) <= settings.limit()
                && (settings.has(Settings.Part.PHI_CALCULUS) || isStraight(term, new HashSet<>()));
        return inputs.isEmpty() || !small ? Optional.empty() : Optional.of(inputs);
    }

    /** Whether the term has neither branches nor loops. */
    private static boolean isStraight(Expr term, Set<Expr> seen) {
        return !seen.add(term)
                || (term instanceof Expr.Apply || term.parts().isEmpty())
                        && term.parts().stream().allMatch(part -> isStraight(part, seen));
    }

    /** Whether the symbol is an array whose elements carry derivatives. */
    private static boolean reads(Activity activity, Elevation elevation, Symbol symbol) {
        return !(symbol.type() instanceof Scalar)
                && elevation.regions(symbol).stream().anyMatch(activity::isActive);
    }

    private static SsaMethod written(
            SsaMethod method, Elevation elevation, Expr term, List<Value> inputs, boolean relaxed, Settings settings) {
        Terms terms = elevation.terms();
        List<Expr> along = new ArrayList<>();
        inputs.forEach(input -> along.add(elevation.of(input)));
        Expr closed = new LoopSolver(terms, elevation.counts()).close(term).term();
        Expr simpler = settings.simplified(terms, List.of(closed)).get(0);
        List<Expr> partials = settings.simplified(terms, new Derivative(terms).partials(simpler, along));
        NewValues ids = new NewValues(method);
        TermLowering.Scope scope = TermLowering.Scope.outermost();
        for (Node node : settings.has(Settings.Part.SHARING) ? method.body().nodes() : List.<Node>of()) {
            node.outs().stream()
                    .filter(out -> out.type() instanceof Scalar)
                    .forEach(out -> scope.bind(elevation.of(out), out));
        }
        Value result = (Value) method.body().yields().get(0);
        List<Expr> roots = new ArrayList<>(partials);
        roots.add(relaxed ? simpler : term);
        List<Operand> lowered = new TermLowering(elevation, ids, Origin.NONE).lower(roots, scope);
        Value out = ids.of(Scalar.DOUBLE, result.name());
        List<Node> nodes = new ArrayList<>(method.body().nodes());
        nodes.addAll(scope.nodes());
        boolean steep = partials.stream().anyMatch(Steepness::mayBeInfinite);
        nodes.add(new Node.Segment(
                out,
                lowered.get(partials.size()),
                List.copyOf(inputs),
                lowered.subList(0, partials.size()),
                steep,
                Origin.NONE));
        return MemoryThreading.keepingYields(
                new SsaMethod(method.name(), method.params(), method.memories(), new Block(nodes, List.of(out))));
    }
}
