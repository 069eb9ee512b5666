package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.compiler.analysis.Wording;
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
     * The method with its result a segment, or why it has no term, or one too large.
     *
     * @param relaxed whether the value, too, may be computed from the simpler term
     * @param settings what a segment may be
     */
    public static Attempt of(SsaMethod method, Activity activity, boolean relaxed, Settings settings) {
        Operand result = method.body().yields().get(0);
        if (!(result instanceof Value value) || result.type() != Scalar.DOUBLE) {
            return new Attempt.Refused(
                    result instanceof Value ? "the result is no double" : "the result is a constant");
        }
        Terms terms = new Terms();
        Elevation elevation = Elevation.of(method, terms);
        Expr term = elevation.of(result);
        TermEnds ends = new TermEnds(method, elevation);
        Borders borders = new Borders(ends);
        Set<Value> inputs = new LinkedHashSet<>();
        for (Symbol symbol : term.free()) {
            Optional<String> why = input(symbol, elevation, activity, inputs, ends.wording());
            if (why.isPresent()) {
                return new Attempt.Refused(why.get());
            }
        }
        if (inputs.contains(value)) {
            return new Attempt.Refused(
                    "the result has no term: " + ends.why(value).orElse("it is a parameter"));
        }
        return size(term, inputs, settings).<Attempt>map(Attempt.Refused::new).orElseGet(() -> {
            SsaMethod made = written(method, elevation, term, List.copyOf(inputs), relaxed, settings);
            Bounds bounds = new Bounds(
                    (Value) made.body().yields().get(0),
                    inputs.stream().map(borders::opaque).toList(),
                    "it is the result of the method");
            return new Attempt.Made(made, List.of(bounds), List.of());
        });
    }

    /** Notes what the term is computed from; gives what is in the way. */
    private static Optional<String> input(
            Symbol symbol, Elevation elevation, Activity activity, Set<Value> inputs, Wording wording) {
        Optional<Value> value = elevation.value(symbol);
        if (value.isEmpty()) {
            return Optional.of("its term needs the number of rounds of a loop, which nothing holds");
        } else if (reads(activity, elevation, symbol)) {
            return Optional.of(
                    "its term reads elements of " + wording.array(value.get()) + ", which carry derivatives");
        } else if (!activity.isVaried(value.get())) {
            return Optional.empty();
        } else if (value.get().type() != Scalar.DOUBLE) {
            return Optional.of(
                    "its term needs " + wording.of(value.get()) + ", which carries derivatives and is no double");
        }
        inputs.add(value.get());
        return Optional.empty();
    }

    private static Optional<String> size(Expr term, Set<Value> inputs, Settings settings) {
        int size = TermSize.of(List.of(term));
        if (inputs.isEmpty()) {
            return Optional.of("its term depends on no number that carries a derivative");
        } else if (inputs.size() > MOST_INPUTS) {
            return Optional.of("its term depends on " + inputs.size() + " numbers, more than " + MOST_INPUTS);
        } else if (size > settings.limit()) {
            return Optional.of("its term has " + size + " nodes, more than the limit of " + settings.limit());
        }
        return settings.has(Settings.Part.PHI_CALCULUS) || isStraight(term, new HashSet<>())
                ? Optional.empty()
                : Optional.of("it has branches or loops, which end segments without the phi-calculus");
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
