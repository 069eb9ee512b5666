package io.phigrad.compiler.ssa;

import static io.phigrad.compiler.ssa.Sketch.AT;
import static io.phigrad.compiler.ssa.Sketch.DOUBLES;
import static io.phigrad.compiler.ssa.Sketch.add;
import static io.phigrad.compiler.ssa.Sketch.assign;
import static io.phigrad.compiler.ssa.Sketch.at;
import static io.phigrad.compiler.ssa.Sketch.block;
import static io.phigrad.compiler.ssa.Sketch.call;
import static io.phigrad.compiler.ssa.Sketch.count;
import static io.phigrad.compiler.ssa.Sketch.declare;
import static io.phigrad.compiler.ssa.Sketch.fail;
import static io.phigrad.compiler.ssa.Sketch.giveBack;
import static io.phigrad.compiler.ssa.Sketch.increment;
import static io.phigrad.compiler.ssa.Sketch.leave;
import static io.phigrad.compiler.ssa.Sketch.loop;
import static io.phigrad.compiler.ssa.Sketch.method;
import static io.phigrad.compiler.ssa.Sketch.mul;
import static io.phigrad.compiler.ssa.Sketch.next;
import static io.phigrad.compiler.ssa.Sketch.number;
import static io.phigrad.compiler.ssa.Sketch.plus;
import static io.phigrad.compiler.ssa.Sketch.read;
import static io.phigrad.compiler.ssa.Sketch.run;
import static io.phigrad.compiler.ssa.Sketch.test;
import static io.phigrad.compiler.ssa.Sketch.truth;
import static io.phigrad.compiler.ssa.Sketch.variable;
import static io.phigrad.compiler.ssa.Sketch.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SsaConstructionTest {
    private final Variable x = variable("x", DOUBLES);
    private final Variable n = variable("n", Scalar.INT);
    private final Variable i = variable("i", Scalar.INT);
    private final Variable j = variable("j", Scalar.INT);
    private final Variable s = variable("s", Scalar.DOUBLE);
    private final JumpTarget loop = loop();

    private static SsaMethod build(MethodTree tree) {
        Verifier.verify(SsaConstruction.raw(tree));
        SsaMethod method = SsaConstruction.build(tree);
        Verifier.verify(method);
        return method;
    }

    private void gives(String expected, Statement... body) {
        SsaMethod method = build(method(List.of(x, n), Scalar.DOUBLE, body));
        String text = Printer.print(method);
        assertEquals(expected.indent(2), text.substring(text.indexOf('\n') + 1, text.length() - 2));
    }

    private static Object value(MethodTree tree, Object... arguments) {
        return new Interpreter(InterpreterConfig.DEFAULT)
                .run(build(tree), List.of(arguments))
                .result();
    }

    private Expression element() {
        return at(x, read(i));
    }

    private Expression negative() {
        return test(Op.LT, element(), number(0.0));
    }

    @Test
    void aCountedLoopIsClean() {
        gives("""
                loop (s#4 = 0.0, i#5 = 0) {
                  t#6 = i#5 < n#2
                } while t#6 {
                  t#7 = load mem0#3, x#1[i#5]
                  s#8 = s#4 + t#7
                  i#9 = i#5 + 1
                } next (s#8, i#9) -> (s#10, i#11)
                return s#10
                """, declare(s, number(0.0)), count(loop, i, read(n), run(plus(read(s), element()))), giveBack(read(s)));
    }

    @Test
    void aBreakPutsTheRestIntoTheOtherBranch() {
        gives(
                """
                loop (s#4 = 0.0, i#5 = 0) {
                  t#6 = i#5 < n#2
                } while t#6 {
                  t#7 = load mem0#3, x#1[i#5]
                  t#8 = t#7 < 0.0
                  if !t#8 {
                    t#9 = load mem0#3, x#1[i#5]
                    s#10 = s#4 + t#9
                    i#11 = i#5 + 1
                  }
                  s#12 = phi(t#8; s#4, s#10)
                  i#13 = phi(t#8; i#5, i#11)
                } until t#8 next (s#12, i#13) -> (s#14, i#15)
                return s#14
                """,
                declare(s, number(0.0)),
                count(loop, i, read(n), when(negative(), leave(loop)), run(plus(read(s), element()))),
                giveBack(read(s)));
    }

    @Test
    void aContinueSkipsToTheUpdate() {
        gives(
                """
                loop (s#4 = 0.0, i#5 = 0) {
                  t#6 = i#5 < n#2
                } while t#6 {
                  t#7 = load mem0#3, x#1[i#5]
                  t#8 = t#7 < 0.0
                  if !t#8 {
                    t#9 = load mem0#3, x#1[i#5]
                    s#10 = s#4 + t#9
                  }
                  s#11 = phi(t#8; s#4, s#10)
                  i#12 = i#5 + 1
                } next (s#11, i#12) -> (s#13, i#14)
                return s#13
                """,
                declare(s, number(0.0)),
                count(loop, i, read(n), when(negative(), next(loop)), run(plus(read(s), element()))),
                giveBack(read(s)));
    }

    @Test
    void aReturnInALoopLeavesItAndSkipsTheRest() {
        gives("""
                loop (t#4 = undefined, returned#5 = false, i#6 = 0) {
                  t#7 = i#6 < n#2
                } while t#7 {
                  t#8 = load mem0#3, x#1[i#6]
                  t#9 = t#8 < 0.0
                  if t#9 {
                    t#10 = load mem0#3, x#1[i#6]
                  } else {
                    i#11 = i#6 + 1
                  }
                  t#12 = phi(t#9; t#10, undefined)
                  i#13 = phi(t#9; i#6, i#11)
                } until t#9 next (t#12, t#9, i#13) -> (t#14, returned#15, i#16)
                t#17 = phi(returned#15; t#14, 1.0)
                return t#17
                """, count(loop, i, read(n), when(negative(), giveBack(element()))), giveBack(number(1.0)));
    }

    @Test
    void aThrowInABranchLeavesTheRestWhereItIs() {
        gives("""
                t#4 = n#2 < 0
                if t#4 {
                  throw java.lang.IllegalStateException()
                }
                t#5 = load mem0#3, x#1[n#2]
                return t#5
                """, when(test(Op.LT, read(n), number(0)), fail()), giveBack(at(x, read(n))));
    }

    @Test
    void aTestWithSideEffectsMovesIntoTheBody() {
        gives(
                """
                loop (n#3 = n#2, s#4 = 0.0) while true {
                  n#5 = n#3 - 1
                  t#6 = n#3 > 0
                  if t#6 {
                    s#7 = s#4 + 1.0
                  }
                  s#8 = phi(t#6; s#7, s#4)
                  stop#9 = n#3 <= 0
                } until stop#9 next (n#5, s#8) -> (n#10, s#11)
                return s#11
                """,
                declare(s, number(0.0)),
                new Statement.While(
                        loop,
                        test(Op.GT, new Expression.Increment(read(n), -1, false, AT), number(0)),
                        run(plus(read(s), number(1.0))),
                        AT),
                giveBack(read(s)));
    }

    @Test
    void aLoopThatTestsAtItsEndStopsThere() {
        gives(
                """
                loop (s#3 = 0.0) while true {
                  s#4 = s#3 + 1.0
                  t#5 = s#4 < 9.0
                  stop#6 = !t#5
                } until stop#6 next (s#4) -> (s#7)
                return s#7
                """,
                declare(s, number(0.0)),
                new Statement.DoWhile(loop, run(plus(read(s), number(1.0))), test(Op.LT, read(s), number(9.0)), AT),
                giveBack(read(s)));
    }

    @Test
    void labelsLeaveSeveralLoops() {
        JumpTarget outer = new JumpTarget("outer");
        Statement inner = count(
                loop,
                j,
                read(n),
                when(test(Op.EQ, read(j), number(2)), next(outer)),
                when(test(Op.GT, read(i), number(3)), leave(outer)),
                run(plus(read(s), at(x, read(j)))));
        MethodTree tree = method(
                List.of(x, n),
                Scalar.DOUBLE,
                declare(s, number(0.0)),
                count(outer, i, read(n), inner, run(plus(read(s), number(100.0)))),
                giveBack(read(s)));
        assertEquals(12.0, value(tree, new double[] {1, 2, 4, 8, 16}, 5));
        assertEquals(102.0, value(tree, new double[] {2}, 1));
    }

    @Test
    void aValueIsReadBeforeALaterAssignment() {
        Variable k = variable("k", Scalar.INT);
        // a[k] = k = 2 stores at the old k; k + (k = 5) adds the old k
        Variable a = variable("a", new io.phigrad.phi.expr.ArrayType(Scalar.INT));
        MethodTree tree = method(
                List.of(a, k),
                Scalar.INT,
                run(assign(at(a, read(k)), assign(read(k), number(2)))),
                giveBack(add(
                        add(read(k), assign(read(k), number(5))),
                        mul(read(k), add(at(a, number(0)), mul(number(100), at(a, number(2))))))));
        assertEquals(7 + 5 * 2, value(tree, new int[] {7, 7, 0}, 0));
    }

    @Test
    void aCompoundAssignmentReadsItsTargetOnceAndFirst() {
        MethodTree tree = method(
                List.of(x, n),
                Scalar.DOUBLE,
                run(plus(at(x, increment(n)), assign(at(x, number(0)), number(10.0)))),
                giveBack(add(at(x, number(0)), mul(number(1000.0), at(x, read(n))))));
        assertEquals(11.0 + 2000.0, value(tree, new double[] {1, 2}, 0));
    }

    @Test
    void aGuardedLoadStaysGuarded() {
        MethodTree tree = method(
                List.of(x, n),
                Scalar.DOUBLE,
                when(
                        new Expression.And(
                                Scalar.BOOLEAN,
                                test(Op.LT, read(n), new Expression.Length(read(x), Scalar.INT, AT)),
                                test(Op.LT, at(x, read(n)), number(0.0)),
                                AT),
                        giveBack(number(-1.0))),
                giveBack(number(1.0)));
        assertEquals(1.0, value(tree, new double[] {1}, 1));
        assertEquals(-1.0, value(tree, new double[] {-1}, 0));
    }

    @Test
    void aCalleesReturnEndsTheCalleeOnly() {
        Variable p = variable("p", Scalar.DOUBLE);
        MethodTree callee = method(
                List.of(p),
                Scalar.DOUBLE,
                new Statement.While(
                        loop,
                        truth(true),
                        block(when(test(Op.GT, read(p), number(10.0)), giveBack(read(p))), run(plus(read(p), read(p)))),
                        AT));
        MethodTree tree = method(
                List.of(s), Scalar.DOUBLE, giveBack(add(call(callee, read(s)), call(callee, add(read(s), read(s))))));
        assertEquals(16.0 + 16.0, value(tree, 1.0));
        assertEquals(24.0, value(tree, 3.0));
    }

    @Test
    void whatAJumpMaySkipIsGuarded() {
        // if (n > 0) { if (x[0] < 0) return 1; s = 2; } return s + 4, the inner if not at the end of its branch
        MethodTree tree = method(
                List.of(x, n),
                Scalar.DOUBLE,
                declare(s),
                run(assign(read(s), number(0.0))),
                when(
                        test(Op.GT, read(n), number(0)),
                        block(
                                when(test(Op.LT, at(x, number(0)), number(0.0)), giveBack(number(1.0))),
                                run(assign(read(s), number(2.0))))),
                giveBack(add(read(s), number(4.0))));
        assertEquals(4.0, value(tree, new double[] {1}, 0));
        assertEquals(6.0, value(tree, new double[] {1}, 1));
        assertEquals(1.0, value(tree, new double[] {-1}, 1));
    }
}
