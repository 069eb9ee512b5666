package io.phigrad.compiler.account;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Code as a box of a diagram shows it: {@code y[i] - x[i] * w}.
 *
 * @param folded the node that is written out where its value is used; empty where the value has a name or a box
 * @param names what values are called that are not written out
 */
record Labels(Function<Value, Optional<Node>> folded, Function<Value, String> names) {
    private static final int DEEPEST = 6;
    private static final int LONGEST = 56;

    /** What a node computes. */
    String of(Node node) {
        return cut(text(node, 0).text());
    }

    String of(Operand operand) {
        return cut(text(operand, 0).text());
    }

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /**
     * @param binds how tightly it binds: 0 for sums and comparisons, 1 for products, 2 for what needs no brackets
     */
    private record Text(String text, int binds) {
        String within(int binding) {
            return binds < binding ? "(" + text + ")" : text;
        }
    }

    private static Text whole(String text) {
        return new Text(text, 2);
    }

    private Text text(Operand operand, int depth) {
        if (operand instanceof Constant constant) {
            return whole(constant.toString());
        }
        Value value = (Value) operand;
        Optional<Node> node = folded.apply(value);
        if (node.isEmpty() || depth > DEEPEST) {
            return whole(names.apply(value));
        }
        return text(node.get(), depth);
    }

    private Text text(Node node, int depth) {
        if (node instanceof Node.Apply n) {
            return operation(n, depth + 1);
        } else if (node instanceof Node.Load n) {
            return whole(element(n.array(), n.index(), depth));
        } else if (node instanceof Node.Length n) {
            return whole(text(n.array(), depth + 1).text() + ".length");
        } else if (node instanceof Node.Store n) {
            return whole(element(n.array(), n.index(), depth) + " = "
                    + text(n.value(), depth + 1).text());
        } else if (node instanceof Node.Accumulate n) {
            return whole(element(n.array(), n.index(), depth) + " += "
                    + text(n.value(), depth + 1).text());
        } else if (node instanceof Node.Fill n) {
            return whole(text(n.array(), depth + 1).text() + "[*] = "
                    + text(n.value(), depth + 1).text());
        } else if (node instanceof Node.Allocate n) {
            return whole("new " + n.out().type());
        } else if (node instanceof Node.Call n) {
            return whole(n.callee() + "(" + list(n.arguments(), depth) + ")");
        } else if (node instanceof Node.Invoke n) {
            return whole(n.method().name() + "(" + list(n.in(), depth) + ")");
        } else if (node instanceof Node.StaticRead n) {
            return whole(n.field());
        }
        return whole("·");
    }

    private String element(Operand array, Operand index, int depth) {
        return text(array, depth + 1).within(2) + "[" + text(index, depth + 1).text() + "]";
    }

    private String list(List<Operand> operands, int depth) {
        return operands.stream().map(o -> text(o, depth + 1).text()).collect(Collectors.joining(", "));
    }

    private Text operation(Node.Apply n, int depth) {
        List<Operand> in = n.in();
        return switch (n.op().form()) {
            case INFIX -> infix(n, depth);
            case PREFIX -> new Text(n.op().symbol() + text(in.get(0), depth).within(2), 1);
            case TERNARY ->
                new Text(
                        text(in.get(0), depth).within(1) + " ? "
                                + text(in.get(1), depth).within(1) + " : "
                                + text(in.get(2), depth).within(1),
                        0);
            case CONVERSION -> text(in.get(0), depth); // what a number is converted to is of no account here
            case METHOD ->
                whole(text(in.get(0), depth).within(2) + "." + n.op().symbol() + "("
                        + list(in.subList(1, in.size()), depth) + ")");
            case DOUBLE_TEST, MATH, STRICT_MATH, OBJECTS, CHECKPOINTS ->
                whole(n.op().symbol() + "(" + list(in, depth) + ")");
        };
    }

    private Text infix(Node.Apply n, int depth) {
        boolean product = n.op() == Op.MUL || n.op() == Op.DIV;
        boolean sum = n.op() == Op.ADD || n.op() == Op.SUB;
        int binds = product ? 1 : 0;
        String left = text(n.in().get(0), depth).within(product || sum ? binds : 1);
        boolean associative = n.op() == Op.MUL || n.op() == Op.ADD;
        String right = text(n.in().get(1), depth).within(associative ? binds : binds + 1);
        return new Text(left + " " + n.op().symbol() + " " + right, binds);
    }
}
