package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Length;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Sharing;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Terms as structured SSA again. Every node is computed once, in the outermost scope that binds its symbols, under the
 * weakest guard of its uses ({@link Sharing}); elements, integer division and folds never leave their guard.
 *
 * <p>Loads name no version of memory yet: who puts the nodes into a program threads its memory afterwards.
 */
final class TermLowering {
    private final Elevation elevation;
    private final Terms terms;
    private final NewValues ids;
    private final Origin origin;

    TermLowering(Elevation elevation, NewValues ids, Origin origin) {
        this.elevation = elevation;
        this.terms = elevation.terms();
        this.ids = ids;
        this.origin = origin;
    }

    /** A place where terms are computed, and what is at hand there. */
    static final class Scope {
        private final Optional<Scope> outer;
        private final Map<Expr, Operand> known = new HashMap<>();
        private final Map<List<Object>, List<Value>> iterations = new HashMap<>();
        private final List<Node> nodes = new ArrayList<>();

        private Scope(Optional<Scope> outer) {
            this.outer = outer;
        }

        static Scope outermost() {
            return new Scope(Optional.empty());
        }

        Scope inner() {
            return new Scope(Optional.of(this));
        }

        /** Gives a symbol, or a term that has been computed already, its operand. */
        void bind(Expr term, Operand operand) {
            known.put(term, operand);
        }

        Optional<Operand> find(Expr term) {
            Operand here = known.get(term);
            return here != null ? Optional.of(here) : outer.flatMap(scope -> scope.find(term));
        }

        List<Node> nodes() {
            return nodes;
        }

        private Map<Expr, Operand> all() {
            Map<Expr, Operand> all = outer.map(Scope::all).orElseGet(HashMap::new);
            all.putAll(known);
            return all;
        }
    }

    /** Appends what computes the terms to the scope's nodes. */
    List<Operand> lower(List<Expr> roots, Scope scope) {
        for (Expr node : Sharing.topOfBranches(roots, scope.all().keySet())) {
            if (scope.find(node).isEmpty()) {
                scope.bind(node, compute(node, scope));
            }
        }
        return roots.stream().map(root -> scope.find(root).orElseThrow()).toList();
    }

    Operand lower(Expr root, Scope scope) {
        return lower(List.of(root), scope).get(0);
    }

    private Operand at(Expr term, Scope scope) {
        return scope.find(term)
                .orElseThrow(() -> new IllegalStateException("not computed where it is needed: " + term));
    }

    private Operand compute(Expr term, Scope scope) {
        if (term instanceof Const c) {
            return Constant.of(c.type(), c.number());
        } else if (term instanceof Symbol s) {
            return elevation.operand(s).orElseThrow(() -> new IllegalStateException("nothing holds " + s));
        } else if (term instanceof Apply a) {
            List<Operand> in = a.operands().stream().map(x -> at(x, scope)).toList();
            return add(scope, a.type(), out -> new Node.Apply(out, a.op(), in, origin));
        } else if (term instanceof Length n) {
            Operand array = at(n.array(), scope);
            return add(scope, Scalar.INT, out -> new Node.Length(out, array, origin));
        } else if (term instanceof Element e) {
            Operand array = at(e.array(), scope);
            Operand index = at(e.index(), scope);
            Operand memory = Constant.undefined(elevation.memory(e.array()).type());
            return add(scope, e.type(), out -> new Node.Load(out, memory, array, index, origin));
        } else if (term instanceof Phi phi) {
            return branch(phi, scope);
        } else if (term instanceof Fold fold) {
            return loop(fold, scope);
        } else if (term instanceof Iterate iterate) {
            return loop(iterate, scope);
        }
        throw new IllegalStateException("no code for " + ((Comprehension) term));
    }

    /** Makes a node from its result. */
    private interface Maker {
        Node of(Value out);
    }

