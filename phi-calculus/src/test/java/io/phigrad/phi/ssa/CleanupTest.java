package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CleanupTest {
    private SsaBuilder b;
    private Value x;
    private Value n;
    private Value c;
    private Value a;
    private Value entry;
    private Variable memory;
    private Variable v;
    private Variable flag;

    @BeforeEach
    void parameters() {
        b = new SsaBuilder(1);
        x = b.fresh(Scalar.DOUBLE, "x");
        n = b.fresh(Scalar.INT, "n");
        c = b.fresh(Scalar.BOOLEAN, "c");
        a = b.fresh(Programs.DOUBLES, "a");
        entry = b.fresh(Programs.MEMORY, "mem");
        memory = new Variable("mem", Programs.MEMORY);
        v = new Variable("v", Scalar.DOUBLE);
        flag = new Variable("flag", Scalar.BOOLEAN);
        b.declare(memory, entry);
        b.declare(v, x);
        b.declare(flag, Constant.of(false));
    }

    private void gives(String expected, Operand... results) {
        SsaMethod method = new SsaMethod("m", List.of(x, n, c, a), List.of(entry), b.finish(List.of(results)));
        Verifier.verify(method);
        SsaMethod tidy = Cleanup.of(method);
        Verifier.verify(tidy);
        String text = Printer.print(tidy).replace("m(x#1: double, n#2: int, c#3: boolean, a#4: double[], ", "m(");
        assertEquals("m(mem0#5: double...) {\n" + expected.indent(2) + "}\n", text);
        assertEquals(tidy, Cleanup.of(tidy));
    }

    private Operand apply(Op op, Type type, Operand... in) {
        return b.apply(op, type, in);
    }

    private Operand bool(Op op, Operand... in) {
        return b.apply(op, Scalar.BOOLEAN, in);
    }

    private void branch(Operand condition, Runnable then) {
        b.branch(condition, then, () -> {});
    }

    private void fail() {
        b.add(new Node.Throw("IllegalStateException", List.of(), Origin.NONE));
    }

    @Test
    void whatNothingNeedsGoes() {
        apply(Op.DIV, Scalar.INT, Constant.of(1), n);
        b.load(memory, a, n, "");
        gives("return x#1\n", x);
    }

    @Test
    void constantsAreFolded() {
        Operand seven = apply(Op.ADD, Scalar.INT, Constant.of(3), Constant.of(4));
        Operand wide = apply(Op.CONVERT, Scalar.DOUBLE, seven);
        Operand same = apply(Op.ADD, Scalar.INT, n, Constant.of(0));
        gives("return 7.0, n#2\n", wide, same);
    }

    @Test
    void aDivisionByZeroIsNotFolded() {
        gives("t#6 = 1 / 0\nreturn t#6\n", apply(Op.DIV, Scalar.INT, Constant.of(1), Constant.of(0)));
    }

    @Test
    void floatingLawsThatFailForNegativeZeroAreNotUsed() {
        gives("t#6 = x#1 + 0.0\nreturn t#6\n", apply(Op.ADD, Scalar.DOUBLE, x, Constant.of(0.0)));
    }

    @Test
    void aNegatedComparisonOfIntegersIsTurned() {
        gives("t#6 = n#2 >= 3\nreturn t#6\n", bool(Op.NOT, bool(Op.LT, n, Constant.of(3))));
    }

    @Test
    void aNegatedComparisonOfDoublesIsNot() {
        gives("t#6 = x#1 < 3.0\nt#7 = !t#6\nreturn t#7\n", bool(Op.NOT, bool(Op.LT, x, Constant.of(3.0))));
    }

    @Test
    void aBranchWhoseConditionIsKnownIsTaken() {
        branch(Constant.of(true), () -> b.assign(v, apply(Op.NEG, Scalar.DOUBLE, x)));
        gives("t#6 = -x#1\nreturn t#6\n", b.read(v));
    }

    @Test
    void aBranchKnowsItsCondition() {
        b.branch(bool(Op.AND, c, bool(Op.LT, n, Constant.of(3))), () -> branch(c, () -> b.assign(v, a0())), () -> {});
        gives("""
                t#6 = n#2 < 3
                t#7 = c#3 & t#6
                if t#7 {
                  t#8 = load mem0#5, a#4[0]
                }
                v#9 = phi(t#7; t#8, x#1)
                return v#9
                """, b.read(v));
    }

    private Operand a0() {
        return b.load(memory, a, Constant.of(0), "");
    }

    @Test
    void aPhiOfTrueAndFalseIsTheCondition() {
        b.branch(c, () -> b.assign(flag, Constant.of(true)), () -> a0());
        gives("return c#3\n", b.read(flag));
    }

    @Test
    void aPhiWithATruthIsAnOperator() {
        Operand small = bool(Op.LT, n, Constant.of(3));
        b.assign(flag, small);
        branch(c, () -> b.assign(flag, Constant.of(true)));
        gives("t#6 = n#2 < 3\nflag#7 = c#3 | t#6\nreturn flag#7\n", b.read(flag));
    }

    @Test
    void aPhiWithATruthAndWorkStaysABranch() {
        branch(c, () -> b.assign(flag, bool(Op.LT, a0(), Constant.of(3.0))));
        gives("""
                if c#3 {
                  t#6 = load mem0#5, a#4[0]
                  t#7 = t#6 < 3.0
                }
                flag#8 = phi(c#3; t#7, false)
                return flag#8
                """, b.read(flag));
    }

    @Test
    void anUndefinedSideGivesWay() {
        b.assign(v, Constant.undefined(Scalar.DOUBLE));
        branch(c, () -> b.assign(v, x));
        gives("return x#1\n", b.read(v));
    }

    @Test
    void theSurvivorOfAThrowIsNotABranch() {
        b.branch(c, this::fail, () -> b.assign(v, a0()));
        gives("""
                if c#3 {
                  throw IllegalStateException()
                }
                t#6 = load mem0#5, a#4[0]
                return t#6
                """, b.read(v));
    }

    @Test
    void whatFollowsAThrowGoes() {
        branch(Constant.of(true), () -> {
            b.store(memory, a, Constant.of(0), x);
            fail();
        });
        gives("""
                throw IllegalStateException()
                return undefined
                """, a0());
    }

    @Test
    void aLoopWhoseBodyAlwaysThrowsIsABranch() {
        count(this::fail);
        gives("""
                t#6 = 0 < n#2
                if t#6 {
                  throw IllegalStateException()
                }
                return x#1
                """, x);
    }

    @Test
    void aStoreThatNothingReadsGoes() {
        b.store(memory, a, Constant.of(0), x);
        gives("return x#1\n", x);
    }

    @Test
    void memoryWrittenInABranchIsGivenEvenIfNotReadLater() {
        b.branch(
                c,
                () -> {
                    b.store(memory, a, Constant.of(0), x);
                    b.assign(v, a0());
                },
                () -> {});
        gives("""
                if c#3 {
                  mem0#6 = store mem0#5, a#4[0] := x#1
                  t#7 = load mem0#6, a#4[0]
                }
                mem0#8 = phi(c#3; mem0#6, mem0#5)
                v#9 = phi(c#3; t#7, x#1)
                return v#9
                """, b.read(v));
    }

    @Test
    void anArrayThatNothingNamesGoesThoughItsMemoryIsRead() {
        b.allocate(Programs.DOUBLES, List.of(n), List.of(memory), "");
        gives("t#6 = load mem0#5, a#4[0]\nreturn t#6\n", a0());
    }

    @Test
    void theLengthOfANewArrayIsItsSize() {
        gives("return n#2\n", b.length(b.allocate(Programs.DOUBLES, List.of(n), List.of(memory), "")));
    }

    private void count(Runnable body) {
        Variable i = new Variable("i", Scalar.INT);
        b.declare(i, Constant.of(0));
        b.loop(() -> bool(Op.LT, b.read(i), n), () -> {
            body.run();
            b.assign(i, b.apply(Op.ADD, Scalar.INT, "i", b.read(i), Constant.of(1)));
            return Constant.of(false);
        });
    }

    @Test
    void aLoopThatGivesNothingGoes() {
        count(() -> b.store(memory, a, Constant.of(0), x));
        gives("return x#1\n", x);
    }

    @Test
    void aLoopThatMayThrowStays() {
        count(() -> branch(c, this::fail));
        gives("""
                loop (i#6 = 0) {
                  t#7 = i#6 < n#2
                } while t#7 {
                  if c#3 {
                    throw IllegalStateException()
                  }
                  i#8 = i#6 + 1
                } next (i#8) -> (i#9)
                return x#1
                """, x);
    }

    @Test
    void anArgumentThatNeverChangesIsItsStart() {
        count(() -> {
            b.assign(v, apply(Op.NEG, Scalar.DOUBLE, b.read(v)));
            b.assign(v, x);
            b.assign(flag, bool(Op.AND, b.read(flag), b.read(flag)));
        });
        gives("return x#1, false\n", b.read(v), b.read(flag));
    }

    @Test
    void anArgumentThatOnlyFeedsItselfGoes() {
        Variable w = new Variable("w", Scalar.DOUBLE);
        b.declare(w, x);
        count(() -> {
            b.assign(w, b.apply(Op.MUL, Scalar.DOUBLE, "w", b.read(w), x));
            b.assign(v, b.apply(Op.ADD, Scalar.DOUBLE, "v", b.read(v), x));
        });
        gives("""
                loop (v#6 = x#1, i#7 = 0) {
                  t#8 = i#7 < n#2
                } while t#8 {
                  v#9 = v#6 + x#1
                  i#10 = i#7 + 1
                } next (v#9, i#10) -> (v#11, i#12)
                return v#11
                """, b.read(v));
    }

    @Test
    void equalArgumentsAreOne() {
        Variable w = new Variable("w", Scalar.DOUBLE);
        b.declare(w, x);
        count(() -> {
            Operand next = b.apply(Op.MUL, Scalar.DOUBLE, "v", b.read(v), b.read(w));
            b.assign(v, next);
            b.assign(w, next);
        });
        gives("""
                loop (v#6 = x#1, i#7 = 0) {
                  t#8 = i#7 < n#2
                } while t#8 {
                  v#9 = v#6 * v#6
                  i#10 = i#7 + 1
                } next (v#9, i#10) -> (v#11, i#12)
                return v#11
                """, b.read(w));
    }

    @Test
    void aLoopThatNeverRunsLeavesItsInputs() {
        b.loop(() -> Constant.of(false), () -> {
            b.assign(v, apply(Op.NEG, Scalar.DOUBLE, b.read(v)));
            return Constant.of(false);
        });
        gives("return x#1\n", b.read(v));
    }

    @Test
    void aLoopLeftAfterItsFirstRoundIsABranch() {
        b.loop(() -> bool(Op.LT, b.read(v), Constant.of(3.0)), () -> {
            b.assign(v, apply(Op.NEG, Scalar.DOUBLE, b.read(v)));
            return Constant.of(true);
        });
        gives("""
                t#6 = x#1 < 3.0
                if t#6 {
                  t#7 = -x#1
                }
                v#8 = phi(t#6; t#7, x#1)
                return v#8
                """, b.read(v));
    }
}
