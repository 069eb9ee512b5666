package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Evaluator;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Operators whose result is one of their operands, a constant, or a simpler operation: laws that hold bit for bit.
 * On floating types only what holds for NaN and -0.0 too.
 */
final class Folding {
    private final Map<Value, Node> definitions;

    /** @param definitions the nodes that define the values in scope */
    Folding(Map<Value, Node> definitions) {
        this.definitions = definitions;
    }

    /** The result as an operand that is there already. */
    Optional<Operand> operand(Node.Apply node) {
        List<Operand> in = node.in();
        if (in.stream().allMatch(o -> o instanceof Constant c && !c.isUndefined())) {
            return constant(node);
        }
        return Optional.ofNullable(
                switch (node.op()) {
                    case CONVERT -> in.get(0).type().equals(node.out().type()) ? in.get(0) : null;
                    case SELECT -> select(in);
                    case NOT -> argument(in.get(0), Op.NOT);
                    case AND, OR, XOR -> logic(node.op(), in.get(0), in.get(1));
                    case EQ, NE, LT, LE, GT, GE -> comparison(node.op(), in.get(0), in.get(1));
                    case ADD, SUB, MUL, DIV, SHL, SHR, USHR -> integer(node.op(), in.get(0), in.get(1));
                    default -> null;
                });
    }

    /** A simpler operation with the same result, or the node itself. */
    Node.Apply simpler(Node.Apply node) {
        Operand first = node.in().get(0);
        if (node.op() == Op.NOT && first instanceof Value v && definitions.get(v) instanceof Node.Apply test) {
            Op inverse = inverse(test.op(), test.in().get(0).type());
            if (inverse != test.op()) {
                return new Node.Apply(node.out(), inverse, test.in(), node.origin());
            }
        }
        if ((node.op() == Op.EQ || node.op() == Op.NE) && first.type() == Scalar.BOOLEAN) {
            Operand second = node.in().get(1);
            if (isTruth(second, node.op() == Op.NE)) {
                return new Node.Apply(node.out(), Op.NOT, List.of(first), node.origin());
            } else if (isTruth(first, node.op() == Op.NE)) {
                return new Node.Apply(node.out(), Op.NOT, List.of(second), node.origin());
            }
        }
        return node;
    }

    /** The comparison that holds exactly where this one does not; the operator itself if there is none (NaN). */
    private static Op inverse(Op op, Type operand) {
        boolean total = operand instanceof Scalar s && s.isIntegral();
        return switch (op) {
            case EQ -> Op.NE;
            case NE -> Op.EQ;
            case LT -> total ? Op.GE : op;
            case LE -> total ? Op.GT : op;
            case GT -> total ? Op.LE : op;
            case GE -> total ? Op.LT : op;
            default -> op;
        };
    }

    private static Optional<Operand> constant(Node.Apply node) {
        if (!Evaluator.isPortable(node.op())) {
            return Optional.empty();
        }
        if (node.in().stream().anyMatch(o -> o.type() instanceof ObjectType)) {
            return sameObject(node);
        }
        List<Object> numbers =
                node.in().stream().map(o -> ((Constant) o).number().get()).toList();
        Type type = node.out().type();
        return Evaluator.fold(node.op(), type, numbers).map(number -> Constant.of(type, number));
    }

    /** Constants of enums are the same if their names are; of strings Java has one for each text. */
    private static Optional<Operand> sameObject(Node.Apply node) {
        Operand first = node.in().get(0);
        return switch (node.op()) {
            case EQ, EQUALS -> Optional.of(Constant.of(first.equals(node.in().get(1))));
            case NE -> Optional.of(Constant.of(!first.equals(node.in().get(1))));
            case NON_NULL -> Optional.of(first);
            case SELECT -> Optional.ofNullable(select(node.in()));
            default -> Optional.empty();
        };
    }

    /** {@code x} if the operand is {@code op(x)}. */
    private @Nullable Operand argument(Operand operand, Op op) {
        return operand instanceof Value v && definitions.get(v) instanceof Node.Apply a && a.op() == op
                ? a.in().get(0)
                : null;
    }

    private static @Nullable Operand select(List<Operand> in) {
        if (isTruth(in.get(0), true)) {
            return in.get(1);
        } else if (isTruth(in.get(0), false) || in.get(1).equals(in.get(2))) {
            return in.get(2);
        }
        return isTruth(in.get(1), true) && isTruth(in.get(2), false) ? in.get(0) : null;
    }

    private @Nullable Operand logic(Op op, Operand a, Operand b) {
        if (a.type() != Scalar.BOOLEAN) {
            return a.equals(b) && op != Op.XOR ? a : null;
        } else if (op == Op.XOR) {
            return isTruth(a, false) ? b : isTruth(b, false) ? a : null;
        }
        boolean neutral = op == Op.AND;
        if (isTruth(a, neutral) || a.equals(b)) {
            return b;
        } else if (isTruth(b, neutral)) {
            return a;
        }
        boolean decided = isTruth(a, !neutral) || isTruth(b, !neutral) || areOpposite(a, b);
        return decided ? Constant.of(!neutral) : null;
    }

    private boolean areOpposite(Operand a, Operand b) {
        return a.equals(argument(b, Op.NOT)) || b.equals(argument(a, Op.NOT));
    }

    private static @Nullable Operand comparison(Op op, Operand a, Operand b) {
        if (a.type() == Scalar.BOOLEAN) {
            boolean neutral = op == Op.EQ;
            if (isTruth(b, neutral)) {
                return a;
            } else if (isTruth(a, neutral)) {
                return b;
            }
        }
        boolean reflexive = !a.type().isFloating() && a.equals(b);
        return reflexive ? Constant.of(op == Op.EQ || op == Op.LE || op == Op.GE) : null;
    }

    private static @Nullable Operand integer(Op op, Operand a, Operand b) {
        if (a.type().isFloating()) {
            return null;
        }
        return switch (op) {
            case ADD -> isInteger(a, 0) ? b : isInteger(b, 0) ? a : null;
            case SUB -> isInteger(b, 0) ? a : a.equals(b) ? Constant.zero(a.type()) : null;
            case MUL -> isInteger(a, 1) || isInteger(b, 0) ? b : isInteger(b, 1) || isInteger(a, 0) ? a : null;
            case DIV -> isInteger(b, 1) ? a : null;
            default -> isInteger(b, 0) ? a : null;
        };
    }

    private static boolean isInteger(Operand operand, long number) {
        return operand instanceof Constant c
                && c.number().isPresent()
                && c.number().get() instanceof Number n
                && n.longValue() == number;
    }

    static boolean isTruth(Operand operand, boolean truth) {
        return operand instanceof Constant c && c.is(truth);
    }
}
