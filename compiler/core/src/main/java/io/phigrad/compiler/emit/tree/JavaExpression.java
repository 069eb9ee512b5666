package io.phigrad.compiler.emit.tree;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A Java expression without side effects, but for {@link Call}s of the generated class's own methods. */
public sealed interface JavaExpression {

    Type type();

    /** The expressions directly below, in the order in which Java evaluates them. */
    List<JavaExpression> children();

    /** The same with other children. */
    JavaExpression with(List<JavaExpression> children);

    record Read(Local local) implements JavaExpression {
        @Override
        public Type type() {
            return local.type();
        }

        @Override
        public List<JavaExpression> children() {
            return List.of();
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return this;
        }
    }

    record Literal(Constant constant) implements JavaExpression {
        @Override
        public Type type() {
            return constant.type();
        }

        @Override
        public List<JavaExpression> children() {
            return List.of();
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return this;
        }
    }

    record Operation(Type type, Op op, List<JavaExpression> children) implements JavaExpression {
        public Operation {
            children = List.copyOf(children);
        }

        public JavaExpression child(int index) {
            return children.get(index);
        }

        @Override
        public JavaExpression with(List<JavaExpression> replaced) {
            return new Operation(type, op, replaced);
        }
    }

    record Element(JavaExpression array, JavaExpression index) implements JavaExpression {
        @Override
        public Type type() {
            return ((ArrayType) array.type()).element();
        }

        @Override
        public List<JavaExpression> children() {
            return List.of(array, index);
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return new Element(children.get(0), children.get(1));
        }
    }

    record Length(JavaExpression array) implements JavaExpression {
        @Override
        public Type type() {
            return Scalar.INT;
        }

        @Override
        public List<JavaExpression> children() {
            return List.of(array);
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return new Length(children.get(0));
        }
    }

    record StaticField(Type type, String owner, String field) implements JavaExpression {
        @Override
        public List<JavaExpression> children() {
            return List.of();
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return this;
        }
    }

    /** {@code condition ? then : otherwise}; only one side is evaluated. */
    record Conditional(JavaExpression condition, JavaExpression then, JavaExpression otherwise)
            implements JavaExpression {
        @Override
        public Type type() {
            return then.type();
        }

        @Override
        public List<JavaExpression> children() {
            return List.of(condition, then, otherwise);
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return new Conditional(children.get(0), children.get(1), children.get(2));
        }
    }

    /** {@code left && right}. */
    record And(JavaExpression left, JavaExpression right) implements JavaExpression {
        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public List<JavaExpression> children() {
            return List.of(left, right);
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return new And(children.get(0), children.get(1));
        }
    }

    /** {@code left || right}. */
    record Or(JavaExpression left, JavaExpression right) implements JavaExpression {
        @Override
        public Type type() {
            return Scalar.BOOLEAN;
        }

        @Override
        public List<JavaExpression> children() {
            return List.of(left, right);
        }

        @Override
        public JavaExpression with(List<JavaExpression> children) {
            return new Or(children.get(0), children.get(1));
        }
    }

    /** A call of a static method; {@code method} is what stands before the parenthesis. */
    record Call(Type type, String method, List<JavaExpression> children) implements JavaExpression {
        public Call {
            children = List.copyOf(children);
        }

        @Override
        public JavaExpression with(List<JavaExpression> replaced) {
            return new Call(type, method, replaced);
        }
    }

    /** A call of a static method of another class. */
    record Invoke(Type type, String owner, String method, List<JavaExpression> children) implements JavaExpression {
        public Invoke {
            children = List.copyOf(children);
        }

        @Override
        public JavaExpression with(List<JavaExpression> replaced) {
            return new Invoke(type, owner, method, replaced);
        }
    }

    /** {@code new T[s0][s1]..[]}. */
    record New(Type type, List<JavaExpression> children) implements JavaExpression {
        public New {
            children = List.copyOf(children);
        }

        @Override
        public JavaExpression with(List<JavaExpression> replaced) {
            return new New(type, replaced);
        }
    }

    static JavaExpression literal(int number) {
        return new Literal(Constant.of(number));
    }

    static JavaExpression operation(Type type, Op op, JavaExpression... children) {
        return new Operation(type, op, List.of(children));
    }

    /** Replaces bottom-up. */
    default JavaExpression map(UnaryOperator<JavaExpression> replace) {
        List<JavaExpression> below = children();
        if (below.isEmpty()) {
            return replace.apply(this);
        }
        List<JavaExpression> mapped = below.stream().map(c -> c.map(replace)).toList();
        return replace.apply(mapped.equals(below) ? this : with(mapped));
    }

    /** Visits every local that is read. */
    default void reads(Consumer<Local> visit) {
        if (this instanceof Read r) {
            visit.accept(r.local());
        }
        children().forEach(c -> c.reads(visit));
    }

    default boolean reads(Local local) {
        return this instanceof Read r && r.local() == local
                || children().stream().anyMatch(c -> c.reads(local));
    }

    default boolean isRead(Local local) {
        return this instanceof Read r && r.local() == local;
    }

    default boolean isTrue() {
        return this instanceof Literal l && l.constant().isTrue();
    }

    default boolean isFalse() {
        return this instanceof Literal l && l.constant().isFalse();
    }

    /** The logical opposite, as a person would write it. */
    default JavaExpression negated() {
        if (this instanceof Literal l) {
            return new Literal(Constant.of(!l.constant().isTrue()));
        } else if (this instanceof And a) {
            return new Or(a.left().negated(), a.right().negated());
        } else if (this instanceof Or o) {
            return new And(o.left().negated(), o.right().negated());
        } else if (this instanceof Operation o && o.op() == Op.NOT) {
            return o.child(0);
        } else if (this instanceof Operation o && o.op().isComparison()) {
            Op opposite = opposite(o.op());
            // NaN makes !(a < b) differ from a >= b
            if (o.op() == Op.EQ || o.op() == Op.NE || !o.child(0).type().isFloating()) {
                return new Operation(o.type(), opposite, o.children());
            }
        }
        return operation(Scalar.BOOLEAN, Op.NOT, this);
    }

    private static Op opposite(Op comparison) {
        return switch (comparison) {
            case EQ -> Op.NE;
            case NE -> Op.EQ;
            case LT -> Op.GE;
            case GE -> Op.LT;
            case GT -> Op.LE;
            case LE -> Op.GT;
            default -> throw new IllegalStateException("no comparison: " + comparison);
        };
    }
}
