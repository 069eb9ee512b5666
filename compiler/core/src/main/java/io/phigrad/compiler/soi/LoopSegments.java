package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.derive.Derivative;
import io.phigrad.phi.derive.Steepness;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LoopSolver;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A loop as one segment: it carries the derivatives of its numbers along beside them, with respect to the few numbers that
 * it reads, and leaves with its partial derivatives in hand. Nothing is stored, and the reverse sweep takes it in one step.
 *
 * <p>With states {@code s} and inputs {@code x}, {@code s' = f(s, x)} carries {@code D' = (df/ds) D + df/dx}; the partials
 * of {@code f} are symbolic, so branches and breaks are phis whose conditions are constants (Shen et al. 2021, C2).
 */
public final class LoopSegments {
    /** More derivatives than these are dearer to carry than to reverse. */
    private static final int MOST_TANGENTS = 6;

    private final SsaMethod method;
    private final Activity activity;
    private final Elevation elevation;
    private final Terms terms;
    private final NewValues ids;
    private final Settings settings;

    private LoopSegments(SsaMethod method, Activity activity, Node.Loop loop, Settings settings) {
        this.method = method;
        this.activity = activity;
        this.terms = new Terms();
        this.elevation = Elevation.inside(method, loop, terms);
        this.ids = new NewValues(method);
        this.settings = settings;
    }

    /** The method with one of its loops made a segment; empty if that loop cannot be one. */
    public static Optional<SsaMethod> of(SsaMethod method, Activity activity, Node.Loop loop, Settings settings) {
        return new LoopSegments(method, activity, loop, settings).with(loop);
    }

    private Optional<SsaMethod> with(Node.Loop loop) {
        return plan(loop).map(plan -> {
            List<Node> nodes = written(loop, plan);
            Rewrite put = new Rewrite() {
                @Override
                protected List<Node> replace(Node node) {
                    boolean found = node instanceof Node.Loop n && n.outs().equals(loop.outs());
                    return found ? nodes : List.of(node);
                }
            };
            return MemoryThreading.keepingYields(put.apply(method));
        });
    }

    /**
     * What a segment is made of.
     *
     * @param states places of the active arguments
     * @param inputs what they depend on, from outside
     * @param partials of each state's next, with respect to the states, then the inputs
     * @param rooted whether a round takes a root
     */
    private record Plan(List<Integer> states, List<Operand> inputs, List<List<Expr>> partials, boolean rooted) {
        boolean isSteep() {
            return partials.stream().flatMap(List::stream).anyMatch(Steepness::mayBeInfinite);
        }
    }

    private Optional<Plan> plan(Node.Loop loop) {
        List<Integer> states = new ArrayList<>();
        for (int k = 0; k < loop.args().size(); k++) {
            if (activity.isActive(loop.args().get(k))
                    || activity.isActive(loop.outs().get(k))) {
                states.add(k);
            }
        }
        Set<Value> inside = LoopValues.of(loop);
        if (states.isEmpty()
                || !isApart(loop)
                || !states.stream().allMatch(k -> isDouble(loop.args().get(k)))) {
            return Optional.empty();
        }
        Set<Operand> inputs = new LinkedHashSet<>();
        List<Expr> nexts = new ArrayList<>();
        LoopSolver solver = new LoopSolver(terms, elevation.counts());
        for (int k : states) {
            Expr next = solver.close(elevation.of(loop.next().get(k))).term();
            nexts.add(next);
            if (activity.isVaried(loop.inits().get(k))) {
                inputs.add(loop.inits().get(k));
            }
            for (Symbol symbol : next.free()) {
                Optional<Value> value = elevation.value(symbol);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                if (activity.isVaried(value.get()) && !isState(value.get(), loop, states)) {
                    if (inside.contains(value.get()) || !isDouble(value.get())) {
                        return Optional.empty();
                    }
                    inputs.add(value.get());
                }
            }
        }
        if (inputs.isEmpty()
                || inputs.size() * states.size() > MOST_TANGENTS
                || TermSize.of(nexts) > settings.limit()) {
            return Optional.empty();
        }
        return Optional.of(partials(loop, states, List.copyOf(inputs), nexts));
    }

    private Plan partials(Node.Loop loop, List<Integer> states, List<Operand> inputs, List<Expr> nexts) {
        List<Expr> along = new ArrayList<>();
        states.forEach(k -> along.add(elevation.of(loop.args().get(k))));
        inputs.forEach(input -> along.add(elevation.of(input)));
        Derivative derivative = new Derivative(terms);
        List<Expr> all = new ArrayList<>();
        nexts.forEach(next -> all.addAll(derivative.partials(next, along)));
        List<Expr> simpler = settings.simplified(terms, all);
        List<List<Expr>> partials = new ArrayList<>();
        for (int k = 0; k < nexts.size(); k++) {
            partials.add(simpler.subList(k * along.size(), (k + 1) * along.size()));
        }
        return new Plan(states, inputs, partials, nexts.stream().anyMatch(Steepness::isRooted));
    }

    private static boolean isState(Value value, Node.Loop loop, List<Integer> states) {
        return states.contains(loop.args().indexOf(value));
    }

    private static boolean isDouble(Operand operand) {
        return operand.type() == Scalar.DOUBLE;
    }

    /** Whether no derivative goes through memory in the loop. */
    private boolean isApart(Node.Loop loop) {
        boolean[] apart = {true};
        Nodes.walk(loop.body(), node -> {
            for (Operand operand : Nodes.operands(node)) {
                if (operand.type() instanceof MemoryType memory && activity.isActive(memory.region())) {
                    apart[0] = false;
                }
            }
        });
        return apart[0];
    }

    private List<Node> written(Node.Loop loop, Plan plan) {
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

    private Expr tangent(Plan plan, List<Expr> partials, List<Expr> tangents, int j) {
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
            Node.Loop loop, Plan plan, List<Value> args, List<Operand> inits, List<Node> added, List<Operand> nexts) {
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
