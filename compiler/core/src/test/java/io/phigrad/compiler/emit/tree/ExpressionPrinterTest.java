package io.phigrad.compiler.emit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.emit.tree.JavaExpression.And;
import io.phigrad.compiler.emit.tree.JavaExpression.Conditional;
import io.phigrad.compiler.emit.tree.JavaExpression.Literal;
import io.phigrad.compiler.emit.tree.JavaExpression.Or;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import org.junit.jupiter.api.Test;

class ExpressionPrinterTest {
    private static final JavaExpression A = local("a", Scalar.DOUBLE);
    private static final JavaExpression B = local("b", Scalar.DOUBLE);
    private static final JavaExpression C = local("c", Scalar.DOUBLE);
    private static final JavaExpression I = local("i", Scalar.INT);
    private static final JavaExpression P = local("p", Scalar.BOOLEAN);
    private static final JavaExpression Q = local("q", Scalar.BOOLEAN);

    private static JavaExpression local(String name, Scalar type) {
        Local local = new Local(name.charAt(0), type, name, false);
        local.call(name);
        return new Read(local);
    }

    private static JavaExpression of(Op op, JavaExpression... in) {
        return JavaExpression.operation(op.isComparison() ? Scalar.BOOLEAN : in[0].type(), op, in);
    }

    private static JavaExpression number(Object number) {
        Scalar type = number instanceof Double ? Scalar.DOUBLE : Scalar.INT;
        return new Literal(Constant.of(type, number));
    }

    private static JavaExpression wide(JavaExpression e) {
        return JavaExpression.operation(Scalar.DOUBLE, Op.CONVERT, e);
    }

    private static void prints(String expected, JavaExpression e) {
        assertEquals(expected, new ExpressionPrinter(name -> name).print(e));
    }

    @Test
    void parenthesesStandOnlyWhereJavaNeedsThem() {
        prints("a * b + c", of(Op.ADD, of(Op.MUL, A, B), C));
        prints("a + b + c", of(Op.ADD, of(Op.ADD, A, B), C));
        prints("a + (b + c)", of(Op.ADD, A, of(Op.ADD, B, C)));
        prints("a - (b - c)", of(Op.SUB, A, of(Op.SUB, B, C)));
        prints("a / (b * c)", of(Op.DIV, A, of(Op.MUL, B, C)));
        prints("-(a + b)", of(Op.NEG, of(Op.ADD, A, B)));
        prints("-(-a)", of(Op.NEG, of(Op.NEG, A)));
        prints("p && (q || p)", new And(P, new Or(Q, P)));
        prints("p && q || p", new Or(new And(P, Q), P));
        prints("a + (p ? b : c)", of(Op.ADD, A, new Conditional(P, B, C)));
        prints("p ? a : q ? b : c", new Conditional(P, A, new Conditional(Q, B, C)));
        prints("(i + 1) % 3", of(Op.REM, of(Op.ADD, I, number(1)), number(3)));
        prints("i << (i & 1)", of(Op.SHL, I, of(Op.AND, I, number(1))));
    }

    @Test
    void negativeNumbersReadWell() {
        prints("a - 1.0", of(Op.ADD, A, number(-1.0)));
        prints("a + 1.0", of(Op.SUB, A, number(-1.0)));
        prints("-2.0 * a", of(Op.MUL, number(-2.0), A));
        prints("a - b", of(Op.ADD, A, of(Op.NEG, B)));
        prints("-(-1.0)", of(Op.NEG, number(-1.0)));
        prints("i + Integer.MIN_VALUE", of(Op.ADD, I, number(Integer.MIN_VALUE)));
    }

    @Test
    void wideningNeedsNoCastBesideAWideOperand() {
        prints("a * i", of(Op.MUL, A, wide(I)));
        prints("i * a", of(Op.MUL, wide(I), A));
        prints("i / (double) i", of(Op.DIV, wide(I), wide(I)));
        prints("Math.sqrt(i)", JavaExpression.operation(Scalar.DOUBLE, Op.SQRT, wide(I)));
        prints("Math.max(a, (double) i)", of(Op.MAX, A, wide(I)));
    }

    @Test
    void oppositesAreWhatAPersonWrites() {
        prints("i >= 1", of(Op.LT, I, number(1)).negated());
        prints("!(a < b)", of(Op.LT, A, B).negated());
        prints("a != b", of(Op.EQ, A, B).negated());
        prints("!p || !(a > b)", new And(P, of(Op.GT, A, B)).negated());
        prints("p", P.negated().negated());
    }

    @Test
    void literalsAreTheSameBits() {
        assertEquals("Double.NaN", Literals.text(Constant.of(Double.NaN)));
        assertEquals("-0.0", Literals.text(Constant.of(-0.0)));
        assertEquals("Double.MIN_VALUE", Literals.text(Constant.of(Double.MIN_VALUE)));
        assertEquals("0.1f", Literals.text(Constant.of(Scalar.FLOAT, 0.1f)));
        assertEquals("-7L", Literals.text(Constant.of(Scalar.LONG, -7L)));
        assertEquals("(byte) -1", Literals.text(Constant.of(Scalar.BYTE, (byte) -1)));
        assertEquals("'\\''", Literals.text(Constant.of(Scalar.CHAR, '\'')));
        assertEquals("\"a\\\"\\n\\u00e9\"", Literals.quoted("a\"\n\u00e9"));
    }
}
