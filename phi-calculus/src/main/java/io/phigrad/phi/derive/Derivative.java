package io.phigrad.phi.derive;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Sharing;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Symbolic differentiation by reverse accumulation over the graph of a term, so that the derivative does not swell: every
 * node is met once, with all that its uses contribute.
 *
 * <p>Conditions are constants (Shen et al. 2021, C2). What stands below a binder or on one side of a phi only is
 * differentiated there with respect to what is shared with the outside; a fold of sums carries its adjoint in front. A
 * product never divides by a factor. Iterates carry tangents beside their states.
 */
public final class Derivative {
    private final Terms terms;
    private final TermRules rules;
    private final TermRanges ranges = new TermRanges();
    private final Steepness steep;

    public Derivative(Terms terms) {
        this.terms = terms;
        this.rules = new TermRules(terms);
        this.steep = new Steepness(terms);
    }

    /** The partial derivatives of a term of floating type, as doubles, with respect to numbers that it depends on. */
    public List<Expr> partials(Expr term, List<? extends Expr> inputs) {
        Map<Expr, Expr> partials = gradient(term, new LinkedHashSet<>(inputs)).partials();
        return inputs.stream()
                .map(input -> partials.getOrDefault(input, terms.number(0.0)))
                .toList();
    }

    /**
     * The partial derivatives of a term.
     *
     * @param plain the leaves with a use that passes an adjoint whatever is chosen
     */
    private record Gradient(Map<Expr, Expr> partials, Set<Expr> plain) {}

    private Gradient gradient(Expr root, Set<Expr> leaves) {
        if (leaves.contains(root)) {
            return new Gradient(Map.of(root, terms.number(1.0)), Set.of(root));
        }
        List<Expr> top = Sharing.top(List.of(root), leaves);
        Set<Expr> shared = new LinkedHashSet<>(leaves);
        shared.addAll(top);
        Active active = new Active(leaves);
        Map<Expr, Expr> adjoints = new HashMap<>();
        adjoints.put(root, terms.number(1.0));
        Set<Expr> plain = new HashSet<>(Set.of(root));
        for (int k = top.size() - 1; k >= 0; k--) {
            Expr node = top.get(k);
            Expr adjoint = adjoints.get(node);
            if (adjoint != null && !Steepness.isZero(adjoint) && active.test(node)) {
                new Step(adjoints, plain, active, shared).back(node, adjoint);
            }
        }
        Map<Expr, Expr> result = new LinkedHashMap<>();
        for (Expr leaf : leaves) {
            Expr adjoint = adjoints.get(leaf);
            if (adjoint != null) {
                result.put(leaf, adjoint);
            }
        }
        plain.retainAll(leaves);
        return new Gradient(result, plain);
    }

    /** Whether a number depends on one of the leaves. */
    private static final class Active {
        private final Set<Expr> leaves;
        private final Map<Expr, Boolean> known = new HashMap<>();

        Active(Set<Expr> leaves) {
            this.leaves = leaves;
        }

        boolean test(Expr node) {
            if (leaves.contains(node)) {
                return true;
            }
            Boolean old = known.get(node);
            if (old == null) {
                boolean carries = node.type().isFloating() || node.type() instanceof ArrayType;
                old = carries && node.parts().stream().anyMatch(this::test);
                known.put(node, old);
            }
            return old;
        }
    }

    /** One node backwards. */
    private final class Step {
        private final Map<Expr, Expr> adjoints;
        private final Set<Expr> plain;
        private final Active active;
        private final Set<Expr> shared;

        Step(Map<Expr, Expr> adjoints, Set<Expr> plain, Active active, Set<Expr> shared) {
            this.adjoints = adjoints;
            this.plain = plain;
            this.active = active;
            this.shared = shared;
        }

        private void contribute(Expr node, Expr contribution) {
            adjoints.merge(node, contribution, (a, b) -> plus(a, b));
        }

