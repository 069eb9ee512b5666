package io.phigrad.phi.derive;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Const;
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
import io.phigrad.phi.rewrite.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    public Derivative(Terms terms) {
        this.terms = terms;
        this.rules = new TermRules(terms);
    }

    /** The partial derivatives of a term of floating type, as doubles, with respect to numbers that it depends on. */
    public List<Expr> partials(Expr term, List<? extends Expr> inputs) {
        Map<Expr, Expr> partials = gradient(term, new LinkedHashSet<>(inputs));
        return inputs.stream()
                .map(input -> partials.getOrDefault(input, terms.number(0.0)))
                .toList();
    }

    private Map<Expr, Expr> gradient(Expr root, Set<Expr> leaves) {
        Map<Expr, Expr> result = new LinkedHashMap<>();
        if (leaves.contains(root)) {
            result.put(root, terms.number(1.0));
            return result;
        }
        List<Expr> top = Sharing.top(List.of(root), leaves);
        Set<Expr> shared = new LinkedHashSet<>(leaves);
        shared.addAll(top);
        Active active = new Active(leaves);
        Map<Expr, Expr> adjoints = new HashMap<>();
        adjoints.put(root, terms.number(1.0));
        for (int k = top.size() - 1; k >= 0; k--) {
            Expr node = top.get(k);
            Expr adjoint = adjoints.get(node);
            if (adjoint != null && !isZero(adjoint) && active.test(node)) {
                new Step(adjoints, active, shared).back(node, adjoint);
            }
        }
        for (Expr leaf : leaves) {
            Expr adjoint = adjoints.get(leaf);
            if (adjoint != null) {
                result.put(leaf, adjoint);
            }
        }
        return result;
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
        private final Active active;
        private final Set<Expr> shared;

        Step(Map<Expr, Expr> adjoints, Active active, Set<Expr> shared) {
            this.adjoints = adjoints;
            this.active = active;
            this.shared = shared;
        }

        private void contribute(Expr node, Expr contribution) {
            adjoints.merge(node, contribution, (a, b) -> plus(a, b));
        }

        void back(Expr node, Expr g) {
            if (node instanceof Apply a) {
                for (int k = 0; k < a.operands().size(); k++) {
                    if (active.test(a.operands().get(k)) && rules.carries(a, k)) {
                        contribute(a.operands().get(k), rules.contribution(a, k, g));
                    }
                }
            } else if (node instanceof Phi phi) {
                phi(phi, g);
            } else if (node instanceof Fold fold) {
                fold(fold, g);
            } else if (node instanceof Iterate iterate) {
                iterate(iterate, g);
            } else if (node instanceof Element element && element.array() instanceof Comprehension array) {
                Terms.Opened in = terms.open(array);
                Expr body = terms.substitute(in.body(), Map.of(in.index(), element.index()));
                inner(body).forEach((leaf, partial) -> contribute(leaf, chained(g, partial)));
            }
        }

        /** The partials of what is evaluated below a node only, with respect to what is shared. */
        private Map<Expr, Expr> inner(Expr body) {
            Set<Expr> leaves = new LinkedHashSet<>();
            shared.stream().filter(active::test).forEach(leaves::add);
            return gradient(body, leaves);
        }

        private void phi(Phi phi, Expr g) {
            Map<Expr, Expr> then = inner(phi.then());
            Map<Expr, Expr> otherwise = inner(phi.otherwise());
            Set<Expr> leaves = new LinkedHashSet<>(then.keySet());
            leaves.addAll(otherwise.keySet());
            for (Expr leaf : leaves) {
                Expr a = then.getOrDefault(leaf, terms.number(0.0));
                Expr b = otherwise.getOrDefault(leaf, terms.number(0.0));
                contribute(leaf, chained(g, a == b ? a : terms.phi(phi.condition(), a, b)));
            }
        }

        private void fold(Fold fold, Expr g) {
            Terms.Opened in = terms.open(fold);
            Map<Expr, Expr> partials = inner(in.body());
            partials.forEach((leaf, partial) -> {
                if (!isZero(partial)) {
                    contribute(leaf, chained(g, folded(fold, in, partial)));
                }
            });
        }

        private Expr folded(Fold fold, Terms.Opened in, Expr partial) {
            if (fold.kind() == FoldKind.SUM) {
                return terms.fold(FoldKind.SUM, in.index(), fold.from(), fold.to(), partial);
            }
            Symbol value = terms.fresh(fold.type(), "s1");
            Symbol tangent = terms.fresh(Scalar.DOUBLE, "s2");
            Symbol round = terms.fresh(Scalar.INT, "n");
            Apply next = terms.apply(fold.kind().op(), value, in.body());
            Expr nextTangent = chain(next, List.of(value, in.body()), List.of(tangent, partial));
            Expr index = terms.add(fold.from(), round);
            Map<Symbol, Expr> at = Map.of(in.index(), index);
            Expr rounds = terms.phi(
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

        private void iterate(Iterate iterate, Expr g) {
            tangents(iterate).forEach((leaf, tangent) -> contribute(leaf, chained(g, tangent)));
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
                                ? gradient(in.nexts().get(k), inputs)
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
            int component = iterate.component();
            for (int k = 0; k < n; k++) {
                if (in.states().get(k).type().isFloating()) {
                    Expr sum = partials.get(k).getOrDefault(leaf, terms.number(0.0));
                    for (Map.Entry<Symbol, Symbol> each : tangents.entrySet()) {
                        Expr partial = partials.get(k).getOrDefault(each.getKey(), terms.number(0.0));
                        sum = plus(sum, times(each.getValue(), partial));
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

    /** The tangent of an operator's result from those of its operands. */
    private Expr chain(Apply term, List<Expr> operands, List<Expr> tangents) {
        Expr sum = terms.number(0.0);
        for (int k = 0; k < operands.size(); k++) {
            sum = plus(sum, rules.contribution(term, k, tangents.get(k)));
        }
        return sum;
    }

    private static boolean isZero(Expr term) {
        return term instanceof Const c && (c.is(0.0) || c.is(-0.0));
    }

    private static boolean isOne(Expr term) {
        return term instanceof Const c && c.is(1.0);
    }

    /** The sign of a zero adjoint is of no account. */
    private Expr plus(Expr a, Expr b) {
        return isZero(a) ? b : isZero(b) ? a : terms.add(a, b);
    }

    private Expr times(Expr a, Expr b) {
        if (isZero(a) || isZero(b)) {
            return terms.number(0.0);
        }
        return isOne(a) ? b : isOne(b) ? a : terms.mul(a, b);
    }

    /** The chain rule where the partial may be infinite: an adjoint that is exactly zero contributes zero. */
    private Expr chained(Expr adjoint, Expr partial) {
        if (adjoint instanceof Const || Signs.isPositive(adjoint) || !mayBeInfinite(partial)) {
            return times(adjoint, partial);
        }
        Expr none = terms.number(0.0);
        return terms.apply(
                Op.SELECT, Scalar.DOUBLE, terms.test(Op.EQ, adjoint, none), none, terms.mul(adjoint, partial));
    }

    /** Whether a derivative may be infinite where its operands are not, overflow apart. */
    public static boolean mayBeInfinite(Expr partial) {
        return mayBeInfinite(partial, new HashSet<>());
    }

    private static boolean mayBeInfinite(Expr partial, Set<Expr> seen) {
        if (!seen.add(partial)) {
            return false;
        }
        boolean itself = partial instanceof Apply a
                && switch (a.op()) {
                    case ADD, SUB, MUL, NEG, CONVERT, SIN, COS, ABS, SIGNUM, SELECT, ATAN, TANH -> false;
                    case EXP, EXPM1, SINH, COSH, EQ, NE, LT, LE, GT, GE, NOT, AND, OR, XOR, MAX, MIN -> false;
                    case DIV -> !(a.operands().get(1) instanceof Const c && !c.is(0.0));
                    default -> true;
                };
        return itself || partial.parts().stream().anyMatch(part -> mayBeInfinite(part, seen));
    }
}
