package io.phigrad.compiler.frontend.tree;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Prints expressions for {@link TreePrinter}. */
final class ExpressionPrinter {

    String list(List<Expression> all) {
        return all.stream().map(this::print).collect(Collectors.joining(", "));
    }

    String print(Expression expression) {
        if (expression instanceof Expression.Literal e) {
            return literal(e.number());
        }
        if (expression instanceof Expression.Read e) {
            return e.variable().name();
        }
        if (expression instanceof Expression.StaticField e) {
            return e.owner() + "." + e.field();
        }
        if (expression instanceof Expression.Index e) {
            return print(e.array()) + "[" + print(e.index()) + "]";
        }
        if (expression instanceof Expression.Length e) {
            return print(e.array()) + ".length";
        }
        if (expression instanceof Expression.Operation e) {
            return operation(e);
        }
        if (expression instanceof Expression.Convert e) {
            return "((" + e.type() + ") " + print(e.operand()) + ")";
        }
        return rarer(expression);
    }

    private String rarer(Expression expression) {
        if (expression instanceof Expression.And e) {
            return "(" + print(e.left()) + " && " + print(e.right()) + ")";
        }
        if (expression instanceof Expression.Or e) {
            return "(" + print(e.left()) + " || " + print(e.right()) + ")";
        }
        if (expression instanceof Expression.Conditional e) {
            return "(" + print(e.condition()) + " ? " + print(e.then()) + " : " + print(e.otherwise()) + ")";
        }
        if (expression instanceof Expression.Invoke e) {
            return e.method() + e.arguments().stream().map(this::print).collect(Collectors.joining(", ", "(", ")"));
        }
        if (expression instanceof Expression.Assign e) {
            return print(e.target()) + " = " + print(e.value());
        }
        if (expression instanceof Expression.CompoundAssign e) {
            String in = e.operation().equals(e.type()) ? "" : "<" + e.operation() + ">";
            return print(e.target()) + " " + e.op().symbol() + "=" + in + " " + print(e.value());
        }
        if (expression instanceof Expression.Increment e) {
            String sign = e.delta() > 0 ? "++" : "--";
            return e.prefix() ? sign + print(e.target()) : print(e.target()) + sign;
        }
        return call(expression);
    }

    private String call(Expression expression) {
        if (expression instanceof Expression.Call e) {
            return e.method().name() + "(" + list(e.arguments()) + ")";
        }
        if (expression instanceof Expression.VoidCall e) {
            return e.method().name() + "(" + list(e.arguments()) + ")";
        }
        if (expression instanceof Expression.NewArray e) {
            return newArray(e);
        }
        if (expression instanceof Expression.Yielded e) {
            return "(" + e.result().name() + " after "
                    + TreePrinter.print(e.body()).strip().replaceAll("\\s+", " ") + ")";
        }
        if (expression instanceof Expression.ArrayLiteral e) {
            return "new " + e.type() + " {" + list(e.elements()) + "}";
        }
        if (expression instanceof Expression.Component e) {
            return print(e.record()) + "." + e.component().name();
        }
        if (expression instanceof Expression.Present e) {
            return print(e.record());
        }
        if (expression instanceof Expression.New e) {
            return "new " + e.type() + "(" + list(e.components()) + ")";
        }
        throw new IllegalStateException("unknown expression: " + expression);
    }

    private String newArray(Expression.NewArray e) {
        ArrayType array = (ArrayType) e.type();
        String sizes = e.sizes().stream().map(s -> "[" + print(s) + "]").collect(Collectors.joining());
        return "new " + array.bottom() + sizes
                + "[]".repeat(array.rank() - e.sizes().size());
    }

    private String operation(Expression.Operation e) {
        Op op = e.op();
        List<String> operands = e.operands().stream().map(this::print).toList();
        String all = String.join(", ", operands);
        return switch (op.form()) {
            case INFIX -> "(" + operands.get(0) + " " + op.symbol() + " " + operands.get(1) + ")";
            case PREFIX -> op.symbol() + operands.get(0);
            case TERNARY -> "select(" + all + ")";
            case CONVERSION -> "((" + e.type() + ") " + all + ")";
            case DOUBLE_TEST -> "Double." + op.symbol() + "(" + all + ")";
            case MATH -> "Math." + op.symbol() + suffix(e.type(), e.operands()) + "(" + all + ")";
            case OBJECTS -> "Objects." + op.symbol() + "(" + all + ")";
            case METHOD ->
                operands.get(0) + "." + op.symbol() + "(" + String.join(", ", operands.subList(1, operands.size()))
                        + ")";
            case CHECKPOINTS -> "Checkpoints." + op.symbol() + "(" + all + ")";
            case STRICT_MATH -> "StrictMath." + op.symbol() + "(" + all + ")";
        };
    }

    /** Says which overload was chosen, where it is not the one on doubles. */
    private static String suffix(Type result, List<Expression> operands) {
        String type = operands.get(0).type().toString();
        return type.equals("double") && !result.toString().equals("long") ? "" : "<" + type + ">";
    }

    private static String literal(Object number) {
        if (number instanceof Float f) {
            return f + "f";
        }
        if (number instanceof Long n) {
            return n + "L";
        }
        if (number instanceof String text) {
            return '"' + text + '"';
        }
        if (number instanceof Character c) {
            return c < ' ' || c > '~' ? "(char) " + (int) c : "'" + c + "'";
        }
        if (number instanceof Byte || number instanceof Short) {
            String type = number.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
            return "(" + type + ") " + number;
        }
        return number.toString();
    }
}