        void back(Expr node, Expr g) {
            if (node instanceof Apply a) {
                apply(a, g);
            } else if (node instanceof Phi phi) {
                phi(phi, g);
            } else if (node instanceof Fold fold) {
                fold(fold, g);
            } else if (node instanceof Iterate iterate) {
                iterate(iterate, g);
            } else if (node instanceof Element element && element.array() instanceof Comprehension array) {
                Terms.Opened in = terms.open(array);
                Expr body = terms.substitute(in.body(), Map.of(in.index(), element.index()));
                contribute(node, inner(body), partial -> steep.chained(g, partial));
            }
        }

        private void apply(Apply a, Expr g) {
            boolean always = plain.contains(a);
            for (int k = 0; k < a.operands().size(); k++) {
                if (active.test(a.operands().get(k)) && rules.carries(a, k)) {
                    boolean masked = !always && ranges.areLeftByPartial(a, k);
                    contribute(a.operands().get(k), rules.contribution(a, k, g, masked));
                }
            }
            if (always) {
                plain.addAll(ranges.always(a, rules));
            }
        }

        /** What stands below a node and is evaluated whenever the node is. */
        private void contribute(Expr node, Gradient below, UnaryOperator<Expr> contribution) {
            below.partials().forEach((leaf, partial) -> {
                if (!Steepness.isZero(partial)) {
                    contribute(leaf, contribution.apply(partial));
                }
            });
            if (plain.contains(node)) {
                plain.addAll(below.plain());
            }
        }

        /** The partials of what is evaluated below a node only, with respect to what is shared. */
        private Gradient inner(Expr body) {
            Set<Expr> leaves = new LinkedHashSet<>();
            shared.stream().filter(active::test).forEach(leaves::add);
            return gradient(body, leaves);
        }

        private void phi(Phi phi, Expr g) {
            Gradient first = inner(phi.then());
            Gradient second = inner(phi.otherwise());
            Map<Expr, Expr> then = first.partials();
            Map<Expr, Expr> otherwise = second.partials();
            Set<Expr> leaves = new LinkedHashSet<>(then.keySet());
            leaves.addAll(otherwise.keySet());
            for (Expr leaf : leaves) {
                Expr a = then.getOrDefault(leaf, terms.number(0.0));
                Expr b = otherwise.getOrDefault(leaf, terms.number(0.0));
                contribute(leaf, steep.chained(g, a == b ? a : terms.phi(phi.condition(), a, b)));
            }
            if (plain.contains(phi)) {
                first.plain().stream().filter(second.plain()::contains).forEach(plain::add);
            }
        }

        private void fold(Fold fold, Expr g) {
            Terms.Opened in = terms.open(fold);
            Expr none = terms.number(0.0);
            contribute(
                    fold,
                    inner(in.body()),
                    partial -> steep.chained(g, folded(fold, in, partial), fold.from(), fold.to(), none));
        }

        private void iterate(Iterate iterate, Expr g) {
            Expr zero = terms.number(0);
            tangents(iterate).forEach((leaf, tangent) -> {
                Expr without = iterate.inits().get(iterate.component()) == leaf ? g : terms.number(0.0);
                contribute(leaf, steep.chained(g, tangent, zero, iterate.count(), without));
            });
        }

        /** For each thing that the iterate depends on, its component's tangent along that. */
        private Map<Expr, Expr> tangents(Iterate iterate) {
            Terms.OpenedIterate in = terms.open(iterate);
            int n = in.states().size();
            List<Map<Expr, Expr>> partials = new ArrayList<>();
            Set<Expr> leaves = new LinkedHashSet<>();
            for (int k = 0; k < n; k++) {
                Set<Expr> inputs = new LinkedHashSet<>(in.states());
                shared.stream().filter(active::test).forEach(inputs::add);
                partials.add(
                        in.nexts().get(k).type().isFloating()
                                ? gradient(in.nexts().get(k), inputs).partials()
                                : Map.of());
                leaves.addAll(partials.get(k).keySet());
                if (active.test(iterate.inits().get(k))) {
                    leaves.add(iterate.inits().get(k));
                }
            }
            leaves.removeAll(in.states());
            Map<Expr, Expr> result = new LinkedHashMap<>();
            for (Expr leaf : leaves) {
                result.put(leaf, along(leaf, iterate, in, partials));
            }
            return result;
        }

