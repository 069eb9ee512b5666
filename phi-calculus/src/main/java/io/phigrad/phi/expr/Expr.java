package io.phigrad.phi.expr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A term of the phi-calculus: what a piece of a program computes, as one expression.
 *
 * <p>Terms form a directed acyclic graph: {@link Terms}, which alone makes them, gives equal terms one node, so they are
 * compared by identity and everything that is done once per node is done once per value. Types are Java's; an operator
 * means on its operands exactly what {@link Evaluator} says.
 *
 * <p>Bound symbols are numbered by the height of their binder, so terms that differ in the names of their indices only
 * are one node as well. To look below a binder, open it with {@link Terms#open}.
 */
public abstract sealed class Expr {
    private final Type type;
    private final List<Expr> parts;
    private final Set<Symbol> free;
    private final int height;

    /**
     * @param parts the terms that this one is made of, in order
     * @param bound the symbols that it binds in all of its parts but the first {@code outside}
     */
    private Expr(Type type, List<Expr> parts, List<Symbol> bound, int outside) {
        this.type = type;
        this.parts = List.copyOf(parts);
        this.free = free(this.parts, Set.copyOf(bound), outside);
        int below = this.parts.stream().mapToInt(Expr::height).max().orElse(0);
        this.height = bound.isEmpty() ? below : below + 1;
    }

    private static Set<Symbol> free(List<Expr> parts, Set<Symbol> bound, int outside) {
        Set<Symbol> free = new LinkedHashSet<>();
        for (int k = 0; k < parts.size(); k++) {
            for (Symbol symbol : parts.get(k).free()) {
                if (k < outside || !bound.contains(symbol)) {
                    free.add(symbol);
                }
            }
        }
        for (Expr part : parts) {
            if (part.free().equals(free)) {
                return part.free();
            }
        }
        return free;
    }

    public final Type type() {
        return type;
    }

    /** The terms that this one is made of, those under a binder with its canonical symbols. */
    public final List<Expr> parts() {
        return parts;
    }

    /** The symbols that the term depends on. */
    public Set<Symbol> free() {
        return free;
    }

    /** How many binders stand around the innermost one, itself included. */
    final int height() {
        return height;
    }

    public final boolean dependsOn(Symbol symbol) {
        return free().contains(symbol);
    }

    @Override
    public final String toString() {
        return TermPrinter.printShort(this);
    }

    /** A number: the double it denotes, or an exact integer; also a truth value. */
    public static final class Const extends Expr {
        private final Object number;

        Const(Scalar type, Object number) {
            super(type, List.of(), List.of(), 0);
            this.number = number;
        }

        public Scalar scalar() {
            return (Scalar) type();
        }

        /** A Boolean, Byte, Short, Character, Integer, Long, Float or Double fitting the type. */
        public Object number() {
            return number;
        }

        /** Whether this is the number given, bit for bit. */
        public boolean is(Object expected) {
            return number.equals(expected);
        }
    }

    /** A number or an array that the term does not define: an input, or an index or a state bound by a binder around it. */
    public static final class Symbol extends Expr {
        private final String name;
        private final int level;
        private final Set<Symbol> itself;

        Symbol(Type type, String name, int level) {
            super(type, List.of(), List.of(), 0);
            this.name = name;
            this.level = level;
            this.itself = Set.of(this);
        }

        public String name() {
            return name;
        }

        /** Zero for an input; the height of its binder for a bound symbol; negative for one that a binder was opened with. */
        public int level() {
            return level;
        }

        @Override
        public Set<Symbol> free() {
            return itself;
        }
    }

    /** {@code array[index]}. */
    public static final class Element extends Expr {
        Element(Expr array, Expr index) {
            super(((ArrayType) array.type()).element(), List.of(array, index), List.of(), 0);
        }

        public Expr array() {
            return parts().get(0);
        }

        public Expr index() {
            return parts().get(1);
        }
    }

    /** {@code array.length}, an int. */
    public static final class Length extends Expr {
        Length(Expr array) {
            super(Scalar.INT, List.of(array), List.of(), 0);
        }

        public Expr array() {
            return parts().get(0);
        }
    }

    /** An operator on its operands. */
    public static final class Apply extends Expr {
        private final Op op;

        Apply(Op op, Type type, List<Expr> operands) {
            super(type, operands, List.of(), 0);
            this.op = op;
        }

        public Op op() {
            return op;
        }

        public List<Expr> operands() {
            return parts();
        }
    }

    /** The gated phi: {@code then} where the condition holds, else {@code otherwise}; the other side is not evaluated. */
    public static final class Phi extends Expr {
        Phi(Expr condition, Expr then, Expr otherwise) {
            super(then.type(), List.of(condition, then, otherwise), List.of(), 0);
        }

        public Expr condition() {
            return parts().get(0);
        }

        public Expr then() {
            return parts().get(1);
        }

        public Expr otherwise() {
            return parts().get(2);
        }
    }

    /** {@code body} for every index {@code from <= i < to}, folded from the left with an operator and its neutral element. */
    public static final class Fold extends Expr {
        private final FoldKind kind;
        private final Symbol index;

        Fold(FoldKind kind, Symbol index, Expr from, Expr to, Expr body) {
            super(body.type(), List.of(from, to, body), List.of(index), 2);
            this.kind = kind;
            this.index = index;
        }

        public FoldKind kind() {
            return kind;
        }

        public Symbol index() {
            return index;
        }

        public Expr from() {
            return parts().get(0);
        }

        public Expr to() {
            return parts().get(1);
        }

        public Expr body() {
            return parts().get(2);
        }
    }

    /** The array of the given size whose element {@code i} is {@code body}. */
    public static final class Comprehension extends Expr {
        private final Symbol index;

        Comprehension(Symbol index, Expr size, Expr body) {
            super(new ArrayType(body.type()), List.of(size, body), List.of(index), 1);
            this.index = index;
        }

        public Symbol index() {
            return index;
        }

        public Expr size() {
            return parts().get(0);
        }

        public Expr body() {
            return parts().get(1);
        }
    }

    /**
     * {@code f^[n](p)}: one component of what states become when all of them are replaced {@code count} times at once by
     * the nexts, which may read every state and the number of rounds completed. The parts are the count, the inits, the
     * nexts.
     */
    public static final class Iterate extends Expr {
        private final List<Symbol> states;
        private final Symbol round;
        private final int component;

        Iterate(List<Symbol> states, Symbol round, Expr count, List<Expr> inits, List<Expr> nexts, int component) {
            super(inits.get(component).type(), all(count, inits, nexts), all(round, states), 1 + inits.size());
            this.states = List.copyOf(states);
            this.round = round;
            this.component = component;
        }

        @SafeVarargs
        private static <T extends Expr> List<T> all(T first, List<? extends T>... rest) {
            List<T> all = new java.util.ArrayList<>(List.of(first));
            for (List<? extends T> some : rest) {
                all.addAll(some);
            }
            return all;
        }

        public List<Symbol> states() {
            return states;
        }

        /** The number of rounds completed before the one that the nexts describe. */
        public Symbol round() {
            return round;
        }

        public int component() {
            return component;
        }

        public Expr count() {
            return parts().get(0);
        }

        public List<Expr> inits() {
            return parts().subList(1, 1 + states.size());
        }

        public List<Expr> nexts() {
            return parts().subList(1 + states.size(), parts().size());
        }
    }
}