    private Value add(Scope scope, Type type, Maker maker) {
        Value out = ids.of(type, "");
        scope.nodes.add(maker.of(out));
        return out;
    }

    private Operand branch(Phi phi, Scope scope) {
        Operand condition = at(phi.condition(), scope);
        Block then = block(List.of(phi.then()), scope.inner());
        Block otherwise = block(List.of(phi.otherwise()), scope.inner());
        return add(scope, phi.type(), out -> new Node.If(List.of(out), condition, then, otherwise, origin));
    }

    private Block block(List<Expr> yields, Scope scope) {
        List<Operand> operands = lower(yields, scope);
        return new Block(scope.nodes(), operands);
    }

    private Operand loop(Fold fold, Scope scope) {
        Terms.Opened in = terms.open(fold);
        Value index = ids.of(fold.from().type(), "i");
        Value sum = ids.of(fold.type(), "");
        Value test = ids.of(Scalar.BOOLEAN, "");
        Scope body = scope.inner();
        body.bind(in.index(), index);
        Operand term = lower(in.body(), body);
        Value next =
                add(body, fold.type(), out -> new Node.Apply(out, fold.kind().op(), List.of(sum, term), origin));
        Value step =
                add(body, index.type(), out -> new Node.Apply(out, Op.ADD, List.of(index, one(index.type())), origin));
        Operand to = at(fold.to(), scope);
        Operand from = at(fold.from(), scope);
        Block header = new Block(List.of(new Node.Apply(test, Op.LT, List.of(index, to), origin)), List.of(test));
        Value out = ids.of(fold.type(), "");
        Scalar type = (Scalar) fold.type();
        scope.nodes.add(new Node.Loop(
                List.of(ids.of(index.type(), "i"), out),
                List.of(index, sum),
                List.of(from, Constant.of(type, fold.kind().neutral(type))),
                header,
                new Block(body.nodes(), List.of(Constant.of(false), step, next)),
                origin));
        return out;
    }

    private static Constant one(Type type) {
        return type == Scalar.LONG ? Constant.of(type, 1L) : Constant.of(1);
    }

    /** Components of one iterate share its loop. */
    private Operand loop(Iterate iterate, Scope scope) {
        List<Object> key = List.of(iterate.states(), iterate.parts());
        List<Value> outs = scope.iterations.get(key);
        if (outs == null) {
            outs = rounds(iterate, scope);
            scope.iterations.put(key, outs);
        }
        return outs.get(iterate.component() + 1);
    }

    private List<Value> rounds(Iterate iterate, Scope scope) {
        Terms.OpenedIterate in = terms.open(iterate);
        Scope body = scope.inner();
        Value round = ids.of(Scalar.INT, "n");
        Value test = ids.of(Scalar.BOOLEAN, "");
        body.bind(in.round(), round);
        List<Value> args = new ArrayList<>(List.of(round));
        List<Value> outs = new ArrayList<>(List.of(ids.of(Scalar.INT, "n")));
        List<Operand> inits = new ArrayList<>(List.of(Constant.of(0)));
        for (int k = 0; k < in.states().size(); k++) {
            Value arg = ids.of(in.states().get(k).type(), "");
            body.bind(in.states().get(k), arg);
            args.add(arg);
            outs.add(ids.of(arg.type(), ""));
            inits.add(at(iterate.inits().get(k), scope));
        }
        List<Operand> nexts = lower(in.nexts(), body);
        Value step = add(body, Scalar.INT, out -> new Node.Apply(out, Op.ADD, List.of(round, Constant.of(1)), origin));
        List<Operand> yields = new ArrayList<>(List.of(Constant.of(false), step));
        yields.addAll(nexts);
        Node goesOn = new Node.Apply(test, Op.LT, List.of(round, at(iterate.count(), scope)), origin);
        scope.nodes.add(new Node.Loop(
                outs, args, inits, new Block(List.of(goesOn), List.of(test)), new Block(body.nodes(), yields), origin));
        return outs;
    }
}