        private Expr along(Expr leaf, Iterate iterate, Terms.OpenedIterate in, List<Map<Expr, Expr>> partials) {
            int n = in.states().size();
            List<Symbol> states = new ArrayList<>(in.states());
            List<Expr> inits = new ArrayList<>(iterate.inits());
            List<Expr> nexts = new ArrayList<>(in.nexts());
            Map<Symbol, Symbol> tangents = new LinkedHashMap<>();
            for (int k = 0; k < n; k++) {
                if (in.states().get(k).type().isFloating()) {
                    Symbol tangent = terms.fresh(Scalar.DOUBLE, "d" + (k + 1));
                    tangents.put(in.states().get(k), tangent);
                    states.add(tangent);
                    inits.add(terms.number(iterate.inits().get(k) == leaf ? 1.0 : 0.0));
                }
            }
            boolean rooted = in.nexts().stream().anyMatch(Steepness::isRooted);
            int component = iterate.component();
            for (int k = 0; k < n; k++) {
                if (in.states().get(k).type().isFloating()) {
                    Expr sum = partials.get(k).getOrDefault(leaf, terms.number(0.0));
                    for (Map.Entry<Symbol, Symbol> each : tangents.entrySet()) {
                        Expr partial = partials.get(k).getOrDefault(each.getKey(), terms.number(0.0));
                        sum = plus(sum, steep.carried(partial, each.getValue(), rooted));
                    }
                    if (k == iterate.component()) {
                        component = nexts.size();
                    }
                    nexts.add(sum);
                }
            }
            return terms.iterate(states, in.round(), iterate.count(), inits, nexts, component);
        }
    }

    /** What a fold's result changes by where its body changes by {@code partial} in each round. */
    Expr folded(Fold fold, Terms.Opened in, Expr partial) {
        if (fold.kind() == FoldKind.SUM) {
            return terms.fold(FoldKind.SUM, in.index(), fold.from(), fold.to(), partial);
        }
        Symbol value = terms.fresh(fold.type(), "s1");
        Symbol tangent = terms.fresh(Scalar.DOUBLE, "s2");
        Symbol round = terms.fresh(Scalar.INT, "n");
        Apply next = terms.apply(fold.kind().op(), value, in.body());
        Expr nextTangent = chain(next, List.of(value, in.body()), List.of(tangent, partial));
        boolean fromZero = fold.from() == terms.number(0);
        Map<Symbol, Expr> at = Map.of(in.index(), fromZero ? round : terms.add(fold.from(), round));
        Expr rounds = fromZero
                ? fold.to()
                : terms.phi(
                        terms.test(Op.LT, fold.from(), fold.to()), terms.sub(fold.to(), fold.from()), terms.number(0));
        return terms.iterate(
                List.of(value, tangent),
                round,
                rounds,
                List.of(
                        terms.number((Scalar) fold.type(), fold.kind().neutral((Scalar) fold.type())),
                        terms.number(0.0)),
                List.of(terms.substitute(next, at), terms.substitute(nextTangent, at)),
                1);
    }

    /** The tangent of an operator's result from those of its operands. */
    private Expr chain(Apply term, List<Expr> operands, List<Expr> tangents) {
        Expr sum = terms.number(0.0);
        for (int k = 0; k < operands.size(); k++) {
            sum = plus(sum, rules.contribution(term, k, tangents.get(k), false));
        }
        return sum;
    }

    /** The sign of a zero adjoint is of no account. */
    Expr plus(Expr a, Expr b) {
        return Steepness.isZero(a) ? b : Steepness.isZero(b) ? a : terms.add(a, b);
    }
}
