package io.phigrad.compiler.soi;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.LinearForm;
import io.phigrad.phi.loop.Linearity;
import io.phigrad.phi.rewrite.TermCost;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of a loop that are linear in its states, with coefficients that do not change, are computed as {@code a s + b},
 * the coefficients once before the loop: what C6 (Shen et al. 2021, Fig. 5) would raise to a power where the loop has to
 * run all the same, to find out when it ends.
 */
final class AffineLoops {
    private final SsaMethod method;
    private final Node.Loop loop;
    private final Terms terms = new Terms();
    private final Elevation elevation;
    private final Set<Value> inside;
    private final Map<Value, LinearForm> forms = new LinkedHashMap<>();
    private final NewValues ids;

    private AffineLoops(SsaMethod method, Node.Loop loop) {
        this.method = method;
        this.loop = loop;
        this.elevation = Elevation.inside(method, loop, terms);
        this.inside = LoopValues.of(loop);
        this.ids = new NewValues(method);
    }

    /** The method with the loop in affine form; empty if nothing in it is, or would be cheaper so. */
    static Optional<SsaMethod> of(SsaMethod method, Node.Loop loop) {
        AffineLoops affine = new AffineLoops(method, loop);
        affine.find();
        return affine.forms.isEmpty() ? Optional.empty() : Optional.of(affine.written());
    }

    private void find() {
        Set<Symbol> states = new LinkedHashSet<>();
        for (Value arg : loop.args()) {
            if (arg.type() == Scalar.DOUBLE) {
                states.add((Symbol) elevation.of(arg));
            }
        }
        Linearity linearity = new Linearity(terms, states);
        Set<Operand> wanted = new HashSet<>(loop.body().yields());
        collect(loop.body(), wanted);
        for (Node.Apply node : applied(loop.body())) {
            if (wanted.contains(node.out()) && node.out().type() == Scalar.DOUBLE) {
                Expr term = elevation.of(node.out());
                linearity
                        .of(term)
                        .filter(form -> cost(form) > 0 && !form.coefficients().isEmpty() && isInvariant(form))
                        .filter(form -> cost(form) < TermCost.of(term))
                        .ifPresent(form -> forms.put(node.out(), form));
            }
        }
    }

    /** What decides, and what is carried on. */
    private static void collect(Block block, Set<Operand> wanted) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Apply n && n.op().isComparison()) {
                wanted.addAll(n.in());
            } else if (node instanceof Node.If n) {
                wanted.addAll(n.then().yields());
                wanted.addAll(n.otherwise().yields());
                collect(n.then(), wanted);
                collect(n.otherwise(), wanted);
            }
        }
    }

    private static List<Node.Apply> applied(Block block) {
        List<Node.Apply> all = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (node instanceof Node.Apply n) {
                all.add(n);
            } else if (node instanceof Node.If n) {
                all.addAll(applied(n.then()));
                all.addAll(applied(n.otherwise()));
            }
        }
        return all;
    }

    private boolean isInvariant(LinearForm form) {
        return isInvariant(form.constant())
                && form.coefficients().values().stream().allMatch(this::isInvariant);
    }

    /** Whether the term can be computed before the loop: nothing in it changes, nothing in it throws. */
    private boolean isInvariant(Expr term) {
        return term.free().stream()
                        .allMatch(symbol -> elevation
                                .value(symbol)
                                .map(v -> !inside.contains(v))
                                .orElse(false))
                && isTotal(term, new HashSet<>());
    }

    /** @param seen the shared parts that have been looked at */
    private static boolean isTotal(Expr term, Set<Expr> seen) {
        if (!seen.add(term)) {
            return true;
        }
        boolean itself = term instanceof Const
                || term instanceof Symbol
                || term instanceof Expr.Length
                || term instanceof Expr.Phi
                || term instanceof Expr.Apply a
                        && !a.op().mayThrow(a.operands().get(0).type());
        return itself && term.parts().stream().allMatch(part -> isTotal(part, seen));
    }

    private static double cost(LinearForm form) {
        long products = form.coefficients().values().stream()
                .filter(c -> !(c instanceof Const one && one.is(1.0)))
                .count();
        return products + form.coefficients().size() - (isZero(form.constant()) ? 1 : 0);
    }

    private static boolean isZero(Expr term) {
        return term instanceof Const c && (c.is(0.0) || c.is(-0.0));
    }

    private SsaMethod written() {
        TermLowering.Scope before = TermLowering.Scope.outermost();
        TermLowering lowering = new TermLowering(elevation, ids, loop.origin());
        Map<Expr, Operand> coefficients = new HashMap<>();
        for (LinearForm form : forms.values()) {
            form.coefficients().values().forEach(c -> coefficients.put(c, lowering.lower(c, before)));
            coefficients.put(form.constant(), lowering.lower(form.constant(), before));
        }
        Rewrite inner = new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                return node instanceof Node.Apply n && forms.containsKey(n.out())
                        ? sum(n, forms.get(n.out()), coefficients)
                        : List.of(node);
            }
        };
        Rewrite outer = new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                if (!(node instanceof Node.Loop n) || !n.outs().equals(loop.outs())) {
                    return List.of(node);
                }
                List<Node> nodes = new ArrayList<>(before.nodes());
                Block body = inner.apply(new SsaMethod("", List.of(), List.of(), n.body()))
                        .body();
                nodes.add(new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), body, n.origin()));
                return nodes;
            }
        };
        return MemoryThreading.keepingYields(outer.apply(method));
    }

    /** The constant and the products, added up; the last step defines the value. */
    private List<Node> sum(Node.Apply node, LinearForm form, Map<Expr, Operand> coefficients) {
        List<Node.Apply> nodes = new ArrayList<>();
        List<Operand> addends = new ArrayList<>();
        if (!isZero(form.constant())) {
            addends.add(requireNonNull(coefficients.get(form.constant())));
        }
        form.coefficients().forEach((state, c) -> {
            Value arg = elevation.value(state).orElseThrow();
            boolean isOne = c instanceof Const one && one.is(1.0);
            addends.add(isOne ? arg : apply(Op.MUL, requireNonNull(coefficients.get(c)), arg, node, nodes));
        });
        Operand total = addends.get(0);
        for (Operand addend : addends.subList(1, addends.size())) {
            total = apply(Op.ADD, total, addend, node, nodes);
        }
        Node.Apply last = nodes.remove(nodes.size() - 1);
        nodes.add(new Node.Apply(node.out(), last.op(), last.in(), last.origin()));
        return List.copyOf(nodes);
    }

    private Operand apply(Op op, Operand a, Operand b, Node.Apply from, List<Node.Apply> nodes) {
        Value out = ids.of(Scalar.DOUBLE, "");
        nodes.add(new Node.Apply(out, op, List.of(a, b), from.origin()));
        return out;
    }
}
