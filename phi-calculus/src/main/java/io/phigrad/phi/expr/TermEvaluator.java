package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Length;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import java.lang.reflect.Array;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a term means: the oracle for all that rewrites terms. Numbers are boxed, arrays are Java's and are not written to. A
 * phi evaluates one side; folds go from left to right, from the neutral element; an iterate loops, not at all if its count
 * is negative. What Java throws is thrown.
 *
 * <p>A node is evaluated once for each binding of the bound symbols that it depends on, so the work is that of the program
 * which the graph, not the tree, describes.
 */
public final class TermEvaluator {

    private TermEvaluator() {}

    /**
     * The value of a term.
     *
     * @param inputs a number or an array for every free symbol
     */
    public static Object evaluate(Expr term, Map<Symbol, ?> inputs) {
        return new Scope(Optional.empty(), inputs).value(term);
    }

    /** One binding of some symbols, with the values of the terms for which it is the innermost binding that matters. */
    private static final class Scope {
        private final Optional<Scope> outer;
        private final Map<Symbol, ?> bound;
        private final Map<Expr, Object> values = new HashMap<>();
        private final Map<List<Expr>, Object[]> iterates = new HashMap<>();

        Scope(Optional<Scope> outer, Map<Symbol, ?> bound) {
            this.outer = outer;
            this.bound = bound;
        }

        private Scope with(Map<Symbol, ?> inner) {
            return new Scope(Optional.of(this), inner);
        }

        Object value(Expr term) {
            if (term instanceof Const c) {
                return c.number();
            } else if (outer.isPresent() && Collections.disjoint(term.free(), bound.keySet())) {
                return outer.get().value(term);
            }
            Object old = values.get(term);
            if (old == null) {
                old = compute(term);
                values.put(term, old);
            }
            return old;
        }

        private int integer(Expr term) {
            return (Integer) value(term);
        }

        private Object compute(Expr term) {
            if (term instanceof Symbol s) {
                Object value = bound.get(s);
                if (value == null) {
                    throw new IllegalStateException("no value for " + s);
                }
                return value;
            } else if (term instanceof Element e) {
                Object array = value(e.array());
                return Array.get(array, integer(e.index()));
            } else if (term instanceof Length l) {
                return Array.getLength(value(l.array()));
            } else if (term instanceof Apply a) {
                List<Object> operands = a.operands().stream().map(this::value).toList();
                return Evaluator.apply(a.op(), a.type(), operands);
            } else if (term instanceof Phi p) {
                return value((Boolean) value(p.condition()) ? p.then() : p.otherwise());
            } else if (term instanceof Fold f) {
                return fold(f);
            } else if (term instanceof Comprehension c) {
                return array(c);
            }
            Iterate it = (Iterate) term;
            Object[] states = iterates.get(it.parts());
            if (states == null) { // the components of one iterate differ in nothing else
                states = iterate(it);
                iterates.put(it.parts(), states);
            }
            return states[it.component()];
        }

        private Object fold(Fold f) {
            Object joined = f.kind().neutral((Scalar) f.type());
            boolean narrow = f.index().type() == Scalar.INT;
            long to = ((Number) value(f.to())).longValue();
            for (long i = ((Number) value(f.from())).longValue(); i < to; i++) {
                Object index = narrow ? (Object) (int) i : i;
                Object next = with(Map.of(f.index(), index)).value(f.body());
                joined = Evaluator.apply(f.kind().op(), f.type(), List.of(joined, next));
            }
            return joined;
        }

        private Object array(Comprehension c) {
            int size = integer(c.size());
            Object array = Array.newInstance(classOf(((ArrayType) c.type()).element()), size);
            for (int i = 0; i < size; i++) {
                Array.set(array, i, with(Map.of(c.index(), i)).value(c.body()));
            }
            return array;
        }

        private Object[] iterate(Iterate it) {
            Object[] states = it.inits().stream().map(this::value).toArray();
            int count = integer(it.count());
            for (int round = 0; round < count; round++) {
                Map<Symbol, Object> now = new HashMap<>(Map.of(it.round(), round));
                for (int k = 0; k < states.length; k++) {
                    now.put(it.states().get(k), states[k]);
                }
                Scope scope = with(now);
                states = it.nexts().stream().map(scope::value).toArray();
            }
            return states;
        }

        private static Class<?> classOf(Type type) {
            if (type instanceof ArrayType array) {
                return classOf(array.element()).arrayType();
            }
            return switch ((Scalar) type) {
                case BOOLEAN -> boolean.class;
                case BYTE -> byte.class;
                case SHORT -> short.class;
                case CHAR -> char.class;
                case INT -> int.class;
                case LONG -> long.class;
                case FLOAT -> float.class;
                case DOUBLE -> double.class;
            };
        }
    }
}
