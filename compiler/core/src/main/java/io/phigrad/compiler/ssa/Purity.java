package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;

/** What may be evaluated although Java would not, and what may be evaluated in a loop's header. */
final class Purity {

    private Purity() {}

    /** Whether evaluation changes nothing, cannot throw and costs next to nothing. */
    static boolean isCheap(Expression expression) {
        boolean itself = expression instanceof Expression.Literal
                || expression instanceof Expression.Read
                || expression instanceof Expression.Component
                || expression instanceof Expression.Convert
                || expression instanceof Expression.And
                || expression instanceof Expression.Or
                || expression instanceof Expression.Operation o && isCheap(o);
        return itself && Trees.children(expression).stream().allMatch(Purity::isCheap);
    }

    private static boolean isCheap(Expression.Operation operation) {
        Op op = operation.op();
        if (op.mayThrow(operation.operands().get(0).type())) {
            return false;
        }
        return switch (op.form()) {
            case INFIX -> op != Op.REM && op != Op.DIV;
            case PREFIX, CONVERSION, DOUBLE_TEST -> true;
            case MATH -> op == Op.ABS || op == Op.MAX || op == Op.MIN;
            case TERNARY, STRICT_MATH, OBJECTS, METHOD, CHECKPOINTS -> false;
        };
    }

    /** A number that is there already, or its negation: nothing is lost by evaluating it in vain. */
    static boolean isTrivial(Expression expression) {
        if (!(expression.type() instanceof Scalar)) {
            return false;
        }
        return isAtom(expression)
                || expression instanceof Expression.Operation o
                        && (o.op() == Op.NEG || o.op() == Op.NOT)
                        && isAtom(o.operands().get(0));
    }

    private static boolean isAtom(Expression expression) {
        return expression instanceof Expression.Literal
                || isVariable(expression)
                || expression instanceof Expression.Convert c && c.operand() instanceof Expression.Literal;
    }

    /** A variable or a component of one. */
    private static boolean isVariable(Expression expression) {
        return expression instanceof Expression.Read
                || expression instanceof Expression.Component c && isVariable(c.record());
    }

    /** Whether evaluation assigns no variable, writes no array and calls no method of the sources. */
    static boolean isReadOnly(Expression expression) {
        boolean itself = !(expression instanceof Expression.Assign
                || expression instanceof Expression.CompoundAssign
                || expression instanceof Expression.Increment
                || expression instanceof Expression.Call
                || expression instanceof Expression.VoidCall
                || expression instanceof Expression.NewArray
                || expression instanceof Expression.Yielded
                || expression instanceof Expression.ArrayLiteral);
        return itself && Trees.children(expression).stream().allMatch(Purity::isReadOnly);
    }
}
