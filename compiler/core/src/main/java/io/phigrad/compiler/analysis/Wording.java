package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;

/** What the numbers of a method are called in reports: by their names in the source, or by what makes them and where. */
public final class Wording {
    private final Definitions definitions;

    public Wording(Definitions definitions) {
        this.definitions = definitions;
    }

    public static Wording of(SsaMethod method) {
        return new Wording(new Definitions(method.body()));
    }

    /** {@code rate}, {@code x[i] in line 12}, {@code the product in line 7}. */
    public String of(Operand operand) {
        if (!(operand instanceof Value value)) {
            return operand.toString();
        }
        return value.name().isEmpty()
                ? definitions.node(value).map(this::of).orElse(typed(value.type()))
                : value.name();
    }

    private static String typed(Type type) {
        return "a value of type " + type;
    }

    private String of(Node node) {
        if (node instanceof Node.Apply n && n.op() == Op.CONVERT || node instanceof Node.Segment) {
            return of(
                    node instanceof Node.Segment s
                            ? s.value()
                            : ((Node.Apply) node).in().get(0));
        }
        return kind(node) + in(node.origin());
    }

    private String kind(Node node) {
        if (node instanceof Node.Apply n) {
            return kind(n);
        } else if (node instanceof Node.Load n) {
            return element(n.array(), n.index());
        } else if (node instanceof Node.If) {
            return "what the branch gives";
        } else if (node instanceof Node.Loop) {
            return "what the loop leaves";
        } else if (node instanceof Node.Call n) {
            return "the result of " + n.callee();
        } else if (node instanceof Node.Invoke n) {
            return "the result of " + n.method();
        } else if (node instanceof Node.StaticRead n) {
            return n.field();
        }
        return "a value";
    }

    private static String kind(Node.Apply n) {
        return switch (n.op()) {
            case ADD -> "the sum";
            case SUB -> "the difference";
            case MUL -> "the product";
            case DIV -> "the quotient";
            case REM -> "the remainder";
            case NEG -> "the negated number";
            case SELECT, WITH_PARTIAL, INACTIVE -> "the number chosen";
            default -> n.op().symbol() + "(...)";
        };
    }

    /** {@code x[i]}, or what it is an element of. */
    public String element(Operand array, Operand index) {
        boolean isShort = !(index instanceof Value i) || !i.name().isEmpty();
        return isShort && isNamed(array) ? of(array) + "[" + of(index) + "]" : "an element of " + array(array);
    }

    /** An array, or the array that it is a row of. */
    public String array(Operand array) {
        if (isNamed(array)) {
            return of(array);
        }
        return definitions
                .node(array)
                .filter(Node.Load.class::isInstance)
                .map(row -> "a row of " + array(((Node.Load) row).array()))
                .orElse("an array");
    }

    private static boolean isNamed(Operand operand) {
        return operand instanceof Value v && !v.name().isEmpty();
    }

    /** {@code  in line 12}; empty for what no source text wrote. */
    public static String in(Origin origin) {
        return origin.line() == 0 ? "" : " in line " + origin.line();
    }
}
