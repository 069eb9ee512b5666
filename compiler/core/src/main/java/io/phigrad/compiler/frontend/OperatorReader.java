package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.And;
import io.phigrad.compiler.frontend.tree.Expression.Assign;
import io.phigrad.compiler.frontend.tree.Expression.CompoundAssign;
import io.phigrad.compiler.frontend.tree.Expression.Increment;
import io.phigrad.compiler.frontend.tree.Expression.Operation;
import io.phigrad.compiler.frontend.tree.Expression.Or;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;

/** Reads Java's operators with their promotions (JLS 15.14 to 15.26). */
final class OperatorReader {
    private final MethodScope scope;
    private final ExpressionReader expressions;

    OperatorReader(MethodScope scope, ExpressionReader expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Expression binary(BinaryExpr node) {
        Span span = scope.span(node);
        List<Expression> sides = expressions.readAll(List.of(node.getLeft(), node.getRight()));
        Expression left = sides.get(0);
        Expression right = sides.get(1);
        Op op = operator(node.getOperator());
        return switch (node.getOperator()) {
            case AND -> new And(Scalar.BOOLEAN, condition(left), condition(right), span);
            case OR -> new Or(Scalar.BOOLEAN, condition(left), condition(right), span);
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> shift(op, left, right, span);
            case EQUALS, NOT_EQUALS, LESS, LESS_EQUALS, GREATER, GREATER_EQUALS -> {
                refuseReferences(left, right, node);
                if (left.type() instanceof ObjectType) {
                    yield new Operation(Scalar.BOOLEAN, op, List.of(left, right), span);
                }
                yield promoted(op, left, right, Scalar.BOOLEAN, span);
            }
            default -> {
                refuseText(left, right, node);
                yield promoted(op, left, right, Conversions.promoted(left.type(), right.type()), span);
            }
        };
    }

    private static Expression condition(Expression value) {
        return Conversions.convert(value, Scalar.BOOLEAN);
    }

    private static Expression shift(Op op, Expression left, Expression right, Span span) {
        Expression value = Conversions.promote(left);
        return new Operation(value.type(), op, List.of(value, Conversions.promote(right)), span);
    }

    private static Expression promoted(Op op, Expression left, Expression right, Type result, Span span) {
        Type type = Conversions.promoted(left.type(), right.type());
        List<Expression> operands = List.of(Conversions.convert(left, type), Conversions.convert(right, type));
        return new Operation(result, op, operands, span);
    }

    private void refuseReferences(Expression left, Expression right, BinaryExpr node) {
        boolean numbers = left.type() instanceof Scalar && right.type() instanceof Scalar;
        boolean objects = left.type() instanceof ObjectType && left.type().equals(right.type());
        if (!numbers && !objects) {
            throw scope.refuse(node, Complaint.REFERENCE_COMPARISON);
        }
    }

    private void refuseText(Expression left, Expression right, Node node) {
        if (left.type().equals(ObjectType.TEXT) || right.type().equals(ObjectType.TEXT)) {
            throw scope.refuse(node, Complaint.STRING);
        }
    }

    private static Op operator(BinaryExpr.Operator operator) {
        return switch (operator) {
            case PLUS -> Op.ADD;
            case MINUS -> Op.SUB;
            case MULTIPLY -> Op.MUL;
            case DIVIDE -> Op.DIV;
            case REMAINDER -> Op.REM;
            case BINARY_AND, AND -> Op.AND;
            case BINARY_OR, OR -> Op.OR;
            case XOR -> Op.XOR;
            case EQUALS -> Op.EQ;
            case NOT_EQUALS -> Op.NE;
            case LESS -> Op.LT;
            case LESS_EQUALS -> Op.LE;
            case GREATER -> Op.GT;
            case GREATER_EQUALS -> Op.GE;
            case LEFT_SHIFT -> Op.SHL;
            case SIGNED_RIGHT_SHIFT -> Op.SHR;
            case UNSIGNED_RIGHT_SHIFT -> Op.USHR;
        };
    }

    Expression unary(UnaryExpr node) {
        Span span = scope.span(node);
        Node operand = node.getExpression();
        return switch (node.getOperator()) {
            case PLUS -> Conversions.promote(expressions.read(operand));
            case MINUS -> applied(Op.NEG, Conversions.promote(expressions.read(operand)), span);
            case BITWISE_COMPLEMENT -> applied(Op.COMPLEMENT, Conversions.promote(expressions.read(operand)), span);
            case LOGICAL_COMPLEMENT -> applied(Op.NOT, expressions.condition(operand), span);
            case PREFIX_INCREMENT -> new Increment(expressions.target(operand), 1, true, span);
            case PREFIX_DECREMENT -> new Increment(expressions.target(operand), -1, true, span);
            case POSTFIX_INCREMENT -> new Increment(expressions.target(operand), 1, false, span);
            case POSTFIX_DECREMENT -> new Increment(expressions.target(operand), -1, false, span);
        };
    }

    private static Expression applied(Op op, Expression operand, Span span) {
        return new Operation(operand.type(), op, List.of(operand), span);
    }

    Expression assign(AssignExpr node) {
        Expression target = null;
        try {
            target = expressions.target(node.getTarget());
        } catch (Refused refused) {
            expressions.read(node.getValue());
            throw refused;
        }
        Span span = scope.span(node);
        if (node.getOperator() == AssignExpr.Operator.ASSIGN) {
            return new Assign(target, expressions.read(node.getValue(), target.type()), span);
        }
        Op op = operator(node.getOperator().toBinaryOperator().orElseThrow());
        Expression value = expressions.read(node.getValue());
        refuseText(target, value, node);
        return compound(target, op, value, span);
    }

    private static Expression compound(Expression target, Op op, Expression value, Span span) {
        if (op == Op.SHL || op == Op.SHR || op == Op.USHR) {
            Type operation = Conversions.promoted(target.type());
            return new CompoundAssign(target, op, operation, Conversions.promote(value), span);
        }
        Type operation = Conversions.promoted(target.type(), value.type());
        return new CompoundAssign(target, op, operation, Conversions.convert(value, operation), span);
    }
}
