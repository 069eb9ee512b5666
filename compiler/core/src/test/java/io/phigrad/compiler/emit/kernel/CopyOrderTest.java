package io.phigrad.compiler.emit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.emit.tree.ExpressionPrinter;
import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Copies;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.compiler.emit.tree.StatementPrinter;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyOrderTest {
    private final Local a = local(1, "a");
    private final Local b = local(2, "b");
    private final Local c = local(3, "c");
    private final Local i = local(4, "i");

    private static Local local(int number, String name) {
        Local local = new Local(number, Scalar.INT, name, false);
        local.call(name);
        return local;
    }

    private static Assign copy(Local to, Local from) {
        return new Assign(to, new Read(from));
    }

    private static String ordered(Assign... copies) {
        List<JavaStatement> out =
                new CopyOrder((type, hint) -> local(9, "old")).apply(List.of(new Copies(List.of(copies), true)));
        StatementPrinter printer = new StatementPrinter(new ExpressionPrinter(name -> name), "");
        printer.print(out);
        return printer.text().replace("\n", " ").strip();
    }

    @Test
    void noVariableChangesBeforeItsLastUse() {
        assertEquals("a = b; b = c; c = i;", ordered(copy(c, i), copy(b, c), copy(a, b)));
    }

    @Test
    void aCircleNeedsOneTemporary() {
        assertEquals("old = a; a = b; b = c; c = old;", ordered(copy(a, b), copy(b, c), copy(c, a)));
    }

    @Test
    void aCounterStepsLast() {
        Assign step =
                new Assign(i, JavaExpression.operation(Scalar.INT, Op.ADD, new Read(i), JavaExpression.literal(1)));
        assertEquals("a = b; i++;", ordered(step, copy(a, b)));
    }

    @Test
    void whatIsUndefinedIsNotAssigned() {
        Assign undefined = new Assign(a, new JavaExpression.Literal(Constant.undefined(Scalar.INT)));
        assertEquals("b = c;", ordered(undefined, copy(b, c)));
    }
}
