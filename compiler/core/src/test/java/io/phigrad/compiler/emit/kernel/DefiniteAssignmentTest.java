package io.phigrad.compiler.emit.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Break;
import io.phigrad.compiler.emit.tree.JavaStatement.DoWhile;
import io.phigrad.compiler.emit.tree.JavaStatement.If;
import io.phigrad.compiler.emit.tree.JavaStatement.Loop;
import io.phigrad.compiler.emit.tree.JavaStatement.Return;
import io.phigrad.compiler.emit.tree.JavaStatement.While;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.Scalar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefiniteAssignmentTest {
    private final Local x = new Local(1, Scalar.INT, "x", false);
    private final JavaExpression test = new Read(new Local(2, Scalar.BOOLEAN, "test", true));
    private final JavaStatement set = new Assign(x, JavaExpression.literal(1));
    private final JavaStatement use = new Return(Optional.of(new Read(x)));

    private boolean holds(JavaStatement... statements) {
        return DefiniteAssignment.holds(x, List.of(statements));
    }

    @Test
    void bothSidesOfABranchMustAssign() {
        assertTrue(holds(new If(test, List.of(set), List.of(set)), use));
        assertFalse(holds(new If(test, List.of(set), List.of()), use));
    }

    @Test
    void aSideThatJumpsNeedNotAssign() {
        JavaStatement leave = new Return(Optional.empty());
        assertTrue(holds(new If(test, List.of(leave), List.of(set)), use));
    }

    @Test
    void aLoopThatMayNotRunAssignsNothing() {
        assertFalse(holds(new While(test, List.of(set)), use));
        assertTrue(holds(new DoWhile(List.of(set), test), use));
    }

    @Test
    void everyBreakCounts() {
        JavaStatement leave = new If(test, List.of(new Break()), List.of());
        assertTrue(holds(new Loop(List.of(set, leave)), use));
        assertFalse(holds(new Loop(List.of(leave, set)), use));
    }
}
