package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallsTest {
    private static final ArrayType VECTOR = new ArrayType(Scalar.DOUBLE);
    private static final MemoryType CONTENTS = new MemoryType(Scalar.DOUBLE, 0);

    /** {@code power(x, n) = n == 0 ? 1 : x * power(x, n - 1)}. */
    private static SsaProgram power() {
        SsaBuilder b = new SsaBuilder(0);
        Value x = b.fresh(Scalar.DOUBLE, "x");
        Value n = b.fresh(Scalar.INT, "n");
        Variable r = new Variable("r", Scalar.DOUBLE);
        b.declare(r, Constant.of(1.0));
        b.branch(b.apply(Op.EQ, Scalar.BOOLEAN, n, Constant.of(0)), () -> {}, () -> {
            Operand less = b.apply(Op.SUB, Scalar.INT, n, Constant.of(1));
            Value rest = b.fresh(Scalar.DOUBLE, "rest");
            b.add(call("power", List.of(rest), List.of(x, less), List.of(), List.of()));
            b.assign(r, b.apply(Op.MUL, Scalar.DOUBLE, x, rest));
        });
        SsaMethod callee = new SsaMethod("power", List.of(x, n), List.of(), b.finish(List.of(b.read(r))));
        return new SsaProgram(calling("power", List.of(Scalar.DOUBLE, Scalar.INT)), List.of(callee));
    }

    private static SsaMethod calling(String callee, List<Scalar> types) {
        SsaBuilder b = new SsaBuilder(0);
        List<Value> params = types.stream().map(t -> b.fresh(t, "p")).toList();
        Value out = b.fresh(Scalar.DOUBLE, "");
        b.add(call(callee, List.of(out), List.copyOf(params), List.of(), List.of()));
        return new SsaMethod("main", params, List.of(), b.finish(List.of(out)));
    }

    private static Node.Call call(
            String callee, List<Value> results, List<Operand> in, List<Operand> memories, List<Value> next) {
        return new Node.Call(callee, results, in, memories, next, false, Origin.NONE);
    }

    /** {@code fill(a, i) { if (i > 0) { a[i - 1] = i; fill(a, i - 1); } }}, called for all of an array. */
    private static SsaProgram fill() {
        SsaBuilder b = new SsaBuilder(0);
        Value a = b.fresh(VECTOR, "a");
        Value i = b.fresh(Scalar.INT, "i");
        Value entry = b.fresh(CONTENTS, "mem");
        Variable mem = new Variable("mem", CONTENTS);
        b.declare(mem, entry);
        b.branch(
                b.apply(Op.GT, Scalar.BOOLEAN, i, Constant.of(0)),
                () -> {
                    Operand at = b.apply(Op.SUB, Scalar.INT, i, Constant.of(1));
                    b.store(mem, a, at, b.apply(Op.CONVERT, Scalar.DOUBLE, i));
                    Value next = b.fresh(CONTENTS, "mem");
                    b.add(call("fill", List.of(), List.of(a, at), List.of(b.read(mem)), List.of(next)));
                    b.assign(mem, next);
                },
                () -> {});
        SsaMethod callee = new SsaMethod("fill", List.of(a, i), List.of(entry), b.finish(List.of(b.read(mem))));
        SsaBuilder m = new SsaBuilder(0);
        Value array = m.fresh(VECTOR, "array");
        Value before = m.fresh(CONTENTS, "mem");
        Value after = m.fresh(CONTENTS, "mem");
        Operand length = m.length(array);
        m.add(call("fill", List.of(), List.of(array, length), List.of(before), List.of(after)));
        Value last = m.fresh(Scalar.DOUBLE, "");
        m.add(new Node.Load(last, after, array, Constant.of(0), Origin.NONE));
        SsaMethod main = new SsaMethod("main", List.of(array), List.of(before), m.finish(List.of(last)));
        return new SsaProgram(main, List.of(callee));
    }

    @Test
    void aMethodMayCallItself() {
        Verifier.verify(power());
        var run = new Interpreter(InterpreterConfig.DEFAULT).run(power(), List.of(1.5, 3));
        assertEquals(1.5 * 1.5 * 1.5, run.result());
    }

    @Test
    void tangentsPassThroughCalls() {
        var run = new DualInterpreter(InterpreterConfig.DEFAULT).run(power(), List.of(1.5, 3), Map.of(0, 1.0));
        assertEquals(3 * 1.5 * 1.5, run.derivative(), 1e-15);
    }

    @Test
    void aCalleeWritesItsCallersArrays() {
        Verifier.verify(fill());
        double[] array = new double[3];
        assertEquals(
                1.0,
                new Interpreter(InterpreterConfig.DEFAULT)
                        .run(fill(), List.of(array))
                        .result());
        assertArrayEquals(new double[] {1, 2, 3}, array);
    }

    @Test
    void tidyingKeepsCallsThatWriteAndDropsThoseThatNobodyNeeds() {
        SsaProgram tidy = Cleanup.of(fill());
        assertEquals(2, tidy.main().body().nodes().size() - 1);
        SsaMethod main = calling("power", List.of(Scalar.DOUBLE, Scalar.INT));
        SsaMethod idle = new SsaMethod(
                "idle",
                main.params(),
                List.of(),
                new Block(main.body().nodes(), List.of(main.params().get(0))));
        assertEquals(List.of(), Cleanup.of(idle).body().nodes());
    }

    @Test
    void aCallIsPrintedWithItsMemory() {
        assertEquals("""
                main(array#1: double[], mem0#2: double...) {
                  t#3 = array#1.length
                  mem0#4 = call fill(array#1, t#3) in (mem0#2)
                  t#5 = load mem0#4, array#1[0]
                  return t#5
                }
                """, Printer.print(fill().main()));
    }

    @Test
    void aCallThatDoesNotFitIsFound() {
        SsaProgram wrong = new SsaProgram(calling("power", List.of(Scalar.DOUBLE, Scalar.DOUBLE)), power().callees());
        assertThrows(IllegalStateException.class, () -> Verifier.verify(wrong));
    }
}
