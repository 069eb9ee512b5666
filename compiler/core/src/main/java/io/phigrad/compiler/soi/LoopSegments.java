package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.compiler.analysis.TermEnds;
import io.phigrad.phi.derive.Steepness;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A loop as one segment: it carries the derivatives of its numbers along beside them, with respect to the few numbers that
 * it reads, and leaves with its partial derivatives in hand. Nothing is stored, and the reverse sweep takes it in one step.
 *
 * <p>With states {@code s} and inputs {@code x}, {@code s' = f(s, x)} carries {@code D' = (df/ds) D + df/dx}; the partials
 * of {@code f} are symbolic, so branches and breaks are phis whose conditions are constants (Shen et al. 2021, C2).
 */
public final class LoopSegments {
    private final SsaMethod method;
    private final Elevation elevation;
    private final TermEnds ends;
    private final Terms terms;
    private final NewValues ids;
    private final Settings settings;

    private LoopSegments(SsaMethod method, Node.Loop loop, Settings settings) {
        this.method = method;
        this.terms = new Terms();
        this.elevation = Elevation.inside(method, loop, terms);
        this.ends = new TermEnds(method, elevation);
        this.ids = new NewValues(method);
        this.settings = settings;
    }

    /** The method with one of its loops made a segment, or why that loop cannot be one. */
    public static Attempt of(SsaMethod method, Activity activity, Node.Loop loop, Settings settings) {
        return new LoopSegments(method, loop, settings).with(loop, activity);
    }

    private Attempt with(Node.Loop loop, Activity activity) {
        LoopPlan plan = LoopPlan.of(activity, ends, loop, settings);
        if (!plan.refusal().isEmpty()) {
            return new Attempt.Refused(plan.refusal());
        }
        List<Node> nodes = written(loop, plan);
        Rewrite put = new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                boolean found = node instanceof Node.Loop n && n.outs().equals(loop.outs());
                return found ? nodes : List.of(node);
            }
        };
        return new Attempt.Made(MemoryThreading.keepingYields(put.apply(method)), bounds(loop, plan), List.of());
    }

    private List<Bounds> bounds(Node.Loop loop, LoopPlan plan) {
        Borders borders = new Borders(ends);
        return plan.states().stream()
                .map(k -> new Bounds(
                        loop.outs().get(k),
                        plan.inputs().stream().map(borders::outside).toList(),
                        "the loop leaves it, and a loop is a segment with all its rounds"))
                .toList();
    }

    private List<Node> written(Node.Loop loop, LoopPlan plan) {
        int n = plan.states().size();
        int m = plan.inputs().size();
        List<Value> args = new ArrayList<>();
        List<Operand> inits = new ArrayList<>();
        for (int k : plan.states()) {
            for (Operand input : plan.inputs()) {
                args.add(ids.of(Scalar.DOUBLE, tangentName(loop.args().get(k))));
                inits.add(Constant.of(loop.inits().get(k).equals(input) ? 1.0 : 0.0));
            }
        }
        TermLowering.Scope scope = TermLowering.Scope.outermost();
        if (settings.has(Settings.Part.SHARING)) {
            bind(loop.header(), scope);
            bind(loop.body(), scope);
        }
        List<Expr> sums = new ArrayList<>();
        List<Expr> tangents = new ArrayList<>();
        for (Value arg : args) {
            Symbol symbol = terms.fresh(Scalar.DOUBLE, arg.name());
            scope.bind(symbol, arg);
            tangents.add(symbol);
        }
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < m; j++) {
                sums.add(unlessLeft(loop, tangent(plan, plan.partials().get(k), tangents, j)));
            }
        }
        List<Operand> nexts = new TermLowering(elevation, ids, loop.origin()).lower(sums, scope);
        return loopAndSegments(loop, plan, args, inits, scope.nodes(), nexts);
    }

    private static String tangentName(Value value) {
        return value.name().isEmpty() ? "" : value.name() + "Dot";
    }

    /** Values of the round that the partials may take from where the primal has them. */
    private void bind(Block block, TermLowering.Scope scope) {
        for (Node node : block.nodes()) {
            for (Value out : node.outs()) {
                if (out.type() instanceof Scalar) {
                    scope.bind(elevation.of(out), out);
                }
            }
        }
    }

    private Expr tangent(LoopPlan plan, List<Expr> partials, List<Expr> tangents, int j) {
        int n = plan.states().size();
        int m = plan.inputs().size();
        Steepness steep = new Steepness(terms);
        Expr sum = partials.get(n + j);
        for (int k = 0; k < n; k++) {
            sum = plus(sum, steep.carried(partials.get(k), tangents.get(k * m + j), plan.rooted()));
        }
        return sum;
    }

    /** The tangent with a break before it, so that the loop can be left there (C1). */
    private Expr unlessLeft(Node.Loop loop, Expr tangent) {
        Expr stop = elevation.of(loop.stop());
        if (stop instanceof Const) {
            return tangent;
        }
        List<Expr> sides = new ArrayList<>();
        for (boolean leaves : new boolean[] {true, false}) {
            sides.add(terms.rebuild(tangent, part -> part == stop ? terms.truth(leaves) : part));
        }
        List<Expr> simpler = settings.simplified(terms, sides);
        return terms.phi(stop, simpler.get(0), simpler.get(1));
    }

    private Expr plus(Expr a, Expr b) {
        return isConst(a, 0.0) ? b : isConst(b, 0.0) ? a : terms.add(a, b);
    }

    private static boolean isConst(Expr term, double number) {
        return term instanceof Const c && c.is(number);
    }

    private List<Node> loopAndSegments(
            Node.Loop loop,
            LoopPlan plan,
            List<Value> args,
            List<Operand> inits,
            List<Node> added,
            List<Operand> nexts) {
        List<Value> outs = new ArrayList<>(loop.outs());
        List<Value> partials = new ArrayList<>();
        args.forEach(arg -> partials.add(ids.of(Scalar.DOUBLE, arg.name())));
        List<Node> segments = new ArrayList<>();
        int m = plan.inputs().size();
        for (int at = 0; at < plan.states().size(); at++) {
            int k = plan.states().get(at);
            Value out = loop.outs().get(k);
            Value left = ids.of(out.type(), out.name());
            outs.set(k, left);
            segments.add(new Node.Segment(
                    out,
                    left,
                    plan.inputs(),
                    List.copyOf(partials.subList(at * m, (at + 1) * m)),
                    plan.isSteep(),
                    loop.origin()));
        }
        outs.addAll(partials);
        List<Node> body = new ArrayList<>(loop.body().nodes());
        body.addAll(added);
        List<Operand> yields = new ArrayList<>(loop.body().yields());
        yields.addAll(nexts);
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Loop(
                outs,
                join(loop.args(), args),
                join(loop.inits(), inits),
                loop.header(),
                new Block(body, yields),
                loop.origin()));
        nodes.addAll(segments);
        return nodes;
    }

    private static <T> List<T> join(List<? extends T> a, List<? extends T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
